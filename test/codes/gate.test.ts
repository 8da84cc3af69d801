import { describe, expect, it } from 'vitest';
import { baselineUnproven, notOnBranch, unreviewed } from '../../src/codes/gate.ts';
import type { GateFacts } from '../../src/codes/outcome.ts';
import { atGate, COMMIT, gateFacts, POLICY, readAll } from './build.ts';

const [A, B, D] = ['a'.repeat(40), 'b'.repeat(40), 'd'.repeat(40)];

describe('gate.unreviewed', () => {
  it.each<[string, GateFacts['unreviewed'], string[]]>([
    ['nothing', [], []],
    [
      'a layer of a stack that kept its base',
      [{ kind: 'commit', id: A, into: { pull: 7, branch: 'layer-1' } }],
      [
        'gate.unreviewed deny',
        '1 change since the baseline comes from no merged pull request',
        'expected: every commit and every changed path from a merged pull request, and merge commits that GitHub signed',
        'observed: 1 commit of no merged pull request: aaaaaaaaaaaa',
        'observed: pull request #7 was merged into "layer-1", no release branch: give a layer of a stack the release branch as base before it is merged',
        'next: Give this environment a "baseline" in the policy, in a pull request: its approvers answer for this commit. It needs as many approvals as a release across cohorts, among them a policy owner and an owner of this cohort:',
        '  - { name: production-rp, job: "deploy.yml/deploy", baseline: cccccccccccccccccccccccccccccccccccccccc }',
      ],
    ],
    [
      'commits, more than are named',
      [A, B, COMMIT, D].map((id) => ({ kind: 'commit', id })),
      [
        'gate.unreviewed deny',
        '4 changes since the baseline come from no merged pull request',
        'expected: every commit and every changed path from a merged pull request, and merge commits that GitHub signed',
        'observed: 4 commits of no merged pull request: aaaaaaaaaaaa, bbbbbbbbbbbb, cccccccccccc and 1 more',
        'next: Give this environment a "baseline" in the policy, in a pull request: its approvers answer for these commits. It needs as many approvals as a release across cohorts, among them a policy owner and an owner of this cohort:',
        '  - { name: production-rp, job: "deploy.yml/deploy", baseline: cccccccccccccccccccccccccccccccccccccccc }',
      ],
    ],
    [
      'merges',
      [
        { kind: 'merge', id: A },
        { kind: 'merge', id: B },
      ],
      [
        'gate.unreviewed deny',
        '2 changes since the baseline come from no merged pull request',
        'expected: every commit and every changed path from a merged pull request, and merge commits that GitHub signed',
        'observed: 2 merge commits that GitHub did not sign: aaaaaaaaaaaa, bbbbbbbbbbbb',
        'next: Give this environment a "baseline" in the policy, in a pull request: its approvers answer for these commits. It needs as many approvals as a release across cohorts, among them a policy owner and an owner of this cohort:',
        '  - { name: production-rp, job: "deploy.yml/deploy", baseline: cccccccccccccccccccccccccccccccccccccccc }',
      ],
    ],
    [
      'a path',
      [{ kind: 'path', id: 'src/odd.ts' }],
      [
        'gate.unreviewed deny',
        '1 change since the baseline comes from no merged pull request',
        'expected: every commit and every changed path from a merged pull request, and merge commits that GitHub signed',
        'observed: 1 path changed by no pull request: "src/odd.ts"',
        'next: Undo the changes of "src/odd.ts" in a pull request (a merge can carry more than its pull request; "git log -m --first-parent --name-only" shows the commits). Or give this environment a "baseline" in the policy:',
        '  - { name: production-rp, job: "deploy.yml/deploy", baseline: cccccccccccccccccccccccccccccccccccccccc }',
      ],
    ],
  ])('%s', (_, items, lines) => {
    expect(atGate(unreviewed, gateFacts({ unreviewed: items }))).toEqual(lines);
  });

  it('names no environment where none is known', () => {
    expect(
      readAll(unreviewed, [{ code: 'gate.unreviewed', effect: 'deny', items: [{ kind: 'commit', id: A }] }]).at(-1),
    ).toBe('  - { name: <environment>, job: <its job>, baseline: <full commit id> }');
  });
});

describe('gate.not-on-branch', () => {
  const named = POLICY.replace('policy-owners', 'releases: { branches: [main, "release/*"] }\npolicy-owners');

  it.each<[string, Partial<GateFacts>, string, string[]]>([
    ['on main', {}, POLICY, []],
    [
      'on none',
      { branch: null },
      POLICY,
      [
        'gate.not-on-branch deny',
        'The commit is on no release branch',
        'expected: a commit on the default branch',
        'observed: cccccccccccc, which is on none',
        'next: Bring the change to the default branch in a pull request (merge the branch, or cherry-pick the commit). Then run the deploy job at the tip of that branch.',
      ],
    ],
    [
      'on none of those that the policy names',
      { branch: null },
      named,
      [
        'gate.not-on-branch deny',
        'The commit is on no release branch',
        'expected: a commit on "main" or "release/*"',
        'observed: cccccccccccc, which is on none',
        'next: Bring the change to "main" or "release/*" in a pull request (merge the branch, or cherry-pick the commit). Then run the deploy job at the tip of that branch.',
      ],
    ],
  ])('%s', (_, parts, policy, lines) => {
    expect(atGate(notOnBranch, gateFacts(parts, policy))).toEqual(lines);
  });
});

describe('gate.baseline-unproven', () => {
  it.each<[string, Partial<GateFacts>, string[]]>([
    ['the policy names the job', {}, []],
    [
      'the policy names none',
      { cohort: 'tm', environment: 'production tm' },
      [
        'gate.baseline-unproven warn',
        'Anyone with write access can fake the baseline: the policy names no deploy job',
        'expected: a policy that names the job that deploys to "production tm"',
        'observed: no job, so a deployment of "production tm" by any workflow counts as the baseline, and a false one hides commits',
        'next: Name the deploy job in the policy, under "environments" of the cohort (this alone does not close the gate):',
        '  - { name: "production tm", job: "<workflow file>/<job name>" }',
      ],
    ],
  ])('%s', (_, parts, lines) => {
    expect(atGate(baselineUnproven, gateFacts(parts))).toEqual(lines);
  });
});
