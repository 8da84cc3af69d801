import type { ListAnswer, ListRequest } from '../lists.ts';

/* Servers in the shapes that their makers document, two sites a page: a and b of rp (b not active), c of tm, d of neither. */

export interface Practice {
  readonly id: string;
  readonly engine: string | null;
  readonly active: boolean;
}

export const PRACTICES: readonly Practice[] = [
  { id: 'a', engine: 'rp', active: true },
  { id: 'b', engine: 'rp', active: false },
  { id: 'c', engine: 'tm', active: true },
  { id: 'd', engine: null, active: true },
];

/** Which practices a server has, which may differ from request to request: the place for lies. */
export type Estate = (request: ListRequest) => readonly Practice[];

export interface Recipe {
  readonly statuses?: readonly string[];
  /** Which query parameters a client sends for the first page, and of which name. */
  readonly serve: (request: ListRequest, estate: readonly Practice[]) => ListAnswer;
}

const SIZE = 2;

function pageOf(estate: readonly Practice[], from: number) {
  return { slice: estate.slice(from, from + SIZE), after: from + SIZE < estate.length ? from + SIZE : null };
}

function django(
  { origin, path, query }: ListRequest,
  estate: readonly Practice[],
  row: (practice: Practice) => unknown,
): ListAnswer {
  const { slice, after } = pageOf(estate, Number(query['offset'] ?? 0));
  const next = after === null ? null : `${origin}${path}?limit=500&offset=${String(after)}`;
  return { body: { count: estate.length, next, previous: null, results: slice.map(row) } };
}

function linked(
  { origin, path, query }: ListRequest,
  estate: readonly Practice[],
  { parameter, first, step }: { parameter: string; first: number; step: number },
  body: (slice: readonly Practice[]) => unknown,
): ListAnswer {
  const at = Number(query[parameter] ?? first);
  const { slice, after } = pageOf(estate, ((at - first) / step) * SIZE);
  const link = `<${origin}${path}?${parameter}=${String(at + step)}>;rel="next",<${origin}${path}?${parameter}=${String(first)}>;rel="first"`;
  return {
    body: body(slice),
    headers: { 'x-total-count': String(estate.length), ...(after === null ? {} : { link }) },
  };
}

export const RECIPES: Readonly<Record<string, Recipe>> = {
  backstage: {
    statuses: ['production'],
    serve: ({ query }, estate) => {
      const { slice, after } = pageOf(estate, Number(query['cursor'] ?? 0));
      const items = slice.map(({ id, engine, active }) => ({
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'Resource',
        metadata: { name: id, title: `Practice ${id}`, labels: engine === null ? {} : { 'template-engine': engine } },
        spec: { type: 'practice', lifecycle: active ? 'production' : 'deprecated', owner: 'x' },
      }));
      return {
        body: { items, totalItems: estate.length, pageInfo: after === null ? {} : { nextCursor: String(after) } },
      };
    },
  },
  'json-server': {
    serve: (request, estate) =>
      linked(request, estate, { parameter: '_page', first: 1, step: 1 }, (slice) =>
        slice.map(({ id, engine, active }) => ({ id, name: id, status: active ? 'active' : 'off', engine })),
      ),
  },
  netbox: {
    serve: (request, estate) =>
      django(request, estate, ({ id, engine, active }) => ({
        id: id.codePointAt(0),
        slug: id,
        name: `Practice ${id}`,
        status: active ? { value: 'active', label: 'Active' } : { value: 'retired', label: 'Retired' },
        region: { id: 1, slug: 'north' },
        tags: [{ id: 1, slug: 'practice' }],
        custom_fields: { template_engine: engine },
        last_updated: '2026-10-01T09:00:00.123456Z',
      })),
  },
  nautobot: {
    statuses: ['Active'],
    serve: (request, estate) =>
      django(request, estate, ({ id, engine, active }) => ({
        id,
        name: `Practice ${id}`,
        status:
          request.query['depth'] === '1' || request.query['offset'] !== undefined
            ? { name: active ? 'Active' : 'Retired' }
            : { id: 'uuid', url: 'https://…' },
        custom_fields: { template_engine: engine },
      })),
  },
  servicenow: {
    serve: (request, estate) =>
      linked(request, estate, { parameter: 'sysparm_offset', first: 0, step: SIZE }, (slice) => ({
        result: slice.map(({ id, engine, active }) => ({
          u_code: id,
          name: id,
          u_status: active ? 'active' : 'closed',
          u_engine: engine ?? '',
        })),
      })),
  },
  hawkbit: {
    statuses: ['in_sync'],
    serve: ({ query }, estate) => {
      const { slice } = pageOf(estate, Number(query['offset'] ?? 0));
      const content = slice.map(({ id, engine, active }) => ({
        controllerId: id,
        name: id,
        updateStatus: active ? 'in_sync' : 'error',
        targetTypeName: engine ?? undefined,
        lastModifiedAt: Date.parse('2026-11-20T09:00:00Z'),
      }));
      return { body: { content, total: estate.length, size: content.length } };
    },
  },
  mender: {
    statuses: ['accepted'],
    serve: (request, estate) =>
      linked(request, estate, { parameter: 'page', first: 1, step: 1 }, (slice) =>
        slice.map(({ id, engine, active }) => ({
          id,
          updated_ts: '2026-11-22T01:00:00Z',
          attributes: [
            { name: 'status', value: active ? 'accepted' : 'rejected', scope: 'identity' },
            { name: 'engine', value: 'of another scope', scope: 'tags' },
            { name: 'artifact_name', value: 'release-1', scope: 'inventory' },
            ...(engine === null ? [] : [{ name: 'engine', value: engine, scope: 'inventory' }]),
          ],
        })),
      ),
  },
  argocd: {
    statuses: ['Healthy'],
    serve: (_, estate) => ({
      body: {
        metadata: { resourceVersion: '4711' },
        items: estate.map(({ id, engine, active }) => ({
          metadata: { name: id, labels: engine === null ? {} : { 'template-engine': engine } },
          status: { health: { status: active ? 'Healthy' : 'Degraded' }, sync: { status: 'Synced' } },
        })),
      },
    }),
  },
  'ods-fhir': {
    serve: ({ origin, path, query }, estate) => {
      const { slice, after } = pageOf(estate, Number(query['_page'] ?? 0));
      const next = { relation: 'next', url: `${origin}${path}?_page=${String(after)}` };
      return {
        body: {
          resourceType: 'Bundle',
          total: estate.length,
          link: [{ relation: 'self', url: `${origin}${path}` }, ...(after === null ? [] : [next])],
          entry: slice.map(({ id, active }) => ({
            fullUrl: `${origin}/Organization/${id}`,
            resource: { resourceType: 'Organization', id, name: id, active },
          })),
        },
      };
    },
  },
};
