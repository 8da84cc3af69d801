import type { ReleaseFacts } from '../../domain/facts.ts';
import type { Finding } from '../../domain/finding.ts';
import type { GateFacts } from '../../domain/deployment/facts.ts';
import { plural, printCount } from '../../prose/numbers.ts';
import { line, list, say, words } from '../../prose/say.ts';
import { next, type Description, type Next } from './description.ts';
import { ofPull } from './gate.ts';

type Gate<C extends Finding['code']> = Extract<Finding, { readonly code: C }>;

export function describeRefused(
  { number, url, effect }: Gate<'gate.release-refused'>,
  gate: GateFacts | null,
): Description {
  return {
    title: `Pull request ${number} ${refusal(effect)} as it stands now`,
    expected: words('every release since the baseline that reaches this cohort, allowed as it stands now'),
    observed: [say`${url}, merged, ${words(refusal(effect))}; its own findings say why`],
    next: refusedNext(number, effect, gate),
  };
}

function refusal(effect: 'deny' | 'hold' | 'error'): string {
  switch (effect) {
    case 'deny':
      return 'is denied';
    case 'hold':
      return 'is on hold';
    case 'error':
      return 'could not be judged';
  }
}

function refusedNext(number: number, effect: 'deny' | 'hold' | 'error', gate: GateFacts | null): Next {
  const pull = ofPull(number);
  switch (effect) {
    case 'hold':
      return next(say`Approve ${pull} now, by comments on it, though it is merged; then run the deploy job again.`);
    case 'error':
      return next(
        say`Run the deploy job again once the facts about ${pull} can be read; its own findings say what is missing.`,
      );
    case 'deny':
      return next(
        say`Put ${pull} right, though it is merged: correct its declaration, and have it approved anew by comments. If it cannot be allowed any more, revert it in a pull request (what is undone counts for nothing), or answer for its merge commit in a new pull request with:`,
        line`Adopts: ${mergeCommitOf(number, gate)}`,
      );
  }
}

export function describeUncovered(
  { number, missing, members }: Gate<'gate.outside-declaration'>,
  gate: GateFacts | null,
): Description {
  const outcome = gate?.releases.find((release) => release.outcome.pull?.number === number)?.outcome;
  return {
    title: `Pull request ${number} leaves out ${missing.length === members ? 'every active site' : `${printCount(missing.length)} of the ${plural(members, 'active site')}`} of this cohort`,
    expected: say`${ofPull(number)}, which reaches this cohort, to cover and to target all of its active sites: what is deployed goes to all of them`,
    observed: [
      say`${words(`${printCount(members - missing.length)} of ${plural(members, 'active site')}`)} targeted`,
      say`without: ${list(missing.map((site) => site.id))}`,
    ],
    next: widen(number, outcome?.facts ?? null, gate),
  };
}

/** The id that answers for a merge. */
function mergeCommitOf(number: number, gate: GateFacts | null): string {
  return (
    gate?.releases.find((release) => release.outcome.pull?.number === number)?.mergeCommit ??
    '<full id of its merge commit>'
  );
}

/** A declaration can be widened after the merge; a manifest that lists sites cannot. */
function widen(number: number, facts: ReleaseFacts | null, gate: GateFacts | null): Next {
  const pull = ofPull(number);
  const declaration = facts?.declaration.kind === 'read' ? facts.declaration.declaration : null;
  const revert = words(
    'If they must not receive it, revert it in a pull request and release it to a cohort and an environment of its own',
  );
  if (declaration !== null && declaration.targets.kind !== 'covered') {
    return next(
      say`A release for part of a cohort cannot be deployed as the whole, and the manifest of ${pull} is merged. ${revert}. If all sites of the cohort are meant, answer for its merge commit in a new pull request without ${'sites'} or ${'select'}, with:`,
      line`Adopts: ${mergeCommitOf(number, gate)}`,
    );
  }
  const names =
    declaration === null || gate === null
      ? ['<cohorts>']
      : [...new Set([...declaration.cohorts, gate.cohort])].toSorted();
  return next(
    say`If these sites are meant, widen the declaration of ${pull} by editing its description, and have it approved anew by comments with the new digest. If they are not meant yet, there is nothing to do: this environment waits until they are. ${revert}. The wider declaration:`,
    `Target-Cohort: ${names.map((name) => line`${name}`).join(', ')}`,
  );
}
