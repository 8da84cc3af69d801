import type { DeployedGroup } from '../../domain/deployment/facts.ts';
import type { Ports } from '../../check/ports.ts';
import { judgeVerification } from '../../codes/judge.ts';
import type { Finding } from '../../codes/index.ts';
import type { Verification } from '../../codes/outcome.ts';
import type { Failure } from '../../domain/finding.ts';
import { ok, type Result } from '../../domain/result.ts';
import { compare } from '../../domain/sites/resolution.ts';
import { SortedIds } from '../../domain/sites/sorted-ids.ts';
import { waitsUntil, type ExtraSite, type VerificationFacts } from '../../domain/verification/facts.ts';
import { GitHistory } from '../../github/git/history.ts';
import { truncated } from '../../github/failures.ts';
import { fetchNewestFirst, fetchStands, MAX_LOOKED_UP } from '../groups.ts';
import { fetchPlace, type GateQuestion } from '../question.ts';
import { fetchExtra } from './extra.ts';
import { fetchBrought, type Brought } from './range.ts';
import type { VerifyRequest } from './request.ts';
import { fetchVerified, type VerifiedDeployment } from './subject.ts';
import { fetchSiteAnswers } from './answers.ts';

/** Compares, after a deployment, what the sites have with what the gate allowed. */
export async function verifyDeployment(request: VerifyRequest, ports: Ports): Promise<Verification> {
  const place = await fetchPlace(ports.github, request);
  if (!place.ok) return closed(place.error);
  const compared = await compareSites(request, place.value, ports);
  return compared.ok
    ? decide(compared.value.facts, compared.value.otherFindings)
    : closed({ effect: 'error', ...compared.error });
}

/** Which deployment it is about, what its sites have by the deploy tool's file or by the inventory, and what is missing or extra. */
async function compareSites(
  request: VerifyRequest,
  place: Pick<GateQuestion, 'repository' | 'policy' | 'place'>,
  ports: Ports,
): Promise<Result<{ readonly facts: VerificationFacts; readonly otherFindings: readonly Finding[] }, Failure>> {
  const { github } = ports;
  const question: GateQuestion = {
    request: { ...request, runBranch: null, elsewhere: [], now: '', retentionDays: null, rollback: false },
    ...place,
    policyPath: request.policyPath,
    github,
    git: new GitHistory(github),
    commit: request.commit,
  };
  const now = await ports.now();
  if (!now.ok) return now;
  const verified = await fetchVerified(question, request);
  if (!verified.ok) return verified;
  const about = { ...question, commit: verified.value.commit };
  const base = factsOf(about, request, verified.value, now.value);
  const found =
    request.deployed === null
      ? await compareWithInventory(about, request, request.rollback || verified.value.isRollback, ports)
      : await compareWithFile(about, request.deployed, request.targets, ports);
  return found.ok ? ok({ ...found.value, facts: { ...base, ...found.value.facts } }) : found;
}

type Base = Omit<VerificationFacts, 'list' | 'missing' | 'unknown' | 'extra' | 'names' | 'groups' | 'since'>;

function factsOf(
  { policy, place, commit }: GateQuestion,
  { targets, deployed }: VerifyRequest,
  { deployedAt }: VerifiedDeployment,
  now: number,
): Base {
  return {
    policy,
    cohort: place.cohort.name,
    environment: place.environment.name,
    commit,
    // A commit may say that it is of tomorrow: then nothing is known.
    deployedAt: deployedAt === null || deployedAt > now ? null : deployedAt,
    now,
    within: place.environment.within,
    listed: targets === null ? 'active' : 'targets-file',
    reportedBy: deployed === null ? 'inventory' : 'deployed-file',
  };
}

interface Compared {
  readonly facts: Omit<VerificationFacts, keyof Base>;
  /** What was found of releases that could not be read. */
  readonly otherFindings: readonly Finding[];
}

