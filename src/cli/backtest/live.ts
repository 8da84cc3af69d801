import type { Failure } from '../../domain/finding.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { GitHub } from '../../github/client.ts';
import { fetchMerges, type MergesPage } from '../../github/merges.ts';
import { printable } from '../../prose/printable.ts';
import type { Ask } from '../connection.ts';
import { withProgress } from '../progress.ts';
import type { Terminal } from '../terminal.ts';
import { judgeBatch, KnownAnswers, type Comparison } from './batch.ts';
import { Budget } from './budget.ts';
import { isComplete, left, readState, withBatch, writeState, type State } from './state.ts';

export interface LiveQuestion extends Comparison {
  readonly ask: Ask;
  /** By Octokit's own way of waiting: to ask what is left of the hour. */
  readonly patient: GitHub;
  /** ISO 8601. */
  readonly from: string;
  readonly question: string;
  readonly stateFile: string;
  /** Whether a state that is there is passed over. */
  readonly fresh: boolean;
}

export interface LiveAnswer {
  readonly state: State;
  /** Why it ended before its end, as a sentence; null: all are judged. */
  readonly ended: string | null;
}

/** Pull requests that are read in one query. */
const BATCH = 10;

/** Judges what was merged, batch by batch, and keeps what is done. */
export async function runLive(question: LiveQuestion, terminal: Terminal): Promise<Result<LiveAnswer, Failure>> {
  const begun = question.fresh ? null : readState(question.stateFile, question.question, terminal);
  if (begun !== null)
    terminal.err(
      `Going on from ${question.stateFile}: ${begun.pulls.length - left(begun).length} of ${begun.pulls.length} are judged.`,
    );
  const listed = begun === null ? await beginning(question, terminal) : ok(begun);
  if (!listed.ok) return listed;
  let state = listed.value;
  const known = new KnownAnswers();
  const budget = new Budget(question.patient);
  while (!isComplete(state)) {
    const until = await budget.exhaustedUntil();
    if (!until.ok) return ok({ state, ended: sentence(until.error) });
    if (until.value !== null)
      return ok({
        state,
        ended: `30 % of the requests of this hour are used: the workflows of the repository need the rest. There are more from ${new Date(until.value).toISOString()} on.`,
      });
    const numbers = left(state).slice(0, BATCH);
    const batch = await withProgress(terminal, progress(state), () =>
      question.ask((ports) => judgeBatch({ ...question, ports, numbers, known })),
    );
    if (!batch.ok) return ok({ state, ended: sentence(batch.error) });
    state = withBatch(state, batch.value);
    writeState(question.stateFile, state, terminal);
  }
  return ok({ state, ended: null });
}

function progress(state: State): string {
  const done = state.pulls.length - left(state).length;
  return `Judging by both policies: ${done} of ${state.pulls.length} pull requests`;
}

function sentence({ asked, observed }: Failure): string {
  return `${printable(asked)}: ${printable(observed, 300)}.`;
}

/** The list of what was merged: fixed when a run begins, so that it ends. */
async function beginning(question: LiveQuestion, terminal: Terminal): Promise<Result<State, Failure>> {
  const pulls = new Map<number, string>();
  let after: string | null = null;
  for (;;) {
    const page: Result<MergesPage, Failure> = await withProgress(terminal, 'Listing what was merged', () =>
      question.ask((ports) => fetchMerges(ports.github, question.from, after)),
    );
    if (!page.ok) return page;
    for (const { number, at } of page.value.merges) pulls.set(number, at);
    after = page.value.next;
    if (after === null) break;
  }
  return ok({
    format: 1,
    question: question.question,
    from: question.from,
    pulls: [...pulls].map(([number, at]) => ({ number, at })).toSorted((a, b) => a.number - b.number),
    done: {},
    unread: [],
  });
}
