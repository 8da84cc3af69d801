import { teamsOf } from '../domain/build.ts';
import { ok, fail } from '../../src/domain/result.ts';
import type { Failure } from '../../src/domain/finding.ts';
import { chance, oneOf, type Dice } from './dice.ts';
import { evidenceOf, siteOf, type Evidence } from './domain.ts';
import { LOGINS } from './acts.ts';
import { isCovered } from './naive.ts';
import type { Act, Ground, Request, World } from './worlds.ts';

/*
 * Evidence for a release is what says that it may go: an approval, a value of a site, a declaration, a name behind a
 * commit. (A veto, a later review of an older head, a site that offends are evidence against it.)
 */

export interface Loss {
  readonly of: string;
  /** The same object where there is nothing to lose. */
  readonly take: (evidence: Evidence, world: World, roll: Dice) => Evidence;
  /** Worlds in which much hangs on it. */
  readonly request?: (request: Request) => Request;
  readonly ground?: (ground: Ground) => Ground;
}

const APPROVALS: readonly Act['does'][] = ['approve', 'comment'];
const VETOES: readonly Act['does'][] = ['request-changes', 'reject'];
const GONE: Failure = { code: 'inventory.unavailable', asked: 'GET /sites', expected: 'an answer', observed: 'none' };

const withPull = (evidence: Evidence, change: Partial<Evidence['pull']>): Evidence => ({
  ...evidence,
  pull: { ...evidence.pull, ...change },
});
const withPeople = (evidence: Evidence, change: Partial<Evidence['people']>): Evidence => ({
  ...evidence,
  people: { ...evidence.people, ...change },
});
const withSites = (evidence: Evidence, sites: World['ground']['sites']): Evidence => ({
  ...evidence,
  sites: ok(sites.map(siteOf)),
});
const listOf = ({ request: { said } }: World): readonly string[] | null =>
  said?.targets.kind === 'sites' ? said.targets.ids : null;

