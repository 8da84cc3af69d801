import { z } from 'zod/mini';
import type { GateRequest } from '../request.ts';

/** What of a run a verification depends on, in addition to inputs and commit. */
export const verifyRun = z.object({
  /** The id of the workflow run; null where the runner does not say. */
  run: z.nullable(z.string()),
  /** The ids of the input `targets-file`, sorted; null where it was not given. */
  targets: z.nullable(z.readonly(z.array(z.string()))),
  /** The ids of the input `deployed-file`, sorted; null where it was not given. */
  deployed: z.nullable(z.readonly(z.array(z.string()))),
});
export type VerifyRun = z.output<typeof verifyRun>;

/** What a verification is asked: have the sites what was let through, and nothing else? */
export interface VerifyRequest
  extends VerifyRun, Pick<GateRequest, 'cohort' | 'environment' | 'rollback' | 'policyPath'> {
  /** The commit of the run. */
  readonly commit: string;
}
