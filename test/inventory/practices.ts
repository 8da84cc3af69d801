/* Practices as an API that a team already has lists them, and the mapping for it. */

export interface Practice {
  readonly slug: string;
  readonly engine: unknown;
  readonly state?: unknown;
}

export const PRACTICES: readonly Practice[] = Array.from({ length: 7 }, (_, index) => ({
  slug: `p${String(index)}`,
  engine: index < 4 ? 'rp' : 'tm',
  state: { value: 'active' },
  updated: '2026-11-21T09:00:00Z',
}));
export const SITE = { id: 'slug', status: 'state.value', attributes: { engine: 'engine' } };
export const DATE = { date: 'Sun, 22 Nov 2026 02:00:00 GMT' };
export const LIST = { items: 'results', total: 'count', 'as-of': { header: 'Date' }, snapshot: 'version', site: SITE };
export const RP = ['p0', 'p1', 'p2', 'p3'];

/** Three on a page. */
export function page(
  from: number,
  all: readonly unknown[] = PRACTICES,
): { count: number; version: number; results: unknown[] } {
  return { count: all.length, version: 5, results: all.slice(from, from + 3) };
}
