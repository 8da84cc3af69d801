import { describe, expect, it } from 'vitest';
import { onDispatch, onPullRequest, type Event } from '../acceptance/events.ts';
import { scenario, type PolicyDraft, type Scenario, type ScenarioOptions } from '../acceptance/scenario.ts';
import { GATE_RIGHTS } from '../loopback/github/world/state.ts';
import { ACT, DEPLOY_SCRIPT, runWorkflow, type WorkflowRun } from './act.ts';
import { unlessThere } from './tools.ts';
import { setTime } from '../loopback/time.ts';

/*
 * The deployment side: the shipped workflow files, executed. The deploy step itself tells what it received; act makes no
 * deployments, so each test says which there have been.
 */

const RP = { sites: ['R1', 'R2', 'R3'], image: 2 };
const TM = { sites: ['T1', 'T2'], image: 2 };
const PILOT = { sites: ['R2'], image: 2 };

/** Each cohort with its environment, as the examples name them. */
const environments = (rp: string | { name: string; job: string }, tm: string) => (draft: PolicyDraft) => {
  for (const [cohort, environment] of [
    ['resource-publisher', rp],
    ['template-manager', tm],
  ] as const)
    Object.assign(draft.cohorts[cohort] ?? {}, { environments: [environment] });
};

/** Without `paths`, what is merged concerns every cohort: it has to be declared for each before it goes there. */
const anyChangeReachesAll = (draft: PolicyDraft): void => {
  for (const cohort of Object.values(draft.cohorts)) delete cohort['paths'];
};

interface Repository extends Scenario {
  readonly merge: () => string;
  readonly workflow: (run: WorkflowRun) => ReturnType<typeof runWorkflow>;
}

async function repository(options: ScenarioOptions = {}): Promise<Repository> {
  const own = await scenario({
    approvedBy: ['alice'],
    ...options,
    world: { files: { 'scripts/deploy/run.sh': DEPLOY_SCRIPT }, rights: GATE_RIGHTS },
  });
  return {
    ...own,
    merge: () => own.world.mergePullRequest(own.pull.number, { by: 'alice' }).oid,
    workflow: async (run) => {
      const result = await runWorkflow(own, run);
      expect(own.github.problems).toEqual([]);
      expect(result.log).not.toMatch(/NobodyMaySee/);
      return result;
    },
  };
}

const byHand = (inputs: WorkflowRun['inputs'] = {}): { event: Event; inputs: Readonly<Record<string, string>> } => ({
  event: onDispatch(),
  inputs,
});

