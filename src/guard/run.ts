import { createHash } from 'node:crypto';
import type { Finding } from '../domain/finding.ts';
import type { Problem } from '../domain/problem.ts';
import { startDeadline } from '../net/deadline.ts';
import { logOf, recordOf, summaryOf } from '../report/index.ts';
import { readEnvironment, type Environment } from './environment.ts';
import { INPUTS, readInputs, SECRET_INPUTS, type InputName, type Inputs } from './inputs.ts';
import { judgeEvent, nowhere, type Judged } from './judge.ts';
import { gravest, outputsOf } from './outputs.ts';
import { publish } from './publish.ts';
import type { Runner } from './runner.ts';

/** Milliseconds a judgement may take, before what the policy adds for a slow inventory. */
const JUDGING_TIME = 120_000;

/** One run of the action: judge, then tell. Ends with outputs set and an exit code whatever happens. */
export async function run(runner: Runner): Promise<void> {
  const told = new Telling(runner);
  runner.onCrash((reason) => told.crash(reason));
  try {
    const inputs = readInputs((name) => runner.input(name));
    const environment = readEnvironment(runner.variables, (path) => runner.readFile(path));
    const problems = [...(inputs.ok ? [] : inputs.error), ...(environment.ok ? [] : environment.error)];
    if (!inputs.ok || !environment.ok) return told.unread(problems);
    if (inputs.value.mode === 'gate') return told.unread([gateIsNotThere]);
    const deadline = startDeadline(JUDGING_TIME);
    const judging = await judgeEvent(environment.value, inputs.value, deadline, () => runner.now());
    deadline.clear();
    told.tell(judging.judged, environment.value, inputs.value);
    if (inputs.value.publish) await publish(judging, environment.value, inputs.value, (message) => runner.warn(message));
  } catch (error) {
    told.crash(error);
  }
}

const gateIsNotThere: Problem = { place: 'input mode', found: 'gate', allowed: 'check: the gate is not part of this version' };

/** Outputs, record, summary, log and exit code: once for a run, whatever becomes of it. */
class Telling {
  readonly #runner: Runner;
  #told = false;

  constructor(runner: Runner) {
    this.#runner = runner;
  }

  /** Inputs or event could not be read: the step fails whatever `fail-on` says. */
  unread(problems: readonly Problem[]): void {
    this.#tell([nowhere([{ code: 'input.invalid', effect: 'error', problems }])], null);
    this.#runner.exit(1);
  }

  tell(judged: readonly Judged[], environment: Environment, inputs: Inputs): void {
    this.#tell(judged, environment);
    const verdict = gravest(judged.map((one) => one.outcome.verdict));
    const unread = judged.some((one) => one.outcome.findings.some((finding) => finding.code === 'input.invalid'));
    this.#runner.exit(unread || inputs.failOn.includes(verdict) ? 1 : 0);
  }

  /** A bug, or the end of the process. Once the verdict is out it stands: what fails later cannot change it. */
  crash(reason: unknown): void {
    const stack = reason instanceof Error ? (reason.stack ?? reason.message) : String(reason);
    const id = createHash('sha256').update(stack).digest('hex').slice(0, 8);
    this.#runner.debug(`internal ${id}: ${stack}`);
    if (this.#told) return this.#runner.warn(`The verdict stands, but telling it failed (internal ${id}).`);
    const finding: Finding = { code: 'internal', effect: 'error', id };
    this.#tell([nowhere([finding])], null);
    this.#runner.exit(1);
  }

  #tell(judged: readonly Judged[], environment: Environment | null): void {
    this.#told = true;
    const outcomes = judged.map((one) => one.outcome);
    for (const [name, value] of Object.entries(outputsOf(outcomes))) this.#runner.output(name, value);
    const record = recordOf(outcomes, {
      inputs: this.#inputs(),
      event: environment?.event ?? null,
      run: environment?.runUrl ?? null,
      timestamp: this.#runner.now().toISOString(),
    });
    this.#runner.output('record-file', this.#runner.write('cohort-guard-record.json', `${JSON.stringify(record, null, 2)}\n`));
    for (const outcome of outcomes) {
      this.#runner.log(logOf(outcome));
      this.#runner.summarize(summaryOf(outcome));
    }
  }

  /** As they were given, without secrets. */
  #inputs(): Record<string, string> {
    const names = Object.keys(INPUTS).filter((name): name is InputName => !SECRET_INPUTS.some((secret) => secret === name));
    return Object.fromEntries(names.map((name) => [name, this.#runner.input(name)]));
  }
}
