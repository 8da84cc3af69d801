import { z } from 'zod';
import { VIOLATIONS } from '../domain/sites/violations.ts';
import type { Resolution } from '../domain/sites/resolution.ts';

const violation = z.object({
  kind: z.enum(VIOLATIONS),
  site: z.object({
    id: z.string(),
    name: z.string().nullable(),
    status: z.string().nullable(),
    cohorts: z.array(z.string()),
  }),
  reasons: z.array(z.string()),
});
const unassigned = z.object({
  dimension: z.string(),
  count: z.int(),
  sites: z.array(
    z.object({
      id: z.string(),
      name: z.string().nullable(),
      values: z.array(z.object({ key: z.string(), present: z.boolean(), value: z.string().nullable() })),
      cohorts: z.array(z.string()).nullable(),
    }),
  ),
});
/** A site is its id and name: thousands of them are in a record. */
const group = z.object({
  cohorts: z.array(z.string()),
  status: z.string(),
  covered: z.boolean(),
  targeted: z.boolean(),
  count: z.int(),
  sites: z.array(z.tuple([z.string(), z.string().nullable()]).transform(([id, name]) => ({ id, name }))).nullable(),
});
const count = z.object({ members: z.int(), permitted: z.int(), targeted: z.int() });

/** An inventory's answer as it stands in a record: read back to what `encodeResolution` was given. */
export const recordedResolution: z.ZodType<Resolution> = z.object({
  snapshot: z.string(),
  asOf: z.string(),
  total: z.int(),
  permitted: z.int(),
  targets: z.array(z.string()),
  names: z.array(z.tuple([z.string(), z.string()])).transform((names) => new Map(names)),
  deployed: z
    .array(z.tuple([z.string(), z.array(z.string())]))
    .default([])
    .transform((commits) => new Map(commits)),
  cohorts: z.array(z.tuple([z.string(), count])).transform((counts) => new Map(counts)),
  unknownCohorts: z.array(z.string()),
  knownCohorts: z.array(z.string()),
  statuses: z.array(z.tuple([z.string(), z.int()])).transform((statuses) => new Map(statuses)),
  unassigned: z.array(unassigned),
  uncounted: z.array(z.enum(['total', 'snapshot'])),
  violations: z.array(violation),
  groups: z.array(group).default([]),
  // Asked for at a terminal, never by a judgement.
  explained: z.array(z.never()).default([]),
});
