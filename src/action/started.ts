import type { Deadline } from '../http/deadline.ts';
import type { Environment } from './environment.ts';
import type { Inputs } from './inputs.ts';
import type { Runner } from './runner.ts';

/** A run whose inputs and event could be read. */
export interface Run {
  readonly inputs: Inputs;
  readonly environment: Environment;
  readonly deadline: Deadline;
  readonly runner: Runner;
}
