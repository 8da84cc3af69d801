import type { Failure } from '../domain/finding.ts';
import { ok, type Result } from '../domain/result.ts';
import { z } from 'zod/mini';
import type { GitHub } from './client.ts';
import { readAll, type Connection, type Page } from './connections.ts';
import { unavailable } from './failures.ts';
import { mayWrite } from './people.ts';

/** An open pull request as one among several: of one head commit, or of one stack. */
export interface OpenPull {
  readonly number: number;
  /** Head commit. */
  readonly head: string;
  /** Base branch. */
  readonly base: string;
  readonly headBranch: string;
  /** `owner/name`; null where it is gone. */
  readonly headRepository: string | null;
  /** Whether its author has write access, or could have for all that is known. */
  readonly writer: boolean;
}

const associated = z.object({
  number: z.int(),
  state: z.string(),
  baseRefName: z.string(),
  headRefName: z.string(),
  headRefOid: z.string(),
  headRepository: z.nullable(z.object({ nameWithOwner: z.string() })),
  author: z.nullable(z.object({ login: z.string() })),
});

/** The pull requests that GitHub associates with a commit. */
export const ASSOCIATED: Connection<z.output<typeof associated>> = {
  field: 'associatedPullRequests',
  selection: 'number state baseRefName headRefName headRefOid headRepository { nameWithOwner } author { login }',
  node: associated,
  largest: 50,
};

const MAX_PAGES = 30;

/** The other open pull requests with the same head commit, each with whether its author has write access; asked only where there are any. */
export async function fetchSharers(
  github: GitHub,
  pull: { readonly number: number; readonly head: string; readonly author: string | null },
  first: Page<z.output<typeof associated>> | null,
): Promise<Result<{ readonly writer: boolean; readonly others: readonly OpenPull[] }, Failure>> {
  const asked = `pull requests with the head of #${pull.number}`;
  if (first === null) return unavailable(asked, 'the pull requests of its head commit', 'nothing');
  const list = {
    asked,
    operation: 'Sharers',
    connection: ASSOCIATED,
    of: 'commit',
    parameters: '$oid: GitObjectID!',
    variables: { oid: pull.head },
    most: MAX_PAGES,
  } as const;
  const all = await readAll(github, list, first);
  if (!all.ok) return all;
  const sharing = all.value.filter(
    (node) => node.number !== pull.number && node.state === 'OPEN' && node.headRefOid === pull.head,
  );
  if (sharing.length === 0) return ok({ writer: true, others: [] });
  const writers = new Map<string | null, boolean>([[null, true]]);
  for (const login of [pull.author, ...sharing.map(({ author }) => author?.login ?? null)])
    if (login !== null && !writers.has(login)) writers.set(login, await mayWrite(github, login));
  return ok({
    writer: writers.get(pull.author) ?? true,
    others: sharing.map((node) => ({
      number: node.number,
      head: node.headRefOid,
      base: node.baseRefName,
      headBranch: node.headRefName,
      headRepository: node.headRepository?.nameWithOwner ?? null,
      writer: writers.get(node.author?.login ?? null) ?? true,
    })),
  });
}
