import type { Verification } from '../../codes/outcome.ts';
import { plural } from '../../prose/numbers.ts';
import { NO_LINKS, type Links } from '../links.ts';
import { verificationViewOf } from '../verification/view.ts';
import { basisDetails, findingsDetails, spreadTable } from './details.ts';
import { fit, MAX_SUMMARY, type Parts } from './fit.ts';
import { paragraph, verdictHeading } from './nodes.ts';
import { stepsSection } from './steps.ts';

/** The job summary of a verification, in GitHub's Markdown. */
export function verificationSummaryOf(verification: Verification, links: Links = NO_LINKS): string {
  const view = verificationViewOf(verification);
  const heading = verdictHeading(view.symbol, view.word, view.reason);
  const { subject, steps, spread, findings, basis } = view;
  return fit(
    (limits): Parts => ({
      open: [
        [heading, ...(subject === null ? [] : [paragraph(subject)])],
        stepsSection(steps, limits),
        spreadTable(spread, limits),
      ],
      folded: {
        summary: findings.length === 0 ? 'Details' : `Details: ${plural(findings.length, 'finding')}`,
        parts: [findingsDetails(findings, limits), basisDetails(basis, links)],
      },
    }),
    MAX_SUMMARY,
    [heading],
    links,
  );
}
