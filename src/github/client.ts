import type { Failure } from '../domain/finding.ts';
import { ok, type Result } from '../domain/result.ts';
import type { Fetch } from '../http/bounded-fetch.ts';
import { Octokit } from 'octokit';
import { z } from 'zod/mini';
import { refused, truncated, unavailable } from './failures.ts';
import { graphqlError, refusalOfError, refusalOfQuery, refusalOfRoute } from './refusals.ts';
import { handingOut, Unread } from './unread.ts';

/** How Octokit waits between requests. */
export type Throttling = NonNullable<NonNullable<ConstructorParameters<typeof Octokit>[0]>['throttle']>;

export interface GitHubOptions {
  readonly token: string;
  /** `https://api.github.com`, or that of a GitHub Enterprise Server. */
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  /** `owner/name` of the repository that the workflow runs in. */
  readonly repository: string;
  /** Bounds, repeats and redirects are its affair. */
  readonly fetch: Fetch;
  /**
   * Octokit's own way of waiting where GitHub asks to; then a failed request is tried again, too. Left out: neither.
   */
  readonly throttle?: Throttling;
}

/** The one way to GitHub. Every answer is checked against a schema before it is believed. */
export interface GitHub {
  readonly owner: string;
  readonly name: string;
  /** Asks one GraphQL query; an answer with errors is no answer, but for errors below a field named in `tolerated`. */
  query<T>(
    asked: string,
    document: string,
    variables: Variables,
    schema: z.ZodMiniType<T>,
    tolerated?: string,
  ): Promise<Result<T, Failure>>;
  /** Reads or writes by REST. `route` is `GET /repos/{owner}/{repo}/…`; owner and repo are filled in. */
  rest<T>(route: string, parameters: Variables, schema: IdentitySchema<T>): Promise<Result<T, Failure>>;
  /** Reads a REST list to its end, by its `next` links; one of more than `most` pages is `evidence.truncated`. */
  pages<T>(
    route: string,
    parameters: Variables,
    schema: IdentitySchema<readonly T[]>,
    most: number,
  ): Promise<Result<readonly T[], Failure>>;
}

export type Variables = Readonly<Record<string, unknown>>;

/**
 * A schema that chooses and does not change: REST sends much more than is needed, and what was chosen of it can be
 * parsed again.
 */
export type IdentitySchema<T> = z.ZodMiniType<T, T>;

const graphqlAnswer = z.object({ data: z.optional(z.unknown()), errors: z.optional(z.array(graphqlError)) });

/** What an unversioned request gets today; it would slide to the next version when this one ends. */
export const API_VERSION = '2022-11-28';

export function connect(options: GitHubOptions): GitHub {
  const [owner = '', name = ''] = options.repository.split('/');
  const request = octokitFor(options).defaults({
    headers: { 'x-github-api-version': API_VERSION },
    // What lets Octokit slow requests down reads their answers, too.
    request: options.throttle === undefined ? handingOut(options.fetch) : { fetch: options.fetch },
  });

  async function query<T>(
    asked: string,
    document: string,
    variables: Variables,
    schema: z.ZodMiniType<T>,
    tolerated?: string,
  ): Promise<Result<T, Failure>> {
    const label = labelOfQuery(asked);
    try {
      const response = await request(`POST ${options.graphqlUrl}`, {
        query: document,
        variables: { owner, name, ...variables },
      });
      const answer = graphqlAnswer.safeParse(await read(response.data));
      if (!answer.success) return unavailable(label, 'a GraphQL answer', 'a response of another kind');
      const first = answer.data.errors?.find(
        (error) => tolerated === undefined || error.path?.includes(tolerated) !== true,
      );
      if (first !== undefined)
        return refused(label, 'an answer without errors', refusalOfError(first, response.headers));
      return parseAnswer(label, schema, answer.data.data);
    } catch (error) {
      return refused(label, 'an answer', refusalOfQuery(error));
    }
  }

  async function rest<T>(route: string, parameters: Variables, schema: IdentitySchema<T>): Promise<Result<T, Failure>> {
    const label = labelOfRoute({ owner, name }, route);
    try {
      const place = route.includes('{repo}') ? { owner, repo: name } : {};
      const response = await request(route, { ...place, ...parameters });
      return parseAnswer(label, schema, await read(response.data));
    } catch (error) {
      return refused(label, 'an answer', refusalOfRoute(route, error));
    }
  }

  async function pages<T>(
    route: string,
    parameters: Variables,
    schema: IdentitySchema<readonly T[]>,
    most: number,
  ): Promise<Result<readonly T[], Failure>> {
    const label = labelOfRoute({ owner, name }, route);
    const place = route.includes('{repo}') ? { owner, repo: name } : {};
    const all: T[] = [];
    const asked = new Set<string>();
    let next: Variables | null = parameters;
    try {
      for (let made = 0; made < most; made += 1) {
        asked.add(JSON.stringify(next));
        const response = await request(route, { ...place, ...next });
        const page = parseAnswer(label, schema, await read(response.data));
        if (!page.ok) return page;
        all.push(...page.value);
        next = nextPage(response.headers.link, parameters);
        if (next === null) return ok(all);
        if (asked.has(JSON.stringify(next)))
          return unavailable(label, 'a new page behind each link', 'the same page again');
      }
    } catch (error) {
      return refused(label, 'an answer', refusalOfRoute(route, error));
    }
    return truncated(label, `at most ${most} pages`, 'more');
  }

  return { owner, name, query, rest, pages };
}

