import { printInstant } from '../../domain/time/zone.ts';
import { describe, inReadingOrder, type Finding } from '../../codes/index.ts';
import type { TestCase } from './schema.ts';

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

/** What a case expects and did not find. */
export interface Difference {
  readonly what: 'verdict' | 'codes' | 'warnings' | 'sites' | 'until';
  readonly expected: string;
  readonly found: string;
}

/** Where a case came out otherwise than it says; empty: nowhere. */
export function differences({ expect }: TestCase, found: Found): Difference[] {
  const pairs: readonly (Difference | null)[] = [
    differing('verdict', expect.verdict, found.verdict),
    expect.codes === undefined ? null : differing('codes', names(expect.codes), names(found.codes)),
    expect.warnings === undefined ? null : differing('warnings', names(expect.warnings), names(found.warnings)),
    expect.sites === undefined ? null : differing('sites', String(expect.sites), String(found.sites ?? 'none')),
    expect.until === undefined
      ? null
      : differing('until', printInstant(Date.parse(expect.until)), found.until ?? 'no end'),
  ];
  return pairs.filter((pair) => pair !== null);
}

function differing(what: Difference['what'], expected: string, found: string): Difference | null {
  return expected === found ? null : { what, expected, found };
}

function names(codes: readonly string[]): string {
  return codes.length === 0 ? 'none' : [...new Set(codes)].toSorted().join(', ');
}
