import type { Failure } from '../domain/finding.ts';
import { ok, type Result } from '../domain/result.ts';
import { Octokit } from 'octokit';
import { z } from 'zod';
import { truncated, unavailable } from './failures.ts';

type Fetch = (url: string | URL, init?: RequestInit) => Promise<Response>;

export interface GitHubOptions {
  readonly token: string;
  /** `https://api.github.com`, or that of a GitHub Enterprise Server. */
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  /** `owner/name` of the repository that the workflow runs in. */
  readonly repository: string;
  /** Bounds, repeats and redirects are its affair. */
  readonly fetch: Fetch;
}

/** The one way to GitHub. Every answer is checked against a schema before it is believed. */
export interface GitHub {
  readonly owner: string;
  readonly name: string;
  /** Asks one GraphQL query; an answer with errors is no answer, but for errors below a field named in `spare`. */
  query<T>(
    asked: string,
    document: string,
    variables: Variables,
    schema: z.ZodType<T>,
    spare?: string,
  ): Promise<Result<T, Failure>>;
  /** Asks or tells REST. `route` is `GET /repos/{owner}/{repo}/…`; owner and repo are filled in. */
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

/** A schema that chooses and does not change: REST tells much more than is asked, and what is chosen of it can be read again. */
export type IdentitySchema<T> = z.ZodType<T, T>;

const graphqlAnswer = z.object({
  data: z.unknown(),
  errors: z
    .array(
      z.object({
        message: z.string(),
        type: z.string().optional(),
        path: z.array(z.union([z.string(), z.number()])).optional(),
      }),
    )
    .optional(),
});

export function connect(options: GitHubOptions): GitHub {
  const [owner = '', name = ''] = options.repository.split('/');
  const octokit = new Octokit({
    auth: options.token,
    baseUrl: options.apiUrl,
    userAgent: 'cohort-guard',
    retry: { enabled: false },
    throttle: { enabled: false },
    log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
    request: { fetch: options.fetch },
  });

  async function query<T>(
    asked: string,
    document: string,
    variables: Variables,
    schema: z.ZodType<T>,
    spare?: string,
  ): Promise<Result<T, Failure>> {
    const label = labelOfQuery(asked);
    try {
      const response = await octokit.request(`POST ${options.graphqlUrl}`, {
        query: document,
        variables: { owner, name, ...variables },
      });
      const answer = graphqlAnswer.safeParse(response.data);
      if (!answer.success) return unavailable(label, 'a GraphQL answer', 'something that is none');
      const first = answer.data.errors?.find((error) => spare === undefined || error.path?.includes(spare) !== true);
      if (first !== undefined)
        return unavailable(
          label,
          'an answer without errors',
          `${first.type ?? 'error'} at ${first.path?.join('.') ?? 'the query'}: ${first.message}`,
        );
      return parseAnswer(label, schema, answer.data.data);
    } catch (error) {
      return unavailable(label, 'an answer', observedOf(error));
    }
  }

  async function rest<T>(route: string, parameters: Variables, schema: IdentitySchema<T>): Promise<Result<T, Failure>> {
    const label = `GitHub REST: ${route.replace('{owner}', owner).replace('{repo}', name)}`;
    try {
      const own = route.includes('{repo}') ? { owner, repo: name } : {};
      const response = await octokit.request(route, { ...own, ...parameters });
      return parseAnswer(label, schema, response.data);
    } catch (error) {
      return unavailable(label, 'an answer', observedOf(error));
    }
  }

  async function pages<T>(
    route: string,
    parameters: Variables,
    schema: IdentitySchema<readonly T[]>,
    most: number,
  ): Promise<Result<readonly T[], Failure>> {
    const label = `GitHub REST: ${route.replace('{owner}', owner).replace('{repo}', name)}`;
    const all: T[] = [];
    const asked = new Set<string>();
    let next: Variables | null = parameters;
    try {
      for (let made = 0; made < most; made += 1) {
        asked.add(JSON.stringify(next));
        const response = await octokit.request(route, { owner, repo: name, ...next });
        const page = parseAnswer(label, schema, response.data);
        if (!page.ok) return page;
        all.push(...page.value);
        next = nextPage(response.headers.link, parameters);
        if (next === null) return ok(all);
        if (asked.has(JSON.stringify(next)))
          return unavailable(label, 'a new page behind each link', 'the same page again');
      }
    } catch (error) {
      return unavailable(label, 'an answer', observedOf(error));
    }
    return truncated(label, `at most ${most} pages`, 'more');
  }

  return { owner, name, query, rest, pages };
}

/** An answer of the right shape, or the failure that says where it is not. */
export function parseAnswer<T>(label: string, schema: z.ZodType<T>, data: unknown): Result<T, Failure> {
  const parsed = schema.safeParse(data);
  if (parsed.success) return ok(parsed.data);
  const [where = ''] = parsed.error.issues.map(({ path, message }) => `at ${path.join('.')}: ${message}`);
  return unavailable(label, 'an answer of the documented shape', where);
}

const httpError = z.object({ status: z.number(), message: z.string() });
const requestFailure = z.object({ observed: z.string() });

/** What came instead of an answer. Octokit's messages carry GitHub's own, never a header or a token. */
function observedOf(error: unknown): string {
  const failed = requestFailure.safeParse(error instanceof Error && error.cause !== undefined ? error.cause : error);
  if (failed.success) return failed.data.observed;
  const http = httpError.safeParse(error);
  if (http.success) return `HTTP ${http.data.status}: ${http.data.message.replace(/\n[^]*/, '')}`;
  return error instanceof Error ? error.message : 'no answer';
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

function ignore(): void {}
