import type { Next } from '../../codes/code.ts';
import type { Finding } from '../../codes/index.ts';
import type { GateOutcome, Outcome } from '../../codes/outcome.ts';
import { plainText, pullReference, say, words, type Prose } from '../../prose/say.ts';
import type { DescribedFinding } from '../described.ts';
import type { Steps } from '../steps.ts';

/** What of a release can still be put right once it is merged: what its description says. */
const CORRECTABLE = /^(?:declaration\.|cohort\.unknown$)/;

const DEPLOY: Next = {
  say: say`Deploy to the sites in the file that the output ${'targets-file'} names, and to no others.`,
  lines: [],
};

export function stepsAtGate(outcome: GateOutcome, findings: readonly DescribedFinding[]): Steps {
  const open = outcome.targets !== null;
  const steps = gathered(
    withoutRepetition(findings.filter((described) => isStep(described, outcome, findings)).map(step)),
  );
  const elsewhere = outcome.findings.some(({ code }) => code === 'gate.superseded' || code === 'gate.not-on-branch');
  const again = steps.some(mentionsRun);
  return {
    steps: open ? [DEPLOY, ...steps] : steps,
    after: open || elsewhere || again || steps.length === 0 ? null : words('Then run the deploy job again.'),
  };
}

/** A line to paste stands once: later steps refer to it, and one that says nothing else is left out. */
function withoutRepetition(steps: readonly Next[]): Next[] {
  const seen = new Map<string, string>();
  return steps.flatMap((next) => {
    const lines = next.lines.join('\n');
    const beginning = plainText(next.say).slice(0, 40);
    const known = seen.get(lines);
    if (lines === '' || known === undefined) {
      seen.set(lines, beginning);
      return [next];
    }
    return known === beginning ? [] : [{ say: withLineAbove(next.say), lines: [] }];
  });
}

/** Steps that begin with the same sentence about a pull request are one, with what follows it as its points. */
function gathered(steps: readonly Next[]): Next[] {
  const divided = steps.map((next) => ({ next, parts: openingOf(next.say) }));
  const alike = Map.groupBy(divided, ({ parts }) => (parts === null ? null : plainText(parts.opening)));
  return divided.flatMap(({ next, parts }): Next[] => {
    const same = parts === null ? [] : (alike.get(plainText(parts.opening)) ?? []);
    if (parts === null || same.length < 2) return [next];
    if (same[0]?.next !== next) return [];
    const items = same.flatMap((step) => [
      { say: step.parts?.rest ?? [], lines: step.next.lines },
      ...(step.next.items ?? []),
    ]);
    return [{ say: say`${parts.opening}:`, lines: [], items }];
  });
}

/** The first sentence, without its full stop, where it names a pull request, and what follows it. */
function openingOf(prose: Prose): { readonly opening: Prose; readonly rest: Prose } | null {
  const at = prose.findIndex((segment) => 'text' in segment && segment.text.includes('. '));
  const found = prose[at];
  const opening = prose.slice(0, at);
  if (found === undefined || !('text' in found)) return null;
  if (!opening.some((segment) => 'reference' in segment && segment.reference.kind === 'pull')) return null;
  const end = found.text.indexOf('. ');
  return {
    opening: [...opening, { text: found.text.slice(0, end) }],
    rest: [{ text: found.text.slice(end + 2) }, ...prose.slice(at + 1)],
  };
}

function withLineAbove(prose: Prose): Prose {
  return prose.map((segment, index) =>
    index === prose.length - 1 && 'text' in segment
      ? { text: segment.text.replace(/:$/, ' (the line above).') }
      : segment,
  );
}

function mentionsRun({ say: prose }: Next): boolean {
  return prose.some((segment) => 'text' in segment && segment.text.includes('run the deploy job again'));
}

/** Which pull request a step is about, where the finding itself does not say so. */
function step({ finding, description, of }: DescribedFinding): Next {
  const { next } = description;
  return of === null || finding.effect === 'hold'
    ? next
    : { ...next, say: say`Correct pull request ${pullReference(of)}, or revert it. ${next.say}` };
}

/** No step twice: one finding of a refused release, or the refusal itself, says what to do about it. */
function isStep(
  { finding, of }: DescribedFinding,
  { findings, facts }: GateOutcome,
  all: readonly DescribedFinding[],
): boolean {
  if (finding.code === 'policy.changed' && finding.origin !== undefined && 'commit' in finding.origin) {
    const { commit } = finding.origin;
    return !findings.some(
      (found) =>
        found.code === 'gate.unreviewed' &&
        found.items.some(({ id }) => (commit === '' ? finding.paths.includes(id) : id === commit)),
    );
  }
  // Nothing is to be done about them.
  if (finding.code === 'gate.site-ahead') return false;
  const number = of ?? (finding.code === 'gate.release-refused' ? finding.number : null);
  const release = facts?.releases.find(({ outcome }) => number !== null && outcome.pull?.number === number)?.outcome;
  if (release === undefined) return true;
  if (of === null)
    return (
      release.findings.length === 0 ||
      (release.verdict === 'deny' &&
        !isWidened(release, findings) &&
        !all.some((described) => isCorrection(described, number)))
    );
  return release.verdict === 'deny'
    ? finding.effect === 'deny' && CORRECTABLE.test(finding.code)
    : finding.effect === release.verdict;
}

/** Whether a finding says by itself how the release is put right. */
function isCorrection({ finding, of }: DescribedFinding, number: number | null): boolean {
  return of !== null && of === number && finding.effect === 'deny' && CORRECTABLE.test(finding.code);
}

/** Whether all that is wrong with a release is what a wider declaration, asked for already, puts right. */
function isWidened({ pull, findings: ofRelease }: Outcome, findings: readonly Finding[]): boolean {
  return (
    findings.some((finding) => finding.code === 'gate.outside-declaration' && finding.number === pull?.number) &&
    ofRelease.every(({ effect, code }) => effect !== 'deny' || code === 'reach.undeclared')
  );
}
