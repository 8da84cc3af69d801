import { z } from 'zod';
import { CHANNEL_NAMES } from '../domain/approvals/approvals.ts';
import type { SiteStand } from '../domain/deployment/facts.ts';
import { VIOLATIONS } from '../domain/sites/violations.ts';
import { EFFECTS, VERDICTS } from '../domain/verdict.ts';
import type { recordOf } from './record.ts';
import type { gateRecordOf } from './deployment/record.ts';
import type { verificationRecordOf } from './verification/record.ts';
import { recordHead } from './read-record.ts';
import { STANDINGS } from './reach.ts';

/*
 * What is read of a decision record to show it again. What an older record of this format does not have is not shown.
 */

/** The words that a record has for a {@link SiteStand}: the compiler asks for one that is missing here. */
const STANDS = {
  same: 'same',
  older: 'older',
  newer: 'newer',
  apart: 'apart',
  unknown: 'unknown',
} as const satisfies { readonly [Stand in SiteStand]: Stand };

const item = z.object({ say: z.string(), lines: z.array(z.string()) });
const step = item.extend({ items: z.array(item).default([]) });
const steps = z.object({ steps: z.array(step), after: z.string().nullable() }).default({ steps: [], after: null });
const verdict = z.enum(VERDICTS);

const finding = z.object({
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
const offender = z.object({
  id: z.string(),
  name: z.string().nullable(),
  status: z.string().nullable(),
  cohorts: z.array(z.string()),
  violations: z.array(violation),
});

const group = z.object({
  cohorts: z.array(z.string()),
  status: z.string(),
  covered: z.boolean(),
  targeted: z.boolean(),
  count: z.int(),
  sites: z.array(z.tuple([z.string(), z.string().nullable()])).nullable(),
});
const inventory = z.object({
  snapshot: z.string(),
  asOf: z.string(),
  total: z.int(),
  permitted: z.int(),
  groups: z.array(group).default([]),
});

const policy = z.object({ cohorts: z.record(z.string(), z.object({ dimension: z.string() })) });

const time = z.string().nullable().default(null);
const approvals = z.object({
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

const estate = z.object({
  total: z.int(),
  cohorts: z.record(z.string(), z.int()),
  dimensions: z.array(z.object({ name: z.string(), none: z.int(), several: z.array(z.string()) })),
});
const trial = z.object({
  untried: z.array(z.string()),
  estate: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('counted'), before: estate.nullable(), after: estate }),
    z.object({ kind: z.literal('hidden') }),
    z.object({ kind: z.literal('untried'), why: z.string() }),
  ]),
});

const pullRequest = z.object({
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

const judgement = z.object({
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

const release = judgement.extend({ reaches: z.boolean(), undone: z.boolean() });

/** Sites that have the same. */
const having = z.object({ commit: z.string().nullable(), stand: z.enum(STANDS), sites: z.int() });

const verification = z.object({
  cohort: z.string(),
  environment: z.string(),
  commit: z.string(),
  list: z.array(z.string()),
  missing: z.array(z.object({ id: z.string(), name: z.string().nullable(), commit: z.string().nullable() })),
  unknown: z.array(z.string()),
  extra: z.array(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('unlisted'), id: z.string() }),
      z.object({ kind: z.literal('uncovered'), id: z.string(), commit: z.string(), pulls: z.array(z.int()) }),
    ]),
  ),
  spread: z.array(having).default([]),
});

const deployment = z.object({
  cohort: z.string(),
  environment: z.string(),
  commit: z.string(),
  branch: z.string().nullable(),
  baseline: z.object({ commit: z.string() }).nullable(),
  rollback: z.object({ asked: z.boolean(), applies: z.boolean() }),
  /** With `releases.deployed: sites`. */
  spread: z.array(having.extend({ baseline: z.string().nullable().default(null) })).default([]),
  inventory: inventory.nullable(),
  policy,
  releases: z.array(release),
  standing: z
    .array(
      z.object({
        path: z.string(),
        offenders: z
          .array(
            z.object({ id: z.string(), name: z.string().nullable(), why: z.string(), reasons: z.array(z.string()) }),
          )
          .nullable(),
      }),
    )
    .default([]),
  until: z.string().nullable(),
  targets: z.array(z.string()).nullable(),
});

export const reportedRecord = z.object({
  ...recordHead,
  event: z.string().nullable(),
  run: z.string().nullable(),
  verdict,
  gate: z.enum(['open', 'closed']),
  judgements: z.array(judgement).optional(),
  /** Other pull requests with the same head commit, whose verdicts the check run carries too. */
  sharedHead: z.array(z.object({ number: z.int().nullable(), verdict, reason: z.string() })).default([]),
  // Of a gate:
  reason: z.string().default(''),
  steps,
  plan: z.string().nullish(),
  deployment: deployment.nullish(),
  // Of a verification:
  verification: verification.nullish(),
  findings: z.array(finding).default([]),
  offendingSites: z.array(offender).default([]),
});

type Output = z.output<typeof reportedRecord>;

/** The evidence of a finding has many shapes, and is read where it is there. */
type DeepReadonly<T> = { readonly [K in keyof T]: K extends 'evidence' ? unknown : DeepReadonly<T[K]> };
/** With every field that it may have. */
type Whole<T> = { readonly [K in keyof T]-?: Whole<T[K]> };
/**
 * What is read of records that are written so: the compiler refuses a field that they do not have, and a word that is
 * not read.
 */
type ReadOf<Written extends Partial<DeepReadonly<Output>>> = Written extends unknown ? Output : never;

export type ReportedRecord = ReadOf<
  | Whole<ReturnType<typeof recordOf>>
  | Whole<ReturnType<typeof gateRecordOf>>
  | Whole<ReturnType<typeof verificationRecordOf>>
>;
export type Judgement = z.output<typeof judgement>;
export type RecordedEstate = z.output<typeof estate>;
export type Release = z.output<typeof release>;
export type RecordedGroup = z.output<typeof having>;
export type RecordedVerification = z.output<typeof verification>;
export type Deployment = z.output<typeof deployment>;
export type RecordedFinding = z.output<typeof finding>;
export type RecordedOffender = z.output<typeof offender>;
export type RecordedApprovals = z.output<typeof approvals>;
export type RecordedPullRequest = z.output<typeof pullRequest>;
export type RecordedInventory = z.output<typeof inventory>;
export type RecordedSteps = z.output<typeof steps>;
