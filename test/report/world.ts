import type { Finding } from '../../src/codes/index.ts';
import { judgeRelease } from '../../src/codes/judge.ts';
import type { Outcome } from '../../src/codes/outcome.ts';
import type { People } from '../../src/domain/approvals/people.ts';
import type { ManifestSource } from '../../src/domain/declaration/sources/source.ts';
import type { Failure } from '../../src/domain/finding.ts';
import type { Policy } from '../../src/domain/policy/policy.ts';
import type { Change, Comment, Commit, PullRequest, Review } from '../../src/domain/pull-request.ts';
import { readRelease } from '../../src/domain/release.ts';
import { fail, ok, type Result } from '../../src/domain/result.ts';
import { coverageOf } from '../../src/domain/sites/coverage.ts';
import type { Query, Resolution } from '../../src/domain/sites/resolution.ts';
import type { Site } from '../../src/domain/sites/site.ts';
import { judgement } from '../../src/domain/verdict.ts';
import type { Links, RecordContext } from '../../src/report/index.ts';
import { comment as commentOf, review as reviewOf, user } from '../domain/approvals/parts.ts';
import {
  change,
  declaration,
  people,
  POLICY_PATH,
  policyFrom,
  pull,
  resolve as resolveSites,
  site as siteOf,
  teamsOf,
} from '../domain/build.ts';
import { policyText } from '../fixtures/policy.ts';

/* Outcomes for the reporters, made by the domain itself from what a person would have written. */

/** Where references lead in the reports of these tests. */
export const LINKS: Links = {
  repository: 'https://github.example/acme/gp-templates',
  codes: 'https://github.example/acme/cohort-guard/blob/v1/docs/reference/codes.md',
  run: 'https://github.example/acme/gp-templates/actions/runs/9',
};

/** Where the records of these tests come from. */
export const CONTEXT: RecordContext = {
  version: '0.1.0',
  timestamp: '2026-11-22T04:00:00.000Z',
  event: 'pull_request_target',
  run: LINKS.run,
  inputs: { mode: 'check', 'fail-on': 'deny,hold,error' },
};

export const HEAD = '9f8e7d6c5b4a39281706f5e4d3c2b1a098765432';

export const POLICY = policyText({
  rp: 'alice, bob, "@acme/rp-release"',
  keys: ['releases:\n  ignore: ["docs/**"]\n  manifests: ["deploy/releases/*.yml"]'],
});

export interface Given {
  readonly policy?: string;
  readonly title?: string;
  readonly author?: string;
  readonly base?: string;
  readonly body?: string;
  readonly labels?: readonly string[];
  readonly manifest?: ManifestSource;
  readonly changes?: readonly Change[];
  readonly reviews?: readonly Review[];
  readonly comments?: readonly Comment[];
  readonly sites?: readonly Site[];
  readonly snapshot?: string;
  readonly failure?: Failure;
  readonly teams?: Parameters<typeof teamsOf>[1];
  readonly commits?: readonly Commit[];
}

const GIVEN = new WeakMap<Outcome, Given>();

/** What an outcome was made of; undefined of one that was not made here. */
export function givenOf(outcome: Outcome): Given | undefined {
  return GIVEN.get(outcome);
}

export function outcomeOf(given: Given): Outcome {
  const outcome = judged(given);
  GIVEN.set(outcome, given);
  return outcome;
}

function judged(given: Given): Outcome {
  const pull = pullOf(given);
  const policy = policyOf(given.policy ?? POLICY);
  const context = { defaultBranch: 'main', policyPath: POLICY_PATH };
  const release = readRelease(pull, policy, context, { manifest: given.manifest ?? { kind: 'none' } });
  const answer = release.query === null ? null : resolve(given, { ...release.query, grouped: true });
  return judgeRelease(release, answer, peopleOf(given, policy));
}

