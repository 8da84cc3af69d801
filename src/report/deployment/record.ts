import type { GateFacts } from '../../codes/outcome.ts';
import type { GateOutcome } from '../../codes/outcome.ts';
import { printInstant } from '../../domain/time/zone.ts';
import { gateOf } from '../../domain/verdict.ts';
import { findingValue, judgementValue, offendingSites, stepsValue } from '../record.ts';
import { head, type RecordContext } from '../record-head.ts';
import { encodeGroups } from '../../domain/sites/groups.ts';
import { recordProse } from '../recorded-prose.ts';
import { policyValue } from '../record-parts.ts';
import { gateViewOf } from './view.ts';

/** The decision record of a gate: as that of a check, with a deployment in place of the judgements. */
export function gateRecordOf(outcome: GateOutcome, context: RecordContext) {
  const { facts, findings, plan, targets, until, verdict } = outcome;
  const view = gateViewOf(outcome);
  return {
    ...head({ verdict, gate: gateOf(verdict) }, findings, context),
    plan,
    reason: recordProse(view.reason),
    steps: stepsValue(view.steps),
    deployment:
      facts === null
        ? null
        : { ...deploymentValue(facts), until: until === null ? null : printInstant(until), targets },
    findings: view.findings.map((described) => ({ ...findingValue(described), pullRequest: described.of })),
    offendingSites: offendingSites(view.offenders),
    evidence: context.evidence ?? null,
  };
}

function deploymentValue({
  policy,
  cohort,
  environment,
  commit,
  branch,
  baseline,
  inTheWay,
  rollback,
  groups,
  members,
  unreviewed,
  releases,
  rules,
  risk,
  rolledBack,
  elsewhere,
  standing,
}: GateFacts) {
  return {
    cohort,
    environment,
    commit,
    branch,
    baseline,
    inTheWay,
    rollback,
    members: members.ok ? members.value.targets.length : null,
    ...(groups !== null && {
      spread: groups.map(({ commit: has, stand, baseline: since, sites }) => ({
        commit: has,
        stand,
        baseline: since,
        sites: sites.length,
      })),
    }),
    inventory: members.ok
      ? {
          snapshot: members.value.snapshot,
          asOf: members.value.asOf,
          total: members.value.total,
          permitted: members.value.permitted,
          groups: encodeGroups(members.value.groups),
        }
      : null,
    policy: policyValue(policy),
    releases: releases.map(({ outcome, reaches, undone, targets }) => ({
      reaches,
      undone,
      covers: targets?.length ?? null,
      ...judgementValue(outcome),
    })),
    rules: rules.map(({ paths, pull, commit, plan, approved, baseline: key }) => ({
      paths,
      pull,
      commit,
      plan,
      approved,
      baseline: key,
    })),
    unreviewed,
    now: risk === null ? null : printInstant(risk.now),
    waves: risk?.waves ?? null,
    rolledBack,
    elsewhere,
    standing,
    emergency: risk?.emergency ?? null,
  };
}
