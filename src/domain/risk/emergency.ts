import { DIGEST_DIGITS } from '../approvals/commands.ts';
import { contributors, unattributed } from '../approvals/contributors.ts';
import { owns, type Access, type Teams } from '../approvals/people.ts';
import { commandsIn } from '../approvals/writings.ts';
import type { Emergency } from '../policy/policy.ts';
import { parseInstant } from '../time/zone.ts';
import type { Comment, PullRequest } from '../pull-request.ts';

/** The least that says why. */
export const MIN_REASON = 20;

/** GitHub's servers need not agree to the second. */
const CLOCK_SKEW = 300_000;

/** What an emergency is judged on. */
export interface EmergencyCase {
  readonly emergency: Emergency;
  readonly cohort: string;
  /** The digest of the gate's plan. */
  readonly plan: string;
  /** By GitHub's clock; milliseconds since 1970. */
  readonly now: number;
  /** The newest pull request of the range, on which the comments are. */
  readonly pull: PullRequest;
  /** Everything that is released, with who pushed it; null where that is not known. */
  readonly releases: readonly { readonly pull: PullRequest; readonly pushers: readonly string[] | null }[];
  /** By lower-case login. */
  readonly access: ReadonlyMap<string, Access>;
  readonly teams: Teams;
  /** Whether a change number is part of a declaration. */
  readonly change: boolean;
  readonly trustedBots: readonly string[];
}

export interface EmergencyApproval {
  readonly login: string;
  readonly reason: string;
  readonly url: string;
}

export interface EmergencyJudgement {
  readonly number: number;
  readonly needed: number;
  readonly counted: readonly EmergencyApproval[];
  readonly discounted: readonly { readonly login: string; readonly why: string; readonly url: string }[];
}

/** The pull request on which an emergency is declared: the newest of those that are deployed. */
export function newestPull(pulls: readonly PullRequest[]): PullRequest | null {
  return pulls.reduce<PullRequest | null>(
    (newest, pull) => (newest === null || pull.number > newest.number ? pull : newest),
    null,
  );
}

/** The people whose emergency commands stand on a pull request. */
export function emergencyCallers(pull: PullRequest): string[] {
  const callers = emergencyCalls(pull).map(({ comment }) => comment.author);
  return [...new Set(callers.flatMap((author) => (author === null ? [] : [author.login.toLowerCase()])))];
}

/** What an emergency command says. */
interface Call {
  readonly cohort: string;
  /** The first digits of a plan, as they were written. */
  readonly digest: string;
  readonly reason: string;
}

/** The emergency commands on a pull request; `call` is null for one of another form. */
export function emergencyCalls(pull: PullRequest): { readonly comment: Comment; readonly call: Call | null }[] {
  return pull.comments.flatMap((comment) =>
    emergenciesIn(comment).map((words) => ({ comment, call: parseCall(words) })),
  );
}

function parseCall(words: string): Call | null {
  const [, cohort, digest = '', reason = ''] = WORDS.exec(words) ?? [];
  return cohort === undefined ? null : { cohort, digest, reason };
}

/** Whose emergency commands count, and why the others do not. */
export function judgeEmergency(given: EmergencyCase): EmergencyJudgement {
  const { emergency, pull, releases } = given;
  const counted = new Map<string, EmergencyApproval>();
  const discounted: { login: string; why: string; url: string }[] = [];
  for (const { comment, call } of emergencyCalls(pull)) {
    const login = comment.author?.login ?? 'ghost';
    const judged = judgeCall(call, comment, given);
    if (typeof judged === 'string') discounted.push({ login, why: judged, url: comment.url });
    else counted.set(login.toLowerCase(), { login, reason: judged.reason, url: comment.url });
  }
  // A contributor who cannot be identified could approve unnoticed.
  const unknown = releases.some(
    (release) => unattributed(release.pull.commits, release.pushers, given.trustedBots).length > 0,
  );
  return {
    number: pull.number,
    needed: emergency.approvals + (unknown ? 1 : 0),
    counted: [...counted.values()],
    discounted,
  };
}

export function isDeclared({ counted, needed }: EmergencyJudgement): boolean {
  return counted.length >= needed;
}

const WORDS = /^(\S+)\s+([0-9a-f]+)\s+because\s+(.+)$/is;

/** A former description that was not rendered may have declared anything: its author counts as the declarer. */
const NOTHING_RENDERED = new Map<string, string>();

/** The reason of a command that counts, or why it does not. */
function judgeCall(call: Call | null, comment: Comment, given: EmergencyCase): { reason: string } | string {
  const { emergency, cohort, plan, now, releases, access, teams, change } = given;
  const { author } = comment;
  if (author === null || author.kind !== 'user') return 'not by a person';
  // No line of ours ever approves, whatever it stands in.
  if (comment.mine) return 'by the account whose token judges';
  if (comment.edited) return 'edited';
  if (comment.hidden) return 'hidden';
  if (call === null) return 'not of the form: cohort, digest, because, reason';
  const { digest, reason } = call;
  if (call.cohort !== cohort) return 'for another cohort';
  if (digest.length < DIGEST_DIGITS || !plan.startsWith(digest.toLowerCase())) return 'for another plan';
  if (Array.from(reason).length < MIN_REASON) return `a reason of less than ${MIN_REASON} characters`;
  const at = parseInstant(comment.createdAt);
  if (at === null || at > now + CLOCK_SKEW || now - at > emergency.valid) return 'too long ago';
  const key = author.login.toLowerCase();
  switch (owns(emergency.approvers, author.login, teams)) {
    case 'no':
      return 'not by an approver of emergencies';
    case 'unknown':
      return 'the members of a team could not be read';
    case 'yes':
  }
  if (
    releases.some(({ pull, pushers }) => contributors(pull, pushers, { renderings: NOTHING_RENDERED, change }).has(key))
  )
    return 'by a contributor to what is deployed';
  const right = access.get(key);
  return right === 'write' || right === 'admin' ? { reason } : 'no write access';
}

function emergenciesIn(comment: Comment): string[] {
  return commandsIn(comment).flatMap((command) => (command.verb === 'emergency' ? [command.words] : []));
}
