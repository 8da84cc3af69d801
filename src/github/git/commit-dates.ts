import { z } from 'zod/mini';
import type { Failure } from '../../domain/finding.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { GitHub } from '../client.ts';
import { fetchObjects } from './objects.ts';

const DATES = {
  asked: 'commits that sites have',
  operation: 'CommitDates',
  by: 'oid',
  selection: () => '... on Commit { oid committedDate }',
  /** Nothing of it where the id is of no commit; null where it is of nothing here. */
  schema: z.nullable(z.object({ oid: z.optional(z.string()), committedDate: z.optional(z.string()) })),
  size: 100,
} as const;

/** When the commits of some full ids were made, by their own word; those that are not there are left out. */
export async function fetchCommitDates(
  github: GitHub,
  oids: readonly string[],
): Promise<Result<ReadonlyMap<string, string>, Failure>> {
  const commits = await fetchObjects(github, DATES, oids);
  if (!commits.ok) return commits;
  const dates = new Map<string, string>();
  for (const found of commits.value)
    if (found?.oid !== undefined && found.committedDate !== undefined) dates.set(found.oid, found.committedDate);
  return ok(dates);
}
