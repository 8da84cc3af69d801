import type { Result } from '../../domain/result.ts';
import type { Site } from '../../domain/sites/site.ts';
import type { InventoryError } from '../error.ts';
import type { Answer } from './request.ts';

/** One page of a list, of which it is known how many sites it has and what comes after it. */
export interface Page {
  /** Sites of the page. */
  readonly received: number;
  /**
   * Reads them and hands each to `take` before it reads the next one. They are not put into a list: V8 takes what a
   * collection finds in one for objects that stay, which is 100 MB at a million sites. Gives what is wrong with the page;
   * null: nothing.
   */
  readonly readSites: (take: (site: Site) => void) => InventoryError | null;
  /** Null: the list tells none. */
  readonly total: number | null;
  /** Null: the list names none. */
  readonly snapshot: string | null;
  /** ISO 8601; null: it is known at the end of the list. */
  readonly asOf: string | null;
  /** Null: this is the last page. */
  readonly next: URL | null;
  /** Whether the list itself said that there is a next page; else it is only looked whether there is one. */
  readonly promised: boolean;
}

/** A shape of lists: where one begins, and what a page of it says. One for each reading. */
export interface PageReader {
  readonly first: URL;
  /** @param seen sites of the pages before. */
  read(answer: Answer, url: URL, seen: number): Result<Page, InventoryError>;
  /** Pages after one that may be asked for before it is known that they are there; none where only a page tells of the next. */
  foresee(page: Page, url: URL, seen: number): readonly URL[];
  /** Once all pages are read: when the list was true (null: its pages said it), or what is wrong with it as a whole. */
  finish(): Result<string | null, InventoryError>;
  /** The keys of the policy that decide about what may be wrong, where the policy has any. */
  readonly keys: {
    readonly id?: string;
    readonly total?: string;
    readonly next?: string;
    readonly snapshot?: string;
    readonly asOf?: string;
  };
}
