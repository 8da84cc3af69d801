import type { Finding } from '../../codes/index.ts';
import type { GateOutcome, JudgedRelease } from '../../codes/outcome.ts';
import { isCounted } from '../../domain/deployment/reach.ts';
import { gateOfOutcomes } from '../../domain/outcome.ts';
import { plural } from '../../prose/numbers.ts';
import { commitReference, say, words, type Prose } from '../../prose/say.ts';
import { describeAll, describeEach, reasonOf, type DescribedFinding } from '../described.ts';
import { offenders, type Offender } from '../reach.ts';
import type { Steps } from '../steps.ts';
import { deploymentLine, gateBasis } from './basis.ts';
import { spreadMeaning, spreadRows, type SpreadRow } from './spread.ts';
import { stepsAtGate } from './steps.ts';

/** An outcome of a gate as it will be read, whatever it is written to. */
export interface GateView {
  readonly outcome: GateOutcome;
  /** The verdict's reason in one line. */
  readonly reason: Prose;
  /** What is deployed where, and what it is compared to; null where that is not known. */
  readonly deployment: Prose | null;
  /** In reading order; those of a release follow the one that says it is refused. */
  readonly findings: readonly DescribedFinding[];
  readonly steps: Steps;
  /** Those that count first, and of them those that are refused. */
  readonly releases: readonly JudgedRelease[];
  /** What the active sites have; empty where the environment's record says what is deployed. */
  readonly spread: readonly SpreadRow[];
  readonly offenders: readonly Offender[];
  readonly basis: readonly Prose[];
}

const VIEWS = new WeakMap<GateOutcome, GateView>();

/** The view of an outcome, made once however many reports draw it. */
export function gateViewOf(outcome: GateOutcome): GateView {
  const made = VIEWS.get(outcome) ?? makeView(outcome, 'gate');
  VIEWS.set(outcome, made);
  return made;
}

/** The same for a terminal, where what is to be done again is a command. */
export function gateViewInClone(outcome: GateOutcome): GateView {
  return makeView(outcome, 'clone');
}

function makeView(outcome: GateOutcome, at: 'gate' | 'clone'): GateView {
  const { facts } = outcome;
  const findings = describeAllAtGate(outcome, at);
  return {
    outcome,
    reason: openReason(outcome) ?? words(reasonOf(findings) ?? 'it could not be judged'),
    deployment: facts === null ? null : deploymentLine(facts),
    findings,
    steps: stepsAtGate(outcome, findings),
    releases: (facts?.releases ?? []).toSorted((a, b) => rank(a) - rank(b)),
    spread: spreadRows(facts?.groups ?? [], (group) => spreadMeaning(group, facts?.rollback.applies === true)),
    offenders: offenders(findings),
    basis: gateBasis(outcome),
  };
}

/** The findings of a gate; those of a release follow the one that says it is refused. */
function describeAllAtGate({ findings, facts }: GateOutcome, at: 'gate' | 'clone'): DescribedFinding[] {
  const releases = facts?.releases.map((release) => release.outcome) ?? [];
  const theirs = new Set<Finding>(releases.flatMap((release) => release.findings));
  const ofTheGate = findings.filter((finding) => !theirs.has(finding));
  return describeEach(ofTheGate, { at, release: null, gate: facts }).flatMap((described) => {
    const { finding } = described;
    if (finding.code !== 'gate.release-refused') return [described];
    const release = releases.find(({ pull }) => pull?.number === finding.number);
    const itsOwn = release === undefined ? [] : describeAll(release, at);
    return [described, ...itsOwn.map((described) => ({ ...described, of: finding.number }))];
  });
}

/** What an open gate lets through, or that there is nothing to do; null for one that is closed. */
function openReason({ facts, targets, verdict }: GateOutcome): Prose | null {
  if (facts !== null && verdict === 'skip')
    return say`every active site of ${facts.cohort} has ${commitReference(facts.commit)} already`;
  if (facts === null || targets === null) return null;
  const { cohort, commit, baseline, rollback } = facts;
  const count = facts.releases.filter(isCounted).length;
  const since =
    baseline === null
      ? words('')
      : say`, ${words(count === 0 ? 'no release' : plural(count, 'release'))} since ${commitReference(baseline.commit)}`;
  const sites = words(plural(targets.length, 'site'));
  return rollback.applies
    ? say`roll back ${sites} of ${cohort} to ${commitReference(commit)}`
    : say`deploy ${sites} of ${cohort} at ${commitReference(commit)}${since}`;
}

function rank(release: JudgedRelease): number {
  return isCounted(release) ? (gateOfOutcomes(release.outcome.verdict, [release.outcome]) === 'open' ? 1 : 0) : 2;
}
