import type { ReleaseFacts } from '../domain/facts.ts';
import type { Outcome } from '../codes/outcome.ts';
import { plural } from '../prose/numbers.ts';
import type { Prose } from '../prose/say.ts';
import { basis } from './basis.ts';
import { approvalsView, type ApprovalsView } from './approvals.ts';
import { describeAll, reasonOf, type DescribedFinding } from './described.ts';
import { offenders, reachRows, type Offender, type ReachRow } from './reach.ts';
import { stepsOf, type Steps } from './steps.ts';
import { NOT_REACHED } from './verdict-words.ts';

/** An outcome of a check as it will be read, whatever it is written to. */
export interface CheckView {
  readonly outcome: Outcome;
  /** The verdict's reason in one line: our own words and numbers. */
  readonly reason: string;
  /** In reading order. */
  readonly findings: readonly DescribedFinding[];
  readonly steps: Steps;
  /** What the release reaches; empty where nothing is known of it. */
  readonly rows: readonly ReachRow[];
  /** Null where there is nothing to approve. */
  readonly approvals: ApprovalsView | null;
  readonly offenders: readonly Offender[];
  /** What the report rests on: plan, inventory, what the verdict means. */
  readonly basis: readonly Prose[];
}

const VIEWS = new WeakMap<Outcome, CheckView>();

/** The view of an outcome, made once however many reports draw it. */
export function viewOf(outcome: Outcome): CheckView {
  const made = VIEWS.get(outcome) ?? makeView(outcome, 'check');
  VIEWS.set(outcome, made);
  return made;
}

/** The same for a terminal, where what is to be done again is a command. */
export function viewInClone(outcome: Outcome): CheckView {
  return makeView(outcome, 'clone');
}

function makeView(outcome: Outcome, at: 'check' | 'clone'): CheckView {
  const { facts } = outcome;
  const findings = describeAll(outcome, at);
  return {
    outcome,
    reason: reasonOf(findings) ?? clearReason(outcome, facts),
    findings,
    steps: stepsOf(outcome, findings),
    rows: facts === null || !facts.scope.release ? [] : reachRows(facts),
    approvals: facts === null ? null : approvalsView(facts),
    offenders: offenders(findings),
    basis: basis(outcome),
  };
}

/** Why a pull request with nothing against it is allowed or skipped. */
function clearReason({ verdict }: Outcome, facts: ReleaseFacts | null): string {
  if (verdict === 'skip')
    return facts !== null && !facts.scope.onReleaseBranch ? 'the base branch is not a release branch' : NOT_REACHED;
  if (facts?.declaration.kind === 'unneeded') return 'only release manifests are deleted, renamed or widened';
  const targeted = facts?.resolution?.ok === true ? facts.resolution.value.targets.length : null;
  const approvals = facts === null ? 0 : facts.approvals.counted.filter(({ cohorts }) => cohorts.length > 0).length;
  return `${targeted === null ? 'all targeted sites' : plural(targeted, 'site')} covered, ${plural(approvals, 'approval')}`;
}
