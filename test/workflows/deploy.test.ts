import { expect, it } from 'vitest';
import { onDispatch, onPullRequest, type Event } from '../acceptance/events.ts';
import { scenario, type PolicyDraft, type ScenarioOptions } from '../acceptance/scenario.ts';
import { GATE_RIGHTS } from '../loopback/github/world/state.ts';
import { byAct, DEPLOY_SCRIPT, runWorkflow, type WorkflowRun } from './act.ts';
import { setTime } from '../loopback/time.ts';

/*
 * The deployment side: the shipped workflow files, executed. The deploy step itself tells what it received; act makes no
 * deployments, so each test says which there have been.
 */

const RP = { sites: ['R1', 'R2', 'R3'], image: 2 };
const TM = { sites: ['T1', 'T2'], image: 2 };
const PILOT = { sites: ['R2'], image: 2 };
const REST = { sites: ['R1', 'R3'], image: 2 };
const DAY = 86_400_000;

/** Each cohort with its environment; default: as most examples name them. */
const environments =
  (rp: string | { name: string; job: string } = 'production-rp', tm = 'production-tm') =>
  ({ cohorts }: PolicyDraft): void => {
    Object.assign(cohorts['resource-publisher'] ?? {}, { environments: [rp] });
    Object.assign(cohorts['template-manager'] ?? {}, { environments: [tm] });
  };

/** A repository with one release, which `merge` merges. */
async function repository({ policy = environments(), ...options }: ScenarioOptions = {}) {
  const world = { files: { 'scripts/deploy/run.sh': DEPLOY_SCRIPT }, rights: GATE_RIGHTS };
  const own = await scenario({ approvedBy: ['alice'], ...options, policy, world });
  return {
    ...own,
    merge: () => own.world.mergePullRequest(own.pull.number, { by: 'alice' }).oid,
    workflow: (run: WorkflowRun) => runWorkflow(own, run),
    /** By a comment, on what the check says now. */
    approve: async (author: string, cohort: string) => {
      const { plan } = await own.run(onPullRequest('pull_request_target', own.pull));
      own.world.comment(own.pull.number, { author, body: `/cohort approve ${cohort} ${plan.slice(0, 16)}` });
    },
  };
}

const byHand = (inputs: Readonly<Record<string, string>>): { event: Event; inputs: typeof inputs } => ({
  event: onDispatch(),
  inputs,
});
const deploys = (...deployed: readonly unknown[]) => ({ exitCode: 0, deployed });
const refuses = (code: string) => ({ exitCode: 1, deployed: [], log: expect.stringContaining(code) });

