import type { Baseline, InTheWay, DeployedGroup } from '../../src/domain/deployment/facts.ts';
import { handedOut } from '../../src/domain/deployment/groups.ts';
import type { Policy } from '../../src/domain/policy/policy.ts';
import type { Eligible } from '../../src/domain/approvals/approvals.ts';
import { approvals } from '../domain/build.ts';
import { ok, fail } from '../../src/domain/result.ts';
import { coverageOf } from '../../src/domain/sites/coverage.ts';
import type { GateFacts, JudgedRelease } from '../../src/codes/outcome.ts';
import { judgeGateFacts } from '../../src/codes/judge.ts';
import { holdUntil } from '../../src/codes/until.ts';
import type { GateOutcome } from '../../src/codes/outcome.ts';
import { Resolver, type Resolution } from '../../src/domain/sites/resolution.ts';
import { gateOf } from '../../src/domain/verdict.ts';
import { HOSTILE } from './outcomes.ts';
import { ESTATE, outcomeOf, POLICY, policyOf, review, type Given } from './world.ts';

/* Outcomes of a gate, judged by the domain. */

const COMMIT = '0123456789abcdef0123456789abcdef01234567';
const OLD = 'fedcba9876543210fedcba9876543210fedcba98';
const RP = 'Target-Cohort: resource-publisher\n';
const TM = 'Target-Cohort: template-manager\n';
const NAMED = POLICY.replace(
  'paths: ["deploy/resource',
  'environments: [{ name: production-rp, job: "deploy.yml/deploy (rp)" }]\n    paths: ["deploy/resource',
);
export const UNNAMED = POLICY.replace(
  'paths: ["deploy/resource',
  'environments: [production-rp]\n    paths: ["deploy/resource',
);

function members(cohort: string): Resolution {
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
  const resolver = new Resolver({
    policy,
    declaration,
    coverage: coverageOf(declaration, policy),
    named: true,
    grouped: true,
  });
  for (const site of ESTATE) resolver.add(site);
  return resolver.finish({ snapshot: '2026-11-22T02:00Z#51', asOf: '2026-11-22T02:00:00Z', cohortNames: null });
}

const GIVEN = new WeakMap<JudgedRelease['outcome'], Given>();

/** The same release, had something else been written. */
export function releaseWith(release: JudgedRelease, change: (given: Given) => Given | null): JudgedRelease | null {
  const given = change(GIVEN.get(release.outcome) ?? {});
  return given === null ? null : { ...release, ...releaseOf(release.outcome.pull?.number ?? 0, given) };
}

function release(number: number, given: Given, more: Partial<JudgedRelease> = {}): JudgedRelease {
  return { reaches: true, undone: false, sites: null, ...releaseOf(number, given), ...more };
}

function releaseOf(number: number, given: Given): Pick<JudgedRelease, 'outcome' | 'targets'> {
  const outcome = outcomeOf(given);
  if (outcome.pull === null || outcome.facts === null) throw new Error('no facts');
  const pull = {
    ...outcome.pull,
    number,
    state: 'merged',
    url: `https://github.example/acme/gp-templates/pull/${number}`,
  } as const;
  const merged = { ...outcome, pull, facts: { ...outcome.facts, pull } };
  GIVEN.set(merged, given);
  const { resolution } = outcome.facts;
  return { outcome: merged, targets: resolution?.ok === true ? resolution.value.targets : null };
}

export const DEPLOYED: Baseline = {
  commit: OLD,
  kind: 'deployment',
  otherJobs: [],
  deployedAt: '2026-11-01T12:00:00Z',
  unjudged: null,
};
const IN_THE_WAY: InTheWay = { commit: OLD, stand: 'apart', finished: true, pulls: [], direct: [] };

const NEWER = 'f'.repeat(40);
const BY_SITES: Policy = { ...policyOf(NAMED), releases: { ...policyOf(NAMED).releases, deployed: 'sites' } };

/** Some of the members, by their places, and what they have. */
function group(
  commit: string | null,
  stand: DeployedGroup['stand'],
  from: number,
  to: number,
  baseline: string | null,
): DeployedGroup {
  return { commit, stand, baseline, sites: members('resource-publisher').targets.slice(from, to) };
}

