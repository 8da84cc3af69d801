import { judgeCell, type Cell } from './cell.ts';
import { isJson } from './acts.ts';
import { TRIED, type Asked, type Failure } from './failures.ts';
import type { Kind } from './kinds.ts';
import type { Recorded } from './run.ts';

/** A kind of request in the cheapest run in which it is made. */
export interface Row {
  readonly asked: Asked;
  readonly recorded: Recorded;
  /** Of its first request among those of the honest run. */
  readonly index: number;
}

/** Every kind that the runs make, once. */
export function rowsOf(runs: readonly Recorded[]): Row[] {
  const rows = new Map<string, Row>();
  for (const recorded of runs.toSorted((a, b) => lengthOf(a) - lengthOf(b))) {
    for (const [index, { kind, path }] of recorded.honest.seen.entries()) {
      const answer = recorded.firstOf(kind);
      if (!rows.has(kind.id) && answer !== undefined)
        rows.set(kind.id, { asked: { kind, path, answer }, recorded, index });
    }
  }
  return [...rows.values()];
}

/** Without the looks for a newer judgement: how often that is depends on what is asked last. */
function lengthOf({ honest }: Recorded): number {
  return honest.seen.filter(({ kind }) => kind.writes || !kind.id.includes('/check-runs')).length;
}

/** A later page fails by itself; the first fails with all that follow it. */
export function meets(kind: Kind, other: Kind): boolean {
  return kind.laterPage ? other.id === kind.id : other.family === kind.family;
}

/** One run in which this request fails in this way, every time. */
export async function cellOf({ asked, recorded, index }: Row, failure: Failure): Promise<Cell> {
  const { kind } = asked;
  const came = await recorded.run(
    failure.name === 'refused'
      ? { gone: { host: kind.host, index } }
      : { fate: (seen) => (meets(kind, seen.kind) ? failure.act : null) },
  );
  return judgeCell(failure, asked, recorded.honest, came);
}

/** A file that is sent as it is has no shape to be broken: what is read of it is another's affair. */
function befalls({ asked }: Row, failure: Failure): boolean {
  if (!isJson(asked.answer)) return ['none', 'limit', 'passing'].includes(failure.class);
  return failure.applies(asked);
}

/** The cells of a row by the names of the failures that are tried; null where one does not apply. */
export async function cellsOf(row: Row): Promise<ReadonlyMap<string, Cell | null>> {
  const cells = new Map<string, Cell | null>();
  for (const failure of TRIED) cells.set(failure.name, befalls(row, failure) ? await cellOf(row, failure) : null);
  return cells;
}

/** What is wrong in a row: in its cells, and between them. */
export function problemsOf(cells: ReadonlyMap<string, Cell | null>): string[] {
  const own = [...cells].flatMap(([name, cell]) => (cell?.problems ?? []).map((problem) => `${name}: ${problem}`));
  // In whatever way there is no answer, what follows is the same, unless it took so long that something else was not
  // answered either. A host that is gone stays away, so that more may be lost.
  const unanswered = TRIED.filter((failure) => failure.class === 'none' && failure.name !== 'refused').flatMap(
    ({ name }) => cells.get(name) ?? [],
  );
  const outcomes = new Set(unanswered.filter((cell) => !cell.late).map((cell) => cell.outcome));
  return [...own, ...(outcomes.size > 1 ? [`no answer is judged in different ways: ${[...outcomes].join('; ')}`] : [])];
}
