import { plural } from '../../prose/numbers.ts';
import type { Links } from '../links.ts';
import { details, serialise, verdictHeading, type Block, type Heading } from './nodes.ts';

/** How much of each list is shown; all of it is in the decision record. */
export interface Limits {
  readonly rows: number;
  readonly steps: number;
}

/** GitHub takes 1 MiB of a job summary a step. */
export const MAX_SUMMARY = 1_000_000;

/** From generous to sparse: the first at which the report fits is taken, so that only whole rows are cut. */
const LEVELS: readonly Limits[] = [
  { rows: 20, steps: 8 },
  { rows: 10, steps: 6 },
  { rows: 5, steps: 4 },
  { rows: 2, steps: 3 },
];

/** What a report is made of: the verdict, what stands open, and what opens on a click. */
export interface Parts {
  readonly heading: Heading;
  readonly open: readonly (readonly Block[])[];
  readonly folded: { readonly summary: string; readonly parts: readonly (readonly Block[])[] };
}

/** A report as Markdown. It is shown in several places, and each of its lengths is written once. */
export class Draft {
  readonly #partsAt: (limits: Limits) => Parts;
  readonly #links: Links;
  /** At those of {@link LEVELS} that were needed. */
  readonly #written: Written[] = [];

  constructor(partsAt: (limits: Limits) => Parts, links: Links) {
    this.#partsAt = partsAt;
    this.#links = links;
  }

  /**
   * The parts at the most generous limits at which they fit in so many bytes of UTF-8 (so in as many characters, however
   * they are counted); if need be without the last ones, or else only the verdict.
   * @param from `steps`: the verdict stands elsewhere.
   */
  fit(bytes: number, from: 'verdict' | 'steps' = 'verdict'): string {
    for (const [level, limits] of LEVELS.entries()) {
      const text = joined((this.#written[level] ??= this.#write(limits)), from);
      if (sizeOf(text) <= bytes) return text;
    }
    const sparse = this.#partsAt({ rows: 1, steps: 1 });
    const heading = serialise([verdictHeading(sparse.heading)], this.#links);
    const open = sparse.open.filter((part) => part.length > 0);
    const folded = sparse.folded.parts.filter((part) => part.length > 0);
    for (let kept = open.length + folded.length - 1; kept >= 0; kept -= 1) {
      const cut = open.length + folded.length - kept;
      const note = `${plural(cut, 'section')} left out for length: all of it is in the decision record`;
      const shown = fold(sparse.folded.summary, folded.slice(0, Math.max(0, kept - open.length)));
      const rest = serialise([...open.slice(0, kept).flat(), ...shown, ...details(note, [])], this.#links);
      const text = joined({ heading, rest }, from);
      if (sizeOf(text) <= bytes) return text;
    }
    return heading;
  }

  #write(limits: Limits): Written {
    const { heading, open, folded } = this.#partsAt(limits);
    return {
      heading: serialise([verdictHeading(heading)], this.#links),
      rest: serialise([...open.flat(), ...fold(folded.summary, folded.parts)], this.#links),
    };
  }
}

interface Written {
  readonly heading: string;
  /** What stands below it; it may be nothing. */
  readonly rest: string;
}

function joined({ heading, rest }: Written, from: 'verdict' | 'steps'): string {
  return from === 'steps' ? rest : [heading, rest].filter((text) => text !== '').join('\n');
}

function sizeOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

function fold(summary: string, parts: readonly (readonly Block[])[]): Block[] {
  const blocks = parts.flat();
  return blocks.length === 0 ? [] : details(summary, blocks);
}
