import type { GateOutcome, Outcome } from '../../codes/outcome.ts';
import type { Verdict } from '../../domain/verdict.ts';
import { gateViewOf } from '../deployment/view.ts';
import { NO_LINKS } from '../links.ts';
import type { Parts } from '../markdown/fit.ts';
import { gateParts } from '../markdown/gate-summary.ts';
import type { Limits } from '../markdown/limits.ts';
import { reportParts } from '../markdown/report.ts';
import { viewOf } from '../view.ts';
import { blockLines, type TerminalLine } from './blocks.ts';

/** How much of a report is shown, and how wide. */
export interface TerminalOptions {
  /** Columns. */
  readonly width: number;
  /** Whether what the comment folds is shown too. */
  readonly details: boolean;
}

const LIMITS: Limits = { rows: 20, steps: 8 };

/** What the comment of a check says, for a terminal. */
export function checkTerminalOf(outcome: Outcome, options: TerminalOptions): TerminalLine[] {
  return drawn(reportParts(viewOf(outcome), LIMITS, NO_LINKS), outcome.verdict, options);
}

/** What the summary of a gate says, for a terminal. */
export function gateTerminalOf(outcome: GateOutcome, options: TerminalOptions): TerminalLine[] {
  return drawn(gateParts(gateViewOf(outcome), LIMITS, NO_LINKS), outcome.verdict, options);
}

/** What could not be established is told with its cause, which the details hold. */
function drawn({ open, folded }: Parts, verdict: Verdict, { width, details }: TerminalOptions): TerminalLine[] {
  const { parts } = folded;
  return blockLines([...open.flat(), ...(details || verdict === 'error' ? parts.flat() : [])], width);
}
