import type { Failure } from '../../domain/finding.ts';
import { ok, type Result } from '../../domain/result.ts';
import { z } from 'zod';
import type { GitHub } from '../client.ts';

/** The files of a commit. */
export interface CommitPaths {
  readonly paths: readonly string[];
  /** Whether these are all: GitHub cuts the list of a very large repository short. */
  readonly complete: boolean;
}

const tree = z.object({
  tree: z.array(z.object({ path: z.string(), type: z.string() })),
  truncated: z.boolean(),
});

/** Every path of a commit that is no folder, in one request. */
export async function fetchPaths(github: GitHub, commit: string): Promise<Result<CommitPaths, Failure>> {
  const answer = await github.rest(
    'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
    { tree_sha: commit, recursive: '1' },
    tree,
  );
  if (!answer.ok) return answer;
  const files = answer.value.tree.filter(({ type }) => type !== 'tree').map(({ path }) => path);
  return ok({ paths: files, complete: !answer.value.truncated });
}
