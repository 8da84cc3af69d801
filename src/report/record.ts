import type { Next } from '../codes/code.ts';
import type { Outcome } from '../codes/outcome.ts';
import { declarationValue, digestOfAll } from '../domain/plan.ts';
import { gateOfOutcomes } from '../domain/outcome.ts';
import { mostSevere } from '../domain/verdict.ts';
import type { Offender } from './reach.ts';
import { codesOf, head, type RecordContext } from './record-head.ts';
import { object, policyValue, resolutionValue, trialValue } from './record-parts.ts';
import { approvalsValue, editsOf } from './record-people.ts';
import { recordProse } from './recorded-prose.ts';
import type { DescribedFinding } from './described.ts';
import type { Steps } from './steps.ts';
import { viewOf } from './view.ts';

export type { RecordContext } from './record-head.ts';

/**
 * The decision record of a run: plain JSON data, versioned, keys in a fixed order, nothing cut. One judgement a pull
 * request; `sharers` are others on the same head, whose verdicts the check run carries too.
 */
export function recordOf(outcomes: readonly Outcome[], context: RecordContext, sharers: readonly Outcome[] = []) {
  const verdict = mostSevere(outcomes.map((outcome) => outcome.verdict));
  return {
    ...head(
      { verdict, gate: gateOfOutcomes(verdict, outcomes) },
      outcomes.flatMap((outcome) => outcome.findings),
      context,
    ),
    plan: digestOfAll(outcomes.map((outcome) => outcome.plan)),
    judgements: outcomes.map(judgementValue),
    sharedHead: sharers.map(sharerValue),
    evidence: context.evidence ?? null,
  };
}

/** What the check run on a shared head carries in addition. */
function sharerValue(outcome: Outcome) {
  return {
    number: outcome.pull?.number ?? null,
    verdict: outcome.verdict,
    reason: viewOf(outcome).reason,
    codes: codesOf(outcome.findings),
    plan: outcome.plan,
  };
}

export function judgementValue(outcome: Outcome) {
  const view = viewOf(outcome);
  const { facts, pull } = outcome;
  return {
    verdict: outcome.verdict,
    gate: gateOfOutcomes(outcome.verdict, [outcome]),
    note: outcome.note,
    reason: view.reason,
    steps: stepsValue(view.steps),
    codes: codesOf(outcome.findings),
    plan: outcome.plan,
    pullRequest:
      pull === null
        ? null
        : {
            repository: pull.repository,
            number: pull.number,
            title: pull.title,
            url: pull.url,
            state: pull.state,
            author: pull.author?.login ?? null,
            base: pull.base,
            head: pull.head,
            headBranch: pull.headBranch,
            headRepository: pull.headRepository,
            labels: pull.labels,
            changes: pull.changes.map(({ path, previous, kind }) => ({ path, previous, kind })),
            edits: editsOf(pull),
          },
    policy: facts && policyValue(facts.policy),
    scope: facts && { ...facts.scope, reach: object(facts.scope.reach) },
    trial: trialValue(facts?.trial ?? null),
    declaration:
      facts?.declaration.kind === 'read'
        ? { sources: facts.declaration.sources, ...declarationValue(facts.declaration.declaration) }
        : null,
    involved: facts?.involved ?? null,
    cohorts: view.rows.map(({ cohort, standing, paths }) => ({ cohort, standing, paths })),
    resolution: facts?.resolution?.ok === true ? resolutionValue(facts.resolution.value) : null,
    approvals: facts && approvalsValue(facts),
    findings: view.findings.map(findingValue),
    offendingSites: offendingSites(view.offenders),
  };
}

export function offendingSites(sites: readonly Offender[]) {
  return sites.map(({ site, violations }) => ({
    id: site.id,
    name: site.name,
    status: site.status,
    cohorts: site.cohorts,
    violations: violations.map(({ kind, reasons }) => ({ kind, reasons })),
  }));
}

export type DecisionRecord = ReturnType<typeof recordOf>;

export function findingValue({ finding, description }: DescribedFinding) {
  const { code, effect, ...evidence } = finding;
  const { title, expected, observed, next } = description;
  return {
    code,
    effect,
    title,
    expected: recordProse(expected),
    observed: observed.map(recordProse),
    next: stepValue(next),
    evidence: 'sites' in evidence ? { sites: evidence.sites.map(({ site }) => site.id) } : evidence,
  };
}

function stepValue({ say, lines, items = [] }: Next) {
  return {
    say: recordProse(say),
    lines,
    ...(items.length > 0 && { items: items.map((item) => ({ say: recordProse(item.say), lines: item.lines })) }),
  };
}

/** What to do next, as every report says it. */
export function stepsValue({ steps, after }: Steps) {
  return {
    steps: steps.map(stepValue),
    after: after && recordProse(after),
  };
}
