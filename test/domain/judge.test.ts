import { describe, expect, it } from 'vitest';
import type { Access } from '../../src/domain/approvals/people.ts';
import { failure } from '../../src/domain/finding.ts';
import {
  asksPeople,
  factsOf,
  isApproved,
  judgeRuleChange,
  ownersToLookUp,
  peopleQuestion,
  ruleChangeQuestion,
  withQuestion,
} from '../../src/domain/judge.ts';
import { gateOfOutcomes } from '../../src/domain/outcome.ts';
import type { PullRequest } from '../../src/domain/pull-request.ts';
import type { Release } from '../../src/domain/release.ts';
import { fail, ok } from '../../src/domain/result.ts';
import { NO_STANDING_CHANGES, type StandingChanges } from '../../src/domain/standing/changes.ts';
import { judged } from '../codes/build.ts';
import { review } from './approvals/support.ts';
import { approvals, change, COHORTS, facts, people, policy, POLICY_PATH, release, resolve, site } from './build.ts';

/* What is asked about people, and what a release is judged on. */

const tmSite = site('B1', { attributes: { engine: 'tm' } });
const GUARDED = { changes: [change(POLICY_PATH)] };
const NOTHING = { changes: [] };

/** A release of `rp` by a path of its own, with what it does to manifests. */
const read = (parts: Partial<PullRequest> = {}, changed: Partial<StandingChanges> = {}): Release => ({
  ...release({ pull: parts }),
  changed: { ...NO_STANDING_CHANGES, ...changed },
});

/** The inventory says that what is declared targets a site of each cohort. */
const answer = ok({
  ...resolve([site('A1', { attributes: { engine: 'rp' } }), tmSite]),
  cohorts: new Map(['rp', 'tm'].map((name) => [name, { members: 1, permitted: 1, targeted: 1 }])),
});
const unanswered = fail(failure('inventory.unavailable', 'GET /sites', 'an answer', 'none'));

describe('the question about approvals', () => {
  it.each<[string, Release, Parameters<typeof peopleQuestion>[1], object]>([
    ['of a release', read(), null, { involved: ['rp'], declared: ['rp'], release: true, guarded: false }],
    ['of whom the inventory names', read(), answer, { involved: ['rp', 'tm'], declared: ['rp'] }],
    ['where the inventory has not answered', read(), unanswered, { involved: ['rp'], declared: ['rp'] }],
    ['without a declaration', read({ body: '' }), null, { involved: ['rp'], declared: [], release: true }],
    ['of a change of the rules', read({ ...GUARDED, body: '' }), null, { involved: [], release: false, guarded: true }],
    [
      'of manifests alone: their owners, whatever is declared',
      read(NOTHING, { cohorts: ['tm'] }),
      null,
      { involved: ['tm'], declared: ['rp'], release: true },
    ],
    [
      'of manifests that nobody could read',
      read(NOTHING, { unreadable: ['a.yml'] }),
      null,
      { involved: ['rp'], release: false, guarded: true },
    ],
  ])('%s', (_, asked, told, expected) => {
    const { involved, declared, release: isRelease, guarded } = peopleQuestion(asked, told);
    expect({ involved: involved.cohorts, declared, release: isRelease, guarded }).toMatchObject(expected);
  });

  it('of a release without paths of cohorts that needs no declaration is not asked of anybody', () => {
    const pathless = policy({ cohorts: { rp: { ...COHORTS['rp'], paths: [] } } });
    const asked = (needsDeclaration: boolean) =>
      peopleQuestion(
        {
          ...release({ policy: pathless, pull: { body: '' } }),
          changed: { ...NO_STANDING_CHANGES, needsDeclaration },
        },
        null,
      ).release;
    expect([asked(true), asked(false)]).toEqual([true, false]);
  });

  it('is about what was approved, where the manifest has changed since', () => {
    const before = read({ body: 'Target-Cohort: tm' });
    expect(peopleQuestion(read(), answer, before)).toMatchObject({
      involved: { cohorts: ['rp', 'tm'] },
      declared: ['tm'],
    });
    expect(peopleQuestion(read(), answer, read())).toMatchObject({ involved: { cohorts: ['rp'] } });
  });

  it.each<[string, Release, boolean]>([
    ['a release', read(), true],
    ['a change of the rules', read(GUARDED), true],
    ['a change of manifests', read(NOTHING, { cohorts: ['tm'] }), true],
    ['manifests that nobody could read', read(NOTHING, { unreadable: ['a.yml'] }), true],
    ['nothing', read(NOTHING), false],
  ])('is known before the inventory is asked: %s', (_, asked, asks) => {
    expect(asksPeople(asked)).toBe(asks);
  });
});

