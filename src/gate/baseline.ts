import type { Baseline } from '../domain/deployment/facts.ts';
import type { Failure } from '../domain/finding.ts';
import { all, ok, type Result } from '../domain/result.ts';
import { fetchDefaultBranch, fetchFirstPolicy, type DefaultBranch } from '../check/default-branch.ts';
import type { Deployed } from './deployed.ts';
import type { GateQuestion } from './question.ts';

/** What the commit is compared to by what is deployed, and the default branch since then. */
export interface Start {
  readonly baseline: Baseline;
  readonly defaultBranch: DefaultBranch;
  /** The first state of the default branch that has the policy; null where it lies before all that is read. */
  readonly firstPolicy: string | null;
}

/** The newest deployment that the commit holds (`below`), or else the first policy, and never anything earlier. */
export async function fetchStart(
  question: GateQuestion,
  { below, otherJobs }: Pick<Deployed, 'below' | 'otherJobs'>,
): Promise<Result<Start, Failure>> {
  if (below !== null) {
    const { commit, createdAt: deployedAt } = below;
    const baseline = { otherJobs, unjudged: null, commit, kind: 'deployment', deployedAt } as const;
    const since = await fetchDefaultBranch(question, commit);
    if (!since.ok) return startAnew(question, commit, otherJobs, since);
    // A state of the default branch that the deployed commit holds has the policy: the first one is no later.
    if (since.value.rulesAt(since.value.line.boundary) !== 'none')
      return ok({ baseline, defaultBranch: since.value, firstPolicy: null });
    const first = await fetchFirstPolicy(question);
    if (!first.ok) return first;
    const holds = await question.git.holds(commit, first.value);
    if (!holds.ok) return holds;
    if (holds.value) return ok({ baseline, defaultBranch: since.value, firstPolicy: first.value });
  }
  const first = await fetchFirstPolicy(question);
  return first.ok ? startAt(question, first.value, otherJobs) : first;
}

/** Further back than commits are read lies no rule that counts, where the policy came later, or moved to its path. */
async function startAnew(
  question: GateQuestion,
  deployed: string,
  otherJobs: readonly string[],
  failed: Result<never, Failure> & { readonly ok: false },
): Promise<Result<Start, Failure>> {
  if (failed.error.reason !== 'too-far') return failed;
  const first = await fetchFirstPolicy(question);
  if (!first.ok) return failed;
  const holds = await question.git.holds(deployed, first.value);
  if (!holds.ok) return holds;
  return holds.value ? failed : startAt(question, first.value, otherJobs);
}

/** What came before the first policy is history. */
async function startAt(
  question: GateQuestion,
  first: string,
  otherJobs: readonly string[],
): Promise<Result<Start, Failure>> {
  const commit = await historyOf(question, first);
  if (!commit.ok) return commit;
  const since = await fetchDefaultBranch(question, commit.value);
  if (!since.ok) return since;
  const baseline = { otherJobs, unjudged: null, commit: commit.value, kind: 'first-policy', deployedAt: null } as const;
  return ok({ baseline, defaultBranch: since.value, firstPolicy: first });
}

/** What came before the first policy is history; on a branch that left before the policy came, what the two share is. */
async function historyOf({ git, commit }: GateQuestion, first: string): Promise<Result<string, Failure>> {
  const read = all([await git.lineSince(first, commit), await git.holds(commit, first)]);
  if (!read.ok) return read;
  const [{ firstParents, boundary }, isHeld] = read.value;
  if (boundary === first || !isHeld) return ok(boundary);
  // It came with a merge: of the branch's states, the newest first, the oldest that holds it.
  let [holds, lacks] = [0, firstParents.length];
  while (lacks - holds > 1) {
    const middle = Math.floor((holds + lacks) / 2);
    const held = await git.holds(firstParents[middle] ?? commit, first);
    if (!held.ok) return held;
    if (held.value) holds = middle;
    else lacks = middle;
  }
  return ok(firstParents[holds] ?? commit);
}
