// The pull request brings its own list of sites along: sites moved into the cohort, or those that would offend left out.
// Origin: GitHub Security Lab, "Preventing pwn requests"; Codecov (2021): a file that everybody took for given was the one that was changed.
import { expect, it } from 'vitest';
import { RP_CHANGE } from '../acceptance/scenario.ts';
import { quietScenario } from './support-live.ts';

const PATH = 'inventory/sites.csv';
const csv = (more: string) =>
  `id,name,status,template-engine,region\nR1,Fernbank,active,resource-publisher,north\nR2,Alderbrook,active,resource-publisher,\n${more}`;

it.each([
  ['one more', csv('R9,New,active,resource-publisher,north\n'), ['policy.changed', 'site.unproven']],
  [
    'the one that would offend less',
    csv('').replace('resource-publisher,\n', 'resource-publisher,south\n'),
    ['policy.changed', 'site.unproven'],
  ],
  ['none', null, ['policy.changed', 'policy.invalid', 'site.unproven']],
])('%s', async (_, file, codes) => {
  const own = await quietScenario({
    approvedBy: ['alice'],
    body: 'Target-Cohort: resource-publisher\n',
    manifest: 'requires: region in (north, south)\n',
    policy: (draft) => (draft.inventory = { provider: 'file', path: PATH }),
    world: { files: { [PATH]: csv('') } },
    changes: { ...RP_CHANGE, [PATH]: file },
  });
  // Read from the default branch: R2 is still there, and nobody knows where.
  expect(await own.run()).toMatchObject({ verdict: 'deny', gate: 'closed', codes, sites: 2 });
});

it("merged by a policy owner's approval it is what counts", async () => {
  const own = await quietScenario({
    approvedBy: ['alice'],
    body: 'Target-Cohort: resource-publisher\n',
    policy: (draft) => (draft.inventory = { provider: 'file', path: PATH }),
    world: { files: { [PATH]: csv('') } },
  });
  own.world.commit({
    branch: 'main',
    author: 'erin',
    changes: { [PATH]: csv('R9,New,active,resource-publisher,north\n') },
  });
  expect(await own.run()).toMatchObject({ verdict: 'allow', sites: 3 });
});
