/** What a gate is asked: may this commit be deployed to this cohort, in this environment? */
export interface GateRequest {
  readonly cohort: string;
  readonly environment: string;
  readonly rollback: boolean;
  readonly commit: string;
  readonly runBranch: string | null;
  readonly policyPath: string;
}
