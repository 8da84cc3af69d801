import type { Grant, Repository } from '../world/model.ts';
import type { World } from '../world/world.ts';

/** What a REST handler gets and gives. */

export interface RestCall {
  readonly world: World;
  readonly grant: Grant;
  /** Of this server, for the URLs in answers. */
  readonly api: string;
  /** Path of the request, without the query. */
  readonly path: string;
  /** Decoded parameters of the path. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly accept: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** The repository that the path names. */
  readonly repository: Repository;
}

/** A Buffer is sent as it is, unvalidated. */
export interface RestAnswer {
  status: number;
  body: unknown;
  headers?: Record<string, string>;
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** As GitHub's OpenAPI description writes it. */
  readonly template: string;
  readonly handle: (call: RestCall) => RestAnswer;
}

export const ok = (body: unknown, status = 200): RestAnswer => ({ status, body });
export const refused = (status: number, message: string): RestAnswer => ({
  status,
  body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) },
});
export const missing = (): RestAnswer => refused(404, 'Not Found');
export const notAccessible = (): RestAnswer => refused(403, 'Resource not accessible by integration');
/** 422 as GitHub words it. */
export const unprocessable = (message: string): RestAnswer => refused(422, message);

/** One page of a list, `wrap`ped with its total where GitHub does so, and the Link header to the others. */
export function paged(
  call: RestCall,
  items: readonly unknown[],
  wrap?: (page: unknown[], total: number) => unknown,
  perPageDefault = 30,
): RestAnswer {
  const number = (name: string, fallback: number): number =>
    Math.max(1, Number(call.query.get(name) ?? fallback) || fallback);
  const perPage = Math.min(number('per_page', perPageDefault), Math.max(100, perPageDefault));
  const page = number('page', 1);
  const last = Math.max(1, Math.ceil(items.length / perPage));
  const slice = items.slice((page - 1) * perPage, page * perPage);
  const link = (to: number, rel: string): string =>
    `<${urlWith(call, { per_page: String(perPage), page: String(to) })}>; rel="${rel}"`;
  const links = [
    ...(page > 1 ? [link(page - 1, 'prev'), link(1, 'first')] : []),
    ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
  ];
  return {
    status: 200,
    body: wrap === undefined ? slice : wrap(slice, items.length),
    headers: links.length === 0 ? {} : { link: links.join(', ') },
  };
}

export function urlWith(call: RestCall, parameters: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(call.query);
  for (const [name, value] of Object.entries(parameters)) query.set(name, value);
  return `${call.api}${call.path}?${query.toString()}`;
}

export const numberOf = (call: RestCall, name: string): number => Number(call.params[name]);
export const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
