/** How a repository is set up: rules of branches, environments, Actions, and the server that it is on. */
export interface Settings {
  readonly rulesets: Ruleset[];
  /** Classic protection, by branch. */
  readonly protection: Map<string, Protection>;
  readonly environments: EnvironmentSettings[];
  readonly actions: { enabled: boolean; allowed: 'all' | 'local_only' | 'selected' };
  /** Policies of Actions: which events may start which workflows. Null: a server that has none. */
  actionsPolicies: ActionsPolicy[] | null;
  /** How the subject of identity tokens is made; `claims` null: GitHub's own choice. */
  readonly oidc: { claims: string[] | null; immutable: boolean };
  /** Days for which runs are kept. */
  retentionDays: number;
  /** Of a GitHub Enterprise Server; null: github.com. */
  serverVersion: string | null;
  readonly apiVersions: string[];
  /** The id of the app GitHub Actions here. */
  actionsApp: number;
  /** Requests of the hour that are left. */
  readonly left: { core: number; graphql: number };
}

export interface ActionsPolicy {
  readonly id: number;
  readonly name: string;
  readonly enforcement: 'disabled' | 'active' | 'evaluate';
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly events: readonly string[] | null;
  readonly actors: readonly number[] | null;
}

export interface Ruleset {
  readonly id: number;
  readonly name: string;
  /** Names of the branches that it is for. */
  readonly branches: string[];
  readonly rules: { type: string; parameters?: Record<string, unknown> }[];
  readonly bypass: BypassActor[];
}

export interface BypassActor {
  readonly id: number | null;
  readonly type: 'Integration' | 'OrganizationAdmin' | 'RepositoryRole' | 'Team' | 'DeployKey' | 'User';
  readonly mode: 'always' | 'pull_request';
}

export interface Protection {
  /** Required checks, each with its app; null: any. */
  checks: { context: string; app: number | null }[];
  admins: boolean;
  forcePushes: boolean;
  deletions: boolean;
  pullRequests: boolean;
  /** Default: the checks have to be of a branch that is up to date. */
  strict?: boolean;
  /** Default: no. */
  locked?: boolean;
  /** Logins of those who may push and merge; left out: whoever may write. */
  mergers?: readonly string[];
  /** Logins of those who need no pull request. */
  pushers?: readonly string[];
}

export interface EnvironmentSettings {
  readonly name: string;
  branches: 'all' | 'protected' | string[];
  admins: boolean;
  /** Types of its rules: `required_reviewers`, or the app of a custom one. */
  rules: string[];
}

export function defaultSettings(): Settings {
  return {
    rulesets: [],
    protection: new Map(),
    environments: [],
    actions: { enabled: true, allowed: 'all' },
    actionsPolicies: [],
    oidc: { claims: null, immutable: true },
    retentionDays: 90,
    serverVersion: null,
    apiVersions: ['2022-11-28', '2026-03-10'],
    actionsApp: 15368,
    left: { core: 5000, graphql: 5000 },
  };
}
