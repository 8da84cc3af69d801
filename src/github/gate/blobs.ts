import { z } from 'zod';
import type { Lookup } from '../../domain/facts.ts';
import type { GitHub } from '../client.ts';
import { unavailable } from '../failures.ts';

const AT_ONCE = 50;

/** The id of a file at each of some commits; null where it is not there. Fifty at a time. */
export async function readBlobIds(
  github: GitHub,
  path: string,
  commits: readonly string[],
): Promise<Lookup<ReadonlyMap<string, string | null>>> {
  const schema = z.object({ repository: z.record(z.string(), z.object({ oid: z.string() }).nullable()) });
  const found = new Map<string, string | null>();
  for (let at = 0; at < commits.length; at += AT_ONCE) {
    const batch = commits.slice(at, at + AT_ONCE);
    const variables = Object.fromEntries(batch.map((commit, index) => [`e${index}`, `${commit}:${path}`]));
    const parameters = batch.map((_, index) => `$e${index}: String!`).join(', ');
    const fields = batch.map((_, index) => `f${index}: object(expression: $e${index}) { oid }`).join(' ');
    const answer = await github.query(
      `states of ${path}`,
      `query Blobs($owner: String!, $name: String!, ${parameters}) { repository(owner: $owner, name: $name) { ${fields} } }`,
      variables,
      schema,
    );
    if (!answer.found) return answer;
    for (const [index, commit] of batch.entries()) found.set(commit, answer.value.repository[`f${index}`]?.oid ?? null);
  }
  return { found: true, value: found };
}

/** Texts by their ids; null for one that is no text. */
export async function readBlobTexts(
  github: GitHub,
  oids: readonly string[],
): Promise<Lookup<ReadonlyMap<string, string | null>>> {
  const schema = z.object({ repository: z.record(z.string(), z.object({ text: z.string().nullish() }).nullable()) });
  const found = new Map<string, string | null>();
  const wanted = [...new Set(oids)];
  for (let at = 0; at < wanted.length; at += AT_ONCE) {
    const batch = wanted.slice(at, at + AT_ONCE);
    const fields = batch.map((oid, index) => `t${index}: object(oid: "${oid}") { ... on Blob { text } }`).join(' ');
    const answer = await github.query(
      'policies before changes of them',
      `query Policies($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${fields} } }`,
      {},
      schema,
    );
    if (!answer.found) return answer;
    for (const [index, oid] of batch.entries()) {
      const text = answer.value.repository[`t${index}`];
      if (text === null || text === undefined)
        return unavailable('policies before changes of them', `the policy ${oid}, of which GitHub told`, 'none');
      found.set(oid, text.text ?? null);
    }
  }
  return { found: true, value: found };
}
