import { z } from 'zod';
import type { Failure } from '../domain/finding.ts';
import { ok, type Result } from '../domain/result.ts';
import type { Renderings } from '../domain/approvals/writings.ts';
import type { GitHub } from './client.ts';
import { truncated } from './failures.ts';

/** More former texts than this are not asked for: each costs a request. */
const MAX_TEXTS = 50;

/** Former texts as GitHub renders them now: HTML by Markdown. They are asked one by one, each once. */
export async function fetchRenderings(github: GitHub, texts: readonly string[]): Promise<Result<Renderings, Failure>> {
  const distinct = [...new Set(texts)];
  if (distinct.length > MAX_TEXTS)
    return truncated('former texts', `at most ${MAX_TEXTS} to be rendered`, `${distinct.length}`);
  const renderings = new Map<string, string>();
  for (const text of distinct) {
    const html = await github.rest(
      'POST /markdown',
      { text, mode: 'gfm', context: `${github.owner}/${github.name}` },
      z.string(),
    );
    if (!html.ok) return html;
    renderings.set(text, html.value);
  }
  return ok(renderings);
}
