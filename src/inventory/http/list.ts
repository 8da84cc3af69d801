import { createHash } from 'node:crypto';
import type { Failure } from '../../domain/finding.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Site } from '../../domain/sites/site.ts';
import { inconsistent, type InventoryError } from '../error.ts';
import { checkFreshness, olderOf, type Stamp } from '../snapshot.ts';
import type { Page, PageReader } from './page.ts';
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
 * Reads a list page by page; the next one is asked for before the sites of the one that came are looked at.
 * @param take why a site is not taken; null: it is.
 */
export async function readList(
  reader: PageReader,
  session: Session,
  take: (site: Site) => InventoryError | null,
): Promise<Result<ReadList, Failure>> {
  const hash = createHash('sha256');
  const asked = new Set<string>();
  let url = reader.first;
  let pending = session.ask(url, 1);
  let total: number | null = null;
  let stamp: Stamp | null = null;
  let sites = 0;
  for (let number = 1; ; number += 1) {
    asked.add(url.href);
    const answer = await pending;
    if (!answer.ok) return answer;
    const page = reader.read(answer.value, url, sites);
    if (!page.ok) return session.refuse(number, page.error);
    const { value } = page;
    if (number === 1) total = value.total;
    const problem =
      checkStamp(value, stamp, reader, session) ??
      checkTotal(value, total, sites, reader) ??
      checkNext(value, asked, reader);
    if (problem !== null) return session.refuse(number, problem);
    stamp = olderOf({ snapshot: value.snapshot, asOf: value.asOf }, stamp);
    if (value.next !== null) pending = session.ask(value.next, number + 1);
    for (const site of value.sites) {
      const untaken = take(site);
      if (untaken !== null) return session.refuse(number, untaken);
    }
    // Where there is a snapshot it says what this would.
    if (value.snapshot === null) hash.update(JSON.stringify(value.sites.map(rowOf)));
    sites += value.sites.length;
    if (value.next === null) {
      const end = finish(reader, stamp, session);
      if (!end.ok) return session.refuse(number, end.error);
      return ok({ pages: number, sites, total, stamp: end.value, digest: hash.digest('hex') });
    }
    url = value.next;
  }
}

function checkStamp(page: Page, before: Stamp | null, { keys }: PageReader, session: Session): InventoryError | null {
  return checkFreshness({ snapshot: page.snapshot, asOf: page.asOf }, before, session.freshness, keys);
}

function checkTotal(
  { total: own, sites, next }: Page,
  total: number | null,
  seen: number,
  { keys }: PageReader,
): InventoryError | null {
  if (own !== total) return inconsistent(`the same total on every page (${total})`, `total ${own}`, keys.total);
  if (total === null) return null;
  const now = seen + sites.length;
  if (now > total) return inconsistent(`${total} sites, as its total says`, `more than ${total} sites`, keys.total);
  if (next !== null || now === total) return null;
  return inconsistent(`${total} sites, as its total says`, `${now} sites, and no further page`, keys.total);
}

/** Whether a page that says there is more may be believed. */
function checkNext(
  { next, sites, promised }: Page,
  asked: ReadonlySet<string>,
  { keys }: PageReader,
): InventoryError | null {
  if (next === null) return null;
  if (promised && sites.length === 0)
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

function rowOf({ id, name, status, cohorts, attributes }: Site): unknown {
  return [id, name, status, cohorts, [...attributes]];
}
