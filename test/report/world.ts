import { render } from '../loopback/github/rendering/render.ts';
import { fail, ok, type Result } from '../../src/domain/result.ts';
import type { People } from '../../src/domain/approvals/people.ts';
import { teamsOf } from '../domain/build.ts';
import type { ManifestSource } from '../../src/domain/declaration/sources/source.ts';
import { judgement } from '../../src/domain/verdict.ts';
import type { Failure } from '../../src/domain/finding.ts';
import type { Finding } from '../../src/codes/index.ts';
import { judgeRelease } from '../../src/codes/judge.ts';
import type { Outcome } from '../../src/codes/outcome.ts';
import { parsePolicy } from '../../src/domain/policy/parse.ts';
import type { Policy } from '../../src/domain/policy/policy.ts';
import type { Comment, Commit, PullRequest, Review, Change } from '../../src/domain/pull-request.ts';
import { readRelease } from '../../src/domain/release.ts';
import { coverageOf } from '../../src/domain/sites/coverage.ts';
import { Resolver, type Query, type Resolution } from '../../src/domain/sites/resolution.ts';
import type { Links, RecordContext } from '../../src/report/index.ts';
import type { Site } from '../../src/domain/sites/site.ts';
import { policyText } from '../fixtures/policy.ts';

/* Outcomes for the reporters, made by the domain itself from what a person would have written. */

export const POLICY_PATH = '.github/cohort-guard.yml';
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
  return {
    access: new Map([...reviews, ...comments].map((one) => [one.author?.login.toLowerCase() ?? '', 'write'])),
    teams: teamsOf(policy, teams),
    pushers: [],
    policyOwnerPresent: true,
    renderings: new Map(),
    policyVersions: { versions: [{ since: '2026-01-01T00:00:00Z', policy }], complete: true },
  };
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
  const resolver = new Resolver(query);
  for (const each of sites) resolver.add(each);
  return resolver.finish({ snapshot, asOf: '2026-11-22T02:00:00Z', cohortNames: null });
}

const kept = new Map<string, unknown>();

function once<T>(key: string, make: () => T): T {
  if (!kept.has(key)) kept.set(key, make());
  return kept.get(key) as T;
}

export const policyOf = (text: string): Policy =>
  once(text, () => {
    const parsed = parsePolicy(text, POLICY_PATH);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
    return parsed.value;
  });

/** All of a cohort, by the policy of these tests. */
export function membersOf(cohort: string): Resolution {
  const policy = policyOf(POLICY);
  const declaration = {
    cohorts: [cohort],
    requires: [],
    forbids: [],
    all: false,
    expect: null,
    change: null,
    targets: { kind: 'covered' },
  } as const;
  const query = { policy, declaration, coverage: coverageOf(declaration, policy), named: true, grouped: true };
  return once(`members of ${cohort}`, () => resolutionOf(query, ESTATE, '2026-11-22T02:00Z#51'));
}

export const changeOf = (path: string, kind: Change['kind'] = 'modified'): Change => ({ path, previous: null, kind });

export function pullOf(given: Given): PullRequest {
  return {
    repository: 'acme/gp-templates',
    number: 42,
    title: given.title ?? 'Fix the template cache',
    url: 'https://github.example/acme/gp-templates/pull/42',
    state: 'open',
    mergedAt: null,
    author: { login: given.author ?? 'mallory', kind: 'user' },
    base: given.base ?? 'main',
    head: HEAD,
    headBranch: 'fix/cache',
    headRepository: 'acme/gp-templates',
    body: given.body ?? '',
    html: render(given.body ?? '', 'bodyHTML'),
    labels: given.labels ?? [],
    changes: given.changes ?? [changeOf('deploy/resource-publisher/cache.yml')],
    reviews: given.reviews ?? [],
    revisions: [],
    commits: given.commits ?? [],
    comments: given.comments ?? [],
    timeline: [],
  };
}

export function review(login: string, more: Partial<Review> = {}): Review {
  return {
    id: `review-${login}`,
    author: { login, kind: 'user' },
    state: 'approved',
    commit: HEAD,
    submittedAt: '2026-11-22T03:00:00Z',
    canPush: true,
    body: '',
    html: '',
    edited: false,
    hidden: false,
    revisions: [],
    url: 'https://github.example/review/1',
    ...more,
  };
}

export function comment(login: string, body: string): Comment {
  return {
    id: 1,
    author: { login, kind: 'user' },
    body,
    html: render(body, 'bodyHTML'),
    createdAt: '2026-11-22T03:00:00Z',
    edited: false,
    hidden: false,
    revisions: [],
    mine: false,
    url: `https://github.example/comment/${login}`,
  };
}

export function site(id: string, engine: string | null, more: Partial<Site> = {}): Site {
  return {
    id,
    name: `PRACTICE ${id}`,
    status: 'active',
    cohorts: [],
    attributes: new Map(engine === null ? [] : [['template-engine', engine]]),
    deployed: null,
    ...more,
  };
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

export const MANIFEST_CHANGE: Change = changeOf('deploy/releases/2026-11-22.yml', 'added');
