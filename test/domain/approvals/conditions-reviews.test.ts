import { describe, expect, it } from 'vitest';
import type { DiscountReason } from '../../../src/domain/approvals/approvals.ts';
import {
  BOTH_BODY,
  HEAD,
  judge,
  labelled,
  OLD_HEAD,
  POLICY,
  rebased,
  review,
  REVIEWED,
  RP,
  RP_BODY,
  TM,
  written,
  type Given,
} from './support.ts';

/* Section 7 of the contract, one row a condition of a review; as in conditions.test.ts. */

type Row = readonly [condition: string, discounted: Given, reason: DiscountReason, counted: Given];

const EARLIER = REVIEWED - 30;
const LATER = REVIEWED + 30;
const A_REVIEW = { reviews: [review('alice')] };
const OTHER_TEXT = RP_BODY.replace('Fixes the cache.', 'Fixes the template cache.');
const OTHER_SELECT = POLICY.replace(
  'select: template-engine=resource-publisher',
  'select: template-engine=resource-publisher,region=north',
);
const OTHER_OWNERS = POLICY.replace('owners: [alice, bob,', 'owners: [alice,');
/** The policy by its versions, newest first. */
const defined = (...versions: readonly [since: number | null, text: string | null][]): Given => ({
  ...A_REVIEW,
  history: versions.map(([since, text]) => ({ since, text })),
});

const REVIEWS: readonly Row[] = [
  [
    'on the head commit',
    { reviews: [review('alice', { commit: OLD_HEAD })] },
    'stale-head',
    { reviews: [review('alice', { commit: HEAD })] },
  ],
  ['on a commit that GitHub still knows', { reviews: [review('alice', { commit: null })] }, 'stale-head', A_REVIEW],
  ['not dismissed', { reviews: [review('alice', { state: 'dismissed' })], timeline: [] }, 'dismissed', A_REVIEW],
  [
    'the latest: an approval after the dismissed one counts',
    { reviews: [review('alice', { minute: EARLIER }), review('alice', { state: 'dismissed' })] },
    'dismissed',
    { reviews: [review('alice', { minute: EARLIER, state: 'dismissed' }), review('alice')], timeline: [] },
  ],
  [
    'the latest: superseded by one on an old head',
    { reviews: [review('alice'), review('alice', { minute: LATER, commit: OLD_HEAD })] },
    'superseded',
    { reviews: [review('alice'), review('alice', { minute: LATER, commit: OLD_HEAD, state: 'commented' })] },
  ],
  [
    'a mere comment or a pending review supersedes nothing',
    { reviews: [review('alice', { state: 'dismissed' }), review('alice', { minute: LATER, state: 'commented' })] },
    'dismissed',
    { reviews: [review('alice'), review('alice', { minute: LATER, state: 'pending', submittedAt: null })] },
  ],
  [
    'the body declares what it did',
    written(['mia', 1, BOTH_BODY], ['mia', LATER, OTHER_TEXT]),
    'body-changed',
    written(['mia', 1, RP_BODY], ['mia', LATER, OTHER_TEXT]),
  ],
  [
    'another expectation is another declaration, another spelling is not',
    written(['mia', 1, `${RP_BODY}Expect-Sites: 2\n`], ['mia', LATER, `${RP_BODY}Expect-Sites: 1-2\n`]),
    'body-changed',
    written(['mia', 1, `${RP_BODY}EXPECT-SITES: 2-2\n`], ['mia', LATER, `${RP_BODY}Expect-Sites: 2\n`]),
  ],
  [
    'a revision that somebody deleted cannot be read',
    written(['mia', 1, RP_BODY], ['mia', EARLIER, null], ['mia', LATER, RP_BODY]),
    'body-unreadable',
    written(['mia', 1, null], ['mia', EARLIER, RP_BODY], ['mia', LATER, RP_BODY]),
  ],
  [
    'no cohort label since',
    { ...A_REVIEW, timeline: [labelled(`cohort:${RP}`, 'mia', LATER)] },
    'label-changed',
    { ...A_REVIEW, timeline: [labelled(`cohort:${RP}`, 'mia', EARLIER)] },
  ],
  [
    'no cohort label since, whatever its case; other labels do not matter',
    { ...A_REVIEW, timeline: [labelled(`COHORT:${RP}`, 'mia', LATER)] },
    'label-changed',
    { ...A_REVIEW, timeline: [labelled('urgent', 'mia', LATER), labelled('my-cohort:x', 'mia', LATER)] },
  ],
  [
    'no other base branch since',
    { ...A_REVIEW, timeline: [rebased('mia', LATER)] },
    'base-changed',
    { ...A_REVIEW, timeline: [rebased('mia', EARLIER)] },
  ],
  [
    'no other definition since',
    defined([LATER, POLICY], [0, OTHER_SELECT]),
    'definition-changed',
    defined([EARLIER, POLICY], [0, OTHER_SELECT]),
  ],
  [
    'other changes of the policy do not matter',
    defined([LATER, POLICY], [0, null]),
    'definition-changed',
    defined([LATER, POLICY], [0, OTHER_OWNERS]),
  ],
  [
    'a history of the policy that is cut short',
    { ...defined([LATER, POLICY]), complete: false },
    'definition-changed',
    { ...defined([EARLIER, POLICY]), complete: false },
  ],
  [
    'another cohort may be defined anew',
    { ...defined([LATER, POLICY], [0, POLICY.replace(`=${TM}`, `=${TM},x=y`)]), body: BOTH_BODY },
    'definition-changed',
    defined([LATER, POLICY], [0, POLICY.replace(`=${TM}`, `=${TM},x=y`)]),
  ],
];

describe.each([['reviews', REVIEWS]] as const)('%s', (_, rows) => {
  it.each(rows)('%s', (_condition, discounted, reason, counted) => {
    const no = judge(discounted);
    expect(no.reasons).toContain(reason);
    expect(no).toMatchObject({ counted: [], verdict: 'hold', codes: expect.arrayContaining(['approval.missing']) });
    expect(judge(counted)).toMatchObject({ verdict: 'allow', codes: [], counted: [expect.any(String)], vetoes: [] });
  });
});
