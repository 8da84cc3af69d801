import { z } from 'zod/mini';
import { problem, type Problem } from '../domain/problem.ts';
import { commentSubject, otherShape } from './comment-event.ts';
import type { Subject } from './subject.ts';
import { fail, ok, type Result } from '../domain/result.ts';

export type { Subject } from './subject.ts';

const numbered = z.object({
  pull_request: z.object({ number: z.int().check(z.positive()), head: z.nullish(z.object({ sha: z.string() })) }),
});
const run = z.object({
  workflow_run: z.object({
    head_sha: z.string(),
    head_branch: z.string(),
    head_repository: z.object({ full_name: z.string() }),
  }),
});

const group = z.object({
  merge_group: z.object({ head_sha: z.string(), head_ref: z.string(), base_sha: z.string(), base_ref: z.string() }),
});

const ALLOWED =
  'pull_request_target, pull_request, pull_request_review, issue_comment, workflow_run, merge_group, or any other event with the input pull-request';

/**
 * Finds the subject of an event. `requested` is the input `pull-request`: for events that carry none,
 * and never another than the event's own.
 */
export function subjectOf(event: string, payload: unknown, requested: number | null): Result<Subject, Problem> {
  const carried = carriedBy(event, payload);
  if (!carried.ok) return carried;
  // A number that a workflow passes on for every event does not make a pull request of an issue.
  if (carried.value?.kind === 'nothing') return ok(carried.value);
  if (requested === null) return carried.value === null ? fail(problem('event', event, ALLOWED)) : ok(carried.value);
  if (carried.value?.kind === 'pull-request') {
    if (carried.value.number === requested) return ok(carried.value);
    return fail(
      problem(
        'input pull-request',
        String(requested),
        `nothing, or ${carried.value.number}: the event ${event} carries its own`,
      ),
    );
  }
  return ok({ kind: 'pull-request', number: requested, head: null, comment: null });
}

function carriedBy(event: string, payload: unknown): Result<Subject | null, Problem> {
  switch (event) {
    case 'pull_request_target':
    case 'pull_request':
    case 'pull_request_review':
      return parsed(event, numbered, payload, ({ pull_request }) => ({
        kind: 'pull-request',
        number: pull_request.number,
        head: pull_request.head?.sha ?? null,
        comment: null,
      }));
    case 'issue_comment':
      return commentSubject(payload);
    case 'workflow_run':
      return parsed(event, run, payload, ({ workflow_run }) => ({
        kind: 'head',
        commit: workflow_run.head_sha,
        branch: workflow_run.head_branch,
        repository: workflow_run.head_repository.full_name,
      }));
    case 'merge_group':
      return parsed(event, group, payload, ({ merge_group }) => ({
        kind: 'group',
        head: merge_group.head_sha,
        base: merge_group.base_sha,
        branch: merge_group.base_ref.replace(/^refs\/heads\//, ''),
        ref: merge_group.head_ref,
      }));
    default:
      return ok(null);
  }
}

function parsed<T>(
  event: string,
  schema: z.ZodMiniType<T>,
  payload: unknown,
  toSubject: (value: T) => Subject,
): Result<Subject, Problem> {
  const read = schema.safeParse(payload);
  if (read.success) return ok(toSubject(read.data));
  const [where = ''] = read.error.issues.map(({ path }) => path.join('.'));
  return otherShape(event, where);
}
