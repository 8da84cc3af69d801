import { describe, expect, it } from 'vitest';
import { scenario, SITES, type PolicyDraft } from '../acceptance/scenario.ts';
import { GATE_RIGHTS } from '../loopback/github/world/state.ts';
import { ACT, DEPLOY_SCRIPT, runWorkflow } from './act.ts';
import { unlessThere } from './tools.ts';
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
  const have = (commits: Readonly<Record<string, string>>) =>
    own.inventory.set({ sites: SITES.map((site) => ({ ...site, deployed: commits[site.id] ?? commit })) });
  const scheduled = () =>
    runWorkflow(own, { workflow: 'verify.yml', event: { event: 'schedule', payload: { schedule: '17 * * * *' } } });
  return { ...own, before, have, scheduled };
}

describe.skipIf(ACT === null)(
  `verification, by the workflow file${unlessThere('act', ACT)}`,
  { timeout: 60_000 },
  () => {
    it('every site of both cohorts has what was let through', async () => {
      const { have, scheduled, github } = await deployed();
      have({});
      const run = await scheduled();
      expect(run.log).toContain('EQUAL: 3 sites');
      expect(run).toMatchObject({ exitCode: 0 });
      expect(github.problems).toEqual([]);
    });

    it('a site that was missed makes the run red, and is named', async () => {
      const { have, scheduled, before } = await deployed();
      have({ R2: before });
      const run = await scheduled();
      expect(run).toMatchObject({ exitCode: 1 });
      expect(run.log).toContain('deployed.missing');
      expect(run.log).toContain('"R2"');
    });
  },
);
