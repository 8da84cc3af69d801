import { describe, expect, it } from 'vitest';
import { printOwner } from '../../../src/domain/policy/policy.ts';
import {
  approving,
  BOTH_BODY,
  commit,
  judge,
  labelled,
  POLICY,
  review,
  revision,
  RP,
  RP_BODY,
  RP_PATH,
  TM,
  user,
  type Given,
} from './support.ts';

/* Nobody is asked whose approval would not count. */

const TEAMLESS = POLICY.replace(', "@acme/rp-release"', '').replace(', "@acme/platform"', '');
const BOTH: Given = { body: BOTH_BODY, paths: [RP_PATH, 'deploy/template-manager/app.yml'] };

function eligible(given: Given, cohort = RP): string[] {
  const entry = judge(given).approvals.eligible.find((found) => found.cohort === cohort);
  return [...(entry?.owners.map(printOwner) ?? []), ...(entry?.administrators === true ? ['administrators'] : [])];
}

function excluded(given: Given, cohort = RP): string[] {
  const entry = judge(given).approvals.eligible.find((found) => found.cohort === cohort);
  return entry?.excluded.map(({ owner, reason }) => `${printOwner(owner)} ${reason}`) ?? [];
}

describe('who may still approve', () => {
  it.each<[string, Given, string[], string[]]>([
    ['every owner', {}, ['alice', 'bob', 'heidi', '@acme/rp-release'], []],
    ['not the author', { author: user('Alice') }, ['bob', 'heidi', '@acme/rp-release'], ['alice author']],
    [
      'not who wrote a commit',
      { commits: [commit(['mia', 'bob'])] },
      ['alice', 'heidi', '@acme/rp-release'],
      ['bob committer'],
    ],
    ['not who pushed', { pushers: ['alice'] }, ['bob', 'heidi', '@acme/rp-release'], ['alice pusher']],
    [
      'not who declared last',
      { timeline: [labelled('cohort:resource-publisher', 'heidi', 1)], labels: ['cohort:resource-publisher'] },
      ['alice', 'bob', '@acme/rp-release'],
      ['heidi declarer'],
    ],
    [
      'not who has no write access',
      { reviews: [review('bob', { state: 'changes-requested', canPush: false })] },
      ['alice', 'heidi', '@acme/rp-release'],
      ['bob no-write-access'],
    ],
    [
      'not a team that cannot be read',
      { teams: 'refused' },
      ['alice', 'bob', 'heidi'],
      ['@acme/rp-release team-unreadable'],
    ],
    ['not who has', { reviews: [review('alice')] }, ['bob', 'heidi', '@acme/rp-release'], []],
    [
      'who has said no, and may lift it',
      { reviews: [review('alice', { state: 'changes-requested' })] },
      ['alice', 'bob', 'heidi', '@acme/rp-release'],
      [],
    ],
  ])('%s', (_, given, owners, reasons) => {
    expect([eligible(given), excluded(given)]).toEqual([owners, reasons]);
  });

  it('for each involved cohort', () => {
    const given = { ...BOTH, pushers: ['carol'], reviews: [review('alice')] };
    expect([eligible(given), eligible(given, TM)]).toEqual([
      ['bob', 'heidi', '@acme/rp-release'],
      ['dave', 'heidi'],
    ]);
  });

  it('whoever has approved for something else alone', () => {
    expect(eligible({ ...BOTH, comments: [approving('heidi')] }, TM)).toEqual(['carol', 'dave', 'heidi']);
    const given: Given = {
      paths: [RP_PATH, '.github/x.yml'],
      policy: POLICY.replace('owners: [alice,', 'owners: [erin, alice,'),
    };
    expect(eligible({ ...given, comments: [approving('erin')] }, 'policy')).toEqual(['erin', '@acme/platform']);
  });

  it('for nothing where nothing is needed', () => {
    expect(judge({ paths: ['docs/a'] }).approvals.eligible).toEqual([]);
    expect(judge({ policy: POLICY.replace('within-cohort: 1', 'within-cohort: 0') }).approvals.eligible).toEqual([]);
  });

  it('for the policy, where that changes: its owners, or the administrators', () => {
    const given: Given = { paths: ['.github/x.yml'] };
    expect(eligible(given, 'policy')).toEqual(['erin', '@acme/platform']);
    expect(eligible({ ...given, policyOwnerPresent: false }, 'policy')).toEqual(['administrators']);
    expect(eligible(given)).toEqual([]);
  });
});

describe('whether enough people are left', () => {
  const unreachable = (given: Given) => judge({ policy: TEAMLESS, ...given }).approvals.unreachable;

  it.each<[string, Given, number]>([
    ['one of three is enough', { author: user('alice'), pushers: ['bob'] }, 0],
    ['nobody is left', { author: user('alice'), commits: [commit(['bob'])], pushers: ['heidi'] }, 1],
    ['a team may always be enough', { policy: POLICY, author: user('alice'), pushers: ['bob', 'heidi'] }, 0],
    ['one is left, and two are needed', { pushers: ['alice', 'bob'], commits: [commit([null])] }, 1],
    ['who owns both counts once', { ...BOTH, pushers: ['alice', 'bob', 'carol', 'dave'] }, 1],
    [
      'one has approved, and the other needs not',
      { ...BOTH, pushers: ['bob', 'carol', 'dave'], reviews: [review('alice')] },
      0,
    ],
    ['nobody for the policy', { paths: ['.github/x.yml'], author: user('erin') }, 1],
    ['administrators for the policy', { paths: ['.github/x.yml'], author: user('erin'), policyOwnerPresent: false }, 0],
  ])('%s', (_, given, short) => {
    expect(unreachable(given)).toBe(short);
  });
});

it('an approval from before an edit counts, where the plan is again what it was', () => {
  const revisions = [revision('mia', 0, RP_BODY), revision('mia', 20, BOTH_BODY), revision('mia', 40, RP_BODY)];
  expect(judge({ revisions, comments: [approving('alice', { minute: 1 })] }).counted).toEqual(['alice']);
  expect(judge({ revisions, reviews: [review('alice', { minute: 30 })] }).counted).toEqual([]);
});
