import { printInstant } from '../../domain/time/zone.ts';
import { fetchRisk } from '../../check/risk.ts';
import type { GateFacts } from '../../codes/outcome.ts';
import { withinReach } from '../../domain/deployment/groups.ts';
import { changedPaths } from '../../domain/deployment/reach.ts';
import { globs } from '../../domain/globs.ts';
import { problem, type Problem } from '../../domain/problem.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { membersQuery, type EarlierWave, type WaveState } from '../../domain/risk/waves.ts';
import { concerns, readStanding, type ManifestFile } from '../../domain/standing/manifest.ts';
import { decide } from '../../gate/gate.ts';
import { resolvePart, type Division } from '../../gate/parts.ts';
import { placeOf, type Place } from '../../gate/question.ts';
import { unreviewedRules } from '../../gate/range-parts.ts';
import { pathKinds } from '../../domain/scope.ts';
import { askInventory, judgeReleases, readReleases } from '../../gate/releases.ts';
import { changeWithoutPull } from '../../gate/rules.ts';
import { stringify } from 'yaml';
import { casePull, type CaseWorld } from './world.ts';
import { codesOf, titlesOf, type Found } from './found.ts';
import { withEmergency } from './gate-emergency.ts';
import { standOfSites, type SitesStand } from './gate-sites.ts';
import { commitId, type CasePull } from './pull.ts';
import type { GateCase, TestCase } from './schema.ts';

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
  const bySites = world.policy.releases.deployed === 'sites';
  if (!bySites && gate.deployed !== undefined)
    return fail([problem(`${where} gate.deployed`, 'what sites have', 'a policy with releases.deployed: sites')]);
  const pulls: CasePull[] = [];
  for (const [index, release] of (gate.releases ?? []).entries())
    pulls.push(await casePull({ author: testCase.author, ...release }, world, index + 1, 'merged'));
  const facts = await factsOf(gate, place.value, pulls, world);
  if (!facts.ok) return fail([{ ...facts.error, place: `${where} gate.${facts.error.place}` }]);
  const judged = await withEmergency(facts.value, gate, world);
  const outcome = decide(judged, []);
  return ok({
    verdict: outcome.verdict,
    ...codesOf(outcome.findings),
    sites: outcome.targets?.length ?? null,
    until: outcome.until === null ? null : printInstant(outcome.until),
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

async function factsOf(
  gate: GateCase,
  place: Place,
  given: readonly CasePull[],
  world: CaseWorld,
): Promise<Result<GateFacts, Problem>> {
  const { policy, repository, time } = world;
  const now = () => Promise.resolve(ok(Date.parse(time)));
  const timed = place.cohort.waves.length > 0 || policy.emergency !== null;
  const risk = await fetchRisk({ policy, timed }, repository.tip, (path) => Promise.resolve(world.readTip(path)), now);
  if (!risk.ok) return fail(problem('time', risk.error.observed, risk.error.expected));
  const division: Division = { waves: null, whole: null };
  const resolve = resolvePart(world.resolve, policy, place.cohort, place.part, division);
  const members = { ...membersQuery(policy, place.cohort), named: true, grouped: true };
  const stand = await standOf(gate, place, given, world, resolve([members], repository.tip), division);
  if (!stand.ok) return stand;
  const { isRollback, isJudged, sections, groups, inTheWay, lacking } = stand.value;

  const pulls = isRollback || !isJudged ? [] : given;
  const sources = world.sourcesFor(pulls);
  const files = manifestsOf(gate, gate.rollback === true ? pulls : given, world);
  const question = { repository, policy, cohort: place.cohort, files };
  const merged = pulls.map(({ pull }) => ({
    pull,
    mergeCommit: pull.head,
    beforeMerge: BASELINE,
    mergedAt: pull.mergedAt,
  }));
  const releases = await readReleases(question, merged, [], sources);
  const standing = readStanding(files, policy).filter((manifest) => concerns(manifest, place.cohort));
  const answers = await askInventory({ resolve }, repository.tip, members, standing, releases);
  const baseline = { commit: BASELINE, otherJobs: [], deployedAt: null, unjudged: null } as const;
  const inWaves = place.cohort.waves.length > 0 && isJudged;
  const direct = isJudged && !isRollback ? (gate.direct ?? []) : [];
  const unreviewed = direct.map((path) => ({ kind: 'path', id: path }) as const);
  return ok(
    withinReach<GateFacts>({
      policy,
      cohort: place.cohort.name,
      environment: place.environment.name,
      commit: COMMIT,
      branch: repository.defaultBranch,
      baseline: isJudged ? { ...baseline, kind: groups === null ? 'deployment' : 'sites' } : null,
      inTheWay,
      groups,
      rollback: { asked: gate.rollback === true, applies: isRollback },
      rolledBack: null,
      elsewhere: [],
      now: time,
      retentionDays: null,
      members: answers.members,
      standing: answers.standing,
      releases: await judgeReleases(question, releases, answers.releases, sections, sources),
      rules: unreviewedRules(unreviewed, { changedBy: new Map(), kinds: pathKinds(policy, sources.policyPath) }).map(
        ({ paths, commit }) => changeWithoutPull(paths, commit),
      ),
      unreviewed,
      risk:
        risk.value === null || !inWaves
          ? risk.value
          : {
              ...risk.value,
              waves: { name: place.part.wave?.name ?? null, earlier: earlierWaves(gate, place, division, lacking) },
            },
    }),
  );
}

/** Where the commit stands: by the record of the environment, which a case takes as good, or by what its sites have. */
async function standOf(
  gate: GateCase,
  place: Place,
  pulls: readonly CasePull[],
  { policy }: CaseWorld,
  asking: ReturnType<CaseWorld['resolve']>,
  division: Division,
): Promise<Result<Stand, Problem>> {
  if (policy.releases.deployed === 'environment') {
    const released = pulls.map(({ pull }) => pull);
    const section = {
      sites: null,
      numbers: new Set(released.map(({ number }) => number)),
      differs: new Set(released.flatMap((pull) => changedPaths(pull))),
    };
    const isRollback = gate.rollback === true;
    return ok({ groups: null, inTheWay: [], isRollback, isJudged: true, sections: [section], lacking: null });
  }
  const answers = await asking;
  const members = answers.ok ? answers.value[0] : undefined;
  if (members === undefined)
    return ok({ groups: null, inTheWay: [], isRollback: false, isJudged: false, sections: [], lacking: null });
  const stand = standOfSites(gate, place, members, division, pulls);
  if (!stand.ok) return stand;
  const isEverywhere = stand.value.groups.every((group) => group.stand === 'same');
  return ok({ ...stand.value, isJudged: stand.value.inTheWay.length === 0 && !isEverywhere });
}

interface Stand extends Omit<SitesStand, 'groups' | 'lacking'> {
  /** These two are null where the environment tells what is deployed. */
  readonly groups: SitesStand['groups'] | null;
  readonly lacking: SitesStand['lacking'] | null;
  /** Whether what lies in between is judged: not where the deployment is refused anyway, or would reach nobody. */
  readonly isJudged: boolean;
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

function earlierWaves(
  { waves = {} }: GateCase,
  { part }: Place,
  division: Division,
  lacking: SitesStand['lacking'] | null,
): EarlierWave[] {
  return part.earlier.map((wave, index) => ({
    wave,
    sites: division.waves?.[index]?.length ?? 0,
    lacking: lacking?.[index] ?? null,
    environments: wave.environments.map(({ name }) => ({ name, state: stateOf(waves[wave.name]) })),
  }));
}

function stateOf(given: NonNullable<GateCase['waves']>[string] | undefined): WaveState {
  if (given === undefined || given === 'never') return { kind: 'never' };
  if (typeof given === 'string') return { kind: given, commit: COMMIT };
  return { kind: 'there', since: Date.parse(given.since), health: given.health ?? null };
}
