/** What runs: checks, deployments, workflows; who pushed; the merge queue. */

export type CheckStatus = 'QUEUED' | 'IN_PROGRESS' | 'COMPLETED' | 'WAITING' | 'REQUESTED' | 'PENDING';
export type CheckConclusion =
  'SUCCESS' | 'FAILURE' | 'NEUTRAL' | 'CANCELLED' | 'SKIPPED' | 'TIMED_OUT' | 'ACTION_REQUIRED';
export interface CheckRun {
  readonly __typename: 'CheckRun';
  readonly id: string;
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
  readonly __typename: 'App';
  readonly id: string;
  readonly databaseId: number;
  readonly slug: string;
  readonly name: string;
}

export type DeploymentStatusState =
  'ERROR' | 'FAILURE' | 'INACTIVE' | 'IN_PROGRESS' | 'PENDING' | 'QUEUED' | 'SUCCESS' | 'WAITING';
export interface DeploymentStatus {
  readonly __typename: 'DeploymentStatus';
  readonly id: string;
  readonly databaseId: number;
  readonly deploymentId: string;
  state: DeploymentStatusState;
  description: string | null;
  environment: string;
  logUrl: string | null;
  environmentUrl: string | null;
  creator: string;
  createdAt: string;
  updatedAt: string;
}
export interface Deployment {
  readonly __typename: 'Deployment';
  readonly id: string;
  readonly databaseId: number;
  environment: string;
  /** The one that it was made for, where a status moved it. */
  originalEnvironment?: string;
  commitOid: string;
  /** Branch name, or the oid when it was created from a commit. */
  ref: string;
  task: string;
  description: string | null;
  creator: string;
  createdAt: string;
  updatedAt: string;
  /** Oldest first. */
  statuses: DeploymentStatus[];
}

export interface WorkflowRun {
  readonly id: number;
  name: string;
  /** `.github/workflows/deploy.yml` */
  path: string;
  headSha: string;
  headBranch: string | null;
  event: string;
  status: 'queued' | 'in_progress' | 'completed';
  conclusion: string | null;
  actor: string;
  runNumber: number;
  runAttempt: number;
  createdAt: string;
  updatedAt: string;
}
export interface Job {
  readonly id: number;
  readonly runId: number;
  name: string;
  status: 'queued' | 'in_progress' | 'completed';
  conclusion: 'success' | 'failure' | 'cancelled' | 'skipped' | null;
  runAttempt: number;
  createdAt: string;
  startedAt: string;
  completedAt: string | null;
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
  readonly __typename: 'MergeQueueEntry';
  readonly id: string;
  readonly branch: string;
  readonly pullRequestNumber: number;
  headCommit: string | null;
  baseCommit: string | null;
  enqueuer: string;
  enqueuedAt: string;
  state: 'AWAITING_CHECKS' | 'LOCKED' | 'MERGEABLE' | 'QUEUED' | 'UNMERGEABLE';
}
