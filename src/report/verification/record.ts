import type { Verification } from '../../codes/outcome.ts';
import { printInstant } from '../../domain/time/zone.ts';
import type { VerificationFacts } from '../../domain/verification/facts.ts';
import { gateOf } from '../../domain/verdict.ts';
import { findingValue, stepsValue } from '../record.ts';
import { head, type RecordContext } from '../record-head.ts';
import { policyValue } from '../record-parts.ts';
import { recordProse } from '../recorded-prose.ts';
import { verificationViewOf } from './view.ts';

/** The decision record of a verification: as that of a gate, with what was compared in place of the deployment. */
export function verificationRecordOf(verification: Verification, context: RecordContext) {
  const { verdict, findings, facts, until } = verification;
  const view = verificationViewOf(verification);
  return {
    ...head({ verdict, gate: gateOf(verdict) }, findings, context),
    plan: null,
    reason: recordProse(view.reason),
    steps: stepsValue(view.steps),
    verification:
      facts === null ? null : { ...verificationValue(facts), until: until === null ? null : printInstant(until) },
    findings: view.findings.map((described) => ({ ...findingValue(described), pullRequest: null })),
    offendingSites: [],
    evidence: context.evidence ?? null,
  };
}

function verificationValue(facts: VerificationFacts) {
  const { policy, deployedAt, now, names, groups, missing, ...rest } = facts;
  return {
    ...rest,
    missing: missing.map(({ id, commit }) => ({ id, name: names.get(id) ?? null, commit })),
    deployedAt: deployedAt === null ? null : printInstant(deployedAt),
    now: printInstant(now),
    spread: groups.map(({ commit, stand, sites }) => ({ commit, stand, sites: sites.length })),
    policy: policyValue(policy),
  };
}
