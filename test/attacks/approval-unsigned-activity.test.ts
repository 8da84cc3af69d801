// The list of pushes is empty, lags, names nobody or cannot be read, so that the approver's own push does not show.
// Origin: audit trails with gaps; GitHub's activity view is filled after the fact and names accounts only while they exist.
import { expect, it } from 'vitest';
import { RP_CHANGE } from '../acceptance/scenario.ts';
import { quietScenario } from './support-live.ts';

it.each<readonly [string, (entries: any[], head: string) => any[]]>([
  ['lags behind the head', (entries, head) => entries.filter((entry) => entry.after !== head)],
  ['names nobody', (entries) => entries.map((entry) => ({ ...entry, actor: null }))],
])('%s: one more approval for what is not signed', async (_, change) => {
  const own = await quietScenario({
    commits: [
      { changes: RP_CHANGE, pushedBy: 'mia' },
      { changes: { 'deploy/resource-publisher/b.yml': 'b\n' }, pushedBy: 'alice', author: 'mia' },
    ],
  });
  own.world.review(own.pull.number, { author: 'bob' });
  expect(await own.run()).toMatchObject({ verdict: 'allow' });
  own.github.fault = ({ path }) =>
    path.includes('/activity')
      ? { mutate: ((answer: any) => change(answer, own.pull.headRefOid)) as (answer: never) => unknown }
      : undefined;
  expect(await own.run()).toMatchObject({ verdict: 'hold', gate: 'closed', judgement: { approvals: { needed: 2 } } });
});
