import type { GateRun } from '../gate/request.ts';
import type { Subject } from '../github/subject.ts';

/** What was to be judged, beside the inputs. */
export interface ReplayTarget {
  /** `owner/name`. */
  readonly repository: string;
  /** What the event was about (check); null at the gate. */
  readonly subject: Subject | null;
  /** The commit and branch of the run: what the gate judges. */
  readonly commit: string | null;
  readonly branch: string | null;
  /** What else of the run a gate depends on; null for a check. */
  readonly gate: GateRun | null;
}

/** The evidence of a judgement as plain JSON, its keys in a fixed order. */
export function evidenceOf<Taken extends object>(matter: ReplayTarget, taken: Taken) {
  return { format: 1, ...matter, ...taken };
}
