import { BODY, RP } from '../acceptance/gate-scenario.ts';
import { changedPolicy, POLICY_PATH, RP_CHANGE, SITES } from '../acceptance/scenario.ts';
import { deployed, gate, policyChange, stage as gateStage } from './gate-stage.ts';
import { check, planOf, stage, URL_OF_INVENTORY, world, type Play } from './scenarios.ts';
import { LISTS_WORLD, MANY, times } from './lists.ts';
import { RISKS_REFUSED } from './risks.ts';

/* Runs that are refused for one reason each, which some request tells: it must not open because that one is not answered. */

const ADDED = { 'deploy/resource-publisher/b.yml': 'b\n' } as const;
const redefined = changedPolicy(URL_OF_INVENTORY, (draft) =>
  Object.assign(draft.cohorts[RP] ?? {}, { select: 'template-engine=resource-publisher,region' }),
);

export const REFUSED: readonly Play[] = [
  check('who approved has pushed to the branch', async () => {
    const own = await world();
    own.world.commit({ branch: own.pull.headRefName, author: 'mia', pushedBy: 'alice', changes: ADDED });
    own.world.review(own.pull.number, { author: 'alice' });
    return stage(own);
  }),
  check('who approved has made the commit of an app', async () => {
    const own = await world({ world: { bots: { renovate: 'WRITE' } } });
    own.world.commit({
      branch: own.pull.headRefName,
      author: 'renovate',
      committer: 'alice',
      pushedBy: 'mia',
      changes: ADDED,
    });
    own.world.review(own.pull.number, { author: 'alice' });
    return stage(own);
  }),
  check('who approved may not write any more', async () => {
    const own = await world();
    const plan = await planOf(own);
    own.world.comment(own.pull.number, { author: 'alice', body: `/cohort approve ${RP} ${plan}` });
    own.world.setPermission('alice', 'READ');
    return stage(own);
  }),
  check('who approved is not in the team', async () =>
    stage(
      await world({
        approvedBy: ['bob'],
        world: { teams: { release: ['alice'] } },
        policy: (draft) => Object.assign(draft.cohorts[RP] ?? {}, { owners: ['@acme/release'] }),
      }),
    ),
  ),
  check('the last review, on a later page, asks for changes', async () => {
    const own = await world({ approvedBy: ['alice'] });
    for (const _ of times(MANY, (at) => at)) own.world.review(own.pull.number, { author: 'zoe', state: 'COMMENTED' });
    own.world.review(own.pull.number, { author: 'bob', state: 'CHANGES_REQUESTED' });
    return stage(own);
  }),
  check('what a cohort is was changed after the review', async () => {
    const own = await world({ approvedBy: ['alice'] });
    const change = own.world.openPullRequest({ author: 'mia', changes: { [POLICY_PATH]: redefined } });
    own.world.mergePullRequest(change.number, { by: 'erin' });
    return stage(own);
  }),
  check('a renamed file comes from another cohort', async () =>
    stage(
      await world({
        approvedBy: ['alice'],
        changes: { 'deploy/template-manager/app.yml': null, 'deploy/resource-publisher/moved.yml': 'image: 1\n' },
      }),
    ),
  ),
  check('the manifest names another cohort', async () =>
    stage(await world({ approvedBy: ['alice'], manifest: 'cohorts: [template-manager]\n' })),
  ),
  check('the proposed policy is invalid', async () =>
    stage(await world({ body: '', approvedBy: ['erin'], changes: { [POLICY_PATH]: 'version: 2\n' } })),
  ),
  check('the last page of the inventory has a site without the value', async () =>
    stage(
      await world({
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
    ),
  ),
  check('the inventory knows no such cohort', async () =>
    stage(await world({ approvedBy: ['alice'], policy: (draft) => delete draft.cohorts[RP]?.['select'] })),
  ),

  gate('a release without approval', async () => {
    const own = await deployed();
    own.land({ approvedBy: [] });
    return gateStage(own);
  }),
  gate('a commit that came past everybody', async () => {
    const own = await deployed();
    own.push(ADDED);
    return gateStage(own);
  }),
  gate('a policy that was changed without its owners, after the commit', async () => {
    const own = await deployed();
    const { landed } = own.land();
    own.land({ body: '', approvedBy: [], changes: policyChange(own) });
    return gateStage(own, { commit: landed.oid });
  }),
  gate('an inventory file that was changed without a policy owner, after the commit', async () => {
    const sites = 'id,status,template-engine\nR1,active,resource-publisher\n';
    const own = await deployed({
      policy: (draft) => {
        draft.inventory = { provider: 'file', path: 'inventory/sites.csv' };
      },
      world: { files: { 'inventory/sites.csv': `${sites}R2,active,resource-publisher\n` } },
    });
    const { landed } = own.land();
    own.land({ body: '', approvedBy: [], changes: { 'inventory/sites.csv': sites } });
    return gateStage(own, { commit: landed.oid });
  }),
  gate('a guarded path changed without a policy owner', async () => {
    const own = await deployed();
    own.land({ body: '', approvedBy: [], changes: { 'scripts/deploy/run.sh': 'false\n' } });
    return gateStage(own);
  }),
  gate('something newer is deployed', async () => {
    const own = await deployed();
    const { landed } = own.land();
    own.land({ changes: ADDED });
    own.deploy();
    return gateStage(own, { commit: landed.oid });
  }),
  gate('a rollback to what was never there', async () => {
    const own = await deployed();
    const { landed } = own.land();
    own.land({ changes: ADDED });
    own.deploy();
    return gateStage(own, { commit: landed.oid, rollback: true });
  }),
  gate('a deployment by another job', async () => {
    const own = await deployed();
    own.land({ approvedBy: [] });
    own.deploy({ job: { workflow: 'mine.yml', name: 'deploy (rp)' } });
    return gateStage(own);
  }),
  gate('a merge that carries what no pull request has', async () => {
    const own = await deployed();
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
    return gateStage(own);
  }),
  gate('who approved has pushed', async () => {
    const own = await deployed({ world: LISTS_WORLD });
    const pull = own.world.openPullRequest({ author: 'mia', body: BODY, changes: RP_CHANGE });
    own.world.commit({ branch: pull.headRefName, author: 'mia', pushedBy: 'alice', changes: ADDED });
    own.world.review(pull.number, { author: 'alice' });
    own.world.mergePullRequest(pull.number, { by: 'mia' });
    return gateStage(own);
  }),
  ...RISKS_REFUSED,
];
