import type { AnyFinding } from '../domain/finding.ts';
import { gatePlan } from '../domain/deployment/reach.ts';
import type { GateFactsOf } from '../domain/deployment/facts.ts';
import { DIGEST_DIGITS } from '../domain/approvals/commands.ts';
import { printOwner, type Policy } from '../domain/policy/policy.ts';
import {
  isDeclared,
  MIN_REASON,
  newestPull,
  type EmergencyApproval,
  type EmergencyJudgement,
} from '../domain/risk/emergency.ts';
import type { RiskFacts } from '../domain/risk/facts.ts';
import { activeWindows, calendarEnds, freezesOf } from '../domain/time/freeze.ts';
import type { PastEmergency } from '../domain/risk/past-emergency.ts';
import { printInstant } from '../domain/time/zone.ts';
import { plural } from '../prose/numbers.ts';
import { printable } from '../prose/printable.ts';
import { commitReference, either, list, pullReference, say, words, type Prose } from '../prose/say.ts';
import { advise, define, next, type Next } from './code.ts';

/** Whether an emergency is declared for this deployment: it lifts freezes, bake time and limits, and nothing else. */
export function isEmergency({ risk }: Pick<GateFactsOf, 'risk'>): boolean {
  return risk?.emergency !== null && risk?.emergency !== undefined && isDeclared(risk.emergency);
}

interface EmergencyUsed extends AnyFinding<'emergency.used', 'warn'> {
  readonly number: number;
  readonly cohort: string;
  readonly approvals: readonly EmergencyApproval[];
  /** Codes of what would hold the deployment back without it, or would have then. */
  readonly lifted: readonly string[];
  /** Null for one that is for this very deployment. */
  readonly past: Past | null;
}

/**
 * When there were enough approvers (milliseconds since 1970), and what was deployed under it, as far as that is known.
 */
type Past = Pick<PastEmergency, 'at' | 'deployed'>;

/** Says which findings an emergency takes out. */
type LiftedBy = (facts: GateFactsOf) => readonly string[];

export function emergencyUsed(liftedBy: LiftedBy) {
  return define<EmergencyUsed>({
    code: 'emergency.used',
    find: ({ risk, policy }) => (risk?.past ?? []).map((past) => usedThen(past, frozenThen(past, policy, risk))),
    findAtGate: (facts) => {
      const { risk } = facts;
      const emergency = risk?.emergency ?? null;
      const now =
        emergency === null || !isDeclared(emergency) ? [] : [usedNow(emergency, facts.cohort, liftedBy(facts))];
      return [...now, ...(risk?.past ?? []).map((past) => usedThen(past, liftedThen(past, facts, liftedBy)))];
    },
    describe: ({ number, cohort, approvals, lifted, past }) => ({
      title:
        past === null
          ? 'An emergency is declared: freezes, bake time and limits do not hold this deployment back'
          : past.deployed === null
            ? 'An emergency was declared for what is released here'
            : 'What is released here was deployed in an emergency before',
      expected: words('a deployment outside of freezes, after its bake time and within its limits'),
      observed: [
        ...(past === null ? [] : [describePast(past, cohort)]),
        say`lifted: ${lifted.length === 0 ? words(past === null ? 'nothing that is there now' : 'what the record of that gate says') : list(lifted)}`,
        ...approvals.map(({ login, reason }) => say`${login}: ${reason}`),
      ],
      next: advise`Look afterwards at what was deployed, and at the comments on ${pullReference(number)}.`,
    }),
    when: {
      warn: 'enough approvers of emergencies have let this very deployment through freezes, bake time or limits, or an earlier deployment of a release that is in the range',
    },
    fix: 'Nothing for the deployment. Look afterwards at what was deployed, who said so and why.',
  });
}

function usedNow({ number, counted }: EmergencyJudgement, cohort: string, lifted: readonly string[]): EmergencyUsed {
  return { code: 'emergency.used', effect: 'warn', number, cohort, approvals: counted, lifted, past: null };
}

function usedThen(
  { number, cohort, approvals, at, deployed }: PastEmergency,
  lifted: readonly string[],
): EmergencyUsed {
  return { code: 'emergency.used', effect: 'warn', number, cohort, approvals, lifted, past: { at, deployed } };
}

function describePast({ at, deployed }: Past, cohort: string): Prose {
  const base = say`for ${cohort}, at ${printInstant(at)}`;
  return deployed === null
    ? base
    : say`${base}: ${commitReference(deployed.commit)} was deployed to ${deployed.environment}`;
}

/**
 * What would have held a deployment back at the time: freezes by the calendar, and for this environment bake time and
 * limits, too.
 */
function liftedThen(past: PastEmergency, facts: GateFactsOf, liftedBy: LiftedBy): readonly string[] {
  const { risk, environment, policy } = facts;
  if (risk === null) return [];
  const freezes = frozenThen(past, policy, risk);
  if (past.deployed?.environment !== environment) return freezes;
  const then = liftedBy({ ...facts, risk: { ...risk, now: past.at } });
  return [...new Set([...then.filter((code) => !code.startsWith('freeze.')), ...freezes])];
}

function frozenThen({ cohort, at }: PastEmergency, policy: Policy, risk: RiskFacts | null): readonly string[] {
  if (risk === null) return [];
  const freezes = freezesOf(policy.freezes, cohort);
  return [
    ...(activeWindows(freezes, risk.calendars, at).length > 0 ? ['freeze.active'] : []),
    ...(calendarEnds(freezes, risk.calendars).some(({ end }) => end <= at) ? ['freeze.ended'] : []),
  ];
}

/** What to do, and the way through in an emergency, where the policy has one. */
export function orEmergency(advice: Next, gate: GateFactsOf | null): Next {
  const emergency = gate?.policy.emergency ?? null;
  const plan = gate === null ? null : gatePlan(gate);
  const pulls = (gate?.releases ?? []).flatMap(({ outcome }) => (outcome.pull === null ? [] : [outcome.pull]));
  const pull = newestPull(pulls);
  if (gate === null || emergency === null || plan === null || pull === null) return advice;
  const people: Prose = words(plural(emergency.approvals, 'person', 'different people'));
  return next(
    say`${advice.say} In an emergency: a comment with this line on ${pullReference(pull.number)} by ${people} of ${either(emergency.approvers.map(printOwner))}, none of whom contributed to what is deployed, each with a reason of at least ${MIN_REASON} characters:`,
    ...advice.lines,
    `/cohort emergency ${printable(gate.cohort, 400)} ${plan.slice(0, DIGEST_DIGITS)} because <reason>`,
  );
}
