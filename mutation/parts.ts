/** What is measured together, and by which tests. */
export interface Part {
  readonly sources: readonly string[];
  /** The tests of the same folder. */
  readonly own: readonly string[];
  /** Tests that may catch what is left: a rule is also held by the words that come of it. */
  readonly wide?: readonly string[];
}

const domain = (name: string, ...wide: string[]): Part => ({
  sources: [`src/domain/${name}/**/*.ts`],
  own: [`test/domain/${name}/*.test.ts`],
  ...(wide.length > 0 && { wide }),
});

export const PARTS: Readonly<Record<string, Part>> = {
  time: domain('time'),
  risk: domain('risk', 'test/codes/{emergency,freeze,wave,risk}.test.ts'),
  sites: domain('sites', 'test/codes/{site,inventory-facts,release}.test.ts'),
  standing: domain('standing'),
  deployment: domain('deployment'),
  verification: { ...domain('verification'), own: ['test/domain/deployment/*.test.ts'] },
  page: domain('page', 'test/domain/declaration/*.test.ts'),
  policy: domain('policy'),
  declaration: domain('declaration', 'test/domain/approvals/*.test.ts', 'test/codes/declaration.test.ts'),
  approvals: domain(
    'approvals',
    'test/check/people.test.ts',
    'test/codes/approval.test.ts',
    'test/codes/evidence.test.ts',
  ),
  domain: { sources: ['src/domain/*.ts'], own: ['test/domain/*.test.ts'] },
  codes: { sources: ['src/codes/**/*.ts'], own: ['test/codes/*.test.ts'], wide: ['test/report/*.test.ts'] },
};
