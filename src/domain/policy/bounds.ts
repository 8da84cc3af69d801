import { z } from 'zod/mini';
import { read, text } from './schema-parts.ts';

/** The key of `bounds` for the whole estate. */
export const ALL_SITES = 'sites';

const RANGE = 'a range of numbers of sites, such as 6000-7000, or one number';

/** How many sites there may be: in all, and in a cohort, of every status. */
export const bounds = z
  .record(
    z.string(),
    read(
      z.union(
        [z.int({ error: RANGE }).check(z.minimum(0, { error: RANGE })), text(RANGE, z.regex(/^\d{1,9}(?:-\d{1,9})?$/))],
        { error: RANGE },
      ),
      (value, refuse) => {
        const [min = 0, max = min] = String(value).split('-').map(Number);
        return min <= max ? { min, max } : refuse(`${RANGE}, the smaller one first`);
      },
    ),
    { error: 'a mapping of `sites` and names of cohorts to ranges' },
  )
  .check(
    z.describe('How many sites there may be: `sites` in all, or of a cohort by its name. Another size is an error.'),
  );

export type Bounds = ReadonlyMap<string, { readonly min: number; readonly max: number }>;
