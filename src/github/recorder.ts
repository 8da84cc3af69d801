import type { Failure } from '../domain/finding.ts';
import type { Result } from '../domain/result.ts';
import { hash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { answering, type Question } from './answering.ts';
import { labelOfQuery, type GitHub, type Variables } from './client.ts';
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
export function recordingGitHub(github: GitHub, log: ExchangeLog): GitHub {
  return answering(github, async (question, send) => {
    const answer = await send(github);
    log.record(question.asked, question.parameters, keyOf(question), answer);
    return answer;
  });
}

/** A GitHub that answers from a record alone. `missing` is called with a question that the record does not answer. */
export function replayingGitHub(
  repository: string,
  exchanges: readonly Exchange[],
  missing: (asked: string) => void,
): GitHub {
  const [owner = '', name = ''] = repository.split('/');
  const left = new Map(exchanges.map(({ key, answers }) => [key, [...answers]]));
  return answering({ owner, name }, (question) => {
    const answers = left.get(keyOf(question)) ?? [];
    // The last answer stands: a replay that asks once more than the recording hears the same.
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    if (answer !== undefined) return Promise.resolve(answer);
    const asked = question.kind === 'query' ? labelOfQuery(question.asked) : question.asked;
    missing(asked);
    return Promise.resolve(unavailable(asked, 'an answer in the record', 'none'));
  });
}

function keyOf({ kind, sent, parameters }: Question): string {
  return hash('sha256', canonicalize([kind, sent, parameters]) ?? '');
}
