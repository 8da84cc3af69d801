import type { Approvals, Eligible } from '../domain/approvals/approvals.ts';
import type { ReleaseFacts } from '../domain/facts.ts';
import type { AnyFinding, Unapproved, Veto } from '../domain/finding.ts';
import { printOwner } from '../domain/policy/policy.ts';
import { plural } from '../prose/numbers.ts';
import { either, list, say, words, type Prose } from '../prose/say.ts';
import { advise, define } from './code.ts';
import {
  approvalLines,
  askForApproval,
  describeEligibleFor,
  mayBeAsked,
  obstacles,
  shortfallOf,
  type Shortfall,
} from './shortfall.ts';

interface Vetoed extends AnyFinding<'approval.vetoed', 'hold'> {
  readonly vetoes: readonly Veto[];
}

export const veto = define<Vetoed>({
  code: 'approval.vetoed',
  find: ({ approvals: { vetoes } }) =>
    vetoes.length === 0 ? [] : [{ code: 'approval.vetoed', effect: 'hold', vetoes }],
  describe: ({ vetoes }) => ({
    title: `${plural(vetoes.length, 'owner has', 'owners have')} requested changes or rejected`,
    expected: words('no request for changes and no rejection by an owner'),
    observed: vetoes.map(({ login, cohorts }) => say`${login}, an owner of ${list(cohorts)}`),
    next: advise`Settle it with ${list(vetoes.map(({ login }) => login))}: an approval by the same person lifts the veto. If that person is away, a change of the policy can name other owners.`,
  }),
  when: {
    hold: 'an owner of an involved cohort (or a policy owner, where one must approve) has requested changes or rejected, and has not approved since',
  },
  fix: 'Settle it with that person, whose approval lifts the veto. If the person is away, a change of the policy can name other owners.',
});

interface MissingApproval extends AnyFinding<'approval.missing', 'hold'>, Shortfall {
  readonly without: readonly Unapproved[];
}

export const missingApproval = define<MissingApproval>({
  code: 'approval.missing',
  find: ({ scope, declaration, approvals, changed }) => {
    const { needed, counted, unapproved } = approvals;
    // Who must approve follows from the declaration, but for what changes only the rules by which manifests stand.
    const isKnown = scope.release
      ? declaration.kind === 'read' || declaration.kind === 'unneeded'
      : changed.cohorts.length > 0;
    if (!isKnown) return [];
    const people = counted.filter(({ cohorts }) => cohorts.length > 0).map(({ login }) => login);
    if (people.length >= needed && unapproved.length === 0) return [];
    return [
      {
        code: 'approval.missing',
        effect: 'hold',
        needed,
        counted: people,
        without: unapproved,
        eligible: askedFor(approvals),
        ...shortfallOf(approvals),
      },
    ];
  },
  describe: (finding, { release }) => {
    const { needed, counted, without } = finding;
    const more = needed - counted.length;
    return {
      title:
        more > 0
          ? `${plural(more, 'more approval is', 'more approvals are')} needed (${counted.length} of ${needed} so far)`
          : `${plural(without.length, 'cohort has', 'cohorts have')} no approval of an owner yet`,
      expected: say`${wanted(needed, release)}${release === null ? words('') : say`, on the head commit ${release.pull.head.slice(0, 12)}`}`,
      observed: [
        counted.length === 0 ? words('no approval that counts') : say`approved by ${list(counted)}`,
        ...without.map(({ cohort }) => say`no owner of ${cohort} has approved`),
        ...standingOf(release),
        ...obstacles(finding),
      ],
      next: askForApproval(
        whoMay(finding, release),
        approvalLines(release?.involved.cohorts ?? [], release),
        release?.pull ?? null,
        finding,
      ),
    };
  },
  when: { hold: 'fewer approvals count than are needed, or an involved cohort has none by one of its owners' },
  fix: 'Ask the owners named in the report for an approving review on the head commit, or for a comment `/cohort approve <cohorts> <digest>`. What counts is in [approvals.md](approvals.md). A commit whose e-mail address belongs to no GitHub account costs one more approval: commit with an address of your account.',
});

/** Why cohorts are involved that the release does not name. */
function standingOf(release: ReleaseFacts | null): Prose[] {
  const cohorts = release?.changed.cohorts ?? [];
  return cohorts.length === 0 ? [] : [say`it changes which release manifests apply to ${list(cohorts)}`];
}

function wanted(needed: number, release: ReleaseFacts | null): Prose {
  const [only, ...others] = release?.involved.cohorts ?? [];
  const isOne = only !== undefined && others.length === 0;
  if (needed <= 1)
    return isOne ? say`approval by 1 owner of ${only}` : words('approval by an owner of every involved cohort');
  return say`approvals by ${needed} different people, ${isOne ? say`at least one of them an owner of ${only}` : words('among them an owner of every involved cohort')}`;
}

/** Of whom an approval is asked: for the cohorts that have none, or else for any. */
function askedFor({ eligible, unapproved }: Approvals): Eligible[] {
  const cohorts = eligible.filter(({ cohort }) => cohort !== 'policy');
  const lacking = cohorts.filter(({ cohort }) => unapproved.some((missing) => missing.cohort === cohort));
  return lacking.length > 0 ? lacking : cohorts.filter(mayBeAsked);
}

function whoMay({ eligible, without }: MissingApproval, release: ReleaseFacts | null): Prose {
  if (without.length === 0) {
    const owners = [...new Set(eligible.flatMap((entry) => entry.owners.map(printOwner)))];
    return owners.length === 0
      ? words('one more owner of an involved cohort')
      : say`one more owner of an involved cohort: ${either(owners)}`;
  }
  return describeEligibleFor(eligible, (release?.involved.cohorts.length ?? 2) > 1);
}
