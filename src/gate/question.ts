import type { GitHub } from '../github/client.ts';
import type { DefaultBranchQuestion } from '../check/default-branch.ts';
import type { GateRepository } from '../github/gate-repository.ts';
import type { Place } from './place.ts';
import type { GateRequest } from './request.ts';

/** What every step of a gate knows. */
export interface GateQuestion extends DefaultBranchQuestion {
  readonly github: GitHub;
  readonly repository: GateRepository;
  readonly request: GateRequest;
  readonly place: Place;
  /** The commit of the run: what will be deployed. */
  readonly commit: string;
}
