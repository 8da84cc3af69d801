import { describe, expect, it } from 'vitest';
import type { Context } from '../../src/codes/code.ts';
import { evidenceTruncated, evidenceUnavailable } from '../../src/codes/evidence.ts';
import { ALL_DEPLOYMENTS, type Failure } from '../../src/domain/finding.ts';
import { fail } from '../../src/domain/result.ts';
import { facts } from '../domain/build.ts';
import { atCheck, atGate, gateFacts, NOWHERE, readAll } from './build.ts';

const AT_GATE: Context = { at: 'gate', release: null, gate: null };

function unavailable(parts: Partial<Failure>, context = NOWHERE): string[] {
  const failure = {
    code: 'evidence.unavailable',
    effect: 'error',
    asked: 'GET /x',
    expected: 'an answer',
    observed: 'HTTP 500',
  } as const;
  return readAll(evidenceUnavailable, [{ ...failure, ...parts, code: failure.code }], context);
}
const advice = (...given: Parameters<typeof unavailable>) =>
  unavailable(...given).filter((line) => /^(?:next|  )/.test(line));

const UNKNOWN = [
  'next: Write "/cohort recheck" in a comment on the pull request. If the problem persists, see whether GitHub has an incident ("githubstatus.com"), and whether the job has these permissions:',
  '  permissions:',
  '    contents: read',
  '    pull-requests: write',
  '    checks: write',
];
const REFUSED = [
  'next: Give the job these permissions in the workflow file, then write "/cohort recheck" in a comment on the pull request:',
  '  permissions:',
  '    contents: read',
  '    pull-requests: write',
  '    checks: write',
];
const MEMBERS = [
  'next: Give the action a token that may read the members of teams, as input "members-token" (the token of a workflow may not):',
  '  members-token: ${{ secrets.MEMBERS_TOKEN }}',
];
const LOGIN = [
  'next: Use a token that can read the repository: log in with "gh auth login", or put one in "GITHUB_TOKEN". Then run this command again.',
];
const LOGIN_MEMBERS = [
  'next: Use a token that can read the members of teams: log in with "gh auth login", or put one in "GITHUB_TOKEN". Then run this command again.',
];

describe('evidence.unavailable', () => {
  it('reads', () => {
    expect(unavailable({})).toEqual([
      'evidence.unavailable error',
      'GitHub did not answer a question that the judgement needs',
      'expected: "an answer" (asked for: "GET /x")',
      'observed: "HTTP 500"',
      ...UNKNOWN,
    ]);
  });

  it.each<[string, Partial<Failure>, string | string[]]>([
    [
      'merge queues',
      { needs: 'merge-queues: read' },
      [
        'next: Give the action the token of an app with the right "Merge queues: read", as input "members-token" (the token of a workflow cannot have it):',
        '  members-token: ${{ secrets.MEMBERS_TOKEN }}',
      ],
    ],
    ['members of teams, by what it needs', { needs: 'members: read' }, MEMBERS],
    ['members of teams, by the address', { asked: 'GET /orgs/acme/teams/x/members' }, MEMBERS],
    ['members of teams, by the words', { asked: 'the Team @acme/rp' }, MEMBERS],
    ['what only sounds like teams', { asked: 'the steams of acme' }, UNKNOWN],
    [
      'a limit',
      { reason: 'limit' },
      'next: Wait until the limit has ended, then write "/cohort recheck" in a comment on the pull request. All workflows of the repository share the limit.',
    ],
    [
      'too large a query',
      { reason: 'too-large' },
      'next: GitHub ended the query because it cost too much: write "/cohort recheck" in a comment on the pull request. If the problem persists, the pull request has more commits, comments and edits than GitHub can list.',
    ],
    [
      'a token that is not accepted',
      { reason: 'unauthorized' },
      'next: Give the action a valid token as input "github-token", or leave the input out to use the job\'s own. GitHub does not accept the present one: it is mistyped or has expired.',
    ],
    ['a right that is missing', { reason: 'forbidden' }, REFUSED],
    [
      'a right that is known',
      { reason: 'forbidden', needs: 'actions: read' },
      [
        'next: Add this permission to those of the job in the workflow file, then write "/cohort recheck" in a comment on the pull request:',
        '  permissions:',
        '    actions: read',
      ],
    ],
    [
      'a pull request that is not there',
      { reason: 'absent', asked: 'pull request #12' },
      'next: The token cannot see "pull request #12". If it is archived, unarchive it. Then write "/cohort recheck" in a comment on the pull request.',
    ],
    ['something of a pull request that is not there', { reason: 'absent', asked: 'pull request #12 of acme' }, REFUSED],
    ['the reviews of a pull request that are not there', { reason: 'absent', asked: 'the pull request #12' }, REFUSED],
    ['a refusal that only the answer tells', { observed: 'HTTP 403: Forbidden' }, REFUSED],
    ['a refusal in words', { observed: 'Resource not accessible by integration' }, REFUSED],
    ['no refusal', { observed: 'HTTP 4031' }, UNKNOWN],
  ])('%s', (_, failure, lines) => {
    expect(advice(failure)).toEqual([lines].flat());
  });

  it.each<[string, Partial<Failure>, string | string[]]>([
    [
      'a limit',
      { reason: 'limit' },
      'next: Wait until the limit has ended, then run the deploy job again. All workflows of the repository share the limit.',
    ],
    [
      'nothing that is known',
      {},
      [
        'next: Run the deploy job again. If the problem persists, see whether GitHub has an incident ("githubstatus.com"), and whether the job has these permissions:',
        '  permissions:',
        '    contents: read',
        '    pull-requests: read',
        '    deployments: read',
        '    actions: read',
      ],
    ],
    [
      'a right that is known',
      { reason: 'forbidden', needs: 'deployments: read' },
      [
        'next: Add this permission to those of the job in the workflow file, then run the deploy job again:',
        '  permissions:',
        '    deployments: read',
      ],
    ],
  ])('at the gate: %s', (_, failure, lines) => {
    expect(advice(failure, AT_GATE)).toEqual([lines].flat());
  });

  it.each<[string, Partial<Failure>, string | string[]]>([
    ['a limit', { reason: 'limit' }, 'next: Wait for a while, then run this command again.'],
    ['too large a query', { reason: 'too-large' }, 'next: Wait for a while, then run this command again.'],
    [
      'nothing that is known',
      {},
      'next: Run this command again. If the problem persists, see whether GitHub has an incident ("githubstatus.com").',
    ],
    ['a refusal that only the answer tells', { observed: 'HTTP 403: Forbidden' }, LOGIN],
    ['a token that is not accepted', { reason: 'unauthorized' }, LOGIN],
    ['a right that is known', { needs: 'contents: read' }, LOGIN],
    ['members of teams', { asked: 'GET /orgs/acme/teams/x/members' }, LOGIN_MEMBERS],
    ['members of teams, by what it needs', { needs: 'members: read' }, LOGIN_MEMBERS],
  ])('in a clone: %s', (_, failure, lines) => {
    expect(advice(failure, { ...NOWHERE, at: 'clone' })).toEqual([lines].flat());
  });
});

