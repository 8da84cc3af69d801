import type { Problem } from '../problem.ts';
import type { Calendars } from '../time/freeze.ts';
import type { EmergencyJudgement } from './emergency.ts';
import type { PastEmergency } from './past-emergency.ts';
import type { WaveFacts } from './waves.ts';

/** What the control of risk is judged on: taken once, so that a replay gives the same answer. */
export interface RiskFacts {
  /** By GitHub's clock; milliseconds since 1970. */
  readonly now: number;
  /** The files of the freezes, of the default branch. */
  readonly calendars: Calendars;
  /** Those that cannot be read. */
  readonly unreadable: readonly { readonly path: string; readonly problems: readonly Problem[] }[];
  /** Null for a cohort without waves, and where they were not asked about. */
  readonly waves: WaveFacts | null;
  /** Who has declared an emergency; null where no one has. */
  readonly emergency: EmergencyJudgement | null;
  /** Emergencies of the past that the releases went through, or that were declared on them. */
  readonly past: readonly PastEmergency[];
}
