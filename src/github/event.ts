import { z } from 'zod';
import { problem, type Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';

/** What a workflow event asks to be judged. */
export type Subject =
  | {
      readonly kind: 'pull-request';
      readonly number: number;
      /** The head that the event tells of. */ readonly head: string | null;
      /** The texts that the comment of the event has and had: without a command in one of them nothing is judged. */
      readonly comment: readonly string[] | null;
    }
  /** A head commit and its branch, of which the pull request has yet to be found. */
  | { readonly kind: 'head'; readonly commit: string; readonly branch: string; readonly repository: string }
  /** The pull requests that a merge queue is about to merge into a branch together. */
  | {
      readonly kind: 'group';
      readonly head: string;
      readonly base: string;
      readonly branch: string;
      /** The branch that the queue made for it. */ readonly ref: string;
    }
  /** Nothing that could be a release. */
  | { readonly kind: 'nothing'; readonly why: string };

const numbered = z.object({
  pull_request: z.object({ number: z.int().positive(), head: z.object({ sha: z.string() }).nullish() }),
});
const comment = z.object({
  issue: z.object({ number: z.int().positive(), pull_request: z.unknown().optional() }),
  comment: z.object({ body: z.string().nullish() }).nullish(),
  changes: z.object({ body: z.object({ from: z.string() }).nullish() }).nullish(),
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
      return parsed(event, comment, payload, ({ issue, comment: about, changes }) =>
        issue.pull_request === undefined || issue.pull_request === null
          ? { kind: 'nothing', why: 'The comment is on an issue, not on a pull request.' }
          : {
              kind: 'pull-request',
              number: issue.number,
              head: null,
              comment: textsOf(about?.body, changes?.body?.from),
            },
      );
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

/** Null where the event does not tell the text: then it may have been a command. */
function textsOf(now: string | null | undefined, before: string | undefined): readonly string[] | null {
  return now === null || now === undefined ? null : [now, ...(before === undefined ? [] : [before])];
}

function parsed<T>(
  event: string,
  schema: z.ZodType<T>,
  payload: unknown,
  toSubject: (value: T) => Subject,
): Result<Subject, Problem> {
  const read = schema.safeParse(payload);
  if (read.success) return ok(toSubject(read.data));
  const [where = ''] = read.error.issues.map(({ path }) => path.join('.'));
  return fail(problem(`event ${event}, ${where}`, 'another shape', 'the payload that GitHub documents for it'));
}
