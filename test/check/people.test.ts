import { fail, ok } from '../../src/domain/result.ts';
import { describe, expect, it } from 'vitest';
import type { Access, People } from '../../src/domain/approvals/people.ts';
import type { Owner } from '../../src/domain/policy/policy.ts';
import type { PullRequest } from '../../src/domain/pull-request.ts';
import { peopleQuestion } from '../../src/domain/judge.ts';
import { readRelease } from '../../src/domain/release.ts';
import type { PolicyText } from '../../src/github/policy-history.ts';
import type { RepositoryState } from '../../src/github/repository-state.ts';
import { fetchPeople } from '../../src/check/people.ts';
import type { PeopleSources } from '../../src/check/sources.ts';
import {
  approving,
  at,
  comment,
  commit,
  deletion,
  HEAD,
  POLICY,
  policyOf,
  rejecting,
  review,
  REVIEWED,
  RP,
  RP_BODY,
  TM,
  user,
} from '../domain/approvals/support.ts';
import { pull as pullOf, teamsOf } from '../domain/build.ts';

/* What is asked about people, and what is not. */

const POLICY_PATH = '.github/cohort-guard.yml';

interface Situation {
  readonly pull?: Partial<PullRequest>;
  readonly repository?: Partial<Pick<RepositoryState, 'policySince' | 'policyFirst'>>;
  readonly policy?: string;
  readonly cohorts?: readonly string[];
  readonly guarded?: boolean;
  readonly release?: boolean;
  readonly access?: Readonly<Record<string, Access>>;
  readonly pushers?: readonly string[] | null;
  readonly history?: readonly PolicyText[] | 'unavailable';
  readonly complete?: boolean;
}

const FAILURE = { code: 'evidence.unavailable', asked: 'it', expected: 'an answer', observed: 'none' } as const;

async function gather(situation: Situation) {
  const asked: string[] = [];
  const teams: { owners: readonly Owner[]; logins: readonly string[] }[] = [];
  const { history = [], complete = true, pushers = ['mia'] } = situation;
  const sources: PeopleSources = {
    policyPath: POLICY_PATH,
    access: async (login) => {
      asked.push(`access of ${login}`);
      return situation.access?.[login] ?? 'write';
    },
    pushers: async () => {
      asked.push('pushers');
      return pushers;
    },
    teams: async (owners, logins) => {
      teams.push({ owners, logins });
      return teamsOf(policyOf(situation.policy));
    },
    renderings: async (texts) => {
      for (const text of texts) asked.push(`rendering of ${text}`);
      return ok(new Map());
    },
    policyHistory: async ({ tip }: { tip: string }) => {
      asked.push(`history of ${tip}`);
      return history === 'unavailable' ? fail(FAILURE) : ok({ versions: history, complete });
    },
  };
  const pull = pullOf({
    author: user('mia'),
    head: HEAD,
    body: RP_BODY,
    changes: [],
    commits: [commit(['mia'])],
    ...situation.pull,
  });
  const repository: RepositoryState = {
    repository: pull.repository,
    defaultBranch: 'main',
    tip: 'tip',
    policy: { kind: 'text', text: POLICY },
    policySince: at(1),
    policyFirst: false,
    ...situation.repository,
  };
  const context = { defaultBranch: 'main', policyPath: POLICY_PATH };
  const release = readRelease(pull, policyOf(situation.policy), context, { manifest: { kind: 'none' } });
  const involved = { cohorts: situation.cohorts ?? [RP], crossCohort: false };
  const guarded = situation.guarded ?? false;
  const question = { ...peopleQuestion(release, null), involved, guarded, release: situation.release ?? true };
  const found = await fetchPeople(question, repository, sources);
  if (!found.ok) throw new Error(found.error.observed);
  return { asked, teams, people: found.value satisfies People };
}

