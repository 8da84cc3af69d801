import { z } from 'zod';
import type { Failure } from '../../domain/finding.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { GitHub } from '../client.ts';

/** A policy that says which events, and whose, may start workflows: GitHub's own, in Settings, Actions, Policies. */
export interface ActionsPolicy {
  readonly name: string;
  /** `evaluate` only writes down what it would stop. */
  readonly enforcement: 'disabled' | 'active' | 'evaluate';
  /** Paths and globs of the workflow files that it is for; `~ALL`, or none: all that are not excluded. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** The events that may start them; null: any. */
  readonly events: readonly string[] | null;
  /** How many actors may start them; null: everyone who can write. */
  readonly actors: number | null;
}

const listed = z.object({
  policies: z.array(z.object({ id: z.int(), enforcement: z.enum(['disabled', 'active', 'evaluate']) })),
});

const rule = z.object({
  type: z.string(),
  parameters: z
    .object({ allowed_events: z.array(z.string()).optional(), allowed_actors: z.array(z.unknown()).optional() })
    .optional(),
});

const policy = z.object({
  name: z.string(),
  enforcement: z.enum(['disabled', 'active', 'evaluate']),
  conditions: z
    .object({ workflow_path: z.object({ include: z.array(z.string()), exclude: z.array(z.string()) }).optional() })
    .nullish(),
  rules: z.array(rule).optional(),
});

/** So many are looked at: GitHub gives a hundred a page. */
const MAX_POLICIES = 100;

/** The policies that hold in the repository, those of its organization among them, but for disabled ones. */
export async function fetchActionsPolicies(github: GitHub): Promise<Result<readonly ActionsPolicy[], Failure>> {
  const list = await github.rest('GET /repos/{owner}/{repo}/actions/policies', { per_page: MAX_POLICIES }, listed);
  if (!list.ok) return list;
  const policies: ActionsPolicy[] = [];
  for (const { id, enforcement } of list.value.policies) {
    if (enforcement === 'disabled') continue;
    const route = 'GET /repos/{owner}/{repo}/actions/policies/{policy_id}';
    const answer = await github.rest(route, { policy_id: id }, policy);
    if (!answer.ok) return answer;
    policies.push(toPolicy(answer.value));
  }
  return ok(policies);
}

function toPolicy({ name, enforcement, conditions, rules = [] }: z.output<typeof policy>): ActionsPolicy {
  const { include = [], exclude = [] } = conditions?.workflow_path ?? {};
  const of = (type: string) => rules.find((found) => found.type === type)?.parameters;
  return {
    name,
    enforcement,
    include,
    exclude,
    events: of('restrict_action_events')?.allowed_events ?? null,
    actors: of('restrict_actions_actors')?.allowed_actors?.length ?? null,
  };
}

/** Whether anybody may read the repository. */
export async function fetchIsPublic(github: GitHub): Promise<Result<boolean, Failure>> {
  const answer = await github.rest('GET /repos/{owner}/{repo}', {}, z.object({ private: z.boolean() }));
  return answer.ok ? ok(!answer.value.private) : answer;
}
