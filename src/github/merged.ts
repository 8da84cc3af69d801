import type { Failure } from '../domain/finding.ts';
import { ok, type Result } from '../domain/result.ts';
import { z } from 'zod';
import type { PullRequest } from '../domain/pull-request.ts';
import type { GitHub } from './client.ts';
import { unavailable } from './failures.ts';
import { complete, PULL_SELECTION, pullShape } from './pull-lists.ts';

/** A merged pull request and the commit that its merge made. */
export interface Merged {
  readonly pull: PullRequest;
  readonly mergeCommit: string | null;
}

const BATCH_SIZE = 10;
const shape = pullShape.extend({ mergeCommit: z.object({ oid: z.string() }).nullable() });

/** Reads pull requests afresh, ten at a time. */
export async function fetchMerged(
  github: GitHub,
  repository: string,
  numbers: readonly number[],
): Promise<Result<readonly Merged[], Failure>> {
  const merged: Merged[] = [];
  for (let at = 0; at < numbers.length; at += BATCH_SIZE) {
    const batch = numbers.slice(at, at + BATCH_SIZE);
    const fields = batch.map(
      (number) => `p${number}: pullRequest(number: ${number}) { mergeCommit { oid } ${PULL_SELECTION} }`,
    );
    const document = `query Merged($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${fields.join(' ')} } }`;
    const answer = await github.query(
      'pull requests of the range',
      document,
      {},
      z.object({ repository: z.record(z.string(), shape) }),
    );
    if (!answer.ok) return answer;
    for (const number of batch) {
      const wire = answer.value.repository[`p${number}`];
      if (wire === undefined) return unavailable('pull requests of the range', `pull request #${number}`, 'nothing');
      const pull = await complete(github, repository, wire);
      if (!pull.ok) return pull;
      merged.push({ pull: { ...pull.value, sharers: [] }, mergeCommit: wire.mergeCommit?.oid ?? null });
    }
  }
  return ok(merged);
}

const blob = z
  .object({
    __typename: z.string(),
    text: z.string().nullish(),
    isTruncated: z.boolean().optional(),
    isBinary: z.boolean().nullish(),
  })
  .nullish();

/** Text files at commits, fifty at a time: manifests, and policies that pull requests propose. */
export async function fetchTexts(
  github: GitHub,
  wanted: readonly { readonly path: string; readonly commit: string }[],
): Promise<Result<ReadonlyMap<string, { kind: 'text'; text: string } | { kind: 'unreadable'; why: string }>, Failure>> {
  const found = new Map<string, { kind: 'text'; text: string } | { kind: 'unreadable'; why: string }>();
  for (let at = 0; at < wanted.length; at += 50) {
    const batch = wanted.slice(at, at + 50);
    const variables = Object.fromEntries(batch.map(({ path, commit }, index) => [`e${index}`, `${commit}:${path}`]));
    const parameters = batch.map((_, index) => `$e${index}: String!`).join(', ');
    const fields = batch.map(
      (_, index) =>
        `f${index}: object(expression: $e${index}) { __typename ... on Blob { text isTruncated isBinary } }`,
    );
    const document = `query Texts($owner: String!, $name: String!, ${parameters}) { repository(owner: $owner, name: $name) { ${fields.join(' ')} } }`;
    const answer = await github.query(
      'files of the range',
      document,
      variables,
      z.object({ repository: z.record(z.string(), blob) }),
    );
    if (!answer.ok) return answer;
    for (const [index, { path, commit }] of batch.entries()) {
      const file = answer.value.repository[`f${index}`];
      const key = `${commit}:${path}`;
      if (
        file?.__typename === 'Blob' &&
        file.isTruncated === false &&
        file.isBinary !== true &&
        typeof file.text === 'string'
      )
        found.set(key, { kind: 'text', text: file.text });
      else if (file === null || file === undefined) return unavailable(`file ${path}`, `it at ${commit}`, 'nothing');
      else
        found.set(key, {
          kind: 'unreadable',
          why: file.__typename === 'Blob' ? 'a file too large or no text' : 'no file',
        });
    }
  }
  return ok(found);
}
