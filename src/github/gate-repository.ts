import { page, pageSchema } from './connections.ts';
import { DEPLOYMENTS, type DeploymentsPage } from './deployments.ts';
import type { Failure } from '../domain/finding.ts';
import { ok, type Result } from '../domain/result.ts';
import { z } from 'zod/mini';
import type { GitHub } from './client.ts';
import { inPages, type PageSize } from './halves.ts';
import { HISTORY, type HistoryPage } from './policy-history.ts';
import { ALL_ENVIRONMENTS, Spellings } from './spellings.ts';
import { STATE, stateShape, toRepositoryState, type RepositoryState } from './repository-state.ts';

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
    ${STATE}
    defaultBranchRef { name target { oid ... on Commit { recent: history(first: ${RECENT}) { nodes { oid } } ${page(HISTORY, size)} } } }
    merged: pullRequests(states: MERGED) { totalCount }
    ${page(DEPLOYMENTS, size)}
    spelt: ${page(ALL_ENVIRONMENTS, size)}
  }
}`;

const wire = z.object({
  repository: z.object({
    ...stateShape,
    defaultBranchRef: z.object({
      name: z.string(),
      target: z.object({
        oid: z.string(),
        recent: z.object({ nodes: z.array(z.object({ oid: z.string() })) }),
        history: pageSchema(HISTORY),
      }),
    }),
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
  const { repository } = answer.value;
  const { policy, merged, deployments, spelt } = repository;
  const { history, recent } = repository.defaultBranchRef.target;
  const state = toRepositoryState(repository, history);
  const texts = new Map(
    history.nodes.flatMap(({ file }) =>
      typeof file?.object?.oid === 'string' && typeof file.object.text === 'string'
        ? [[file.object.oid, file.object.text] as const]
        : [],
    ),
  );
  if (state.policy?.kind === 'text' && typeof policy?.oid === 'string') texts.set(policy.oid, state.policy.text);
  return ok({
    ...state,
    history,
    deployments,
    texts,
    merged: merged.totalCount,
    spellings: new Spellings(spelt),
    recent: recent.nodes.map(({ oid }) => oid),
  });
}