describe.skipIf(ACT === null)(
  `deployments, by the workflow files${unlessThere('act', ACT)}`,
  { timeout: 60_000 },
  () => {
    it('one environment: an approved release is deployed to the sites of its cohort', async () => {
      const { merge, workflow } = await repository({ policy: environments('production-rp', 'production-tm') });
      merge();
      expect(await workflow({ workflow: 'deploy.yml' })).toMatchObject({ exitCode: 0, deployed: [RP] });
    });

    it('one environment: held where nobody has approved; approved after the merge, a run by hand deploys it', async () => {
      const { merge, workflow, world, pull, ...own } = await repository({
        approvedBy: [],
        policy: environments('production-rp', 'production-tm'),
      });
      merge();
      const held = await workflow({ workflow: 'deploy.yml' });
      expect(held).toMatchObject({ exitCode: 1, deployed: [] });
      expect(held.log).toContain('approval.missing');
      // A closed gate is what one wants to read about.
      expect(held.log).toContain('uploaded the report');

      const { plan } = await own.run(onPullRequest('pull_request_target', pull));
      world.comment(pull.number, { author: 'alice', body: `/cohort approve resource-publisher ${plan.slice(0, 16)}` });
      expect(await workflow({ workflow: 'deploy.yml', ...byHand({ rollback: 'false' }) })).toMatchObject({
        exitCode: 0,
        deployed: [RP],
      });
    });

    it('reusable: a change that was pushed past all reviews is refused', async () => {
      const { merge, workflow, world } = await repository({ policy: environments('production-rp', 'production-tm') });
      merge();
      world.commit({ author: 'mia', branch: 'main', changes: { 'deploy/resource-publisher/app.yml': 'image: 3\n' } });
      const refused = await workflow({ workflow: 'deploy-reusable.yml' });
      expect(refused).toMatchObject({ exitCode: 1, deployed: [] });
      expect(refused.log).toContain('gate.unreviewed');
    });

    it('reusable: Template Manager refused, Resource Publisher deployed; widened and approved, promoted by hand', async () => {
      const { merge, workflow, world, pull, ...own } = await repository({
        policy: (draft) => {
          environments('production-rp', 'production-tm')(draft);
          anyChangeReachesAll(draft);
        },
      });
      const commit = merge();
      const first = await workflow({ workflow: 'deploy-reusable.yml' });
      expect(first).toMatchObject({ exitCode: 1, deployed: [RP] });
      expect(first.log).toContain('gate.outside-declaration');

      world.deploy({ environment: 'production-rp', commit });
      world.editBody(pull.number, { by: 'mia', body: 'Target-Cohort: resource-publisher, template-manager\n' });
      const { plan } = await own.run(onPullRequest('pull_request_target', pull));
      for (const [author, cohort] of [
        ['alice', 'resource-publisher'],
        ['carol', 'template-manager'],
      ] as const) {
        world.comment(pull.number, { author, body: `/cohort approve ${cohort} ${plan.slice(0, 16)}` });
      }
      expect(
        await workflow({ workflow: 'deploy-reusable.yml', ...byHand({ cohort: 'template-manager' }) }),
      ).toMatchObject({ exitCode: 0, deployed: [TM] });
    });

    it('matrix: each cohort has its own answer and its own sites', async () => {
      const { merge, workflow } = await repository({
        policy: environments('production-resource-publisher', 'production-template-manager'),
      });
      merge();
      // The change is of Resource Publisher's paths: it does not concern the other. Which job is first is nobody's promise.
      const { exitCode, deployed } = await workflow({ workflow: 'deploy-matrix.yml' });
      expect({ exitCode, deployed: deployed.toSorted((a, b) => (String(a.sites) < String(b.sites) ? -1 : 1)) }).toEqual(
        { exitCode: 0, deployed: [RP, TM] },
      );
    });

    it.for([
      ['deploy-matrix.yml', 'production-resource-publisher', 'deploy (resource-publisher)'],
      ['deploy-reusable.yml', 'production-rp', 'resource-publisher / deploy'],
    ] as const)(
      '%s: rolled back by hand, for the cohort that is chosen, and not without being asked; the policy names the job',
      async ([file, environment, name]) => {
        const { merge, workflow, world } = await repository({
          policy: environments({ name: environment, job: `deploy.yml/${name}` }, 'production-tm'),
        });
        const before = world.head().oid;
        for (const commit of [before, merge()])
          world.deploy({ environment, commit, job: { workflow: 'deploy.yml', name } });
        const older = { workflow: file, commit: before } as const;
        const superseded = await workflow({ ...older, ...byHand({ cohort: 'resource-publisher', rollback: 'false' }) });
        expect(superseded).toMatchObject({
          exitCode: 1,
          deployed: [],
          log: expect.stringContaining('gate.superseded'),
        });
        expect(
          await workflow({ ...older, ...byHand({ cohort: 'resource-publisher', rollback: 'true' }) }),
        ).toMatchObject({ exitCode: 0, deployed: [{ ...RP, image: 1 }] });
      },
    );

    const withPilot =
      (bake?: string) =>
      (draft: PolicyDraft): void => {
        environments({ name: 'production-rp', job: 'deploy.yml/rest' }, 'production-tm')(draft);
        Object.assign(draft.cohorts['resource-publisher'] ?? {}, {
          waves: [
            {
              name: 'pilot',
              select: 'ring=beta',
              environments: [{ name: 'pilot-rp', job: 'deploy.yml/pilot' }],
              ...(bake !== undefined && { bake }),
            },
          ],
        });
      };

    it('pilot: a push goes to the pilot alone', async () => {
      const { merge, workflow } = await repository({ policy: withPilot() });
      merge();
      expect(await workflow({ workflow: 'deploy-pilot.yml' })).toMatchObject({ exitCode: 0, deployed: [PILOT] });
    });

    it('pilot: the rest is refused before it, and follows it by hand', async () => {
      const { merge, workflow, world } = await repository({ policy: withPilot() });
      const commit = merge();
      const rest = { workflow: 'deploy-pilot.yml', ...byHand({ part: 'rest' }) };
      expect(await workflow(rest)).toMatchObject({
        exitCode: 1,
        deployed: [],
        log: expect.stringContaining('wave.skipped'),
      });
      world.deploy({ environment: 'pilot-rp', commit, job: { workflow: 'deploy.yml', name: 'pilot' } });
      expect(await workflow(rest)).toMatchObject({ exitCode: 0, deployed: [{ ...RP, sites: ['R1', 'R3'] }] });
    });

    it('pilot: the rest is on hold until the bake time is over, and the log says when that is', async () => {
      const { merge, workflow, world, github } = await repository({ policy: withPilot('24h') });
      const commit = merge();
      const { statuses } = world.deploy({
        environment: 'pilot-rp',
        commit,
        job: { workflow: 'deploy.yml', name: 'pilot' },
      });
      const since = Date.parse(statuses.at(-1)?.createdAt ?? '');
      const rest = { workflow: 'deploy-pilot.yml', ...byHand({ part: 'rest' }) };
      const after = (hours: number) => setTime({ github }, since + hours * 3_600_000);
      after(23);
      const early = await workflow(rest);
      expect(early).toMatchObject({ exitCode: 1, deployed: [] });
      expect(early.log).toContain('wave.early');
      expect(early.log).toContain(`${new Date(since + 86_400_000).toISOString().slice(0, 19)}Z`);
      after(24);
      expect(await workflow(rest)).toMatchObject({ exitCode: 0, deployed: [{ ...RP, sites: ['R1', 'R3'] }] });
    });
  },
);

