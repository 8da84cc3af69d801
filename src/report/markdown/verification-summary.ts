import type { Verification } from '../../codes/outcome.ts';
import { plural } from '../../prose/numbers.ts';
import { NO_LINKS, type Links } from '../links.ts';
import { verificationViewOf, type VerificationView } from '../verification/view.ts';
import { basisDetails, findingsDetails } from './details.ts';
import { fit, type Parts } from './fit.ts';
import { paragraph, phrasing, strong, type Block } from './nodes.ts';
import { spreadTable } from './spread-table.ts';
import { stepsSection } from './steps.ts';

/** GitHub takes 1 MiB a step. */
const MAX_SUMMARY = 1_000_000;

/** The job summary of a verification, in GitHub's Markdown. */
export function verificationSummaryOf(verification: Verification, links: Links = NO_LINKS): string {
  const view = verificationViewOf(verification);
  const { subject, steps, spread, findings, basis } = view;
  return fit(
    (limits): Parts => ({
      open: [
        [heading(view), ...(subject === null ? [] : [paragraph(subject)])],
        stepsSection(steps, limits),
        spreadTable(spread, limits),
      ],
      folded: {
        summary: findings.length === 0 ? 'Details' : `Details: ${plural(findings.length, 'finding')}`,
        parts: [findingsDetails(findings, limits), basisDetails(basis, links)],
      },
    }),
    MAX_SUMMARY,
    [heading(view)],
    links,
  );
}

function heading({ symbol, word, reason }: VerificationView): Block {
  return {
    type: 'heading',
    depth: 3,
    children: [
      { type: 'text', value: `${symbol} ` },
      strong(word),
      { type: 'text', value: ' — ' },
      ...phrasing(reason),
    ],
  };
}
