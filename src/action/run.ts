import { createHash } from 'node:crypto';
import type { GateOutcome } from '../codes/outcome.ts';
import { problem, type Problem } from '../domain/problem.ts';
import { subjectOf, type Subject } from '../github/event.ts';
import { startDeadline, type Deadline } from '../http/deadline.ts';
import {
  gateLogOf,
  gateRecordOf,
  gateSummaryOf,
  logOf,
  recordOf,
  summaryOf,
  type RecordContext,
} from '../report/index.ts';
import { parseEnvironment, type Environment } from './environment.ts';
import { Recorder } from '../record/recorder.ts';
import { INPUTS, parseInputs, SECRET_INPUTS, type InputName, type Inputs } from './inputs.ts';
import { gateOutputs, gateRequest } from './gate.ts';
import type { GateRun } from '../gate/request.ts';
import { gateRunOf } from './gate-run.ts';
import { judgeDeployment } from '../gate/gate.ts';
import { judgeSubject, outcomeWithoutPullRequest, unknownSubject, type CheckResult } from '../check/subject.ts';
import type { Finding } from '../codes/index.ts';
import { connectPorts, connectTo } from './ports.ts';
import { stepFileIsTracked } from './step-file.ts';
import { mostSevere } from '../domain/verdict.ts';
import { outputsOf, type Outputs } from './outputs.ts';
import { CheckRunPublisher } from './check-run.ts';
import { publish } from './publish.ts';
import type { Runner } from './runner.ts';
import { redactedRunner } from './redaction.ts';
import { VERSION } from '../version.ts';

/** Milliseconds a judgement may take, before what the policy adds for a slow inventory. */
const JUDGING_TIME = 120_000;

/** One run of the action: judge, then deliver. Ends with outputs set and an exit code whatever happens. */
export async function run(runner: Runner): Promise<void> {
  const quiet = redactedRunner(runner);
  const delivery = new Delivery(quiet);
  quiet.onCrash((reason) => delivery.crash(reason));
  const deadline = startDeadline(JUDGING_TIME, runner.clock);
  try {
    const inputs = parseInputs((name) => runner.input(name));
    const environment = parseEnvironment(runner.variables, (path) => runner.readFile(path));
    const problems = [...(inputs.ok ? [] : inputs.error), ...(environment.ok ? [] : environment.error)];
    if (!inputs.ok || !environment.ok) return delivery.unread(problems);
    await judge({ inputs: inputs.value, environment: environment.value, deadline, runner: quiet }, delivery);
  } catch (error) {
    delivery.crash(error);
  } finally {
    deadline.clear();
  }
}

interface Run {
  readonly inputs: Inputs;
  readonly environment: Environment;
  readonly deadline: Deadline;
  readonly runner: Runner;
}

