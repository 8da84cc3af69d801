import { startDeadline } from '../net/deadline.ts';
import { publishCheck, publishComment } from '../github/publish.ts';
import { checkRunOf, commentOf } from '../report/index.ts';
import type { Environment } from './environment.ts';
import type { Inputs } from './inputs.ts';
import { CHECK_NAME, connectTo, type Judged } from './judge.ts';
import { gravest } from './outputs.ts';

/** Milliseconds that telling may take, beside the judging. */
const PUBLISHING_TIME = 120_000;

/**
 * Puts check run and comment on GitHub. Outputs and exit code are out by now: what fails here is a warning.
 * Pull requests of one run share their head commit, so they share the check: it tells the gravest.
 */
export async function publish(judged: readonly Judged[], environment: Environment, inputs: Inputs, warn: (message: string) => void): Promise<void> {
  const deadline = startDeadline(PUBLISHING_TIME);
  const github = connectTo(environment, inputs.githubToken, deadline);
  const told = judged.filter((one): one is Judged & { evidence: NonNullable<Judged['evidence']> } => one.evidence !== null);
  const verdict = gravest(told.map((one) => one.outcome.verdict));
  const worst = told.find((one) => one.outcome.verdict === verdict);
  if (worst !== undefined && !(verdict === 'skip' && worst.evidence.pull.sharers.length > 0)) {
    const { pull, published } = worst.evidence;
    const check = await publishCheck(github, { name: CHECK_NAME, commit: pull.head, existing: published.checkRuns }, checkRunOf(worst.outcome));
    if (!check.found) warn(`The check run could not be published (${check.failure.observed}). The job needs the permission "checks: write".`);
  }
  for (const { outcome, evidence } of told) {
    if (outcome.verdict === 'skip' && evidence.published.comment === null) continue;
    const comment = await publishComment(github, evidence.pull.number, evidence.published.comment, commentOf(outcome));
    if (!comment.found) warn(`The comment could not be published (${comment.failure.observed}). The job needs the permission "pull-requests: write".`);
  }
  deadline.clear();
}
