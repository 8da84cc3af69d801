import { deployActions } from './deploy-actions.ts';
import { gitActions } from './git-actions.ts';
import { mergeQueueActions } from './merge-queue-actions.ts';
import type { Account, AccountKind, Permission, Team } from './model.ts';
import { pullRequestActions } from './pull-request-actions.ts';
import { addAccount, addTeam, createState, found, type WorldOptions, type WorldState } from './state.ts';

/** The state, with helpers that change it as GitHub would. */
export type World = WorldState &
  ReturnType<typeof gitActions> &
  ReturnType<typeof pullRequestActions> &
  ReturnType<typeof deployActions> &
  ReturnType<typeof mergeQueueActions> &
  ReturnType<typeof peopleActions>;

/** A repository `acme/rollout` with one commit, unless the options say otherwise. */
export function createWorld(options: WorldOptions = {}): World {
  const state = createState(options);
  const get = (): World => world;
  const world: World = Object.assign(
    state,
    gitActions(state),
    pullRequestActions(state, get),
    deployActions(state),
    mergeQueueActions(state, get),
    peopleActions(state),
  );
  world.commit({
    parents: [],
    branch: state.repository.defaultBranch,
    author: 'web-flow',
    committer: 'web-flow',
    signature: 'github',
    message: 'Initial commit',
    changes: { 'README.md': '# Rollout\n', ...options.files },
  });
  return world;
}

function peopleActions(state: WorldState) {
  return {
    addUser: (login: string, permission: Permission = 'READ', kind: AccountKind = 'User'): Account =>
      addAccount(state, login, kind, permission),
    addTeam: (slug: string, logins: readonly string[], organization: string = state.owner): Team =>
      addTeam(state, organization, slug, logins),
    setPermission(login: string, permission: Permission): void {
      found(state.account(login), `account ${login}`).permission = permission;
    },
    /** What the account wrote stays, its author becomes null. */
    deleteAccount(login: string): void {
      state.accounts.splice(state.accounts.indexOf(found(state.account(login), `account ${login}`)), 1);
    },
  };
}
