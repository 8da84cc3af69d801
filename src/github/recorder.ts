import type { Failure } from '../domain/finding.ts';
import type { Result } from '../domain/result.ts';
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { z } from 'zod';
import { parseAnswer, labelOfQuery, type GitHub, type Variables } from './client.ts';
import { unavailable } from './failures.ts';

/** What was asked of GitHub while judging, and what it answered: enough to judge again without it. */
export interface Exchange {
  readonly asked: string;
  readonly parameters: Variables;
  /** Tells one question from another: SHA-256 over all that was sent, 64 hex digits. */
  readonly key: string;
  /** In the order in which they came; more than one where the same was asked again. */
  readonly answers: readonly Result<unknown, Failure>[];
}

/** Takes down questions and answers. */
export class ExchangeLog {
  readonly #taken = new Map<
    string,
    { asked: string; parameters: Variables; key: string; answers: Result<unknown, Failure>[] }
  >();

  record(asked: string, parameters: Variables, key: string, answer: Result<unknown, Failure>): void {
    const exchange = this.#taken.get(key) ?? { asked, parameters, key, answers: [] };
    exchange.answers.push(answer);
    this.#taken.set(key, exchange);
  }

  /** By key: the same exchanges give the same list, in whatever order they were made. */
  exchanges(): readonly Exchange[] {
    return [...this.#taken.values()].toSorted((a, b) => (a.key < b.key ? -1 : 1));
  }
}

/** The same GitHub, with every answer taken down as far as it is believed. */
export function recordingGitHub(github: GitHub, tape: ExchangeLog): GitHub {
  return {
    owner: github.owner,
    name: github.name,
    async query(asked, document, variables, schema, spare) {
      const answer = await github.query(asked, document, variables, z.unknown(), spare);
      tape.record(asked, variables, keyOf('query', document, variables), answer);
      return answer.ok ? parseAnswer(labelOfQuery(asked), schema, answer.value) : answer;
    },
    async rest(route, parameters, schema) {
      const answer = await github.rest(route, parameters, schema);
      tape.record(route, parameters, keyOf('rest', route, parameters), answer);
      return answer;
    },
    async pages(route, parameters, schema, most) {
      const answer = await github.pages(route, parameters, schema, most);
      tape.record(route, parameters, keyOf('pages', route, parameters), answer);
      return answer;
    },
  };
}

/** A GitHub that knows nothing but what was taken down. `missing` is told of a question that was never asked then. */
export function replayingGitHub(
  repository: string,
  exchanges: readonly Exchange[],
  missing: (asked: string) => void,
): GitHub {
  const [owner = '', name = ''] = repository.split('/');
  const left = new Map(exchanges.map(({ key, answers }) => [key, [...answers]]));

  function answer<T>(asked: string, key: string, schema: z.ZodType<T>): Result<T, Failure> {
    const answers = left.get(key) ?? [];
    // The last answer stands: a replay that asks once more than the recording hears the same.
    const taken = answers.length > 1 ? answers.shift() : answers[0];
    if (taken === undefined) {
      missing(asked);
      return unavailable(asked, 'an answer in the record', 'none');
    }
    return taken.ok ? parseAnswer(asked, schema, taken.value) : taken;
  }

  return {
    owner,
    name,
    query: (asked, document, variables, schema) =>
      Promise.resolve(answer(labelOfQuery(asked), keyOf('query', document, variables), schema)),
    rest: (route, parameters, schema) => Promise.resolve(answer(route, keyOf('rest', route, parameters), schema)),
    pages: (route, parameters, schema) => Promise.resolve(answer(route, keyOf('pages', route, parameters), schema)),
  };
}

function keyOf(kind: 'query' | 'rest' | 'pages', sent: string, parameters: Variables): string {
  return createHash('sha256')
    .update(canonicalize([kind, sent, parameters]) ?? '')
    .digest('hex');
}
