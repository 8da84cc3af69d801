import type { Commit, PullRequest } from '../pull-request.ts';
import { lastDeclarers } from './declared.ts';

/** Why a person has a hand in what is to be approved. */
export type ContributorRole = 'author' | 'committer' | 'pusher' | 'declarer';

/** The committer of what GitHub itself commits: nobody. */
const WEB_FLOW = 'web-flow';

/** Everybody who has had a hand in a pull request, by lower-case login, with the first reason found. */
export function contributors(pull: PullRequest, pushers: readonly string[] | null): Map<string, ContributorRole> {
  const people = new Map<string, ContributorRole>();
  const add = (logins: readonly (string | undefined)[], why: ContributorRole) => {
    for (const key of logins.map((login) => login?.toLowerCase())) {
      if (key !== undefined && key !== WEB_FLOW && !people.has(key)) people.set(key, why);
    }
  };
  add([pull.author?.login], 'author');
  add(
    pull.commits.flatMap((commit) => commit.people).map((person) => person?.login),
    'committer',
  );
  add(pushers ?? [], 'pusher');
  add(lastDeclarers(pull), 'declarer');
  return people;
}

/**
 * Commits that somebody may stand behind whom no account tells: such a person could approve unnoticed.
 * Where nobody knows who pushed, a commit without a verified signature is one of them.
 */
export function unattributed(commits: readonly Commit[], pushers: readonly string[] | null): string[] {
  return commits
    .filter((commit) => commit.people.includes(null) || (pushers === null && !commit.signed))
    .map((commit) => commit.oid);
}
