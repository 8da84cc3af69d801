import type { GateOutcome } from '../codes/outcome.ts';
import { gateViewOf } from './deployment/view.ts';
import { NO_LINKS } from './links.ts';
import { LOG_LIMITS, logText } from './log.ts';
import { gateParts } from './markdown/gate-summary.ts';

/** The report of a gate for the log of the workflow run. */
export function gateLogOf(outcome: GateOutcome): string {
  return logText(gateParts(gateViewOf(outcome), LOG_LIMITS, NO_LINKS), 'GATE ');
}
