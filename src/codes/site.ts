import type { ReleaseFacts } from '../domain/facts.ts';
import { list, say, words, type Prose } from '../prose/say.ts';
import { advise } from './code.ts';
import { siteCode } from './site-code.ts';
import { leaveOut, targets } from './site-advice.ts';

export const outsideSite = siteCode({
  code: 'site.outside-cohort',
  kind: 'outside-cohort',
  title: (count, isOne, sites) =>
    `${count} ${isOne ? 'is' : 'are'} outside the declared ${declaredOf(sites).length === 1 ? 'cohort' : 'cohorts'}`,
  expected: (sites) => say`every targeted site in ${list(declaredOf(sites))}`,
  group: ({ site }) => site.cohorts,
  observed: (cohorts) => (cohorts.length === 0 ? words('in no cohort') : say`in ${list(cohorts)}`),
  next: (finding, release) => leaveOut([finding], release),
  when: { deny: 'a targeted site is not covered by the declaration' },
  fix: 'Take the sites out of the manifest. If the change is meant for them, declare their cohort as well: its owners must then approve, too.',
});

function declaredOf(sites: readonly { readonly reasons: readonly string[] }[]): string[] {
  return [...new Set(sites.flatMap(({ reasons }) => reasons))];
}

export const unknownSite = siteCode({
  code: 'site.unknown',
  kind: 'unknown',
  title: (count, isOne) => `${count} ${isOne ? 'is' : 'are'} not in the inventory`,
  expected: () => words('every targeted site in the inventory'),
  group: () => [],
  observed: () => words('not found'),
  next: ({ sites }, release) =>
    advise`Correct ${list(
      sites.map(({ site }) => site.id),
      3,
    )} in ${targets(release)}, or add ${words(sites.length === 1 ? 'the site' : 'the sites')} to the inventory first.`,
  when: { deny: 'the manifest lists an id that the inventory does not have' },
  fix: 'Correct the id, or add the site to the inventory first.',
});

export const inactiveSite = siteCode({
  code: 'site.inactive',
  kind: 'inactive',
  title: (count, isOne) => `${count} ${isOne ? 'has' : 'have'} a status that releases must not reach`,
  expected: (_, release) => say`sites of status ${list(release?.policy.releases.statuses ?? [])}`,
  group: ({ reasons }) => reasons,
  observed: (status) => say`with status ${list(status)}`,
  next: (finding, release) => leaveOut([finding], release),
  when: { deny: 'the manifest lists a site whose status is not one of `releases.statuses`' },
  fix: 'Take the site out of the manifest, or correct the inventory where it is wrong about the status.',
});

export const incapableSite = siteCode({
  code: 'site.incapable',
  kind: 'incapable',
  title: (count, isOne) => `${count} ${isOne ? 'does' : 'do'} not meet the conditions of the change`,
  expected: (_, release) => conditions(release),
  group: ({ reasons }) => reasons,
  observed: (terms) => say`not meeting ${list(terms)}`,
  next: (finding, release) => leaveOut([finding], release),
  when: { deny: 'a targeted site does not meet a condition (`requires`, `forbids`)' },
  fix: 'Leave the sites out, or correct the inventory where it is wrong about them.',
});

export const unprovenSite = siteCode({
  code: 'site.unproven',
  kind: 'unproven',
  title: (count, isOne) => `${count} ${isOne ? 'has' : 'have'} no value for a condition of the change`,
  expected: () => words('a known value for each condition at every targeted site, since unknown counts as not met'),
  group: ({ reasons }) => reasons,
  observed: (terms) => say`with no value for ${list(terms)}`,
  next: (finding, release) => leaveOut([finding], release),
  when: {
    deny: 'a targeted site has no value for an attribute in a condition (`requires`, `forbids`), or one that differs from it by invisible characters alone',
  },
  fix: 'Leave the sites out, or record the value in the inventory. Unknown counts as not met. Where a missing key means no, write `forbids: frozen` and not `forbids: frozen=true`: it asks whether the key is there at all. Where no site has a value, the name of the attribute is probably misspelt.',
});

export const disputedSite = siteCode({
  code: 'site.disputed',
  kind: 'disputed',
  atGate: true,
  title: (count, isOne) => `${count} ${isOne ? 'is' : 'are'} not confirmed by a further source`,
  expected: (_, release) =>
    say`every targeted site, of status ${list(release?.policy.releases.statuses ?? [])} in the inventory, to be in each source of ${'inventory.confirm'} with a status of its ${'expect'}`,
  group: ({ reasons }) => reasons,
  observed: ([source = '', answer = '']) => say`in ${source}: ${answer}`,
  next: () =>
    advise`Find out which of the two is right, and correct the other. Until then leave the sites out of this release, or out of the inventory's active ones.`,
  when: { deny: 'a source of `inventory.confirm` does not have a targeted site, or with another status' },
  fix: 'Find out which of the two sources is right, and correct the other.',
});

function conditions(release: ReleaseFacts | null): Prose {
  return release?.declaration.kind === 'read'
    ? words('every targeted site to meet the conditions that the declaration requires and forbids')
    : words('every targeted site to meet the conditions');
}
