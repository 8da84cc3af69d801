import type { Outcome } from '../../codes/outcome.ts';
import { plural } from '../../prose/numbers.ts';
import { join, phrase, say, words } from '../../prose/say.ts';
import type { Links } from '../links.ts';
import { VERDICT_WORDS } from '../verdict-words.ts';
import { viewOf, type CheckView } from '../view.ts';
import { answersSection } from './answers.ts';
import { cohortTable } from './cohort-table.ts';
import { approvalsDetails, basisDetails, findingsDetails, reachDetails, sitesDetails } from './details.ts';
import { fit, type Parts } from './fit.ts';
import type { Limits } from './limits.ts';
import { paragraph, strong, type Block } from './nodes.ts';
import { stepsSection } from './steps.ts';
import { trialSection } from './trial.ts';

const MAX_WARNINGS = 3;

/** The report as Markdown in at most `bytes` bytes of UTF-8; the same for the comment, the check run and the job summary. */
export function report(outcome: Outcome, bytes: number, links: Links, from: 'verdict' | 'steps' = 'verdict'): string {
  const view = viewOf(outcome);
  return fit((limits) => reportParts(view, limits, links, from), bytes, heading(view), links);
}

/** What a report is made of, whatever it is drawn on. */
export function reportParts(
  view: CheckView,
  limits: Limits,
  links: Links,
  from: 'verdict' | 'steps' = 'verdict',
): Parts {
  const { outcome } = view;
  return {
    open: [
      from === 'verdict' ? heading(view) : [],
      noteOf(outcome),
      stepsSection(view.steps, limits),
      answersSection(view.approvals),
      cohortTable(view, limits),
      warningsLine(view),
      trialSection(outcome, limits),
    ],
    folded: {
      summary: `Details${countsOf(view)}`,
      parts: [
        findingsDetails(view.findings, limits),
        sitesDetails(view.offenders, limits),
        reachDetails(view.rows, limits),
        approvalsDetails(view.approvals, limits),
        basisDetails(view.basis, links),
      ],
    },
  };
}

function heading({ outcome, reason }: CheckView): Block[] {
  const { symbol, word } = VERDICT_WORDS[outcome.verdict];
  return [
    {
      type: 'heading',
      depth: 3,
      children: [{ type: 'text', value: `${symbol} ` }, strong(word), { type: 'text', value: ` — ${reason}` }],
    },
  ];
}

/** Why nothing was judged; of what was judged the reason says it. */
function noteOf({ note, facts }: Outcome): Block[] {
  return note === null || facts !== null ? [] : [paragraph(phrase(note))];
}

/** Warnings in a line; what they are about stands in the details. */
function warningsLine({ findings }: CheckView): Block[] {
  const titles = findings
    .filter(({ finding }) => finding.effect === 'warn')
    .map(({ description }) => description.title);
  return titles.length === 0
    ? []
    : [paragraph(strong('Warning'), say`: ${join(titles.map(words), '; ', MAX_WARNINGS)}`)];
}

/** What a reader would open the details for. */
function countsOf({ findings, offenders, approvals }: CheckView): string {
  const discounted = approvals?.discounted.length ?? 0;
  const counts = [
    ...(findings.length > 0 ? [plural(findings.length, 'finding')] : []),
    ...(offenders.length > 0 ? [plural(offenders.length, 'offending site')] : []),
    ...(discounted > 0 ? [`${plural(discounted, 'approval')} not counted`] : []),
  ];
  return counts.length === 0 ? '' : `: ${counts.join(', ')}`;
}
