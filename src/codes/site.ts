import type { ReleaseFacts } from '../domain/facts.ts';
import { list, say, words, type Prose } from '../prose/say.ts';
import { next } from './code.ts';
import { siteCode } from './site-code.ts';
import { leaveOut, targets } from './site-advice.ts';

export const outsideSite = siteCode({
  code: 'site.outside-cohort',
  kind: 'outside-cohort',
  title: (count, one, sites) =>
    `${count} ${one ? 'is' : 'are'} outside the declared ${declaredOf(sites).length === 1 ? 'cohort' : 'cohorts'}`,
  expected: (sites) => say`every targeted site in ${list(declaredOf(sites))}`,
  group: ({ site }) => site.cohorts,
  observed: (cohorts) => (cohorts.length === 0 ? words('in no cohort at all') : say`in ${list(cohorts)}`),
  next: (finding, release) => leaveOut([finding], release),
  docs: {
    when: { deny: 'a targeted site is not covered by the declaration' },
    next: 'Take the sites out of the manifest. If they are meant, they need a declaration that covers them, and the owners of their cohorts.',
  },
});

function declaredOf(sites: readonly { readonly reasons: readonly string[] }[]): string[] {
  return [...new Set(sites.flatMap(({ reasons }) => reasons))];
}

export const unknownSite = siteCode({
  code: 'site.unknown',
  kind: 'unknown',
  title: (count, one) => `${count} ${one ? 'is' : 'are'} not in the inventory`,
  expected: () => words('every targeted site in the inventory'),
  group: () => [],
  observed: () => words('not found'),
  next: (_, release) => next(say`Correct the ids in ${targets(release)}, or add the sites to the inventory first.`),
  docs: {
    when: { deny: 'the manifest lists an id that the inventory does not have' },
    next: 'Correct the id, or add the site to the inventory first.',
  },
});

export const inactiveSite = siteCode({
  code: 'site.inactive',
  kind: 'inactive',
  title: (count, one) => `${count} ${one ? 'has' : 'have'} a status that releases may not reach`,
  expected: (_, release) => say`sites of status ${list(release?.policy.releases.statuses ?? [])}`,
  group: ({ reasons }) => reasons,
  observed: (status) => say`with status ${list(status)}`,
  next: (finding, release) => leaveOut([finding], release),
  docs: {
    when: { deny: 'the manifest lists a site whose status is none of `releases.statuses`' },
    next: 'Take the site out of the manifest (or, if the inventory is wrong about its status, correct it there).',
  },
});

export const incapableSite = siteCode({
  code: 'site.incapable',
  kind: 'incapable',
  title: (count, one) => `${count} ${one ? 'does' : 'do'} not meet what the change needs`,
  expected: (_, release) => conditions(release),
  group: ({ reasons }) => reasons,
  observed: (terms) => say`violating ${list(terms)}`,
  next: (finding, release) => leaveOut([finding], release),
  docs: {
    when: { deny: 'a targeted site violates `Requires` or `Forbids`' },
    next: 'Leave the sites out (or, if the inventory is wrong about them, correct it there).',
  },
});

export const unprovenSite = siteCode({
  code: 'site.unproven',
  kind: 'unproven',
  title: (count) => `${count} cannot be shown to meet what the change needs`,
  expected: (_, release) => say`${conditions(release)}, and a known value for it at every targeted site`,
  group: ({ reasons }) => reasons,
  observed: (terms) => say`without a value to judge ${list(terms)}`,
  next: (finding, release) => leaveOut([finding], release),
  docs: {
    when: { deny: 'a targeted site has no value for an attribute in `Requires` or `Forbids`' },
    next: 'Leave the sites out (or, if the inventory should know the value, record it there). Unknown counts as unfit. Where a missing key means no, write `Forbids: frozen` rather than `Forbids: frozen=true`: it asks whether the key is there at all.',
  },
});

function conditions(release: ReleaseFacts | null): Prose {
  return release?.declaration.kind === 'read'
    ? words('every targeted site to meet what the declaration requires and forbids')
    : words('every targeted site to meet the requirements');
}
