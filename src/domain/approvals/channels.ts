import type { Actor, PullRequest } from '../pull-request.ts';
import type { ChannelName } from './approvals.ts';
import type { ApprovalChannel, CommandPlace } from './channel.ts';
import { comments } from './comments.ts';
import { reviews } from './reviews.ts';
import { formerTexts } from './writings.ts';

/** Every way in which people approve and veto. */
const BY_NAME: Readonly<Record<ChannelName, ApprovalChannel>> = { review: reviews, comment: comments };
export const CHANNELS: readonly ApprovalChannel[] = Object.values(BY_NAME);

/**
 * The logins of all human accounts that have approved or vetoed in any way, each once: those of whom GitHub is asked
 * more.
 */
export function voters(pull: PullRequest): string[] {
  const actors: (Actor | null)[] = CHANNELS.flatMap((channel) => channel.voters(pull));
  const logins = new Map(
    actors.flatMap((actor) => (actor?.kind === 'user' ? [[actor.login.toLowerCase(), actor.login] as const] : [])),
  );
  return [...logins.values()];
}

/** Whether anybody approves in any way. */
export function anyApproval(pull: PullRequest): boolean {
  return CHANNELS.some((channel) => channel.hasApproval(pull));
}

/** Every moment whose declaration and definitions some approval depends on. */
export function heldTo(pull: PullRequest): string[] {
  return CHANNELS.flatMap((channel) => channel.heldTo(pull));
}

/** The pull request without its approvals. */
export function withoutApprovals(pull: PullRequest): PullRequest {
  return CHANNELS.reduce((left, channel) => channel.withoutApprovals(left), pull);
}

export function commandPlaces(pull: PullRequest): CommandPlace[] {
  return CHANNELS.flatMap((channel) => channel.writings(pull));
}

/** The former texts of some people that may have held a veto: GitHub is asked how they looked. */
export function formerTextsOf(pull: PullRequest, speakers: readonly string[]): string[] {
  const keys = new Set(speakers.map((login) => login.toLowerCase()));
  const texts = commandPlaces(pull)
    .filter(({ writing }) => writing.author !== null && keys.has(writing.author.login.toLowerCase()))
    .flatMap(({ writing }) => formerTexts(writing));
  return [...new Set(texts)];
}
