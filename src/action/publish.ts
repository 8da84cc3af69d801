import type { Outcome } from '../codes/outcome.ts';
import { publishComment } from '../github/comments.ts';
import type { PullRequest } from '../domain/pull-request.ts';
import { rightNeeded } from '../github/failures.ts';
import { startDeadline } from '../http/deadline.ts';
import { checkRunOf, commentOf, type Links } from '../report/index.ts';
import type { CheckResult, JudgedPullRequest } from '../check/result.ts';
import type { CheckReport, CheckRunPublisher } from './check-run.ts';
import type { Environment } from './environment.ts';
import type { Inputs } from './inputs.ts';
import { mostSevere } from '../domain/verdict.ts';
import { connectTo } from './github.ts';
import { redactor, type Redactor } from './redaction.ts';
import type { Runner } from './runner.ts';

/** Milliseconds that the comments may take; they may be given up. */
const COMMENT_TIME = 40_000;

export interface Publishing {
  readonly environment: Environment;
  readonly inputs: Inputs;
  readonly runner: Runner;
}

/**
 * Puts check run and comments on GitHub, side by side. Outputs and exit code are out by now, and the verdict stands;
 * `false` where the check run could not be published: then the step fails whatever `fail-on` says.
 */
export async function publish(
  result: CheckResult,
  checkRun: CheckRunPublisher,
  publishing: Publishing,
): Promise<boolean> {
  const { runner, environment } = publishing;
  if (!(await checkRun.isLatest(result.check))) return true;
  const [publication, settled] = await Promise.all([
    checkRun.publish(result.check, reportOf(result, redactor(runner), environment.links)),
    unsettleAbove(result, checkRun),
    publishComments(result, publishing),
  ]);
  return publication === 'published' && settled;
}

async function publishComments(
  { judged, group }: CheckResult,
  { environment, inputs, runner }: Publishing,
): Promise<void> {
  const hide = redactor(runner);
  const deadline = startDeadline(COMMENT_TIME, runner.clock);
  try {
    const github = connectTo(environment, inputs.githubToken, deadline);
    for (const { outcome, evidence } of group ? [] : judged) {
      if (evidence === null || (isSilent(outcome) && evidence.published.comment === null)) continue;
      const { number } = evidence.pull;
      const comment = await publishComment(
        github,
        number,
        evidence.published.comment,
        hide(commentOf(outcome, environment.links)),
      );
      if (!comment.ok)
        runner.warn(`The comment could not be published (${comment.error.observed}).${rightNeeded(comment.error)}`);
    }
  } finally {
    deadline.clear();
  }
}

/** Of what is no release nothing is said, unless it changes what decides about releases. */
function isSilent({ verdict, facts }: Outcome): boolean {
  return verdict === 'skip' && (facts?.trial ?? null) === null;
}

/** Pull requests that stand on these are green only while these are. */
async function unsettleAbove({ judged, group }: CheckResult, checkRun: CheckRunPublisher): Promise<boolean> {
  let settled = true;
  for (const { outcome, evidence } of group ? [] : judged) {
    if (evidence === null || evidence.pull.state !== 'open' || !isOwnBranch(evidence.pull)) continue;
    const allowed = outcome.verdict === 'allow' || outcome.verdict === 'skip';
    if ((await checkRun.unsettle(evidence.pull, allowed)) === 'failed') settled = false;
  }
  return settled;
}

/** Whether the head is a branch of this repository: on that of a fork nothing stands. */
function isOwnBranch({ headRepository, repository }: PullRequest): boolean {
  return headRepository?.toLowerCase() === repository.toLowerCase();
}

/** The worst of the verdicts that the check run carries, with the pull request that it is about where there are several. */
function reportOf(result: CheckResult, hide: Redactor, links: Links): CheckReport {
  const carried = [...result.judged, ...result.sharers].filter((judged) => judged.onCheck);
  const verdict = mostSevere(carried.map(({ outcome }) => outcome.verdict));
  const worst = carried.find(({ outcome }) => outcome.verdict === verdict) ?? result.judged[0];
  if (worst === undefined) throw new Error('nothing was judged');
  const numbers = result.group ? [] : carried.flatMap(numberOf);
  const { conclusion, title, summary, text } = checkRunOf(worst.outcome, links, {
    subject: numberOf(worst)[0] ?? null,
    all: numbers,
  });
  return { conclusion, title: hide(title), summary: hide(summary), text: hide(text) };
}

function numberOf({ evidence }: JudgedPullRequest): number[] {
  return evidence === null ? [] : [evidence.pull.number];
}
