import { plural, printCount } from '../prose/numbers.ts';

/** Pages after which a long reading says how far it is. */
const PAGES = 100;
/** Sites after which it does, where pages are large or there are none. */
const SITES = 100_000;

/** Is told, in a line for a log, how far a long reading is. */
export type TellProgress = (line: string) => void;

/**
 * How far a list is read: told whenever so many pages or sites have come since it was told last. It goes by what has come
 * and by no clock, so that the same list has the same lines in every log, and a short list has none.
 */
export class ReadingProgress {
  readonly #tell: TellProgress;
  readonly #verb: string;
  #pages = 0;
  #sites = 0;

  /** @param verb what is done: `read`, `read again`. */
  constructor(tell: TellProgress, verb: string) {
    this.#tell = tell;
    this.#verb = verb;
  }

  /**
   * @param pages so far; 0: what is read has none.
   * @param total of the list; null: it tells none.
   */
  came(pages: number, sites: number, total: number | null): void {
    if (pages - this.#pages < PAGES && sites - this.#sites < SITES) return;
    this.#pages = pages;
    this.#sites = sites;
    const found = total === null ? plural(sites, 'site') : `${printCount(sites)} of ${plural(total, 'site')}`;
    this.#tell(`Inventory: ${found} ${this.#verb}${pages === 0 ? '' : ` (${plural(pages, 'page')})`}`);
  }
}