describe('evidence.truncated', () => {
  const failure = {
    code: 'evidence.truncated',
    effect: 'error',
    asked: 'the files of pull request #7',
    expected: '3,100 files',
    observed: '3,000',
  } as const;

  it('of an open pull request', () => {
    expect(readAll(evidenceTruncated, [failure])).toEqual([
      'evidence.truncated error',
      'GitHub returned an incomplete list',
      'expected: "3,100 files" (asked for: "the files of pull request #7")',
      'observed: "3,000"',
      'next: Split the pull request into smaller ones: GitHub does not list all of "the files of pull request #7", and what is not listed cannot be judged.',
    ]);
  });

  it('at the gate', () => {
    expect(readAll(evidenceTruncated, [failure], AT_GATE).slice(-2)).toEqual([
      'next: GitHub does not list all of "the files of pull request #7", so it cannot be judged. Give this environment a "baseline" in the policy, at the commit to deploy, in a pull request with the approvals of a release across cohorts, a policy owner and an owner of the cohort among them: they then answer for everything up to it.',
      '  - { name: <environment>, job: <its job>, baseline: <full commit id> }',
    ]);
  });

  it.each([NOWHERE, AT_GATE])('further back than is ever read', (context) => {
    const commits = {
      ...failure,
      asked: 'commits',
      expected: 'at most 10000',
      observed: '10001',
      reason: 'too-far',
    } as const;
    expect(readAll(evidenceTruncated, [commits], context).slice(-2)).toEqual([
      'next: So many commits are never read. Start over: in a pull request that a policy owner approves, copy the policy to another path, and give it as "policy-path" to every step of cohort-guard. Whoever approves it answers for what came before, which the gate then takes for history:',
      '  policy-path: .github/cohort-guard-2.yml',
    ]);
  });

  it('of the deployments of the repository', () => {
    const deployments = { ...failure, asked: ALL_DEPLOYMENTS };
    expect(readAll(evidenceTruncated, [deployments], AT_GATE).at(-1)).toBe(
      'next: A job may have spelt the environment otherwise, and too many deployments came since to look. Delete inactive ones of other environments, such as previews ("DELETE /repos/{owner}/{repo}/deployments/{id}"), then run the deploy job again.',
    );
  });

  it('of what is merged', () => {
    const release = facts({ pull: { state: 'merged' } });
    expect(readAll(evidenceTruncated, [failure], { at: 'check', release, gate: null }).slice(-2)).toEqual(
      readAll(evidenceTruncated, [failure], AT_GATE).slice(-2),
    );
    expect(readAll(evidenceTruncated, [failure], { at: 'check', release: facts(), gate: null })).toEqual(
      readAll(evidenceTruncated, [failure]),
    );
  });
});

describe('what could not be had', () => {
  const stale = { code: 'inventory.stale', asked: 'a', expected: 'b', observed: 'c' } as const;
  const answer = fail({ ...stale, code: 'evidence.truncated' as const });

  it('is found by its own code alone, at the check and at the gate', () => {
    expect(atCheck(evidenceTruncated, facts({ resolution: answer }))[0]).toBe('evidence.truncated error');
    expect(atGate(evidenceTruncated, gateFacts({ members: answer }))[0]).toBe('evidence.truncated error');
    expect(atCheck(evidenceTruncated, facts({ resolution: fail(stale) }))).toEqual([]);
    expect(atGate(evidenceTruncated, gateFacts({ members: fail(stale) }))).toEqual([]);
    expect(atCheck(evidenceTruncated, facts())).toEqual([]);
    expect(atCheck(evidenceTruncated, facts({ pull: { body: '' } }))).toEqual([]);
  });
});
