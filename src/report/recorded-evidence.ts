import { z } from 'zod/mini';

/** Of the evidence of a finding, the sites that a release leaves out, and its number; empty where it is about other things. */
export const missingSites = z.catch(
  z.object({
    number: z.catch(z.optional(z.int()), undefined),
    missing: z.catch(z.optional(z.array(z.object({ id: z.string(), name: z.nullable(z.string()) }))), undefined),
  }),
  {},
);
