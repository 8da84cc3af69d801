import type { Finding } from '../codes/index.ts';
import type { Failure } from '../domain/finding.ts';
import { coverageOf } from '../domain/sites/coverage.ts';
import type { GateFacts } from '../codes/outcome.ts';
import { judgeGateFacts } from '../codes/judge.ts';
import type { GateOutcome } from '../codes/outcome.ts';
import { joinedDigest } from '../domain/plan.ts';
import { parsePolicy } from '../domain/policy/parse.ts';
import { sameName, type Cohort, type Environment as PolicyEnvironment, type Policy } from '../domain/policy/policy.ts';
import { problem, type Problem } from '../domain/problem.ts';
import { isRollback } from '../domain/risk/deployment.ts';
import { environmentsOf, partOf, type Part } from '../domain/risk/waves.ts';
import type { Query } from '../domain/sites/resolution.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { GitHub } from '../github/client.ts';
import { unavailable } from '../github/failures.ts';
import {
  fetchRepositoryState,
  fetchPolicyCommits,
  type RepositoryState,
  type PolicyCommit,
} from '../github/repository-state.ts';
import { fetchComparison } from '../github/git/compare.ts';
import { answerOf } from '../check/check.ts';
import { fetchRisk } from '../check/risk.ts';
import { fetchTextFile } from '../github/files.ts';
import { holdUntil } from '../codes/until.ts';
import { fetchPosition, type Position } from './position.ts';
import { resolvePart, type Division } from './parts.ts';
import { fetchEarlierWaves } from './waves.ts';
import { gatherReleases, type Gathered } from './releases.ts';
import type { Ports } from '../check/ports.ts';
import type { GateRequest } from './request.ts';

/** Judges one deployment on live evidence. */
export async function judgeDeployment(request: GateRequest, ports: Ports): Promise<GateOutcome> {
  const ground = await fetchRepositoryState(ports.github, request.policyPath);
  if (!ground.ok) return closed({ effect: 'error', ...ground.error });
  const policy = policyOf(ground.value, request.policyPath);
  if (!policy.ok) return closed(policy.error);
  const place = placeOf(policy.value, request);
  if (!place.ok) return closed({ code: 'input.invalid', effect: 'error', problems: [place.error] });
  const facts = await gatherFacts(request, ground.value, policy.value, place.value, ports);
  return facts.ok ? decide(facts.value) : closed({ effect: 'error', ...facts.error });
}

function decide(facts: GateFacts): GateOutcome {
  const { verdict, findings } = judgeGateFacts(facts);
  const plans = facts.releases
    .filter((release) => release.reaches && !release.undone)
    .map((release) => release.outcome.plan)
    .filter((plan) => plan !== null);
  const [only, ...more] = plans;
  return {
    verdict,
    findings,
    facts,
    until: holdUntil(verdict, findings, facts),
    plan: only === undefined ? null : more.length === 0 ? only : joinedDigest(plans),
    targets: verdict === 'allow' && facts.members.ok ? facts.members.value.targets : null,
  };
}

function closed(finding: Finding): GateOutcome {
  return { verdict: 'error', findings: [finding], facts: null, plan: null, until: null, targets: null };
}

function policyOf(ground: RepositoryState, path: string): Result<Policy, Finding> {
  if (ground.policy === null)
    return fail({ code: 'policy.missing', effect: 'error', path, branch: ground.defaultBranch });
  const policy =
    ground.policy.kind === 'text'
      ? parsePolicy(ground.policy.text, path)
      : fail([problem(path, ground.policy.why, 'a policy file')]);
  return policy.ok ? policy : fail({ code: 'policy.invalid', effect: 'error', path, problems: policy.error });
}

interface Place {
  readonly cohort: Cohort;
  readonly environment: PolicyEnvironment;
  /** The wave of the cohort that the environment deploys to, or the rest. */
  readonly part: Part;
}

