import { fetchTexts } from '../github/git/blobs.ts';
import type { Failure } from '../domain/finding.ts';
import { ok, type Result } from '../domain/result.ts';
import { teamKey, type Access, type Teams } from '../domain/approvals/people.ts';
import { voters } from '../domain/approvals/channels.ts';
import type { Owner, Policy } from '../domain/policy/policy.ts';
import { parseScope } from '../domain/scope.ts';
import type { GitHub } from '../github/client.ts';
import { unavailable } from '../github/failures.ts';
import { fetchTextFile } from '../github/files.ts';
import { fetchFilesOfTrees } from '../github/git/tree-files.ts';
import { type Merged } from '../github/merged.ts';
import { fetchAccess, fetchTeams } from '../github/people.ts';
import { fetchPushersOf } from '../github/pushers.ts';
import { fetchRenderings } from '../github/markdown.ts';
import { fetchPolicyHistory } from '../github/policy-history.ts';
import type { Sources } from '../check/sources.ts';
import type { ReleaseContext } from '../domain/release.ts';
import type { GateQuestion } from './question.ts';

/** Sources for judging some merged pull requests: asked for all of them at once wherever GitHub allows it. */
export async function sharedSources(
  { github, git, repository, policy, policyPath }: GateQuestion,
  members: GitHub | null,
  merged: readonly Merged[],
): Promise<Result<Sources, Failure>> {
  const logins = [...new Set(merged.flatMap(({ pull }) => voters(pull)))];
  const owners = [...[...policy.cohorts.values()].flatMap((cohort) => cohort.owners), ...policy.policyOwners];
  const context = { defaultBranch: repository.defaultBranch, policyPath };
  const [texts, teams] = await Promise.all([
    fetchTexts(
      github,
      merged.flatMap((release) => filesOf(release, policy, context)),
    ),
    fetchTeams(members, owners, logins),
  ]);
  if (!texts.ok) return texts;
  const pushers = once(() =>
    fetchPushersOf(
      github,
      merged.map((release) => release.pull),
      repository.merged,
    ),
  );
  const history = once(() => fetchPolicyHistory(github, policyPath, repository));
  const access = new Map<string, Promise<Access>>();
  return ok({
    policyPath,
    readFile: async (path, commit) => {
      const text = texts.value.get(`${commit}:${path}`);
      return text === undefined ? fetchTextFile(github, path, commit) : ok(text);
    },
    access(login) {
      const key = login.toLowerCase();
      const known = access.get(key) ?? fetchAccess(github, login);
      access.set(key, known);
      return known;
    },
    pushers: async (pull) => (await pushers()).get(pull.number) ?? null,
    teams: async (wanted, of) => (covers(teams, wanted, of, logins) ? teams : fetchTeams(members, wanted, of)),
    renderings: (wanted) => fetchRenderings(github, wanted),
    policyHistory: history,
    manifestFiles: (commits, patterns) => fetchFilesOfTrees(github, commits, patterns),
    async diffBase({ number, head }) {
      const before = merged.find(({ pull }) => pull.number === number)?.beforeMerge ?? null;
      if (before === null) return unavailable(`merge commit of #${number}`, 'the commit that it follows', 'nothing');
      const stand = await git.compare(before, head);
      return stand.ok ? ok(stand.value.mergeBase) : stand;
    },
  });
}

/** The manifests and policies of a pull request that judging will want to read. */
function filesOf(
  { pull }: Merged,
  policy: Policy,
  { policyPath, defaultBranch }: ReleaseContext,
): { path: string; commit: string }[] {
  const { manifests } = parseScope(pull.changes, policy, { base: pull.base, defaultBranch, policyPath });
  const proposed = pull.changes.some((change) => change.path === policyPath && change.kind !== 'deleted')
    ? [policyPath]
    : [];
  return [...(manifests.length === 1 ? manifests : []), ...proposed].map((path) => ({ path, commit: pull.head }));
}

/** Rules of the past may name teams that the policy of today does not. */
function covers(teams: Teams, wanted: readonly Owner[], of: readonly string[], logins: readonly string[]): boolean {
  const known = new Set(logins);
  return (
    of.every((login) => known.has(login)) && wanted.every((owner) => owner.kind === 'user' || teams.has(teamKey(owner)))
  );
}

function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | null = null;
  return () => (answer ??= ask());
}
