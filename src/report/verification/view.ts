import type { Verification } from '../../codes/outcome.ts';
import type { VerificationFacts } from '../../domain/verification/facts.ts';
import { printInstant } from '../../domain/time/zone.ts';
import { plural } from '../../prose/numbers.ts';
import { commitReference, say, words, type Prose } from '../../prose/say.ts';
import { printStand, spreadRows, type SpreadRow } from '../deployment/spread.ts';
import { describeEach, reasonOf, type DescribedFinding } from '../described.ts';
import type { Steps } from '../steps.ts';
import { VERDICT_WORDS } from '../verdict-words.ts';

/** A verification as it will be read, whatever it is written to. */
export interface VerificationView {
  /** Of a heading. */
  readonly symbol: string;
  readonly word: string;
  readonly reason: Prose;
  /** What was let through, where and when; null where that is not known. */
  readonly subject: Prose | null;
  readonly findings: readonly DescribedFinding[];
  readonly steps: Steps;
  readonly spread: readonly SpreadRow[];
  readonly basis: readonly Prose[];
}

export function verificationViewOf({ verdict, findings, facts }: Verification): VerificationView {
  const described = describeEach(findings, { at: 'gate', release: null, gate: null });
  return {
    ...VERDICT_WORDS[verdict].verification,
    reason:
      (verdict === 'allow' ? equalReason(facts) : null) ?? words(reasonOf(described) ?? 'it could not be established'),
    subject: facts === null ? null : subjectLine(facts),
    findings: described,
    steps: { steps: described.map(({ description }) => description.next), after: null },
    spread: spreadRows(facts?.groups ?? [], printStand),
    basis: facts === null ? [] : basisOf(facts),
  };
}

function equalReason(facts: VerificationFacts | null): Prose | null {
  return facts === null
    ? null
    : say`${words(plural(facts.list.length, 'site'))} of ${facts.cohort} ${words(facts.list.length === 1 ? 'has' : 'have')} ${commitReference(facts.commit)}, and no site has a commit that it must not have`;
}

function subjectLine({ cohort, environment, commit, deployedAt }: VerificationFacts): Prose {
  const when = deployedAt === null ? words('') : say`, deployed ${printInstant(deployedAt)}`;
  return say`${cohort} in the environment ${environment}: commit ${commitReference(commit)}${when}`;
}

function basisOf({ listed, reportedBy, list, since, within, environment }: VerificationFacts): Prose[] {
  return [
    say`Sites that should have it: ${list.length}, ${words(listed === 'active' ? 'all active sites' : 'those that the gate handed out')}`,
    reportedBy === 'inventory'
      ? words('The inventory says which commit each site has.')
      : words('The deploy tool says which sites it reached.'),
    ...(since === null ? [] : [say`Releases are compared since ${commitReference(since)}.`]),
    say`${environment} gives sites ${words(plural(Math.round(within / 60_000), 'minute'))} after a deployment.`,
  ];
}
