import type { Failure } from '../domain/finding.ts';
import type { FileSource } from '../domain/policy/inventory.ts';
import { ok, type Result } from '../domain/result.ts';
import type { ByteSink } from '../http/body.ts';
import { z } from 'zod/mini';
import { fetchOnlyPusher } from './branch-pushes.ts';
import type { GitHub } from './client.ts';
import { unavailable } from './failures.ts';
import { fetchBranchesNamed } from './git/refs.ts';
import type { FetchBlob } from './raw.ts';

const FILE = `query InventoryFile($owner: String!, $name: String!, $path: String!, $expression: String!, $tip: GitObjectID!) {
  repository(owner: $owner, name: $name) {
    file: object(expression: $expression) { __typename ... on Blob { oid byteSize } }
    tip: object(oid: $tip) { __typename ... on Commit { history(first: 1, path: $path) { nodes { committedDate } } } }
  }
}`;

const file = z.object({
  repository: z.object({
    file: z.nullable(z.object({ __typename: z.string(), oid: z.optional(z.string()), byteSize: z.optional(z.int()) })),
    tip: z.nullable(
      z.object({ history: z.optional(z.object({ nodes: z.array(z.object({ committedDate: z.string() })) })) }),
    ),
  }),
});

/** What GitHub gives of one file. */
const MAX_BYTES = 100 * 1024 * 1024;

export interface InventoryFile {
  /** Gives its bytes, as they come, to what `open` makes, for each try anew; resolves to the one that has had all of them. */
  readonly read: <T extends ByteSink>(open: () => T) => Promise<Result<T, Failure>>;
  /** ISO 8601: the last commit that changed it, or the newest push to a branch of its own. */
  readonly changedAt: string;
}

/**
 * Finds a file of up to 100 MB: of the default branch, or of a branch of its own to which one account alone has pushed.
 * @param tipOfDefault the commit at which the default branch is read.
 */
export async function findInventoryFile(
  github: GitHub,
  fetchBlob: FetchBlob,
  { path, branch }: Pick<FileSource, 'path' | 'branch'>,
  tipOfDefault: string,
): Promise<Result<InventoryFile, Failure>> {
  if (branch === null) return await findAt(github, fetchBlob, path, tipOfDefault, 'the default branch');
  const branches = await fetchBranchesNamed(github, [branch.name]);
  if (!branches.ok) return branches;
  const tip = branches.value[0]?.tip;
  if (tip === undefined)
    return unavailable(`inventory branch ${branch.name}`, 'a branch of that name in this repository', 'none');
  const pushed = await fetchOnlyPusher(github, branch, tip);
  if (!pushed.ok) return pushed;
  const found = await findAt(github, fetchBlob, path, tip, `branch ${branch.name}`);
  return found.ok ? ok({ ...found.value, changedAt: pushed.value.newest }) : found;
}

async function findAt(
  github: GitHub,
  fetchBlob: FetchBlob,
  path: string,
  commit: string,
  where: string,
): Promise<Result<InventoryFile, Failure>> {
  const asked = `inventory file ${path}`;
  const answer = await github.query(asked, FILE, { path, tip: commit, expression: `${commit}:${path}` }, file);
  if (!answer.ok) return answer;
  const { oid, byteSize: size } = answer.value.repository.file ?? {};
  if (oid === undefined || size === undefined) return unavailable(asked, `a file of that path on ${where}`, 'none');
  if (size > MAX_BYTES)
    return unavailable(asked, 'a file of at most 100 MB', `one of ${Math.ceil(size / 1024 / 1024)} MB`);
  const changedAt = answer.value.repository.tip?.history?.nodes[0]?.committedDate;
  if (changedAt === undefined) return unavailable(asked, 'the commit that last changed it', 'none');
  return ok({ read: (open) => fetchBlob({ oid, size }, open), changedAt });
}
