import { fetchRisk } from '../../check/risk.ts';
import type { GateFacts } from '../../codes/outcome.ts';
import { withinReach } from '../../domain/deployment/groups.ts';
import { changedPaths } from '../../domain/deployment/reach.ts';
import { gatePlan } from '../../domain/deployment/plan.ts';
import { globs } from '../../domain/globs.ts';
import { problem, type Problem } from '../../domain/problem.ts';
import type { Comment, PullRequest } from '../../domain/pull-request.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { membersQuery, type EarlierWave, type WaveState } from '../../domain/risk/waves.ts';
import { concerns, readStanding, type ManifestFile } from '../../domain/standing/manifest.ts';
import { emergencyOf } from '../../gate/emergency.ts';
import { decide } from '../../gate/gate.ts';
import { resolvePart, type Division } from '../../gate/parts.ts';
import { placeOf, type Place } from '../../gate/place.ts';
import { askInventory, judgeReleases, readReleases } from '../../gate/releases.ts';
import { stringify } from 'yaml';
import { toHtml } from '../rendering.ts';
import { casePull } from './case-pull.ts';
import { codesOf, titlesOf, type Found } from './found.ts';
import { commitId, instant, type CasePull } from './pull.ts';
import type { GateCase, TestCase } from './schema.ts';
import type { CaseWorld } from './world.ts';

/*
 * A deployment, judged by the rules of the gate. What GitHub would tell of the branch and of what was deployed before is
 * given: the commit is on a release branch, the releases of the case are all that lies since the last deployment.
 */

const COMMIT = commitId(0xcccc);
const BASELINE = commitId(0xbbbb);

/** What the gate would say. The error holds what is wrong with the case itself. */
export async function judgeGateCase(
  testCase: TestCase,
  gate: GateCase,
  where: string,
  world: CaseWorld,
): Promise<Result<Found, readonly Problem[]>> {
  const place = placeOf(world.policy, requestOf(gate, world));
  if (!place.ok) return fail([{ ...place.error, place: `${where} gate` }]);
  const unknown = Object.keys(gate.waves ?? {}).find(
    (name) => !place.value.part.earlier.some((wave) => wave.name === name),
  );
  if (unknown !== undefined)
    return fail([
      problem(
        `${where} gate.waves`,
        unknown,
        'a wave before this one',
        place.value.part.earlier.map(({ name }) => name),
      ),
    ]);
  if (world.policy.releases.deployed === 'sites')
    return fail([
      problem(`${where} gate`, 'releases.deployed: sites', 'a policy by which the environment tells what is deployed'),
    ]);
  const pulls: CasePull[] = [];
  for (const [index, release] of (gate.rollback === true ? [] : (gate.releases ?? [])).entries())
    pulls.push(await casePull({ author: testCase.author, ...release }, world, index + 1, 'merged'));
  const facts = await factsOf(gate, place.value, pulls, world);
  if (!facts.ok) return fail([problem(`${where} gate`, facts.error.observed, facts.error.expected)]);
  const judged = await withEmergency(facts.value, gate, world);
  const outcome = decide(judged, []);
  return ok({
    verdict: outcome.verdict,
    ...codesOf(outcome.findings),
    sites: outcome.targets?.length ?? null,
    until: outcome.until === null ? null : instant(outcome.until),
    titles: titlesOf(outcome.findings, { at: 'gate', release: null, gate: judged }),
    cohorts: [gate.cohort],
  });
}

function requestOf({ cohort, environment, rollback = false }: GateCase, { time, repository }: CaseWorld) {
  return {
    cohort,
    environment,
    rollback,
    commit: COMMIT,
    runBranch: repository.defaultBranch,
    policyPath: '',
    elsewhere: [],
    now: time,
    retentionDays: null,
  };
}

