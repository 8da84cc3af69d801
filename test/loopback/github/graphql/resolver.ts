import { GraphQLError, type GraphQLResolveInfo } from 'graphql';
import type { Account, Grant } from '../world/model.ts';
import type { World } from '../world/world.ts';

/** The words that the resolvers speak. */

export interface Context {
  readonly world: World;
  readonly grant: Grant;
}

/** Every argument that some modelled field takes. */
export interface Args {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
  readonly owner: string;
  readonly name: string;
  readonly login: string;
  readonly slug: string;
  readonly number: number;
  readonly oid?: string | null;
  readonly expression?: string | null;
  readonly qualifiedName: string;
  readonly refPrefix: string;
  readonly path: string;
  readonly branch?: string | null;
  readonly query?: string | null;
  readonly headRefName?: string | null;
  readonly baseRefName?: string | null;
  readonly states?: readonly string[] | null;
  readonly environments?: readonly string[] | null;
  readonly orderBy?: { readonly field: string; readonly direction: 'ASC' | 'DESC' } | null;
  readonly itemTypes?: readonly string[] | null;
}

export type Resolve<Source> = (source: Source, args: Args, context: Context, info: GraphQLResolveInfo) => unknown;
export type Fields = Readonly<Record<string, Resolve<never>>>;

/** Checks the resolvers of one type against its source. */
export const fieldsOf = <Source>(
  fields: Readonly<Record<string, Resolve<Source>>>,
): Readonly<Record<string, Resolve<Source>>> => fields;

/**
 * An error that GitHub itself would answer. `mistake` marks those that a
 * correct client never provokes: they are problems as well.
 */
export class GitHubError extends GraphQLError {
  readonly mistake: boolean;
  constructor(type: string, message: string, mistake = false) {
    super(message, { extensions: { type } });
    this.mistake = mistake;
  }
}
export const notFound = (what: string): GitHubError => new GitHubError('NOT_FOUND', `Could not resolve to ${what}.`);
export const forbidden = (): GitHubError => new GitHubError('FORBIDDEN', 'Resource not accessible by integration');

/** Where the schema has a field that the world does not model: an error, never a silent null. */
export class NotModelled extends Error {
  constructor(type: string, field: string) {
    super(`loopback does not model ${type}.${field}`);
  }
}

export const account = (context: Context, login: string | null): Account | null => context.world.account(login);
export const page = ({ world }: Context, path: string): string =>
  `https://github.com/${world.owner}/${world.name}${path}`;

/** GraphQL's `viewer` says `x[bot]` where an author says `x`. */
export const isViewer = (viewer: string, author: Account | null): boolean =>
  author !== null &&
  viewer.replace(/\[bot\]$/, '') === author.login &&
  viewer.endsWith('[bot]') === (author.__typename === 'Bot');

/** By `CREATED_AT` or `UPDATED_AT`; as they come unless ordered. */
export function ordered<T extends { readonly createdAt: string; readonly updatedAt: string }>(
  items: readonly T[],
  by: Args['orderBy'],
): T[] {
  if (by == null) return [...items];
  if (by.field !== 'CREATED_AT' && by.field !== 'UPDATED_AT') throw new NotModelled('orderBy', by.field);
  const key = ({ createdAt, updatedAt }: T) => (by.field === 'CREATED_AT' ? createdAt : updatedAt);
  const sign = by.direction === 'DESC' ? -1 : 1;
  return items.toSorted((a, b) => sign * (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
