import { BODY, gateScenario, RP } from '../acceptance/gate-scenario.ts';
import { RP_CHANGE } from '../acceptance/scenario.ts';
import { behaviours } from '../loopback/behaviours.ts';
import { sitesScenario } from '../gate/site-scenario.ts';
import { gate, policyChange, stage, ofGate } from './gate-stage.ts';
import { LISTS, LISTS_WORLD, MANY, times } from './lists.ts';
import { RISKS } from './risks.ts';
import { SITES_FILE, URL_OF_INVENTORY, type Play } from './scenarios.ts';

/* Runs that between them make every request that a gate can make; open, all of them, with no approval to spare. */

export const GATES: readonly Play[] = [
  ofGate('a description that was edited after its approval', {}, (own) => {
    const pull = own.world.openPullRequest({ author: 'mia', body: `${BODY}\nOne.\n`, changes: RP_CHANGE });
    own.world.review(pull.number, { author: 'alice' });
    own.world.editBody(pull.number, { by: 'mia', body: `${BODY}\nTwo.\n` });
    own.world.mergePullRequest(pull.number, { by: 'mia' });
  }),
  ofGate('a changed policy', {}, (own) => {
    own.land();
    own.land({ body: '', approvedBy: ['erin'], changes: policyChange(own) });
  }),
  ofGate(
    "the inventory's own cohorts",
    {
      policy: (draft) => delete draft.cohorts[RP]?.['select'],
      inventory: { sites: ['R1', 'R2', 'R3'].map((id) => ({ id, status: 'active', cohorts: [RP] })) },
    },
    (own) => void own.land(),
  ),
  ofGate(
    'an inventory in a file',
    {
      policy: (draft) => void (draft.inventory = { provider: 'file', path: 'inventory/sites.csv' }),
      world: { files: { 'inventory/sites.csv': SITES_FILE } },
    },
    (own) => void own.land(),
  ),
  gate('sites that tell what they have', async () => {
    const own = await sitesScenario({
      policy: (draft) => void (draft.inventory['url'] = URL_OF_INVENTORY),
    });
    own.allHave(own.tip());
    own.land();
    return stage(own);
  }),
  ofGate(
    'release branches by name',
    {
      policy: (draft) => void (draft.releases['branches'] = ['main', 'hotfix']),
    },
    (own) => {
      own.world.moveBranch('hotfix', own.world.head().oid, { by: 'mia' });
      const fix = own.land({ base: 'hotfix' });
      return { commit: fix.landed.oid, branch: 'hotfix' };
    },
  ),
  ofGate(
    'release branches by pattern, more than a page of branches',
    {
      policy: (draft) => void (draft.releases['branches'] = ['main', 'hotfix/*']),
    },
    (own) => {
      for (const index of times(MANY, (at) => at))
        own.world.moveBranch(`topic-${String(index)}`, own.world.head().oid, { by: 'mia' });
      own.land();
    },
  ),
  ofGate('an environment that GitHub finds by its own spelling alone, behind many deployments', {}, (own) => {
    behaviours.environmentSpelling.on(own.world);
    for (const index of times(MANY, (at) => at))
      own.world.deploy({ environment: `Preview-${String(index)}`, deactivate: false });
    own.land();
  }),
  ofGate('a merge of which GitHub does not say yet where it comes from', {}, (own) => {
    const { landed } = own.land();
    own.world.lagAssociations(landed.oid, 99);
  }),
  ofGate('a rollback', {}, (own) => {
    const first = own.world.head().oid;
    own.land();
    own.deploy();
    return { commit: first, rollback: true };
  }),
  ...RISKS,
  gate('the first deployment', async () => {
    const own = await gateScenario({
      policy: (draft) => void (draft.inventory['url'] = URL_OF_INVENTORY),
    });
    own.land();
    return stage(own);
  }),
  ...LISTS.map(({ of, open, fill }) =>
    ofGate(`more than a page of ${of}`, { world: LISTS_WORLD }, (own) => {
      const pull = own.world.openPullRequest({ author: 'mia', title: 'Much', body: BODY, changes: RP_CHANGE, ...open });
      fill?.(own.world, pull);
      own.world.review(pull.number, { author: 'alice' });
      if (of === 'commits and pushes') own.world.review(pull.number, { author: 'bob' });
      own.world.mergePullRequest(pull.number, { by: 'mia', method: 'merge' });
    }),
  ),
  gate('more than a page of changes of the policy', async () => {
    const own = await gateScenario({
      policy: (draft) => void (draft.inventory['url'] = URL_OF_INVENTORY),
    });
    for (const index of times(51, (at) => at)) own.push(policyChange(own, index), { author: 'erin' });
    own.deploy();
    own.land();
    return stage(own);
  }),
  ofGate('more than a page of deployments', {}, (own) => {
    for (const _ of times(51, (at) => at)) own.deploy({ state: 'FAILURE' });
    own.land();
  }),
];
