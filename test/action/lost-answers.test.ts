import { fail } from '../../src/domain/result.ts';
import { describe, expect, it } from 'vitest';
import { recordedEvidence, replayPorts, type RecordedEvidence } from '../../src/record/replay.ts';
import { gateOutputs, gateRequest } from '../../src/action/gate.ts';
import { judgeDeployment } from '../../src/gate/gate.ts';
import { parseInputs } from '../../src/action/inputs.ts';
import { judgeSubject } from '../../src/check/subject.ts';
import { outputsOf } from '../../src/action/outputs.ts';
import { onPullRequest } from '../acceptance/events.ts';
import { gateScenario, TM_CHANGE, type Asked, type GateScenario } from '../acceptance/gate-scenario.ts';
import { changedPolicy, POLICY_PATH, quickScenario, RP_CHANGE } from '../acceptance/scenario.ts';

/*
 * Judgements that open, each again with one answer of GitHub's lost, whichever it is: the matrix of faults loses every
 * answer to one kind of question, so that what is asked with the second or third of them is never reached.
 */

const LOST = fail({ code: 'evidence.unavailable' as const, asked: 'it', expected: 'an answer', observed: 'none' });

const OPEN = /^(?:allow|skip)$/;

interface Judgement {
  readonly verdict: string;
  readonly codes: readonly string[];
}

/** What the evidence of a record comes to. */
async function judged(record: any, taken: RecordedEvidence): Promise<Judgement> {
  const inputs = parseInputs((name) => (name === 'github-token' ? 'not needed' : (record.inputs[name] ?? '')));
  if (!inputs.ok) throw new Error('the inputs of a record');
  const outside = replayPorts(taken, () => undefined);
  const outputs = async () => {
    if (inputs.value.mode === 'gate') {
      if (taken.gate === null) throw new Error('the run of a record');
      const request = gateRequest(inputs.value, taken, taken.gate);
      if (!request.ok) throw new Error('the request of a record');
      return gateOutputs(await judgeDeployment(request.value, outside));
    }
    if (taken.subject === null) throw new Error('the subject of a record');
    return outputsOf((await judgeSubject(taken.subject, inputs.value, outside)).judged.map((one) => one.outcome));
  };
  const { verdict, codes } = await outputs();
  return { verdict, codes: JSON.parse(codes) as string[] };
}

/** The same evidence without each answer of GitHub's in turn. */
function withoutEach(taken: RecordedEvidence): { lost: string; rest: RecordedEvidence }[] {
  return taken.github.flatMap(({ asked, answers }, at) =>
    answers.map((_, nth) => ({
      lost: asked,
      rest: {
        ...taken,
        github: taken.github.map((one, index) =>
          index === at ? { ...one, answers: one.answers.map((answer, place) => (place === nth ? LOST : answer)) } : one,
        ),
      },
    })),
  );
}

/** The verdict without each of the answers, which leads to an error, or to another way of staying closed, or is not needed: then nothing at all changes. */
async function verdictsWithout(record: any): Promise<readonly string[]> {
  const taken = recordedEvidence.parse(record.evidence);
  const honest = await judged(record, taken);
  expect(honest).toMatchObject({ verdict: expect.stringMatching(OPEN) });
  const verdicts: string[] = [];
  for (const { lost, rest } of withoutEach(taken)) {
    const said = await judged(record, rest);
    if (OPEN.test(said.verdict)) expect({ lost, ...said }).toEqual({ lost, ...honest });
    else
      expect({ lost, verdict: said.verdict, bug: said.codes.includes('internal') }).toMatchObject({
        lost,
        verdict: expect.stringMatching(/^(?:error|deny|hold)$/),
        bug: false,
      });
    verdicts.push(said.verdict);
  }
  return verdicts;
}

async function deployed(options: Parameters<typeof gateScenario>[0] = {}): Promise<GateScenario> {
  const s = await gateScenario(options);
  s.deploy();
  return s;
}

const MORE = (at: number) => ({ [`deploy/resource-publisher/more-${String(at)}.yml`]: 'x\n' });
const noted = (s: GateScenario, at = 0) => ({ [POLICY_PATH]: `${s.policyWith()}# ${String(at)}\n` });

