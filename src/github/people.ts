import type { Failure } from '../domain/finding.ts';
import { ok, type Result } from '../domain/result.ts';
import { z } from 'zod';
import { teamKey, type Access, type Teams } from '../domain/approvals/people.ts';
import type { Owner } from '../domain/policy/policy.ts';
import type { PullRequest } from '../domain/pull-request.ts';
import type { GitHub } from './client.ts';

const permission = z.object({ permission: z.string() });

/** What an account may do here now. */
export async function fetchAccess(github: GitHub, login: string): Promise<Access> {
  const access = await readPermission(github, login);
  // Somebody who is no account any more, or has nothing to do with the repository.
  return access === 'missing' ? 'none' : access;
}

/** Whether an account may write here, or may for all that can be told: an author whom GitHub names and does not know counts as one. */
export async function mayWrite(github: GitHub, login: string): Promise<boolean> {
  return (await readPermission(github, login)) !== 'none';
}

async function readPermission(github: GitHub, login: string): Promise<Access | 'missing'> {
  const answer = await github.rest(
    'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
    { username: login },
    permission,
  );
  if (!answer.ok) return answer.error.reason === 'absent' ? 'missing' : 'unknown';
  switch (answer.value.permission) {
    case 'admin':
    case 'write':
      return answer.value.permission;
    default:
      return 'none';
  }
}

const activity = z.object({
  ref: z.string(),
  after: z.string().nullish(),
  activity_type: z.string().nullish(),
  actor: z.object({ login: z.string() }).nullish(),
});
/** Pushes beyond so many pages are not read, and then nobody is believed to be known. */
const MAX_PAGES = 10;

/** Who has pushed to the head branch, by the repository's activity; null where that cannot be told: a fork's is not ours to read. */
export async function fetchPushers(github: GitHub, pull: PullRequest): Promise<readonly string[] | null> {
  if (!isOwnBranch(pull)) return null;
  const ref = refOf(pull);
  const answer = await github.pages(ACTIVITY, { ref, per_page: 100 }, z.array(activity), MAX_PAGES);
  return answer.ok
    ? loginsOf(
        answer.value.filter((entry) => entry.ref === ref),
        pull.head,
      )
    : null;
}

/** So many branches are asked for one by one; for more of them the whole activity is read, page by page. */
const FEW = 3;

/** The same for several pull requests, by their numbers. */
export async function fetchPushersOf(
  github: GitHub,
  pulls: readonly PullRequest[],
): Promise<ReadonlyMap<number, readonly string[] | null>> {
  const own = pulls.filter(isOwnBranch);
  const found = new Map<number, readonly string[] | null>(pulls.map((pull) => [pull.number, null]));
  if (own.length <= FEW) {
    for (const pull of own) found.set(pull.number, await fetchPushers(github, pull));
    return found;
  }
  const all = await github.pages(ACTIVITY, { per_page: 100 }, z.array(activity), MAX_PAGES);
  if (!all.ok) return found;
  const byRef = Map.groupBy(all.value, (entry) => entry.ref);
  for (const pull of own) found.set(pull.number, loginsOf(byRef.get(refOf(pull)) ?? [], pull.head));
  return found;
}

const ACTIVITY = 'GET /repos/{owner}/{repo}/activity';

function isOwnBranch(pull: PullRequest): boolean {
  return pull.headRepository?.toLowerCase() === pull.repository.toLowerCase();
}

function refOf(pull: PullRequest): string {
  return `refs/heads/${pull.headBranch}`;
}

/**
 * Nobody knows who pushed where one of the accounts is gone, or where the list does not tell of the head yet: it lags.
 * Deleting a branch is no push. An empty list tells of no push that GitHub remembers; the gate asks again after the merge.
 */
function loginsOf(entries: readonly z.output<typeof activity>[], head: string): readonly string[] | null {
  const pushes = entries.filter((entry) => entry.activity_type !== 'branch_deletion');
  if (pushes.length > 0 && !pushes.some((entry) => entry.after === head)) return null;
  const logins = pushes.map((entry) => entry.actor?.login);
  return logins.includes(undefined) ? null : logins.filter((login) => login !== undefined);
}

/**
 * Which of some people are in which of some teams, in one request whatever their number. The workflow token cannot
 * read teams, so it takes a token that can.
 */
export async function fetchTeams(
  github: GitHub | null,
  owners: readonly Owner[],
  logins: readonly string[],
): Promise<Result<Teams, Failure>> {
  const teams = new Map(owners.filter((owner) => owner.kind === 'team').map((owner) => [teamKey(owner), owner]));
  if (teams.size === 0 || logins.length === 0) return ok({ readable: true, members: new Map() });
  if (github === null) return ok({ readable: false, why: 'no-token' });
  const list = [...teams.entries()];
  const variables: Record<string, string> = {};
  const parameters: string[] = [];
  const bind = (name: string, value: string) => {
    variables[name] = value;
    parameters.push(`$${name}: String!`);
    return `$${name}`;
  };
  const people = logins.map((login, index) => bind(`login${index}`, login));
  const fields = list.map(([, team], at) => {
    const members = people.map(
      (login, index) => `m${index}: members(query: ${login}, first: 100) { totalCount nodes { login } }`,
    );
    return `t${at}: organization(login: ${bind(`organization${at}`, team.organization)}) { team(slug: ${bind(`team${at}`, team.team)}) { ${members.join(' ')} } }`;
  });
  const members = z.object({ totalCount: z.int(), nodes: z.array(z.object({ login: z.string() })) });
  const schema = z.record(z.string(), z.object({ team: z.record(z.string(), members) }));
  const answer = await github.query(
    'teams',
    `query Teams(${parameters.join(', ')}) { ${fields.join(' ')} }`,
    variables,
    schema,
  );
  if (!answer.ok) return ok({ readable: false, why: 'refused' });
  const found = new Map<string, Set<string>>();
  const unsure = new Map<string, Set<string>>();
  for (const [at, [key]] of list.entries()) {
    const holders = new Set<string>();
    const open = new Set<string>();
    for (const [index, login] of logins.entries()) {
      const page = answer.value[`t${at}`]?.team[`m${index}`];
      if (page === undefined) return ok({ readable: false, why: 'refused' });
      // The search is by similarity: a login among more than a page of likenesses could be missed.
      if (page.nodes.some((node) => node.login.toLowerCase() === login.toLowerCase())) holders.add(login.toLowerCase());
      else if (page.totalCount > page.nodes.length) open.add(login.toLowerCase());
    }
    found.set(key, holders);
    unsure.set(key, open);
  }
  return ok({ readable: true, members: found, unsure });
}
