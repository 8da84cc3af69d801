import type { Failure } from '../domain/finding.ts';
import { ok, type Result } from '../domain/result.ts';
import { z } from 'zod';
import type { GitHub } from './client.ts';
import { truncated, unavailable } from './failures.ts';

const DOCUMENT = `query MergeQueue($owner: String!, $name: String!, $branch: String!) {
  repository(owner: $owner, name: $name) {
    mergeQueue(branch: $branch) { entries(first: 100) { totalCount nodes { headCommit { oid } baseCommit { oid } pullRequest { number } } } }
  }
}`;

const commit = z.object({ oid: z.string() }).nullable();
const wire = z.object({
  repository: z.object({
    mergeQueue: z
      .object({
        entries: z
          .object({
            totalCount: z.int(),
            nodes: z.array(
              z.object({
                headCommit: commit,
                baseCommit: commit,
                pullRequest: z.object({ number: z.int() }).nullable(),
              }),
            ),
          })
          .nullable(),
      })
      .nullable(),
  }),
});

/**
 * The pull requests of a merge group, which its event does not name: from its head back to its base, each entry
 * on top of the one before. A chain that does not reach the base is no answer.
 */
export async function fetchMergeGroup(
  github: GitHub,
  group: { head: string; base: string; branch: string },
): Promise<Result<readonly number[], Failure>> {
  const asked = `merge queue of ${group.branch}`;
  const answer = await github.query(asked, DOCUMENT, { branch: group.branch }, wire);
  if (!answer.ok) return answer;
  const entries = answer.value.repository.mergeQueue?.entries ?? null;
  if (entries === null) return unavailable(asked, 'a merge queue', 'none');
  const numbers = new Set<number>();
  for (let at = group.head; at !== group.base;) {
    const entry = entries.nodes.find((one) => one.headCommit?.oid === at);
    const number = entry?.pullRequest?.number;
    if (entry === undefined || entry.baseCommit === null || number === undefined || numbers.has(number)) {
      return entries.totalCount > entries.nodes.length
        ? truncated(asked, `${entries.totalCount} entries`, `${entries.nodes.length} of them`)
        : unavailable(asked, 'the entries between the base and the head of the group', `none that ends at ${at}`);
    }
    numbers.add(number);
    at = entry.baseCommit.oid;
  }
  return numbers.size > 0
    ? ok([...numbers].toSorted((a, b) => a - b))
    : unavailable(asked, 'pull requests in the group', 'none');
}
