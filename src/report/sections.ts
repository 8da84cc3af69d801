import type { Outcome } from '../codes/outcome.ts';
import { details, serialise, type Block } from './markdown.ts';
import { plural } from '../prose/numbers.ts';
import { approvalsSection } from './sections/approvals.ts';
import { expectSection, findingsSection, sitesSection } from './sections/findings.ts';
import { footerSection, basis } from './sections/footer.ts';
import type { Limits } from './sections/limits.ts';
import { nextSection, opening } from './sections/opening.ts';
import { reachSection } from './sections/reach.ts';
import { trialSection } from './sections/trial.ts';
import { stepsOf } from './steps.ts';
import { describeAll } from './described.ts';

/** From generous to sparse: the first at which the report fits is taken, so that only whole rows are cut. */
const LEVELS: readonly Limits[] = [
  { rows: 20, steps: 8 },
  { rows: 10, steps: 6 },
  { rows: 5, steps: 4 },
  { rows: 2, steps: 3 },
];

/** The parts of the report in reading order; the same for the comment, the check run and the job summary. */
function parts(outcome: Outcome, limits: Limits): Block[][] {
  return [
    opening(outcome),
    nextSection(stepsOf(outcome), limits),
    reachSection(outcome, limits),
    trialSection(outcome, limits),
    findingsSection(describeAll(outcome), limits),
    sitesSection(outcome.findings, limits),
    expectSection(outcome),
    approvalsSection(outcome, limits),
    footerSection(basis(outcome)),
  ];
}

/** The report as Markdown in at most `bytes` bytes of UTF-8 (so at most as many characters, however they are counted). */
export function report(outcome: Outcome, bytes: number, from: 'verdict' | 'next' = 'verdict'): string {
  return fit(
    (limits) => parts(outcome, limits).slice(from === 'verdict' ? 0 : 1),
    bytes,
    opening({ ...outcome, note: null }),
  );
}

/** The parts at the most generous limits at which they fit; if need be without the last ones, or else only `last`. */
export function fit(parts: (limits: Limits) => Block[][], bytes: number, last: Block[]): string {
  for (const limits of LEVELS) {
    const text = serialise(parts(limits).flat());
    if (size(text) <= bytes) return text;
  }
  const sparse = parts({ rows: 1, steps: 1 }).filter((part) => part.length > 0);
  for (let kept = sparse.length - 1; kept > 0; kept -= 1) {
    const note = details(
      `${plural(sparse.length - kept, 'section')} left out for length: all of it is in the decision record`,
      [],
    );
    const text = serialise([...sparse.slice(0, kept).flat(), ...note]);
    if (size(text) <= bytes) return text;
  }
  return serialise(last);
}

function size(text: string): number {
  return new TextEncoder().encode(text).length;
}
