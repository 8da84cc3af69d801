import { z } from 'zod/mini';
import type { Failure } from '../../domain/finding.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { GitHub } from '../client.ts';

/** How an environment is set up. */
export interface EnvironmentSettings {
  /** What may deploy to it: anything, protected branches, or branches and tags of these names. */
  readonly from:
    | { readonly kind: 'anything' }
    | { readonly kind: 'protected' }
    | { readonly kind: 'selected'; readonly branches: readonly string[]; readonly tags: readonly string[] };
  /** Null where GitHub does not say. */
  readonly administratorsBypass: boolean | null;
  /** Types of its protection rules. */
  readonly rules: readonly string[];
}

const settings = z.object({
  can_admins_bypass: z.optional(z.boolean()),
  protection_rules: z.optional(z.array(z.object({ type: z.string() }))),
  deployment_branch_policy: z.nullish(
    z.object({ protected_branches: z.boolean(), custom_branch_policies: z.boolean() }),
  ),
});

const policies = z.object({
  branch_policies: z.array(z.object({ name: z.string(), type: z.optional(z.enum(['branch', 'tag'])) })),
});

/** Reads an environment; null where the repository has none of that name. */
export async function fetchEnvironment(
  github: GitHub,
  name: string,
): Promise<Result<EnvironmentSettings | null, Failure>> {
  const route = 'GET /repos/{owner}/{repo}/environments/{environment_name}';
  const answer = await github.rest(route, { environment_name: name }, settings);
  if (!answer.ok) return answer.error.reason === 'absent' ? ok(null) : answer;
  const { can_admins_bypass: administrators, protection_rules: rules, deployment_branch_policy: from } = answer.value;
  const selected = await fetchSelected(github, name, from ?? null);
  if (!selected.ok) return selected;
  return ok({
    from: selected.value,
    administratorsBypass: administrators ?? null,
    rules: (rules ?? []).map(({ type }) => type),
  });
}

async function fetchSelected(
  github: GitHub,
  name: string,
  from: { readonly custom_branch_policies: boolean } | null,
): Promise<Result<EnvironmentSettings['from'], Failure>> {
  if (from === null) return ok({ kind: 'anything' });
  if (!from.custom_branch_policies) return ok({ kind: 'protected' });
  const answer = await github.rest(
    'GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies',
    { environment_name: name, per_page: 100 },
    policies,
  );
  if (!answer.ok) return answer;
  const named = (kind: 'branch' | 'tag') =>
    answer.value.branch_policies.filter(({ type = 'branch' }) => type === kind).map((policy) => policy.name);
  return ok({ kind: 'selected', branches: named('branch'), tags: named('tag') });
}
