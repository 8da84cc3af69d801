import type { GateFacts, GateOutcome } from '../../codes/outcome.ts';
import { printInstant } from '../../domain/time/zone.ts';
import { gateOf } from '../../domain/verdict.ts';
import { findingValue, judgementValue, offendingSites, stepsValue } from '../record.ts';
import { head, type RecordContext } from '../record-head.ts';
import { recordProse } from '../recorded-prose.ts';
import { policyValue, resolutionValue } from '../record-parts.ts';
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

function deploymentValue(facts: GateFacts) {
  const { policy, members, groups, releases, rules, risk, now: _, retentionDays: __, ...rest } = facts;
  return {
    ...rest,
    members: members.ok ? members.value.targets.length : null,
    ...(groups !== null && {
      spread: groups.map(({ commit: has, stand, baseline: since, sites }) => ({
        commit: has,
        stand,
        baseline: since,
        sites: sites.length,
      })),
    }),
    inventory: members.ok ? resolutionValue(members.value) : null,
    policy: policyValue(policy),
    releases: releases.map(({ outcome, reaches, undone, targets }) => ({
      reaches,
      undone,
      covers: targets?.length ?? null,
      ...judgementValue(outcome),
    })),
    rules: rules.map((change) => {
      const { approvals: _, ...rest } = change;
      return rest;
    }),
    now: risk === null ? null : printInstant(risk.now),
    waves: risk?.waves ?? null,
    emergency: risk?.emergency ?? null,
  };
}
