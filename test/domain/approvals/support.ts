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
import type {
  Actor,
  Comment,
  Commit,
  PullRequest,
  Review,
  Revision,
  TimelineEvent,
  Change,
} from '../../../src/domain/pull-request.ts';
import { readRelease } from '../../../src/domain/release.ts';
import { Resolver } from '../../../src/domain/sites/resolution.ts';
import { teamsOf } from '../build.ts';
import type { Site } from '../../../src/domain/sites/site.ts';
import type { Verdict } from '../../../src/domain/verdict.ts';

/*
 * One release, and what people have said of it. Mia wrote it; alice and bob own Resource Publisher, carol and dave
 * Template Manager, heidi both, erin the policy; peggy pushes, wendy is anybody with write access.
 */

const POLICY_PATH = '.github/cohort-guard.yml';
export const HEAD = 'a'.repeat(40);
export const OLD_HEAD = 'b'.repeat(40);
export const RP = 'resource-publisher';
export const TM = 'template-manager';
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

/** Minutes into the day; the review of a table happens at 60. */
export const at = (minute: number): string =>
  new Date(Date.UTC(2026, 10, 22, 0, minute)).toISOString().replace('.000Z', 'Z');
export const REVIEWED = 60;

export const user = (login: string): Actor => ({ login, kind: 'user' });
let serial = 0;
const next = (): number => (serial += 1);

export type ReviewParts = Partial<Omit<Review, 'author'>> & { readonly by?: Actor | null; readonly minute?: number };

export function review(login: string, { by, minute = REVIEWED, ...parts }: ReviewParts = {}): Review {
  const id = `review-${String(next())}`;
  return {
    id,
    author: by === undefined ? user(login) : by,
    state: 'approved',
    commit: HEAD,
    submittedAt: at(minute),
    canPush: true,
    body: '',
    html: render(parts.body ?? '', 'bodyHTML'),
    edited: false,
    hidden: false,
    revisions: [],
    url: `https://github.example/${id}`,
    ...parts,
  };
}

export type CommentParts = Partial<Omit<Comment, 'author'>> & { readonly by?: Actor | null; readonly minute?: number };

/** `{16}` in the body stands for 16 digits of the plan's digest, `{plan}` for all of it. */
export function comment(login: string, body: string, { by, minute = REVIEWED, ...parts }: CommentParts = {}): Comment {
  const id = next();
  return {
    id,
    author: by === undefined ? user(login) : by,
    body,
    html: render(body, 'bodyHTML'),
    createdAt: at(minute),
    edited: false,
    hidden: false,
    revisions: [],
    mine: false,
    url: `https://github.example/comment-${String(id)}`,
    ...parts,
  };
}

export const approving = (login: string, parts: CommentParts = {}, cohorts: string = RP): Comment =>
  comment(login, `/cohort approve ${cohorts} {16}`, parts);
export const rejecting = (login: string, parts: CommentParts = {}): Comment =>
  comment(login, '/cohort reject not on a Friday', parts);
export const dismissal = (
  of: Review,
  by: string | null,
  minute = REVIEWED + 30,
  was: Review['state'] = of.state,
): TimelineEvent => ({
  kind: 'review-dismissed',
  at: at(minute),
  by: by === null ? null : user(by),
  review: of.id,
  was,
});
export const deletion = (author: string, by: string | null, minute = REVIEWED + 30): TimelineEvent => ({
  kind: 'comment-deleted',
  at: at(minute),
  by: by === null ? null : user(by),
  author: user(author),
});
export const labelled = (label: string, by: string, minute: number): TimelineEvent => ({
  kind: 'label',
  at: at(minute),
  by: user(by),
  label,
});
export const rebased = (by: string, minute: number): TimelineEvent => ({ kind: 'base', at: at(minute), by: user(by) });
export const revision = (by: string, minute: number, text: string | null): Revision => ({
  at: at(minute),
  by: user(by),
  text,
});
export const commit = (people: readonly (string | null)[], signed = true): Commit => ({
  oid: String(next()).padStart(40, 'c'),
  people: people.map((login) => (login === null ? null : user(login))),
  signed,
});
export const changed = (path: string): Change => ({ path, previous: null, kind: 'modified' });

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
}

const SITES: readonly Site[] = [RP, TM].flatMap((engine) =>
  [1, 2].map((number) => ({
    id: `${engine}-${String(number)}`,
    name: null,
    status: 'active',
    cohorts: [],
    attributes: new Map([['template-engine', engine]]),
    deployed: null,
  })),
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
  for (const site of given.sites ?? SITES) resolver?.add(site);
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
  };
}

function pullOf(given: Given): PullRequest {
  const {
    paths = [RP_PATH],
    policy: _policy,
    access: _access,
    teams: _teams,
    pushers: _pushers,
    policyOwnerPresent: _present,
    history: _history,
    complete: _complete,
    sites: _sites,
    ...parts
  } = given;
  return {
    repository: 'acme/rollout',
    number: 7,
    title: 'A change',
    url: 'https://github.example/pull/7',
    state: 'open',
    mergedAt: null,
    author: user('mia'),
    base: 'main',
    head: HEAD,
    headBranch: 'change',
    headRepository: 'acme/rollout',
    body: RP_BODY,
    html: render(parts.body ?? RP_BODY, 'bodyHTML'),
    revisions: [],
    labels: [],
    changes: paths.map(changed),
    commits: [commit(['mia', 'mia'])],
    reviews: [],
    comments: [],
    timeline: [],
    ...parts,
  };
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
