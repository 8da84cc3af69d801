import { mayDo } from '../rights.ts';
import type { Account, Repository } from '../world/model.ts';
import { nameWithOwner } from '../world/state.ts';
import type { RestCall } from './answer.ts';

/** Accounts and repositories as REST shows them: a bot's login ends in `[bot]`, a deleted account is `ghost`. */

export function user(call: RestCall, login: string | null): Record<string, unknown> | null {
  if (login === null) return null;
  const account = call.world.account(login);
  return account === null
    ? simpleUser(call, { login: 'ghost', databaseId: 10137, __typename: 'User', id: 'U_ghost' })
    : simpleUser(call, account);
}

export function simpleUser(
  call: RestCall,
  account: Pick<Account, 'login' | 'databaseId' | '__typename' | 'id'>,
): Record<string, unknown> {
  const bot = account.__typename === 'Bot';
  const login = bot ? `${account.login}[bot]` : account.login;
  const url = `${call.api}/users/${encodeURIComponent(login)}`;
  return {
    login,
    id: account.databaseId,
    node_id: account.id,
    type: account.__typename,
    site_admin: false,
    user_view_type: 'public',
    avatar_url: `https://avatars.githubusercontent.com/u/${String(account.databaseId)}`,
    gravatar_id: '',
    html_url: bot ? `https://github.com/apps/${account.login}` : `https://github.com/${login}`,
    url,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
  };
}

const repositoryLinks = {
  archive: '/{archive_format}{/ref}',
  assignees: '/assignees{/user}',
  blobs: '/git/blobs{/sha}',
  branches: '/branches{/branch}',
  collaborators: '/collaborators{/collaborator}',
  comments: '/comments{/number}',
  commits: '/commits{/sha}',
  compare: '/compare/{base}...{head}',
  contents: '/contents/{+path}',
  contributors: '/contributors',
  deployments: '/deployments',
  downloads: '/downloads',
  events: '/events',
  forks: '/forks',
  git_commits: '/git/commits{/sha}',
  git_refs: '/git/refs{/sha}',
  git_tags: '/git/tags{/sha}',
  hooks: '/hooks',
  issue_comment: '/issues/comments{/number}',
  issue_events: '/issues/events{/number}',
  issues: '/issues{/number}',
  keys: '/keys{/key_id}',
  labels: '/labels{/name}',
  languages: '/languages',
  merges: '/merges',
  milestones: '/milestones{/number}',
  notifications: '/notifications',
  pulls: '/pulls{/number}',
  releases: '/releases{/id}',
  stargazers: '/stargazers',
  statuses: '/statuses/{sha}',
  subscribers: '/subscribers',
  subscription: '/subscription',
  tags: '/tags',
  teams: '/teams',
  trees: '/git/trees{/sha}',
};

export function minimalRepository(call: RestCall, repository: Repository): Record<string, unknown> {
  const url = `${call.api}/repos/${nameWithOwner(repository)}`;
  return {
    id: repository.databaseId,
    node_id: repository.id,
    name: repository.name,
    full_name: nameWithOwner(repository),
    owner: user(call, repository.owner),
    private: repository.isPrivate,
    fork: repository.isFork,
    description: null,
    html_url: `https://github.com/${nameWithOwner(repository)}`,
    url,
    ...Object.fromEntries(Object.entries(repositoryLinks).map(([name, tail]) => [`${name}_url`, `${url}${tail}`])),
  };
}

/** What a pull request carries as its head's or base's repository, and `GET /repos` answers. */
export function fullRepository(call: RestCall, repository: Repository): Record<string, unknown> {
  const fullName = nameWithOwner(repository);
  const write = mayDo(call.grant, 'contents: write');
  return {
    ...minimalRepository(call, repository),
    git_url: `git://github.com/${fullName}.git`,
    ssh_url: `git@github.com:${fullName}.git`,
    clone_url: `https://github.com/${fullName}.git`,
    svn_url: `https://github.com/${fullName}`,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    topics: [],
    forks: 0,
    forks_count: 0,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    size: 1,
    open_issues: 0,
    open_issues_count: 0,
    subscribers_count: 0,
    network_count: 0,
    default_branch: repository.defaultBranch,
    visibility: repository.isPrivate ? 'private' : 'public',
    has_issues: true,
    has_projects: false,
    has_wiki: false,
    has_pages: false,
    has_downloads: false,
    has_discussions: false,
    archived: false,
    disabled: false,
    is_template: false,
    allow_forking: true,
    web_commit_signoff_required: false,
    pushed_at: call.world.clock.peek(),
    created_at: repository.createdAt,
    updated_at: repository.createdAt,
    permissions: { admin: false, maintain: false, push: write, triage: write, pull: true },
  };
}
