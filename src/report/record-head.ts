import type { AnyFinding } from '../domain/finding.ts';
import { compare } from '../domain/sites/order.ts';
import type { Verdict } from '../domain/verdict.ts';

/** The format of decision records that this version writes and reads. */
export const RECORD_VERSION = 1 as const;

/** What only the shell knows of a judgement. */
export interface RecordContext {
  /** Version of the action that judged, where it is known. */
  readonly version?: string;
  /** ISO 8601. */
  readonly timestamp: string;
  /** By name; without those that hold secrets. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Name of the event; null when it could not be read. */
  readonly event: string | null;
  /** Address of the workflow run; null outside a workflow. */
  readonly run: string | null;
  /** What was asked and answered while judging, to judge again by; null where nothing was asked. */
  readonly evidence?: unknown;
}

/** What every record begins with: which run it was, and what it came to as a whole. */
export function head(
  { verdict, gate }: { readonly verdict: Verdict; readonly gate: 'open' | 'closed' },
  findings: readonly AnyFinding[],
  context: RecordContext,
) {
  return {
    version: RECORD_VERSION,
    tool: { name: 'cohort-guard' as const, version: context.version ?? null },
    timestamp: context.timestamp,
    event: context.event,
    run: context.run,
    inputs: Object.fromEntries(Object.entries(context.inputs).toSorted(([a], [b]) => compare(a, b))),
    verdict,
    gate,
    codes: codesOf(findings),
  };
}

/** Sorted, each once. */
export function codesOf(findings: readonly AnyFinding[]): string[] {
  return [...new Set(findings.map((finding) => finding.code))].toSorted(compare);
}
