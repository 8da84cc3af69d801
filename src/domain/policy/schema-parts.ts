import { z } from 'zod';
import { DURATION, toMilliseconds } from './duration.ts';

/* What the parts of the policy's schema are made of. `allowed` is the phrase that completes "expected …". */

export const text = (allowed: string) =>
  z
    .string({ error: allowed })
    .refine((value) => value.isWellFormed(), { error: `${allowed}, without unpaired surrogates` });
export const mapping = <T extends z.core.$ZodLooseShape>(shape: T) => {
  const keys = `of the keys ${Object.keys(shape).join(', ')}`;
  return z.strictObject(shape, {
    error: ({ code }) => (code === 'unrecognized_keys' ? `one ${keys}` : `a mapping with some ${keys}`),
  });
};
export const filled = (allowed: string) => text(allowed).regex(/\S/);
export const list = <T extends z.ZodType>(item: T, allowed: string) =>
  z.array(item, { error: `a list of ${allowed}` }).min(1);

/** What is wrong with a part of a value, by the keys that lead to it. */
export function issueAt(context: z.core.$RefinementCtx, path: readonly string[], message: string): void {
  context.addIssue({ code: 'custom', path: [...path], message });
}

const DURATIONS = 'a number and a unit: 30s, 5m, 24h, 7d or 2w';
export const duration = (least: string, most: string) =>
  text(DURATIONS)
    .regex(DURATION, { error: DURATIONS, abort: true })
    .refine(
      (value) => toMilliseconds(value) >= toMilliseconds(least) && toMilliseconds(value) <= toMilliseconds(most),
      { error: `${DURATIONS}; from ${least} to ${most}` },
    );
