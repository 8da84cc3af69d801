import { ok, fail } from '../../src/domain/result.ts';
import { describe, expect, it } from 'vitest';
import { subjectOf } from '../../src/github/event.ts';

const HEAD = 'a'.repeat(40);
const pull = (number: unknown) => ({ pull_request: { number, head: { sha: HEAD } } });
const issue = (isPull: unknown) => ({ issue: { number: 7, pull_request: isPull } });
const run = { head_sha: HEAD, head_branch: 'topic', head_repository: { full_name: 'bob/templates' } };
const seven = (head: string | null, comment: unknown = null) => ({ kind: 'pull-request', number: 7, head, comment });
const noPull = { kind: 'nothing', why: expect.stringMatching(/issue/) };
const said = { comment: { body: 'Thanks' }, changes: { body: { from: '/cohort reject' } } };
const ofHead = { kind: 'head', commit: HEAD, branch: 'topic', repository: 'bob/templates' };

describe('the subject of an event', () => {
  it.each<[string, string, unknown, number | null, object]>([
    ['a pull request, from its base', 'pull_request_target', pull(7), null, seven(HEAD)],
    ['a pull request', 'pull_request', pull(7), null, seven(HEAD)],
    ['a review', 'pull_request_review', pull(7), null, seven(HEAD)],
    ['a pull request, without its head', 'pull_request', { pull_request: { number: 7 } }, null, seven(null)],
    ['a comment', 'issue_comment', { ...issue({}), ...said }, null, seven(null, ['Thanks', '/cohort reject'])],
    ['a comment on an issue', 'issue_comment', issue(undefined), null, noPull],
    ['a comment on an issue, told by null', 'issue_comment', issue(null), null, noPull],
    ['a comment on an issue, whose number is given', 'issue_comment', issue(undefined), 7, noPull],
    ['a finished run', 'workflow_run', { workflow_run: run }, null, ofHead],
    ['by hand, with a number', 'workflow_dispatch', {}, 7, seven(null)],
    ['on a schedule, with a number', 'schedule', null, 7, seven(null)],
    ['its own number once more', 'pull_request', pull(7), 7, seven(HEAD)],
  ])('%s', (_, event, payload, requested, subject) => {
    expect(subjectOf(event, payload, requested)).toEqual(ok(subject));
  });

  const elsewhere = { workflow_run: { ...run, head_repository: null } };
  it.each<[string, string, unknown, number | null, string, object?]>([
    ['by hand, without a number', 'workflow_dispatch', {}, null, 'event', { found: 'workflow_dispatch' }],
    ['a push', 'push', {}, null, 'event', { found: 'push' }],
    ['another number than its own', 'pull_request', pull(7), 8, 'input pull-request', { found: '8' }],
    ['another number than that of the comment', 'issue_comment', issue({}), 8, 'input pull-request', { found: '8' }],
    ['a payload of another event', 'pull_request', { issue: { number: 7 } }, null, 'event pull_request, pull_request'],
    ['one of another event, with a number', 'pull_request', {}, 7, 'event pull_request, pull_request'],
    ['a payload that is none', 'pull_request', null, null, 'event pull_request'],
    ['a number that is none', 'pull_request', pull('7'), null, 'event pull_request, pull_request.number'],
    ['a number below one', 'pull_request_review', pull(0), null, 'event pull_request_review, pull_request.number'],
    ['no repository', 'workflow_run', elsewhere, null, 'event workflow_run, workflow_run.head_repository'],
  ])('is refused: %s', (_, event, payload, requested, place, problem) => {
    expect(subjectOf(event, payload, requested)).toMatchObject(fail({ place, ...problem }));
  });
});