async function judge({ inputs, environment, deadline, runner }: Run, delivery: Delivery): Promise<void> {
  const evidence = new Recorder();
  const outside = evidence.of(connectPorts(environment, inputs, deadline, () => runner.now()));
  const { repository, commit, branch } = environment;
  const taken = (subject: Subject | null, gate: GateRun | null) =>
    evidence.value({ repository, subject, commit, branch, gate }, inputs.membersToken !== null);
  switch (inputs.mode) {
    case 'gate': {
      const started = gateRunOf(environment, runner.now());
      const request = gateRequest(inputs, environment, started);
      if (!request.ok) return delivery.unread(request.error);
      const github = connectTo(environment, inputs.githubToken, deadline);
      if (await stepFileIsTracked(inputs, environment, github)) return delivery.unread([trackedFile(inputs)]);
      const outcome = await judgeDeployment(request.value, outside);
      return delivery.gate(outcome, environment, taken(null, started));
    }
    case 'check': {
      const subject = subjectOf(environment.event, environment.payload, inputs.pullRequest);
      const checkRun = new CheckRunPublisher(environment, inputs, runner);
      const result = subject.ok
        ? await judgeSubject(subject.value, inputs, outside, (plan) => checkRun.claim(plan))
        : unknownSubject(subject.error);
      delivery.deliver(result, environment, inputs, subject.ok ? taken(subject.value, null) : null);
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

/** Outputs, record, exit code, log and summary: once for a run, whatever becomes of it. */
class Delivery {
  readonly #runner: Runner;
  /** Whether the verdict is out, complete and with its exit code. */
  #delivered = false;

  constructor(runner: Runner) {
    this.#runner = runner;
  }

  /** Inputs or event could not be read: the step fails whatever `fail-on` says. */
  unread(problems: readonly Problem[]): void {
    this.#deliver(alone({ code: 'input.invalid', effect: 'error', problems }), null, null, 1);
  }

  deliver(result: Judged, environment: Environment, inputs: Inputs, evidence: unknown): void {
    const { judged } = result;
    const verdict = mostSevere(judged.map((one) => one.outcome.verdict));
    const unread = judged.some((one) => one.outcome.findings.some((finding) => finding.code === 'input.invalid'));
    this.#deliver(result, environment, evidence, unread || inputs.failOn.includes(verdict) ? 1 : 0);
  }

  /** A closed gate fails the step, whatever `fail-on` says, unless every site has the commit already. */
  gate(outcome: GateOutcome, environment: Environment, evidence: unknown): void {
    const outputs = gateOutputs(outcome);
    const targets =
      outcome.targets === null
        ? null
        : this.#runner.write('cohort-guard-targets.json', `${JSON.stringify(outcome.targets)}\n`);
    if (targets !== null) this.#runner.output('targets-file', targets);
    this.#output(outputs, outputs.gate === 'open' || outcome.verdict === 'skip' ? 0 : 1);
    this.#record(gateRecordOf(outcome, this.#context(environment, evidence)));
    this.#attempt('log', () => this.#runner.log(gateLogOf(outcome)));
    this.#attempt('job summary', () => this.#runner.summarize(gateSummaryOf(outcome, environment.links)));
  }

  /** A bug, or the end of the process. Once the verdict is out it stands: what fails later cannot change it. */
  crash(reason: unknown): void {
    const stack = reason instanceof Error ? (reason.stack ?? reason.message) : String(reason);
    const id = createHash('sha256').update(stack).digest('hex').slice(0, 8);
    this.#runner.debug(`internal ${id}: ${stack}`);
    if (this.#delivered) {
      this.#runner.exit(1);
      return this.#runner.warn(
        `The verdict stands, but it could not be published (internal ${id}), so this step fails.`,
      );
    }
    this.#deliver(alone({ code: 'internal', effect: 'error', id }), null, null, 1);
  }

  #deliver({ judged, sharers }: Judged, environment: Environment | null, evidence: unknown, exitCode: number): void {
    const outcomes = judged.map((one) => one.outcome);
    const besides = sharers.map((one) => one.outcome);
    this.#output(outputsOf(outcomes), exitCode);
    this.#record(recordOf(outcomes, this.#context(environment, evidence), besides));
    for (const outcome of outcomes) {
      this.#attempt('log', () => this.#runner.log(logOf(outcome)));
      this.#attempt('job summary', () => this.#runner.summarize(summaryOf(outcome, environment?.links)));
    }
  }

  /** What later steps act on comes first. From then on the verdict is out, and what cannot be delivered is a warning. */
  #output(outputs: Outputs, exitCode: number): void {
    this.#runner.exit(1);
    for (const [name, value] of Object.entries(outputs)) this.#runner.output(name, value);
    this.#runner.exit(exitCode);
    this.#delivered = true;
  }

  #record(record: unknown): void {
    this.#attempt('decision record', () => {
      this.#runner.output(
        'record-file',
        this.#runner.write('cohort-guard-record.json', `${JSON.stringify(record, null, 2)}\n`),
      );
    });
  }

  #attempt(what: string, deliver: () => void): void {
    try {
      deliver();
    } catch (error) {
      this.#runner.warn(
        `The ${what} could not be written (${error instanceof Error ? error.message : 'no reason given'}). The verdict stands.`,
      );
    }
  }

  #context(environment: Environment | null, evidence: unknown): RecordContext {
    return {
      version: VERSION,
      inputs: this.#inputs(),
      event: environment?.event ?? null,
      run: environment?.runUrl ?? null,
      timestamp: this.#runner.now().toISOString(),
      evidence,
    };
  }

  /** As they were given, without secrets. */
  #inputs(): Record<string, string> {
    const names = Object.keys(INPUTS).filter(
      (name): name is InputName => !SECRET_INPUTS.some((secret) => secret === name),
    );
    return Object.fromEntries(names.map((name) => [name, this.#runner.input(name)]));
  }
}
