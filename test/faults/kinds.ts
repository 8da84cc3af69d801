import { Kind as Node, parse, visit, type DocumentNode } from 'graphql';
import { templateOf } from '../loopback/github/rest/router.ts';

/*
 * What kind of request one is: by a rule that knows nothing of what the product asks, so that whatever it comes to ask
 * is a kind of its own. Ids, numbers and names do not make a kind; which fields are asked for does.
 */

export type Host = 'github' | 'inventory';

/** A request on the wire. */
export interface Wire {
  readonly host: Host;
  readonly method: string;
  /** With the query string. */
  readonly path: string;
  readonly body: string;
}

export interface Kind {
  /** Equal for equal kinds. A page after the first is a kind of its own, with the same `family`. */
  readonly id: string;
  readonly family: string;
  readonly host: Host;
  readonly api: 'graphql' | 'rest' | 'inventory';
  /** The operation or route. */
  readonly name: string;
  /** The fields asked for (GraphQL), or the parameters (REST): tells kinds of one name apart. */
  readonly asks: readonly string[];
  readonly laterPage: boolean;
  /** Tells GitHub something: nothing is learnt from it. */
  readonly writes: boolean;
}

const known = new Map<string, Kind>();

export function kindOf(wire: Wire): Kind {
  const key = `${wire.host} ${wire.method} ${wire.path} ${wire.method === 'POST' && wire.path === '/graphql' ? wire.body : ''}`;
  const kind = known.get(key) ?? tell(wire);
  known.set(key, kind);
  return kind;
}

function tell(wire: Wire): Kind {
  const url = new URL(wire.path, 'http://loopback');
  if (wire.host === 'inventory')
    return made(wire, 'inventory', `${wire.method} ${url.pathname}`, [], url.searchParams.has('cursor'));
  if (wire.method === 'POST' && url.pathname === '/graphql') return graphql(wire);
  const template = templateOf(wire.method, url.pathname);
  if (template === null) throw new Error(`GitHub's description has no ${wire.method} ${url.pathname}`);
  const later = Number(url.searchParams.get('page') ?? '1') > 1 || url.searchParams.has('after');
  const asks = [...url.searchParams]
    .filter(([name]) => !['page', 'after'].includes(name))
    .map(([name, value]) => (name === 'per_page' ? `per_page=${value}` : name))
    .toSorted();
  return made(wire, 'rest', `${wire.method} ${template}`, asks, later);
}

function graphql(wire: Wire): Kind {
  const { query, variables = {} } = JSON.parse(wire.body) as {
    query: string;
    variables?: Readonly<Record<string, unknown>>;
  };
  const document = parse(query);
  const operation =
    document.definitions.find((one) => one.kind === Node.OPERATION_DEFINITION)?.name?.value ?? 'without a name';
  return made(wire, 'graphql', operation, fieldsOf(document), hasCursor(document, variables));
}

function made(
  { host, method }: Wire,
  api: Kind['api'],
  name: string,
  asks: readonly string[],
  laterPage: boolean,
): Kind {
  const family = `${api} ${name} ${asks.join(' ')}`;
  return {
    id: laterPage ? `${family} (later page)` : family,
    family,
    host,
    api,
    name,
    asks,
    laterPage,
    writes: api === 'rest' && method !== 'GET' && name !== 'POST /markdown',
  };
}

/** Whether some list is asked for from a cursor on. */
function hasCursor(document: DocumentNode, variables: Readonly<Record<string, unknown>>): boolean {
  let found = false;
  visit(document, {
    Argument: ({ name, value }) => {
      found ||=
        name.value === 'after' && value.kind === Node.VARIABLE && typeof variables[value.name.value] === 'string';
    },
  });
  return found;
}

/** The paths of all fields, by their own names: aliases, arguments and types do not count. */
function fieldsOf(document: DocumentNode): string[] {
  const paths = new Set<string>();
  const at: string[] = [];
  visit(document, {
    Field: {
      enter(field) {
        at.push(field.name.value);
        paths.add(at.join('.'));
      },
      leave: () => void at.pop(),
    },
  });
  return [...paths].toSorted();
}

/** Names for kinds as short as can be: with what they ask for only where the name alone does not tell. */
export function labelsOf(kinds: readonly Kind[]): ReadonlyMap<string, string> {
  const named = Map.groupBy(kinds, (kind) => kind.name);
  return new Map(
    kinds.map((kind) => {
      const others = (named.get(kind.name) ?? []).filter((other) => other.family !== kind.family);
      const own = kind.asks.filter((one) => others.some((other) => !other.asks.includes(one)));
      const told =
        kind.api === 'graphql'
          ? own
              .toSorted((a, b) => a.split('.').length - b.split('.').length || (a < b ? -1 : 1))
              .slice(0, 1)
              .map((path) => path.split('.').at(-1) ?? '')
          : own;
      const name = kind.name.replace('/repos/{owner}/{repo}/', '');
      return [
        kind.id,
        `${name}${others.length > 0 && told.length > 0 ? ` (${told.join(', ')})` : ''}${kind.laterPage ? ', later page' : ''}`,
      ];
    }),
  );
}
