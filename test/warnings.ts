/**
 * The codes of a run but `site.unassigned`: the estates of most tests have active sites in no cohort, as every estate
 * has, and what such a test is about is another thing. test/inventory/facts.test.ts holds that the warning is given.
 */
export function withoutUnassigned<T extends string>(codes: readonly T[]): T[] {
  return codes.filter((code) => !code.startsWith('site.unassigned'));
}
