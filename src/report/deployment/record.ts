import type { GateFacts } from '../../codes/outcome.ts';
import type { GateOutcome } from '../../codes/outcome.ts';
import { findingValue, head, judgementValue, offendingSites, type RecordContext } from '../record.ts';
import { policyValue } from '../record-parts.ts';
import { describeAllAtGate } from './described.ts';

/** The decision record of a gate: as that of a check, with a deployment in place of the judgements. */
export function gateRecordOf(outcome: GateOutcome, context: RecordContext) {
  const { facts, findings, plan, targets, verdict } = outcome;
  return {
    ...head(verdict, findings, context),
    plan,
    deployment: facts === null ? null : { ...deploymentValue(facts), targets },
    findings: describeAllAtGate(outcome).map((told) => ({ ...findingValue(told), pullRequest: told.of })),
    offendingSites: offendingSites(findings),
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
  newerDeployed,
  rollback,
  members,
  unreviewed,
  releases,
  rules,
}: GateFacts) {
  return {
    cohort,
    environment,
    commit,
    branch,
    baseline,
    newerDeployed,
    rollback,
    members: members.ok ? members.value.targets.length : null,
    inventory: members.ok
      ? {
          snapshot: members.value.snapshot,
          asOf: members.value.asOf,
          total: members.value.total,
          permitted: members.value.permitted,
        }
      : null,
    policy: policyValue(policy),
    releases: releases.map(({ outcome, reaches, undone, announced }) => ({
      reaches,
      undone,
      announced,
      ...judgementValue(outcome),
    })),
    rules,
    unreviewed,
  };
}