function gate(more: Partial<GateFacts>): GateOutcome {
  const facts: GateFacts = {
    policy: policyOf(NAMED),
    cohort: 'resource-publisher',
    environment: 'production-rp',
    commit: COMMIT,
    branch: 'main',
    baseline: DEPLOYED,
    inTheWay: [],
    rollback: { asked: false, applies: false },
    rolledBack: null,
    groups: null,
    elsewhere: [],
    now: '2026-11-22T12:00:00Z',
    retentionDays: 90,
    standing: [],
    members: ok(members('resource-publisher')),
    unreviewed: [],
    releases: [],
    rules: [],
    risk: null,
    ...more,
  };
  const judged = judgeGateFacts(facts);
  const open = gateOf(judged.verdict) === 'open' && facts.members.ok;
  return {
    ...judged,
    facts,
    until: holdUntil(judged.verdict, judged.findings, facts),
    plan: 'ab12'.repeat(16),
    targets: open ? handedOut(facts) : null,
  };
}

const allowed: Given = { body: `${RP}Expect-Sites: 1150\n`, reviews: [review('alice')] };
/** Who may still approve. */
const may = (cohort: string, ...logins: string[]): Eligible => ({
  cohort,
  owners: logins.map((login) => ({ kind: 'user', login })),
  administrators: false,
  excluded: [],
});
const RULES = { paths: ['.github/cohort-guard.yml'], approved: false, approvals: null, baseline: false } as const;

