import { describe, expect, it } from 'vitest';
import {
  baselineQuestion,
  judgeBaseline,
  keyOf,
  movedBaselines,
  ownersIn,
  questionInForce,
} from '../../../src/domain/deployment/baseline.ts';
import { printOwner, type Owner, type Policy } from '../../../src/domain/policy/policy.ts';
import { comment, commit, review } from '../approvals/support.ts';
import { people, policyFrom, release, teamsOf } from '../build.ts';

/* Who may say up to which commit the owners of an environment answer for everything. */

const A = 'a'.repeat(40);
const B = 'b'.repeat(40);

/** A policy with the cohorts in `yaml`. */
const under = (yaml: string, policyOwners = 'frank') =>
  policyFrom(`version: 1
inventory: { provider: http, url: "https://inventory.example.org/v1" }
approvals: { within-cohort: 1, cross-cohort: 2 }
cohorts:
${yaml.trim().replace(/^/gm, '  ')}
policy-owners: [${policyOwners}]
`);
const environments = (...written: string[]) => `environments: [${written.join(', ')}]`;
const at = (name: string, baseline: string) => `{ name: ${name}, job: deploy.yml/deploy, baseline: ${baseline} }`;
const rp = (rest: string) => under(`rp: { owners: [alice, bob], ${rest} }`);

function cohortOf(policy: Policy, name = 'rp') {
  const cohort = policy.cohorts.get(name);
  if (cohort === undefined) throw new Error(`no cohort ${name}`);
  return cohort;
}

function placeOf(policy: Policy, name = 'rp') {
  const cohort = cohortOf(policy, name);
  const [environment] = cohort.environments;
  if (environment === undefined) throw new Error(`no environment of ${name}`);
  return { cohort, environment };
}

describe('the baseline that rules give an environment', () => {
  const asked = rp(environments('production'));
  const renamed = under('rp: { owners: [alice], environments: [production], formerly: [old] }');

  it.each<[string, Policy | 'invalid' | 'none', Policy, string | null]>([
    ['none', asked, asked, null],
    ['a commit', rp(environments(at('production', A))), asked, A],
    ['whatever the case of its name', rp(environments(at('Production', A))), asked, A],
    ['another environment has one', rp(environments('production', at('staging', A))), asked, null],
    ['the environment is not there', rp(environments(at('staging', A))), asked, null],
    ['in a wave', rp(`waves: [{ name: pilot, select: a=b, ${environments(at('production', A))} }]`), asked, A],
    ['the cohort is not there', under('tm: { owners: [carol] }'), asked, null],
    ['by a former name', under(`old: { owners: [alice], ${environments(at('production', A))} }`), renamed, A],
    ['no valid policy', 'invalid', asked, null],
    ['no policy', 'none', asked, null],
  ])('%s', (_, rules, policy, commit) => {
    expect(keyOf(rules, placeOf(policy))).toBe(commit);
  });
});

describe('a policy moves a baseline', () => {
  const set = rp(environments(at('production', A)));

  it.each<[string, Policy, Policy, string[]]>([
    ['where it sets one', rp(environments('production')), set, ['rp production']],
    ['where it sets another', rp(environments(at('production', B))), set, ['rp production']],
    ['not where it is the same', set, set, []],
    ['not where it takes it away', set, rp(environments('production')), []],
    [
      'not where only the name of the cohort is another',
      under(`old: { owners: [alice], ${environments(at('production', A))} }`),
      under(`rp: { owners: [alice], formerly: [old], ${environments(at('production', A))} }`),
      [],
    ],
  ])('%s', (_, before, after, places) => {
    expect(
      movedBaselines(before, after).map(({ cohort, environment }) => `${cohort.name} ${environment.name}`),
    ).toEqual(places);
  });
});

describe('the owners that rules name for a cohort', () => {
  const renamed = cohortOf(under('rp: { owners: [carol], formerly: [old, older] }'));

  it.each<[string, Policy | 'invalid' | 'none', string[]]>([
    ['by its name', under('rp: { owners: [alice] }'), ['alice']],
    ['by a former name', under('older: { owners: [bob] }'), ['bob']],
    ['by all of them', under('rp: { owners: [alice] }\nold: { owners: [bob] }'), ['alice', 'bob']],
    ['not by another', under('tm: { owners: [alice] }'), []],
    ['of no valid policy', 'invalid', []],
    ['of no policy', 'none', []],
  ])('%s', (_, rules, owners) => {
    expect(ownersIn(rules, renamed).map(printOwner)).toEqual(owners);
  });
});

interface Given {
  readonly approvedBy: readonly string[];
  /** The owners by which it is judged; by default those of the policy in force. */
  readonly owners?: readonly Owner[];
  readonly policyOwners?: string;
  readonly vetoBy?: string;
  readonly anonymous?: boolean;
  readonly administrators?: boolean;
}

