import type { Baseline, InTheWay, DeployedGroup, RuleChange } from '../../src/domain/deployment/facts.ts';
import { handedOut } from '../../src/domain/deployment/groups.ts';
import type { Policy } from '../../src/domain/policy/policy.ts';
import type { Eligible } from '../../src/domain/approvals/approvals.ts';
import { gateFacts } from '../codes/build.ts';
import { approvals } from '../domain/build.ts';
import { ok } from '../../src/domain/result.ts';
import type { GateFacts, JudgedRelease } from '../../src/codes/outcome.ts';
import { judgeGateFacts } from '../../src/codes/judge.ts';
import { holdUntil } from '../../src/codes/until.ts';
import type { GateOutcome } from '../../src/codes/outcome.ts';
import { gateOf } from '../../src/domain/verdict.ts';
import { membersOf, outcomeOf, POLICY, policyOf, review, type Given } from './world.ts';

/* What outcomes of a gate are made of, judged by the domain. */

export const COMMIT = '0123456789abcdef0123456789abcdef01234567';
export const OLD = 'fedcba9876543210fedcba9876543210fedcba98';
export const RP = 'Target-Cohort: resource-publisher\n';
export const TM = 'Target-Cohort: template-manager\n';
const NAMED = POLICY.replace(
  'paths: ["deploy/resource',
  'environments: [{ name: production-rp, job: "deploy.yml/deploy (rp)" }]\n    paths: ["deploy/resource',
);
export const UNNAMED = POLICY.replace(
  'paths: ["deploy/resource',
  'environments: [production-rp]\n    paths: ["deploy/resource',
);

const GIVEN = new WeakMap<JudgedRelease['outcome'], Given>();

/** The same release, had something else been written. */
export function releaseWith(release: JudgedRelease, change: (given: Given) => Given | null): JudgedRelease | null {
  const given = change(GIVEN.get(release.outcome) ?? {});
  return given === null ? null : { ...release, ...releaseOf(release.outcome.pull?.number ?? 0, given) };
}

export function release(number: number, given: Given, more: Partial<JudgedRelease> = {}): JudgedRelease {
  return { reaches: true, undone: false, sites: null, ...releaseOf(number, given), ...more };
}

function releaseOf(number: number, given: Given): Pick<JudgedRelease, 'outcome' | 'targets'> {
  const outcome = outcomeOf(given);
  if (outcome.pull === null || outcome.facts === null) throw new Error('no facts');
  const pull = {
    ...outcome.pull,
    number,
    state: 'merged',
    url: `${PULLS}/${number}`,
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
export const PULLS = 'https://github.example/acme/gp-templates/pull';
export const IN_THE_WAY: InTheWay = { commit: OLD, stand: 'apart', finished: true, pulls: [], direct: [] };

export const NEWER = 'f'.repeat(40);
export const BY_SITES: Policy = { ...policyOf(NAMED), releases: { ...policyOf(NAMED).releases, deployed: 'sites' } };

/** Some of the members, by their places, and what they have. */
export function group(
  commit: string | null,
  stand: DeployedGroup['stand'],
  from: number,
  to: number,
  baseline: string | null,
): DeployedGroup {
  return { commit, stand, baseline, sites: membersOf('resource-publisher').targets.slice(from, to) };
}

export function gate(more: Partial<GateFacts>): GateOutcome {
  const facts = gateFacts({
    policy: policyOf(NAMED),
    cohort: 'resource-publisher',
    commit: COMMIT,
    baseline: DEPLOYED,
    now: '2026-11-22T12:00:00Z',
    retentionDays: 90,
    members: ok(membersOf('resource-publisher')),
    ...more,
  });
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

export const allowed: Given = { body: `${RP}Expect-Sites: 1150\n`, reviews: [review('alice')] };
/** Who may still approve. */
const may = (cohort: string, ...logins: string[]): Eligible => ({
  cohort,
  owners: logins.map((login) => ({ kind: 'user', login })),
  administrators: false,
  excluded: [],
});
/** A change of the rules by a pull request: who still has to approve it, for the release and for the policy. */
export function rule(number: number, plan: string, missing: { release: number; policy: number } | null): RuleChange {
  const release = may('resource-publisher', 'alice', 'bob');
  return {
    paths: ['.github/cohort-guard.yml'],
    pull: { number, url: `https://github.example/${String(number)}` },
    commit: null,
    plan: plan.repeat(64),
    approved: missing === null,
    approvals:
      missing === null
        ? null
        : approvals({
            policyNeeded: 1,
            needed: missing.release,
            missing,
            unapproved: missing.release > 0 ? [{ cohort: 'resource-publisher', owners: [] }] : [],
            eligible: [...(missing.release > 0 ? [release] : []), may('policy', 'erin')],
          }),
    baseline: false,
  };
}
