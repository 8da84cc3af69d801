import { z } from 'zod/mini';
import type { FailureReason } from '../domain/finding.ts';
import type { Refusal } from './failures.ts';
import type { Answer } from '../http/answer.ts';
import { rightOfPath, rightOfRoute } from './rights.ts';

/* How GitHub says no: by status and headers, or in the errors of a GraphQL answer. */

const headers = z.record(z.string(), z.catch(z.optional(z.union([z.string(), z.number()])), undefined));
export type Headers = z.output<typeof headers>;

const httpError = z.object({
  status: z.number(),
  message: z.string(),
  response: z.catch(z.optional(z.object({ headers })), undefined),
});
const requestFailure = z.object({ observed: z.string() });

/** What came instead of an answer to REST. Octokit's messages carry GitHub's own, never a header or a token. */
export function refusalOfRoute(route: string, error: unknown): Refusal {
  const refusal = refusalOf(error);
  if (/\bdiff is taking too long\b/i.test(refusal.observed)) return { ...refusal, reason: 'too-large', needs: null };
  return { ...refusal, needs: refusal.reason === 'limit' ? null : rightOfRoute(route) };
}

/** The same for an answer that came without Octokit, of another status than was hoped for. */
export function refusalOfStatus(route: string, { status, headers }: Pick<Answer, 'status' | 'headers'>): Refusal {
  const limit = limitOf(status, '', Object.fromEntries(headers));
  return limit === null
    ? { observed: `HTTP ${status}`, reason: REASONS.get(status) ?? null, needs: rightOfRoute(route) }
    : { observed: `${limit} (HTTP ${status})`, reason: 'limit', needs: null };
}

/** The same for a query. One that takes GitHub too long ends with 502 or 504. */
export function refusalOfQuery(error: unknown): Refusal {
  const http = httpError.safeParse(error);
  const tooLarge = http.success && (http.data.status === 502 || http.data.status === 504);
  return { ...refusalOf(error), ...(tooLarge && { reason: 'too-large' as const }) };
}

function refusalOf(error: unknown): Refusal {
  const failed = requestFailure.safeParse(error instanceof Error && error.cause !== undefined ? error.cause : error);
  if (failed.success) return { observed: failed.data.observed, reason: null, needs: null };
  const http = httpError.safeParse(error);
  if (!http.success)
    return { observed: error instanceof Error ? error.message : 'no answer', reason: null, needs: null };
  const { status, message, response } = http.data;
  const said = `HTTP ${status}: ${message.replace(/\n[^]*/, '')}`;
  const limit = limitOf(status, message, response?.headers ?? {});
  return limit === null
    ? { observed: said, reason: REASONS.get(status) ?? null, needs: null }
    : { observed: `${limit} (${said})`, reason: 'limit', needs: null };
}

const REASONS: ReadonlyMap<number, FailureReason> = new Map([
  [401, 'unauthorized'],
  [403, 'forbidden'],
  [404, 'absent'],
]);

/** A phrase for a limit that is reached, with its end where GitHub gives it; null where it is something else. */
function limitOf(status: number, message: string, answer: Headers): string | null {
  if (status !== 403 && status !== 429) return null;
  if (String(answer['x-ratelimit-remaining']) === '0') return limitOfTheHour(answer);
  const wait = String(answer['retry-after'] ?? '');
  if (wait === '' && status === 403 && !/\brate limit\b/i.test(message)) return null;
  return `GitHub takes no more requests of this token for now${/^\d+$/.test(wait) ? `; it asks to wait ${wait} s` : ''}`;
}

/** All workflows of a repository share it. */
export function limitOfTheHour(answer: Headers): string {
  const reset = String(answer['x-ratelimit-reset'] ?? '');
  const end = /^\d{1,11}$/.test(reset) ? new Date(Number(reset) * 1000).toISOString().replace('.000', '') : null;
  return `the limit of the hour is reached${end === null ? '' : `, and ends at ${end}`}`;
}

export const graphqlError = z.object({
  message: z.string(),
  type: z.optional(z.string()),
  path: z.optional(z.array(z.union([z.string(), z.number()]))),
});

/** What an error in a GraphQL answer says. */
export function refusalOfError(error: z.output<typeof graphqlError>, answer: Headers): Refusal {
  const said = `${error.type ?? 'error'} at ${error.path?.join('.') ?? 'the query'}: ${error.message}`;
  switch (error.type) {
    case 'RATE_LIMITED':
      return { observed: `${limitOfTheHour(answer)} (${said})`, reason: 'limit', needs: null };
    case 'RESOURCE_LIMITS_EXCEEDED':
    case 'MAX_NODE_LIMIT_EXCEEDED':
      return { observed: said, reason: 'too-large', needs: null };
    case 'NOT_FOUND':
      return { observed: said, reason: 'absent', needs: rightOfPath(error.path ?? []) };
    case 'FORBIDDEN':
      return { observed: said, reason: 'forbidden', needs: rightOfPath(error.path ?? []) };
    case undefined:
      return { observed: said, reason: /\btimeout\b/i.test(error.message) ? 'too-large' : null, needs: null };
    default:
      return { observed: said, reason: null, needs: null };
  }
}