describe('what is asked', () => {
  it('of whoever will be asked to approve, where nobody has said anything', async () => {
    const { asked, people } = await gather({
      pull: { comments: [comment('alice', 'Looks good.')], reviews: [review('alice', { state: 'commented' })] },
    });
    expect(asked).toEqual(['pushers', 'access of bob', 'access of heidi']);
    expect(people.policyOwnerPresent).toBe(true);
  });

  it('not of an owner whose approval cannot count anyway', async () => {
    const { asked } = await gather({ pull: { author: user('alice'), commits: [commit(['bob'])] }, pushers: ['Heidi'] });
    expect(asked).toEqual(['pushers']);
  });

  it('of nobody once there are approvals enough', async () => {
    expect((await gather({ pull: { reviews: [review('alice')] } })).asked).toEqual(['pushers']);
  });

  it('access of a commenter, of an owner only', async () => {
    const comments = ['alice', 'carol', 'wendy'].map((login) => rejecting(login));
    const { asked } = await gather({ pull: { comments } });
    expect(asked).toEqual(['access of alice', 'pushers', 'access of bob', 'access of heidi']);
    const both = await gather({ cohorts: [RP, TM], pull: { comments: [rejecting('carol')] } });
    expect(both.asked.slice(0, 2)).toEqual(['access of carol', 'pushers']);
  });

  it('a review tells of its author without a question, whatever they say elsewhere', async () => {
    const { asked, people } = await gather({
      pull: { reviews: [review('Alice', { state: 'commented', canPush: false })], comments: [rejecting('alice')] },
    });
    expect(asked).toEqual(['pushers', 'access of bob', 'access of heidi']);
    expect(people.access.get('alice')).toBe('none');
  });

  it('of who has vetoed in a text that is there no more', async () => {
    const [first] = (await gather({ pull: { timeline: [deletion('alice', 'mia')] } })).asked;
    const [second] = (await gather({ pull: { comments: [comment('alice', 'fine', { edited: true })] } })).asked;
    expect([first, second]).toEqual(['access of alice', 'access of alice']);
  });

  it('once of each, whatever the case', async () => {
    const comments = ['alice', 'ALICE', 'alice'].map((login) => rejecting(login));
    const { asked } = await gather({ pull: { comments } });
    expect(asked.filter((question) => question.endsWith('alice'))).toHaveLength(1);
  });

  it('teams once, with the owners of all involved cohorts, and of the policy where it changes', async () => {
    const once = await gather({
      cohorts: [RP, TM],
      guarded: true,
      pull: { reviews: [review('alice'), review('grace')], comments: [rejecting('wendy')] },
    });
    const teamsOfFirst = ({ teams: [first] }: typeof once) => first?.owners.filter(({ kind }) => kind === 'team');
    expect(once.teams).toMatchObject([{ logins: ['alice', 'grace', 'wendy'] }]);
    expect(teamsOfFirst(once)).toEqual([
      { kind: 'team', organization: 'acme', team: 'rp-release' },
      { kind: 'team', organization: 'acme', team: 'platform' },
    ]);
    expect(teamsOfFirst(await gather({ pull: { reviews: [review('alice')] } }))).toHaveLength(1);
  });
});

it('a cohort that the policy does not know has no owners', async () => {
  const { asked, teams } = await gather({ cohorts: ['nowhere'], pull: { comments: [rejecting('alice')] } });
  expect([asked, teams[0]?.owners]).toEqual([['pushers'], []]);
});

describe('who has pushed', () => {
  it('is asked before anybody is asked to approve', async () => {
    expect((await gather({})).asked[0]).toBe('pushers');
    expect((await gather({ release: false })).asked).toEqual([]);
    expect((await gather({ release: false, guarded: true })).asked).toContain('pushers');
  });

  // Otherwise an unsigned commit of a fork would need no approval where nobody is needed for a signed one.
  it('is not taken for nobody where no approval is needed', async () => {
    const { people } = await gather({
      policy: POLICY.replace('within-cohort: 1', 'within-cohort: 0'),
      pushers: null,
      pull: { headRepository: 'sue/rollout', commits: [commit(['sue'], false)] },
    });
    expect(people.pushers).toBeNull();
  });
});

