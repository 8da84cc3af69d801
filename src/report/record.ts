import type { ReleaseFacts } from '../domain/facts.ts';
import type { Finding } from '../domain/finding.ts';
import type { Outcome } from '../domain/outcome.ts';
import { declarationValue } from '../domain/plan.ts';
import { printOwner, type Policy } from '../domain/policy/policy.ts';
import { compare } from '../domain/resolution.ts';
import { printSelector } from '../domain/selector.ts';
import { gateOf } from '../domain/verdict.ts';
import { describeDiscount } from './prose/discount.ts';
import { byGravity, describe } from './prose.ts';
import { offenders } from './reach.ts';
import { plainText, type Prose } from './say.ts';

/** What only the shell knows of a judgement. */
export interface RecordContext {
  /** Version of the action that judged, where it is known. */
  readonly version?: string;
  /** ISO 8601. */
  readonly timestamp: string;
  /** By name; without those that hold secrets. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Name of the event; null when it could not be read. */
  readonly event: string | null;
  /** Address of the workflow run; null outside a workflow. */
  readonly run: string | null;
}

/** The decision record of a run: plain JSON data, versioned, keys in a fixed order, nothing cut. One judgement a pull request. */
export function recordOf(outcomes: readonly Outcome[], context: RecordContext) {
  return {
    version: 1,
    tool: { name: 'cohort-guard', version: context.version ?? null },
    timestamp: context.timestamp,
    event: context.event,
    run: context.run,
    inputs: object(Object.entries(context.inputs).toSorted(([a], [b]) => compare(a, b))),
    judgements: outcomes.map(judgementValue),
  };
}

function judgementValue(outcome: Outcome) {
  const { facts, pull } = outcome;
  return {
    verdict: outcome.verdict,
    gate: gateOf(outcome.verdict),
    note: outcome.note,
    codes: [...new Set(outcome.findings.map((finding) => finding.code))].toSorted(compare),
    plan: outcome.plan,
    pullRequest: pull === null ? null : {
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
    },
    policy: facts === null ? null : policyValue(facts.policy),
    scope: facts === null ? null : {
      onReleaseBranch: facts.scope.onReleaseBranch,
      release: facts.scope.release,
      reach: object(facts.scope.reach),
      guarded: facts.scope.guarded,
      manifests: facts.scope.manifests,
    },
    declaration: facts?.declaration.kind === 'read' ? { sources: facts.declaration.sources, ...declarationValue(facts.declaration.declaration) } : null,
    involved: facts === null ? null : { cohorts: facts.involved.cohorts, crossCohort: facts.involved.crossCohort },
    resolution: facts === null ? null : resolutionValue(facts),
    approvals: facts === null ? null : approvalsValue(facts),
    findings: byGravity(outcome.findings).map((finding) => findingValue(finding, facts)),
    offendingSites: offenders(byGravity(outcome.findings)).map(({ site, offences }) => ({
      id: site.id,
      name: site.name,
      status: site.status,
      cohorts: site.cohorts,
      offences: offences.map(({ kind, because }) => ({ kind, because })),
    })),
  };
}

export type DecisionRecord = ReturnType<typeof recordOf>;

/** An object with own keys only, whatever they are called. */
function object<T>(entries: Iterable<readonly [string, T]>): Readonly<Record<string, T>> {
  return Object.fromEntries(entries);
}

function policyValue(policy: Policy) {
  const { inventory, releases, approvals } = policy;
  return {
    inventory: { provider: inventory.provider, from: inventory.provider === 'http' ? inventory.url : inventory.path, maxAgeMilliseconds: inventory.maxAge },
    cohorts: object([...policy.cohorts].map(([name, { dimension, select, owners, paths }]) => [name, {
      dimension,
      select: select === null ? null : printSelector(select),
      owners: owners.map(printOwner),
      paths,
    }])),
    releases: { branches: releases.branches, ignore: releases.ignore, guarded: releases.guarded, manifests: releases.manifests, statuses: releases.statuses },
    approvals: { withinCohort: approvals.within, crossCohort: approvals.cross },
    policyOwners: policy.policyOwners.map(printOwner),
  };
}

function resolutionValue({ resolution }: ReleaseFacts) {
  if (resolution === null || !resolution.found) return null;
  const { snapshot, asOf, total, permitted, targets, cohorts } = resolution.value;
  return {
    snapshot,
    asOf,
    total,
    permitted,
    targeted: targets.length,
    targets,
    cohorts: object([...cohorts].map(([name, count]) => [name, { members: count.members, permitted: count.permitted, targeted: count.targeted }])),
  };
}

function approvalsValue({ approvals }: ReleaseFacts) {
  return {
    needed: approvals.needed,
    policyNeeded: approvals.policyNeeded,
    unattributed: approvals.unattributed,
    teams: approvals.teams,
    administrators: approvals.administrators,
    counted: approvals.counted.map(({ login, cohorts, forPolicy, url }) => ({ login, cohorts, forPolicy, url })),
    discounted: approvals.discounted.map(({ login, reason, via, url }) => ({ login, reason, because: describeDiscount(reason), via, url })),
    vetoes: approvals.vetoes.map(({ login, cohorts, url }) => ({ login, cohorts, url })),
    unapproved: approvals.unapproved.map(({ cohort, owners }) => ({ cohort, owners: owners.map(printOwner) })),
  };
}

function findingValue(finding: Finding, facts: ReleaseFacts | null) {
  const { code, effect, ...evidence } = finding;
  const { title, expected, observed, next } = describe(finding, facts);
  return {
    code,
    effect,
    title,
    expected: whole(expected),
    observed: observed.map(whole),
    next: { say: whole(next.say), lines: next.lines },
    evidence: 'sites' in evidence ? { sites: evidence.sites.map((one) => one.site.id) } : evidence,
  };
}

function whole(prose: Prose): string {
  return plainText(prose, (value) => value);
}