/** Everybody has write access; the only team has no members; the policy never changed. */
function peopleOf({ teams, reviews = [], comments = [] }: Given, policy: Policy): People {
  return people(policy, {
    access: new Map([...reviews, ...comments].map((one) => [one.author?.login.toLowerCase() ?? '', 'write'])),
    teams: teamsOf(policy, teams),
  });
}

/** An outcome of a judging that could not begin. */
export function outcomeWithoutFacts(findings: readonly Finding[], given: Given | null = {}): Outcome {
  const pull = given === null ? null : pullOf(given);
  return {
    ...judgement(findings, 'allow'),
    pull,
    facts: null,
    plan: pull === null ? null : 'ab12'.repeat(16),
    note: null,
  };
}

function resolve(given: Given, query: Query): Result<Resolution, Failure> {
  if (given.failure !== undefined) return fail(given.failure);
  const { sites = ESTATE, snapshot = '2026-11-22T02:00Z#51', policy = POLICY } = given;
  if (sites !== ESTATE) return ok(resolutionOf(query, sites, snapshot));
  // Most outcomes ask the whole country the same.
  return ok(
    once(`${snapshot} ${JSON.stringify(query.declaration)} ${policy}`, () => resolutionOf(query, sites, snapshot)),
  );
}

function resolutionOf(query: Query, sites: readonly Site[], snapshot: string): Resolution {
  return { ...resolveSites(sites, query.declaration, query.policy, null, query), snapshot };
}

const kept = new Map<string, unknown>();

function once<T>(key: string, make: () => T): T {
  if (!kept.has(key)) kept.set(key, make());
  return kept.get(key) as T;
}

export const policyOf = (text: string): Policy => once(text, () => policyFrom(text));

/** All of a cohort, by the policy of these tests. */
export function membersOf(cohort: string): Resolution {
  const policy = policyOf(POLICY);
  const asked = declaration({ cohorts: [cohort] });
  const query = { policy, declaration: asked, coverage: coverageOf(asked, policy), named: true, grouped: true };
  return once(`members of ${cohort}`, () => resolutionOf(query, ESTATE, '2026-11-22T02:00Z#51'));
}

export function pullOf({ author = 'mallory', body = '', ...given }: Given): PullRequest {
  const {
    title = 'Fix the template cache',
    base = 'main',
    labels = [],
    reviews = [],
    commits = [],
    comments = [],
  } = given;
  return pull({
    repository: 'acme/gp-templates',
    number: 42,
    title,
    url: 'https://github.example/acme/gp-templates/pull/42',
    author: user(author),
    base,
    head: HEAD,
    headRepository: 'acme/gp-templates',
    body,
    labels,
    changes: given.changes ?? [change('deploy/resource-publisher/cache.yml')],
    reviews,
    commits,
    comments,
  });
}

export function review(login: string, more: Partial<Review> = {}): Review {
  const submittedAt = '2026-11-22T03:00:00Z';
  return reviewOf(login, { commit: HEAD, submittedAt, url: 'https://github.example/review/1', ...more });
}

export function comment(login: string, body: string): Comment {
  return commentOf(login, body, { createdAt: '2026-11-22T03:00:00Z', url: `https://github.example/comment/${login}` });
}

export function site(id: string, engine: string | null, more: Partial<Site> = {}): Site {
  const attributes = engine === null ? {} : { 'template-engine': engine };
  return { ...siteOf(id, { name: `PRACTICE ${id}`, attributes }), ...more };
}

/** As large as a country: 1,150 practices on one engine, 5,487 on the other. */
export const ESTATE: readonly Site[] = Array.from({ length: 6637 }, (_, index) =>
  index < 1150
    ? site(`A${81001 + index}`, 'resource-publisher')
    : site(`B${82001 + index}`, 'template-manager', index % 400 === 0 ? { status: 'closed' } : {}),
);

export function manifest(content: string): ManifestSource {
  return { kind: 'file', path: 'deploy/releases/2026-11-22.yml', content };
}

export const MANIFEST_CHANGE: Change = change('deploy/releases/2026-11-22.yml', 'added');
