import type { Ports } from '../check/ports.ts';
import type { Baseline, InTheWay, RuleChange } from '../domain/deployment/facts.ts';
import type { Failure } from '../domain/finding.ts';
import { ok, type Result } from '../domain/result.ts';
import { isReleaseBranch, pathKinds } from '../domain/scope.ts';
import { fetchMerged } from '../github/merged.ts';
import type { ReleaseBranch } from './branch.ts';
import { fetchStart, type Start } from './baseline.ts';
import { fetchBaselineKey, type KeyAnswer, type ReadMerged } from './baseline-key.ts';
import { fetchDeployed, type Deployed } from './deployed.ts';
import { fetchLosses } from './in-the-way.ts';
import type { GateQuestion } from './question.ts';
import { sharedSources } from './sources.ts';

/** Where the commit of the run stands between what is deployed and what it would bring. */
export interface Position {
  readonly start: Start;
  readonly baseline: Baseline;
  readonly inTheWay: readonly InTheWay[];
  readonly isRollback: boolean;
  /** Whether it is refused already: then what lies between is not judged. */
  readonly isRefused: boolean;
  readonly rolledBack: string | null;
  /** The commit since which the rules are looked at. */
  readonly rulesSince: string;
  /** The environment's `baseline`, where it lacks its approvals. */
  readonly keyChange: RuleChange | null;
}

export async function fetchPosition(
  question: GateQuestion,
  branch: ReleaseBranch,
  ports: Ports,
): Promise<Result<Position, Failure>> {
  const { github, git, request, place, commit, repository, policy, policyPath } = question;
  const deployed = await fetchDeployed({
    github,
    git,
    commit,
    names: [place.environment.name, request.environment],
    job: place.environment.job,
    rollback: request.rollback,
    newerStates: branch.above,
  });
  if (!deployed.ok) return deployed;
  const asked = { ...question, deployed: deployed.value };
  const start = await fetchStart(asked);
  if (!start.ok) return start;
  const key = await fetchBaselineKey(asked, start.value, reader(question, ports));
  if (!key.ok) return key;
  const isRollback = request.rollback && isBackwards(deployed.value) && isHad(commit, deployed.value, key.value);
  const losses = isRollback
    ? ok([])
    : await fetchLosses(
        {
          github,
          git,
          repository: repository.repository,
          commit,
          isReleaseBranch: (name) => isReleaseBranch(name, policy, repository.defaultBranch),
          isIgnored: pathKinds(policy, policyPath).isIgnored,
        },
        // With `rollback` nobody is told again what would be lost on a line of its own.
        deployed.value.above.filter(({ stand }) => stand === 'newer' || !request.rollback),
      );
  if (!losses.ok) return losses;
  const baseline = key.value.baseline ?? start.value.baseline;
  const rolledBack = isRollback ? ok(null) : await fetchRolledBack(asked, baseline);
  if (!rolledBack.ok) return rolledBack;
  return ok({
    start: start.value,
    baseline,
    inTheWay: losses.value,
    isRollback,
    isRefused: losses.value.length > 0,
    rolledBack: rolledBack.value,
    rulesSince: isRollback ? (key.value.newest ?? baseline.commit) : baseline.commit,
    keyChange: key.value.change,
  });
}

function reader(question: GateQuestion, ports: Ports): ReadMerged {
  return async (numbers) => {
    const merged = await fetchMerged(question.github, question.repository.repository, numbers);
    if (!merged.ok) return merged;
    const sources = await sharedSources(question, ports.members, merged.value);
    return sources.ok ? ok({ merged: merged.value, sources: sources.value }) : sources;
  };
}

/** Whether something newer than the commit is deployed, or half deployed. */
function isBackwards({ newest, above }: Deployed): boolean {
  return newest?.stand === 'newer' || above.some(({ stand }) => stand === 'newer');
}

function isHad(commit: string, deployed: Deployed, key: KeyAnswer): boolean {
  return deployed.had || key.had.includes(commit);
}

/** The newest commit that was deployed before the baseline and that comes after it: the environment was rolled back from it. */
async function fetchRolledBack(
  { git, commit, deployed }: GateQuestion & { readonly deployed: Deployed },
  baseline: Baseline,
): Promise<Result<string | null, Failure>> {
  if (baseline.kind !== 'deployment') return ok(null);
  const range = await git.lacking(baseline.commit, commit);
  if (!range.ok) return range;
  const brought = new Set(range.value.map(({ oid }) => oid));
  return ok(deployed.earlier.find((oid) => brought.has(oid)) ?? null);
}
