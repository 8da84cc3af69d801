import { createClock, type Clock } from './clock.ts';
import { defaultBehaviours, type Behaviours } from './behaviours.ts';
import type { Rights } from '../rights.ts';
import { defaultSettings, type Settings } from './settings.ts';
import { createObjectStore, type ObjectStore } from './objects.ts';
import type {
  Account,
  AccountKind,
  Activity,
  App,
  CheckRun,
  Commit,
  Deployment,
  Grant,
  Job,
  Limits,
  MergeQueueEntry,
  Permission,
  PullRequest,
  Repository,
  Team,
  WorkflowRun,
} from './model.ts';

/** Everything the loopback GitHub knows. The helpers on `World` change it as GitHub would. */
export interface WorldState {
  readonly clock: Clock;
  readonly owner: string;
  readonly name: string;
  /** The workflow token: acts as github-actions. */
  readonly token: string;
  /** Reads teams and the repository, writes nothing. */
  readonly membersToken: string;
  readonly grants: Map<string, Grant>;
  readonly limits: Limits;
  readonly objects: ObjectStore;
  readonly commits: Map<string, Commit>;
  readonly accounts: Account[];
  readonly teams: Team[];
  readonly repository: Repository;
  /** With the forks. */
  readonly repositories: Repository[];
  readonly pullRequests: PullRequest[];
  readonly checkRuns: CheckRun[];
  readonly deployments: Deployment[];
  readonly workflowRuns: WorkflowRun[];
  readonly jobs: Job[];
  /** Oldest first. */
  readonly activity: Activity[];
  readonly mergeQueue: MergeQueueEntry[];
  /** Branches that have a merge queue, even an empty one. */
  readonly mergeQueueBranches: Set<string>;
  /** When a label was last renamed, by its name now. */
  readonly labelEdits: Map<string, string>;
  /** What GitHub does at some times and not at others; `test/loopback/behaviours.ts` sets it. */
  readonly behaviours: Behaviours;
  /** How the repository is set up. */
  readonly settings: Settings;
  nextId(): number;
  /** Null for a name nobody has (any more). Accepts `name[bot]` for a bot. */
  account(login: string | null): Account | null;
}

export interface WorldOptions {
  /** Of the repository. Default rollout. */
  name?: string;
  /** Default true. */
  isPrivate?: boolean;
  /** Files of the first commit. */
  files?: Readonly<Record<string, string | Uint8Array>>;
  /** login → permission on the repository. */
  users?: Readonly<Record<string, Permission>>;
  /** login (without `[bot]`) → permission. `github-actions` is always there. */
  bots?: Readonly<Record<string, Permission>>;
  /** team slug → logins, in the organization that owns the repository. */
  teams?: Readonly<Record<string, readonly string[]>>;
  token?: string;
  membersToken?: string;
  /** Of the workflow token. Default: those of the check's and the gate's job together. */
  rights?: Rights;
  /** When the world begins. */
  start?: string;
  limits?: Partial<Limits>;
}

export const actionsApp: App = { databaseId: 15368, slug: 'github-actions' };
export const gitHubEmail = 'noreply@github.com';

/** What the workflows of README give, each its own. */
export const CHECK_RIGHTS: Rights = { contents: 'read', 'pull-requests': 'write', checks: 'write' };
export const GATE_RIGHTS: Rights = {
  contents: 'read',
  'pull-requests': 'read',
  deployments: 'read',
  actions: 'read',
};
const WORKFLOW_RIGHTS: Rights = { ...GATE_RIGHTS, ...CHECK_RIGHTS };

