import { withoutUnassigned } from '../warnings.ts';
import { renderingsOf } from '../domain/renderings.ts';
import type { Failure } from '../../src/domain/finding.ts';
import { ok, type Result } from '../../src/domain/result.ts';
import type { People } from '../../src/domain/approvals/people.ts';
import { voters } from '../../src/domain/approvals/channels.ts';
import type { ManifestSource } from '../../src/domain/declaration/sources/source.ts';
import { judgeRelease } from '../../src/codes/judge.ts';
import type { InventoryAnswer } from '../../src/domain/judge.ts';
import type { Outcome } from '../../src/codes/outcome.ts';
import type { Policy } from '../../src/domain/policy/policy.ts';
import type { Comment, PullRequest, Review } from '../../src/domain/pull-request.ts';
import { readRelease, type Release } from '../../src/domain/release.ts';
import type { Site } from '../../src/domain/sites/site.ts';
import {
  comment,
  commit,
  edited,
  HEAD,
  labelled,
  OLD_HEAD,
  review,
  revision,
  user,
} from '../domain/approvals/parts.ts';
import { people, policyFrom, POLICY_PATH, pull, resolve, site, teamsOf } from '../domain/build.ts';
import { LOGINS } from './acts.ts';
import { changesOf } from './generate.ts';
import {
  changedIn,
  FORMER_BODY,
  MANIFEST,
  policyObject,
  textsOf,
  type Act,
  type Ground,
  type SiteData,
  type World,
} from './worlds.ts';

/* A world as the pure domain is told it, and what it says. */

const INVENTORY = { provider: 'http', url: 'https://inventory.example.org/v1' };

export interface Evidence {
  readonly policy: Policy;
  readonly pull: PullRequest;
  readonly manifest: ManifestSource;
  readonly people: People;
  /** Or why there is no answer. */
  readonly sites: Result<readonly Site[], Failure>;
}

export function policyOf(ground: Ground): Policy {
  return policyFrom(JSON.stringify(policyObject(ground, INVENTORY)));
}

export function siteOf({ id, status, cohorts, attributes }: SiteData): Site {
  return site(id, { name: `Practice ${id}`, status: status ?? 'unknown', cohorts, attributes });
}

export function evidenceOf(world: World, policy: Policy = policyOf(world.ground)): Evidence {
  const { ground, request } = world;
  const { body, labels, manifest } = textsOf(request.said);
  const changed = changedIn(request.said);
  const { by, minute } = request.said?.changed ?? { by: request.author, minute: 0 };
  const bare = pull({
    author: user(request.author),
    base: request.base,
    headRepository: request.pushers === null ? 'mia/templates' : 'acme/templates',
    body,
    labels,
    revisions: changed === 'body' ? [revision(request.author, 0, FORMER_BODY), revision(by, minute, body)] : [],
    changes: changesOf(world, manifest).map((change) => ({
      ...change,
      kind: change.previous === null ? 'modified' : 'renamed',
    })),
    commits: request.commits.map(({ people, signed }) => commit(people, signed)),
    reviews: request.acts.flatMap((act) => reviewOf(act, ground)),
    timeline: labels
      .filter((label) => label.startsWith('cohort:'))
      .map((label) => (changed === 'labels' ? labelled(label, by, minute) : labelled(label, request.author, 0))),
  });
  const source: ManifestSource =
    manifest === null ? { kind: 'none' } : { kind: 'file', path: MANIFEST, content: manifest };
  const plan = planOf(bare, policy, source);
  const asked = { ...bare, comments: request.acts.flatMap((act) => commentOf(act, plan)) };
  return {
    policy,
    pull: asked,
    manifest: source,
    people: peopleOf(world, asked, policy),
    sites: ok(ground.sites.map(siteOf)),
  };
}

const STATES = { approve: 'approved', 'approve-old-head': 'approved', 'request-changes': 'changes-requested' } as const;

function reviewOf({ who, does, minute }: Act, { writers }: Ground): Review[] {
  if (does !== 'approve' && does !== 'approve-old-head' && does !== 'request-changes') return [];
  const commit = does === 'approve-old-head' ? OLD_HEAD : HEAD;
  return [review(who, { state: STATES[does], commit, minute, canPush: writers.includes(who) })];
}

/** The text of a comment; null: it is a review. */
export function textOf({ does, names }: Act, plan: string): string | null {
  switch (does) {
    case 'comment':
    case 'comment-edited':
    case 'comment-hidden':
      return `/cohort approve ${names.join(', ')} ${plan.slice(0, 16)}`;
    case 'comment-old-digest':
      return `/cohort approve ${names.join(' ')} ${'0'.repeat(16)}`;
    case 'reject':
      return '/cohort reject not on a Friday';
    case 'chat':
      return 'Looks fine.';
    case 'approve':
    case 'approve-old-head':
    case 'request-changes':
      return null;
  }
}

function commentOf(act: Act, plan: string): Comment[] {
  const body = textOf(act, plan);
  if (body === null) return [];
  const { who, does, minute } = act;
  if (does === 'comment-edited')
    return [edited(who, body, { minute }, [who, minute, 'Fine.'], [who, minute + 1, body])];
  return [comment(who, body, { minute, hidden: does === 'comment-hidden' })];
}

/** What is known of everybody who has spoken, or who owns something. */
export function peopleOf({ ground, request }: World, pull: PullRequest, policy: Policy): People {
  return people(policy, {
    renderings: renderingsOf(pull),
    access: new Map(
      [...LOGINS, ...ground.writers, ...voters(pull)].map((login) => [
        login,
        ground.writers.includes(login) ? 'write' : 'none',
      ]),
    ),
    teams: teamsOf(
      policy,
      ground.teams === null
        ? 'no-token'
        : Object.fromEntries(Object.entries(ground.teams).map(([team, members]) => [team.slice(1), members])),
    ),
    pushers: request.pushers,
  });
}

function read(pull: PullRequest, policy: Policy, manifest: ManifestSource): Release {
  return readRelease(pull, policy, { defaultBranch: 'main', policyPath: POLICY_PATH }, { manifest });
}

export function planOf(pull: PullRequest, policy: Policy, manifest: ManifestSource): string {
  return read(pull, policy, manifest).plan;
}

/** As a check judges it once all is gathered. */
export function judge({
  policy,
  pull,
  manifest,
  people,
  sites,
}: Evidence): Outcome & { readonly codes: readonly string[]; readonly targets: readonly string[] } {
  const release = read(pull, policy, manifest);
  const { query } = release;
  const answer: InventoryAnswer =
    query === null
      ? null
      : sites.ok
        ? ok(resolve(sites.value, query.declaration, policy, null, { named: true }))
        : sites;
  const outcome = judgeRelease(release, answer, people);
  return {
    ...outcome,
    codes: withoutUnassigned([...new Set(outcome.findings.map((finding) => finding.code))].toSorted()),
    targets: answer?.ok === true ? answer.value.targets : [],
  };
}
