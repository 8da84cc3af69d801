import { readCommands } from '../domain/approvals/commands.ts';
import { isBy } from '../domain/approvals/votes.ts';
import type { Outcome } from '../codes/outcome.ts';
import type { GitHub } from '../github/client.ts';
import type { PullRequestSnapshot } from '../github/pull-request.ts';
import { publishCheck, publishComment, react, type CheckTarget } from '../github/publish.ts';
import { startDeadline } from '../http/deadline.ts';
import { checkRunOf, commentOf } from '../report/index.ts';
import type { Environment } from './environment.ts';
import type { Inputs } from './inputs.ts';
import { CHECK_NAME, type JudgedPullRequest, type CheckResult } from '../check/subject.ts';
import { connectTo } from './ports.ts';
import { mostSevere } from '../domain/verdict.ts';
import type { Runner } from './runner.ts';
import { redactor, type Redactor } from './redaction.ts';

/** Milliseconds that telling may take, beside the judging. */
const PUBLISHING_TIME = 40_000;

type Warn = (message: string) => void;

/**
 * Puts check run, comment and reaction on GitHub. Outputs and exit code are out by now: what fails here is a warning.
 */
export async function publish(
  judging: CheckResult,
  environment: Environment,
  inputs: Inputs,
  runner: Runner,
): Promise<void> {
  const hide = redactor(runner);
  const warn = (message: string) => runner.warn(message);
  const deadline = startDeadline(PUBLISHING_TIME, runner.clock);
  try {
    await tell(connectTo(environment, inputs.githubToken, deadline), judging, hide, warn);
  } finally {
    deadline.clear();
  }
}

async function tell(github: GitHub, judging: CheckResult, hide: Redactor, warn: Warn): Promise<void> {
  await tellCheck(github, judging, hide, warn);
  if (judging.group) return;
  for (const { outcome, evidence } of judging.judged) {
    if (evidence === null || (isSilent(outcome) && evidence.published.comment === null)) continue;
    const comment = await publishComment(
      github,
      evidence.pull.number,
      evidence.published.comment,
      hide(commentOf(outcome)),
    );
    if (!comment.ok)
      warn(
        `The comment could not be published (${comment.error.observed}). The job needs the permission "pull-requests: write".`,
      );
  }
  if (judging.comment !== null) await answer(github, judging.comment, judging.judged, warn);
}

/** Of what is no release nothing is said, unless it changes what decides about releases. */
function isSilent({ verdict, facts }: Outcome): boolean {
  return verdict === 'skip' && (facts?.trial ?? null) === null;
}

/** Pull requests of one run share their head commit, so they share the check: it tells the gravest. */
async function tellCheck(
  github: GitHub,
  { judged, head, group }: CheckResult,
  hide: Redactor,
  warn: Warn,
): Promise<void> {
  const verdict = mostSevere(judged.map((one) => one.outcome.verdict));
  const worst = judged.find((one) => one.outcome.verdict === verdict);
  const target = targetOf(group ? null : (worst?.evidence ?? null), head);
  // A green check for what is no release would be worn by the other pull request of this head as well.
  if (
    worst === undefined ||
    target === null ||
    (!group && verdict === 'skip' && worst.evidence !== null && worst.evidence.pull.sharers.length > 0)
  )
    return;
  const { title, summary, text, conclusion } = checkRunOf(worst.outcome);
  const check = await publishCheck(github, target, {
    conclusion,
    title: hide(title),
    summary: hide(summary),
    text: hide(text),
  });
  if (!check.ok)
    warn(
      `The check run could not be published (${check.error.observed}). The job needs the permission "checks: write".`,
    );
}

/** Where the pull request could not be read, the check goes on the head of the event: an earlier green one must not stand. */
function targetOf(evidence: PullRequestSnapshot | null, head: string | null): CheckTarget | null {
  if (evidence !== null)
    return { name: CHECK_NAME, commit: evidence.pull.head, existing: evidence.published.checkRuns };
  return head === null ? null : { name: CHECK_NAME, commit: head, existing: null };
}

/** A command is answered on the comment that holds it: heard, or heard but of no effect, which the report explains. */
async function answer(github: GitHub, id: number, told: readonly JudgedPullRequest[], warn: Warn): Promise<void> {
  for (const { outcome, evidence } of told) {
    const comment = evidence?.pull.comments.find((one) => one.id === id);
    if (comment === undefined) continue;
    const commands = readCommands(comment.html);
    if (commands.length === 0) continue;
    const approvals = outcome.facts?.approvals;
    const idle =
      approvals === undefined ||
      approvals.discounted.some((one) => one.url === comment.url) ||
      (commands.some((command) => command.verb === 'reject') &&
        !approvals.vetoes.some((veto) => isBy(comment.author, veto.login)));
    const reaction = await react(github, id, idle ? 'confused' : '+1');
    if (!reaction.ok)
      warn(
        `The command could not be answered (${reaction.error.observed}). The job needs the permission "issues: write" or "pull-requests: write".`,
      );
  }
}