/** Gina wrote it; alice and bob own the cohort, frank and erin the policy. */
function judge(given: Given) {
  const { approvedBy, owners, policyOwners = 'frank, erin', vetoBy, anonymous = false, administrators = false } = given;
  const ruling = under(
    `rp: { owners: [alice, bob], ${environments('production')} }\ntm: { owners: [carol] }`,
    policyOwners,
  );
  const place = placeOf(ruling);
  const read = release({
    policy: ruling,
    pull: {
      reviews: approvedBy.map((login) => review(login)),
      comments: vetoBy === undefined ? [] : [comment(vetoBy, '/cohort reject')],
      commits: [commit(anonymous ? [null] : ['gina'])],
    },
  });
  const question =
    owners === undefined ? questionInForce(place, read) : baselineQuestion(read, ruling, place.cohort, owners);
  const everybody = ['alice', 'bob', 'carol', 'erin', 'frank', 'gina', 'zoe'];
  const { approved, approvals } = judgeBaseline(question, {
    ...people(ruling),
    access: new Map(everybody.map((login) => [login, administrators && login === 'zoe' ? 'admin' : 'write'] as const)),
    teams: teamsOf({ ...ruling, policyOwners: [...ruling.policyOwners, ...(owners ?? [])] }),
    policyOwnerPresent: !administrators,
  });
  return {
    approved,
    eligible: approvals.eligible.map(
      ({ cohort, owners: left, administrators: stand }) =>
        `${cohort}: ${stand ? 'administrators' : left.map(printOwner).join(' ')}`,
    ),
    unreachable: approvals.unreachable,
  };
}

const ALICE: readonly Owner[] = [{ kind: 'user', login: 'alice' }];
const TEAM: readonly Owner[] = [{ kind: 'team', organization: 'acme', team: 'rp' }];

describe('a baseline is approved', () => {
  it.each<[string, Given, boolean, string[], number]>([
    ['by an owner and a policy owner', { approvedBy: ['alice', 'frank'] }, true, ['rp: bob', 'policy: erin'], 0],
    ['not by nobody', { approvedBy: [] }, false, ['rp: alice bob', 'policy: frank erin'], 0],
    ['not by an owner alone', { approvedBy: ['alice'] }, false, ['policy: frank erin'], 0],
    ['not by a policy owner alone', { approvedBy: ['frank'] }, false, ['rp: alice bob'], 0],
    ['not by owners alone, however many', { approvedBy: ['alice', 'bob'] }, false, ['policy: frank erin'], 0],
    ['not by policy owners alone', { approvedBy: ['frank', 'erin'] }, false, ['rp: alice bob'], 0],
    ['not by others', { approvedBy: ['carol', 'zoe'] }, false, ['rp: alice bob', 'policy: frank erin'], 0],
    ['not against a veto', { approvedBy: ['alice', 'frank'], vetoBy: 'bob' }, false, ['rp: bob', 'policy: erin'], 0],
    [
      'with one more for a commit of nobody, of anybody who is left',
      { approvedBy: ['alice', 'frank'], anonymous: true },
      false,
      ['rp: bob', 'policy: erin'],
      0,
    ],
    [
      'by more than are lacking: anybody is asked',
      { approvedBy: ['alice'], anonymous: true },
      false,
      ['rp: bob', 'policy: frank erin'],
      0,
    ],
    ['where too few are left', { approvedBy: ['alice'], owners: ALICE, policyOwners: 'gina' }, false, ['policy: '], 1],
    [
      'by a team that may have enough',
      { approvedBy: [], owners: TEAM, policyOwners: 'gina' },
      false,
      ['rp: @acme/rp', 'policy: '],
      0,
    ],
    [
      'not by enough where none of them owns the cohort',
      { approvedBy: ['frank', 'erin'], owners: owner('gina') },
      false,
      ['rp: '],
      1,
    ],
    ['by a team that may have somebody', { approvedBy: ['frank'], owners: TEAM }, false, ['rp: @acme/rp'], 0],
    [
      'of a cohort without owners by two policy owners',
      { approvedBy: ['frank', 'erin'], owners: [] },
      true,
      ['policy: '],
      0,
    ],
    ['of a cohort without owners not by one', { approvedBy: ['frank'], owners: [] }, false, ['policy: erin'], 0],
    [
      'by an administrator in place of policy owners',
      { approvedBy: ['alice', 'zoe'], administrators: true },
      true,
      ['rp: bob', 'policy: administrators'],
      0,
    ],
  ])('%s', (_, given, approved, eligible, unreachable) => {
    expect(judge(given)).toEqual({ approved, eligible, unreachable });
  });

  function owner(login: string): readonly Owner[] {
    return [{ kind: 'user', login }];
  }

  it('as a change of the rules across cohorts', () => {
    const ruling = under(`rp: { owners: [alice], ${environments('production')} }`);
    expect(questionInForce(placeOf(ruling), release({ policy: ruling }))).toMatchObject({
      involved: { cohorts: ['rp'], crossCohort: true },
      declared: [],
      release: true,
      guarded: true,
    });
  });
});
