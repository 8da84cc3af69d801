import { describe, expect, it } from 'vitest';
import { site } from '../build.ts';
import {
  approving,
  BOTH_BODY,
  commit,
  judge,
  OLD_HEAD,
  POLICY,
  review,
  REVIEWED,
  RP,
  TM,
  type Given,
} from './support.ts';

/* How many approvals by whom a release needs: what is held, beside the nearest that is allowed. */

const EARLIER = REVIEWED - 30;
const LATER = REVIEWED + 30;

describe('how many', () => {
  const both = { body: BOTH_BODY };
  const CROSS_3 = POLICY.replace('cross-cohort: 2', 'cross-cohort: 3');
  const NONE = POLICY.replace('within-cohort: 1', 'within-cohort: 0');

  it.each<readonly [string, Given, Given]>([
    [
      'different people: one, however often and in whatever case',
      { ...both, reviews: [review('heidi')], comments: [approving('HEIDI', {}, `${RP} ${TM}`)] },
      { ...both, reviews: [review('heidi')], comments: [approving('alice')] },
    ],
    [
      'an owner of every involved cohort: two of one are not',
      { ...both, reviews: [review('alice'), review('bob')] },
      { ...both, reviews: [review('alice'), review('dave')] },
    ],
    [
      'an owner of both, and another of one',
      { ...both, reviews: [review('heidi')] },
      { ...both, reviews: [review('heidi'), review('bob')] },
    ],
    [
      'a comment is for what it names only',
      { ...both, reviews: [review('bob')], comments: [approving('heidi', {}, RP)] },
      { ...both, reviews: [review('bob')], comments: [approving('heidi', {}, TM)] },
    ],
    [
      'what several comments of one person name counts together, for one person',
      { ...both, comments: [approving('heidi', {}, RP), approving('heidi', {}, TM)] },
      { ...both, comments: [approving('heidi', {}, TM), approving('bob', {}, `${RP} ${TM}`)] },
    ],
    [
      'as many as the policy asks for',
      { ...both, policy: CROSS_3, reviews: [review('alice'), review('carol')] },
      { ...both, policy: CROSS_3, reviews: [review('alice'), review('carol'), review('bob')] },
    ],
    [
      'a path reaches a second cohort',
      { body: 'Target-Cohort: all\n', reviews: [review('alice')] },
      { body: 'Target-Cohort: all\n', reviews: [review('alice'), review('carol')] },
    ],
    [
      'a commit that no account stands behind: one more',
      { commits: [commit(['mia', null])], reviews: [review('alice')] },
      { commits: [commit(['mia', null])], reviews: [review('alice'), review('bob')] },
    ],
    [
      'several such commits: one more in total',
      { commits: [commit([null, null]), commit([null, 'mia'])], reviews: [review('alice')] },
      { commits: [commit([null, null]), commit([null, 'mia'])], reviews: [review('alice'), review('heidi')] },
    ],
    [
      'one more across cohorts, too',
      { ...both, commits: [commit([null])], reviews: [review('alice'), review('carol')] },
      { ...both, commits: [commit([null])], reviews: [review('alice'), review('carol'), review('dave')] },
    ],
    [
      'pushers unknown: an unsigned commit is one of them, a signed one is not',
      { pushers: null, commits: [commit(['mia', 'mia'], false)], reviews: [review('alice')] },
      { pushers: null, commits: [commit(['mia', 'mia'], true)], reviews: [review('alice')] },
    ],
    [
      'pushers unknown: two approvals do',
      { pushers: null, commits: [commit(['mia', 'mia'], false)], reviews: [review('alice')] },
      { pushers: null, commits: [commit(['mia', 'mia'], false)], reviews: [review('alice'), review('bob')] },
    ],
    [
      'pushers known: unsigned commits do not matter',
      { pushers: null, commits: [commit(['mia'], false)], reviews: [review('alice')] },
      { pushers: ['mia'], commits: [commit(['mia'], false)], reviews: [review('alice')] },
    ],
    ['within-cohort 0 needs nobody; more than one cohort does', { ...both, policy: NONE }, { policy: NONE }],
    [
      'within-cohort 0 and a commit that no account stands behind: one',
      { policy: NONE, commits: [commit([null])] },
      { policy: NONE, commits: [commit([null])], reviews: [review('alice')] },
    ],
    [
      'within-cohort 0, where the one must be an owner',
      { policy: NONE, commits: [commit([null])], reviews: [review('wendy')] },
      { policy: NONE, commits: [commit([null])], reviews: [review('bob')] },
    ],
  ])('%s', (_, held, allowed) => {
    expect(judge(held)).toMatchObject({ verdict: 'hold', codes: ['approval.missing'] });
    expect(judge(allowed)).toMatchObject({ verdict: 'allow', codes: [] });
  });

  it('a targeted site involves its cohort, within the dimension that is declared', () => {
    const policy = POLICY.replace(
      '\nreleases:',
      '\n  pilot: { dimension: ring, select: ring=beta, owners: [oscar] }\nreleases:',
    );
    // Cohorts of several dimensions are named by a manifest.
    const naming = (...names: string[]) => ({ body: '', manifest: `cohorts: [${names.join(', ')}]\n` });
    const sites = [RP, TM].map((engine) => site(engine, { attributes: { 'template-engine': engine, ring: 'beta' } }));
    expect(judge({ policy, sites, ...naming(RP), reviews: [review('alice')] })).toMatchObject({
      involved: { cohorts: [RP], crossCohort: false },
      verdict: 'allow',
    });
    expect(judge({ policy, sites, ...naming(RP, 'pilot'), reviews: [review('alice')] })).toMatchObject({
      involved: { cohorts: [RP, 'pilot'], crossCohort: false },
      verdict: 'hold',
    });
    // A site of the pilot alone leads to every cohort of the dimensions that a path reaches.
    const piloted = judge({
      policy,
      sites,
      ...naming('pilot'),
      reviews: [review('alice'), review('oscar')],
    });
    expect(piloted.involved).toEqual({ cohorts: [RP, TM, 'pilot'], crossCohort: true });
    expect(piloted.approvals).toMatchObject({ needed: 2, unapproved: [{ cohort: TM }] });
    expect(piloted.verdict).toBe('hold');
    expect(
      judge({
        policy,
        sites,
        ...naming('pilot'),
        reviews: [review('carol'), review('oscar'), review('bob')],
      }),
    ).toMatchObject({ codes: [], verdict: 'allow' });
  });

  it('ghosts are each told of, and count for nobody', () => {
    expect(
      judge({
        reviews: [review('', { by: null }), review('', { by: null, minute: LATER })],
        comments: [approving('', { by: null })],
      }),
    ).toMatchObject({ verdict: 'hold', counted: [], reasons: ['superseded', 'account-gone', 'account-gone'] });
  });

  it('times are those of GitHub, whatever the order of the lists', () => {
    expect(
      judge({ reviews: [review('alice', { minute: LATER }), review('alice', { minute: EARLIER, commit: OLD_HEAD })] }),
    ).toMatchObject({ verdict: 'allow', reasons: ['superseded'] });
  });
});
