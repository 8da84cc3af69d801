import type { GitHub } from './client.ts';

/** Texts that GitHub renders come by a POST, and change nothing. */
const READS = /^(?:GET |POST \/markdown$)/;

/** The same GitHub, to which nothing can be written: what would write is a bug, and is not sent. */
export function readOnly(github: GitHub): GitHub {
  const only = (asked: string, isRead: boolean) => {
    if (!isRead) throw new Error(`nothing is written to GitHub here: ${asked}`);
  };
  return {
    owner: github.owner,
    name: github.name,
    query(asked, document, variables, schema, tolerated) {
      only(asked, /^query\b/.test(document));
      return github.query(asked, document, variables, schema, tolerated);
    },
    rest(route, parameters, schema) {
      only(route, READS.test(route));
      return github.rest(route, parameters, schema);
    },
    pages(route, parameters, schema, most) {
      only(route, READS.test(route));
      return github.pages(route, parameters, schema, most);
    },
  };
}
