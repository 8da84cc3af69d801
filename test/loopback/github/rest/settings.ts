import { mayDo } from '../rights.ts';
import type { ActionsPolicy, EnvironmentSettings, Protection, Ruleset } from '../world/settings.ts';
import { actionsApp } from '../world/state.ts';
import { user } from './accounts.ts';
import { appBody } from './check-runs.ts';
import { runBody } from './deployments.ts';
import { htmlUrl, missing, numberOf, ok, paged, repoUrl, type RestCall, type Route } from './answer.ts';

/* How the repository is set up: rules of branches, environments, Actions; and the server. */

const LIMIT = 5000;
const RESET = 1_900_000_000;

function branchRule(call: RestCall, ruleset: Ruleset, rule: Ruleset['rules'][number]): Record<string, unknown> {
  return {
    ...rule,
    ruleset_source_type: 'Repository',
    ruleset_source: `${call.world.owner}/${call.world.name}`,
    ruleset_id: ruleset.id,
  };
}

function rulesetBody(call: RestCall, ruleset: Ruleset): Record<string, unknown> {
  return {
    id: ruleset.id,
    name: ruleset.name,
    target: 'branch',
    source_type: 'Repository',
    source: `${call.world.owner}/${call.world.name}`,
    enforcement: 'active',
    // Told to those alone who may change it.
    ...(mayDo(call.grant, 'administration: write') && {
      bypass_actors: ruleset.bypass.map(({ id, type, mode }) => ({
        actor_id: id,
        actor_type: type,
        bypass_mode: mode,
      })),
    }),
    conditions: { ref_name: { include: ruleset.branches.map((name) => `refs/heads/${name}`), exclude: [] } },
    rules: ruleset.rules,
  };
}

function protectionBody(call: RestCall, protection: Protection): Record<string, unknown> {
  const url = repoUrl(call, `/branches/${call.params['branch'] ?? ''}/protection`);
  return {
    url,
    ...(protection.checks.length > 0 && {
      required_status_checks: {
        url: `${url}/required_status_checks`,
        strict: protection.strict ?? true,
        contexts: protection.checks.map(({ context }) => context),
        contexts_url: `${url}/required_status_checks/contexts`,
        checks: protection.checks.map(({ context, app }) => ({ context, app_id: app })),
      },
    }),
    ...(protection.pullRequests && {
      required_pull_request_reviews: {
        url: `${url}/required_pull_request_reviews`,
        dismiss_stale_reviews: false,
        require_code_owner_reviews: true,
        ...(protection.pushers !== undefined && {
          bypass_pull_request_allowances: allowed(call, protection.pushers),
        }),
      },
    }),
    ...(protection.mergers !== undefined && {
      restrictions: {
        url: `${url}/restrictions`,
        users_url: `${url}/restrictions/users`,
        teams_url: `${url}/restrictions/teams`,
        apps_url: `${url}/restrictions/apps`,
        ...allowed(call, protection.mergers),
      },
    }),
    lock_branch: { enabled: protection.locked ?? false },
    enforce_admins: { url: `${url}/enforce_admins`, enabled: protection.admins },
    allow_force_pushes: { enabled: protection.forcePushes },
    allow_deletions: { enabled: protection.deletions },
  };
}

function allowed(call: RestCall, logins: readonly string[]): Record<string, unknown> {
  return { users: logins.map((login) => user(call, login)), teams: [], apps: [] };
}

function environmentBody(call: RestCall, environment: EnvironmentSettings): Record<string, unknown> {
  const at = call.world.clock.peek();
  return {
    id: 1,
    node_id: 'EN_1',
    name: environment.name,
    url: repoUrl(call, `/environments/${environment.name}`),
    html_url: htmlUrl(call, `/deployments/activity_log?environments_filter=${environment.name}`),
    created_at: at,
    updated_at: at,
    can_admins_bypass: environment.admins,
    protection_rules: environment.rules.map((type, index) => ({ id: index + 1, node_id: `GA_${String(index)}`, type })),
    deployment_branch_policy:
      environment.branches === 'all'
        ? null
        : {
            protected_branches: environment.branches === 'protected',
            custom_branch_policies: environment.branches !== 'protected',
          },
  };
}

function policySummary(call: RestCall, { id, name, enforcement }: ActionsPolicy): Record<string, unknown> {
  const { owner, name: repository } = call.world;
  const at = call.world.clock.peek();
  return {
    id,
    name,
    target: 'actions',
    source_type: 'Repository',
    source: `${owner}/${repository}`,
    enforcement,
    created_at: at,
    updated_at: at,
  };
}

