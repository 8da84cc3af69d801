import { z } from 'zod/mini';
import type { Failure } from '../domain/finding.ts';
import type { Result } from '../domain/result.ts';
import { labelOfQuery, labelOfRoute, parseAnswer, type GitHub, type Variables } from './client.ts';

/** One question to GitHub, before it is sent. */
export interface Question {
  readonly kind: 'query' | 'rest' | 'pages';
  /** Of a query its short name, else the route. */
  readonly asked: string;
  /** The document of a query, else the route. */
  readonly sent: string;
  readonly parameters: Variables;
  /** What bounds the answer: the field below which errors are tolerated, or the most pages. */
  readonly within: string | number | null;
}

export type Answer = Promise<Result<unknown, Failure>>;

const ANYTHING = z.unknown();
const ANY_LIST = z.array(ANYTHING);

/**
 * A connection that answers each question by `answerOf`, which may send it to another one. What it answers is parsed as
 * GitHub's own answers are. With `whole`, `send` gives all that REST answers, and not only what this question reads.
 */
export function answering(
  { owner, name }: Pick<GitHub, 'owner' | 'name'>,
  answerOf: (question: Question, send: (to: GitHub) => Answer) => Answer,
  whole = false,
): GitHub {
  const parsed = async <T>(label: string, schema: z.ZodMiniType<T>, answer: Answer): Promise<Result<T, Failure>> => {
    const answered = await answer;
    return answered.ok ? parseAnswer(label, schema, answered.value) : answered;
  };
  return {
    owner,
    name,
    query: (asked, document, parameters, schema, tolerated) =>
      parsed(
        labelOfQuery(asked),
        schema,
        answerOf({ kind: 'query', asked, sent: document, parameters, within: tolerated ?? null }, (to) =>
          to.query(asked, document, parameters, ANYTHING, tolerated),
        ),
      ),
    rest: (route, parameters, schema) =>
      parsed(
        labelOfRoute({ owner, name }, route),
        schema,
        answerOf({ kind: 'rest', asked: route, sent: route, parameters, within: null }, (to) =>
          to.rest<unknown>(route, parameters, whole ? ANYTHING : schema),
        ),
      ),
    pages: (route, parameters, schema, most) =>
      parsed(
        labelOfRoute({ owner, name }, route),
        schema,
        answerOf({ kind: 'pages', asked: route, sent: route, parameters, within: most }, (to) =>
          to.pages<unknown>(route, parameters, whole ? ANY_LIST : schema, most),
        ),
      ),
  };
}
