import { render } from '../loopback/github/rendering/render.ts';
import { ok } from '../../src/domain/result.ts';
import type { Approvals } from '../../src/domain/approvals/approvals.ts';
import { teamKey, type People, type TeamFailure, type Teams } from '../../src/domain/approvals/people.ts';
import { coverageOf } from '../../src/domain/sites/coverage.ts';
import type { Declaration } from '../../src/domain/declaration/declaration.ts';
import { parseDeclaration, type DeclarationReading, type DeclarationRules } from '../../src/domain/declaration/read.ts';
import type { ManifestSource } from '../../src/domain/declaration/sources/source.ts';
import type { ReleaseFacts } from '../../src/domain/facts.ts';
import { judgeRelease } from '../../src/codes/judge.ts';
import type { Policy } from '../../src/domain/policy/policy.ts';
import type { PullRequest, Change } from '../../src/domain/pull-request.ts';
import { readRelease, type Release } from '../../src/domain/release.ts';
import { Resolver, type Query, type Resolution } from '../../src/domain/sites/resolution.ts';
import type { Site } from '../../src/domain/sites/site.ts';
import { POLICY_PATH, policy } from './build-policy.ts';

/*
 * Small builders: each gives a valid whole of which a test says only what matters to it.
 * The estate they describe has two template engines that exclude each other, and where it is wanted a pilot across both.
 */

export * from './build-policy.ts';

export interface SiteOptions {
  readonly name?: string | null;
  readonly status?: string;
  readonly cohorts?: readonly string[];
  readonly attributes?: Readonly<Record<string, string | null>>;
  readonly deployed?: string | null;
}

export function site(
  id: string,
  { name = null, status = 'active', cohorts = [], attributes = {}, deployed = null }: SiteOptions = {},
): Site {
  return { id, name, status, cohorts, attributes: new Map(Object.entries(attributes)), deployed };
}

export function declaration(parts: Partial<Declaration> = {}): Declaration {
  return {
    cohorts: ['rp'],
    all: false,
    requires: [],
    forbids: [],
    expect: null,
    change: null,
    targets: { kind: 'covered' },
    ...parts,
  };
}

export interface Written {
  /** Markdown. */
  readonly body?: string;
  readonly labels?: readonly string[];
  readonly manifest?: ManifestSource;
}

/** The cohorts of the policy above, without a rule about where they are declared. */
export const RULES: DeclarationRules = {
  known: ['pilot', 'rp', 'tm'],
  former: new Map(),
  change: false,
  manifests: ['deploy/releases/*.yml'],
  standing: false,
};

/** Reads a declaration from a body alone, or from whatever else is given. */
export function reading(
  written: string | Written,
  rules: Partial<DeclarationRules> | readonly string[] | null = {},
): DeclarationReading {
  const {
    body = '',
    labels = [],
    manifest = { kind: 'none' },
  } = typeof written === 'string' ? { body: written } : written;
  const parts = isKnown(rules) ? { known: rules } : rules;
  return parseDeclaration({ html: render(body, 'bodyHTML'), labels, manifest }, { ...RULES, ...parts });
}

function isKnown(rules: Partial<DeclarationRules> | readonly string[] | null): rules is readonly string[] | null {
  return rules === null || Array.isArray(rules);
}

/** Reads a declaration that a test expects to be there. */
export function declared(written: string | Written, rules?: Parameters<typeof reading>[1]): Declaration {
  const read = reading(written, rules);
  if (read.kind !== 'read') throw new Error(JSON.stringify(read));
  return read.declaration;
}

/** The inventory's answer: the sites, all of them, judged one by one. */
export function resolve(
  sites: readonly Site[],
  asked: Declaration = declaration(),
  under: Policy = policy(),
  cohortNames: readonly string[] | null = null,
  wanted: Partial<Query> = {},
): Resolution {
  const resolver = new Resolver({ policy: under, declaration: asked, coverage: coverageOf(asked, under), ...wanted });
  for (const one of sites) resolver.add(one);
  return resolver.finish({ snapshot: '2026-11-22#51', asOf: '2026-11-22T02:00:00Z', cohortNames });
}

export function change(path: string, kind: Change['kind'] = 'modified', previous: string | null = null): Change {
  return { path, kind, previous };
}