/** The cohort and environment of the policy that the inputs name: the one must belong to the other. */
function placeOf(policy: Policy, { cohort, environment }: GateRequest): Result<Place, Problem> {
  const names = [...policy.cohorts.keys()];
  const found = policy.cohorts.get(cohort);
  if (found === undefined)
    return fail(problem('input cohort', cohort, `one of the cohorts ${names.join(', ')}`, names));
  const own = environmentsOf(found).find((listed) => sameName(listed.name, environment));
  const part = own === undefined ? null : partOf(found, own);
  const listed = environmentsOf(found).map(({ name }) => name);
  if (own !== undefined && part !== null) return ok({ cohort: found, environment: own, part });
  return fail(
    problem(
      'input environment',
      environment,
      listed.length === 0
        ? `an environment that the policy lists for ${cohort}; it lists none`
        : `one that the policy lists for ${cohort}: ${listed.join(', ')}`,
      listed,
    ),
  );
}

async function gatherFacts(
  request: GateRequest,
  ground: RepositoryState,
  policy: Policy,
  { cohort, environment, part }: Place,
  ports: Ports,
): Promise<Result<GateFacts, Failure>> {
  const { github } = ports;
  const policyCommits = await fetchPolicyCommits(github, request.policyPath, ground);
  if (!policyCommits.ok) return policyCommits;
  const first = await firstOf(github, policyCommits.value);
  if (!first.ok) return first;
  const position = await fetchPosition({
    github,
    ground,
    policy,
    commit: request.commit,
    names: [environment.name, request.environment],
    job: environment.job,
    firstPolicy: first.value,
    rollback: request.rollback,
    runBranch: request.runBranch,
  });
  if (!position.ok) return position;
  const { baseline, branch, onLine, newerDeployed, had } = position.value;
  const rollback = { asked: request.rollback, had };
  const members = membersQuery(policy, cohort);
  const risk = await fetchRisk(
    { policy, timed: cohort.waves.length > 0 },
    ground.tip,
    (path, file) => fetchTextFile(github, path, file),
    ports.now,
  );
  if (!risk.ok) return risk;
  const division: Division = { waves: null };
  const resolve = resolvePart(ports.resolve, policy, cohort, part, division);
  const facts = (found: Gathered): GateFacts => ({
    policy,
    cohort: cohort.name,
    environment: environment.name,
    commit: request.commit,
    branch,
    baseline,
    newerDeployed,
    rollback,
    risk: risk.value,
    ...found,
  });
  const judges = branch !== null && baseline !== null && !refusedAlready(position.value, rollback);
  if (!judges) {
    const answers = await resolve([members], ground.tip);
    const unreviewed = branch !== null && !onLine ? [{ kind: 'commit', id: request.commit } as const] : [];
    return ok(facts({ members: answerOf(answers, 0), unreviewed, releases: [], rules: [] }));
  }
  const gathered = await gatherReleases(
    {
      request,
      ground,
      policy,
      cohort,
      policyCommits: policyCommits.value,
      branch,
      baseline,
      judgeReleases: !(rollback.asked && had),
      members,
    },
    { ...ports, resolve },
  );
  if (!gathered.ok) return gathered;
  const judged = facts(gathered.value);
  if (judged.risk === null || division.waves === null || isRollback(judged)) return ok(judged);
  const earlier = await fetchEarlierWaves(github, part, division.waves, request.commit);
  return earlier.ok
    ? ok({ ...judged, risk: { ...judged.risk, waves: { name: part.wave?.name ?? null, earlier: earlier.value } } })
    : earlier;
}

/** The commit that added the policy; where it was gone and came back, the one that the others follow. */
async function firstOf(github: GitHub, commits: readonly PolicyCommit[]): Promise<Result<string, Failure>> {
  const [last, ...others] = commits.filter((commit) => commit.adds).toReversed();
  if (last === undefined) return unavailable('history of the policy', 'the commit that first added it', 'none');
  let first = last.oid;
  for (const { oid } of others) {
    const stand = await fetchComparison(github, oid, first);
    if (!stand.ok) return stand;
    if (stand.value.position === 'ahead') first = oid;
  }
  return ok(first);
}

function refusedAlready({ newerDeployed }: Position, rollback: { asked: boolean; had: boolean }): boolean {
  return rollback.asked ? !rollback.had : newerDeployed !== null;
}

/** All active members of the cohort: what the deploy step is to reach. */
function membersQuery(policy: Policy, cohort: Cohort): Query {
  const declaration = {
    cohorts: [cohort.name],
    requires: [],
    forbids: [],
    all: false,
    expect: null,
    change: null,
    targets: { kind: 'covered' },
  } as const;
  return { policy, declaration, coverage: coverageOf(declaration, policy), named: true };
}