/** A list leaves conditions and rules out. */
function policyBody(call: RestCall, policy: ActionsPolicy): Record<string, unknown> {
  const { include, exclude, events, actors } = policy;
  const allowed = actors?.map((id) => ({ id, type: 'User' }));
  return {
    ...policySummary(call, policy),
    conditions: { workflow_path: { include, exclude } },
    rules: [
      ...(events === null ? [] : [{ type: 'restrict_action_events', parameters: { allowed_events: events } }]),
      ...(allowed === undefined ? [] : [{ type: 'restrict_actions_actors', parameters: { allowed_actors: allowed } }]),
    ],
  };
}

const withEnvironment =
  (handle: (call: RestCall, environment: EnvironmentSettings) => ReturnType<Route['handle']>): Route['handle'] =>
  (call) => {
    const name = (call.params['environment_name'] ?? '').toLowerCase();
    const found = call.world.settings.environments.find((each) => each.name.toLowerCase() === name);
    return found === undefined ? missing() : handle(call, found);
  };

export const settingsRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/rules/branches/{branch}',
    handle: (call) =>
      paged(
        call,
        call.world.settings.rulesets
          .filter(({ branches }) => branches.includes(call.params['branch'] ?? ''))
          .flatMap((ruleset) => ruleset.rules.map((rule) => branchRule(call, ruleset, rule))),
      ),
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/rulesets/{ruleset_id}',
    handle(call) {
      const found = call.world.settings.rulesets.find(({ id }) => id === numberOf(call, 'ruleset_id'));
      return found === undefined ? missing() : ok(rulesetBody(call, found));
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/branches/{branch}/protection',
    handle(call) {
      const found = call.world.settings.protection.get(call.params['branch'] ?? '');
      return found === undefined ? missing() : ok(protectionBody(call, found));
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/environments/{environment_name}',
    handle: withEnvironment((call, environment) => ok(environmentBody(call, environment))),
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies',
    handle: withEnvironment((call, { branches }) =>
      paged(
        call,
        (Array.isArray(branches) ? branches : []).map((name, index) => ({
          id: index + 1,
          node_id: '',
          name,
          type: 'branch',
        })),
        (page, total) => ({ total_count: total, branch_policies: page }),
      ),
    ),
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/actions/permissions',
    handle: ({ world: { settings } }) =>
      ok({
        enabled: settings.actions.enabled,
        ...(settings.actions.enabled && { allowed_actions: settings.actions.allowed }),
      }),
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/actions/oidc/customization/sub',
    handle: ({ world: { settings, owner, name } }) =>
      ok({
        use_default: settings.oidc.claims === null,
        ...(settings.oidc.claims !== null && { include_claim_keys: settings.oidc.claims }),
        ...(settings.serverVersion === null && {
          use_immutable_subject: settings.oidc.immutable,
          sub_claim_prefix: settings.oidc.immutable ? `repo:${owner}@1/${name}@2` : `repo:${owner}/${name}`,
        }),
      }),
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/actions/policies',
    handle: (call) =>
      call.world.settings.actionsPolicies === null
        ? missing()
        : paged(
            call,
            call.world.settings.actionsPolicies.map((policy) => policySummary(call, policy)),
            (page, total) => ({ total_count: total, policies: page }),
          ),
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/actions/policies/{policy_id}',
    handle(call) {
      const found = call.world.settings.actionsPolicies?.find(({ id }) => id === numberOf(call, 'policy_id'));
      return found === undefined ? missing() : ok(policyBody(call, found));
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/actions/permissions/artifact-and-log-retention',
    handle: ({ world: { settings } }) => ok({ days: settings.retentionDays, maximum_allowed_days: 400 }),
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/actions/runs',
    handle(call) {
      const event = call.query.get('event');
      const runs = call.world.workflowRuns.filter((run) => event === null || run.event === event).toReversed();
      return paged(
        call,
        runs.map((run) => runBody(call, run)),
        (page, total) => ({ total_count: total, workflow_runs: page }),
      );
    },
  },
  {
    method: 'GET',
    template: '/meta',
    handle: ({ world: { settings } }) =>
      ok({
        verifiable_password_authentication: false,
        ...(settings.serverVersion !== null && { installed_version: settings.serverVersion }),
      }),
  },
  {
    method: 'GET',
    template: '/apps/{app_slug}',
    handle: (call) =>
      call.params['app_slug'] === actionsApp.slug
        ? ok(appBody(call, { ...actionsApp, databaseId: call.world.settings.actionsApp }))
        : missing(),
  },
  {
    method: 'GET',
    template: '/versions',
    handle: ({ world: { settings } }) => (settings.serverVersion === null ? ok(settings.apiVersions) : missing()),
  },
  {
    method: 'GET',
    template: '/rate_limit',
    handle({ world: { settings } }) {
      const limit = (remaining: number) => ({ limit: LIMIT, remaining, reset: RESET, used: LIMIT - remaining });
      const core = limit(settings.left.core);
      return ok({
        resources: { core, search: limit(30), graphql: limit(settings.left.graphql) },
        rate: core,
      });
    },
  },
];
