import { mayDo, ROUTE_RIGHTS } from '../rights.ts';
import { findRepository, isVisible } from '../world/state.ts';
import { missing, notAccessible, refused, type RestAnswer, type RestCall, type Route } from './answer.ts';
import { checkRunRoutes } from './check-runs.ts';
import { commentRoutes } from './comments.ts';
import { commitRoutes } from './commits.ts';
import { contentRoutes } from './contents.ts';
import { markdownRoutes } from './markdown.ts';
import { openApi } from './openapi.ts';
import { peopleRoutes } from './people.ts';
import { pullRoutes } from './pulls.ts';
import { runRoutes } from './runs.ts';
import { settingsRoutes } from './settings.ts';

// The order matters: `/commits/{ref}` also matches what longer templates name.
const routes = [
  ...checkRunRoutes,
  ...commentRoutes,
  ...pullRoutes,
  ...commitRoutes,
  ...contentRoutes,
  ...peopleRoutes,
  ...runRoutes,
  ...markdownRoutes,
  ...settingsRoutes,
].map((route) => ({ ...route, ...pattern(route.template) }));
const description = openApi(routes.map(nameOf));

function nameOf(route: Route): string {
  return `${route.method} ${route.template}`;
}

/** These may hold slashes, escaped or not. */
function pattern(template: string): { expression: RegExp; names: string[] } {
  const names: string[] = [];
  const source = template.replace(/\{(\w+)\}/g, (_match, name: string) => {
    names.push(name);
    return ['path', 'ref', 'basehead', 'tree_sha', 'branch'].includes(name) ? '(.+)' : '([^/]+)';
  });
  return { expression: new RegExp(`^${source}$`), names };
}

/** The route of a path as GitHub's description writes it; null for one that is not served. */
export function templateOf(method: string, path: string): string | null {
  return routes.find((route) => route.method === method && route.expression.test(path))?.template ?? null;
}

export type RestRequest = Omit<RestCall, 'params' | 'repository'> & { method: string };

/**
 * Answers one REST request, held against GitHub's description: a request body
 * that does not fit is a 422, an answer that does not fit a 500, both a problem.
 */
export function answerRest(
  request: RestRequest,
  problem: (text: string) => void,
  mutate: (body: unknown) => unknown = (body) => body,
): RestAnswer {
  for (const route of routes) {
    const match = route.method === request.method ? route.expression.exec(request.path) : null;
    if (match === null) continue;
    const name = nameOf(route);
    const needed = ROUTE_RIGHTS[name] ?? [];
    if (needed.length === 0) problem(`REST: no right is known for ${name}`);
    const params = Object.fromEntries(
      route.names.map((each, index) => [each, decodeURIComponent(match[index + 1] ?? '')]),
    );
    const repository =
      params['repo'] === undefined
        ? request.world.repository
        : findRepository(request.world, `${params['owner'] ?? ''}/${params['repo']}`);
    if (repository === null || !isVisible(request.grant, repository)) return missing();
    if (!needed.some((right) => mayDo(request.grant, right))) return notAccessible();
    for (const parameter of new Set(request.query.keys())) {
      if (!description.query(name).includes(parameter)) problem(`REST: ${name} has no query parameter ${parameter}`);
    }
    const wrongBody = route.method === 'GET' ? null : description.request(name, request.body);
    if (wrongBody !== null) {
      problem(`REST: request body of ${name}: ${wrongBody}`);
      return refused(422, `Invalid request.\n\n${wrongBody}`);
    }
    const answer = route.handle({ ...request, params, repository });
    if (Buffer.isBuffer(answer.body)) return answer;
    answer.body = mutate(answer.body);
    const wrongAnswer = description.answer(name, answer.status, answer.body);
    if (wrongAnswer === null) return answer;
    problem(`REST: answer ${String(answer.status)} of ${name}: ${wrongAnswer}`);
    return refused(500, `the loopback's answer does not fit GitHub's description: ${wrongAnswer}`);
  }
  problem(`REST: loopback does not serve ${request.method} ${request.path}`);
  return missing();
}
