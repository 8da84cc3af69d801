import { BODY, RP } from '../acceptance/gate-scenario.ts';
import { changedPolicy, POLICY_PATH, RP_CHANGE, SITES } from '../acceptance/scenario.ts';
import { deployed, gate, policyChange, stage as gateStage, ofGate } from './gate-stage.ts';
import { planOf, URL_OF_INVENTORY, type Play, ofCheck } from './scenarios.ts';
import { LISTS_WORLD, MANY, times } from './lists.ts';
import { RISKS_REFUSED } from './risks.ts';

/* Runs that are refused for one reason each, which some request tells: it must not open because that one is not answered. */

const ADDED = { 'deploy/resource-publisher/b.yml': 'b\n' } as const;
const redefined = changedPolicy(URL_OF_INVENTORY, (draft) =>
  Object.assign(draft.cohorts[RP] ?? {}, { select: 'template-engine=resource-publisher,region' }),
);

export const REFUSED: readonly Play[] = [
  ofCheck('who approved has pushed to the branch', {}, (own) => {
    own.world.commit({ branch: own.pull.headRefName, author: 'mia', pushedBy: 'alice', changes: ADDED });
    own.world.review(own.pull.number, { author: 'alice' });
  }),
  ofCheck('who approved has made the commit of an app', { world: { bots: { renovate: 'WRITE' } } }, (own) => {
    own.world.commit({
      branch: own.pull.headRefName,
      author: 'renovate',
      committer: 'alice',
      pushedBy: 'mia',
      changes: ADDED,
    });
    own.world.review(own.pull.number, { author: 'alice' });
  }),
  ofCheck('who approved may not write any more', {}, async (own) => {
    const plan = await planOf(own);
    own.world.comment(own.pull.number, { author: 'alice', body: `/cohort approve ${RP} ${plan}` });
    own.world.setPermission('alice', 'READ');
  }),
  ofCheck('who approved is not in the team', {
    approvedBy: ['bob'],
    world: { teams: { release: ['alice'] } },
    policy: (draft) => Object.assign(draft.cohorts[RP] ?? {}, { owners: ['@acme/release'] }),
  }),
  ofCheck('the last review, on a later page, asks for changes', { approvedBy: ['alice'] }, (own) => {
    for (const _ of times(MANY, (at) => at)) own.world.review(own.pull.number, { author: 'zoe', state: 'COMMENTED' });
    own.world.review(own.pull.number, { author: 'bob', state: 'CHANGES_REQUESTED' });
  }),
  ofCheck('what a cohort is was changed after the review', { approvedBy: ['alice'] }, (own) => {
    const change = own.world.openPullRequest({ author: 'mia', changes: { [POLICY_PATH]: redefined } });
    own.world.mergePullRequest(change.number, { by: 'erin' });
  }),
  ofCheck('a renamed file comes from another cohort', {
    approvedBy: ['alice'],
    changes: { 'deploy/template-manager/app.yml': null, 'deploy/resource-publisher/moved.yml': 'image: 1\n' },
  }),
  ofCheck('the manifest names another cohort', { approvedBy: ['alice'], manifest: 'cohorts: [template-manager]\n' }),
  ofCheck('the proposed policy is invalid', {
    body: '',
    approvedBy: ['erin'],
    changes: { [POLICY_PATH]: 'version: 2\n' },
  }),
  ofCheck('the last page of the inventory has a site without the value', {
    approvedBy: ['alice'],
    body: `Target-Cohort: ${RP}\n`,
    manifest: 'requires: region=north\n',
    inventory: {
      sites: [...SITES, { id: 'R9', status: 'active', cohorts: [], attributes: { 'template-engine': RP } }].filter(
        (site) => site.id !== 'R2',
      ),
      pageSize: 4,
    },
  }),
  ofCheck('the inventory knows no such cohort', {
    approvedBy: ['alice'],
    policy: (draft) => delete draft.cohorts[RP]?.['select'],
  }),

  ofGate('a release without approval', {}, (own) => void own.land({ approvedBy: [] })),
  ofGate('a commit that came past everybody', {}, (own) => void own.push(ADDED)),
  ofGate('a policy that was changed without its owners, after the commit', {}, (own) => {
    const { landed } = own.land();
    own.land({ body: '', approvedBy: [], changes: policyChange(own) });
    return { commit: landed.oid };
  }),
  gate('an inventory file that was changed without a policy owner, after the commit', async () => {
    const sites = 'id,status,template-engine\nR1,active,resource-publisher\n';
    const own = await deployed({
      policy: (draft) => void (draft.inventory = { provider: 'file', path: 'inventory/sites.csv' }),
      world: { files: { 'inventory/sites.csv': `${sites}R2,active,resource-publisher\n` } },
    });
    const { landed } = own.land();
    own.land({ body: '', approvedBy: [], changes: { 'inventory/sites.csv': sites } });
    return gateStage(own, { commit: landed.oid });
  }),
  ofGate(
    'a guarded path changed without a policy owner',
    {},
    (own) => void own.land({ body: '', approvedBy: [], changes: { 'scripts/deploy/run.sh': 'false\n' } }),
  ),
  ofGate('something newer is deployed', {}, (own) => {
    const { landed } = own.land();
    own.land({ changes: ADDED });
    own.deploy();
    return { commit: landed.oid };
  }),
  ofGate('a rollback to what was never there', {}, (own) => {
    const { landed } = own.land();
    own.land({ changes: ADDED });
    own.deploy();
    return { commit: landed.oid, rollback: true };
  }),
  ofGate('a deployment by another job', {}, (own) => {
    own.land({ approvedBy: [] });
    own.deploy({ job: { workflow: 'mine.yml', name: 'deploy (rp)' } });
  }),
  ofGate('a merge that carries what no pull request has', {}, (own) => {
    const pull = own.world.openPullRequest({ author: 'mia', body: BODY, changes: RP_CHANGE });
    own.world.review(pull.number, { author: 'alice' });
    const before = own.world.head().oid;
    const merge = own.world.mergePullRequest(pull.number, { by: 'mia', method: 'merge' });
    const { files } = own.world.commit({ parent: merge.oid, changes: { 'deploy/template-manager/evil.yml': 'x' } });
    const twisted = own.world.commit({
      parents: [before, pull.headRefOid],
      files,
      author: 'mia',
      committer: 'web-flow',
      signature: 'github',
    });
    own.world.moveBranch('main', twisted.oid, { by: 'mia' });
    pull.mergeCommit = twisted.oid;
  }),
  ofGate('who approved has pushed', { world: LISTS_WORLD }, (own) => {
    const pull = own.world.openPullRequest({ author: 'mia', body: BODY, changes: RP_CHANGE });
    own.world.commit({ branch: pull.headRefName, author: 'mia', pushedBy: 'alice', changes: ADDED });
    own.world.review(pull.number, { author: 'alice' });
    own.world.mergePullRequest(pull.number, { by: 'mia' });
  }),
  ...RISKS_REFUSED,
];
