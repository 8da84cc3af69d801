import { z } from 'zod';
import type { Failure } from '../domain/finding.ts';
import type { Result } from '../domain/result.ts';
import { labelOfQuery, parseAnswer, type GitHub } from './client.ts';

/** A connection, and a second one by which its questions are asked before their time. */
export interface Ahead {
  readonly github: GitHub;
  readonly ahead: GitHub;
}

type Answer = Promise<Result<unknown, Failure>>;

/**
 * What is asked by `ahead` waits for whoever asks the same by `github`, once: so a judgement that asks one thing after
 * another, because each depends on the one before, can have asked at once what it will ask for sure. It decides nothing:
 * what nobody asks afterwards was asked for nothing, and is in no record.
 */
export function askingAhead(connection: GitHub): Ahead {
  const waiting = new Map<string, Answer>();

  function early(key: string, ask: () => Answer): Answer {
    const known = waiting.get(key);
    if (known !== undefined) return known;
    const answer = ask();
    waiting.set(key, answer);
    // Where nobody asks for it, nobody hears what became of it.
    answer.catch(() => undefined);
    return answer;
  }
  function taken(key: string): Answer | null {
    const answer = waiting.get(key) ?? null;
    waiting.delete(key);
    return answer;
  }
  const read = async <T>(label: string, schema: z.ZodType<T>, answer: Answer): Promise<Result<T, Failure>> => {
    const told = await answer;
    return told.ok ? parseAnswer(label, schema, told.value) : told;
  };
  const { owner, name } = connection;
  return {
    github: {
      owner,
      name,
      query(asked, document, variables, schema, spare) {
        const answer = taken(keyOf('query', document, variables));
        return answer === null
          ? connection.query(asked, document, variables, schema, spare)
          : read(labelOfQuery(asked), schema, answer);
      },
      rest(route, parameters, schema) {
        const answer = taken(keyOf('rest', route, parameters));
        return answer === null ? connection.rest(route, parameters, schema) : read(route, schema, answer);
      },
      pages(route, parameters, schema, most) {
        const answer = taken(keyOf('pages', route, parameters));
        return answer === null ? connection.pages(route, parameters, schema, most) : read(route, schema, answer);
      },
    },
    ahead: {
      owner,
      name,
      query: (asked, document, variables, schema, spare) =>
        read(
          labelOfQuery(asked),
          schema,
          early(keyOf('query', document, variables), () =>
            connection.query(asked, document, variables, z.unknown(), spare),
          ),
        ),
      rest: (route, parameters, schema) =>
        read(
          route,
          schema,
          early(keyOf('rest', route, parameters), () => connection.rest(route, parameters, z.unknown())),
        ),
      pages: (route, parameters, schema, most) =>
        read(
          route,
          schema,
          early(keyOf('pages', route, parameters), () =>
            connection.pages(route, parameters, z.array(z.unknown()), most),
          ),
        ),
    },
  };
}

/** Asks ahead, where there is somebody to ask: whatever it comes to, a bug included, comes out where it is asked in its time. */
export function ahead(github: GitHub | null, ask: (github: GitHub) => Promise<unknown>): void {
  if (github !== null) ask(github).catch(() => undefined);
}

function keyOf(kind: string, sent: string, parameters: object): string {
  return JSON.stringify([kind, sent, parameters]);
}
