import { trailerLine } from '../../src/domain/declaration/trailers.ts';
import { stringify } from 'yaml';

/*
 * A world as plain data: what a policy, an estate and a pull request say, before anything of this project has read it,
 * and how it is written down. The naive statement judges the data, the product what is written.
 */

export interface Term {
  readonly key: string;
  readonly is: '=' | '!=' | 'in' | 'notin' | 'has' | 'lacks';
  readonly values: readonly string[];
}
/** Joined by AND. */
export type Terms = readonly Term[];

export interface CohortData {
  readonly name: string;
  readonly dimension: string;
  /** Null: the inventory's own membership. */
  readonly select: Terms | null;
  /** Logins, or `@acme/<team>`. */
  readonly owners: readonly string[];
  /** What is under them reaches the cohort. */
  readonly folders: readonly string[];
}

export interface SiteData {
  readonly id: string;
  readonly status: string | null;
  readonly cohorts: readonly string[];
  readonly attributes: Readonly<Record<string, string | null>>;
}

/** What does not depend on one pull request. */
export interface Ground {
  readonly cohorts: readonly CohortData[];
  readonly statuses: readonly string[];
  /** Null: the default branch, which is `main`. A name that ends in `/*` is all in that folder. */
  readonly branches: readonly string[] | null;
  readonly ignored: readonly string[];
  readonly guarded: readonly string[];
  readonly within: number;
  readonly cross: number;
  readonly policyOwners: readonly string[];
  readonly sites: readonly SiteData[];
  /** Members by `@acme/<team>`; null: nobody can read them. */
  readonly teams: Readonly<Record<string, readonly string[]>> | null;
  readonly writers: readonly string[];
}

export type TargetsData =
  | { readonly kind: 'covered' }
  | { readonly kind: 'sites'; readonly ids: readonly string[] }
  | { readonly kind: 'select'; readonly select: Terms };

export interface Said {
  /** `['all']` for all. */
  readonly cohorts: readonly string[];
  readonly requires: readonly Terms[];
  readonly forbids: readonly Terms[];
  readonly expect: { readonly min: number; readonly max: number } | null;
  readonly targets: TargetsData;
  /** Where it is said; what a place cannot say is in the manifest. */
  readonly in: 'body' | 'labels' | 'manifest' | 'everywhere';
  /** A second place says something else, or a line cannot be read. */
  readonly spoilt: 'contradicted' | 'garbled' | null;
  /** The last to change it, and when; minute 0: the author, from the start. */
  readonly changed: { readonly by: string; readonly minute: number };
}

/** What a person does; minutes differ. */
export interface Act {
  readonly who: string;
  readonly minute: number;
  readonly does:
    | 'approve'
    | 'approve-old-head'
    | 'request-changes'
    | 'comment'
    | 'comment-old-digest'
    | 'comment-edited'
    | 'comment-hidden'
    | 'reject'
    | 'chat';
  /** What a comment approves for. */
  readonly names: readonly string[];
}

export interface Request {
  readonly author: string;
  readonly base: string;
  readonly changes: readonly { readonly path: string; readonly previous: string | null }[];
  readonly said: Said | null;
  /** Who stands behind each commit; null: no account does. */
  readonly commits: readonly { readonly people: readonly (string | null)[]; readonly signed: boolean }[];
  /** Null: nobody can tell, the head is in a fork. */
  readonly pushers: readonly string[] | null;
  readonly acts: readonly Act[];
  /** What it does to the manifest that stood; undefined: there was none, or it leaves it alone. */
  readonly tends?: Tending;
}

export interface Tending {
  /** The known cohorts that the manifest names before and after. */
  readonly stood: readonly string[];
  /** Whether it named one that is not known: then a policy owner speaks for it. */
  readonly mends: boolean;
  /** Whether that is all that it does, and it deletes or widens it. */
  readonly alone: boolean;
}

export interface World {
  readonly ground: Ground;
  readonly request: Request;
}