export function pull(parts: Partial<PullRequest> = {}): PullRequest {
  return {
    repository: 'acme/templates',
    number: 7,
    title: 'A change',
    url: 'https://github.com/acme/templates/pull/7',
    state: 'open',
    mergedAt: null,
    author: { login: 'gina', kind: 'user' },
    base: 'main',
    head: 'a'.repeat(40),
    headBranch: 'change',
    headRepository: 'acme/templates',
    body: 'Target-Cohort: rp',
    html: render(parts.body ?? 'Target-Cohort: rp', 'bodyHTML'),
    revisions: [],
    labels: [],
    changes: [change('deploy/rp/a.xml')],
    commits: [],
    reviews: [],
    comments: [],
    timeline: [],
    ...parts,
  };
}

export function approvals(parts: Partial<Approvals> = {}): Approvals {
  return {
    needed: 0,
    policyNeeded: 0,
    unattributed: [],
    counted: [],
    discounted: [],
    vetoes: [],
    unapproved: [],
    missing: { release: 0, policy: 0 },
    eligible: [],
    unreachable: 0,
    unreadableTeams: [],
    administrators: false,
    heard: [],
    answers: [],
    ...parts,
  };
}

export interface FactsOptions {
  readonly pull?: Partial<PullRequest>;
  readonly policy?: Policy;
  readonly sites?: readonly Site[];
  readonly resolution?: ReleaseFacts['resolution'];
  readonly approvals?: Partial<Approvals>;
  readonly proposed?: ReleaseFacts['proposed'];
  /** YAML of the release manifest in the diff. */
  readonly manifest?: string;
}

/** A release as a check reads it. */
export function release({
  pull: parts,
  policy: under = policy(),
  proposed = null,
  manifest,
}: FactsOptions = {}): Release {
  const context = { defaultBranch: 'main', policyPath: POLICY_PATH };
  return readRelease(pull(parts), under, context, {
    manifest: manifest === undefined ? { kind: 'none' } : { kind: 'file', path: 'r.yml', content: manifest },
    proposed,
  });
}

/** The teams of a policy: members by `organization/team`, none where nothing is said; or why none can be read. */
export function teamsOf(
  { cohorts, policyOwners }: Policy,
  members: Readonly<Record<string, readonly string[]>> | TeamFailure = {},
): Teams {
  const owners = [...[...cohorts.values()].flatMap((cohort) => cohort.owners), ...policyOwners];
  const named =
    typeof members === 'string'
      ? members
      : new Map(Object.entries(members).map(([team, logins]) => [team.toLowerCase(), logins]));
  const lower = (logins: readonly string[]) => new Set(logins.map((login) => login.toLowerCase()));
  return new Map(
    owners
      .filter((owner) => owner.kind === 'team')
      .map(teamKey)
      .map((key) => [
        key,
        typeof named === 'string'
          ? { readable: false, why: named }
          : { readable: true, members: lower(named.get(key) ?? []), unsure: new Set<string>() },
      ]),
  );
}

/** Nobody has been asked about: everybody unknown has no say, nobody pushed, the policy never changed. */
export function people(under: Policy, parts: Partial<People> = {}): People {
  return {
    access: new Map(),
    teams: teamsOf(under),
    pushers: [],
    policyOwnerPresent: true,
    policyVersions: { versions: [{ since: '2026-01-01T00:00:00Z', policy: under }], complete: true },
    renderings: new Map(),
    ...parts,
  };
}

/** The facts as a check would gather them from a pull request and an inventory; approved unless said otherwise. */
export function facts(options: FactsOptions = {}): ReleaseFacts {
  const read = release(options);
  const sites = options.sites ?? [site('A1', { attributes: { engine: 'rp' } })];
  const { query, policy: under, scope } = read;
  const resolution = options.resolution ?? (query === null ? null : ok(resolve(sites, query.declaration, under)));
  const { facts: judged } = judgeRelease(read, resolution, people(under));
  if (judged === null) throw new Error('a release that was judged has facts');
  return {
    ...judged,
    approvals: approvals({ policyNeeded: scope.guarded.length > 0 ? 1 : 0, ...options.approvals }),
  };
}
