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

/**
 * The parts at the most generous limits at which they fit in so many bytes of UTF-8 (so in as many characters, however
 * they are counted); if need be without the last ones, or else only the verdict.
 * @param from `steps`: the verdict stands elsewhere.
 */
export function fit(
  partsAt: (limits: Limits) => Parts,
  bytes: number,
  links: Links,
  from: 'verdict' | 'steps' = 'verdict',
): string {
  const size = (text: string) => new TextEncoder().encode(text).length;
  const written = (heading: Heading, blocks: readonly Block[]) =>
    serialise([...(from === 'verdict' ? [verdictHeading(heading)] : []), ...blocks], links);
  for (const limits of LEVELS) {
    const { heading, open, folded } = partsAt(limits);
    const text = written(heading, [...open.flat(), ...fold(folded.summary, folded.parts)]);
    if (size(text) <= bytes) return text;
  }
  const sparse = partsAt({ rows: 1, steps: 1 });
  const open = sparse.open.filter((part) => part.length > 0);
  const folded = sparse.folded.parts.filter((part) => part.length > 0);
  for (let kept = open.length + folded.length - 1; kept >= 0; kept -= 1) {
    const cut = open.length + folded.length - kept;
    const note = `${plural(cut, 'section')} left out for length: all of it is in the decision record`;
    const shown = fold(sparse.folded.summary, folded.slice(0, Math.max(0, kept - open.length)));
    const text = written(sparse.heading, [...open.slice(0, kept).flat(), ...shown, ...details(note, [])]);
    if (size(text) <= bytes) return text;
  }
  return serialise([verdictHeading(sparse.heading)], links);
}

function fold(summary: string, parts: readonly (readonly Block[])[]): Block[] {
  const blocks = parts.flat();
  return blocks.length === 0 ? [] : details(summary, blocks);
}
