import { jobOf } from '../domain/policy/policy.ts';
import type { GateFactsOf } from '../domain/deployment/facts.ts';
import { line, say, type Prose } from '../prose/say.ts';
import { next, type Next } from './code.ts';

/** The way out of what can no longer be judged: the owners answer for everything up to the deployed commit. */
export function answerFor(what: Prose, gate: GateFactsOf | null): Next {
  return next(
    say`Give this environment a ${'baseline'} in the policy, in a pull request: its approvers answer for ${what}. It needs as many approvals as a release across cohorts, among them a policy owner and an owner of this cohort:`,
    baselineLine(gate),
  );
}

/** An environment of the policy with the commit up to which its owners answer for everything. */
export function baselineLine(gate: GateFactsOf | null): string {
  if (gate === null) return '- { name: <environment>, job: <its job>, baseline: <full commit id> }';
  const { policy, cohort, environment, commit } = gate;
  const job = jobOf(policy, cohort, environment);
  return job === null
    ? line`- { name: ${yamlName(environment)}, baseline: ${commit} }`
    : line`- { name: ${yamlName(environment)}, job: ${JSON.stringify(job)}, baseline: ${commit} }`;
}

export function yamlName(name: string): string {
  return /^[a-z][a-z0-9_-]*$/i.test(name) ? name : JSON.stringify(name);
}
