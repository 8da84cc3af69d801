import { z } from 'zod/mini';

/** What of a run a gate depends on, in addition to inputs and commit. */
export const gateRun = z.object({
  /** What of the run's event names another commit, tag or branch. */
  elsewhere: z.array(z.object({ source: z.string(), value: z.string() })),
  /** When the judgement began; ISO 8601. */
  now: z.string(),
  /** For how many days the repository keeps its runs; null where the runner does not say. */
  retentionDays: z.nullable(z.number()),
});
export type GateRun = z.output<typeof gateRun>;

/** What a gate is asked: may this commit be deployed to this cohort, in this environment? */
export interface GateRequest extends GateRun {
  readonly cohort: string;
  readonly environment: string;
  readonly rollback: boolean;
  readonly commit: string;
  readonly runBranch: string | null;
  readonly policyPath: string;
}
