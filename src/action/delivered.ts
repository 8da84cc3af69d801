import type { Finding } from '../codes/index.ts';
import { outcomeWithoutPullRequest, type CheckResult } from '../check/result.ts';
import type { Problem } from '../domain/problem.ts';
import { checkPageOf, logOf, recordOf, summaryOf } from '../report/index.ts';
import type { Delivered } from './delivery.ts';
import type { Environment } from './environment.ts';
import { outputsOf } from './outputs.ts';

/** Judgements that are delivered together. */
export type Judged = Pick<CheckResult, 'judged' | 'sharers'>;

/** A run that has come to nothing but this. */
function alone(finding: Finding): Judged {
  return { judged: [outcomeWithoutPullRequest([finding])], sharers: [] };
}

const NONE = () => null;

/** Inputs or event could not be read: the step fails whatever `fail-on` says. */
export function refuse(problems: readonly Problem[]): Delivered {
  return delivered(alone({ code: 'input.invalid', effect: 'error', problems }), null, NONE, 1);
}

/** A bug; `id` identifies this one. */
export function internal(id: string): Delivered {
  return delivered(alone({ code: 'internal', effect: 'error', id }), null, NONE, 1);
}

/** Judgements of pull requests, as they are delivered. */
export function delivered(
  { judged, sharers }: Judged,
  environment: Environment | null,
  evidence: () => unknown,
  exitCode: number,
): Delivered {
  const outcomes = judged.map(({ outcome }) => outcome);
  const besides = sharers.map(({ outcome }) => outcome);
  return {
    outputs: outputsOf(outcomes),
    exitCode,
    environment,
    evidence,
    record: (context) => {
      const value = recordOf(outcomes, context, besides);
      return { value, page: () => checkPageOf(value) };
    },
    reports: outcomes.map((outcome) => ({
      log: () => logOf(outcome),
      summary: () => summaryOf(outcome, environment?.links),
    })),
  };
}
