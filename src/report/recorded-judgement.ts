import { z } from 'zod';
import { CHANNEL_NAMES } from '../domain/approvals/approvals.ts';
import { VIOLATIONS } from '../domain/sites/violations.ts';
import { EFFECTS, VERDICTS } from '../domain/verdict.ts';
import { STANDINGS } from './reach.ts';

/* What is read of a judgement in a decision record. */

const item = z.object({ say: z.string(), lines: z.array(z.string()) });
const step = item.extend({ items: z.array(item).default([]) });
export const steps = z
  .object({ steps: z.array(step), after: z.string().nullable() })
  .default({ steps: [], after: null });
export const verdict = z.enum(VERDICTS);

export const finding = z.object({
  code: z.string(),
  effect: z.enum(EFFECTS),
  title: z.string(),
  expected: z.string(),
  observed: z.array(z.string()),
  next: step.default({ say: '', lines: [], items: [] }),
  pullRequest: z.int().nullish(),
  evidence: z
    .object({
      number: z.int().optional().catch(undefined),
      missing: z
        .array(z.object({ id: z.string(), name: z.string().nullable() }))
        .optional()
        .catch(undefined),
    })
    .catch({}),
});

const violation = z.object({
  kind: z.enum(VIOLATIONS),
  reasons: z.array(z.string()),
});
export const offender = z.object({
  id: z.string(),
  name: z.string().nullable(),
  status: z.string().nullable(),
  cohorts: z.array(z.string()),
  violations: z.array(violation),
});

type ListedSite = readonly [id: string, name: string | null];

/** By hand: there may be ten thousand. */
function isSites(value: unknown): value is readonly ListedSite[] {
  return Array.isArray(value) && value.every(isSite);
}

function isSite(value: unknown): value is ListedSite {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [id, name]: readonly unknown[] = value;
  return typeof id === 'string' && (name === null || typeof name === 'string');
}

const group = z.object({
  cohorts: z.array(z.string()),
  status: z.string(),
  covered: z.boolean(),
  targeted: z.boolean(),
  count: z.int(),
  sites: z.custom<readonly ListedSite[]>(isSites).nullable(),
});
export const inventory = z.object({
  snapshot: z.string(),
  asOf: z.string(),
  total: z.int(),
  permitted: z.int(),
  groups: z.array(group).default([]),
});

export const policy = z.object({ cohorts: z.record(z.string(), z.object({ dimension: z.string() })) });

const time = z.string().nullable().default(null);
export const approvals = z.object({
  needed: z.int(),
  policyNeeded: z.int(),
  counted: z.array(
    z.object({ login: z.string(), cohorts: z.array(z.string()), forPolicy: z.boolean(), url: z.string(), at: time }),
  ),
  discounted: z.array(
    z.object({ login: z.string(), because: z.string(), via: z.enum(CHANNEL_NAMES), url: z.string(), at: time }),
  ),
  vetoes: z.array(z.object({ login: z.string(), cohorts: z.array(z.string()), url: z.string(), at: time })),
  eligible: z.array(z.object({ cohort: z.string(), owners: z.array(z.string()), administrators: z.boolean() })),
  commands: z.array(
    z.object({
      login: z.string(),
      url: z.string(),
      at: z.string(),
      verb: z.string(),
      effect: z.enum(['taken', 'idle', 'misread']),
    }),
  ),
  answers: z
    .array(
      z.object({
        login: z.string(),
        url: z.string(),
        why: z.enum(['unreadable', 'in-code', 'in-review']),
        written: z.string(),
        line: z.string(),
      }),
    )
    .default([]),
});

export const estate = z.object({
  total: z.int(),
  cohorts: z.record(z.string(), z.int()),
  dimensions: z.array(z.object({ name: z.string(), none: z.int(), several: z.array(z.string()) })),
});
const trial = z.object({
  untried: z.array(z.string()),
  dimensions: z.array(z.string()).default([]),
  estate: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('counted'), before: estate.nullable(), after: estate }),
    z.object({ kind: z.literal('hidden') }),
    z.object({ kind: z.literal('untried'), why: z.string() }),
  ]),
});

export const pullRequest = z.object({
  repository: z.string(),
  number: z.int(),
  title: z.string(),
  url: z.string(),
  headBranch: z.string().default(''),
  author: z.string().nullable(),
  base: z.string(),
  head: z.string(),
  edits: z
    .array(z.object({ at: z.string(), by: z.string().nullable(), what: z.enum(['description', 'label', 'base']) }))
    .default([]),
});

export const judgement = z.object({
  verdict,
  note: z.string().nullable().default(null),
  reason: z.string().default(''),
  steps,
  plan: z.string().nullable(),
  pullRequest: pullRequest.nullable(),
  policy: policy.nullable(),
  declaration: z.object({ cohorts: z.array(z.string()) }).nullable(),
  trial: trial.nullish(),
  cohorts: z
    .array(
      z.object({
        cohort: z.string(),
        standing: z.enum(STANDINGS),
        paths: z.int(),
      }),
    )
    .default([]),
  resolution: inventory.extend({ targeted: z.int() }).nullable(),
  approvals: approvals.nullable(),
  findings: z.array(finding),
  offendingSites: z.array(offender),
});
