import { ok, fail } from '../../src/domain/result.ts';
import type { Failure } from '../../src/domain/finding.ts';
import { chance, oneOf, type Dice } from './dice.ts';
import { evidenceOf, siteOf, type Evidence } from './domain.ts';
import type { Act, Request, World } from './worlds.ts';

/*
 * Evidence for a release is what says that it may go: an approval, a value of a site, a declaration, a name behind a
 * commit. (A veto, a later review of an older head, a site that offends are evidence against it.) What less of it comes
 * to is mostly another world, which invariant.test.ts judges; here is what no world has, and one loss of people and
 * one of sites.
 */

export interface Loss {
  readonly of: string;
  /** The same object where there is nothing to lose. */
  readonly take: (evidence: Evidence, world: World, roll: Dice) => Evidence;
  /** Worlds in which much hangs on it. */
  readonly request?: (request: Request) => Request;
}

const APPROVALS: readonly Act['does'][] = ['approve', 'comment'];
const VETOES: readonly Act['does'][] = ['request-changes', 'reject'];
const GONE: Failure = { code: 'inventory.unavailable', asked: 'GET /sites', expected: 'an answer', observed: 'none' };

const withPull = (evidence: Evidence, change: Partial<Evidence['pull']>): Evidence => ({
  ...evidence,
  pull: { ...evidence.pull, ...change },
});

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
      return { ...evidence, sites: ok(sites.map((one) => siteOf(one === site ? { ...site, attributes } : one))) };
    },
  },
  { of: 'the answer of the inventory', take: (evidence) => ({ ...evidence, sites: fail(GONE) }) },
  {
    of: 'the manifest: it cannot be read',
    take: (evidence) =>
      evidence.manifest.kind === 'file'
        ? { ...evidence, manifest: { kind: 'unreadable', path: evidence.manifest.path, why: 'a link' } }
        : evidence,
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
    take: ({ people, ...evidence }) => ({
      ...evidence,
      people: { ...people, policyVersions: { versions: [], complete: false } },
    }),
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
