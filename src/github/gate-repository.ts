import { page, pageSchema } from './connections.ts';
import { DEPLOYMENTS, type DeploymentsPage } from './deployments.ts';
import type { Failure } from '../domain/finding.ts';
import { ok, type Result } from '../domain/result.ts';
import { z } from 'zod';
import type { GitHub } from './client.ts';
import { inPages, type PageSize } from './halves.ts';
import { HISTORY, type HistoryPage } from './policy-commits.ts';
import { landedAt } from './policy-history.ts';
import { ALL_ENVIRONMENTS, Spellings } from './spellings.ts';
import { TEXT_BLOB, textBlob, toTextFile } from './text-blob.ts';
import type { RepositoryState } from './repository-state.ts';

/** What a gate stands on: all that can be asked before anything else is known, in one query. */
export interface GateRepository extends RepositoryState {
  /** The newest commits of the policy's history. */
  readonly history: HistoryPage;
  /** The newest deployments of the environment, as the input spells it. */
  readonly deployments: DeploymentsPage;
  /** Texts of policies by their ids, as far as they are known. */
  readonly texts: ReadonlyMap<string, string>;
  /** How many pull requests were ever merged here. */
  readonly merged: number;
  /** How jobs spell environments. */
  readonly spellings: Spellings;
  /** The newest commits of the default branch: a range that begins among them is short. */
  readonly recent: readonly string[];
}

const RECENT = 20;

const documentOf = (
  size: PageSize,
) => `query Ground($owner: String!, $name: String!, $policy: String!, $policyPath: String!, $environments: [String!]!) {
  repository(owner: $owner, name: $name) {
    nameWithOwner
    defaultBranchRef { name target { oid ... on Commit { recent: history(first: ${RECENT}) { nodes { oid } } ${page(HISTORY, size)} } } }
    policy: object(expression: $policy) { ${TEXT_BLOB} }
    merged: pullRequests(states: MERGED) { totalCount }
    ${page(DEPLOYMENTS, size)}
    spelt: ${page(ALL_ENVIRONMENTS, size)}
  }
}`;

const wire = z.object({
  repository: z.object({
    nameWithOwner: z.string(),
    defaultBranchRef: z.object({
      name: z.string(),
      target: z.object({
        oid: z.string(),
        recent: z.object({ nodes: z.array(z.object({ oid: z.string() })) }),
        history: pageSchema(HISTORY),
      }),
    }),
    policy: textBlob,
    merged: z.object({ totalCount: z.int() }),
    deployments: pageSchema(DEPLOYMENTS),
    spelt: pageSchema(ALL_ENVIRONMENTS),
  }),
});

export async function fetchGateRepository(
  github: GitHub,
  { policyPath, environment }: { readonly policyPath: string; readonly environment: string },
): Promise<Result<GateRepository, Failure>> {
  const variables = { policy: `HEAD:${policyPath}`, policyPath, environments: [environment] };
  const answer = await inPages((size) => github.query('default branch and policy', documentOf(size), variables, wire));
  if (!answer.ok) return answer;
  const { nameWithOwner, defaultBranchRef, policy, merged, deployments, spelt } = answer.value.repository;
  const { name, target } = defaultBranchRef;
  const { history } = target;
  const [latest] = history.nodes;
  const text = toTextFile(policy);
  const texts = new Map(
    history.nodes.flatMap(({ file }) =>
      typeof file?.object?.oid === 'string' && typeof file.object.text === 'string'
        ? [[file.object.oid, file.object.text] as const]
        : [],
    ),
  );
  if (text?.kind === 'text' && typeof policy?.oid === 'string') texts.set(policy.oid, text.text);
  return ok({
    repository: nameWithOwner,
    defaultBranch: name,
    tip: target.oid,
    policy: text,
    policySince: latest === undefined ? null : landedAt(latest, name),
    policyFirst: history.totalCount === 1,
    history,
    deployments,
    texts,
    merged: merged.totalCount,
    spellings: new Spellings(spelt),
    recent: target.recent.nodes.map(({ oid }) => oid),
  });
}
