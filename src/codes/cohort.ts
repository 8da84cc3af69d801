import type { AnyFinding } from '../domain/finding.ts';
import type { ReleaseFacts } from '../domain/facts.ts';
import type { Policy } from '../domain/policy/policy.ts';
import { nearest } from '../domain/problem.ts';
import type { Resolution } from '../domain/sites/resolution.ts';
import { list, say, words } from '../prose/say.ts';
import { plural } from '../prose/numbers.ts';
import { UNKNOWN_STATUS } from '../domain/sites/site.ts';
import { advise, define, type Next } from './code.ts';
import { siteCode } from './site-code.ts';
import { declareNext } from './target-line.ts';

interface UnknownName {
  readonly name: string;
  readonly nearest: string | null;
  /** The cohorts that were meant where the name is several of them, joined by `and`, a slash or the like. */
  readonly several?: readonly string[];
}

interface UnknownCohort extends AnyFinding<'cohort.unknown', 'deny'> {
  readonly where: 'policy' | 'inventory';
  readonly names: readonly UnknownName[];
  readonly known: readonly string[];
}

export const unknownCohort = define<UnknownCohort>({
  code: 'cohort.unknown',
  find: ({ scope, policy, declaration, resolution }) => {
    if (!scope.release || declaration.kind !== 'read') return [];
    const { cohorts } = declaration.declaration;
    const known = [...policy.cohorts.keys()];
    const byPolicy = unknown(
      'policy',
      cohorts.filter((name) => !policy.cohorts.has(name)),
      known,
    );
    if (resolution?.ok !== true) return byPolicy;
    const { unknownCohorts, knownCohorts } = resolution.value;
    return [...byPolicy, ...unknown('inventory', unknownCohorts, knownCohorts)];
  },
  findAtGate: ({ members, cohort }) =>
    members.ok && members.value.unknownCohorts.length > 0
      ? unknown('inventory', [cohort], members.value.knownCohorts)
      : [],
  describe: ({ where, names, known }, { release }) => ({
    title: `${plural(names.length, 'declared cohort is', 'declared cohorts are')} not known to the ${where}`,
    expected: say`cohorts that the ${words(where)} knows: ${list(known, 12)}`,
    observed: names.map(({ name, nearest: near, several }) => {
      if (several !== undefined) return say`${name}; did you mean ${list(several)}?`;
      return near === null ? say`${name}` : say`${name}; did you mean ${near}?`;
    }),
    next:
      where === 'policy'
        ? correctNames(names, release)
        : advise`Correct the name in the policy or in the inventory, or give the cohort a ${'select'} in the policy.`,
  }),
  when: {
    deny: 'a declared cohort is not in the policy, or has no `select` and is not in the inventory; the nearest name is given',
  },
  fix: 'Correct the name, or add the cohort to the policy in a pull request of its own.',
});

function unknown(where: UnknownCohort['where'], names: readonly string[], known: readonly string[]): UnknownCohort[] {
  const described = names.map((name): UnknownName => {
    const several = severalIn(name, known);
    return several.length > 1 ? { name, nearest: null, several } : { name, nearest: nearest(name, known) ?? null };
  });
  return names.length === 0 ? [] : [{ code: 'cohort.unknown', effect: 'deny', where, known, names: described }];
}

/** What people write between two cohorts when it is not a comma. */
const JOINED = /\s+(?:and|und|et|or|plus)\s+|\s*[&+;/|]\s*|\s+/iu;

/** The cohorts that a name is made of, each as it is known; empty where one of its parts is none. */
function severalIn(name: string, known: readonly string[]): readonly string[] {
  const parts = name.split(JOINED).filter((part) => part !== '');
  const meant = parts.map((part) => (known.includes(part) ? part : nearest(part, known)));
  const cohorts = meant.filter((cohort) => cohort !== undefined);
  return cohorts.length < parts.length ? [] : [...new Set(cohorts)];
}

