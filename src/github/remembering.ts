import type { Failure } from '../domain/finding.ts';
import type { Result } from '../domain/result.ts';
import { z } from 'zod';
import { labelOfQuery, parseAnswer, type GitHub } from './client.ts';

/** The same GitHub, which is asked each question once: an answer stands, a failure does not. */
export function remembering(github: GitHub): GitHub {
  const known = new Map<string, Promise<Result<unknown, Failure>>>();

  async function answer<T>(
    label: string,
    question: unknown,
    schema: z.ZodType<T>,
    ask: () => Promise<Result<unknown, Failure>>,
  ): Promise<Result<T, Failure>> {
    const key = JSON.stringify(question);
    const asked = known.get(key) ?? ask();
    known.set(key, asked);
    const taken = await asked;
    if (taken.ok) return parseAnswer(label, schema, taken.value);
    known.delete(key);
    return taken;
  }

  return {
    owner: github.owner,
    name: github.name,
    query: (asked, document, variables, schema, spare) =>
      answer(labelOfQuery(asked), ['query', document, variables, spare], schema, () =>
        github.query(asked, document, variables, z.unknown(), spare),
      ),
    rest: (route, parameters, schema) =>
      answer(route, ['rest', route, parameters], schema, () => github.rest(route, parameters, schema)),
    pages: (route, parameters, schema, most) =>
      answer(route, ['pages', route, parameters, most], schema, () => github.pages(route, parameters, schema, most)),
  };
}
