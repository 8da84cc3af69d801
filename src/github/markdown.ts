import { z } from 'zod/mini';
import type { Failure } from '../domain/finding.ts';
import { ok, type Result } from '../domain/result.ts';
import type { Renderings } from '../domain/approvals/writings.ts';
import type { GitHub } from './client.ts';
import { readable } from './readable.ts';

/** Former texts as GitHub renders them now: HTML by Markdown. They are asked one by one, each once. */
export async function fetchRenderings(github: GitHub, texts: readonly string[]): Promise<Result<Renderings, Failure>> {
  const renderings = new Map<string, string>();
  for (const text of new Set(texts)) {
    const html = await github.rest(
      'POST /markdown',
      { text, mode: 'gfm', context: `${github.owner}/${github.name}` },
      z.string(),
    );
    if (!html.ok) return html;
    renderings.set(text, html.value);
  }
  await readable([...renderings.values()]);
  return ok(renderings);
}
