import { stringify } from 'yaml';
import type { CheckSources } from '../../check/sources.ts';
import { fetchRelease } from '../../check/release.ts';
import type { Sources } from '../../check/sources.ts';
import { globs } from '../../domain/globs.ts';
import type { Access } from '../../domain/approvals/people.ts';
import { parsePolicy } from '../../domain/policy/parse.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import { problem } from '../../domain/problem.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Failure } from '../../domain/finding.ts';
import type { ManifestFile } from '../../domain/standing/manifest.ts';
import type { TextFile } from '../../github/files.ts';
import type { RepositoryState } from '../../github/repository-state.ts';
import { WITHOUT_GITHUB, teamsOf } from '../check/sources.ts';
import { absent, estateOf, resolveIn, type ReadFolder } from './estate.ts';
import { DEFAULT_POLICY } from '../command.ts';
import { commitId, pullOf, type CasePull, type PullContext } from './pull.ts';
import type { ReleaseCase, TestCase } from './schema.ts';

/** All that a judgement asks, as one case has it. */
export type CaseWorld = Extract<ReturnType<typeof worldOf>, { readonly ok: true }>['value'];

/** When a case is judged that does not depend on time. */
const ANY_TIME = '2026-01-01T00:00:00Z';
const TIP = commitId(0xffff);
const REPOSITORY = 'tested/repository';

/** Puts the world of a case together. `where` is the case, for messages. */
export function worldOf(testCase: TestCase, where: string, folder: ReadFolder) {
  const text = policyText(testCase.policy, folder);
  if (text === null)
    return fail([
      problem(
        `${where} policy`,
        printPolicy(testCase.policy),
        'the path of a policy that is there, or the policy itself',
      ),
    ]);
  const parsed = parsePolicy(text, typeof testCase.policy === 'string' ? testCase.policy : `${where} policy`);
  if (!parsed.ok) return parsed;
  const policy = parsed.value;
  if (testCase.time === undefined && dependsOnTime(policy, testCase))
    return fail([problem(`${where} time`, 'nothing', 'a time: the policy has something that depends on it')]);
  const time = testCase.time ?? ANY_TIME;
  const estate = estateOf(testCase.estate, policy, where, folder);
  if (!estate.ok) return estate;
  const readTip = (path: string): Result<TextFile, Failure> => {
    const written = testCase.tree?.[path] ?? (path === policyPathOf(testCase.policy) ? text : undefined);
    const bytes = written === undefined ? folder(path) : new TextEncoder().encode(written);
    return bytes === null ? absent(path) : ok({ kind: 'text', text: new TextDecoder().decode(bytes) });
  };
  const access = (login: string): Access => testCase.people?.[login] ?? 'write';
  const members = new Map(
    Object.entries(testCase.teams ?? {}).map(([team, logins]) => [team.replace(/^@/, '').toLowerCase(), logins]),
  );
  const teams: Sources['teams'] = (owners) => Promise.resolve(teamsOf(owners, (team) => members.get(team) ?? []));
  const repository: RepositoryState = {
    repository: REPOSITORY,
    defaultBranch: 'main',
    tip: TIP,
    policy: { kind: 'text', text },
    policySince: '2000-01-01T00:00:00Z',
    policyFirst: true,
  };
  return ok({
    policy,
    /** ISO 8601. */
    time,
    repository,
    access,
    teams,
    /** The text of a file of the default branch. */
    readTip,
    canPush: (login: string) => access(login) !== 'none',
    resolve: resolveIn(estate.value, time),
    /** What a judgement asks about pull requests and people, of the pull requests of the case. */
    sourcesFor: (pulls: readonly CasePull[]): CheckSources => ({
      ...WITHOUT_GITHUB,
      policyPath: policyPathOf(testCase.policy),
      readFile(path, commit) {
        const changed = pulls.find(({ pull }) => pull.head === commit)?.files.get(path);
        if (changed === undefined) return Promise.resolve(readTip(path));
        return Promise.resolve(changed === null ? absent(path) : ok({ kind: 'text' as const, text: changed }));
      },
      manifestFiles: (commits, patterns) =>
        Promise.resolve(ok(commits.map((commit) => manifestsAt(commit, patterns, testCase.tree ?? {}, pulls)))),
      diffBase: () => Promise.resolve(ok(TIP)),
      paths: () =>
        Promise.resolve(
          ok({
            paths: [
              ...Object.keys(testCase.tree ?? {}),
              ...pulls.flatMap(({ pull }) => pull.changes.map(({ path }) => path)),
            ],
            complete: false,
          }),
        ),
      branches: () => Promise.resolve(ok([...new Set(['main', ...pulls.map(({ pull }) => pull.base)])])),
      access: (login) => Promise.resolve(access(login)),
      teams,
    }),
  });
}

/** The manifests of a commit: those of the default branch, as the pull request of that head leaves them. */
function manifestsAt(
  commit: string,
  patterns: readonly string[],
  tree: Readonly<Record<string, string>>,
  pulls: readonly CasePull[],
): ManifestFile[] {
  const changed = pulls.find(({ pull }) => pull.head === commit)?.files ?? new Map<string, string | null>();
  const isManifest = globs(patterns);
  return [...new Map<string, string | null>([...Object.entries(tree), ...changed])].flatMap(([path, text]) =>
    text !== null && isManifest(path) ? [{ path, text, why: '' }] : [],
  );
}

function policyPathOf(policy: TestCase['policy']): string {
  return typeof policy === 'string' ? policy : DEFAULT_POLICY;
}

function policyText(policy: TestCase['policy'], folder: ReadFolder): string | null {
  if (typeof policy === 'object') return stringify(policy);
  const bytes = folder(policyPathOf(policy));
  return bytes === null ? null : new TextDecoder().decode(bytes);
}

function printPolicy(policy: TestCase['policy']): string {
  return typeof policy === 'string' ? `${policy}, which is not there` : `no ${DEFAULT_POLICY} here`;
}

function dependsOnTime(policy: Policy, { gate }: TestCase): boolean {
  const inWaves = gate !== undefined && (policy.cohorts.get(gate.cohort)?.waves.length ?? 0) > 0;
  return policy.freezes.length > 0 || policy.emergency !== null || inWaves;
}

/** The pull request of a case, its placeholders for the plan filled in. */
export async function casePull(
  given: ReleaseCase,
  world: CaseWorld,
  number: number,
  state: PullContext['state'],
): Promise<CasePull> {
  const context: PullContext = {
    repository: world.repository.repository,
    number,
    state,
    time: world.time,
    manifestPath: manifestPath(world.policy.releases.manifests, number),
    canPush: (login) => world.canPush(login),
    isThere: (path) => world.readTip(path).ok,
  };
  const silent = pullOf({ ...given, approvals: [] }, context);
  const release = await fetchRelease(silent.pull, world.policy, world.repository, world.sourcesFor([silent]));
  return pullOf(given, context, (release.ok ? release.value.plan : release.error.plan) ?? '');
}

/** A path that the policy takes for a manifest. */
function manifestPath([pattern = 'deploy/releases/*.yml']: readonly string[], number: number): string {
  return pattern.replaceAll('**', 'releases').replaceAll('*', `case-${number}`);
}