function correctNames(names: readonly UnknownName[], release: ReleaseFacts | null): Next {
  const meant = new Map(
    names.map(({ name, nearest: near, several }) => [name, several ?? (near === null ? [] : [near])]),
  );
  const declared = release?.declaration.kind === 'read' ? release.declaration.declaration.cohorts : [...meant.keys()];
  if ([...meant.values()].some((cohorts) => cohorts.length === 0))
    return advise`Name cohorts of the policy in the declaration (several are separated by commas), or add the cohort to the policy in a pull request of its own.`;
  const corrected = declared.flatMap((name) => meant.get(name) ?? [name]);
  return declareNext(words('If this is what you mean, correct the declaration. '), [...new Set(corrected)], release);
}

interface EmptyCohort extends AnyFinding<'cohort.empty', 'deny'> {
  readonly cohorts: readonly string[];
  /** The permitted ones. */
  readonly statuses: readonly string[];
  /** How many of the sites that were meant have which status; the most frequent first. */
  readonly found: readonly (readonly [string, number])[];
}

/** Statuses that are named. */
const MAX_STATUSES = 8;

export const emptyCohort = define<EmptyCohort>({
  code: 'cohort.empty',
  find: ({ scope, policy, declaration, resolution }) =>
    scope.release && declaration.kind === 'read' && resolution?.ok === true
      ? emptyIn(resolution.value, declaration.declaration.cohorts, policy)
      : null,
  findAtGate: ({ members, cohort, policy }) => (members.ok ? emptyIn(members.value, [cohort], policy) : null),
  describe: ({ cohorts, statuses, found }) => ({
    title: 'The release targets no site at all',
    expected: say`at least one site of ${list(cohorts)} with status ${list(statuses)}`,
    observed:
      found.length === 0
        ? [words('no site')]
        : found.map(([status, count]) => say`${words(plural(count, 'site'))} with status ${status}`),
    next:
      found.length === 0
        ? advise`A release must target at least one site. Compare the declared cohorts, their ${'select'} in the policy and that of the manifest with the inventory: an attribute or a value may be misspelt.`
        : found.every(([status]) => status === UNKNOWN_STATUS)
          ? advise`The inventory tells no status of them: have it do so as ${'status'} (a column, a field, or ${'inventory.site.status'} of a mapping; in small letters). Where sites have none, add ${UNKNOWN_STATUS} to ${'releases.statuses'} in the policy.`
          : advise`If releases may reach one of these statuses, add it to ${'releases.statuses'} in the policy, in a pull request of its own. Otherwise correct the sites in the inventory, or the declaration.`,
  }),
  when: { deny: 'the release targets no site at all' },
  fix: 'Check the declared cohorts, and `select` in the policy and in the manifest, against the inventory. Where the sites have another status, the finding names it: add it to `releases.statuses`, or correct the sites.',
});

function emptyIn({ targets, statuses }: Resolution, cohorts: readonly string[], policy: Policy): EmptyCohort | null {
  if (targets.length > 0) return null;
  const found = [...statuses].slice(0, MAX_STATUSES);
  return { code: 'cohort.empty', effect: 'deny', cohorts, statuses: policy.releases.statuses, found };
}

export const ambiguousCohort = siteCode({
  code: 'cohort.ambiguous',
  kind: 'ambiguous',
  atGate: true,
  title: (count, one) => `${count} ${one ? 'is' : 'are'} in two cohorts that exclude each other`,
  expected: () => words('every site in at most one cohort of a dimension'),
  group: ({ reasons }) => reasons,
  observed: (cohorts) => say`in ${list(cohorts)} at once`,
  next: () => advise`Correct the sites in the inventory, or the ${'select'} of these cohorts in the policy.`,
  when: { deny: 'a targeted site is in two cohorts of one dimension' },
  fix: 'Correct the site in the inventory, or the `select` of these cohorts in the policy.',
});
