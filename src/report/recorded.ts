import { z } from 'zod/mini';
import type { SiteStand } from '../domain/deployment/facts.ts';
import type { recordOf } from './record.ts';
import type { gateRecordOf } from './deployment/record.ts';
import type { verificationRecordOf } from './verification/record.ts';
import { recordHead } from './read-record.ts';
import {
  approvals,
  estate,
  finding,
  inventory,
  judgement,
  offender,
  policy,
  pullRequest,
  steps,
  verdict,
} from './recorded-judgement.ts';

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

const release = z.extend(judgement, { reaches: z.boolean(), undone: z.boolean() });

/** Sites that have the same. */
const having = z.object({ commit: z.nullable(z.string()), stand: z.enum(STANDS), sites: z.int() });

const verification = z.object({
  cohort: z.string(),
  environment: z.string(),
  commit: z.string(),
  list: z.array(z.string()),
  missing: z.array(z.object({ id: z.string(), name: z.nullable(z.string()), commit: z.nullable(z.string()) })),
  unknown: z.array(z.string()),
  extra: z.array(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('unlisted'), id: z.string() }),
      z.object({ kind: z.literal('uncovered'), id: z.string(), commit: z.string(), pulls: z.array(z.int()) }),
    ]),
  ),
  spread: z._default(z.array(having), []),
});

const deployment = z.object({
  cohort: z.string(),
  environment: z.string(),
  commit: z.string(),
  branch: z.nullable(z.string()),
  baseline: z.nullable(z.object({ commit: z.string() })),
  rollback: z.object({ asked: z.boolean(), applies: z.boolean() }),
  /** With `releases.deployed: sites`. */
  spread: z.exactOptional(z.array(z.extend(having, { baseline: z._default(z.nullable(z.string()), null) }))),
  inventory: z.nullable(inventory),
  policy,
  releases: z.array(release),
  standing: z._default(
    z.array(
      z.object({
        path: z.string(),
        offenders: z.nullable(
          z.array(
            z.object({ id: z.string(), name: z.nullable(z.string()), why: z.string(), reasons: z.array(z.string()) }),
          ),
        ),
      }),
    ),
    [],
  ),
  until: z.nullable(z.string()),
  targets: z.nullable(z.array(z.string())),
});

export const reportedRecord = z.object({
  ...recordHead,
  event: z.nullable(z.string()),
  run: z.nullable(z.string()),
  verdict,
  gate: z.enum(['open', 'closed']),
  judgements: z.optional(z.array(judgement)),
  /** Other pull requests with the same head commit, whose verdicts the check run carries too. */
  sharedHead: z._default(z.array(z.object({ number: z.nullable(z.int()), verdict, reason: z.string() })), []),
  // Of a gate:
  reason: z._default(z.string(), ''),
  steps,
  plan: z.nullish(z.string()),
  deployment: z.nullish(deployment),
  // Of a verification:
  verification: z.nullish(verification),
  findings: z._default(z.array(finding), []),
  offendingSites: z._default(z.array(offender), []),
});

type Output = DeepReadonly<z.output<typeof reportedRecord>>;

/** The evidence of a finding has many shapes, and is read where it is there. */
type DeepReadonly<T> = { readonly [K in keyof T]: K extends 'evidence' ? unknown : DeepReadonly<T[K]> };
/** With every field that it may have. */
type Whole<T> = { readonly [K in keyof T]-?: Whole<T[K]> };
/**
 * What is read of records that are written so: the compiler refuses a field that they do not have, and a word that is
 * not read.
 */
type ReadOf<Written extends Partial<Output>> = Written extends unknown ? Output : never;

/** As it is read from a text, or as it was made: a page is made of either. */
export type ReportedRecord = ReadOf<
  | Whole<ReturnType<typeof recordOf>>
  | Whole<ReturnType<typeof gateRecordOf>>
  | Whole<ReturnType<typeof verificationRecordOf>>
>;
export type Judgement = DeepReadonly<z.output<typeof judgement>>;
export type RecordedEstate = DeepReadonly<z.output<typeof estate>>;
export type Release = DeepReadonly<z.output<typeof release>>;
export type RecordedGroup = DeepReadonly<z.output<typeof having>>;
export type RecordedVerification = DeepReadonly<z.output<typeof verification>>;
export type Deployment = DeepReadonly<z.output<typeof deployment>>;
export type RecordedFinding = DeepReadonly<z.output<typeof finding>>;
export type RecordedOffender = DeepReadonly<z.output<typeof offender>>;
export type RecordedApprovals = DeepReadonly<z.output<typeof approvals>>;
export type RecordedPullRequest = DeepReadonly<z.output<typeof pullRequest>>;
export type RecordedInventory = DeepReadonly<z.output<typeof inventory>>;
export type RecordedSteps = DeepReadonly<z.output<typeof steps>>;
