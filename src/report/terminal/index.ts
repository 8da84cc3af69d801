import type { GateOutcome, Outcome } from '../../codes/outcome.ts';
import { gateViewInClone } from '../deployment/view.ts';
import { NO_LINKS } from '../links.ts';
import { findingsDetails, sitesDetails } from '../markdown/details.ts';
import type { Limits, Parts } from '../markdown/fit.ts';
import { gateParts } from '../markdown/gate-summary.ts';
import { verdictHeading } from '../markdown/nodes.ts';
import { reportParts } from '../markdown/report.ts';
import { viewInClone, type CheckView } from '../view.ts';
import { blockLines, type TerminalLine } from './blocks.ts';

/** How much of a report is shown, and how wide. */
export interface TerminalOptions {
  /** Columns. */
  readonly width: number;
  /** Whether what the comment folds is shown too. */
  readonly details: boolean;
}

const LIMITS: Limits = { rows: 20, steps: 8 };

/** What the comment of a check says, for a terminal: what is to be done again is a command there. */
export function checkTerminalOf(outcome: Outcome, options: TerminalOptions): TerminalLine[] {
  const view = viewInClone(outcome);
  return drawn(reportParts(view, LIMITS, NO_LINKS), view, options);
}

/** What the summary of a gate says, for a terminal. */
export function gateTerminalOf(outcome: GateOutcome, options: TerminalOptions): TerminalLine[] {
  const view = gateViewInClone(outcome);
  return drawn(gateParts(view, LIMITS, NO_LINKS), view, options);
}

type Seen = Pick<CheckView, 'findings' | 'offenders'>;

/**
 * Nothing can be unfolded on a terminal: what has to change is shown with what was found and the names of the sites.
 */
function drawn(
  { heading, open, folded }: Parts,
  { findings, offenders }: Seen,
  options: TerminalOptions,
): TerminalLine[] {
  const { width, details } = options;
  const against = findings.filter(({ finding }) => finding.effect === 'deny' || finding.effect === 'error');
  const seen = [...findingsDetails(against, LIMITS), ...sitesDetails(offenders, LIMITS)];
  return blockLines([verdictHeading(heading), ...open.flat(), ...(details ? folded.parts.flat() : seen)], { width });
}
