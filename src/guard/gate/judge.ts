import type { Finding } from '../../domain/finding.ts';
import { coverageOf } from '../../domain/coverage.ts';
import type { Lookup } from '../../domain/facts.ts';
import type { GateFacts } from '../../domain/gate/facts.ts';
import { judgeGate } from '../../domain/gate/judge.ts';
import type { GateOutcome } from '../../domain/gate/outcome.ts';
import { joinedDigest } from '../../domain/plan.ts';
import { parsePolicy } from '../../domain/policy/parse.ts';
import {
  sameName,
  type Cohort,
  type Environment as PolicyEnvironment,
  type Policy,
} from '../../domain/policy/policy.ts';
import { problem, type Problem } from '../../domain/problem.ts';
import type { Query, Resolution } from '../../domain/resolution.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { GitHub } from '../../github/client.ts';
import { unavailable } from '../../github/failures.ts';
import { readGround, readPolicyCommits, type Ground, type PolicyCommit } from '../../github/gate/ground.ts';
import { compareCommits } from '../../github/gate/range.ts';
import { answerOf } from '../check.ts';
import { readPosition, type Position } from './position.ts';
import type { Gathered, Releases } from './releases.ts';
import type { GateRequest } from './request.ts';

/** What a gate asks of the outside. */
export interface GateSources {
  readonly github: GitHub;
  resolve(queries: readonly Query[], tip: string): Promise<Lookup<readonly Resolution[]>>;
  readonly releases: (ground: Ground) => Releases;
}

/** Judges one deployment on live evidence. */
export async function judgeDeployment(request: GateRequest, sources: GateSources): Promise<GateOutcome> {
  const ground = await readGround(sources.github, request.policyPath);
  if (!ground.found) return closed({ effect: 'error', ...ground.failure });
  const policy = policyOf(ground.value, request.policyPath);
  if (!policy.ok) return closed(policy.error);
  const place = placeOf(policy.value, request);
  if (!place.ok) return closed({ code: 'input.invalid', effect: 'error', problems: [place.error] });
  const facts = await gatherFacts(request, ground.value, policy.value, place.value, sources);
  return facts.found ? decide(facts.value) : closed({ effect: 'error', ...facts.failure });
}

function decide(facts: GateFacts): GateOutcome {
  const { verdict, findings } = judgeGate(facts);
  const plans = facts.releases
    .filter((release) => release.reaches && !release.undone)
    .map((release) => release.outcome.plan)
    .filter((plan) => plan !== null);
  const [only, ...more] = plans;
  return {
    verdict,
    findings,
    facts,
    plan: only === undefined ? null : more.length === 0 ? only : joinedDigest(plans),
    targets: verdict === 'allow' && facts.members.found ? facts.members.value.targets : null,
  };
}

function closed(finding: Finding): GateOutcome {
  return { verdict: 'error', findings: [finding], facts: null, plan: null, targets: null };
}

function policyOf(ground: Ground, path: string): Result<Policy, Finding> {
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
}

/** The cohort and environment of the policy that the inputs name: the one must belong to the other. */
function placeOf(policy: Policy, { cohort, environment }: GateRequest): Result<Place, Problem> {
  const names = [...policy.cohorts.keys()];
  const found = policy.cohorts.get(cohort);
  if (found === undefined)
    return fail(problem('input cohort', cohort, `one of the cohorts ${names.join(', ')}`, names));
  const own = found.environments.find((one) => sameName(one.name, environment));
  const listed = found.environments.map((one) => one.name);
  if (own !== undefined) return ok({ cohort: found, environment: own });
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
  ground: Ground,
  policy: Policy,
  { cohort, environment }: Place,
  sources: GateSources,
): Promise<Lookup<GateFacts>> {
  const { github } = sources;
  const releases = sources.releases(ground);
  const policyCommits = await readPolicyCommits(github, request.policyPath, ground);
  if (!policyCommits.found) return policyCommits;
  const first = await firstOf(github, policyCommits.value);
  if (!first.found) return first;
  const position = await readPosition({
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
  if (!position.found) return position;
  const { baseline, branch, onLine, supersededBy, had } = position.value;
  const rollback = { asked: request.rollback, had };
  const members = membersQuery(policy, cohort);
  const facts = (found: Gathered): GateFacts => ({
    policy,
    cohort: cohort.name,
    environment: environment.name,
    commit: request.commit,
    branch,
    baseline,
    supersededBy,
    rollback,
    ...found,
  });
  const judges = branch !== null && baseline !== null && !refusedAlready(position.value, rollback);
  if (!judges) {
    const answers = await sources.resolve([members], ground.tip);
    const unreviewed = branch !== null && !onLine ? [{ kind: 'commit', id: request.commit } as const] : [];
    return { found: true, value: facts({ members: answerOf(answers, 0), unreviewed, releases: [], rules: [] }) };
  }
  const gathered = await releases.gather({
    request,
    ground,
    policy,
    cohort,
    policyCommits: policyCommits.value,
    branch,
    baseline,
    judgeReleases: !(rollback.asked && had),
    members,
  });
  return gathered.found ? { found: true, value: facts(gathered.value) } : gathered;
}

/** The commit that added the policy; where it was gone and came back, the one that the others follow. */
async function firstOf(github: GitHub, commits: readonly PolicyCommit[]): Promise<Lookup<string>> {
  const [last, ...others] = commits.filter((commit) => commit.adds).toReversed();
  if (last === undefined) return unavailable('history of the policy', 'the commit that first added it', 'none');
  let first = last.oid;
  for (const { oid } of others) {
    const stand = await compareCommits(github, oid, first);
    if (!stand.found) return stand;
    if (stand.value.position === 'ahead') first = oid;
  }
  return { found: true, value: first };
}

function refusedAlready({ supersededBy }: Position, rollback: { asked: boolean; had: boolean }): boolean {
  return rollback.asked ? !rollback.had : supersededBy !== null;
}

/** All active members of the cohort: what the deploy step is to reach. */
function membersQuery(policy: Policy, cohort: Cohort): Query {
  const declaration = {
    cohorts: [cohort.name],
    requires: [],
    forbids: [],
    expect: null,
    targets: { kind: 'covered' },
    adopts: [],
  } as const;
  return { policy, declaration, coverage: coverageOf(declaration.cohorts, policy), named: true };
}
