import type { DiscountReason } from '../../domain/approvals/judge.ts';

/** Why an approval does not count, as a phrase that completes "it …". */
export function describeDiscount(reason: DiscountReason): string {
  switch (reason) {
    case 'bot':
      return 'comes from an account that is not a human one';
    case 'account-gone':
      return 'comes from an account that no longer exists';
    case 'not-an-owner':
      return 'comes from somebody who owns nothing of what is to be approved';
    case 'team-unreadable':
      return 'may come from a member of an owning team, but teams could not be read';
    case 'not-involved':
      return 'names no cohort that is to be approved';
    case 'no-write-access':
      return 'comes from somebody without write access now';
    case 'access-unknown':
      return 'comes from somebody whose access could not be found out';
    case 'author':
      return 'comes from the author of the pull request';
    case 'committer':
      return 'comes from somebody who has written or committed some of it';
    case 'pusher':
      return 'comes from somebody who has pushed to its branch';
    case 'declarer':
      return 'comes from the last to change what is declared';
    case 'stale-head':
      return 'was given on an earlier commit: approve again on the head commit';
    case 'body-changed':
      return 'was given before the declaration in the description changed: approve again';
    case 'body-unreadable':
      return 'was given on a description that can no longer be read: approve again';
    case 'label-changed':
      return 'was given before a cohort label changed: approve again';
    case 'base-changed':
      return 'was given before the base branch changed: approve again';
    case 'definition-changed':
      return 'was given before the policy changed what a declared cohort means: approve again';
    case 'dismissed':
      return 'was dismissed';
    case 'superseded':
      return 'was followed by a later review of the same person';
    case 'edited':
      return 'was edited';
    case 'hidden':
      return 'is hidden';
    case 'digest-missing':
      return 'gives no digest of the plan';
    case 'digest-short':
      return 'gives too few digits of the digest of the plan';
    case 'digest-outdated':
      return 'was given for another plan: approve the plan as it is now';
  }
}
