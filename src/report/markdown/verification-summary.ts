import type { Verification } from '../../codes/outcome.ts';
import { plural } from '../../prose/numbers.ts';
import { NO_LINKS, type Links } from '../links.ts';
import { verificationViewOf } from '../verification/view.ts';
import { basisDetails, findingsDetails, spreadTable } from './details.ts';
import { Draft, MAX_SUMMARY, type Limits, type Parts } from './fit.ts';
import { paragraph } from './nodes.ts';
import { stepsSection } from './steps.ts';

/** The job summary of a verification, in GitHub's Markdown. */
export function verificationSummaryOf(verification: Verification, links: Links = NO_LINKS): string {
  return new Draft((limits) => verificationParts(verification, limits, links), links).fit(MAX_SUMMARY);
}

/** What the report of a verification is made of, whatever it is drawn on. */
export function verificationParts(verification: Verification, limits: Limits, links: Links): Parts {
  const { symbol, word, reason, subject, steps, spread, findings, basis } = verificationViewOf(verification);
  return {
    heading: { symbol, word, reason },
    open: [subject === null ? [] : [paragraph(subject)], stepsSection(steps, limits), spreadTable(spread, limits)],
    folded: {
      summary: findings.length === 0 ? 'Details' : `Details: ${plural(findings.length, 'finding')}`,
      parts: [findingsDetails(findings, limits), basisDetails(basis, links)],
    },
  };
}
