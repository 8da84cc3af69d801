import type { Failure } from '../domain/finding.ts';
import { ok, type Result } from '../domain/result.ts';
import { z } from 'zod/mini';
import { teamKey, type Access, type TeamFailure, type TeamMembers, type Teams } from '../domain/approvals/people.ts';
import type { Owner } from '../domain/policy/policy.ts';
import type { GitHub } from './client.ts';

const permission = z.object({ permission: z.string() });

/** What an account may do here now. */
export async function fetchAccess(github: GitHub, login: string): Promise<Access> {
  const access = await readPermission(github, login);
  // Somebody who is no account any more, or has nothing to do with the repository.
  return access === 'missing' ? 'none' : access;
}

/**
 * Whether an account may write here, or whether that cannot be excluded: an author whom GitHub names but has no account
 * for counts as a writer.
 */
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

/** What is known of some people in some teams; a team that cannot be read leaves the others as they are. */
export async function fetchTeams(
  github: GitHub | null,
  owners: readonly Owner[],
  logins: readonly string[],
): Promise<Teams> {
  const teams = new Map(owners.filter((owner) => owner.kind === 'team').map((owner) => [teamKey(owner), owner]));
  const list = [...teams.values()];
  if (github === null) return unread(list, 'no-token');
  if (list.length === 0 || logins.length === 0) return new Map();
  const together = await askTeams(github, list, logins);
  if (together.ok) return together.value;
  if (list.length === 1) return unread(list, 'refused');
  const found = new Map<string, TeamMembers>();
  for (const team of list) {
    const alone = await askTeams(github, [team], logins);
    for (const [key, members] of alone.ok ? alone.value : unread([team], 'refused')) found.set(key, members);
  }
  return found;
}

type Team = Extract<Owner, { kind: 'team' }>;

function unread(teams: readonly Team[], why: TeamFailure): Teams {
  return new Map(teams.map((team) => [teamKey(team), { readable: false, why }]));
}

const membersOf = z.object({ totalCount: z.int(), nodes: z.array(z.object({ login: z.string() })) });
const teamAnswer = z.record(z.string(), z.nullable(z.object({ team: z.nullable(z.record(z.string(), membersOf)) })));

/** One request whatever the number of people. The workflow token cannot read teams, so it takes a token that can. */
async function askTeams(
  github: GitHub,
  teams: readonly Team[],
  logins: readonly string[],
): Promise<Result<Teams, Failure>> {
  const variables: Record<string, string> = {};
  const parameters: string[] = [];
  const bind = (name: string, value: string) => {
    variables[name] = value;
    parameters.push(`$${name}: String!`);
    return `$${name}`;
  };
  const people = logins.map((login, index) => bind(`login${index}`, login));
  const fields = teams.map(({ organization, team }, at) => {
    const members = people.map(
      (login, index) => `m${index}: members(query: ${login}, first: 100) { totalCount nodes { login } }`,
    );
    return `t${at}: organization(login: ${bind(`organization${at}`, organization)}) { team(slug: ${bind(`team${at}`, team)}) { ${members.join(' ')} } }`;
  });
  const document = `query Teams(${parameters.join(', ')}) { ${fields.join(' ')} }`;
  const answer = await github.query('teams', document, variables, teamAnswer);
  if (!answer.ok) return answer;
  const { value } = answer;
  return ok(
    new Map(teams.map((team, at) => [teamKey(team), toMembers(value[`t${at}`]?.team ?? null, logins)] as const)),
  );
}

/** The search is by similarity: a login among more than a page of likenesses could be missed. */
function toMembers(
  pages: Readonly<Record<string, z.output<typeof membersOf>>> | null,
  logins: readonly string[],
): TeamMembers {
  if (pages === null) return { readable: false, why: 'not-found' };
  const members = new Set<string>();
  const unsure = new Set<string>();
  for (const [index, login] of logins.entries()) {
    const page = pages[`m${index}`];
    if (page === undefined) return { readable: false, why: 'refused' };
    const key = login.toLowerCase();
    if (page.nodes.some((node) => node.login.toLowerCase() === key)) members.add(key);
    else if (page.totalCount > page.nodes.length) unsure.add(key);
  }
  return { readable: true, members, unsure };
}