export function createState(options: WorldOptions): WorldState {
  const clock = createClock(options.start ?? '2026-11-20T08:00:00Z');
  const owner = 'acme';
  const token = options.token ?? 'workflow-token';
  const membersToken = options.membersToken ?? 'members-token';
  let lastId = 1000;
  const nextId = (): number => (lastId += 1);
  const accounts: Account[] = [];
  const repository: Repository = {
    databaseId: 1,
    owner,
    name: options.name ?? 'rollout',
    isPrivate: options.isPrivate ?? true,
    isFork: false,
    defaultBranch: 'main',
    branches: new Map(),
  };
  const state: WorldState = {
    clock,
    owner,
    name: repository.name,
    token,
    membersToken,
    grants: new Map<string, Grant>([
      [token, { login: 'github-actions[bot]', rights: options.rights ?? WORKFLOW_RIGHTS }],
      [
        membersToken,
        {
          login: 'cohort-guard-members[bot]',
          rights: { contents: 'read', 'pull-requests': 'read', members: 'read', 'merge-queues': 'read' },
        },
      ],
    ]),
    limits: {
      pullRequestFiles: 3000,
      pullRequestCommits: 250,
      treeEntries: 100_000,
      blobText: 512_000,
      ...options.limits,
    },
    objects: createObjectStore(),
    labelEdits: new Map(),
    commits: new Map(),
    accounts,
    teams: [],
    repository,
    repositories: [repository],
    pullRequests: [],
    checkRuns: [],
    deployments: [],
    workflowRuns: [],
    jobs: [],
    activity: [],
    mergeQueue: [],
    mergeQueueBranches: new Set(),
    behaviours: defaultBehaviours(),
    settings: defaultSettings(),
    nextId,
    account(login) {
      const wanted = login?.toLowerCase().replace(/\[bot\]$/, '');
      const bot = login?.endsWith('[bot]') === true;
      return (
        accounts.find((account) => account.login.toLowerCase() === wanted && (!bot || account.__typename === 'Bot')) ??
        null
      );
    },
  };
  addAccount(state, owner, 'Organization', 'NONE');
  addAccount(state, 'web-flow', 'User', 'NONE').emails.push(gitHubEmail);
  addAccount(state, 'github-actions', 'Bot', 'WRITE');
  addAccount(state, 'github-merge-queue', 'Bot', 'WRITE');
  addAccount(state, 'cohort-guard-members', 'Bot', 'READ');
  for (const [login, permission] of Object.entries(options.users ?? {})) addAccount(state, login, 'User', permission);
  for (const [login, permission] of Object.entries(options.bots ?? {})) addAccount(state, login, 'Bot', permission);
  for (const [slug, logins] of Object.entries(options.teams ?? {})) addTeam(state, owner, slug, logins);
  return state;
}

export function addAccount(state: WorldState, login: string, kind: AccountKind, permission: Permission): Account {
  const databaseId = state.nextId();
  const tail = kind === 'Bot' ? `${login}[bot]` : login;
  const account: Account = {
    __typename: kind,
    databaseId,
    login,
    permission,
    emails: [`${login}@example.org`, `${String(databaseId)}+${tail}@users.noreply.github.com`],
  };
  state.accounts.push(account);
  return account;
}

export function addTeam(state: WorldState, organization: string, slug: string, logins: readonly string[]): Team {
  const team: Team = { organization, slug, members: [...logins] };
  state.teams.push(team);
  return team;
}

/** `owner/name` of the world's repository or a fork; case does not matter. */
export function findRepository(state: WorldState, fullName: string): Repository | null {
  return (
    state.repositories.find((repository) => nameWithOwner(repository).toLowerCase() === fullName.toLowerCase()) ?? null
  );
}
/** A token of this repository sees a fork only when it is public. */
export const isVisible = (grant: Grant, repository: Repository): boolean =>
  !repository.isPrivate || (!repository.isFork && Object.keys(grant.rights).length > 0);
/** Whether something of Actions is still there: the repository keeps it for so many days. */
export function isKept(state: WorldState, since: string): boolean {
  const { retentionDays } = state.behaviours;
  return retentionDays === null || Date.parse(state.clock.peek()) - Date.parse(since) < retentionDays * 86_400_000;
}
export const nameWithOwner = (repository: Repository): string => `${repository.owner}/${repository.name}`;
export const canPush = (account: Account | null): boolean =>
  account !== null && ['ADMIN', 'MAINTAIN', 'WRITE'].includes(account.permission);

/** For what a test names: a typing error should say so, not be undefined. */
export function found<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`the loopback world has no ${what}`);
  return value;
}
