import type { Ports } from '../../check/ports.ts';
import type { Failure } from '../../domain/finding.ts';
import { all, ok, type Result } from '../../domain/result.ts';
import { fetchTreeFiles } from '../../github/git/tree-files.ts';
import { fetchStart, type Start } from '../baseline.ts';
import { fetchBaselineKey } from '../baseline-key.ts';
import { fetchDeployed } from '../deployed.ts';
import { fetchMerged } from '../../github/merged.ts';
import type { GateQuestion } from '../question.ts';
import { commitsOf, fetchRange, type Range } from '../range.ts';
import { readReleases, type ReadRelease } from '../releases.ts';
import { sharedSources } from '../sources.ts';

/** What came with a deployment. */
export interface Brought {
  /** What was deployed before. */
  readonly since: string;
  /** The same without any `baseline` of the policy. */
  readonly start: Start;
  readonly range: Range;
  readonly releases: readonly ReadRelease[];
}

/** The releases between the deployment before a commit, or the `baseline` of the policy, and the commit. */
export async function fetchBrought(question: GateQuestion, ports: Ports): Promise<Result<Brought, Failure>> {
  const { github, commit, policy, repository } = question;
  const found = await fetchSince(question, ports);
  if (!found.ok) return found;
  const { since, start } = found.value;
  const read = all(
    await Promise.all([fetchRange(question, since), fetchTreeFiles(github, commit, policy.releases.manifests)]),
  );
  if (!read.ok) return read;
  const [range, files] = read.value;
  const merged = await fetchMerged(github, [...range.broughtBy.values()].flat());
  if (!merged.ok) return merged;
  const sources = await sharedSources(question, ports.members, merged.value);
  if (!sources.ok) return sources;
  const inTree = { repository, policy, files };
  const releases = await readReleases(inTree, merged.value, commitsOf(range), sources.value);
  return ok({ since, start, range, releases });
}

async function fetchSince(
  question: GateQuestion,
  ports: Ports,
): Promise<Result<Pick<Brought, 'since' | 'start'>, Failure>> {
  const record = await fetchDeployed(question, { newerStates: new Set(), before: true });
  if (!record.ok) return record;
  const start = await fetchStart(question, record.value);
  if (!start.ok) return start;
  // With `releases.deployed: sites`, a `baseline` does not end with a deployment.
  const newest = question.policy.releases.deployed === 'sites' ? null : record.value.newest;
  const key = await fetchBaselineKey(question, start.value, newest, ports);
  if (!key.ok) return key;
  const since = (key.value.baseline ?? start.value.baseline).commit;
  return ok({ since, start: start.value });
}