describe('the facts of a release', () => {
  it('are the release, the answer, and what people have said', () => {
    const asked = read({ reviews: [review('alice')] });
    const judgedOn = factsOf(asked, answer, people(asked.policy, { access: new Map([['alice', 'write']]) }));
    expect(judgedOn).toMatchObject({
      pull: asked.pull,
      plan: asked.plan,
      resolution: answer,
      involved: { cohorts: ['rp', 'tm'], crossCohort: true },
      approvals: { needed: 2, counted: [{ login: 'alice' }] },
      asked: { declared: ['rp'], people: { pushers: [] } },
    });
  });

  it('are others where others had spoken', () => {
    const given = facts();
    const pull = { ...given.pull, reviews: [review('alice')] };
    const found = withQuestion(given, { ...given.asked, pull });
    expect(found.pull).toBe(pull);
    expect([given.approvals.counted.length, found.approvals.counted.length]).toEqual([0, 1]);
    expect(found.asked.pull).toBe(pull);
    expect(found.scope).toBe(given.scope);
  });
});

describe('a change of the rules', () => {
  it.each<[string[], string[], boolean]>([
    [[], [], false],
    [['tm'], ['tm'], true],
    [['tm', 'gone', 'rp'], ['rp', 'tm'], true],
  ])('is asked about with the owners of %j', (cohorts, involved, isRelease) => {
    const asked = read();
    expect(ruleChangeQuestion(asked, cohorts)).toEqual({
      pull: asked.pull,
      policy: asked.policy,
      plan: asked.plan,
      involved: { cohorts: involved, crossCohort: involved.length > 1 },
      declared: [],
      release: isRelease,
      guarded: true,
    });
  });

  it('has approvals that no later definition makes stale', () => {
    const asked = { ...peopleQuestion(read({ ...GUARDED, reviews: [review('frank')] }), null), declared: ['rp'] };
    const lost = people(asked.policy, { policyVersions: { versions: [], complete: false } });
    expect(judgeRuleChange(asked, lost).counted).toMatchObject([{ login: 'frank', forPolicy: true }]);
  });

  const veto = { login: 'bob', cohorts: ['rp'], url: 'https://github.example/1' };

  it.each<[string, Parameters<typeof approvals>[0], boolean]>([
    ['where nothing is missing', {}, true],
    ['not without owners', { missing: { release: 1, policy: 0 } }, false],
    ['not without policy owners', { missing: { release: 0, policy: 1 } }, false],
    ['not against a veto', { vetoes: [veto] }, false],
    ['not where all is missing', { missing: { release: 1, policy: 1 }, vetoes: [veto] }, false],
  ])('is approved: %s', (_, parts, approved) => {
    expect(isApproved(approvals(parts))).toBe(approved);
  });
});

describe('owners of whom the access has to be looked up', () => {
  const lookUp = (parts: Partial<PullRequest>, access: Readonly<Record<string, Access>> = {}, teams = false) => {
    const under = policy({
      cohorts: { ...COHORTS, rp: { ...COHORTS['rp'], owners: ['alice', 'Bob'] } },
      policyOwners: ['frank', 'Bob'],
    });
    const withTeam = {
      ...under,
      policyOwners: [...under.policyOwners, { kind: 'team' as const, organization: 'acme', team: 'platform' }],
    };
    const asked = release({ policy: teams ? withTeam : under, pull: parts });
    return ownersToLookUp(
      peopleQuestion(asked, null),
      people(asked.policy, { access: new Map(Object.entries(access)) }),
    );
  };
  const BOTH = [change('deploy/rp/a.xml'), change(POLICY_PATH)];

  it.each<[string, () => string[], string[]]>([
    ['all who may approve', () => lookUp({}), ['alice', 'Bob']],
    ['each once', () => lookUp({ changes: BOTH }), ['alice', 'Bob', 'frank']],
    ['no teams', () => lookUp(GUARDED, {}, true), ['frank', 'Bob']],
    ['not those of whom it is known', () => lookUp({}, { bob: 'write', alice: 'none' }), []],
    ['nobody where enough have approved', () => lookUp({ reviews: [review('alice')] }, { alice: 'write' }), []],
  ])('%s', (_, logins, expected) => {
    expect(logins()).toEqual(expected);
  });
});

describe('outcomes together', () => {
  const { outcome } = judged();
  const elsewhere = judged({ pull: { base: 'next' } }).outcome;

  it.each<[string, Parameters<typeof gateOfOutcomes>, 'open' | 'closed']>([
    ['allowed', ['allow', [outcome]], 'open'],
    ['held', ['hold', [outcome]], 'closed'],
    ['skipped, into a release branch', ['skip', [outcome, outcome]], 'open'],
    ['skipped, of which one is into another', ['skip', [outcome, elsewhere]], 'closed'],
    ['skipped, of which one was not read', ['skip', [{ ...outcome, facts: null }]], 'closed'],
    ['skipped, of none', ['skip', []], 'closed'],
  ])('open the gate: %s', (_, given, gate) => {
    expect(gateOfOutcomes(...given)).toBe(gate);
  });
});