async function factsOf(gate: GateCase, place: Place, pulls: readonly CasePull[], world: CaseWorld) {
  const { policy, repository, time } = world;
  const sources = world.sourcesFor(pulls);
  const now = () => Promise.resolve(ok(Date.parse(time)));
  const timed = place.cohort.waves.length > 0 || policy.emergency !== null;
  const risk = await fetchRisk({ policy, timed }, repository.tip, (path) => Promise.resolve(world.readTip(path)), now);
  if (!risk.ok) return risk;
  const division: Division = { waves: null, whole: null };
  const resolve = resolvePart(world.resolve, policy, place.cohort, place.part, division);
  const files = manifestsOf(gate, pulls, world);
  const question = { repository, policy, cohort: place.cohort, files };
  const merged = pulls.map(({ pull }) => ({
    pull,
    mergeCommit: pull.head,
    beforeMerge: BASELINE,
    mergedAt: pull.mergedAt,
  }));
  const releases = await readReleases(question, merged, sources);
  const standing = readStanding(files, policy).filter((manifest) => concerns(manifest, place.cohort));
  const members = { ...membersQuery(policy, place.cohort), named: true, grouped: true };
  const answers = await askInventory({ resolve }, repository.tip, members, standing, releases);
  const section = {
    sites: null,
    numbers: new Set(pulls.map(({ pull }) => pull.number)),
    differs: new Set(pulls.flatMap(({ pull }) => changedPaths(pull))),
  };
  const facts = withinReach<GateFacts>({
    policy,
    cohort: place.cohort.name,
    environment: place.environment.name,
    commit: COMMIT,
    branch: repository.defaultBranch,
    baseline: { commit: BASELINE, kind: 'deployment', otherJobs: [], deployedAt: null, unjudged: null },
    inTheWay: [],
    groups: null,
    rollback: { asked: gate.rollback === true, applies: gate.rollback === true },
    rolledBack: null,
    elsewhere: [],
    now: time,
    retentionDays: null,
    members: answers.members,
    standing: answers.standing,
    releases: await judgeReleases(question, releases, answers.releases, [section], sources),
    rules: [],
    unreviewed: (gate.direct ?? []).map((path) => ({ kind: 'path', id: path })),
    risk:
      risk.value === null || place.cohort.waves.length === 0
        ? risk.value
        : {
            ...risk.value,
            waves: { name: place.part.wave?.name ?? null, earlier: earlierWaves(gate, place, division) },
          },
  });
  return ok(facts);
}

/** The manifests of the deployed tree: those of the releases, and what the case adds. */
function manifestsOf({ manifests = {} }: GateCase, pulls: readonly CasePull[], { policy }: CaseWorld): ManifestFile[] {
  const isManifest = globs(policy.releases.manifests);
  const texts = new Map(Object.entries(manifests).map(([path, value]) => [path, stringify(value)]));
  for (const [path, text] of pulls.flatMap(({ files }) => [...files])) {
    if (!isManifest(path)) continue;
    if (text === null) texts.delete(path);
    else texts.set(path, text);
  }
  return [...texts].map(([path, text]) => ({ path, text, why: '' }));
}

function earlierWaves({ waves = {} }: GateCase, { part }: Place, division: Division): EarlierWave[] {
  return part.earlier.map((wave, index) => ({
    wave,
    sites: division.waves?.[index]?.length ?? 0,
    lacking: null,
    environments: wave.environments.map(({ name }) => ({ name, state: stateOf(waves[wave.name]) })),
  }));
}

function stateOf(given: NonNullable<GateCase['waves']>[string] | undefined): WaveState {
  if (given === undefined || given === 'never') return { kind: 'never' };
  if (typeof given === 'string') return { kind: given, commit: COMMIT };
  return { kind: 'there', since: Date.parse(given.since), health: given.health ?? null };
}

const HOUR = 60 * 60 * 1000;

/** The facts with the emergency that the case declares, on the newest of the releases and for this very plan. */
async function withEmergency(
  facts: GateFacts,
  { emergency = [], cohort }: GateCase,
  world: CaseWorld,
): Promise<GateFacts> {
  const plan = gatePlan(facts);
  if (emergency.length === 0 || plan === null || facts.risk === null) return facts;
  const comments = emergency.map(({ by, because, at }, index): Comment => {
    const body = `/cohort emergency ${cohort} ${plan.slice(0, 16)} because ${because}`;
    return {
      id: 1000 + index,
      author: { login: by, kind: 'user' },
      body,
      html: toHtml(body),
      edited: false,
      hidden: false,
      revisions: [],
      url: '',
      createdAt: instant(at === undefined ? Date.parse(world.time) - HOUR : Date.parse(at)),
      mine: false,
    };
  });
  const newest = Math.max(...facts.releases.map(({ outcome }) => outcome.pull?.number ?? 0));
  const heard = (pull: PullRequest | null) =>
    pull?.number === newest ? { ...pull, comments: [...pull.comments, ...comments] } : pull;
  const releases = facts.releases.map((release) => ({
    ...release,
    outcome: { ...release.outcome, pull: heard(release.outcome.pull) },
  }));
  const declared = { ...facts, releases };
  const judged = await emergencyOf(declared, {
    teams: world.teams,
    access: (login) => Promise.resolve(world.access(login)),
    pushersOf: (pulls) => Promise.resolve(new Map(pulls.map(({ number }) => [number, []]))),
  });
  return judged === null ? declared : { ...declared, risk: { ...facts.risk, emergency: judged } };
}
