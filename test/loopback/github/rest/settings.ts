import { mayDo } from '../rights.ts';
import type { ActionsPolicy, EnvironmentSettings, Protection, Ruleset } from '../world/settings.ts';
import { actionsApp } from '../world/state.ts';
import { appBody } from './check-runs.ts';
import { missing, numberOf, ok, paged, type RestAnswer, type RestCall, type Route } from './answer.ts';

/* How the repository is set up: rules of branches, environments, Actions; and the server. */

const LIMIT = 5000;
const RESET = 1_900_000_000;

function rulesetBody({ grant, world }: RestCall, { id, name, bypass, branches, rules }: Ruleset) {
  return {
    id,
    name,
    target: 'branch',
    source_type: 'Repository',
    source: `${world.owner}/${world.name}`,
    enforcement: 'active',
    // Told to those alone who may change it.
    ...(mayDo(grant, 'administration: write') && {
      bypass_actors: bypass.map((actor) => ({
        actor_id: actor.id,
        actor_type: actor.type,
        bypass_mode: actor.mode,
      })),
    }),
    conditions: { ref_name: { include: branches.map((branch) => `refs/heads/${branch}`), exclude: [] } },
    rules,
  };
}

function protectionBody({ checks, strict, locked, ...protection }: Protection): Record<string, unknown> {
  const allowed = (logins: readonly string[]) => ({ users: logins.map((login) => ({ login })), teams: [], apps: [] });
  const { pushers, mergers } = protection;
  return {
    ...(checks.length > 0 && {
      required_status_checks: {
        strict: strict ?? true,
        checks: checks.map(({ context, app }) => ({ context, app_id: app })),
      },
    }),
    ...(protection.pullRequests && {
      required_pull_request_reviews: pushers === undefined ? {} : { bypass_pull_request_allowances: allowed(pushers) },
    }),
    ...(mergers !== undefined && { restrictions: allowed(mergers) }),
    lock_branch: { enabled: locked ?? false },
    enforce_admins: { enabled: protection.admins },
    allow_force_pushes: { enabled: protection.forcePushes },
    allow_deletions: { enabled: protection.deletions },
  };
}

function environmentBody({ name, admins, rules, branches }: EnvironmentSettings): Record<string, unknown> {
  const isProtected = branches === 'protected';
  return {
    name,
    can_admins_bypass: admins,
    protection_rules: rules.map((type, index) => ({ id: index + 1, type })),
    deployment_branch_policy:
      branches === 'all' ? null : { protected_branches: isProtected, custom_branch_policies: !isProtected },
  };
}

const policySummary = ({ id, name, enforcement }: ActionsPolicy) => ({ id, name, enforcement });

/** A list leaves conditions and rules out. */
function policyBody(policy: ActionsPolicy): Record<string, unknown> {
  const { include, exclude, events, actors } = policy;
  const rule = (type: string, parameters: object) => ({ type, parameters });
  return {
    ...policySummary(policy),
    conditions: { workflow_path: { include, exclude } },
    rules: [
      ...(events === null ? [] : [rule('restrict_action_events', { allowed_events: events })]),
      ...(actors === null
        ? []
        : [rule('restrict_actions_actors', { allowed_actors: actors.map((id) => ({ id, type: 'User' })) })]),
    ],
  };
}

const orMissing = <T>(found: T | null | undefined, body: (found: T) => unknown): RestAnswer =>
  found === null || found === undefined ? missing() : ok(body(found));

function environmentOf({ params, world }: RestCall): EnvironmentSettings | undefined {
  const name = (params['environment_name'] ?? '').toLowerCase();
  return world.settings.environments.find((each) => each.name.toLowerCase() === name);
}

const ofServer = (template: string, handle: Route['handle']): Route => ({ method: 'GET', template, handle });
const ofRepository = (path: string, handle: Route['handle']): Route =>
  ofServer(`/repos/{owner}/{repo}/${path}`, handle);

export const settingsRoutes: readonly Route[] = [
  ofRepository('rules/branches/{branch}', (call) => {
    const rulesets = call.world.settings.rulesets.filter(({ branches }) =>
      branches.includes(call.params['branch'] ?? ''),
    );
    return paged(
      call,
      rulesets.flatMap(({ id, rules }) => rules.map((rule) => ({ ...rule, ruleset_id: id }))),
    );
  }),
  ofRepository('rulesets/{ruleset_id}', (call) =>
    orMissing(
      call.world.settings.rulesets.find(({ id }) => id === numberOf(call, 'ruleset_id')),
      (ruleset) => rulesetBody(call, ruleset),
    ),
  ),
  ofRepository('branches/{branch}/protection', ({ world, params }) =>
    orMissing(world.settings.protection.get(params['branch'] ?? ''), protectionBody),
  ),
  ofRepository('environments/{environment_name}', (call) => orMissing(environmentOf(call), environmentBody)),
  ofRepository('environments/{environment_name}/deployment-branch-policies', (call) => {
    const { branches = [] } = environmentOf(call) ?? {};
    return paged(
      call,
      Array.isArray(branches) ? branches.map((name, index) => ({ id: index + 1, name, type: 'branch' })) : [],
      (page, total) => ({ total_count: total, branch_policies: page }),
    );
  }),
  ofRepository('actions/permissions', ({ world: { settings } }) => {
    const { enabled, allowed } = settings.actions;
    return ok({ enabled, ...(enabled && { allowed_actions: allowed }) });
  }),
  ofRepository('actions/oidc/customization/sub', ({ world: { settings, owner, name } }) => {
    const { claims, immutable } = settings.oidc;
    return ok({
      use_default: claims === null,
      ...(claims !== null && { include_claim_keys: claims }),
      ...(settings.serverVersion === null && {
        use_immutable_subject: immutable,
        sub_claim_prefix: immutable ? `repo:${owner}@1/${name}@2` : `repo:${owner}/${name}`,
      }),
    });
  }),
  ofRepository('actions/policies', (call) => {
    const policies = call.world.settings.actionsPolicies;
    if (policies === null) return missing();
    return paged(call, policies.map(policySummary), (page, total) => ({ total_count: total, policies: page }));
  }),
  ofRepository('actions/policies/{policy_id}', (call) =>
    orMissing(
      call.world.settings.actionsPolicies?.find(({ id }) => id === numberOf(call, 'policy_id')),
      policyBody,
    ),
  ),
  ofRepository('actions/permissions/artifact-and-log-retention', ({ world: { settings } }) =>
    ok({ days: settings.retentionDays, maximum_allowed_days: 400 }),
  ),
  ofServer('/meta', ({ world: { settings } }) =>
    ok(settings.serverVersion === null ? {} : { installed_version: settings.serverVersion }),
  ),
  ofServer('/apps/{app_slug}', ({ params, world: { settings } }) =>
    params['app_slug'] === actionsApp.slug
      ? ok(appBody({ ...actionsApp, databaseId: settings.actionsApp }))
      : missing(),
  ),
  ofServer('/versions', ({ world: { settings } }) =>
    settings.serverVersion === null ? ok(settings.apiVersions) : missing(),
  ),
  ofServer('/rate_limit', ({ world: { settings } }) => {
    const limit = (remaining: number) => ({ limit: LIMIT, remaining, reset: RESET, used: LIMIT - remaining });
    return ok({ resources: { core: limit(settings.left.core), graphql: limit(settings.left.graphql) } });
  }),
];
