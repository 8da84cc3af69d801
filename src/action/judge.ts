import type { Finding } from '../codes/index.ts';
import type { GateOutcome, Verification } from '../codes/outcome.ts';
import { judgeSubject, outcomeWithoutPullRequest, unknownSubject, type CheckResult } from '../check/subject.ts';
import { problem, type Problem } from '../domain/problem.ts';
import { mostSevere } from '../domain/verdict.ts';
import type { GateRun } from '../gate/request.ts';
import { subjectOf, type Subject } from '../github/event.ts';
import type { Deadline } from '../http/deadline.ts';
import { Recorder } from '../record/recorder.ts';
import {
  gateLogOf,
  gateRecordOf,
  gateSummaryOf,
  htmlReportOf,
  logOf,
  recordOf,
  summaryOf,
  verificationLogOf,
  verificationRecordOf,
  verificationSummaryOf,
} from '../report/index.ts';
import { CheckRunPublisher } from './check-run.ts';
import type { Delivered, Delivery } from './delivery.ts';
import type { Environment } from './environment.ts';
import { gateOutputs, gateRequest } from './gate.ts';
import { gateRunOf } from './gate-run.ts';
import type { Inputs } from './inputs.ts';
import { Lookout } from './lookout.ts';
import { outputsOf } from './outputs.ts';
import { connectPorts, connectTo } from './ports.ts';
import { publish } from './publish.ts';
import type { Runner } from './runner.ts';
import { stepFileIsTracked } from './step-file.ts';
import { fetchVerifyRun, verifyOutputs, verifyRequest } from './verify.ts';

export interface Run {
  readonly inputs: Inputs;
  readonly environment: Environment;
  readonly deadline: Deadline;
  readonly runner: Runner;
}

/** Judges what a run is about, delivers what that has come to, and publishes it. */
export async function judge({ inputs, environment, deadline, runner }: Run, delivery: Delivery): Promise<void> {
  const evidence = new Recorder();
  const progress = (line: string) => runner.log(line);
  const lookout = new Lookout(runner.clock);
  const outside = evidence.of(connectPorts(environment, inputs, deadline, () => runner.now(), { progress }, lookout));
  const { repository, commit, branch } = environment;
  const taken = (subject: Subject | null, gate: GateRun | null) =>
    evidence.value({ repository, subject, commit, branch, gate }, inputs.membersToken !== null);
  switch (inputs.mode) {
    case 'gate': {
      const started = gateRunOf(environment, runner.now());
      const request = gateRequest(inputs, environment, started);
      if (!request.ok) return delivery.deliver(refuse(request.error));
      const github = connectTo(environment, inputs.githubToken, deadline);
      if (await stepFileIsTracked(inputs, environment, github)) return delivery.deliver(refuse([trackedFile(inputs)]));
      const { judgeDeployment } = await import(/* webpackChunkName: "gate" */ '../gate/gate.ts');
      const outcome = await judgeDeployment(request.value, outside);
      return delivery.deliver(gateDelivered(outcome, environment, taken(null, started)));
    }
    case 'verify': {
      const github = connectTo(environment, inputs.githubToken, deadline);
      const run = await fetchVerifyRun(inputs, environment, github);
      if (!run.ok) return delivery.deliver(refuse(run.error));
      const request = verifyRequest(inputs, environment, run.value);
      if (!request.ok) return delivery.deliver(refuse(request.error));
      const { verifyDeployment } = await import(/* webpackChunkName: "gate" */ '../gate/verify/verify.ts');
      const verification = await verifyDeployment(request.value, outside);
      return delivery.deliver(verifyDelivered(verification, environment, { ...taken(null, null), verify: run.value }));
    }
    case 'check': {
      const subject = subjectOf(environment.event, environment.payload, inputs.pullRequest);
      const checkRun = new CheckRunPublisher(environment, inputs, runner, lookout);
      const result = subject.ok
        ? await judgeSubject(subject.value, inputs, outside, (plan) => checkRun.claim(plan))
        : unknownSubject(subject.error);
      delivery.deliver(checkDelivered(result, environment, inputs, subject.ok ? taken(subject.value, null) : null));
      if (inputs.publish && !(await publish(result, checkRun, { environment, inputs, runner }))) runner.exit(1);
    }
  }
}

function trackedFile({ inventoryFile }: Inputs): Problem {
  return problem(
    'input inventory-file',
    inventoryFile ?? '',
    'a file that a step of this job wrote, and not one of the commit that is deployed',
  );
}

type Judged = Pick<CheckResult, 'judged' | 'sharers'>;

/** A run that has come to nothing but this. */
function alone(finding: Finding): Judged {
  return { judged: [outcomeWithoutPullRequest([finding])], sharers: [] };
}

/** Inputs or event could not be read: the step fails whatever `fail-on` says. */
export function refuse(problems: readonly Problem[]): Delivered {
  return delivered(alone({ code: 'input.invalid', effect: 'error', problems }), null, null, 1);
}

/** A bug; `id` tells it from others. */
export function internal(id: string): Delivered {
  return delivered(alone({ code: 'internal', effect: 'error', id }), null, null, 1);
}

function checkDelivered(result: Judged, environment: Environment, { failOn }: Inputs, evidence: unknown): Delivered {
  const { judged } = result;
  const verdict = mostSevere(judged.map(({ outcome }) => outcome.verdict));
  const unread = judged.some(({ outcome }) => outcome.findings.some(({ code }) => code === 'input.invalid'));
  return delivered(result, environment, evidence, unread || failOn.includes(verdict) ? 1 : 0);
}

function delivered(
  { judged, sharers }: Judged,
  environment: Environment | null,
  evidence: unknown,
  exitCode: number,
): Delivered {
  const outcomes = judged.map(({ outcome }) => outcome);
  const besides = sharers.map(({ outcome }) => outcome);
  return {
    outputs: outputsOf(outcomes),
    exitCode,
    environment,
    evidence,
    record: (context) => recordOf(outcomes, context, besides),
    page,
    reports: outcomes.map((outcome) => ({
      log: () => logOf(outcome),
      summary: () => summaryOf(outcome, environment?.links),
    })),
  };
}

/** What may still come fails no step: it is on hold. */
function verifyDelivered(verification: Verification, environment: Environment, evidence: unknown): Delivered {
  const { verdict } = verification;
  return {
    outputs: verifyOutputs(verification),
    exitCode: verdict === 'deny' || verdict === 'error' ? 1 : 0,
    environment,
    evidence,
    record: (context) => verificationRecordOf(verification, context),
    page,
    reports: [
      {
        log: () => verificationLogOf(verification),
        summary: () => verificationSummaryOf(verification, environment.links),
      },
    ],
  };
}

/** A closed gate fails the step, whatever `fail-on` says, unless every site has the commit already. */
function gateDelivered(outcome: GateOutcome, environment: Environment, evidence: unknown): Delivered {
  const outputs = gateOutputs(outcome);
  return {
    outputs,
    targets: outcome.targets,
    exitCode: outputs.gate === 'open' || outcome.verdict === 'skip' ? 0 : 1,
    environment,
    evidence,
    record: (context) => gateRecordOf(outcome, context),
    page,
    reports: [{ log: () => gateLogOf(outcome), summary: () => gateSummaryOf(outcome, environment.links) }],
  };
}

function page(recordText: string): string {
  const report = htmlReportOf(recordText);
  if (!report.ok) throw new Error(report.error);
  return report.value;
}
