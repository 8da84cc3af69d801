/** What runs: checks, deployments, workflows; who pushed; the merge queue. */

export type CheckStatus = 'QUEUED' | 'IN_PROGRESS' | 'COMPLETED';
export type CheckConclusion =
  'SUCCESS' | 'FAILURE' | 'NEUTRAL' | 'CANCELLED' | 'SKIPPED' | 'TIMED_OUT' | 'ACTION_REQUIRED';
export interface CheckRun {
  readonly databaseId: number;
  readonly headSha: string;
  name: string;
  status: CheckStatus;
  conclusion: CheckConclusion | null;
  title: string | null;
  summary: string | null;
  text: string | null;
  annotations: Readonly<Record<string, unknown>>[];
  externalId: string | null;
  detailsUrl: string | null;
  startedAt: string;
  completedAt: string | null;
  app: App;
  /** Of a job of GitHub Actions: no request changes it. */
  ofJob: boolean;
}
export interface App {
  readonly databaseId: number;
  readonly slug: string;
}

export type DeploymentStatusState =
  'ERROR' | 'FAILURE' | 'INACTIVE' | 'IN_PROGRESS' | 'PENDING' | 'QUEUED' | 'SUCCESS' | 'WAITING';
export interface DeploymentStatus {
  state: DeploymentStatusState;
  environment: string;
  logUrl: string | null;
  creator: string;
  createdAt: string;
}
export interface Deployment {
  environment: string;
  /** The one that it was made for, where a status moved it. */
  originalEnvironment?: string;
  commitOid: string;
  creator: string;
  createdAt: string;
  updatedAt: string;
  /** Oldest first. */
  statuses: DeploymentStatus[];
}

export interface WorkflowRun {
  readonly id: number;
  /** `.github/workflows/deploy.yml` */
  path: string;
  headSha: string;
  headBranch: string;
  event: string;
  conclusion: string | null;
  runAttempt: number;
  createdAt: string;
}
export interface Job {
  readonly id: number;
  readonly runId: number;
  name: string;
  status: 'queued' | 'in_progress' | 'completed';
  conclusion: 'success' | 'failure' | 'cancelled' | 'skipped' | null;
  createdAt: string;
  steps: { name: string; conclusion: Job['conclusion'] }[];
}

export type ActivityType =
  'push' | 'force_push' | 'branch_creation' | 'branch_deletion' | 'pr_merge' | 'merge_queue_merge';
export interface Activity {
  readonly id: number;
  /** `owner/name` */
  repository: string;
  /** `refs/heads/…` */
  ref: string;
  before: string;
  after: string;
  type: ActivityType;
  actor: string | null;
  timestamp: string;
}

export interface MergeQueueEntry {
  readonly branch: string;
  readonly pullRequestNumber: number;
  headCommit: string;
  baseCommit: string;
}
