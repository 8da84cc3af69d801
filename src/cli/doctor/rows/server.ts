import { API_VERSION } from '../../../github/client.ts';
import { fetchServer } from '../../../github/settings/server.ts';
import { fault, fine, unknown } from '../diagnosis.ts';
import type { Row } from '../row.ts';

/** The first GitHub Enterprise Server whose own runners know Node 24. */
const OLDEST = [3, 18] as const;

export const server: Row = {
  id: 'server',
  asks: 'Does this GitHub have what the action needs?',
  async examine({ github }) {
    const answer = await fetchServer(github);
    if (!answer.ok) return [unknown('the server', answer.error)];
    const { version, apis } = answer.value;
    const about = version === null ? 'github.com' : `GitHub Enterprise Server ${version}`;
    if (version !== null && isOlder(version))
      return [
        fault(about, {
          found: 'a server whose runners do not know node24',
          means: 'The action does not start, so no check is ever published and no gate opens.',
          fix: `Use ${OLDEST.join('.')} or newer, or runners of 2.327.1 or newer.`,
        }),
      ];
    if (apis === null) return [fine(about, 'does not list the versions of its API')];
    if (!apis.includes(API_VERSION))
      return [
        fault(about, {
          found: `the API versions ${apis.join(', ')}`,
          means: `The version ${API_VERSION} that is asked for is gone: answers may have another shape.`,
          fix: 'Update cohort-guard.',
        }),
      ];
    return [fine(about, `the API version ${API_VERSION}`)];
  },
};

function isOlder(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]);
}
