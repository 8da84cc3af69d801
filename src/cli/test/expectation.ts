import type { Found } from './found.ts';
import { instant } from './pull.ts';
import type { TestCase } from './schema.ts';

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
    expect.until === undefined ? null : differing('until', instant(Date.parse(expect.until)), found.until ?? 'no end'),
  ];
  return pairs.filter((pair) => pair !== null);
}

function differing(what: Difference['what'], expected: string, found: string): Difference | null {
  return expected === found ? null : { what, expected, found };
}

function names(codes: readonly string[]): string {
  return codes.length === 0 ? 'none' : [...new Set(codes)].toSorted().join(', ');
}
