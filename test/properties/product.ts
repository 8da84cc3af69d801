import type { CommitOptions, FileLike, PullRequest, World as GitHubWorld } from '../loopback/github/index.ts';
import { onPullRequest } from '../acceptance/events.ts';
import { quickScenario, type PolicyDraft, type Run, type ScenarioOptions } from '../acceptance/scenario.ts';
import { pull as pullOf } from '../domain/build.ts';
import { planOf, policyOf, textOf } from './domain.ts';
import { changesOf } from './generate.ts';
import {
  changedIn,
  FORMER_BODY,
  MANIFEST,
  policyObject,
  textsOf,
  type Act,
  type Ground,
  type World,
} from './worlds.ts';

/* A world as GitHub and an inventory would tell it, on the loopback address, judged by the whole product. */

/** What anything renamed was before. */
export const FILES = Object.fromEntries(
  ['deploy/rp/old.yml', 'deploy/tm/old.yml', 'docs/old.yml'].map((path) => [path, `${path}\n`]),
);

/** Writes the policy of a ground over the standard one. */
export function writePolicy(draft: PolicyDraft, ground: Ground): void {
  Object.assign(draft, policyObject(ground, draft.inventory));
}

export function peopleOf({ writers, teams }: Ground): Pick<NonNullable<ScenarioOptions['world']>, 'users' | 'teams'> {
  const logins = ['alice', 'bob', 'carol', 'dave', 'noah', 'erin'];
  return {
    users: Object.fromEntries(logins.map((login) => [login, writers.includes(login) ? 'WRITE' : 'READ'])),
    teams: Object.fromEntries(
      Object.entries(teams ?? {}).map(([team, members]) => [team.replace('@acme/', ''), members]),
    ),
  };
}

/** Opens the pull request, and has everybody say and do what they do, one after the other. */
export function open(
  world: GitHubWorld,
  { ground, request }: World,
  content: (path: string) => string | null = (path) => `${path} as changed\n`,
): PullRequest {
  const { said, author, base } = request;
  const { body, labels, manifest } = textsOf(said);
  const changed = changedIn(said);
  const branch = (name: string) =>
    void (world.hasBranch(name) || world.moveBranch(name, world.head().oid, { by: 'adam' }));
  branch(base);
  const isLate = (label: string) => changed === 'labels' && label.startsWith('cohort:');
  const fork = request.pushers === null;
  if (fork && !world.repositories.some((one) => one.isFork)) world.fork('mia');
  const pull = world.openPullRequest({
    author,
    base,
    title: 'A change',
    body: changed === 'body' ? FORMER_BODY : body,
    labels: labels.filter((label) => !isLate(label)),
    commits: commitsOf(world, { ground, request }, manifest, content),
    ...(fork && { headRepository: 'mia/rollout' }),
  });
  const plan = digestOf(pull, { ground, request });
  const { by, minute } = said?.changed ?? { by: author, minute: 0 };
  const steps = [
    ...request.acts.map((act) => ({ minute: act.minute, take: () => takeAct(world, pull, act, plan) })),
    ...(changed === 'body' ? [{ minute, take: () => world.editBody(pull.number, { by, body }) }] : []),
    ...(changed === 'labels'
      ? [{ minute, take: () => labels.filter(isLate).forEach((label) => world.label(pull.number, label, { by })) }]
      : []),
  ];
  for (const { take } of steps.toSorted((a, b) => a.minute - b.minute)) take();
  return pull;
}

export function digestOf(pull: PullRequest, { ground, request }: World): string {
  const { body, labels, manifest } = textsOf(request.said);
  const told = {
    repository: 'acme/rollout',
    number: pull.number,
    base: request.base,
    head: pull.headRefOid,
    body,
    labels,
  };
  return planOf(
    pullOf(told),
    policyOf(ground),
    manifest === null ? { kind: 'none' } : { kind: 'file', path: MANIFEST, content: manifest },
  );
}

function commitsOf(
  world: GitHubWorld,
  data: World,
  manifest: string | null,
  content: (path: string) => string | null,
): CommitOptions[] {
  const { request } = data;
  const changes: Record<string, FileLike> = {};
  for (const { path, previous } of changesOf(data, manifest)) {
    changes[path] =
      path === MANIFEST
        ? content(path) === null
          ? null
          : `${manifest ?? ''}# ${content(path) ?? ''}\n`
        : previous === null
          ? content(path)
          : world.readFile(previous);
    if (previous !== null) changes[previous] = null;
  }
  const person = (login: string | null) => login ?? { name: 'Somebody', email: 'somebody@nowhere.example' };
  const commits = request.commits.map(({ people: [first = null, second], signed }, index): CommitOptions => ({
    changes: index === 0 ? changes : {},
    author: person(first),
    pushedBy: request.author,
    signature: signed ? 'verified' : null,
    ...(second !== undefined && {
      message: `More\n\nCo-authored-by: ${second ?? 'Somebody'} <${second === null ? 'somebody@nowhere.example' : (world.account(second)?.emails[0] ?? '')}>`,
    }),
  }));
  const pushers = (request.pushers ?? []).slice(1).map((pushedBy): CommitOptions => ({
    changes: {},
    author: request.author,
    pushedBy,
    signature: 'verified',
    message: 'Nothing',
  }));
  return [...commits, ...pushers];
}

export function takeAct(world: GitHubWorld, pull: PullRequest, act: Act, plan: string): void {
  const { who: author, does } = act;
  const text = textOf(act, plan);
  if (text === null) {
    const commit = does === 'approve-old-head' ? { commit: world.head('main').oid } : {};
    world.review(pull.number, {
      author,
      state: does === 'request-changes' ? 'CHANGES_REQUESTED' : 'APPROVED',
      ...commit,
    });
    return;
  }
  const { id } = world.comment(pull.number, { author, body: does === 'comment-edited' ? 'Fine.' : text });
  if (does === 'comment-edited') world.editComment(id, { by: author, body: text });
  if (does === 'comment-hidden') world.minimize(id);
}

/** The inventory's own words for the sites. */
export function wireSites({ sites }: Ground): Record<string, unknown>[] {
  return sites.map((site) => ({ ...site, name: `Practice ${site.id}` }));
}

/** Judges a world through the whole product. */
export async function check(world: World, pageSize: number): Promise<Run> {
  const { ground } = world;
  const s = await quickScenario({
    policy: (draft) => writePolicy(draft, ground),
    inventory: { sites: wireSites(ground), pageSize },
    world: { ...peopleOf(ground), files: FILES },
  });
  const pull = open(s.world, world);
  return s.run({
    ...onPullRequest('pull_request_target', pull),
    with: ground.teams === null ? { 'members-token': '' } : {},
  });
}
