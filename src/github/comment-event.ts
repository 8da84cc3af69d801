import { problem, type Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Subject } from './subject.ts';

/*
 * The event of a comment is read by hand: most comments are none of ours, and what reads the other events, and all that
 * judges, is loaded for the rest alone.
 */

/** What the event `issue_comment` asks to be judged. */
export function commentSubject(payload: unknown): Result<Subject, Problem> {
  const issue = member(payload, 'issue');
  const number = member(issue, 'number');
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 1)
    return otherShape('issue_comment', typeof issue === 'object' && issue !== null ? 'issue.number' : 'issue');
  if ((member(issue, 'pull_request') ?? null) === null)
    return ok({ kind: 'nothing', why: 'The comment is on an issue, not on a pull request.' });
  const body = member(member(payload, 'comment'), 'body') ?? null;
  if (body !== null && typeof body !== 'string') return otherShape('issue_comment', 'comment.body');
  const before = member(member(member(payload, 'changes'), 'body'), 'from') ?? null;
  if (before !== null && typeof before !== 'string') return otherShape('issue_comment', 'changes.body.from');
  // Where the event does not give the text, it may have been a command.
  const comment = body === null ? null : [body, ...(before === null ? [] : [before])];
  return ok({ kind: 'pull-request', number, head: null, comment });
}

export function otherShape(event: string, where: string): Result<never, Problem> {
  return fail(
    problem(
      where === '' ? `event ${event}` : `event ${event}, ${where}`,
      'another shape',
      'the payload that GitHub documents for it',
    ),
  );
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
