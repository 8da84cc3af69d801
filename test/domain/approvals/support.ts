import { policyText } from '../../fixtures/policy.ts';
import { renderingsOf } from '../renderings.ts';
import { render } from '../../loopback/github/rendering/render.ts';
import { ok } from '../../../src/domain/result.ts';
import type { Approvals, DiscountReason } from '../../../src/domain/approvals/approvals.ts';
import type { Access, People, TeamFailure } from '../../../src/domain/approvals/people.ts';
import { voters } from '../../../src/domain/approvals/channels.ts';
import type { Involvement } from '../../../src/domain/involved.ts';
import { judgeRelease } from '../../../src/codes/judge.ts';
import { parsePolicy } from '../../../src/domain/policy/parse.ts';
import type { Policy } from '../../../src/domain/policy/policy.ts';
import type { PullRequest } from '../../../src/domain/pull-request.ts';
import { readRelease } from '../../../src/domain/release.ts';
import { Resolver } from '../../../src/domain/sites/resolution.ts';
import { pull as pullFrom, site, teamsOf } from '../build.ts';
import { at, changed, commit, edits, review, RP, TM, user, type Edit } from './parts.ts';

export * from './parts.ts';
import type { Site } from '../../../src/domain/sites/site.ts';
import type { Verdict } from '../../../src/domain/verdict.ts';

/*
 * One release, and what people have said of it. Mia wrote it; alice and bob own Resource Publisher, carol and dave
 * Template Manager, heidi both, erin the policy; peggy pushes, wendy is anybody with write access.
 */

const POLICY_PATH = '.github/cohort-guard.yml';
export const RP_BODY = `Fixes the cache.\n\nTarget-Cohort: ${RP}\n`;
export const BOTH_BODY = `Target-Cohort: ${RP}, ${TM}\n`;
export const RP_PATH = 'deploy/resource-publisher/app.yml';

export const POLICY = policyText({
  rp: 'alice, bob, heidi, "@acme/rp-release"',
  tm: 'carol, dave, heidi',
  keys: ['releases: { ignore: ["docs/**"] }', 'approvals: { within-cohort: 1, cross-cohort: 2 }'],
  policyOwners: 'erin, "@acme/platform"',
});

export function policyOf(text: string = POLICY): Policy {
  const parsed = parsePolicy(text, POLICY_PATH);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}

export interface Given extends Partial<Omit<PullRequest, 'changes'>> {
  readonly paths?: readonly string[];
  readonly policy?: string;
  /** Of whoever has none here: `write`, or what a review tells. */
  readonly access?: Readonly<Record<string, Access>>;
  readonly teams?: Readonly<Record<string, readonly string[]>> | TeamFailure;
  readonly pushers?: readonly string[] | null;
  readonly policyOwnerPresent?: boolean;
  /** Earlier texts of the policy, newest first, with the minute from which each was in force. */
  readonly history?: readonly { readonly since: number | null; readonly text: string | null }[];
  readonly complete?: boolean;
  readonly sites?: readonly Site[];
  /** YAML of the release manifest in the diff. */
  readonly manifest?: string;
}

export interface Judgement {
  readonly verdict: Verdict;
  readonly codes: readonly string[];
  readonly approvals: Approvals;
  readonly involved: Involvement;
  readonly plan: string;
  /** Logins of counted approvals, sorted. */
  readonly counted: readonly string[];
  readonly reasons: readonly DiscountReason[];
  readonly vetoes: readonly string[];
  /** How many sites it is for; null where the inventory is not asked. */
  readonly sites: number | null;
}

const SITES: readonly Site[] = [RP, TM].flatMap((engine) =>
  [1, 2].map((number) => site(`${engine}-${String(number)}`, { attributes: { 'template-engine': engine } })),
);

/** Judges a pull request as a check does once all is gathered. */
export function judge(given: Given = {}): Judgement {
  const policy = policyOf(given.policy);
  const bare = pullOf(given);
  const context = { defaultBranch: 'main', policyPath: POLICY_PATH };
  const { manifest: content } = given;
  const manifest =
    content === undefined ? ({ kind: 'none' } as const) : ({ kind: 'file', path: 'r.yml', content } as const);
  const read = (pull: PullRequest) => readRelease(pull, policy, context, { manifest });
  const { plan } = read(bare);
  const fill = (text: string) => text.replaceAll('{16}', plan.slice(0, 16)).replaceAll('{plan}', plan);
  const pull: PullRequest = {
    ...bare,
    comments: bare.comments.map((one) => ({
      ...one,
      body: fill(one.body),
      html: render(fill(one.body), 'bodyHTML'),
      revisions: one.revisions.map((each) => ({ ...each, text: each.text === null ? null : fill(each.text) })),
    })),
  };

  const release = read(pull);
  const resolver = release.query === null ? null : new Resolver(release.query);
  for (const each of given.sites ?? SITES) resolver?.add(each);
  const resolution = resolver === null ? null : ok(resolver.finish({ snapshot: '1', asOf: at(0), cohortNames: null }));
  const { verdict, findings, facts } = judgeRelease(release, resolution, peopleOf(given, pull, policy));
  if (facts === null) throw new Error('a release that was judged has facts');
  const { approvals, involved } = facts;
  return {
    verdict,
    approvals,
    involved,
    plan,
    codes: findings.map((finding) => finding.code).toSorted(),
    counted: approvals.counted.map((one) => one.login).toSorted(),
    reasons: approvals.discounted.map((one) => one.reason),
    vetoes: approvals.vetoes.map((veto) => veto.login).toSorted(),
    sites: resolution?.value.targets.length ?? null,
  };
}

function pullOf(given: Given): PullRequest {
  const { paths = [RP_PATH], ...parts } = given;
  return pullFrom({
    author: user('mia'),
    body: RP_BODY,
    html: render(parts.body ?? RP_BODY, 'bodyHTML'),
    url: 'https://github.example/pull/7',
    changes: paths.map(changed),
    commits: [commit(['mia', 'mia'])],
    ...parts,
  });
}

/** Everybody has write access, but for those whose reviews or `access` say otherwise. */
function peopleOf(given: Given, pull: PullRequest, policy: Policy): People {
  const { access = {}, teams = {}, pushers = ['mia'], policyOwnerPresent = true, history, complete = true } = given;
  const without = new Set(
    pull.reviews.filter(({ canPush }) => !canPush).map(({ author }) => author?.login.toLowerCase() ?? ''),
  );
  const told = (login: string): Access =>
    access[login.toLowerCase()] ?? (without.has(login.toLowerCase()) ? 'none' : 'write');
  return {
    renderings: renderingsOf(pull),
    access: new Map(voters(pull).map((login) => [login.toLowerCase(), told(login)])),
    teams: teamsOf(policy, teams),
    pushers,
    policyOwnerPresent,
    policyVersions: {
      versions: history?.map(({ since, text }) => ({
        since: since === null ? null : at(since),
        policy: text === null ? null : policyOf(text),
      })) ?? [{ since: at(0), policy }],
      complete,
    },
  };
}

/** An approving review, of a description by its edits. */
export const written = (...rows: readonly Edit[]): Given => ({
  reviews: [review('alice')],
  body: rows.at(-1)?.[2] ?? '',
  revisions: edits(...rows),
});
