import { ok, type Result } from '../../domain/result.ts';
import type { Failure } from '../../domain/finding.ts';
import type { GitHub } from '../../github/client.ts';
import { fetchAllowances, type Allowance } from '../../github/settings/server.ts';

/** The part of an hour's requests and points that may be used: the workflows of the repository need the rest. */
export const SHARE = 0.3;

/** Watches that no more than its share of the hour is used. */
export class Budget {
  readonly #github: GitHub;
  #begin: { readonly rest: Allowance; readonly graphql: Allowance } | null = null;
  #before = { rest: 0, graphql: 0 };
  /** What the dearest batch has cost. */
  #dearest = { rest: 0, graphql: 0 };

  constructor(github: GitHub) {
    this.#github = github;
  }

  /** Asked before each batch, and costs nothing. Null: there is room for one more as dear as the dearest; else when there is again (milliseconds since 1970). */
  async exhaustedUntil(): Promise<Result<number | null, Failure>> {
    const answer = await fetchAllowances(this.#github);
    if (!answer.ok) return answer;
    const now = answer.value;
    // A server without limits.
    if (now === null) return ok(null);
    if (
      this.#begin === null ||
      now.rest.until > this.#begin.rest.until ||
      now.graphql.until > this.#begin.graphql.until
    ) {
      this.#begin = now;
      this.#before = { rest: now.rest.left, graphql: now.graphql.left };
      return ok(this.#isOver(now) ? this.#end(now) : null);
    }
    this.#dearest = {
      rest: Math.max(this.#dearest.rest, this.#before.rest - now.rest.left),
      graphql: Math.max(this.#dearest.graphql, this.#before.graphql - now.graphql.left),
    };
    this.#before = { rest: now.rest.left, graphql: now.graphql.left };
    return ok(this.#isOver(now) ? this.#end(now) : null);
  }

  /** What others ask with this token in the meantime counts, too: then it ends earlier. */
  #isOver(now: { readonly rest: Allowance; readonly graphql: Allowance }): boolean {
    const begin = this.#begin ?? now;
    const over = (kind: 'rest' | 'graphql') =>
      begin[kind].left - now[kind].left + this.#dearest[kind] > now[kind].limit * SHARE ||
      now[kind].left <= this.#dearest[kind];
    return over('rest') || over('graphql');
  }

  #end({ rest, graphql }: { readonly rest: Allowance; readonly graphql: Allowance }): number {
    return Math.max(rest.until, graphql.until);
  }
}
