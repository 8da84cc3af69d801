import { z } from 'zod/mini';
import { CHANNEL_NAMES } from '../domain/approvals/approvals.ts';
import { VIOLATIONS } from '../domain/sites/violations.ts';
import { EFFECTS, VERDICTS } from '../domain/verdict.ts';
import { STANDINGS } from './reach.ts';
import { missingSites } from './recorded-evidence.ts';

/* What is read of a judgement in a decision record. */

const item = z.object({ say: z.string(), lines: z.array(z.string()) });
const step = z.extend(item, { items: z.exactOptional(z.array(item)) });
export const steps = z._default(z.object({ steps: z.array(step), after: z.nullable(z.string()) }), {
  steps: [],
  after: null,
});
export const verdict = z.enum(VERDICTS);

export const finding = z.object({
  code: z.string(),
  effect: z.enum(EFFECTS),
  title: z.string(),
  expected: z.string(),
  observed: z.array(z.string()),
  next: z._default(step, { say: '', lines: [] }),
  pullRequest: z.nullish(z.int()),
  evidence: missingSites,
});

const violation = z.object({
  kind: z.enum(VIOLATIONS),
  reasons: z.array(z.string()),
});
export const offender = z.object({
  id: z.string(),
  name: z.nullable(z.string()),
  status: z.nullable(z.string()),
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
  sites: z.nullable(z.custom<readonly ListedSite[]>(isSites)),
});
export const inventory = z.object({
  snapshot: z.string(),
  asOf: z.string(),
  total: z.int(),
  permitted: z.int(),
  groups: z._default(z.array(group), []),
});

export const policy = z.object({ cohorts: z.record(z.string(), z.object({ dimension: z.string() })) });

const time = z._default(z.nullable(z.string()), null);
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
  answers: z._default(
    z.array(
      z.object({
        login: z.string(),
        url: z.string(),
        why: z.enum(['unreadable', 'in-code', 'in-review']),
        written: z.string(),
        line: z.string(),
      }),
    ),
    [],
  ),
});

export const estate = z.object({
  total: z.int(),
  cohorts: z.record(z.string(), z.int()),
  dimensions: z.array(z.object({ name: z.string(), none: z.int(), several: z.array(z.string()) })),
});
const trial = z.object({
  untried: z.array(z.string()),
  dimensions: z._default(z.array(z.string()), []),
  estate: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('counted'), before: z.nullable(estate), after: estate }),
    z.object({ kind: z.literal('hidden') }),
    z.object({ kind: z.literal('untried'), why: z.string() }),
  ]),
});

export const pullRequest = z.object({
  repository: z.string(),
  number: z.int(),
  title: z.string(),
  url: z.string(),
  headBranch: z._default(z.string(), ''),
  author: z.nullable(z.string()),
  base: z.string(),
  head: z.string(),
  edits: z._default(
    z.array(z.object({ at: z.string(), by: z.nullable(z.string()), what: z.enum(['description', 'label', 'base']) })),
    [],
  ),
});

export const judgement = z.object({
  verdict,
  note: z._default(z.nullable(z.string()), null),
  reason: z._default(z.string(), ''),
  steps,
  plan: z.nullable(z.string()),
  pullRequest: z.nullable(pullRequest),
  policy: z.nullable(policy),
  declaration: z.nullable(z.object({ cohorts: z.array(z.string()) })),
  trial: z.nullish(trial),
  cohorts: z._default(
    z.array(
      z.object({
        cohort: z.string(),
        standing: z.enum(STANDINGS),
        paths: z.int(),
      }),
    ),
    [],
  ),
  resolution: z.nullable(z.extend(inventory, { targeted: z.int() })),
  approvals: z.nullable(approvals),
  findings: z.array(finding),
  offendingSites: z.array(offender),
});
