import { render } from '../../loopback/github/rendering/render.ts';
import type {
  Actor,
  Change,
  Comment,
  Commit,
  Review,
  Revision,
  TimelineEvent,
} from '../../../src/domain/pull-request.ts';

/* What people say and do on a pull request, and when. */

export const HEAD = 'a'.repeat(40);
export const OLD_HEAD = 'b'.repeat(40);
export const RP = 'resource-publisher';
export const TM = 'template-manager';

/** Minutes into the day; the review of a table happens at 60. */
export const at = (minute: number): string =>
  new Date(Date.UTC(2026, 10, 22, 0, minute)).toISOString().replace('.000Z', 'Z');
export const REVIEWED = 60;

export const user = (login: string): Actor => ({ login, kind: 'user' });
let serial = 0;
const next = (): number => (serial += 1);

export type ReviewParts = Partial<Omit<Review, 'author'>> & { readonly by?: Actor | null; readonly minute?: number };

export function review(login: string, { by, minute = REVIEWED, ...parts }: ReviewParts = {}): Review {
  const id = `review-${String(next())}`;
  return {
    id,
    author: by === undefined ? user(login) : by,
    state: 'approved',
    commit: HEAD,
    submittedAt: at(minute),
    canPush: true,
    body: '',
    html: render(parts.body ?? '', 'bodyHTML'),
    edited: false,
    hidden: false,
    revisions: [],
    url: `https://github.example/${id}`,
    ...parts,
  };
}

export type CommentParts = Partial<Omit<Comment, 'author'>> & { readonly by?: Actor | null; readonly minute?: number };

/** `{16}` in the body stands for 16 digits of the plan's digest, `{plan}` for all of it. */
export function comment(login: string, body: string, { by, minute = REVIEWED, ...parts }: CommentParts = {}): Comment {
  const id = next();
  return {
    id,
    author: by === undefined ? user(login) : by,
    body,
    html: render(body, 'bodyHTML'),
    createdAt: at(minute),
    edited: false,
    hidden: false,
    revisions: [],
    mine: false,
    url: `https://github.example/comment-${String(id)}`,
    ...parts,
  };
}

export const approving = (login: string, parts: CommentParts = {}, cohorts: string = RP): Comment =>
  comment(login, `/cohort approve ${cohorts} {16}`, parts);
export const rejecting = (login: string, parts: CommentParts = {}): Comment =>
  comment(login, '/cohort reject not on a Friday', parts);
export const dismissal = (
  of: Review,
  by: string | null,
  minute = REVIEWED + 30,
  was: Review['state'] = of.state,
): TimelineEvent => ({
  kind: 'review-dismissed',
  at: at(minute),
  by: by === null ? null : user(by),
  review: of.id,
  was,
});
export const deletion = (author: string, by: string | null, minute = REVIEWED + 30): TimelineEvent => ({
  kind: 'comment-deleted',
  at: at(minute),
  by: by === null ? null : user(by),
  author: user(author),
});
export const labelled = (label: string, by: string, minute: number): TimelineEvent => ({
  kind: 'label',
  at: at(minute),
  by: user(by),
  label,
});
export const rebased = (by: string, minute: number): TimelineEvent => ({ kind: 'base', at: at(minute), by: user(by) });
export const revision = (by: string, minute: number, text: string | null): Revision => ({
  at: at(minute),
  by: user(by),
  text,
});
export const commit = (people: readonly (string | null)[], signed = true): Commit => ({
  oid: String(next()).padStart(40, 'c'),
  people: people.map((login) => (login === null ? null : user(login))),
  signed,
});
export const changed = (path: string): Change => ({ path, previous: null, kind: 'modified' });

/** Who edited the description, when, and to what. */
export type Edit = readonly [by: string, minute: number, text: string | null];
export const edits = (...rows: readonly Edit[]): Revision[] =>
  rows.map(([by, minute, text]) => revision(by, minute, text));

/** A comment that says something now, by its edits. */
export const edited = (login: string, now: string, parts: CommentParts, ...rows: readonly Edit[]): Comment =>
  comment(login, now, { edited: true, revisions: edits(...rows), ...parts });