/** An answer of the right shape, or the failure that says where it is not. */
export function parseAnswer<T>(label: string, schema: z.ZodMiniType<T>, data: unknown): Result<T, Failure> {
  const parsed = schema.safeParse(data, { error: otherKind });
  if (parsed.success) return ok(parsed.data);
  const [where = ''] = parsed.error.issues.map(({ path, message }) => `at ${path.join('.')}: ${message}`);
  return unavailable(label, 'an answer of the documented shape', where);
}

/** What is wrong with a value where its schema does not say it. */
function otherKind(issue: z.core.$ZodRawIssue): string {
  if (issue.code === 'invalid_type')
    return `Invalid input: expected ${issue.expected}, received ${z.util.parsedType(issue.input)}`;
  if (issue.code === 'invalid_value') return `Invalid option: expected one of ${z.util.joinValues(issue.values, '|')}`;
  return issue.code === 'too_big' ? 'Invalid input: the number is too large' : 'Invalid input';
}

/** What GitHub's lists are turned over by. */
const CURSORS = ['page', 'after', 'before', 'cursor', 'since'];

/**
 * Of a `next` link only the place in the list is taken: wherever it points, the request goes where the first one went.
 * Any other parameter could be one of Octokit's own (`baseUrl`), and lead request and token elsewhere.
 */
function nextPage(link: string | undefined, parameters: Variables): Variables | null {
  const target = /<([^>]+)>;\s*rel="next"/.exec(link ?? '')?.[1];
  if (target === undefined || !URL.canParse(target)) return null;
  return {
    ...parameters,
    ...Object.fromEntries([...new URL(target).searchParams].filter(([name]) => CURSORS.includes(name))),
  };
}

export function labelOfQuery(asked: string): string {
  return `GitHub GraphQL: ${asked}`;
}

export function labelOfRoute({ owner, name }: Pick<GitHub, 'owner' | 'name'>, route: string): string {
  return `GitHub REST: ${route.replace('{owner}', owner).replace('{repo}', name)}`;
}

/**
 * Octokit as it was made last, for the token and the address beside it alone. A run connects eight times with one token,
 * each time with other bounds of its requests; to make Octokit each time takes it some milliseconds.
 */
let last: { readonly token: string; readonly apiUrl: string; readonly request: Octokit['request'] } | null = null;

/** Octokit's `request`, with the token. Nothing else of Octokit is used, nor in the bundle (scripts/packages.ts). */
function octokitFor({ token, apiUrl, throttle }: GitHubOptions): Octokit['request'] {
  if (throttle === undefined && last?.token === token && last.apiUrl === apiUrl) return last.request;
  const { request } = new Octokit({
    auth: token,
    baseUrl: apiUrl,
    userAgent: 'cohort-guard',
    retry: { enabled: throttle !== undefined },
    throttle: throttle ?? { enabled: false },
    log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
  });
  if (throttle === undefined) last = { token, apiUrl, request };
  return request;
}

function read(data: unknown): unknown {
  return data instanceof Unread ? data.read() : data;
}

function ignore(): void {}