/** By the file of the deploy tool. The inventory is asked for the list alone, where no file has it. */
async function compareWithFile(
  question: GateQuestion,
  deployed: readonly string[],
  targets: readonly string[] | null,
  ports: Ports,
): Promise<Result<Compared, Failure>> {
  const answers = targets === null ? await fetchSiteAnswers(question, null, [], ports) : ok(null);
  if (!answers.ok) return answers;
  const list = targets ?? answers.value?.list ?? [];
  const [has, wanted] = [new SortedIds(deployed.toSorted()), new SortedIds(list.toSorted())];
  return ok({
    facts: {
      since: null,
      list,
      missing: list.filter((id) => !has.has(id)).map((id) => ({ id, commit: null })),
      unknown: [],
      extra: deployed.filter((id) => !wanted.has(id)).map((id): ExtraSite => ({ kind: 'unlisted', id })),
      names: answers.value?.names ?? new Map(),
      groups: [],
    },
    otherFindings: emptyList(question, list),
  });
}

/** By what the inventory says of each site now. */
async function compareWithInventory(
  question: GateQuestion,
  { targets }: VerifyRequest,
  isRollback: boolean,
  ports: Ports,
): Promise<Result<Compared, Failure>> {
  const brought = await fetchBrought(question, ports);
  if (!brought.ok) return brought;
  const answers = await fetchSiteAnswers(question, targets, brought.value.releases, ports);
  if (!answers.ok) return answers;
  const { list, commits, names } = answers.value;
  const ids = [...new Set([...answers.value.cohorts.keys(), ...list])];
  const deployed = Map.groupBy(ids.filter((id) => commits.has(id)).toSorted(compare), (id) => commits.get(id) ?? '');
  if (deployed.size > MAX_LOOKED_UP)
    return truncated('what sites have', `at most ${MAX_LOOKED_UP} different values`, `${deployed.size} of them`);
  const newest = await fetchNewestFirst(question.github, deployed);
  if (!newest.ok) return newest;
  const standing = { ...question, newerStates: new Set<string>() };
  const groups = await fetchStands(standing, { targets: ids, deployed }, newest.value);
  if (!groups.ok) return groups;
  const extra = await fetchExtra(question, brought.value, answers.value, newest.value, ports);
  if (!extra.ok) return extra;
  const has = new Set([
    question.commit,
    ...groups.value.filter((group) => countsAsDeployed(group, isRollback)).map(commitOf),
  ]);
  return ok({
    facts: {
      since: brought.value.since,
      list,
      missing: list.flatMap((id) => {
        const commit = commits.get(id);
        return commit === undefined || has.has(commit) ? [] : [{ id, commit }];
      }),
      unknown: list.filter((id) => !commits.has(id)),
      extra: extra.value,
      names,
      groups: groupsOf(groups.value, new Set(list)),
    },
    otherFindings: [...unreadReleases(brought.value), ...emptyList(question, list)],
  });
}

/** A site with a newer commit has this one, too. After a rollback it is one that the rollback did not reach. */
function countsAsDeployed({ stand }: DeployedGroup, isRollback: boolean): boolean {
  return stand === 'same' || (stand === 'newer' && !isRollback);
}

function commitOf({ commit }: DeployedGroup): string {
  return commit ?? '';
}

function groupsOf(groups: readonly DeployedGroup[], list: ReadonlySet<string>): DeployedGroup[] {
  return groups
    .map((group) => ({ ...group, sites: group.sites.filter((id) => list.has(id)) }))
    .filter(({ sites }) => sites.length > 0);
}

/** An empty list proves nothing about the deployment. */
function emptyList({ policy, place }: GateQuestion, list: readonly string[]): readonly Finding[] {
  const { statuses } = policy.releases;
  return list.length > 0
    ? []
    : [{ code: 'cohort.empty', effect: 'deny', cohorts: [place.cohort.name], statuses, found: [] }];
}

function unreadReleases({ releases }: Brought): readonly Finding[] {
  return releases.flatMap((release) =>
    release.kind === 'failed' ? release.outcome.findings.filter(({ effect }) => effect === 'error') : [],
  );
}

function decide(facts: VerificationFacts, otherFindings: readonly Finding[]): Verification {
  const { verdict, findings } = judgeVerification(facts, otherFindings);
  return { verdict, findings, facts, until: verdict === 'hold' ? waitsUntil(facts) : null };
}

function closed(finding: Finding): Verification {
  return { verdict: 'error', findings: [finding], facts: null, until: null };
}