/** Two policy owners, and no team. */
const TEAMLESS = POLICY.replace('[erin, "@acme/platform"]', '[erin, frank]');

describe('policy owners', () => {
  it.each<readonly [string, Situation, boolean]>([
    ['one with write access', { policy: TEAMLESS, access: { erin: 'none', frank: 'write' } }, true],
    ['an administrator among them', { policy: TEAMLESS, access: { erin: 'admin' } }, true],
    ['none with write access', { policy: TEAMLESS, access: { erin: 'none', frank: 'none' } }, false],
    ['one who cannot be looked up', { policy: TEAMLESS, access: { erin: 'unknown', frank: 'none' } }, true],
    ['a team', { access: { erin: 'none' } }, true],
    ['nobody is named', { policy: TEAMLESS.replace(/policy-owners:.*/, '') }, false],
  ])('%s', async (_, situation, present) => {
    expect((await gather({ guarded: true, ...situation })).people.policyOwnerPresent).toBe(present);
  });

  it('administrators are told apart from who may write only where they stand in', async () => {
    const situation = { policy: TEAMLESS, guarded: true, pull: { reviews: [review('adam')] } };
    const absent = await gather({ ...situation, access: { erin: 'none', frank: 'none', adam: 'admin' } });
    expect(absent.people.access.get('adam')).toBe('admin');
    const present = await gather({ ...situation, access: { erin: 'write' } });
    expect(present.asked).not.toContain('access of adam');
  });
});

it('a policy owner who speaks, and may not write, is asked for once', async () => {
  const { asked, people } = await gather({
    policy: TEAMLESS,
    guarded: true,
    access: { erin: 'none', frank: 'none' },
    pull: { comments: [rejecting('erin')] },
  });
  expect(asked.filter((question) => /erin|frank/.test(question))).toEqual(['access of erin', 'access of frank']);
  expect(people.access.get('erin')).toBe('none');
});

describe('versions of the policy', () => {
  const reviewed = { pull: { reviews: [review('alice')] } };
  const history: PolicyText[] = [
    { since: at(90), text: POLICY },
    { since: at(30), text: 'no policy' },
    { since: null, text: null },
    { since: at(1), text: POLICY },
  ];

  it('the one in force is enough where it is older than every approving review', async () => {
    const { asked, people } = await gather({ ...reviewed, repository: { policySince: at(REVIEWED - 1) } });
    expect(asked).not.toContain('history of tip');
    expect(people.policyVersions).toMatchObject({ versions: [{ since: at(REVIEWED - 1) }], complete: false });
  });

  it.each([
    ['younger', at(90)],
    ['of the very second', at(REVIEWED)],
    ['of an unknown time', null],
  ])('otherwise all: %s', async (_, policySince) => {
    const { asked, people } = await gather({ ...reviewed, repository: { policySince }, history });
    expect(asked).toContain('history of tip');
    expect(people.policyVersions.complete).toBe(true);
    expect(people.policyVersions.versions.map(({ since, policy }) => [since, policy === null])).toEqual([
      [at(90), false],
      [at(30), true],
      [null, true],
      [at(1), false],
    ]);
  });

  it('all where a review does not tell when it was submitted', async () => {
    const pull = { reviews: [review('alice', { submittedAt: null })] };
    const { asked } = await gather({ pull, repository: { policySince: at(REVIEWED - 1) }, history });
    expect(asked).toContain('history of tip');
  });

  it('where the history cannot be read, it is not complete', async () => {
    const younger = { ...reviewed, repository: { policySince: at(90) } };
    const { people } = await gather({ ...younger, history: 'unavailable' });
    expect(people.policyVersions).toMatchObject({ versions: [{ since: at(90) }], complete: false });
    const part = await gather({ ...younger, history, complete: false });
    expect(part.people.policyVersions.complete).toBe(false);
  });

  it('comments need none: the digest holds the definitions', async () => {
    const pull = { comments: [approving('alice')] };
    expect((await gather({ repository: { policySince: at(90) }, pull })).asked).not.toContain('history of tip');
  });
});
