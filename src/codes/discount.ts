import type { DiscountReason } from '../domain/approvals/approvals.ts';

/** Why an approval does not count, as a phrase about the person or the approval. */
export function describeDiscount(reason: DiscountReason): string {
  switch (reason) {
    case 'bot':
      return 'is not a human account';
    case 'account-gone':
      return 'the account no longer exists';
    case 'not-an-owner':
      return 'owns no cohort involved here';
    case 'team-unreadable':
      return 'may be in an owning team, but teams could not be read';
    case 'not-involved':
      return 'names no cohort that needs an approval';
    case 'no-write-access':
      return 'has no write access now';
    case 'access-unknown':
      return 'repository permission could not be read';
    case 'author':
      return 'is the author of the pull request';
    case 'committer':
      return 'has written or committed part of it';
    case 'pusher':
      return 'has pushed to its branch';
    case 'declarer':
      return 'was the last to change what is declared';
    case 'stale-head':
      return 'given on an earlier commit: approve again on the head commit';
    case 'body-changed':
      return 'given before the declaration in the description changed: approve again';
    case 'body-unreadable':
      return 'given on a description that can no longer be read: approve again';
    case 'label-changed':
      return 'given before a cohort label changed: approve again';
    case 'base-changed':
      return 'given before the base branch changed: approve again';
    case 'definition-changed':
      return 'given before the policy changed what a declared cohort means: approve again';
    case 'dismissed':
      return 'dismissed';
    case 'superseded':
      return 'followed by a later review of the same person';
    case 'edited':
      return 'edited after it was written';
    case 'hidden':
      return 'hidden';
    case 'digest-missing':
      return 'gives no digest of the plan';
    case 'digest-short':
      return 'gives too few digits of the digest of the plan';
    case 'digest-outdated':
      return 'given for another plan: approve the plan as it is now';
  }
}
