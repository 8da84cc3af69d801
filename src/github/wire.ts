import { z } from 'zod/mini';
import type { Actor, PullRequest, Review, Change } from '../domain/pull-request.ts';
import type { Connection } from './connections.ts';

/* The shapes of GitHub's GraphQL answers, and the domain's words for them. */

/** What may be null or left out: null either way. */
export const nullish = <T extends z.ZodMiniType>(schema: T) => z._default(z.nullable(schema), null);

/** ISO 8601. Times are compared: one that is none would be neither before nor after any. */
export const time = z.string().check(z.refine((text) => !Number.isNaN(Date.parse(text)), 'no time'));

export const ACTOR = '__typename login';
export const actor = z.nullable(
  z.pipe(
    z.object({ __typename: z.string(), login: z.string() }),
    z.transform(({ __typename, login }): Actor => ({ login, kind: kindOf(__typename) })),
  ),
);

function kindOf(typename: string): Actor['kind'] {
  switch (typename) {
    case 'User':
      return 'user';
    case 'Bot':
      return 'bot';
    default:
      return 'other';
  }
}

export const FILES: Connection<Change> = {
  field: 'files',
  selection: 'path changeType',
  node: z.pipe(
    z.object({
      path: z.string(),
      changeType: z.enum(['ADDED', 'CHANGED', 'COPIED', 'DELETED', 'MODIFIED', 'RENAMED']),
    }),
    z.transform(({ path, changeType }): Change => ({ path, previous: null, kind: changeKind(changeType) })),
  ),
};

function changeKind(type: 'ADDED' | 'CHANGED' | 'COPIED' | 'DELETED' | 'MODIFIED' | 'RENAMED'): Change['kind'] {
  switch (type) {
    case 'ADDED':
      return 'added';
    case 'CHANGED':
    case 'MODIFIED':
      return 'modified';
    case 'COPIED':
      return 'copied';
    case 'DELETED':
      return 'deleted';
    case 'RENAMED':
      return 'renamed';
  }
}

/** A label renamed or edited since is not the one that was put on: only the label itself shows when that was. */
export const LABELS: Connection<Label> = {
  field: 'labels',
  selection: 'name updatedAt',
  node: z.object({ name: z.string(), updatedAt: nullish(z.string()) }),
};

export interface Label {
  readonly name: string;
  readonly updatedAt: string | null;
}

export const REVIEW_STATES = ['APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED', 'PENDING'] as const;

export function reviewState(state: (typeof REVIEW_STATES)[number]): Review['state'] {
  switch (state) {
    case 'APPROVED':
      return 'approved';
    case 'CHANGES_REQUESTED':
      return 'changes-requested';
    case 'COMMENTED':
      return 'commented';
    case 'DISMISSED':
      return 'dismissed';
    case 'PENDING':
      return 'pending';
  }
}

export const STATES = { OPEN: 'open', CLOSED: 'closed', MERGED: 'merged' } as const satisfies Record<
  string,
  PullRequest['state']
>;