export const GATES: Readonly<Record<string, GateOutcome>> = {
  'gate-open': gate({
    releases: [
      release(48, { ...allowed, title: 'Reverted again' }, { undone: true }),
      release(47, { ...allowed, title: 'New e-mail template' }),
      release(46, { ...allowed, title: 'Fix the template cache' }),
      release(
        45,
        {
          title: 'For the other engine',
          body: TM,
          reviews: [review('carol')],
          changes: [{ path: 'deploy/template-manager/x.yml', previous: null, kind: 'added' }],
        },
        { reaches: false },
      ),
    ],
    rules: [
      {
        ...RULES,
        pull: { number: 44, url: 'https://github.example/acme/gp-templates/pull/44' },
        commit: null,
        plan: 'e'.repeat(64),
        approved: true,
      },
    ],
  }),
  'gate-nothing-new': gate({
    policy: policyOf(UNNAMED),
    baseline: { ...DEPLOYED, kind: 'first-policy', deployedAt: null, otherJobs: ['deploy.yml/deploy'] },
  }),
  'gate-rollback': gate({ rollback: { asked: true, applies: true } }),
  'gate-held': gate({
    releases: [release(46, { body: RP, title: 'Fix the template cache' })],
    rules: [
      {
        ...RULES,
        pull: { number: 46, url: 'https://github.example/46' },
        commit: null,
        plan: 'e'.repeat(64),
        approvals: approvals({
          policyNeeded: 1,
          missing: { release: 0, policy: 1 },
          eligible: [may('policy', 'erin')],
        }),
      },
      {
        ...RULES,
        pull: { number: 44, url: 'https://github.example/44' },
        commit: null,
        plan: 'f'.repeat(64),
        approvals: approvals({
          policyNeeded: 1,
          needed: 1,
          missing: { release: 1, policy: 1 },
          unapproved: [{ cohort: 'resource-publisher', owners: [] }],
          eligible: [may('resource-publisher', 'alice', 'bob'), may('policy', 'erin')],
        }),
      },
    ],
  }),
  'gate-denied': gate({
    policy: policyOf(UNNAMED),
    unreviewed: [
      { kind: 'commit', id: 'a'.repeat(40) },
      { kind: 'merge', id: 'b'.repeat(40) },
      { kind: 'path', id: 'src/odd.ts' },
    ],
    releases: [
      release(46, { body: '', title: 'Says nothing' }),
      release(47, {
        body: TM,
        title: 'For the other engine, but shared',
        reviews: [review('carol'), review('alice')],
        changes: [{ path: 'src/shared.ts', previous: null, kind: 'modified' }],
      }),
    ],
    rules: [{ ...RULES, pull: null, commit: 'c'.repeat(40), plan: null }],
  }),
  'gate-paths-only': gate({
    unreviewed: [
      { kind: 'path', id: 'src/odd.ts' },
      { kind: 'path', id: 'src/odder.ts' },
    ],
  }),
  'gate-part-only': gate({
    releases: [
      release(46, {
        ...allowed,
        body: RP,
        title: 'A pilot',
        changes: [{ path: 'deploy/releases/2026-11-22.yml', previous: null, kind: 'added' }],
        manifest: { kind: 'file', path: 'deploy/releases/2026-11-22.yml', content: 'sites: [A81001, A81002]\n' },
      }),
    ],
  }),
  'gate-not-on-branch': gate({ branch: null, baseline: null }),
  'gate-superseded': gate({ inTheWay: [{ ...IN_THE_WAY, stand: 'newer' }] }),
  'gate-superseded-rollback': gate({
    inTheWay: [{ ...IN_THE_WAY, stand: 'newer', finished: false }],
    rollback: { asked: true, applies: false },
  }),
  'gate-would-lose': gate({ inTheWay: [{ ...IN_THE_WAY, pulls: [41, 43], direct: ['d'.repeat(40)] }] }),
  'gate-baseline': gate({
    baseline: {
      ...DEPLOYED,
      kind: 'policy',
      deployedAt: null,
      unjudged: { since: 'd'.repeat(40), commits: 3, pulls: [41], direct: ['e'.repeat(40)], complete: true },
    },
    rolledBack: 'f'.repeat(40),
    elsewhere: [{ source: 'input ref', value: 'v1.4' }],
  }),
  'gate-standing': gate({
    standing: [
      {
        path: 'deploy/releases/2026-11-01.yml',
        problems: [],
        offenders: [
          { id: 'A81001', name: 'PRACTICE A81001', why: 'not-covered', reasons: [] },
          { id: 'A81002', name: null, why: 'incapable', reasons: ['region=north'] },
        ],
      },
      {
        path: 'deploy/releases/2026-11-02.yml',
        problems: [{ place: 'deploy/releases/2026-11-02.yml', found: 'no cohorts', allowed: 'cohorts of the policy' }],
        offenders: null,
      },
    ],
    rules: [
      {
        ...RULES,
        pull: { number: 44, url: 'https://github.example/44' },
        commit: null,
        plan: 'e'.repeat(64),
        approvals: approvals({
          policyNeeded: 1,
          needed: 2,
          missing: { release: 2, policy: 1 },
          unapproved: [{ cohort: 'resource-publisher', owners: [] }],
          eligible: [may('resource-publisher', 'alice', 'bob'), may('policy', 'erin')],
        }),
        baseline: true,
      },
    ],
  }),
  'gate-by-sites': gate({
    policy: BY_SITES,
    baseline: { ...DEPLOYED, kind: 'sites', deployedAt: null },
    groups: [
      group(NEWER, 'newer', 0, 2, null),
      group(COMMIT, 'same', 2, 600, null),
      group(OLD, 'older', 600, 1100, OLD),
      group(null, 'unknown', 1100, 1150, 'd'.repeat(40)),
    ],
    releases: [release(46, { ...allowed, title: 'Fix the template cache' })],
  }),
  'gate-everywhere': gate({ policy: BY_SITES, baseline: null, groups: [group(COMMIT, 'same', 0, 1150, null)] }),
  'gate-sites-ahead': gate({
    policy: BY_SITES,
    baseline: null,
    groups: [group(NEWER, 'newer', 0, 1150, null)],
    inTheWay: [{ ...IN_THE_WAY, commit: NEWER, stand: 'newer' }],
  }),
  'gate-inventory-stale': gate({
    members: fail({
      code: 'inventory.stale',
      asked: 'GET https://inventory.example.org/v1/sites',
      expected: 'a snapshot no older than 24 hours',
      observed: 'a snapshot as of 2026-11-19T02:00:00Z, 73 hours old',
    }),
  }),
  'gate-without-facts': {
    verdict: 'error',
    findings: [{ code: 'policy.missing', effect: 'error', path: '.github/cohort-guard.yml', branch: 'main' }],
    facts: null,
    plan: null,
    until: null,
    targets: null,
  },
  'gate-hostile': hostileGate(HOSTILE),
};

export function gateNamed(name: string): GateOutcome {
  const outcome = GATES[name];
  if (outcome === undefined) throw new Error(name);
  return outcome;
}

/** A gate in which every name that can come from outside is one of these. */
export function hostileGate(names: readonly string[]): GateOutcome {
  const name = (index: number) => names[index % names.length] ?? '';
  return gate({
    cohort: name(0),
    environment: name(1),
    branch: name(2),
    policy: policyOf(UNNAMED),
    unreviewed: names.flatMap(
      (id) =>
        [
          { kind: 'commit', id },
          { kind: 'path', id },
        ] as const,
    ),
    releases: [
      release(46, { body: '', title: name(3) }),
      release(47, {
        body: RP,
        title: name(0),
        changes: names.map((one) => ({ path: `src/${one}`, previous: one, kind: 'renamed' as const })),
      }),
    ],
    rules: [
      {
        paths: names,
        pull: { number: 46, url: name(1) },
        commit: null,
        plan: 'e'.repeat(64),
        approved: false,
        approvals: null,
        baseline: false,
      },
      { paths: names, pull: null, commit: name(2), plan: null, approved: false, approvals: null, baseline: false },
    ],
  });
}
