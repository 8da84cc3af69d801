import { check } from '../../check/check.ts';
import type { Ports, Resolve } from '../../check/ports.ts';
import { sourcesOf } from '../../check/placed.ts';
import type { Failure } from '../../domain/finding.ts';
import type { TextFile } from '../../github/files.ts';
import { ok, type Result } from '../../domain/result.ts';
import { fetchMerged, type Merged } from '../../github/merged.ts';
import { remembering } from '../../github/remembering.ts';
import type { RepositoryState } from '../../github/repository-state.ts';
import { judgedOf, type Judged } from './differences.ts';

/** The two policies that are compared. */
export interface Policies {
  /** Of the default branch. */
  readonly today: TextFile;
  readonly proposed: TextFile;
}

/** What is compared, and where. */
export interface Comparison {
  readonly repository: RepositoryState;
  readonly policies: Policies;
  readonly policyPath: string;
}

export interface BatchQuestion extends Comparison {
  readonly ports: Ports;
  readonly numbers: readonly number[];
  /** Answers of the inventory that came before. */
  readonly known: KnownAnswers;
}

export interface BatchAnswer {
  readonly done: ReadonlyMap<number, { readonly was: Judged; readonly wouldBe: Judged }>;
  /** Pull requests that GitHub does not show. */
  readonly unread: readonly number[];
}

/** Judges some merged pull requests by both policies, on what GitHub and the inventory say now. The failure is a limit that was reached. */
export async function judgeBatch(question: BatchQuestion): Promise<Result<BatchAnswer, Failure>> {
  const github = remembering(question.ports.github);
  const members = question.ports.members === null ? null : remembering(question.ports.members);
  const remembered = { ...question, ports: { ...question.ports, github, members } };
  const read = await readAll(remembered);
  if (!read.ok) return read;
  const done = new Map<number, { was: Judged; wouldBe: Judged }>();
  for (const merged of read.value.merged) {
    const was = await judge(merged, 'today', remembered);
    if (!was.ok) return was;
    const wouldBe = await judge(merged, 'proposed', remembered);
    if (!wouldBe.ok) return wouldBe;
    done.set(merged.pull.number, { was: was.value, wouldBe: wouldBe.value });
  }
  return ok({ done, unread: read.value.unread });
}

/** Together, and one by one where one of them keeps the others from being read. */
async function readAll({
  ports: { github },
  numbers,
}: BatchQuestion): Promise<
  Result<{ readonly merged: readonly Merged[]; readonly unread: readonly number[] }, Failure>
> {
  const together = await fetchMerged(github, numbers);
  if (together.ok) return ok({ merged: together.value, unread: [] });
  if (together.error.reason === 'limit') return together;
  const merged: Merged[] = [];
  const unread: number[] = [];
  for (const number of numbers) {
    const alone = await fetchMerged(github, [number]);
    if (alone.ok) merged.push(...alone.value);
    else if (alone.error.reason === 'limit') return alone;
    else unread.push(number);
  }
  return ok({ merged, unread });
}

async function judge(
  { pull, beforeMerge, mergedAt }: Merged,
  side: keyof Policies,
  { ports, repository, policies, policyPath, known }: BatchQuestion,
): Promise<Result<Judged, Failure>> {
  // As if the policy had always been this one: what is compared is what it says, not that it has changed.
  const state = { ...repository, policy: policies[side], policySince: ALWAYS, policyFirst: true };
  const sources = {
    ...sourcesOf(ports, policyPath, { pull, beforeMerge, repository: state }),
    policyHistory: () => Promise.resolve(ok({ versions: [], complete: true })),
  };
  const outcome = await check({ pull, repository: state }, sources, {
    resolve: known.of(side, ports.resolve),
    now: () => (mergedAt === null ? ports.now() : Promise.resolve(ok(Date.parse(mergedAt)))),
  });
  const limit = outcome.findings.find((finding) => 'reason' in finding && finding.reason === 'limit');
  return limit !== undefined && 'asked' in limit && limit.code === 'evidence.unavailable'
    ? { ok: false, error: limit }
    : ok(judgedOf(outcome));
}

const ALWAYS = '1970-01-01T00:00:00Z';

/** The inventory is asked each question once: it is its answer of today, whenever the release was. */
export class KnownAnswers {
  readonly #answers = new Map<string, ReturnType<Resolve>>();

  of(side: keyof Policies, resolve: Resolve): Resolve {
    return (queries, tip) => {
      // The policy is that of the side, and what a declaration covers follows from both.
      const key = JSON.stringify([side, tip, queries], (name, value: unknown) =>
        name === 'policy' || name === 'coverage' ? undefined : value,
      );
      const answer = this.#answers.get(key) ?? resolve(queries, tip);
      this.#answers.set(key, answer);
      return answer.then((given) => {
        if (!given.ok) this.#answers.delete(key);
        return given;
      });
    };
  }
}
