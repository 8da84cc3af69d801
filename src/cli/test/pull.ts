import { HOUR } from '../../domain/policy/duration.ts';
import { printInstant } from '../../domain/time/zone.ts';
import { stringify } from 'yaml';
import type { Comment, PullRequest, Review, Change, Writing } from '../../domain/pull-request.ts';
import { toHtml } from '../rendering.ts';
import type { ApprovalCase, ReleaseCase } from './schema.ts';

/** A pull request of a case, and what its files hold at its head. */
export interface CasePull {
  readonly pull: PullRequest;
  /** By path; null: deleted, or of unknown content. */
  readonly files: ReadonlyMap<string, string | null>;
}

export interface PullContext {
  readonly repository: string;
  readonly number: number;
  readonly state: 'open' | 'merged';
  /** When it is judged; ISO 8601. */
  readonly time: string;
  /** Where a manifest of the declaration goes. */
  readonly manifestPath: string;
  readonly canPush: (login: string) => boolean;
  /** Whether the default branch has a file of this path. */
  readonly isThere: (path: string) => boolean;
}

/** What GitHub would tell of a pull request, by what a case says of it; `plan` fills in the placeholder of comments. */
export function pullOf(given: ReleaseCase, context: PullContext, plan = ''): CasePull {
  const { repository, number, state, time, manifestPath } = context;
  const {
    author = 'author',
    base = 'main',
    declaration: { body = '', labels = [], manifest } = {},
    approvals = [],
  } = given;
  const { changes, files } = filesOf(given.files ?? [], context.isThere);
  if (manifest !== undefined) {
    changes.push({ path: manifestPath, previous: null, kind: 'added' });
    files.set(manifestPath, stringify(manifest));
  }
  const head = commitId(number);
  const said = approvals.map((approval, index) => spoken(approval, index, context, plan));
  const pull: PullRequest = {
    repository,
    number,
    title: body.split('\n')[0] ?? '',
    url: `https://github.com/${repository}/pull/${number}`,
    state,
    mergedAt: state === 'merged' ? printInstant(Date.parse(time) - HOUR) : null,
    author: person(author),
    base,
    head,
    headBranch: `change-${number}`,
    headRepository: repository,
    body,
    html: toHtml(body),
    revisions: [],
    labels,
    changes,
    commits: [{ oid: head, people: [person(author)], signed: true }],
    reviews: said.flatMap((statement) => (statement.kind === 'review' ? [statement.review] : [])),
    comments: said.flatMap((statement) => (statement.kind === 'comment' ? [statement.comment] : [])),
    timeline: [],
  };
  return { pull, files };
}

/** A commit id of a case: the same in every run, since it is part of the plan. */
export function commitId(number: number): string {
  return number.toString(16).padStart(40, '0');
}

/** A text as its author wrote it, and left it. */
export function writingBy(login: string, body: string, url: string): Writing {
  return { author: person(login), body, html: toHtml(body), edited: false, hidden: false, revisions: [], url };
}

function person(login: string) {
  return { login, kind: login.endsWith('[bot]') ? 'bot' : 'user' } as const;
}

function filesOf(
  given: NonNullable<ReleaseCase['files']>,
  isThere: PullContext['isThere'],
): { changes: Change[]; files: Map<string, string | null> } {
  const changes: Change[] = [];
  const files = new Map<string, string | null>();
  if (Array.isArray(given)) {
    for (const path of given) changes.push({ path, previous: null, kind: 'modified' });
    return { changes, files };
  }
  for (const [path, value] of Object.entries(given)) {
    if (value === null) {
      changes.push({ path, previous: null, kind: 'deleted' });
      files.set(path, null);
    } else if (typeof value === 'string') {
      changes.push({ path, previous: null, kind: isThere(path) ? 'modified' : 'added' });
      files.set(path, value);
    } else {
      changes.push({ path, previous: value.from, kind: 'renamed' });
      files.set(value.from, null);
      if (value.content !== undefined) files.set(path, value.content);
    }
  }
  return { changes, files };
}

type Spoken =
  { readonly kind: 'review'; readonly review: Review } | { readonly kind: 'comment'; readonly comment: Comment };

const REVIEWS = {
  approve: 'approved',
  'request-changes': 'changes-requested',
  comment: 'commented',
  dismissed: 'dismissed',
} as const;

function spoken(
  given: ApprovalCase,
  index: number,
  { number, time, repository, canPush }: PullContext,
  plan: string,
): Spoken {
  const approval = typeof given === 'string' ? { by: given } : given;
  const { by, review, comment, head = 'now', at } = approval;
  const body = (comment ?? '').replaceAll('{plan}', plan.slice(0, 16));
  // One after the other, so that the latest word of a person is the last in the list.
  const when = printInstant(at === undefined ? Date.parse(time) - HOUR + index * 1000 : Date.parse(at));
  const writing = writingBy(by, body, `https://github.com/${repository}/pull/${number}#said-${index + 1}`);
  if (comment !== undefined && review === undefined)
    return { kind: 'comment', comment: { ...writing, id: index + 1, createdAt: when, mine: false } };
  return {
    kind: 'review',
    review: {
      ...writing,
      id: `review-${number}-${index + 1}`,
      state: REVIEWS[review ?? 'approve'],
      commit: head === 'now' ? commitId(number) : commitId(number + 0x1000),
      submittedAt: when,
      canPush: canPush(by),
    },
  };
}
