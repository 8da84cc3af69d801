import type { Clock } from '../../src/http/clock.ts';
import type { World } from './github/index.ts';
import type { TooLarge } from './github/world/behaviours.ts';

/** Something that GitHub does and that no schema tells: listed in docs/explanation/github.md. */
interface Behaviour<How extends readonly unknown[]> {
  /** One sentence. */
  readonly does: string;
  /** Where it is told: a page of GitHub's documentation, or a public thread. */
  readonly source: string;
  /** Of the source: year and month, and the day where it is known. */
  readonly date: string;
  /** `sure`: GitHub's own words or several witnesses; `likely`: one who measured, or several who did not. */
  readonly certainty: 'sure' | 'likely' | 'guess';
  /** Makes the loopback do it. */
  readonly on: (world: World, ...how: How) => void;
}

const behaviour = <How extends readonly unknown[]>(entry: Behaviour<How>): Behaviour<How> => entry;

/** What GitHub does and no schema tells: `behaviours.deletedLabel.on(world, 'size/S')` makes the loopback do it. */
export const behaviours = {
  deletedLabel: behaviour({
    does: 'A label that is deleted from the repository is off every pull request, and the events that named it have null for a label, against the schema.',
    source: 'entrius/gittensor #536, #553, #585',
    date: '2026-04',
    certainty: 'likely',
    on: (world, label: string) => world.deleteLabel(label),
  }),
  lateAssociation: behaviour({
    does: 'For up to a minute after a merge a commit has no associated pull requests, the rewritten commits of a rebase longest, while the list of merged pull requests has the new one at once.',
    source: 'release-drafter/release-drafter #322, #1604, #1726',
    date: '2026-09',
    certainty: 'sure',
    on(world, commit: string, clock: Clock, milliseconds: number) {
      const end = clock.now() + milliseconds;
      world.behaviours.unindexed.set(commit, () => clock.now() < end);
    },
  }),
  retention: behaviour({
    does: 'Workflow runs, their jobs and check runs are gone after 90 days, as the repository sets it; deployments and their statuses stay.',
    source:
      "GitHub's announcement of 1 October 2026 that the retention of Actions governs runs and checks, in two public notes of it",
    date: '2026-10-01',
    certainty: 'sure',
    on(world, days: number = 90) {
      world.behaviours.retentionDays = days;
    },
  }),
  queueForbidden: behaviour({
    does: 'The workflow token may not read a merge queue, and no `permissions:` key gives it the right; an app may have it as *Merge queues: read*.',
    source: 'nakafaai/nakafa.com #481; github/gh-stack #497 names the right',
    date: '2026-08-28',
    certainty: 'likely',
    /** So it is from the start; another token reads the queue. */
    on(world) {
      const grant = world.grants.get(world.token);
      if (grant === undefined) return;
      const { 'merge-queues': _, ...rights } = grant.rights;
      grant.rights = rights;
    },
  }),
  retargeted: behaviour({
    does: "When a pull request is merged and its branch deleted, GitHub moves the open pull requests into that branch to the merged one's base, in the name of who merged, and starts no workflow for it.",
    source:
      '1bit-MONSTER/1bit-MONSTER #2564, two cases; that no event comes is likely, since its workflows may not have listened for it',
    date: '2026-09-18',
    certainty: 'likely',
    on(world, lower: number, by: string, method: 'squash' | 'merge' = 'squash') {
      world.mergePullRequest(lower, { by, method });
      world.deleteBranch(world.pullRequest(lower).headRefName, { by });
    },
  }),
  stackMerge: behaviour({
    does: 'The layers of a stack, each based on the branch of the one below, are held to the rules of the trunk and land in it together; what their bases are called afterwards is not known.',
    source: 'docs.github.com, pull-requests/reference/stacked-pull-requests',
    date: '2026-09',
    certainty: 'sure',
    on: (world, layers: readonly number[], by: string) => void world.mergeStack(layers, { by }),
  }),
  publicationRefused: behaviour({
    does: 'Above 80 requests a minute, or 500 an hour, that create content, GitHub refuses every further one with HTTP 403 or 429 and `retry-after: 60`.',
    source: 'docs.github.com, rest/using-the-rest-api/rate-limits-for-the-rest-api, about secondary limits',
    date: '2026-10',
    certainty: 'sure',
    on(world, clock: Clock, seconds: number = 60, status: 403 | 429 = 403) {
      const end = clock.now() + seconds * 1000;
      world.behaviours.refusals.push(({ kind, method, path }) => {
        const left = Math.ceil((end - clock.now()) / 1000);
        if (kind === 'graphql' || method === 'GET' || path === '/markdown' || left <= 0) return null;
        return {
          status,
          headers: { 'retry-after': String(left) },
          body: {
            message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
          },
        };
      });
    },
  }),
  hourlyLimit: behaviour({
    does: 'A token that has spent its hour is refused: by REST with HTTP 403, by GraphQL with status 200 and `RATE_LIMITED`, both with `x-ratelimit-remaining: 0` and the second of its end in `x-ratelimit-reset`.',
    source:
      'docs.github.com, graphql/overview/rate-limits-and-query-limits and rest/using-the-rest-api/rate-limits-for-the-rest-api',
    date: '2026-10',
    certainty: 'sure',
    on(world, end: string, api: 'graphql' | 'rest' | 'both' = 'both') {
      const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Date.parse(end) / 1000) };
      const message = 'API rate limit exceeded for installation ID 4711.';
      world.behaviours.refusals.push(({ kind }) => {
        if (api !== 'both' && api !== kind) return null;
        return kind === 'rest'
          ? { status: 403, headers, body: { message } }
          : { status: 200, headers, body: { errors: [{ type: 'RATE_LIMITED', message }] } };
      });
    },
  }),
  queryTooLarge: behaviour({
    does: 'A query that takes GitHub more than ten seconds of work ends with HTTP 502 or 504, one that costs too much with status 200, partial data and `RESOURCE_LIMITS_EXCEEDED`; the same query for half as much is answered.',
    source:
      'docs.github.com, graphql/overview/rate-limits-and-query-limits; apache/devlake #3708; entrius/gittensor #1093; turbot/steampipe-plugin-github #471',
    date: '2026-06',
    certainty: 'likely',
    on(world, above: number, as: TooLarge = 502) {
      world.behaviours.tooLarge = { above, as };
    },
  }),
  diffTooLarge: behaviour({
    does: 'The first page of a comparison holds the diff, and a large one is answered with HTTP 500, "this diff is taking too long to generate"; further pages have no files.',
    source: 'docs.github.com, rest/commits/commits, compare two commits',
    date: '2026-10',
    certainty: 'likely',
    on(world, above: number) {
      world.behaviours.diffTooLarge = above;
    },
  }),
  archivedPullRequest: behaviour({
    does: 'Who has the triage role may archive a pull request; it is then seen by them alone, and whether the workflow token still reads it, and commits still name it, is not known.',
    source: "GitHub's changelog of July 2026",
    date: '2026-07',
    certainty: 'guess',
    on: (world, number: number, how: 'hidden' | 'listed') => void world.behaviours.archived.set(number, how),
  }),
  threeThousandFiles: behaviour({
    does: 'At most 3,000 files of a pull request are listed, and in GraphQL the total of the list agrees with the cut list; whether `changedFiles` tells the true number is not known.',
    source: 'DefinitelyTyped/dt-mergebot #420; palantir/policy-bot #11',
    date: '2026-08',
    certainty: 'likely',
    on(world, most: number, changedFiles: 'true' | 'cut') {
      world.limits.pullRequestFiles = most;
      world.behaviours.changedFilesCut = changedFiles === 'cut';
    },
  }),
  checkRunOfAJob: behaviour({
    does: 'Each job has a check run of its own, by the same app as the ones that its token makes; no request changes it.',
    source: 'LouisBrunner/checks-action #369; GitHub changelog of 12 February 2025',
    date: '2025-03',
    certainty: 'sure',
    on: (world, name: string, headSha: string) =>
      void world.addCheckRun({ name, headSha, status: 'IN_PROGRESS', ofJob: true }),
  }),
  finishedCheckRun: behaviour({
    does: 'A finished check run is not reopened: a new status is ignored; whether its conclusion can still be changed is told both ways.',
    source: 'Mergifyio/mergify #1989 and taskcluster/taskcluster #5085',
    date: '2026-05',
    certainty: 'likely',
    on(world, how: 'kept' | 'final') {
      world.behaviours.finishedRun = how;
    },
  }),
  closedTeam: behaviour({
    does: 'One team that a token may not read, renamed, of another organization or behind single sign-on, is an error beside the data of the others.',
    source: 'docs.github.com, graphql/guides/forming-calls-with-graphql, about partial data',
    date: '2026-10',
    certainty: 'sure',
    on: (world, organization: string, slug: string) =>
      void world.behaviours.closedTeams.add(`${organization}/${slug}`.toLowerCase()),
  }),
  silentActivity: behaviour({
    does: 'The activity of a repository lists pushes late, and not for ever: a branch may have had pushes of which it tells nothing.',
    source: 'docs.github.com, rest/repos/repos, list repository activities; how late and how long is not said',
    date: '2026-10',
    certainty: 'guess',
    on: (world, branch: string) => void world.behaviours.silentBranches.add(`refs/heads/${branch}`),
  }),
  environmentSpelling: behaviour({
    does: 'Names of environments compare without case, so jobs that spell one differently deploy to the same; whether a list of deployments that is asked for one spelling has those of the other is not known.',
    source:
      'docs.github.com, actions/deployment/targeting-different-environments, "not case sensitive"; github/lock #70 names both in use',
    date: '2025-06',
    certainty: 'guess',
    on(world) {
      world.behaviours.exactEnvironments = true;
    },
  }),
  privateFork: behaviour({
    does: 'The head repository of a private fork is not for the workflow token; whether it is null or an error is not known.',
    source: 'the documentation says neither; to be seen on a real GitHub',
    date: '2026-11',
    certainty: 'guess',
    on(world, how: 'null' | 'forbidden') {
      world.behaviours.privateFork = how;
    },
  }),
  webFlowUser: behaviour({
    does: "The committer of a commit made on the web is GitHub's own account web-flow in REST; in GraphQL its user is null or web-flow.",
    source: 'the documentation says neither; to be seen on a real GitHub',
    date: '2026-11',
    certainty: 'guess',
    on(world) {
      world.behaviours.webFlowUser = true;
    },
  }),
};
