import { z } from 'zod';
import type { Failure } from '../../domain/finding.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { GitHub } from '../client.ts';
import { unavailable } from '../failures.ts';
import { byAlias, sideBySide } from './batches.ts';

const BATCH_SIZE = 100;
const blobId = z.object({ repository: z.record(z.string(), z.object({ oid: z.string() }).nullable()) });

/** The id of a file at each of some commits; null where it is not there. */
export async function fetchBlobIds(
  github: GitHub,
  path: string,
  commits: readonly string[],
): Promise<Result<ReadonlyMap<string, string | null>, Failure>> {
  const wanted = [...new Set(commits)];
  const answers = await sideBySide(wanted, BATCH_SIZE, async (batch) => {
    const variables = Object.fromEntries(batch.map((commit, index) => [`e${index}`, `${commit}:${path}`]));
    const parameters = batch.map((_, index) => `$e${index}: String!`).join(', ');
    const fields = batch.map((_, index) => `f${index}: object(expression: $e${index}) { oid }`).join(' ');
    const document = `query Blobs($owner: String!, $name: String!, ${parameters}) { repository(owner: $owner, name: $name) { ${fields} } }`;
    return byAlias(await github.query(`states of ${path}`, document, variables, blobId), 'f', batch.length);
  });
  if (!answers.ok) return answers;
  const ids = new Map<string, string | null>();
  for (const [index, commit] of wanted.entries()) {
    const blob = answers.value[index];
    if (blob === undefined) return unavailable(`states of ${path}`, `an answer for ${commit}`, 'nothing');
    ids.set(commit, blob?.oid ?? null);
  }
  return ok(ids);
}

const blobText = z.object({ repository: z.record(z.string(), z.object({ text: z.string().nullish() }).nullable()) });

/** Texts by their ids; null for one that is no text. Those that are known already are not asked for. */
export async function fetchBlobTexts(
  github: GitHub,
  oids: readonly string[],
  known: ReadonlyMap<string, string> = new Map(),
): Promise<Result<ReadonlyMap<string, string | null>, Failure>> {
  const asked = 'policies before changes of them';
  const wanted = [...new Set(oids)].filter((oid) => !known.has(oid));
  const answers = await sideBySide(wanted, BATCH_SIZE, async (batch) => {
    const fields = batch.map((oid, index) => `t${index}: object(oid: "${oid}") { ... on Blob { text } }`).join(' ');
    const document = `query Policies($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${fields} } }`;
    return byAlias(await github.query(asked, document, {}, blobText), 't', batch.length);
  });
  if (!answers.ok) return answers;
  const found = new Map<string, string | null>(known);
  for (const [index, oid] of wanted.entries()) {
    const blob = answers.value[index];
    if (blob === null || blob === undefined)
      return unavailable(asked, `the policy ${oid}, which GitHub has named`, 'nothing');
    found.set(oid, blob.text ?? null);
  }
  return ok(found);
}
