// `Adopts` is given a commit that is not there, is of a fork, on another branch, short, or a name, to have something answered for that is not what it seems.
// Origin: imposter commits (Chainguard, 8 March 2023), and abbreviated ids that two commits can share (Git itself calls those ambiguous).
import { expect, it } from 'vitest';
import { BODY, gateScenario, type GateScenario } from '../acceptance/gate-scenario.ts';

const PUSHED = { 'deploy/resource-publisher/pushed.yml': 'x\n' } as const;

it.each<readonly [string, (s: GateScenario, pushed: string) => string]>([
  ['unknown', () => 'f'.repeat(40)],
  ['short', (_, pushed) => pushed.slice(0, 12)],
  ['a branch', () => 'main'],
  [
    'of another branch with the same change',
    (s) =>
      s.world.commit({
        branch: 'side',
        parent: s.world.head().parents[0] ?? '',
        author: 'mia',
        changes: PUSHED,
        message: 'Twin',
      }).oid,
  ],
  ['of nowhere', (s) => s.world.commit({ parent: 'main', author: 'mia', changes: { 'docs/x.md': 'x\n' } }).oid],
])('%s', async (_, named) => {
  const s = await gateScenario();
  s.deploy();
  const pushed = s.push(PUSHED);
  s.land({
    approvedBy: ['alice', 'bob', 'erin'],
    body: `${BODY}Adopts: ${named(s, pushed.oid)}\n`,
    changes: { 'deploy/resource-publisher/note.txt': 'n\n' },
  });
  const said = await s.gate();
  expect(said.targets).toBeNull();
  expect(['deny', 'error']).toContain(said.verdict);
});

it('the commit itself, in full, is adopted', async () => {
  const s = await gateScenario();
  s.deploy();
  const pushed = s.push(PUSHED);
  s.land({
    approvedBy: ['alice', 'bob', 'erin'],
    body: `${BODY}Adopts: ${pushed.oid}\n`,
    changes: { 'deploy/resource-publisher/note.txt': 'n\n' },
  });
  expect(await s.gate()).toMatchObject({ verdict: 'allow' });
});
