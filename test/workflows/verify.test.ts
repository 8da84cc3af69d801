import { expect, it } from 'vitest';
import { scenario, SITES, type PolicyDraft } from '../acceptance/scenario.ts';
import { GATE_RIGHTS } from '../loopback/github/world/state.ts';
import { byAct, DEPLOY_SCRIPT, runWorkflow } from './act.ts';
import { later } from '../loopback/time.ts';

/* After the deployments: the shipped workflow file, executed on its schedule. */

const JOBS = { 'production-rp': 'deploy (rp)', 'production-tm': 'deploy (tm)' } as const;

const environments = (draft: PolicyDraft): void => {
  for (const [cohort, name] of [
    ['resource-publisher', 'production-rp'],
    ['template-manager', 'production-tm'],
  ] as const)
    Object.assign(draft.cohorts[cohort] ?? {}, { environments: [{ name, job: `deploy.yml/${JOBS[name]}` }] });
};

async function deployed() {
  const own = await scenario({
    approvedBy: ['alice'],
    policy: environments,
    world: { files: { 'scripts/deploy/run.sh': DEPLOY_SCRIPT }, rights: GATE_RIGHTS },
  });
  const before = own.world.head().oid;
  const commit = own.world.mergePullRequest(own.pull.number, { by: 'alice' }).oid;
  for (const environment of ['production-rp', 'production-tm'] as const)
    own.world.deploy({ environment, commit, job: { workflow: 'deploy.yml', name: JOBS[environment] } });
  later(own, 70);
  /** What the run of the schedule says where every site has what was deployed, but for these. */
  return (sites: (before: string) => Readonly<Record<string, string>>) => {
    const commits = sites(before);
    own.inventory.set({ sites: SITES.map((site) => ({ ...site, deployed: commits[site.id] ?? commit })) });
    const event = { event: 'schedule', payload: { schedule: '17 * * * *' } };
    return runWorkflow(own, { workflow: 'verify.yml', event });
  };
}

byAct('verification, by the workflow file', () => {
  it('every site of both cohorts has what was let through', async () => {
    const verify = await deployed();
    expect(await verify(() => ({}))).toMatchObject({ exitCode: 0, log: expect.stringContaining('EQUAL: 3 sites') });
  });

  it('a site that was missed makes the run red, and is named', async () => {
    const verify = await deployed();
    const run = await verify((before) => ({ R2: before }));
    expect(run).toMatchObject({ exitCode: 1, log: expect.stringContaining('deployed.missing') });
    expect(run.log).toContain('"R2"');
  });
});
