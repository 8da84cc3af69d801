import type { DiscountReason } from '../domain/approvals/approvals.ts';
import { SOURCES, type SourceChange } from '../domain/declaration/sources/index.ts';

const PHRASES: Readonly<Record<Exclude<DiscountReason, SourceChange>, string>> = {
  bot: 'is not a human account',
  'account-gone': 'the account no longer exists',
  'not-an-owner': 'owns no cohort involved here',
  'team-unreadable': 'may be in an owning team, but teams could not be read',
  'not-involved': 'names no cohort that needs an approval',
  'no-write-access': 'has no write access now',
  'access-unknown': 'repository permission could not be read',
  author: 'is the author of the pull request',
  committer: 'has written or committed part of it',
  pusher: 'has pushed to its branch',
  declarer: 'was the last to change what is declared',
  'stale-head': 'given on an earlier commit: approve again on the head commit',
  'base-changed': 'given before the base branch changed: approve again',
  'definition-changed': 'given before the policy changed what a declared cohort means: approve again',
  dismissed: 'dismissed',
  superseded: 'followed by a later review of the same person',
  edited: 'edited after it was written',
  hidden: 'hidden',
  'digest-missing': 'gives no digest of the plan',
  'digest-short': 'gives too few digits of the digest of the plan',
  'digest-outdated': 'given for another plan: approve the plan as it is now',
};
const ALL_PHRASES = new Map([PHRASES, ...SOURCES.map(({ changes }) => changes)].flatMap(Object.entries<string>));

/** Why an approval does not count, as a phrase about the person or the approval. */
export function describeDiscount(reason: DiscountReason): string {
  return ALL_PHRASES.get(reason) ?? reason;
}
