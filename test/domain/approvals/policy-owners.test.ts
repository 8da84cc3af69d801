import { describe, expect, it } from 'vitest';
import { approving, commit, judge, POLICY, rejecting, review, RP, RP_PATH, user, type Given } from './support.ts';

/* `policy.changed`: what decides where things go needs a policy owner, under the conditions of every approval. */

const GUARDED = ['.github/workflows/release.yml'];
const ONLY: Given = { paths: GUARDED, body: '' };
const BESIDE: Given = { paths: [...GUARDED, RP_PATH] };
const by = (login: string): Given => ({ comments: [approving(login, {}, 'policy')] });
const ORPHANED: Given = { ...ONLY, policyOwnerPresent: false };
const OWNERLESS = POLICY.replace(/\npolicy-owners:.*\n/, '\n');

describe('a change of the policy', () => {
  it.each<readonly [string, Given, Given]>([
    [
      'a policy owner, not an owner of a cohort',
      { ...ONLY, reviews: [review('alice')] },
      { ...ONLY, reviews: [review('erin')] },
    ],
    ['a comment says policy', { ...ONLY, comments: [approving('erin', {}, RP)] }, { ...ONLY, ...by('erin') }],
    [
      'policy is written in lower case',
      { ...ONLY, comments: [approving('erin', {}, 'Policy')] },
      { ...ONLY, ...by('ERIN') },
    ],
    [
      'a comment of a policy owner says policy',
      { ...ONLY, ...by('alice') },
      { ...ONLY, comments: [approving('erin', {}, `${RP}, policy`)] },
    ],
    [
      'not the author',
      { ...ONLY, author: user('Erin'), reviews: [review('erin')] },
      { ...ONLY, reviews: [review('erin')] },
    ],
    [
      'a member of the owning team',
      { ...ONLY, teams: { 'acme/platform': [] }, reviews: [review('grace')] },
      { ...ONLY, teams: { 'acme/platform': ['grace'] }, reviews: [review('grace')] },
    ],
    [
      'one more where no account stands behind a commit',
      { ...ONLY, commits: [commit([null])], reviews: [review('erin')] },
      {
        ...ONLY,
        commits: [commit([null])],
        teams: { 'acme/platform': ['grace'] },
        reviews: [review('erin'), review('grace')],
      },
    ],
    [
      'a veto of a policy owner',
      { ...ONLY, teams: { 'acme/platform': ['grace'] }, reviews: [review('grace')], comments: [rejecting('erin')] },
      { ...ONLY, teams: { 'acme/platform': ['grace'] }, reviews: [review('grace')], comments: [rejecting('bob')] },
    ],
    [
      'administrators stand in where no policy owner has write access',
      { ...ORPHANED, reviews: [review('adam')], access: { adam: 'write' } },
      { ...ORPHANED, reviews: [review('adam')], access: { adam: 'admin' } },
    ],
    [
      'administrators do not stand in where one has',
      { ...ONLY, ...by('adam'), access: { adam: 'admin' } },
      { ...ORPHANED, ...by('adam'), access: { adam: 'admin' } },
    ],
    [
      'then they are the policy owners, and nobody else is',
      { ...ORPHANED, reviews: [review('erin')], access: { erin: 'write' } },
      { ...ORPHANED, reviews: [review('erin')], access: { erin: 'admin' } },
    ],
    [
      'an administrator whose access cannot be told',
      { ...ORPHANED, ...by('adam'), access: { adam: 'unknown' } },
      { ...ORPHANED, ...by('adam'), access: { adam: 'admin' } },
    ],
  ])('%s', (_, held, open) => {
    const no = judge(held);
    expect(no.verdict).toBe('hold');
    expect(['policy.changed', 'approval.vetoed']).toEqual(expect.arrayContaining([...no.codes]));
    expect(judge(open)).toMatchObject({ codes: [], verdict: 'skip' });
  });

  it('without policy owners it is the administrators who approve it, and nobody else', () => {
    const by = (login: string): Given => ({
      ...ORPHANED,
      policy: OWNERLESS,
      comments: [approving(login, {}, 'policy')],
    });
    expect(judge({ ...by('adam'), access: { adam: 'admin' } })).toMatchObject({ codes: [], counted: ['adam'] });
    expect(judge({ ...by('erin'), access: { erin: 'write' } })).toMatchObject({
      codes: ['policy.changed'],
      counted: [],
      reasons: ['not-an-owner'],
    });
  });

  it.each([
    [0, [], []],
    [2, ['erin'], ['policy.changed']],
    [2, ['erin', 'grace'], []],
  ])('needs as many approvals as the policy says: %d, by %j', (needed, owners, codes) => {
    const policy = POLICY.replace('cross-cohort: 2', `cross-cohort: 2, policy: ${needed}`);
    const teams = { 'acme/platform': ['grace'] };
    expect(judge({ ...ONLY, policy, teams, reviews: owners.map((login) => review(login)) }).codes).toEqual(codes);
  });

  it('comes beside the approvals of a release, and replaces none', () => {
    expect(judge({ ...BESIDE, reviews: [review('erin')] }).codes).toEqual(['approval.missing']);
    expect(judge({ ...BESIDE, reviews: [review('alice')] }).codes).toEqual(['policy.changed']);
    expect(judge({ ...BESIDE, reviews: [review('alice'), review('erin')] })).toMatchObject({
      verdict: 'allow',
      codes: [],
    });
    expect(judge({ ...BESIDE, commits: [commit([null])], reviews: [review('alice'), review('erin')] }).codes).toEqual([
      'approval.missing',
    ]);
    expect(
      judge({ ...BESIDE, commits: [commit([null])], reviews: [review('alice'), review('bob'), review('erin')] }).codes,
    ).toEqual([]);
  });

  it('without anything guarded a policy owner has no say', () => {
    expect(judge({ reviews: [review('alice')], ...by('erin') })).toMatchObject({
      verdict: 'allow',
      reasons: ['not-involved'],
    });
    expect(judge({ reviews: [review('alice'), review('erin', { state: 'changes-requested' })] })).toMatchObject({
      verdict: 'allow',
      vetoes: [],
    });
  });

  it('a review counts for all that its author may approve', () => {
    const both = POLICY.replace('owners: [alice,', 'owners: [erin, alice,');
    expect(judge({ ...BESIDE, policy: both, reviews: [review('erin')] })).toMatchObject({
      verdict: 'allow',
      approvals: { counted: [{ login: 'erin', cohorts: [RP], forPolicy: true }] },
    });
  });
});
