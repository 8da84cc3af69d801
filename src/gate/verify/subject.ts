import type { Failure } from '../../domain/finding.ts';
import { ok, type Result } from '../../domain/result.ts';
import { fetchHistory, type Deployment } from '../../github/deployments.ts';
import { fetchCommitDates } from '../../github/git/commit-dates.ts';
import { fetchDeployed } from '../deployed.ts';
import { environmentOf, type GateQuestion } from '../question.ts';
import { fetchStand } from '../stand.ts';
import type { VerifyRequest } from './request.ts';

/** What a verification is about. */
export interface VerifiedDeployment {
  readonly commit: string;
  /** When it was deployed, in milliseconds since 1970; null where that is not recorded. */
  readonly deployedAt: number | null;
  /** Whether it took back what was there before, by the record of the environment. */
  readonly isRollback: boolean;
}

/**
 * In the environment's own job, which has the list of its gate or a deployment that is under way, it is about the
 * commit of the run; elsewhere about the newest deployment that counts; without one about the commit of the run, since
 * it came to the branch.
 */
export async function fetchVerified(
  question: GateQuestion,
  { commit, run, targets, deployed }: VerifyRequest,
): Promise<Result<VerifiedDeployment, Failure>> {
  // The newest page is enough: a time that is further back is over anyway.
  const history = await fetchHistory(question.github, environmentOf(question), () => true);
  if (!history.ok) return history;
  const underWay = history.value.find((past) => isUnderWay(past) && isOfRun(past, run));
  if (underWay !== undefined || targets !== null || deployed !== null)
    return withRollback(question, history.value, commit, underWay?.startedAt ?? timeOf(history.value, commit));
  const record = await fetchDeployed(question, { newerStates: new Set() });
  if (!record.ok) return record;
  const { newest } = record.value;
  if (newest !== null) {
    const at = timeOf(history.value, newest.commit) ?? Date.parse(newest.createdAt);
    return withRollback(question, history.value, newest.commit, at);
  }
  const dates = await fetchCommitDates(question.github, [commit]);
  if (!dates.ok) return dates;
  const landed = dates.value.get(commit);
  return ok({ commit, deployedAt: landed === undefined ? null : Date.parse(landed), isRollback: false });
}

async function withRollback(
  question: GateQuestion,
  history: readonly Deployment[],
  commit: string,
  deployedAt: number | null,
): Promise<Result<VerifiedDeployment, Failure>> {
  const isRollback = await fetchIsRollback(question, history, commit);
  return isRollback.ok ? ok({ commit, deployedAt, isRollback: isRollback.value }) : isRollback;
}

/**
 * Whether what was there before holds the commit. With `releases.deployed: sites`, an older commit may as well have
 * gone only to those that lacked it: then only `rollback` says so.
 */
async function fetchIsRollback(
  { git, policy }: GateQuestion,
  history: readonly Deployment[],
  commit: string,
): Promise<Result<boolean, Failure>> {
  if (policy.releases.deployed === 'sites') return ok(false);
  const since = history.findIndex((past) => past.commit === commit);
  const before = history.slice(since + 1).find((past) => past.commit !== commit && past.succeededAt !== null);
  if (before === undefined) return ok(false);
  const stand = await fetchStand({ git, commit, newerStates: new Set() }, before.commit);
  if (!stand.ok) return stand.error.reason === 'absent' ? ok(false) : stand;
  return ok(stand.value === 'newer');
}

function isUnderWay({ succeededAt, failedAt }: Deployment): boolean {
  return succeededAt === null && failedAt === null;
}

function isOfRun({ startedLogs }: Deployment, run: string | null): boolean {
  return run !== null && startedLogs.some((log) => log.includes(`/actions/runs/${run}/`));
}

/** When a commit was last deployed successfully. */
function timeOf(history: readonly Deployment[], commit: string): number | null {
  return history.find((past) => past.commit === commit && past.succeededAt !== null)?.succeededAt ?? null;
}
