import { describe, expect, it } from 'vitest';
import {
  approving,
  comment,
  judge,
  OLD_HEAD,
  rejecting,
  review,
  REVIEWED,
  RP,
  RP_PATH,
  user,
  type Given,
} from './support.ts';
const LATER = REVIEWED + 30;
const GUARDED: Given = { paths: [RP_PATH, '.github/x.yml'] };

describe('which review of a person is the latest', () => {
  const good = (parts = {}) => review('alice', parts);
  const old = (parts = {}) => review('alice', { commit: OLD_HEAD, ...parts });
  const dismissed = (parts = {}) => review('alice', { state: 'dismissed', ...parts });
  const refused = (parts = {}) => review('alice', { state: 'changes-requested', ...parts });
  const undated = { submittedAt: null };

  it.each<[string, Given['reviews'], string[], string[]]>([
    ['the one with the later time', [good({ minute: LATER }), old()], ['alice'], ['superseded']],
    ['of one second, that on an old head', [good(), old()], [], ['superseded', 'stale-head']],
    ['of one second, the dismissed one', [good(), dismissed()], [], ['superseded', 'dismissed']],
    [
      'of one second, the dismissed one rather than one on an old head',
      [dismissed(), old()],
      [],
      ['dismissed', 'superseded'],
    ],
    ['of one second, the one that requests changes', [good(), refused()], [], ['superseded']],
    [
      'of one second, the one that requests changes rather than a dismissed one',
      [dismissed(), refused(), good()],
      [],
      ['superseded'],
    ],
    ['of two alike, the first told', [good(), good()], ['alice'], ['superseded']],
    ['the one that has no time', [good(undated), good()], [], ['body-unreadable', 'superseded']],
    ['the one that requests changes at no time', [good(), refused(undated)], [], ['superseded']],
    [
      'whatever the case of the login',
      [good(), review('ALICE', { commit: OLD_HEAD, minute: LATER })],
      [],
      ['superseded', 'stale-head'],
    ],
    ['of each person', [good(), review('bob', { commit: OLD_HEAD, minute: LATER })], ['alice'], ['stale-head']],
  ])('%s', (_, reviews, counted, reasons) => {
    expect(judge({ reviews: reviews ?? [] })).toMatchObject({ counted, reasons });
  });
});

describe('an approval that could have been discounted for several reasons', () => {
  const all: Given = { author: user('alice'), access: { alice: 'none' } };

  it.each<[string, Given, string]>([
    [
      'gone before all',
      { reviews: [review('alice', { by: null, state: 'dismissed', commit: OLD_HEAD })] },
      'account-gone',
    ],
    [
      'a bot before dismissed',
      { reviews: [review('alice', { by: { login: 'a', kind: 'bot' }, state: 'dismissed' })] },
      'bot',
    ],
    [
      'dismissed before an old head',
      { reviews: [review('alice', { state: 'dismissed', commit: OLD_HEAD })] },
      'dismissed',
    ],
    [
      'no owner before a hand in it',
      { ...all, author: user('wendy'), reviews: [review('wendy', { canPush: false })] },
      'not-an-owner',
    ],
    ['no owner before no time', { reviews: [review('wendy', { submittedAt: null })] }, 'not-an-owner'],
    ['a hand in it before no access', { ...all, reviews: [review('alice', { canPush: false })] }, 'author'],
    ['edited before hidden', { comments: [approving('alice', { edited: true, hidden: true })] }, 'edited'],
    ['hidden before the digest', { comments: [comment('alice', '/cohort approve', { hidden: true })] }, 'hidden'],
    ['the digest before the person', { comments: [comment('wendy', `/cohort approve ${RP}`)] }, 'digest-missing'],
  ])('%s', (_, given, reason) => {
    expect(judge(given).reasons).toEqual([reason]);
  });

  it.each<[string, string, string[]]>([
    ['15 digits', 'a'.repeat(15), ['digest-short']],
    ['16 others', 'a'.repeat(16), ['digest-outdated']],
    ['all in upper case', '{PLAN}', []],
  ])('a digest of %s', (_, digest, reasons) => {
    const { plan } = judge();
    expect(
      judge({ comments: [comment('alice', `/cohort approve ${RP} ${digest.replace('{PLAN}', plan.toUpperCase())}`)] })
        .reasons,
    ).toEqual(reasons);
  });
});

describe('the policy beside a cohort', () => {
  it.each<[string, Given, object]>([
    [
      'a comment for the policy alone says nothing of the cohort',
      { comments: [approving('alice', {}, 'policy')] },
      { counted: [], reasons: ['not-an-owner'] },
    ],
    [
      'an owner of the cohort is no policy owner',
      { comments: [approving('alice', {}, `${RP} policy`)] },
      { counted: ['alice'], approvals: { counted: [{ cohorts: [RP], forPolicy: false }] } },
    ],
    [
      'a team of policy owners that cannot be read',
      { teams: 'refused', comments: [approving('grace', {}, 'policy')] },
      { counted: [], reasons: ['team-unreadable'] },
    ],
    [
      'a team of owners that cannot be read, of a comment for the policy alone',
      { teams: 'refused', policyOwnerPresent: false, comments: [approving('grace', {}, 'policy')] },
      { counted: [], reasons: ['not-an-owner'] },
    ],
    [
      'an administrator, by a review, which itself tells of write access only',
      { policyOwnerPresent: false, access: { adam: 'admin' }, reviews: [review('adam')] },
      { counted: ['adam'] },
    ],
    [
      'an administrator whose review says they may not write',
      { policyOwnerPresent: false, access: { adam: 'admin' }, reviews: [review('adam', { canPush: false })] },
      { counted: [], reasons: ['no-write-access'] },
    ],
    [
      'the veto of somebody of whom it is unknown whether they are an administrator',
      { policyOwnerPresent: false, access: { adam: 'unknown' }, comments: [rejecting('adam')] },
      { vetoes: ['adam'] },
    ],
    [
      'the veto of an administrator who stands in',
      { policyOwnerPresent: false, access: { adam: 'admin' }, comments: [rejecting('adam')] },
      { vetoes: ['adam'] },
    ],
    [
      'the veto of a policy owner for whom administrators stand in',
      { policyOwnerPresent: false, access: { erin: 'write' }, comments: [rejecting('erin')] },
      { vetoes: [] },
    ],
  ])('%s', (_, given, told) => {
    expect(judge({ ...GUARDED, ...given })).toMatchObject(told);
  });
});
