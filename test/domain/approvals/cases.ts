import * as fc from 'fast-check';
import type { Review, TimelineEvent } from '../../../src/domain/pull-request.ts';
import {
  approving,
  BOTH_BODY,
  comment,
  commit,
  deletion,
  dismissal,
  HEAD,
  labelled,
  OLD_HEAD,
  rebased,
  review,
  revision,
  RP,
  RP_BODY,
  RP_PATH,
  TM,
  type Given,
} from './support.ts';

/* Pull requests about which much has been said. */

export const LOGINS = ['alice', 'bob', 'carol', 'dave', 'heidi', 'erin', 'grace', 'wendy', 'mia'] as const;
export const login = fc.constantFrom(...LOGINS);
const minute = fc.integer({ min: 1, max: 120 });
const mostly = <T>(usual: T, ...others: readonly T[]) =>
  fc.oneof({ weight: 5, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constantFrom(usual, ...others) });

const aReview = fc
  .record({
    login,
    minute,
    state: mostly<Review['state']>('approved', 'changes-requested', 'dismissed', 'commented'),
    commit: mostly<string | null>(HEAD, OLD_HEAD, null),
  })
  .map(({ login: by, ...parts }) => review(by, parts));
const aComment = fc.oneof(
  fc
    .record({
      login,
      minute,
      what: fc.constantFrom(RP, TM, 'policy', `${RP} ${TM}`),
      edited: mostly(false, true),
      hidden: mostly(false, true),
    })
    .map(({ login: by, what, ...parts }) =>
      approving(
        by,
        {
          ...parts,
          revisions: parts.edited
            ? [revision(by, parts.minute, `/cohort approve ${what}`), revision(by, 121, 'fine')]
            : [],
        },
        what,
      ),
    ),
  fc
    .record({
      login,
      minute,
      body: fc.constantFrom('/cohort reject', `/cohort approve ${RP} ${'0'.repeat(16)}`, 'fine', '/cohort recheck'),
    })
    .map(({ login: by, body, minute: when }) => comment(by, body, { minute: when })),
);
const anEvent: fc.Arbitrary<TimelineEvent> = fc.oneof(
  fc
    .record({ login, minute, label: fc.constantFrom('urgent', `cohort:${RP}`) })
    .map((one) => labelled(one.label, one.login, Math.min(one.minute, 30))),
  fc.record({ author: login, by: login, minute }).map((one) => deletion(one.author, one.by, one.minute)),
  fc.record({ login, minute }).map((one) => rebased(one.login, Math.min(one.minute, 10))),
);

/** A pull request about which much has been said; dismissals have their row in the timeline. */
export const aCase: fc.Arbitrary<Given> = fc
  .record({
    body: fc.constantFrom(RP_BODY, BOTH_BODY),
    paths: fc.constantFrom([RP_PATH], [RP_PATH, '.github/x.yml'], ['.github/x.yml']),
    reviews: fc.array(aReview, { maxLength: 6 }),
    comments: fc.array(aComment, { maxLength: 6 }),
    events: fc.array(anEvent, { maxLength: 2 }),
    dismissers: fc.array(login, { minLength: 6, maxLength: 6 }),
    commits: mostly([commit(['mia'])], [commit(['mia', null])], [commit(['mia', 'alice'])], [commit(['mia'], false)]),
    pushers: mostly<readonly string[] | null>(['mia'], ['mia', 'bob'], null),
    teams: mostly<NonNullable<Given['teams']>>(
      { 'acme/rp-release': ['grace'], 'acme/platform': ['grace'] },
      'no-token',
    ),
    revisions: mostly([] as Given['revisions'], [revision('mia', 1, RP_BODY), revision('carol', 20, BOTH_BODY)]),
    policyOwnerPresent: mostly(true, false),
  })
  .map(({ events, dismissers, revisions, ...given }) => ({
    ...given,
    revisions: revisions ?? [],
    timeline: [
      ...events,
      ...given.reviews
        .filter((one) => one.state === 'dismissed')
        .map((one, index) =>
          dismissal(one, dismissers[index] ?? null, 120, index % 2 === 0 ? 'approved' : 'changes-requested'),
        ),
    ],
  }));