byAct('deployments, by the workflow files', () => {
  it('one environment: held where nobody has approved; approved after the merge, a run by hand deploys it', async () => {
    const { merge, workflow, approve } = await repository({ approvedBy: [] });
    merge();
    const held = await workflow({ workflow: 'deploy.yml' });
    expect(held).toMatchObject(refuses('approval.missing'));
    // A closed gate is what one wants to read about.
    expect(held.log).toContain('uploaded the report');

    await approve('alice', 'resource-publisher');
    const run = { workflow: 'deploy.yml', ...byHand({ rollback: 'false' }) };
    expect(await workflow(run)).toMatchObject(deploys(RP));
  });

  it('reusable: a change that was pushed past all reviews is refused', async () => {
    const { merge, workflow, world } = await repository();
    merge();
    world.commit({ author: 'mia', branch: 'main', changes: { 'deploy/resource-publisher/app.yml': 'image: 3\n' } });
    expect(await workflow({ workflow: 'deploy-reusable.yml' })).toMatchObject(refuses('gate.unreviewed'));
  });

  it('reusable: Template Manager refused, Resource Publisher deployed; widened and approved, promoted by hand', async () => {
    const { merge, workflow, world, pull, approve } = await repository({
      policy: (draft) => {
        environments()(draft);
        // What is merged concerns every cohort: it has to be declared for each before it goes there.
        for (const cohort of Object.values(draft.cohorts)) delete cohort['paths'];
      },
    });
    const commit = merge();
    expect(await workflow({ workflow: 'deploy-reusable.yml' })).toMatchObject({
      ...refuses('gate.outside-declaration'),
      deployed: [RP],
    });

    world.deploy({ environment: 'production-rp', commit });
    world.editBody(pull.number, { by: 'mia', body: 'Target-Cohort: resource-publisher, template-manager\n' });
    await approve('alice', 'resource-publisher');
    await approve('carol', 'template-manager');
    const run = { workflow: 'deploy-reusable.yml', ...byHand({ cohort: 'template-manager' }) };
    expect(await workflow(run)).toMatchObject(deploys(TM));
  });

  it('matrix: each cohort has its own answer and its own sites', async () => {
    const { merge, workflow } = await repository({
      policy: environments('production-resource-publisher', 'production-template-manager'),
    });
    merge();
    // The change is of Resource Publisher's paths: it does not concern the other. Which job is first is nobody's promise.
    const { exitCode, deployed } = await workflow({ workflow: 'deploy-matrix.yml' });
    expect({ exitCode, deployed: deployed.toSorted((a, b) => (String(a.sites) < String(b.sites) ? -1 : 1)) }).toEqual(
      deploys(RP, TM),
    );
  });

  it.for([
    ['deploy-matrix.yml', 'production-resource-publisher', 'deploy (resource-publisher)'],
    ['deploy-reusable.yml', 'production-rp', 'resource-publisher / deploy'],
  ] as const)(
    '%s: rolled back by hand, for the cohort that is chosen, and not without being asked; the policy names the job',
    async ([file, environment, name]) => {
      const { merge, workflow, world } = await repository({
        policy: environments({ name: environment, job: `deploy.yml/${name}` }),
      });
      const before = world.head().oid;
      for (const commit of [before, merge()])
        world.deploy({ environment, commit, job: { workflow: 'deploy.yml', name } });
      const older = (rollback: string) =>
        workflow({ workflow: file, commit: before, ...byHand({ cohort: 'resource-publisher', rollback }) });
      expect(await older('false')).toMatchObject(refuses('gate.superseded'));
      expect(await older('true')).toMatchObject(deploys({ ...RP, image: 1 }));
    },
  );

  /** A release that is merged, where some sites have it before the rest. */
  async function piloted(bake?: string) {
    const { merge, world, ...own } = await repository({
      policy: (draft) => {
        environments({ name: 'production-rp', job: 'deploy.yml/rest' })(draft);
        const pilot = [{ name: 'pilot-rp', job: 'deploy.yml/pilot' }];
        const wave = { name: 'pilot', select: 'ring=beta', environments: pilot, ...(bake !== undefined && { bake }) };
        Object.assign(draft.cohorts['resource-publisher'] ?? {}, { waves: [wave] });
      },
    });
    const commit = merge();
    const job = { workflow: 'deploy.yml', name: 'pilot' };
    return {
      ...own,
      deployToPilot: () => world.deploy({ environment: 'pilot-rp', commit, job }).statuses.at(-1)?.createdAt ?? '',
      deployRest: () => own.workflow({ workflow: 'deploy-pilot.yml', ...byHand({ part: 'rest' }) }),
    };
  }

  it('pilot: a push goes to the pilot alone', async () => {
    const { workflow } = await piloted();
    expect(await workflow({ workflow: 'deploy-pilot.yml' })).toMatchObject(deploys(PILOT));
  });

  it('pilot: the rest is refused before it, and follows it by hand', async () => {
    const { deployToPilot, deployRest } = await piloted();
    expect(await deployRest()).toMatchObject(refuses('wave.skipped'));
    deployToPilot();
    expect(await deployRest()).toMatchObject(deploys(REST));
  });

  it('pilot: the rest is on hold until the bake time is over, and the log says when that is', async () => {
    const { deployToPilot, deployRest, github } = await piloted('24h');
    const end = Date.parse(deployToPilot()) + DAY;
    setTime({ github }, end - DAY / 24);
    const early = await deployRest();
    expect(early).toMatchObject(refuses('wave.early'));
    expect(early.log).toContain(`${new Date(end).toISOString().slice(0, 19)}Z`);
    setTime({ github }, end);
    expect(await deployRest()).toMatchObject(deploys(REST));
  });
});

byAct('the deploy step, whatever becomes of the gate', () => {
  /** In the place of the bundle: it names its targets, and then does this. */
  const gateThat = (then: string) => `import { appendFileSync, writeFileSync } from 'node:fs';
const output = (text) => appendFileSync(process.env.GITHUB_OUTPUT, text + '\\n');
writeFileSync(process.env.RUNNER_TEMP + '/t.json', '["R1"]');
output('targets-file=' + process.env.RUNNER_TEMP + '/t.json');
${then}`;
  const opens = gateThat("output('gate=open');");
  const ONE = { sites: ['R1'], image: 1 };
  const gates = [
    ['says closed, and its step does not even fail', "output('gate=closed');"],
    ['says nothing at all', ''],
    ['opens, and fails then', "output('gate=open'); process.exitCode = 1;"],
    ['ends before it could say anything', "throw new Error('a bug');"],
    ['says something else', "output('gate=opened');"],
  ] as const;
  // GitHub records a job that ends well in an environment as a deployment: the reusable one does not.
  const workflows = [
    ['deploy.yml', {}, [ONE]],
    ['deploy-reusable.yml', { exitCode: 1 }, [ONE, ONE]],
  ] as const;

  it.for(workflows.flatMap(([workflow, ends]) => gates.map(([gate, then]) => [workflow, gate, then, ends] as const)))(
    '%s: does not run where the gate %s',
    async ([workflow, , then, ends]) => {
      const own = await repository();
      const log = expect.stringContaining('targets-file=');
      expect(await own.workflow({ workflow, bundle: gateThat(then) })).toMatchObject({ deployed: [], log, ...ends });
    },
  );

  it.for(workflows)(
    '%s: runs where it opens, with its targets, on the commit of the run',
    async ([workflow, , all]) => {
      const own = await repository();
      expect(await own.workflow({ workflow, bundle: opens })).toMatchObject(deploys(...all));
    },
  );

  it('reusable: nothing where GitHub does not say which version it is', async () => {
    const own = await repository();
    const edit = (text: string) => text.replace(/COMMIT: 0{40}/, 'COMMIT: ""');
    expect(await own.workflow({ workflow: 'deploy-reusable.yml', edit, bundle: opens })).toMatchObject(
      refuses('GitHub does not say which commit this workflow is from'),
    );
  });
});
