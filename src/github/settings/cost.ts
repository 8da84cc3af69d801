import { z } from 'zod/mini';
import type { Failure } from '../../domain/finding.ts';
import { ok, type Result } from '../../domain/result.ts';
import { answering } from '../answering.ts';
import type { GitHub, Variables } from '../client.ts';

/** A query that has been asked. */
export interface AskedQuery {
  /** The name of its operation, such as `PullRequest`. */
  readonly name: string;
  readonly document: string;
  readonly variables: Variables;
}

/** What GitHub counts of a query. */
export interface QueryCost {
  /** Of the hour's. */
  readonly points: number;
  /** That it could answer at most; GitHub refuses more than 500,000. */
  readonly nodes: number;
}

/** The same GitHub, which writes down each query. */
export function noteQueries(github: GitHub, into: AskedQuery[]): GitHub {
  return answering(github, ({ kind, asked, sent, parameters }, send) => {
    if (kind === 'query')
      into.push({ name: /^query (\w+)/.exec(sent)?.[1] ?? asked, document: sent, variables: parameters });
    return send(github);
  });
}

const shape = z.object({ rateLimit: z.nullable(z.object({ cost: z.int(), nodeCount: z.int() })) });

/** What a query costs, by GitHub's own count; it is not evaluated for that. Null on a server without limits. */
export async function fetchQueryCost(
  github: GitHub,
  { name, document, variables }: AskedQuery,
): Promise<Result<QueryCost | null, Failure>> {
  const priced = document.replace('{', '{ rateLimit(dryRun: true) { cost nodeCount }');
  // What else it would answer is of no interest here, and neither is what is wrong with it.
  const answer = await github.query(`cost of ${name}`, priced, variables, shape, 'repository');
  if (!answer.ok) return answer;
  const { rateLimit: counted } = answer.value;
  return ok(counted === null ? null : { points: counted.cost, nodes: counted.nodeCount });
}