export const LOSSES: readonly Loss[] = [
  {
    of: 'an approval of somebody without a veto',
    take: (evidence, world, roll) => {
      const { acts } = world.request;
      const vetoed = new Set(acts.filter((act) => VETOES.includes(act.does)).map((act) => act.who));
      const approvals = acts.filter((act) => APPROVALS.includes(act.does) && !vetoed.has(act.who));
      const gone = approvals.length === 0 ? null : oneOf(roll, approvals);
      return gone === null
        ? evidence
        : evidenceOf(
            { ...world, request: { ...world.request, acts: acts.filter((act) => act !== gone) } },
            evidence.policy,
          );
    },
  },
  {
    of: 'a value of a site that decides no cohort',
    request: (request) =>
      request.said === null
        ? request
        : {
            ...request,
            said: {
              ...request.said,
              requires: [[{ key: 'cap', is: '=', values: ['yes'] }]],
              forbids: [[{ key: 'frozen', is: '=', values: ['true'] }]],
            },
          },
    take: (evidence, world, roll) => {
      const { sites, cohorts } = world.ground;
      const { said } = world.request;
      const site = oneOf(roll, sites);
      const keys = Object.keys(site.attributes).filter((key) =>
        cohorts.every(({ select }) => select === null || select.every((term) => term.key !== key)),
      );
      if (keys.length === 0 || said === null || said.targets.kind === 'select') return evidence;
      const key = oneOf(roll, keys);
      const others = Object.fromEntries(Object.entries(site.attributes).filter(([name]) => name !== key));
      // Of a condition on its very absence (`!key`) a missing value is not unknown, it is the answer.
      const isAnswer = [...said.requires, ...said.forbids]
        .flat()
        .some((term) => term.key === key && (term.is === 'has' || term.is === 'lacks'));
      const attributes = isAnswer || chance(roll, 50) ? { ...others, [key]: null } : others;
      return withSites(
        evidence,
        sites.map((one) => (one === site ? { ...site, attributes } : one)),
      );
    },
  },
  {
    of: 'the status of a site on a list',
    take: (evidence, world, roll) => {
      const ids = listOf(world);
      const gone = ids === null || world.ground.statuses.includes('unknown') ? null : oneOf(roll, ids);
      return gone === null
        ? evidence
        : withSites(
            evidence,
            world.ground.sites.map((one) => (one.id === gone ? { ...one, status: null } : one)),
          );
    },
  },
  {
    of: 'a site on a list',
    take: (evidence, world, roll) => {
      const ids = listOf(world);
      const gone = ids === null ? null : oneOf(roll, ids);
      return gone === null
        ? evidence
        : withSites(
            evidence,
            world.ground.sites.filter((one) => one.id !== gone),
          );
    },
  },
  {
    of: 'what puts a site on a list in its cohort',
    take: (evidence, world, roll) => {
      const ids = listOf(world);
      const bare = ids === null ? null : oneOf(roll, ids);
      const sites = world.ground.sites.map((one) =>
        one.id === bare ? { ...one, cohorts: [], attributes: { ...one.attributes, engine: null, ring: null } } : one,
      );
      const isStill = sites.some((one) => one.id === bare && isCovered(one, world));
      return bare === null || isStill ? evidence : withSites(evidence, sites);
    },
  },
  { of: 'the answer of the inventory', take: (evidence) => ({ ...evidence, sites: fail(GONE) }) },
  {
    of: 'all that declares',
    take: (evidence) => withPull({ ...evidence, manifest: { kind: 'none' } }, { body: '', html: '', labels: [] }),
  },
  {
    of: 'the labels that declare',
    request: (request) =>
      request.said === null
        ? request
        : { ...request, said: { ...request.said, in: 'labels', changed: { by: request.author, minute: 0 } } },
    take: (evidence) => withPull(evidence, { labels: [] }),
  },
  {
    of: 'the manifest: it cannot be read',
    take: (evidence) =>
      evidence.manifest.kind === 'file'
        ? { ...evidence, manifest: { kind: 'unreadable', path: evidence.manifest.path, why: 'a link' } }
        : evidence,
  },
  {
    of: 'an account behind a commit',
    take: (evidence, _, roll) => {
      const anonymous = oneOf(roll, evidence.pull.commits);
      return withPull(evidence, {
        commits: evidence.pull.commits.map((one) =>
          one === anonymous ? { ...one, people: [...one.people, null] } : one,
        ),
      });
    },
  },
  {
    of: 'signatures, where nobody tells who pushed',
    request: (request) => ({
      ...request,
      pushers: null,
      commits: request.commits.map((one) => ({ ...one, signed: true })),
    }),
    take: (evidence) =>
      withPull(evidence, { commits: evidence.pull.commits.map((one) => ({ ...one, signed: false })) }),
  },
  {
    of: 'what people may do',
    take: (evidence) =>
      withPeople(
        withPull(evidence, {
          reviews: evidence.pull.reviews.map((one) => (one.state === 'approved' ? { ...one, canPush: false } : one)),
        }),
        { access: new Map() },
      ),
  },
  {
    of: 'the members of teams',
    request: (request) => ({
      ...request,
      acts: LOGINS.map((who, index) => ({ who, minute: 10 * (index + 1), does: 'approve', names: [] })),
    }),
    ground: (ground) => ({
      ...ground,
      cohorts: ground.cohorts.map((one) => ({ ...one, owners: ['@acme/release'] })),
      teams: { '@acme/release': LOGINS },
    }),
    take: (evidence) => withPeople(evidence, { teams: teamsOf(evidence.policy, 'refused') }),
  },
  {
    of: 'the commit of a review',
    take: (evidence, _, roll) => {
      const { reviews } = evidence.pull;
      const lost = reviews.length === 0 ? null : oneOf(roll, reviews);
      return withPull(evidence, { reviews: reviews.map((one) => (one === lost ? { ...one, commit: null } : one)) });
    },
  },
  {
    of: 'the history of the policy',
    take: (evidence) => withPeople(evidence, { policyVersions: { versions: [], complete: false } }),
  },
  {
    of: 'what the body said before',
    request: (request) =>
      request.said === null
        ? request
        : { ...request, said: { ...request.said, in: 'body', changed: { by: request.author, minute: 5 } } },
    take: (evidence) =>
      withPull(evidence, { revisions: evidence.pull.revisions.map((one) => ({ ...one, text: null })) }),
  },
];
