import { describe, expect, it } from 'vitest';
import { changedPolicy } from '../../src/codes/changed-policy.ts';
import type { GateFacts } from '../../src/codes/outcome.ts';
import type { Approvals } from '../../src/domain/approvals/approvals.ts';
import type { RuleChange } from '../../src/domain/deployment/facts.ts';
import { approvals, POLICY_PATH } from '../domain/build.ts';
import { atGate, gateFacts, mayApprove as may, readAll } from './build.ts';

const alice = { login: 'alice', cohorts: ['rp'], forPolicy: false, url: '' };
const CHANGED = 'observed: changed: ".github/cohort-guard.yml"';
const EXPECTED =
  'expected: every change of the rules in a merged pull request with the approvals that the rules before it ask for';

const PLAN = 'f'.repeat(64);
const CHANGE: RuleChange = {
  paths: [POLICY_PATH],
  pull: { number: 9, url: 'u' },
  commit: null,
  plan: PLAN,
  approved: false,
  approvals: null,
  baseline: false,
};
const asked = (parts: Partial<Approvals>) =>
  approvals({ policyNeeded: 1, missing: { release: 0, policy: 1 }, ...parts });

describe('a change of the rules, at the gate', () => {
  it.each<[string, Partial<RuleChange>, string[]]>([
    ['approved', { approved: true }, []],
    [
      'without a pull request',
      { pull: null, commit: 'a'.repeat(40), plan: null, paths: ['p.yml', 'q.yml'] },
      [
        'policy.changed deny',
        'A commit without a pull request changed 2 files that decide where releases go',
        'observed: changed: "p.yml", "q.yml"',
        'observed: commit aaaaaaaaaaaa, which belongs to no merged pull request',
        'next: Give this environment a "baseline" in the policy, in a pull request: its approvers answer for this commit. It needs as many approvals as a release across cohorts, among them a policy owner and an owner of this cohort:',
        '  - { name: production-rp, job: "deploy.yml/deploy", baseline: cccccccccccccccccccccccccccccccccccccccc }',
      ],
    ],
    [
      'of nobody knows what',
      { pull: null, plan: null, paths: ['p.yml', 'q.yml'] },
      [
        'policy.changed deny',
        'No pull request of the range changed 2 files that decide where releases go, and yet they differ',
        'observed: changed: "p.yml", "q.yml"',
        'observed: which commit carried it is not known: a merge or squash can hold more than its pull request',
        'next: Give this environment a "baseline" in the policy, in a pull request: its approvers answer for this change. It needs as many approvals as a release across cohorts, among them a policy owner and an owner of this cohort:',
        '  - { name: production-rp, job: "deploy.yml/deploy", baseline: cccccccccccccccccccccccccccccccccccccccc }',
      ],
    ],
    [
      'of nobody knows what, in one file',
      { pull: null, plan: null },
      [
        'policy.changed deny',
        'No pull request of the range changed 1 file that decides where releases go, and yet it differs',
        'observed: which commit carried it is not known: a merge or squash can hold more than its pull request',
        'next: Give this environment a "baseline" in the policy, in a pull request: its approvers answer for this change. It needs as many approvals as a release across cohorts, among them a policy owner and an owner of this cohort:',
        '  - { name: production-rp, job: "deploy.yml/deploy", baseline: cccccccccccccccccccccccccccccccccccccccc }',
      ],
    ],
    [
      'with nobody known who may approve it',
      {},
      [
        'policy.changed hold',
        'Pull request 9 changed 1 file that decides where releases go, and no policy owner has approved it',
        'observed: pull request #9, merged without that approval',
        'next: Pull request #9 is merged, so approve it with a comment on it. Ask a policy owner of the rules before it to write:',
        '  /cohort approve policy ffffffffffffffff',
      ],
    ],
    [
      'with no plan to approve',
      { plan: null, approvals: asked({ eligible: [may('policy', 'frank')] }) },
      [
        'policy.changed hold',
        'Pull request 9 changed 1 file that decides where releases go, and no policy owner has approved it',
        'observed: pull request #9, merged without that approval',
        'next: Pull request #9 is merged, so approve it with a comment on it. Ask a policy owner of the rules before it to write (the digest is the plan in the report on it):',
        '  /cohort approve policy <digest>',
      ],
    ],
    [
      'that changes for whom manifests stand, too',
      {
        approvals: asked({
          needed: 2,
          counted: [alice],
          missing: { release: 1, policy: 1 },
          unapproved: [{ cohort: 'tm', owners: [] }],
          eligible: [may('rp', 'bob'), may('tm', 'carol'), may('policy', 'frank')],
        }),
      },
      [
        'policy.changed hold',
        'Pull request 9 changed 1 file that decides where releases go, and lacks approvals that it needs',
        'observed: pull request #9, merged without these approvals',
        'observed: it changed which release manifests apply to "tm"',
        'next: Approvals by 2 different people are needed. Pull request #9 is merged, so approve it with a comment on it. Get this line from an owner of "tm" ("carol"), and from a policy owner of the rules before it ("frank"):',
        '  /cohort approve tm policy ffffffffffffffff',
      ],
    ],
    [
      'that lacks one more of whichever cohort',
      {
        approvals: asked({
          needed: 2,
          counted: [alice],
          missing: { release: 1, policy: 0 },
          eligible: [may('rp', 'bob'), may('policy', 'frank')],
        }),
      },
      [
        'policy.changed hold',
        'Pull request 9 changed 1 file that decides where releases go, and lacks approvals that it needs',
        'observed: pull request #9, merged without these approvals',
        'observed: it changed which release manifests apply to "rp"',
        'next: Approvals by 2 different people are needed. Pull request #9 is merged, so approve it with a comment on it. Get this line from an owner of "rp" ("bob"):',
        '  /cohort approve rp ffffffffffffffff',
      ],
    ],
    [
      'that only lacks a policy owner, though somebody else has approved',
      { approvals: asked({ needed: 1, counted: [alice], eligible: [may('rp', 'bob'), may('policy', 'frank')] }) },
      [
        'policy.changed hold',
        'Pull request 9 changed 1 file that decides where releases go, and lacks approvals that it needs',
        'observed: pull request #9, merged without that approval',
        'next: Pull request #9 is merged, so approve it with a comment on it. Get this line from a policy owner of the rules before it ("frank"):',
        '  /cohort approve policy ffffffffffffffff',
      ],
    ],
    [
      'that too few are left to approve',
      { approvals: asked({ unreachable: 1, eligible: [may('policy', 'erin')] }) },
      [
        'policy.changed hold',
        'Pull request 9 changed 1 file that decides where releases go, and no policy owner has approved it',
        'observed: pull request #9, merged without that approval',
        'next: Give this environment a "baseline" in the policy, in a pull request: its approvers answer for this change, which no one is left to approve. It needs as many approvals as a release across cohorts, among them a policy owner and an owner of this cohort:',
        '  - { name: production-rp, job: "deploy.yml/deploy", baseline: cccccccccccccccccccccccccccccccccccccccc }',
      ],
    ],
    [
      'that no owner of a cohort is left to approve',
      {
        approvals: asked({
          needed: 2,
          missing: { release: 2, policy: 1 },
          unapproved: ['rp', 'tm'].map((cohort) => ({ cohort, owners: [] })),
          eligible: [may('rp'), may('tm', 'carol'), may('north', 'erin'), may('policy', 'frank')],
        }),
      },
      [
        'policy.changed hold',
        'Pull request 9 changed 1 file that decides where releases go, and lacks approvals that it needs',
        'observed: pull request #9, merged without these approvals',
        'observed: it changed which release manifests apply to "rp", "tm"',
        'next: Give this environment a "baseline" in the policy, in a pull request: its approvers answer for this change, which no one is left to approve. It needs as many approvals as a release across cohorts, among them a policy owner and an owner of this cohort:',
        '  - { name: production-rp, job: "deploy.yml/deploy", baseline: cccccccccccccccccccccccccccccccccccccccc }',
      ],
    ],
    [
      'a baseline without its approvals',
      {
        baseline: true,
        approvals: asked({
          needed: 2,
          missing: { release: 0, policy: 0 },
          unapproved: [{ cohort: 'rp', owners: [] }],
          eligible: [may('rp', 'alice'), may('tm', 'carol'), may('policy', 'frank')],
        }),
      },
      [
        'policy.changed hold',
        'Pull request 9 gives the environment a baseline without the approvals that it needs',
        "expected: the approvals of a release across cohorts, a policy owner's and a cohort owner's among them, by the rules before it",
        'observed: pull request #9, merged without them, so the baseline is not used',
        'next: Have pull request #9 approved now, though it is merged, by different people, among them a policy owner and an owner of "rp" (of "rp": "alice"; of "tm": "carol"; of the policy: "frank"), in comments on it with this line:',
        '  /cohort approve rp policy ffffffffffffffff',
      ],
    ],
    [
      'a baseline of which nothing more is known',
      { baseline: true, plan: null },
      [
        'policy.changed hold',
        'Pull request 9 gives the environment a baseline without the approvals that it needs',
        "expected: the approvals of a release across cohorts, a policy owner's and a cohort owner's among them, by the rules before it",
        'observed: pull request #9, merged without them, so the baseline is not used',
        'next: Have pull request #9 approved now, though it is merged, by different people, among them a policy owner and an owner of "rp", in comments on it with this line:',
        '  /cohort approve <cohort> policy <digest>',
      ],
    ],
  ])('%s', (_, parts, lines) => {
    const read = atGate(changedPolicy, gateFacts({ rules: [{ ...CHANGE, ...parts }] }));
    expect(read.filter((line) => line !== CHANGED && line !== EXPECTED)).toEqual(lines);
  });

  it('says what was changed, and what is expected', () => {
    expect(atGate(changedPolicy, gateFacts({ rules: [CHANGE] })).slice(2, 4)).toEqual([EXPECTED, CHANGED]);
  });

  it('finds each of them', () => {
    const rules: GateFacts['rules'] = [CHANGE, { ...CHANGE, approved: true }, { ...CHANGE, paths: ['x', 'y'] }];
    expect(changedPolicy.findAtGate(gateFacts({ rules })).map(({ paths }) => paths)).toEqual([
      ['.github/cohort-guard.yml'],
      ['x', 'y'],
    ]);
  });

  it('is read where the deployment is not known', () => {
    const [finding] = changedPolicy.findAtGate(gateFacts({ rules: [{ ...CHANGE, baseline: true }] }));
    expect(readAll(changedPolicy, finding === undefined ? [] : [finding]).slice(-2)).toEqual([
      'next: Have pull request #9 approved now, though it is merged, by different people, among them a policy owner and an owner of "<cohort>", in comments on it with this line:',
      '  /cohort approve policy ffffffffffffffff',
    ]);
  });
});
