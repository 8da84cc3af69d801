import type { Failure } from '../domain/finding.ts';
import { ok, type Result } from '../domain/result.ts';
import { z } from 'zod/mini';
import type { Actor, Commit } from '../domain/pull-request.ts';
import type { GitHub } from './client.ts';
import type { Connection } from './connections.ts';
import { truncated } from './failures.ts';

/* The accounts that wrote and committed the commits of a pull request. */

/** A commit with its people apart, as far as GraphQL knows them. */
interface WireCommit {
  readonly oid: string;
  readonly authors: readonly (Actor | null)[];
  readonly committer: Actor | null;
  readonly signed: boolean;
  readonly complete: boolean;
}

const WEB_FLOW = 'web-flow';
const PERSON = 'user { login }';
const SELECTION = `oid authors(first: 50) { totalCount nodes { ${PERSON} } } committer { ${PERSON} } signature { isValid wasSignedByGitHub }`;

const person = z.pipe(
  z.object({ user: z.nullable(z.object({ login: z.string() })) }),
  z.transform(({ user }): Actor | null => (user === null ? null : { login: user.login, kind: 'user' })),
);

const commit = z.pipe(
  z.object({
    oid: z.string(),
    authors: z.object({ totalCount: z.int(), nodes: z.array(person) }),
    committer: z.nullable(person),
    signature: z.nullable(z.object({ isValid: z.boolean(), wasSignedByGitHub: z.boolean() })),
  }),
  z.transform(({ oid, authors, committer, signature }): WireCommit => ({
    oid,
    authors: authors.nodes,
    // What GitHub itself has committed and signed: no account is behind it, and none is missing.
    committer:
      committer ??
      (signature?.isValid === true && signature.wasSignedByGitHub ? { login: WEB_FLOW, kind: 'other' } : null),
    signed: signature?.isValid === true,
    complete: authors.totalCount === authors.nodes.length && authors.totalCount > 0,
  })),
);

export const COMMITS: Connection<WireCommit> = {
  field: 'commits',
  selection: `commit { ${SELECTION} }`,
  node: z.pipe(
    z.object({ commit }),
    z.transform((node) => node.commit),
  ),
};

const account = z.nullish(z.object({ login: z.string(), type: z.string() }));
const restCommits = z.array(z.object({ sha: z.string(), author: account, committer: account }));

/**
 * GraphQL does not give the account of an app's commit. REST does, and is asked where an author or committer is
 * missing.
 */
export async function withApps(
  github: GitHub,
  number: number,
  commits: readonly WireCommit[],
): Promise<Result<readonly Commit[], Failure>> {
  const cut = commits.find((commit) => !commit.complete);
  if (cut !== undefined) return truncated(`commits of #${number}`, `all authors of ${cut.oid}`, 'some of them');
  if (commits.every((commit) => commit.authors[0] !== null && commit.committer !== null))
    return ok(commits.map(toCommit));
  const known = new Map<string, z.output<typeof restCommits>[number]>();
  // GitHub ends this list at 250 commits; those beyond it stay without an account.
  for (let at = 1; at <= 3; at += 1) {
    const answer = await github.rest(
      'GET /repos/{owner}/{repo}/pulls/{pull_number}/commits',
      { pull_number: number, per_page: 100, page: at },
      restCommits,
    );
    if (!answer.ok) return answer;
    for (const commit of answer.value) known.set(commit.sha, commit);
    if (answer.value.length < 100) break;
  }
  return ok(commits.map((commit) => toCommit(completed(commit, known.get(commit.oid)))));
}

function completed(commit: WireCommit, rest: z.output<typeof restCommits>[number] | undefined): WireCommit {
  const [first = null, ...others] = commit.authors;
  return {
    ...commit,
    authors: [first ?? toActor(rest?.author), ...others],
    committer: commit.committer ?? toActor(rest?.committer),
  };
}

function toActor(found: z.output<typeof account>): Actor | null {
  return found ? { login: found.login, kind: found.type === 'User' ? 'user' : 'bot' } : null;
}

function toCommit({ oid, authors, committer, signed }: WireCommit): Commit {
  // GitHub writes no commit: one that names it as author hides who wrote it.
  return { oid, people: [...authors.map((author) => (author?.login === WEB_FLOW ? null : author)), committer], signed };
}
