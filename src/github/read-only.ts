import { answering } from './answering.ts';
import type { GitHub } from './client.ts';

/** Texts that GitHub renders come by a POST, and change nothing. */
const READS = /^(?:query\b|GET |POST \/markdown$)/;

/** The same GitHub, to which nothing can be written: what would write is a bug, and is not sent. */
export function readOnly(github: GitHub): GitHub {
  return answering(
    github,
    ({ asked, sent }, send) => {
      if (!READS.test(sent)) throw new Error(`nothing is written to GitHub here: ${asked}`);
      return send(github);
    },
    true,
  );
}
