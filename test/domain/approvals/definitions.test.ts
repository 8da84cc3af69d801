import { describe, expect, it } from 'vitest';
import { declarationChanges } from '../../../src/domain/approvals/declared.ts';
import type { PolicyVersions } from '../../../src/domain/approvals/people.ts';
import { policyFrom, pull } from '../build.ts';
import { at, comment, judge, review, RP, RP_PATH, type Given } from './support.ts';

/* Whether what was approved is what is declared and defined now. */

const under = (cohorts: string) =>
  policyFrom(`version: 1\ninventory: { provider: file, path: a.csv }\ncohorts: { ${cohorts} }\n`);
const NAMED = 'publisher: { select: a=b, owners: [x], formerly: [rp] }';
const OWN = 'publisher: { owners: [x], formerly: [rp] }';

/** What has changed between a moment and now, where the policy was this before. */
function since(minute: number, today: string, versions: PolicyVersions['versions'], complete = true) {
  return declarationChanges({
    pull: pull(),
    policy: under(today),
    declared: ['publisher'],
    people: { policyVersions: { versions, complete }, renderings: new Map() },
  })(at(minute));
}

describe('the definition of a cohort', () => {
  it.each<[string, string, string, boolean]>([
    ['is the same', NAMED, NAMED, false],
    ['has another name', NAMED, 'rp: { select: a=b, owners: [x] }', false],
    ['has another name and another selector', NAMED, 'rp: { select: a=c, owners: [x] }', true],
    ['has another name and another dimension', NAMED, 'rp: { select: a=b, owners: [x], dimension: d }', true],
    [
      'has a name that was another’s beside it',
      NAMED,
      `${NAMED.replace(', formerly: [rp]', '')}, rp: { select: a=b, owners: [x] }`,
      true,
    ],
    ['was not there', NAMED, 'other: { select: a=b, owners: [x] }', true],
    ['is the inventory’s own, by the same name', OWN, OWN, false],
    ['is the inventory’s own, by another name', OWN, 'rp: { owners: [x] }', true],
  ])('%s', (_, today, before, changed) => {
    expect(since(60, today, [{ since: at(0), policy: under(before) }])).toBe(changed ? 'definition-changed' : null);
  });
});

describe('what is still missing', () => {
  const paths = [RP_PATH, '.github/x.yml'];

  it.each<[string, Given, { release: number; policy: number }]>([
    ['of both', { paths }, { release: 1, policy: 1 }],
    [
      'for the cohort, where a policy owner has approved',
      { paths, reviews: [review('erin')] },
      { release: 1, policy: 0 },
    ],
    ['for the policy, where an owner has approved', { paths, reviews: [review('alice')] }, { release: 0, policy: 1 }],
    ['nothing', { paths, reviews: [review('alice'), review('erin')] }, { release: 0, policy: 0 }],
  ])('%s', (_, given, missing) => {
    const { approvals } = judge(given);
    expect(approvals.missing).toEqual(missing);
    const eligible = approvals.eligible.find(({ cohort }) => cohort === 'policy')?.owners ?? [];
    const asksErin = eligible.some((owner) => owner.kind === 'user' && owner.login === 'erin');
    expect(asksErin).toBe(missing.policy > 0);
  });
});

describe('what is heard and answered', () => {
  const says = (body: string, parts = {}): Given => ({ comments: [comment('alice', body, parts)] });
  const bot = { by: { login: 'alice', kind: 'bot' as const } };

  it.each<[string, Given, string[]]>([
    ['an emergency', says(`/cohort emergency ${RP} 0123 because of it`), ['alice emergency taken']],
    ['help', says('/cohort help'), ['alice help taken']],
    ['of an account that is gone', says('/cohort rejekt', { by: null }), ['ghost unreadable misread']],
  ])('%s', (_, given, heard) => {
    expect(judge(given).approvals.heard.map(({ login, verb, effect }) => `${login} ${verb} ${effect}`)).toEqual(heard);
  });

  it.each<[string, Given, string[]]>([
    ['with help for help', says('/cohort hlp'), ['/cohort hlp -> /cohort help']],
    ['with help for an emergency', says('/cohort emergncy x'), ['/cohort emergncy x -> /cohort help']],
    ['not a bot', says('/cohort rejekt', bot), []],
    ['not an account that is gone', says('/cohort rejekt', { by: null }), []],
  ])('answers %s', (_, given, answers) => {
    expect(judge(given).approvals.answers.map(({ written, line }) => `${written} -> ${line}`)).toEqual(answers);
  });

  it('answers the newest first, and of one moment the first', () => {
    const comments = [1, 3, 2, 3].map((minute, index) =>
      comment('alice', '/cohort rejekt', { minute, url: String(index) }),
    );
    expect(judge({ comments }).approvals.answers.map(({ url }) => url)).toEqual(['1', '3', '2', '0']);
  });
});
