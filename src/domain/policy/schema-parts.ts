import { z } from 'zod/mini';
import { DURATION, toMilliseconds } from './duration.ts';

/* What the parts of the policy's schema are made of. `allowed` is the phrase that completes "expected …". */

type Check = z.core.$ZodCheck<string>;

/** A text, with further checks. */
export const text = (allowed: string, ...checks: readonly Check[]) =>
  z.string({ error: allowed }).check(
    (context) => {
      if (context.value.isWellFormed()) return;
      const message = `${allowed}, without unpaired surrogates`;
      context.issues.push({ code: 'custom', message, input: context.value, continue: true });
    },
    ...checks,
  );
export const mapping = <T extends z.core.$ZodLooseShape>(shape: T) => {
  const keys = `of the keys ${Object.keys(shape).join(', ')}`;
  return z.strictObject(shape, {
    error: ({ code }) => (code === 'unrecognized_keys' ? `one ${keys}` : `a mapping with some ${keys}`),
  });
};
/** A text that is not blank, with further checks. */
export const filled = (allowed: string, ...checks: readonly Check[]) => text(allowed, z.regex(/\S/), ...checks);
export const list = <T extends z.ZodMiniType>(item: T, allowed: string) =>
  z.array(item, { error: `a list of ${allowed}` }).check(z.minLength(1));

/** A key that may be left out; `description` is what an editor shows for it. */
export const optional = <T extends z.ZodMiniType>(schema: T, description: string) => {
  const key = z.optional(schema);
  z.globalRegistry.add(key, { description });
  return key;
};

/** How a value is refused: by the phrase that completes "expected …", and the keys that lead to the part that is wrong. */
type Refuse = (allowed: string, path?: readonly string[]) => typeof z.NEVER;

/** What a value of the right form stands for, or why it stands for nothing. */
export const read = <S extends z.ZodMiniType, T>(schema: S, into: (value: z.output<S>, refuse: Refuse) => T) =>
  z.pipe(
    schema,
    z.transform((value: z.output<S>, context) =>
      into(value, (message, path = []) => {
        context.issues.push({ code: 'custom', message, path: [...path], input: value });
        return z.NEVER;
      }),
    ),
  );

/** What is wrong with a part of a value, by the keys that lead to it. */
export function issueAt(context: z.core.$RefinementCtx, path: readonly string[], message: string): void {
  context.addIssue({ code: 'custom', path: [...path], message });
}

const DURATIONS = 'a number and a unit: 30s, 5m, 24h, 7d or 2w';
export const duration = (least: string, most: string) =>
  text(DURATIONS).check(
    z.regex(DURATION, { error: DURATIONS, abort: true }),
    z.refine(
      (value) => toMilliseconds(value) >= toMilliseconds(least) && toMilliseconds(value) <= toMilliseconds(most),
      { error: `${DURATIONS}; from ${least} to ${most}` },
    ),
  );
