import type { Code, Context, Description } from '../../src/codes/code.ts';
import { judgeFacts } from '../../src/codes/judge.ts';
import type { GateFacts, JudgedRelease } from '../../src/codes/outcome.ts';
import type { Eligible } from '../../src/domain/approvals/approvals.ts';
import type { ReleaseFacts } from '../../src/domain/facts.ts';
import type { AnyFinding } from '../../src/domain/finding.ts';
import { ok } from '../../src/domain/result.ts';
import type { Verdict } from '../../src/domain/verdict.ts';
import { plainText } from '../../src/prose/say.ts';
import { facts, policyFrom, resolve, site, type FactsOptions } from '../domain/build.ts';

/*
 * Tests of one code: facts go in, and what comes out is what a person reads. To add one: a table of names, facts and
 * the lines that are read; none where nothing is found.
 */

/** What a code finds in a release, as it is read: the code with its effect, the title, and so on, a line each. */
export function atCheck(code: Code<AnyFinding>, release: ReleaseFacts): string[] {
  return readAll(code, code.find(release), { at: 'check', release, gate: null });
}

/** The same in a deployment. */
export function atGate(code: Code<AnyFinding>, gate: GateFacts): string[] {
  return readAll(code, code.findAtGate(gate), { at: 'gate', release: null, gate });
}

/** Where nothing is known but the finding. */
export const NOWHERE: Context = { at: 'check', release: null, gate: null };

export function readAll<F extends AnyFinding>(code: Code<F>, findings: readonly F[], context = NOWHERE): string[] {
  return findings.flatMap((finding) => {
    const description = code.describe(finding, context);
    return [`${finding.code} ${finding.effect}`, ...(description === null ? ['not described'] : read(description))];
  });
}

/** A description a line each: values from outside stand in quotes. */
export function read({ title, expected, observed, next }: Description): string[] {
  return [
    title,
    `expected: ${plainText(expected)}`,
    ...observed.map((prose) => `observed: ${plainText(prose)}`),
    `next: ${plainText(next.say)}`,
    ...next.lines.map((line) => `  ${line}`),
    ...(next.items ?? []).flatMap((item) => [`- ${plainText(item.say)}`, ...item.lines.map((line) => `  ${line}`)]),
  ];
}

/** Two cohorts that exclude each other by the engine of a site; of one the policy names the deploy job. */
export const POLICY = `version: 1
inventory: { provider: http, url: "https://inventory.example.org/v1" }
cohorts:
  rp:
    dimension: engine
    select: engine=rp
    owners: [alice, bob]
    paths: ["deploy/rp/**"]
    environments: [{ name: production-rp, job: deploy.yml/deploy }]
  tm:
    dimension: engine
    select: engine=tm
    owners: [carol, dave]
    paths: ["deploy/tm/**"]
    environments: [production tm]
policy-owners: [frank]
`;

export const COMMIT = 'c'.repeat(40);

/** An active site of the cohort that the tests deploy to. */
export const rp = (id: string, attributes = {}) => site(id, { attributes: { engine: 'rp', ...attributes } });

/** The active sites of that cohort. */
export const members = (...ids: string[]): GateFacts['members'] => ok(resolve(ids.map((id) => rp(id))));

/** The deployment of a commit on main to two sites, with nothing in its range. */
export function gateFacts(parts: Partial<GateFacts> = {}, policy = POLICY): GateFacts {
  return {
    policy: policyFrom(policy),
    cohort: 'rp',
    environment: 'production-rp',
    commit: COMMIT,
    branch: 'main',
    baseline: { commit: 'b'.repeat(40), kind: 'deployment', otherJobs: [], deployedAt: null, unjudged: null },
    inTheWay: [],
    groups: null,
    rollback: { asked: false, applies: false },
    rolledBack: null,
    elsewhere: [],
    now: '2026-11-25T12:00:00Z',
    retentionDays: null,
    standing: [],
    members: members('A1', 'A2'),
    unreviewed: [],
    releases: [],
    rules: [],
    risk: null,
    ...parts,
  };
}

/** A release in the range as a check would judge it on two sites; its verdict may be another's. */
export function judged(
  options: FactsOptions = {},
  parts: Partial<JudgedRelease> = {},
  verdict?: Verdict,
): JudgedRelease {
  const release = facts({ sites: [rp('A1'), rp('A2')], ...options });
  const judgement = judgeFacts(release);
  return {
    outcome: {
      verdict: verdict ?? judgement.verdict,
      findings: judgement.findings,
      pull: release.pull,
      facts: release,
      plan: release.plan,
      note: null,
    },
    reaches: true,
    undone: false,
    sites: null,
    targets: release.resolution?.ok === true ? release.resolution.value.targets : null,
    ...parts,
  };
}

/** A release in the range that nobody could read. */
export function unread(release = judged()): JudgedRelease {
  return { ...release, outcome: { ...release.outcome, verdict: 'error', pull: null, facts: null, plan: null } };
}

/** Time on that deployment; nothing depends on it unless a test says so. */
export function risk(parts: Partial<NonNullable<GateFacts['risk']>> = {}): NonNullable<GateFacts['risk']> {
  return {
    now: Date.parse('2026-11-25T12:00:00Z'),
    calendars: new Map(),
    unreadable: [],
    waves: null,
    emergency: null,
    past: [],
    ...parts,
  };
}

/** Who may approve for a cohort, or for the policy. */
export const mayApprove = (cohort: string, ...logins: string[]): Eligible => ({
  cohort,
  owners: logins.map((login) => ({ kind: 'user', login })),
  administrators: false,
  excluded: [],
});
