import type { Failure } from '../../domain/finding.ts';
import { ok, type Result } from '../../domain/result.ts';
import { z } from 'zod';
import type { GitHub } from '../client.ts';
import { unavailable } from '../failures.ts';

const BATCH_SIZE = 50;

/** The id of a file at each of some commits; null where it is not there. Fifty at a time. */
export async function fetchBlobIds(
  github: GitHub,
  path: string,
  commits: readonly string[],
): Promise<Result<ReadonlyMap<string, string | null>, Failure>> {
  const schema = z.object({ repository: z.record(z.string(), z.object({ oid: z.string() }).nullable()) });
  const found = new Map<string, string | null>();
  for (let at = 0; at < commits.length; at += BATCH_SIZE) {
    const batch = commits.slice(at, at + BATCH_SIZE);
    const variables = Object.fromEntries(batch.map((commit, index) => [`e${index}`, `${commit}:${path}`]));
    const parameters = batch.map((_, index) => `$e${index}: String!`).join(', ');
    const fields = batch.map((_, index) => `f${index}: object(expression: $e${index}) { oid }`).join(' ');
    const answer = await github.query(
      `states of ${path}`,
      `query Blobs($owner: String!, $name: String!, ${parameters}) { repository(owner: $owner, name: $name) { ${fields} } }`,
      variables,
      schema,
    );
    if (!answer.ok) return answer;
    for (const [index, commit] of batch.entries()) found.set(commit, answer.value.repository[`f${index}`]?.oid ?? null);
  }
  return ok(found);
}

/** Texts by their ids; null for one that is no text. */
export async function fetchBlobTexts(
  github: GitHub,
  oids: readonly string[],
): Promise<Result<ReadonlyMap<string, string | null>, Failure>> {
  const schema = z.object({ repository: z.record(z.string(), z.object({ text: z.string().nullish() }).nullable()) });
  const found = new Map<string, string | null>();
  const wanted = [...new Set(oids)];
  for (let at = 0; at < wanted.length; at += BATCH_SIZE) {
    const batch = wanted.slice(at, at + BATCH_SIZE);
    const fields = batch.map((oid, index) => `t${index}: object(oid: "${oid}") { ... on Blob { text } }`).join(' ');
    const answer = await github.query(
      'policies before changes of them',
      `query Policies($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${fields} } }`,
      {},
      schema,
    );
    if (!answer.ok) return answer;
    for (const [index, oid] of batch.entries()) {
      const text = answer.value.repository[`t${index}`];
      if (text === null || text === undefined)
        return unavailable('policies before changes of them', `the policy ${oid}, of which GitHub told`, 'none');
      found.set(oid, text.text ?? null);
    }
  }
  return ok(found);
}
