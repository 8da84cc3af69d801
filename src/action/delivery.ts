import { createHash } from 'node:crypto';
import type { RecordContext } from '../report/record-head.ts';
import { VERSION } from '../version.ts';
import type { Environment } from './environment.ts';
import { INPUTS, SECRET_INPUTS, type InputName } from './inputs.ts';
import type { Outputs } from './outputs.ts';
import { ended, jsonPieces, listPieces } from './json.ts';
import type { Runner } from './runner.ts';

/** What a run has come to: what later steps act on, and how the rest reads once it is its turn. */
export interface Delivered {
  readonly outputs: Outputs;
  /** The list to deploy to, where a gate hands one out. */
  readonly targets?: readonly string[] | null;
  readonly exitCode: number;
  /** Null where the environment could not be read. */
  readonly environment: Environment | null;
  /** What was asked and answered, put together when it is its turn; null where nothing was asked. */
  readonly evidence: () => unknown;
  readonly record: (context: RecordContext) => Recorded;
  readonly reports: readonly { readonly log: () => string; readonly summary: () => string }[];
}

/** A decision record. */
export interface Recorded {
  readonly value: object;
  /** The same as one HTML file, without the evidence. */
  readonly page: () => string;
}

/** What a run says apart from the outputs that later steps act on. */
type Reported = Omit<Delivered, 'outputs' | 'targets' | 'exitCode'>;

const NOTHING_KNOWN = { cohorts: '[]', sites: '', until: '', plan: '' } as const;

/** Outputs, record, exit code, log and summary: once for a run, whatever becomes of it. */
export class Delivery {
  readonly #runner: Runner;
  /** Whether the verdict is out, complete and with its exit code. */
  #delivered = false;
  #internal: ((id: string) => Delivered) | null = null;

  constructor(runner: Runner) {
    this.#runner = runner;
  }

  /** From now on a bug has a record, a log and a summary as well. */
  reportInternal(internal: (id: string) => Delivered): void {
    this.#internal = internal;
  }

  /** All of it. */
  deliver(delivered: Delivered): void {
    this.decide(delivered);
    this.report(delivered);
  }

  /** What later steps act on. */
  decide({ outputs, targets = null, exitCode }: Pick<Delivered, 'outputs' | 'targets' | 'exitCode'>): void {
    const path = targets === null ? null : this.#runner.write('cohort-guard-targets.json', ended(listPieces(targets)));
    if (path !== null) this.#runner.output('targets-file', path);
    this.#output(outputs, exitCode);
  }

  /** What people read, and the record. */
  report(delivered: Reported): void {
    for (const _ of this.reportInParts(delivered));
  }

  /**
   * The same, bit by bit: between two of them answers that are there can be heard. The report takes longest, and is
   * last.
   */
  *reportInParts({ environment, evidence, record, reports }: Reported): Generator<void, void, void> {
    const { value, page } = record(this.#context(environment, evidence()));
    this.#attempt('decision record', () => {
      this.#runner.output('record-file', this.#runner.write('cohort-guard-record.json', ended(jsonPieces(value))));
    });
    yield;
    for (const { log, summary } of reports) {
      this.#attempt('log', () => this.#runner.log(log()));
      this.#attempt('job summary', () => this.#runner.summarize(summary()));
      yield;
    }
    this.#attempt('report', () => {
      this.#runner.output('report-file', this.#runner.write('cohort-guard-report.html', page()));
    });
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
    if (this.#internal !== null) return this.deliver(this.#internal(id));
    this.#output({ gate: 'closed', verdict: 'error', codes: '["internal"]', ...NOTHING_KNOWN }, 1);
    this.#runner.warn(`The action failed before it could judge anything (internal ${id}).`);
  }

  /**
   * What later steps act on comes first. From then on the verdict is out, and what cannot be delivered is a warning.
   */
  #output(outputs: Outputs, exitCode: number): void {
    this.#runner.exit(1);
    for (const [name, value] of Object.entries(outputs)) this.#runner.output(name, value);
    this.#runner.exit(exitCode);
    this.#delivered = true;
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
