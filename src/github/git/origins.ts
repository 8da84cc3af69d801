import { z } from 'zod/mini';
import type { Failure } from '../../domain/finding.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { GitHub } from '../client.ts';
import { fetchFirstPage } from '../connections.ts';
import { truncated, unavailable } from '../failures.ts';
import { fetchObjects } from './objects.ts';

/** What GitHub knows of where a commit comes from. */
export interface Origin {
  readonly oid: string;
  readonly signedByGitHub: boolean;
  /** Pull requests of this repository that hold it, merged or not. */
  readonly pulls: readonly PullOfCommit[];
}

export interface PullOfCommit {
  readonly number: number;
  readonly merged: boolean;
  readonly mergedAt: string | null;
  readonly base: string;
  readonly mergeCommit: string | null;
}

const PULL = 'number merged mergedAt baseRefName mergeCommit { oid } repository { nameWithOwner }';
const pull = z.object({
  number: z.int(),
  merged: z.boolean(),
  mergedAt: z.nullable(z.string()),
  baseRefName: z.string(),
  mergeCommit: z.nullable(z.object({ oid: z.string() })),
  repository: z.object({ nameWithOwner: z.string() }),
});

function toPull({ number, merged, mergedAt, baseRefName, mergeCommit }: z.output<typeof pull>): PullOfCommit {
  return { number, merged, mergedAt, base: baseRefName, mergeCommit: mergeCommit?.oid ?? null };
}

const commit = z.object({
  oid: z.string(),
  signature: z.nullable(z.object({ isValid: z.boolean(), wasSignedByGitHub: z.boolean() })),
  associatedPullRequests: z.object({ totalCount: z.int(), nodes: z.array(pull) }),
});

const ORIGINS = {
  asked: 'pull requests of the commits',
  operation: 'Origins',
  by: 'oid',
  selection: () =>
    `... on Commit { oid signature { isValid wasSignedByGitHub } associatedPullRequests(first: 50) { totalCount nodes { ${PULL} } } }`,
  schema: commit,
  size: 128,
} as const;

/** Asks where commits come from, many at a time, side by side. */
export async function fetchOrigins(
  github: GitHub,
  oids: readonly string[],
): Promise<Result<ReadonlyMap<string, Origin>, Failure>> {
  const here = `${github.owner}/${github.name}`.toLowerCase();
  const commits = await fetchObjects(github, ORIGINS, [...new Set(oids)]);
  if (!commits.ok) return commits;
  const origins = new Map<string, Origin>();
  for (const { oid, signature, associatedPullRequests } of commits.value) {
    const { totalCount, nodes } = associatedPullRequests;
    if (totalCount !== nodes.length) return truncated(ORIGINS.asked, `all pull requests of ${oid}`, 'some of them');
    origins.set(oid, {
      oid,
      signedByGitHub: signature?.isValid === true && signature.wasSignedByGitHub,
      // A commit of a fork's network may be in pull requests of other repositories.
      pulls: nodes.filter(({ repository }) => repository.nameWithOwner.toLowerCase() === here).map(toPull),
    });
  }
  const missing = oids.find((oid) => !origins.has(oid));
  return missing === undefined ? ok(origins) : unavailable(ORIGINS.asked, `an answer for ${missing}`, 'another commit');
}

/** What brought some commits. */
export interface Bringers {
  /** Numbers of pull requests, ascending. */
  readonly pulls: readonly number[];
  /** The commits that none brought. */
  readonly direct: readonly string[];
}

/** The pull requests that brought some commits, of those that count. */
export async function fetchBringers(
  github: GitHub,
  commits: readonly { readonly oid: string }[],
  counts: (pull: PullOfCommit) => boolean,
): Promise<Result<Bringers, Failure>> {
  const origins = await fetchOrigins(
    github,
    commits.map(({ oid }) => oid),
  );
  if (!origins.ok) return origins;
  const brought = [...origins.value.values()].map(({ oid, pulls }) => ({ oid, pulls: pulls.filter(counts) }));
  return ok({
    pulls: [...new Set(brought.flatMap(({ pulls }) => pulls.map(({ number }) => number)))].toSorted((a, b) => a - b),
    direct: brought.filter(({ pulls }) => pulls.length === 0).map(({ oid }) => oid),
  });
}

/** A merged pull request as the list of the newest shows it. */
export interface NewlyMerged extends PullOfCommit {
  /** How many commits it has. */
  readonly commits: number;
}

const NEWEST = {
  asked: 'newest merged pull requests',
  operation: 'NewestMerged',
  connection: {
    field: 'pullRequests',
    filter: 'states: MERGED, orderBy: { field: UPDATED_AT, direction: DESC }',
    selection: `${PULL} commits { totalCount }`,
    node: z.extend(pull, { commits: z.object({ totalCount: z.int() }) }),
  },
  most: 1,
} as const;

/** The newest merged pull requests: right after a merge they are known before the association of their commits is. */
export async function fetchNewestMerged(github: GitHub): Promise<Result<readonly NewlyMerged[], Failure>> {
  const newest = await fetchFirstPage(github, NEWEST);
  return newest.ok
    ? ok(newest.value.nodes.map((node) => ({ ...toPull(node), commits: node.commits.totalCount })))
    : newest;
}
