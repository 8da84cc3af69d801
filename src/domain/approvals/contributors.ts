import { sameName } from '../policy/policy.ts';
import type { Actor, Commit, PullRequest } from '../pull-request.ts';
import { lastDeclarers } from './declared.ts';
import type { FormerPages } from './former.ts';

/** What a person has contributed to what is to be approved. */
export type ContributorRole = 'author' | 'committer' | 'pusher' | 'declarer';

/** The committer of commits that GitHub itself makes; it is no person. */
const WEB_FLOW = 'web-flow';

/** Everybody who has contributed to a pull request, by lower-case login, with the first reason found. */
export function contributors(
  pull: PullRequest,
  pushers: readonly string[] | null,
  pages: FormerPages,
): Map<string, ContributorRole> {
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
  add(lastDeclarers(pull, pages), 'declarer');
  return people;
}

/**
 * Commits that a person may stand behind whom no account shows: such a person could approve unnoticed. Where it is not
 * known who pushed, a commit without a verified signature is one of them; so is one of bots alone, unless it is signed
 * for a bot that the policy trusts.
 */
export function unattributed(
  commits: readonly Commit[],
  pushers: readonly string[] | null,
  trustedBots: readonly string[],
): string[] {
  return commits
    .filter(({ people, signed }) => {
      const known = people.filter((person) => person !== null);
      return (
        known.length < people.length ||
        (pushers === null && !signed) ||
        !(known.some(isHuman) || (signed && isOfTrusted(known, trustedBots)))
      );
    })
    .map(({ oid }) => oid);
}

function isHuman({ kind, login }: Actor): boolean {
  return kind === 'user' && login.toLowerCase() !== WEB_FLOW;
}

function isOfTrusted(people: readonly Actor[], trustedBots: readonly string[]): boolean {
  const bots = people.filter(({ kind }) => kind === 'bot').map(({ login }) => login.replace(/\[bot\]$/i, ''));
  return bots.length > 0 && bots.every((login) => trustedBots.some((trusted) => sameName(trusted, login)));
}
