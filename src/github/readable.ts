import { isPlain, readPagesWith } from '../domain/page/tree.ts';

/**
 * Loads what reads any HTML, where one of some pages is not plain: from then on each of them can be read. It is awaited
 * wherever GitHub's HTML comes in. Where it cannot be loaded it rejects, and nothing is judged.
 */
export async function readable(pages: readonly string[]): Promise<void> {
  if (pages.every(isPlain)) return;
  const { parseAsBrowser } = await import(/* webpackChunkName: "html" */ '../domain/page/browser.ts');
  readPagesWith(parseAsBrowser);
}
