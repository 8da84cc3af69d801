import type { Clock } from '../http/clock.ts';
import { EarlyAnswers } from '../http/early-answers.ts';
import { answering, type Answer } from './answering.ts';
import type { GitHub } from './client.ts';

/** A connection, and a second one by which its questions are asked before their time. */
export interface Ahead {
  readonly github: GitHub;
  readonly ahead: GitHub;
}

/**
 * An answer to `ahead` is kept for the first that asks the same by `github`. A judgement asks one thing after another,
 * because each depends on the one before: so it can ask early, and at once, what it will ask for sure. This decides
 * nothing: an answer that is not asked for afterwards, or not soon, goes unused, and is in no record.
 */
export function askingAhead(connection: GitHub, clock: Clock): Ahead {
  const waiting = new EarlyAnswers<Awaited<Answer>>(clock);
  const asked = new Map<string, Answer>();

  /** Asked in its time: by what waits for it, or now. */
  function inTime(key: string, ask: () => Answer): Answer {
    const answer = waiting.take(key) ?? ask();
    asked.set(key, answer);
    return answer;
  }
  function early(key: string, ask: () => Answer): Answer {
    const known = waiting.peek(key) ?? asked.get(key);
    if (known !== undefined) return known;
    const answer = ask();
    waiting.keep(key, answer);
    return answer;
  }
  return { github: asking(connection, inTime), ahead: asking(connection, early) };
}

/** A connection whose answers come by way of `through`. What bounds an answer is part of the question. */
function asking(connection: GitHub, through: (key: string, ask: () => Answer) => Answer): GitHub {
  return answering(
    connection,
    ({ kind, sent, parameters, within }, send) =>
      through(JSON.stringify([kind, sent, parameters, within]), () => send(connection)),
    true,
  );
}

/** Asks ahead, where that is possible. A failure, a bug included, shows when the same is asked in its turn. */
export function ahead(github: GitHub | null, ask: (github: GitHub) => Promise<unknown>): void {
  if (github !== null) ask(github).catch(() => undefined);
}
