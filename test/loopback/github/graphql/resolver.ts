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
  readonly id: string;
  readonly ids: readonly string[];
  readonly oid?: string | null;
  readonly expression?: string | null;
  readonly qualifiedName: string;
  readonly refPrefix: string;
  readonly headRef: string;
  readonly path: string;
  readonly branch?: string | null;
  readonly query?: string | null;
  readonly headRefName?: string | null;
  readonly baseRefName?: string | null;
  readonly states?: readonly string[] | null;
  readonly author?: string | null;
  readonly labels?: readonly string[] | null;
  readonly environments?: readonly string[] | null;
  readonly orderBy?: { readonly field: string; readonly direction: 'ASC' | 'DESC' } | null;
  readonly itemTypes?: readonly string[] | null;
  readonly since?: string | null;
  readonly until?: string | null;
  readonly skip?: number | null;
  readonly writersOnly?: boolean | null;
  readonly membership?: string | null;
  readonly role?: string | null;
  readonly filterBy?: {
    readonly checkName?: string;
    readonly appId?: number;
    readonly checkType?: string;
    readonly status?: string;
    readonly conclusions?: readonly string[];
  } | null;
  readonly input: Readonly<Record<string, string>>;
}

export type Resolve<Source> = (source: Source, args: Args, context: Context, info: GraphQLResolveInfo) => unknown;
export type Fields = Readonly<Record<string, Resolve<never>>>;
/** Type name to its fields' resolvers. */
export type TypeMap = Readonly<Record<string, Fields>>;

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

/** Items of a connection, with what its edges or itself carry besides. */
export class Listed<Item> {
  readonly items: readonly Item[];
  readonly extra: Readonly<Record<string, unknown>>;
  readonly edge: (item: Item) => Readonly<Record<string, unknown>>;
  constructor(
    items: readonly Item[],
    extra: Readonly<Record<string, unknown>> = {},
    edge: (item: Item) => Readonly<Record<string, unknown>> = () => ({}),
  ) {
    this.items = items;
    this.extra = extra;
    this.edge = edge;
  }
}

export const account = (context: Context, login: string | null): Account | null => context.world.account(login);
export const page = (context: Context, path = ''): string =>
  `https://github.com/${context.world.owner}/${context.world.name}${path}`;

export function ordered<T>(
  items: readonly T[],
  by: Args['orderBy'],
  fields: Readonly<Record<string, (item: T) => string>>,
): T[] {
  const key = by === null || by === undefined ? undefined : fields[by.field];
  if (by && key === undefined) throw new NotModelled('orderBy', by.field);
  if (!by || key === undefined) return [...items];
  const sign = by.direction === 'DESC' ? -1 : 1;
  return [...items].sort((a, b) => sign * (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
