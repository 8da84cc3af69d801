import { ok, fail } from '../../src/domain/result.ts';
import { describe, expect, it } from 'vitest';
import { subjectOf } from '../../src/github/event.ts';

const HEAD = 'a'.repeat(40);
const pull = (number: unknown) => ({ pull_request: { number, head: { sha: HEAD } } });
const run = {
  workflow_run: { head_sha: 'a'.repeat(40), head_branch: 'topic', head_repository: { full_name: 'bob/templates' } },
};

describe('the subject of an event', () => {
  it.each<[string, string, unknown, number | null, object]>([
    [
      'a pull request, from its base',
      'pull_request_target',
      pull(7),
      null,
      { kind: 'pull-request', number: 7, head: HEAD, comment: null },
    ],
    ['a pull request', 'pull_request', pull(7), null, { kind: 'pull-request', number: 7, head: HEAD, comment: null }],
    ['a review', 'pull_request_review', pull(7), null, { kind: 'pull-request', number: 7, head: HEAD, comment: null }],
    [
      'a pull request, without its head',
      'pull_request',
      { pull_request: { number: 7 } },
      null,
      { kind: 'pull-request', number: 7, head: null, comment: null },
    ],
    [
      'a comment on a pull request',
      'issue_comment',
      {
        issue: { number: 7, pull_request: { url: 'x' } },
        comment: { body: 'Thanks' },
        changes: { body: { from: '/cohort reject' } },
      },
      null,
      { kind: 'pull-request', number: 7, head: null, comment: ['Thanks', '/cohort reject'] },
    ],
    [
      'a comment on an issue',
      'issue_comment',
      { issue: { number: 7 } },
      null,
      { kind: 'nothing', why: expect.stringMatching(/issue/) },
    ],
    [
      'a comment on an issue, told by null',
      'issue_comment',
      { issue: { number: 7, pull_request: null } },
      null,
      { kind: 'nothing', why: expect.stringMatching(/issue/) },
    ],
    [
      'a comment on an issue, its number given as that of a pull request',
      'issue_comment',
      { issue: { number: 7 } },
      7,
      { kind: 'nothing', why: expect.stringMatching(/issue/) },
    ],
    [
      'a finished run',
      'workflow_run',
      run,
      null,
      { kind: 'head', commit: 'a'.repeat(40), branch: 'topic', repository: 'bob/templates' },
    ],
    [
      'by hand, with a number',
      'workflow_dispatch',
      {},
      7,
      { kind: 'pull-request', number: 7, head: null, comment: null },
    ],
    [
      'on a schedule, with a number',
      'schedule',
      null,
      7,
      { kind: 'pull-request', number: 7, head: null, comment: null },
    ],
    [
      'its own number once more',
      'pull_request',
      pull(7),
      7,
      { kind: 'pull-request', number: 7, head: HEAD, comment: null },
    ],
  ])('%s', (_, event, payload, requested, subject) => {
    expect(subjectOf(event, payload, requested)).toEqual(ok(subject));
  });

  it.each<[string, string, unknown, number | null, object]>([
    [
      'by hand, without a number',
      'workflow_dispatch',
      {},
      null,
      { place: 'event', found: 'workflow_dispatch', allowed: expect.stringContaining('pull-request') },
    ],
    ['a push', 'push', {}, null, { place: 'event', found: 'push' }],
    [
      'another number than its own',
      'pull_request',
      pull(7),
      8,
      { place: 'input pull-request', found: '8', allowed: expect.stringContaining('7') },
    ],
    [
      'another number than that of the comment',
      'issue_comment',
      { issue: { number: 7, pull_request: {} } },
      8,
      { place: 'input pull-request', found: '8' },
    ],
    [
      'a payload of another event',
      'pull_request',
      { issue: { number: 7 } },
      null,
      { place: expect.stringContaining('pull_request') },
    ],
    [
      'a payload of another event, with a number',
      'pull_request',
      {},
      7,
      { place: expect.stringContaining('pull_request') },
    ],
    ['a payload that is none', 'pull_request', null, null, { place: expect.stringContaining('pull_request') }],
    ['a number that is none', 'pull_request', pull('7'), null, { place: 'event pull_request, pull_request.number' }],
    [
      'a number below one',
      'pull_request_review',
      pull(0),
      null,
      { place: 'event pull_request_review, pull_request.number' },
    ],
    [
      'a run without its repository',
      'workflow_run',
      { workflow_run: { ...run.workflow_run, head_repository: null } },
      null,
      { place: 'event workflow_run, workflow_run.head_repository' },
    ],
  ])('is refused: %s', (_, event, payload, requested, problem) => {
    expect(subjectOf(event, payload, requested)).toMatchObject(fail(problem));
  });
});
