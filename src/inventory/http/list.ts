import { createHash } from 'node:crypto';
import type { Failure } from '../../domain/finding.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Site } from '../../domain/sites/site.ts';
import { sent } from '../../http/sent.ts';
import { inconsistent, type InventoryError } from '../error.ts';
import { checkFreshness, olderOf, type Stamp } from '../snapshot.ts';
import type { Page, PageReader } from './page.ts';
import type { ReadingProgress } from '../progress.ts';
import type { Session } from './session.ts';

/** A list that was read to its end. */
export interface ReadList {
  readonly pages: number;
  readonly sites: number;
  readonly total: number | null;
  readonly stamp: Stamp;
  /** Of all that was read of the sites, in their order. */
  readonly digest: string;
}

/**
 * Reads a list page by page. What comes after a page is asked for before its sites are looked at: the next one, or
 * several, where their addresses are numbers.
 * @param take why a site is not taken; null: it is.
 * @param onLast called when what is probably the last page is asked for, and no second reading will follow.
 */
export async function readList(
  reader: PageReader,
  session: Session,
  progress: ReadingProgress,
  take: (site: Site) => InventoryError | null,
  onLast: () => void = () => undefined,
): Promise<Result<ReadList, Failure>> {
  const hash = createHash('sha256');
  const asked = new Set<string>();
  const pages = new Pages(session);
  let url = reader.first;
  let total: number | null = null;
  let stamp: Stamp | null = null;
  let sites = 0;
  let isEnding = false;
  for (let number = 1; ; number += 1) {
    asked.add(url.href);
    const answer = await pages.take(url, number);
    if (!answer.ok) return answer;
    const page = reader.read(answer.value, url, sites);
    if (!page.ok) return session.refuse(number, page.error);
    const { value } = page;
    if (number === 1) total = value.total;
    const own = { snapshot: value.snapshot, asOf: value.asOf };
    const problem =
      checkFreshness(own, stamp, session.freshness, reader.keys) ??
      checkTotal(value, total, sites, reader) ??
      checkNext(value, asked, reader);
    if (problem !== null) {
      // A page that cannot be read at all is that, whatever else is wrong with it.
      return session.refuse(number, value.readSites(() => undefined) ?? problem);
    }
    stamp = olderOf(own, stamp);
    if (value.next !== null) {
      pages.askAfter(value.next, reader.foresee(value, url, sites), number + 1, answer.value.bytes);
    }
    if (!isEnding && isWhole(value, sites + value.received * (1 + pages.underWay))) {
      isEnding = true;
      if (value.next !== null) onLast();
    }
    if (value.next !== null) await sent();
    const rows: unknown[] = [];
    const untaken: InventoryError[] = [];
    const unread = value.readSites((site) => {
      // Where there is a snapshot it says what the rows would.
      if (value.snapshot === null) rows.push(rowOf(site));
      const why = untaken.length === 0 ? take(site) : null;
      if (why !== null) untaken.push(why);
    });
    if (unread !== null) return session.refuse(number, unread);
    const [why] = untaken;
    // Twice on the first page is the id's fault, later more likely that of the pages.
    const key = number === 1 ? reader.keys.id : reader.keys.next;
    if (why !== undefined) return session.refuse(number, key === undefined ? why : { key, ...why });
    if (value.snapshot === null) hash.update(JSON.stringify(rows));
    sites += value.received;
    progress.came(number, sites, total);
    if (value.next === null) {
      const end = finish(reader, stamp, session);
      if (!end.ok) return session.refuse(number, end.error);
      return ok({ pages: number, sites, total, stamp: end.value, digest: hash.digest('hex') });
    }
    url = value.next;
  }
}

/** Bytes of pages that are asked for ahead of being looked at, about; one page is, however large. */
const AHEAD_BYTES = 8 * 1024 * 1024;

/** Pages that have been asked for and not been looked at, each once. */
class Pages {
  readonly #session: Session;
  readonly #pending = new Map<string, ReturnType<Session['ask']>>();
  #foresees = true;

  constructor(session: Session) {
    this.#session = session;
  }

  /**
   * Asks for the page after one, and for those foreseen behind it as long as the foresight holds: a list whose pages are
   * not as full as each other would else be asked for pages that nobody looks at.
   * @param number of the next page.
   * @param bytes of the page that came.
   */
  askAfter(next: URL, foreseen: readonly URL[], number: number, bytes: number): void {
    if (this.#pending.size > 0 && !this.#pending.has(next.href)) {
      this.#foresees = false;
      this.#pending.clear();
    }
    void this.#ask(next, number);
    if (!this.#foresees) return;
    const most = Math.floor(AHEAD_BYTES / Math.max(1, bytes));
    for (const [index, url] of foreseen.slice(0, most).entries()) void this.#ask(url, number + index);
  }

  take(url: URL, number: number): ReturnType<Session['ask']> {
    const answer = this.#ask(url, number);
    this.#pending.delete(url.href);
    return answer;
  }

  get underWay(): number {
    return this.#pending.size;
  }

  #ask(url: URL, number: number): ReturnType<Session['ask']> {
    const known = this.#pending.get(url.href);
    if (known !== undefined) return known;
    const answer = this.#session.ask(url, number);
    // Where the list ends before, nobody waits for it.
    answer.catch(() => undefined);
    this.#pending.set(url.href, answer);
    return answer;
  }
}

/** Whether so many sites are all of them, by the list's total; one without a snapshot is read a second time. */
function isWhole({ snapshot, total }: Page, sites: number): boolean {
  return snapshot !== null && total !== null && sites >= total;
}

function checkTotal(
  { total: own, received, next }: Page,
  total: number | null,
  seen: number,
  { keys }: PageReader,
): InventoryError | null {
  if (own !== total) return inconsistent(`the same total on every page (${total})`, `total ${own}`, keys.total);
  if (total === null) return null;
  const now = seen + received;
  if (now > total) return inconsistent(`${total} sites, as its total says`, `more than ${total} sites`, keys.total);
  if (next !== null || now === total) return null;
  // A list that ends with its first page has more likely not been told how to go on.
  const key = seen === 0 ? keys.next : keys.total;
  return inconsistent(`${total} sites, as its total says`, `${now} sites, and no further page`, key);
}

/** Whether a page that says there is more may be believed. */
function checkNext(
  { next, received, promised }: Page,
  asked: ReadonlySet<string>,
  { keys }: PageReader,
): InventoryError | null {
  if (next === null) return null;
  if (promised && received === 0)
    return inconsistent('sites on a page that is not the last', 'no sites, and a further page', keys.next);
  return asked.has(next.href)
    ? inconsistent('a new page behind each page', 'a page that was asked for before', keys.next)
    : null;
}

function finish(reader: PageReader, stamp: Stamp, { freshness }: Session): Result<Stamp, InventoryError> {
  const asOf = reader.finish();
  if (!asOf.ok) return asOf;
  const whole = { snapshot: stamp.snapshot, asOf: asOf.value ?? stamp.asOf };
  const problem = checkFreshness(whole, null, freshness, reader.keys);
  return problem === null ? ok(whole) : { ok: false, error: problem };
}

/** Without what a site has: that changes while a deployment runs, and says nothing of whether pages fit together. */
function rowOf({ id, name, status, cohorts, attributes }: Site): unknown {
  return [id, name, status, cohorts, [...attributes]];
}