describe.skipIf(ACT === null)(
  `the deploy step, whatever becomes of the gate${unlessThere('act', ACT)}`,
  { timeout: 60_000 },
  () => {
    const head =
      "import { appendFileSync, writeFileSync } from 'node:fs';\nconst output = (text) => appendFileSync(process.env.GITHUB_OUTPUT, text + '\\n');\n";
    const targets =
      "writeFileSync(process.env.RUNNER_TEMP + '/t.json', '[\"R1\"]'); output('targets-file=' + process.env.RUNNER_TEMP + '/t.json');\n";
    const gates: Readonly<Record<string, string>> = {
      'says closed, and its step does not even fail': "output('gate=closed');",
      'says nothing at all': '',
      'opens, and fails then': "output('gate=open'); process.exitCode = 1;",
      'ends before it could say anything': "throw new Error('a bug');",
      'says something else': "output('gate=opened');",
    };
    const workflows = ['deploy.yml', 'deploy-reusable.yml'] as const;

    it.for(workflows.flatMap((workflow) => Object.keys(gates).map((gate) => [workflow, gate] as const)))(
      '%s: does not run where the gate %s',
      async ([workflow, gate]) => {
        const own = await repository({ policy: environments('production-rp', 'production-tm') });
        const result = await own.workflow({ workflow, bundle: `${head}${targets}${gates[gate] ?? ''}` });
        // GitHub records a job that ends well in an environment as a deployment: the reusable one does not.
        expect(result).toMatchObject({
          deployed: [],
          log: expect.stringContaining('targets-file='),
          ...(workflow === 'deploy-reusable.yml' && { exitCode: 1 }),
        });
      },
    );

    it.for(workflows)('%s: runs where it opens, with its targets, on the commit of the run', async (workflow) => {
      const own = await repository({ policy: environments('production-rp', 'production-tm') });
      const one = { sites: ['R1'], image: 1 };
      expect(await own.workflow({ workflow, bundle: `${head}${targets}output('gate=open');` })).toMatchObject({
        exitCode: 0,
        deployed: workflow === 'deploy.yml' ? [one] : [one, one],
      });
    });

    it('reusable: nothing where GitHub does not say which version it is', async () => {
      const own = await repository({ policy: environments('production-rp', 'production-tm') });
      const unknown = await own.workflow({
        workflow: 'deploy-reusable.yml',
        edit: (text) => text.replace(/COMMIT: 0{40}/, 'COMMIT: ""'),
        bundle: `${head}${targets}output('gate=open');`,
      });
      expect(unknown).toMatchObject({ exitCode: 1, deployed: [] });
      expect(unknown.log).toContain('GitHub does not say which commit this workflow is from');
    });
  },
);
