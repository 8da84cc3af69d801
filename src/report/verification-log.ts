import type { Verification } from '../codes/outcome.ts';
import { NO_LINKS } from './links.ts';
import { LOG_LIMITS, logText } from './log.ts';
import { verificationParts } from './markdown/verification-summary.ts';

/** The report of a verification for the log of the workflow run. */
export function verificationLogOf(verification: Verification): string {
  return logText(verificationParts(verification, LOG_LIMITS, NO_LINKS));
}