describe.concurrent('a gate', () => {
  const gates: Readonly<Record<string, () => Promise<readonly [GateScenario, Asked?]>>> = {
    async 'of releases after a deployment'() {
      const s = await deployed();
      s.land({ changes: MORE(1) });
      s.deploy();
      s.land();
      return [s];
    },
    async 'of a first deployment, the policy brought by a merge'() {
      const s = await gateScenario({ policy: null });
      const adoption = s.world.openPullRequest({ author: 'mia', changes: { [POLICY_PATH]: s.policyWith() } });
      s.push({ 'deploy/shared.yml': 'replicas: 5\n' });
      s.world.mergePullRequest(adoption.number, { by: 'mia', method: 'merge' });
      for (const at of [1, 2, 3, 4]) s.land({ changes: MORE(at) });
      return [s];
    },
    async 'of a changed policy and a guarded path, with manifests'() {
      const s = await deployed();
      s.land({ body: '', approvedBy: ['erin'], changes: noted(s) });
      s.land({
        approvedBy: ['erin', 'alice'],
        body: '',
        changes: {
          'scripts/deploy/run.sh': 'echo mine\n',
          'deploy/releases/next.yml': 'cohorts: [resource-publisher]\n',
          ...RP_CHANGE,
        },
      });
      return [s];
    },
    async 'of a policy that was gone for a while'() {
      const s = await deployed();
      s.land({ body: '', approvedBy: ['erin'], changes: { [POLICY_PATH]: null } });
      s.land({ body: '', approvedBy: ['adam'], changes: noted(s) });
      s.land();
      return [s];
    },
    async 'of what was a manifest by the policy before'() {
      const s = await deployed({
        policy: (draft) => (draft.releases['manifests'] = ['deploy/resource-publisher/releases/*.yml']),
      });
      s.land({
        approvedBy: ['erin', 'alice'],
        changes: {
          ...RP_CHANGE,
          'deploy/resource-publisher/releases/next.yml': 'cohorts: [resource-publisher]\n',
          [POLICY_PATH]: s.policyWith((draft) => (draft.releases['manifests'] = ['releases/*.yml'])),
        },
      });
      return [s];
    },
    async 'of a hotfix of another branch'() {
      const s = await deployed({ policy: (draft) => (draft.releases['branches'] = ['main', 'hotfix/*']) });
      s.world.moveBranch('hotfix/1', s.world.head().oid, { by: 'mia' });
      s.land({ body: '', approvedBy: ['erin'], changes: noted(s) });
      const fix = s.land({ base: 'hotfix/1' });
      return [s, { commit: fix.landed.oid, branch: 'hotfix/1' }];
    },
    async 'of a rollback'() {
      const s = await deployed();
      const first = s.world.head().oid;
      s.land({ body: '', approvedBy: ['erin'], changes: noted(s) });
      s.land();
      s.deploy();
      return [s, { commit: first, rollback: true }];
    },
    async 'beside a release that does not concern it'() {
      const s = await deployed();
      s.land({ body: 'Target-Cohort: template-manager\n', approvedBy: ['carol'], changes: TM_CHANGE });
      s.land();
      return [s];
    },
  };
  it.each(Object.entries(gates))('%s', async (_, set) => {
    const [s, asked] = await set();
    const { record } = await s.run(asked);
    expect(await verdictsWithout(record)).toContain('error');
  });
});

describe.concurrent('a check', () => {
  it('of one that repairs a broken policy, approved by an administrator', async () => {
    const own = await quickScenario({ changes: {} });
    own.world.commit({ branch: 'main', author: 'erin', changes: { [POLICY_PATH]: 'version: 7\n' } });
    const pull = own.world.openPullRequest({
      author: 'mia',
      body: '',
      changes: { [POLICY_PATH]: `${changedPolicy(own.inventory.url, () => undefined)}# repaired\n` },
    });
    own.world.review(pull.number, { author: 'adam' });
    const { record } = await own.run(onPullRequest('pull_request_target', pull));
    expect(await verdictsWithout(record)).toContain('error');
  });
});
