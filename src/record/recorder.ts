import { ok, type Result } from '../domain/result.ts';
import type { Failure } from '../domain/finding.ts';
import type { Resolution } from '../domain/sites/resolution.ts';
import { recordingGitHub, ExchangeLog } from '../github/recorder.ts';
import { evidenceOf, type ReplayTarget } from './evidence.ts';
import { encodeAnswers } from '../inventory/encode.ts';
import type { Ports } from '../check/ports.ts';

/** Takes down what is asked while judging, for the record. */
export class Recorder {
  readonly #github = new ExchangeLog();
  readonly #members = new ExchangeLog();
  readonly #inventory: Result<readonly Resolution[], Failure>[] = [];
  #now: Result<number, Failure> | null = null;

  /** The same world, with every answer taken down. */
  of(outside: Ports): Ports {
    const { members } = outside;
    return {
      github: recordingGitHub(outside.github, this.#github),
      // What is asked ahead is taken down when it is asked in its time.
      ahead: outside.ahead,
      members: members === null ? null : recordingGitHub(members, this.#members),
      resolve: async (queries, tip) => {
        const answer = await outside.resolve(queries, tip);
        this.#inventory.push(answer);
        return answer;
      },
      listAhead: outside.listAhead,
      now: async () => (this.#now = await outside.now()),
      sleep: outside.sleep,
    };
  }

  /** As plain JSON, for the record. */
  value(matter: ReplayTarget, hasMembers: boolean) {
    return evidenceOf(matter, {
      github: this.#github.exchanges(),
      members: hasMembers ? this.#members.exchanges() : null,
      now: this.#now,
      inventory: this.#inventory.map((answer) => (answer.ok ? ok(encodeAnswers(answer.value)) : answer)),
    });
  }
}
