// The pull request moves while it is being read: first pages of the harmless head, later ones of the other.
// Origin: time of check to time of use (CWE-367); Boost Security, "Split-Second Side Doors" (12 November 2025).
import { expect, it } from 'vitest';
import { quietScenario } from './support-live.ts';

const many = Object.fromEntries(
  Array.from({ length: 130 }, (_, at) => [`deploy/resource-publisher/part-${String(at)}.yml`, 'x\n']),
);

it('a push between two pages', async () => {
  const own = await quietScenario({ approvedBy: ['alice'], changes: many });
  expect(await own.run()).toMatchObject({ verdict: 'allow' });
  let pushed = false;
  own.github.fault = ({ operationName }) => {
    if (operationName === 'Page' && !pushed) {
      pushed = true;
      own.world.commit({
        branch: own.pull.headRefName,
        author: 'mia',
        changes: { 'deploy/template-manager/app.yml': 'image: evil\n' },
      });
    }
    return undefined;
  };
  expect(await own.run()).toMatchObject({ verdict: 'error', gate: 'closed', codes: ['evidence.unavailable'] });
});
