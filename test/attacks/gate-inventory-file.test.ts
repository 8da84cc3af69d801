// The inventory is a file, and the list of sites is changed by a push, by the release itself, or after the commit that is deployed, to make room for other sites.
// Origin: Codecov (2021): a file that everybody took for given was the one that was changed.
import { expect, it } from 'vitest';
import { RP_CHANGE, type PolicyDraft } from '../acceptance/scenario.ts';
import { gateScenario } from '../acceptance/gate-scenario.ts';

const PATH = 'inventory/sites.csv';
const csv = (more = '') =>
  `id,name,status,template-engine\nR1,Fernbank,active,resource-publisher\nT1,Hollyfield,active,template-manager\n${more}`;
const WIDE = { [PATH]: csv('T2,Rowanwell,active,resource-publisher\n') };

it.each(['pushed', 'in the release', 'in the release, approved by its owner alone'])('%s', async (how) => {
  const s = await gateScenario({
    policy: (draft: PolicyDraft) => void (draft.inventory = { provider: 'file', path: PATH }),
    world: { files: { [PATH]: csv() } },
  });
  s.deploy();
  const wanted = s.land({
    ...(how !== 'pushed' && { approvedBy: how === 'in the release' ? [] : ['alice'] }),
    changes: { ...RP_CHANGE, ...(how !== 'pushed' && WIDE) },
  });
  if (how === 'pushed') s.push(WIDE);
  expect(await s.gate({ commit: wanted.landed.oid })).toMatchObject({
    targets: null,
    codes: expect.arrayContaining(['policy.changed']),
  });
  if (how === 'pushed') return;
  for (const author of ['alice', 'erin']) s.world.review(wanted.number, { author });
  expect(await s.gate()).toMatchObject({ verdict: 'allow', targets: ['R1', 'T2'] });
});