export const MANIFEST = 'releases/next.yml';
export const ELSEWHERE = 'elsewhere';

export function written(terms: Terms): string {
  return terms
    .map(({ key, is, values }) => {
      if (is === 'has') return key;
      if (is === 'lacks') return `!${key}`;
      return is === '=' || is === '!=' ? `${key}${is}${values[0] ?? ''}` : `${key} ${is} (${values.join(', ')})`;
    })
    .join(', ');
}

/** The policy as an object, to be written as YAML. */
export function policyObject(ground: Ground, inventory: unknown): object {
  return {
    version: 1,
    inventory,
    cohorts: Object.fromEntries(
      ground.cohorts.map(({ name, dimension, select, owners, folders }) => [
        name,
        {
          dimension,
          ...(select !== null && { select: written(select) }),
          owners,
          ...(folders.length > 0 && { paths: folders.map((folder) => `${folder}/**`) }),
          environments: [{ name: `production-${name}`, job: `deploy.yml/deploy (${name})` }],
        },
      ]),
    ),
    releases: {
      ...(ground.branches !== null && { branches: ground.branches }),
      ...(ground.ignored.length > 0 && { ignore: ground.ignored.map((folder) => `${folder}/**`) }),
      ...(ground.guarded.length > 0 && { guarded: ground.guarded.map((folder) => `${folder}/**`) }),
      manifests: ['releases/*.yml'],
      statuses: ground.statuses,
    },
    approvals: { 'within-cohort': ground.within, 'cross-cohort': ground.cross },
    'policy-owners': ground.policyOwners,
  };
}

export interface Texts {
  readonly body: string;
  readonly labels: readonly string[];
  readonly manifest: string | null;
}

/** What the author writes where. */
export function textsOf(said: Said | null): Texts {
  if (said === null) return { body: 'Fixes the cache.\n', labels: [], manifest: null };
  const { cohorts, requires, forbids, expect, targets } = said;
  const inBody = said.in === 'body' || said.in === 'everywhere';
  const conditions = requires.length > 0 || forbids.length > 0;
  const inManifest =
    said.in === 'manifest' ||
    said.in === 'everywhere' ||
    targets.kind !== 'covered' ||
    conditions ||
    (said.in === 'labels' && expect !== null);
  const trailers = [
    trailerLine('Target-Cohort', cohorts.join(', ')),
    ...(expect === null ? [] : [`Expect-Sites: ${expect.min}-${expect.max}`]),
  ];
  const manifest = {
    ...((said.in === 'manifest' || said.in === 'everywhere') && { cohorts }),
    ...(requires.length > 0 && { requires: requires.map(written) }),
    ...(forbids.length > 0 && { forbids: forbids.map(written) }),
    ...(said.in !== 'body' && expect !== null && { expect }),
    ...(targets.kind === 'sites' && { sites: targets.ids }),
    ...(targets.kind === 'select' && { select: written(targets.select) }),
  };
  return {
    body: [
      'Fixes the cache.',
      '',
      ...(inBody ? trailers : []),
      ...(said.spoilt === 'garbled'
        ? [...(inBody ? [] : [`Target-Cohort: ${cohorts.join(', ')}`]), 'Requires: a = = b']
        : []),
      '',
    ].join('\n'),
    labels: [
      'urgent',
      ...(said.spoilt === 'contradicted'
        ? [ELSEWHERE]
        : said.in === 'labels' || said.in === 'everywhere'
          ? cohorts
          : []
      ).map((name) => `cohort:${name}`),
    ],
    manifest: inManifest ? stringify(manifest) : null,
  };
}

/** What it said before it was changed. */
export const FORMER_BODY = `Fixes the cache.\n\nTarget-Cohort: ${ELSEWHERE}\n`;

/** Whether its last change was one of the body; else of a label. A manifest changes with the head. */
export function changedIn(said: Said | null): 'body' | 'labels' | null {
  if (said === null || said.changed.minute === 0 || said.in === 'manifest') return null;
  return said.in === 'labels' ? 'labels' : 'body';
}
