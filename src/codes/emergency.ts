import { gatePlan } from '../domain/deployment/plan.ts';
import type { GateFactsOf } from '../domain/deployment/facts.ts';
import { DIGEST_DIGITS } from '../domain/approvals/commands.ts';
import { printOwner } from '../domain/policy/policy.ts';
import { isDeclared, MIN_REASON, newestPull, type EmergencyApproval } from '../domain/risk/emergency.ts';
import { plural } from '../prose/numbers.ts';
import { printable } from '../prose/printable.ts';
import { either, list, say, words, type Prose } from '../prose/say.ts';
import { define, next, type Next } from './code.ts';

/** Whether an emergency is declared for this deployment: it lifts freezes, bake time and limits, and nothing else. */
export function isEmergency({ risk }: Pick<GateFactsOf, 'risk'>): boolean {
  return risk?.emergency !== null && risk?.emergency !== undefined && isDeclared(risk.emergency);
}

interface EmergencyUsed {
  readonly code: 'emergency.used';
  readonly effect: 'warn';
  readonly number: number;
  readonly approvals: readonly EmergencyApproval[];
  /** Codes of what would hold the deployment back without it. */
  readonly lifted: readonly string[];
}

/** `liftedBy` says which findings an emergency takes out. */
export function emergencyUsed(liftedBy: (facts: GateFactsOf) => readonly string[]) {
  return define<EmergencyUsed>({
    code: 'emergency.used',
    findAtGate: (facts) => {
      const emergency = facts.risk?.emergency ?? null;
      if (emergency === null || !isDeclared(emergency)) return [];
      const { number, counted } = emergency;
      return [{ code: 'emergency.used', effect: 'warn', number, approvals: counted, lifted: liftedBy(facts) }];
    },
    describe: ({ number, approvals, lifted }) => ({
      title: 'An emergency is declared: time and number do not hold this deployment back',
      expected: words('a deployment outside of freezes, after its bake time and within its limits'),
      observed: [
        say`lifted: ${lifted.length === 0 ? words('nothing that is there now') : list(lifted)}`,
        ...approvals.map(({ login, reason }) => say`${login}: ${reason}`),
      ],
      next: next(say`Look afterwards at what was deployed, and at the comments on #${number}.`),
    }),
    docs: {
      when: {
        warn: 'enough approvers of emergencies have let this very deployment through freezes, bake time or limits',
      },
      next: 'Nothing for the deployment. Look afterwards at what was deployed, who said so and why.',
    },
  });
}

/** What is to be done, and beside it the way through in an emergency, where the policy has one. */
export function orEmergency(advice: Next, gate: GateFactsOf | null): Next {
  const emergency = gate?.policy.emergency ?? null;
  const plan = gate === null ? null : gatePlan(gate);
  const pulls = (gate?.releases ?? []).flatMap(({ outcome }) => (outcome.pull === null ? [] : [outcome.pull]));
  const pull = newestPull(pulls);
  if (gate === null || emergency === null || plan === null || pull === null) return advice;
  const people: Prose = words(plural(emergency.approvals, 'person', 'different people'));
  return next(
    say`${advice.say} In an emergency: a comment with this line on #${pull.number} by ${people} of ${either(emergency.approvers.map(printOwner))}, none with a hand in what is deployed, each with a reason of at least ${MIN_REASON} characters:`,
    ...advice.lines,
    `/cohort emergency ${printable(gate.cohort, 400)} ${plan.slice(0, DIGEST_DIGITS)} because <reason>`,
  );
}
