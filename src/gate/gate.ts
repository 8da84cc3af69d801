import { fetchRisk } from '../check/risk.ts';
import { fetchTextFile } from '../github/files.ts';
import { holdUntil } from '../codes/until.ts';
import { resolvePart, type Division } from './parts.ts';
import type { Ports } from '../check/ports.ts';
import type { Finding } from '../codes/index.ts';
import { afterLimits, judgeGateFacts } from '../codes/judge.ts';
import type { GateFacts, GateOutcome } from '../codes/outcome.ts';
import { withinReach } from '../domain/deployment/groups.ts';
import { handedOut } from '../domain/deployment/groups.ts';
import type { Failure } from '../domain/finding.ts';
import { gatePlan } from '../domain/deployment/reach.ts';
import { all, ok, type Result } from '../domain/result.ts';
import { watchLimits } from '../github/limit-watch.ts';
import { GitHistory } from '../github/git/history.ts';
import { fetchTreeFiles } from '../github/git/tree-files.ts';
import { askGateAhead } from './ahead.ts';
import { fetchReleaseBranch, type ReleaseBranch } from './branch.ts';
import { askAboutSites, judgeBetween, judgeSitesAlone } from './between.ts';
import { withEmergency } from './emergency.ts';
import { fetchStandpoint, type Standpoint } from './position.ts';
import { fetchPlace, type GateQuestion } from './question.ts';
import type { Answers } from './releases.ts';
import { fetchStandpointOfSites } from './sites.ts';
import type { GateRequest } from './request.ts';
import { withEarlierWaves } from './waves.ts';

/**
 * Judges one deployment: to which sites of which cohort it goes, what is deployed there now, and whether every release
 * since then is allowed as it stands now and covers those sites. The first step that cannot be established closes the gate.
 */
export async function judgeDeployment(request: GateRequest, ports: Ports): Promise<GateOutcome> {
  // The rules: the policy of the default branch, and its cohort and environment that the run names.
  const place = await fetchPlace(ports.github, request);
  if (!place.ok) return closed(place.error);
  const watched = watchLimits(ports);
  const facts = await gatherFacts(request, place.value, { ...ports, ...watched });
  return facts.ok ? decide(facts.value, watched.limits()) : closed({ effect: 'error', ...facts.error });
}

/** The steps of a gate, one after another: each rests on those before it. */
async function gatherFacts(
  request: GateRequest,
  { repository, policy, place }: Pick<GateQuestion, 'repository' | 'policy' | 'place'>,
  ports: Ports,
): Promise<Result<GateFacts, Failure>> {
  const { github } = ports;
  const { commit } = request;
  const git = new GitHistory(github);
  const question = { request, repository, policy, place, github, git, policyPath: request.policyPath, commit };
  askGateAhead(question, ports.ahead);

  // The release branch that the commit is on, the manifests of its tree, and the clock with its freezes.
  const read = all(
    await Promise.all([
      fetchRisk(
        { policy, timed: place.cohort.waves.length > 0 || policy.emergency !== null },
        repository.tip,
        (path, at) => fetchTextFile(github, path, at),
        ports.now,
      ),
      fetchReleaseBranch(question),
      fetchTreeFiles(github, commit, policy.releases.manifests),
    ]),
  );
  if (!read.ok) return read;
  const [risk, branch, files] = read.value;
  const releaseBranch = branch?.isFirstParent === true ? branch : null;

  // Which sites the inventory is asked about: the part of the cohort that this environment deploys to.
  const division: Division = { waves: null, whole: null };
  const resolve = resolvePart(ports.resolve, policy, place.cohort, place.part, division);
  const asking = { ...ports, resolve };

  // Where the commit stands: what is deployed now, and whether the commit comes after it.
  const siteAnswers =
    policy.releases.deployed === 'sites' && releaseBranch !== null
      ? await askAboutSites(question, files, asking)
      : null;
  const standpoint =
    releaseBranch === null ? ok(null) : await fetchStanding(question, releaseBranch, asking, siteAnswers);
  if (!standpoint.ok) return standpoint;
  const stands = standpoint.value;
  const position = stands?.position ?? null;

  // What would be deployed: the commits since then, their releases, changes of the rules, and the manifests in force.
  const found =
    position === null
      ? await judgeSitesAlone(question, files, branch, asking, siteAnswers)
      : await judgeBetween(question, position, files, asking, siteAnswers);
  if (!found.ok) return found;

  const facts = withinReach<GateFacts>({
    policy,
    cohort: place.cohort.name,
    environment: place.environment.name,
    commit,
    branch: branch?.name ?? null,
    baseline: stands?.baseline ?? null,
    inTheWay: stands?.inTheWay ?? [],
    groups: stands?.groups ?? null,
    rollback: { asked: request.rollback, applies: stands?.isRollback ?? false },
    rolledBack: stands?.rolledBack ?? null,
    elsewhere: request.elsewhere,
    now: request.now,
    retentionDays: request.retentionDays,
    risk,
    ...found.value,
  });

  // What depends on all of that: how the commit has done in earlier waves, and declared emergencies.
  const inWaves = await withEarlierWaves(facts, division, question, releaseBranch);
  return inWaves.ok ? withEmergency(inWaves.value, ports, repository) : inWaves;
}

/** Where the commit stands, by the record of the environment or by what its sites have. */
async function fetchStanding(
  question: GateQuestion,
  branch: ReleaseBranch,
  ports: Ports,
  known: Answers | null,
): Promise<Result<Standpoint | null, Failure>> {
  if (known === null) return fetchStandpoint(question, branch, ports);
  return known.members.ok ? fetchStandpointOfSites(question, branch, known.members.value, ports) : ok(null);
}

/** The outcome of a gate whose facts are known; `limits`: limits of GitHub that kept an answer back. */
export function decide(facts: GateFacts, limits: readonly Failure[]): GateOutcome {
  const { verdict, findings } = afterLimits(judgeGateFacts(facts), limits);
  return {
    verdict,
    findings,
    facts,
    until: holdUntil(verdict, findings, facts),
    plan: gatePlan(facts),
    targets: verdict === 'allow' ? handedOut(facts) : null,
  };
}

function closed(finding: Finding): GateOutcome {
  return { verdict: 'error', findings: [finding], facts: null, plan: null, until: null, targets: null };
}
