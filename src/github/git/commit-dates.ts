import { z } from 'zod';
import type { Failure } from '../../domain/finding.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { GitHub } from '../client.ts';
import { unavailable } from '../failures.ts';
import { byAlias, sideBySide } from './batches.ts';

const BATCH_SIZE = 100;
const ASKED = 'commits that sites have';

/** Nothing of it where the id is of no commit; null where it is of nothing here. */
const commit = z.object({ oid: z.string().optional(), committedDate: z.string().optional() }).nullable();

/** When the commits of some full ids were made, by their own word; those that are not there are left out. */
export async function fetchCommitDates(
  github: GitHub,
  oids: readonly string[],
): Promise<Result<ReadonlyMap<string, string>, Failure>> {
  const answers = await sideBySide(oids, BATCH_SIZE, async (batch) => {
    const fields = batch.map(
      (oid, index) => `d${index}: object(oid: "${oid}") { ... on Commit { oid committedDate } }`,
    );
    const document = `query CommitDates($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${fields.join(' ')} } }`;
    const schema = z.object({ repository: z.record(z.string(), commit) });
    return byAlias(await github.query(ASKED, document, {}, schema), 'd', batch.length);
  });
  if (!answers.ok) return answers;
  const dates = new Map<string, string>();
  for (const [index, found] of answers.value.entries()) {
    if (found === undefined) return unavailable(ASKED, 'an answer for each commit', `none for ${oids[index] ?? ''}`);
    if (found?.oid !== undefined && found.committedDate !== undefined) dates.set(found.oid, found.committedDate);
  }
  return ok(dates);
}
