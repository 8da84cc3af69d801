// Whoever writes the inventory has a site say that it has what came long after, in a spelling that no commit has here: capital letters, an abbreviation, a tag, a branch, two ids, a look-alike, an id of nothing.
// Origin: abbreviated and upper-case ids resolve in git and on GitHub, tags and branches move: `git rev-parse` takes them all for a commit.
import { expect, it } from 'vitest';
import { TM } from '../acceptance/gate-scenario.ts';
import { sitesScenario } from '../gate/site-scenario.ts';

const WRONG = {
  body: `Target-Cohort: ${TM}\n`,
  approvedBy: ['carol'],
  changes: { 'deploy/shared.yml': 'replicas: 3\n' },
};

it.each<readonly [string, (commit: string) => string]>([
  ['capital letters', (commit) => commit.toUpperCase()],
  ['an abbreviated id', (commit) => commit.slice(0, 39)],
  ['a tag', () => 'v1.0'],
  ['the branch', () => 'main'],
  ['a ref', () => 'refs/heads/main'],
  ['an expression of git', (commit) => `${commit}^`],
  ['two ids', (commit) => `${commit} ${commit}`],
  ['a look-alike', (commit) => commit.replace(/[ace]/, (letter) => ({ a: 'а', c: 'с', e: 'е' })[letter] ?? letter)],
  ['an id of nothing', () => 'f'.repeat(40)],
  ['a long id of nothing', () => '0'.repeat(64)],
])('%s is judged from the first policy', async (_, spelt) => {
  const s = await sitesScenario();
  const wrong = s.land(WRONG);
  s.world.moveBranch('v1.0', wrong.landed.oid, { by: 'mia' });
  s.land();
  const honest = { R1: wrong.landed.oid, R2: wrong.landed.oid };
  s.has({ ...honest, R3: wrong.landed.oid });
  expect(await s.gate()).toMatchObject({ verdict: 'allow', targets: ['R1', 'R2', 'R3'] });
  s.has({ ...honest, R3: spelt(wrong.landed.oid) });
  expect(await s.gate()).toMatchObject({
    verdict: 'deny',
    codes: expect.arrayContaining(['gate.outside-declaration']),
    targets: null,
  });
});
