import { describe, inReadingOrder, type Finding } from '../../codes/index.ts';

/** What a case has come to. */
export interface Found {
  readonly verdict: string;
  /** Sorted, without duplicates. */
  readonly codes: readonly string[];
  readonly warnings: readonly string[];
  /** Sites targeted, or handed out; null where that is not known. */
  readonly sites: number | null;
  /** Of a gate on hold that only waiting ends; else null. */
  readonly until: string | null;
  /** The findings in words. */
  readonly titles: readonly string[];
  /** Cohorts that it involves, or deploys to. */
  readonly cohorts: readonly string[];
}

/** The codes of findings, those of warnings apart. */
export function codesOf(findings: readonly Finding[]): Pick<Found, 'codes' | 'warnings'> {
  const codes = (isWarning: boolean) =>
    [...new Set(findings.filter(({ effect }) => (effect === 'warn') === isWarning).map(({ code }) => code))].toSorted();
  return { codes: codes(false), warnings: codes(true) };
}

/** The findings in words, in reading order. */
export function titlesOf(findings: readonly Finding[], context: Parameters<typeof describe>[1]): string[] {
  return inReadingOrder(findings).map((finding) => `${finding.code}: ${describe(finding, context).title}`);
}
