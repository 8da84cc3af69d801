import type { AnyFinding } from '../domain/finding.ts';
import type { Resolution, Uncounted } from '../domain/sites/resolution.ts';
import type { Unassigned, UnassignedSite } from '../domain/sites/unassigned.ts';
import { plural, printCount } from '../prose/numbers.ts';
import { join, list, say, words, type Prose } from '../prose/say.ts';
import { advise, define } from './code.ts';

/* What an answer of the inventory shows apart from its sites: warnings, at the check and at the gate. */

interface UncountedInventory extends AnyFinding<'inventory.uncounted', 'warn'> {
  readonly missing: readonly Uncounted[];
}

const findUncounted = ({ uncounted }: Resolution): readonly UncountedInventory[] =>
  uncounted.length === 0 ? [] : [{ code: 'inventory.uncounted', effect: 'warn', missing: uncounted }];

export const inventoryUncounted = define<UncountedInventory>({
  code: 'inventory.uncounted',
  find: ({ resolution }) => (resolution?.ok === true ? findUncounted(resolution.value) : []),
  findAtGate: ({ members }) => (members.ok ? findUncounted(members.value) : []),
  describe: ({ missing }) => ({
    title: `The inventory names no ${missing.join(' and no ')}`,
    expected: words('a total and a snapshot, which show that a list is complete and of one moment'),
    observed: missing.map((field) => say`${`inventory.${field}`} is ${'none'} in the policy`),
    next: advise`Nothing needs to be done: the number of sites was within ${'inventory.bounds'}. Where the API can name them, write them in the policy.`,
  }),
  when: { warn: 'the policy says that the list has no total, or no snapshot (`none`)' },
  fix: 'Nothing needs to be done: `inventory.bounds` holds the number of sites, and a list of several pages without a snapshot was read twice.',
});

interface UnassignedSites extends AnyFinding<'site.unassigned', 'warn'> {
  readonly dimensions: readonly Unassigned[];
}

const findUnassigned = ({ unassigned }: Resolution): readonly UnassignedSites[] =>
  unassigned.length === 0 ? [] : [{ code: 'site.unassigned', effect: 'warn', dimensions: unassigned }];

/** So many are shown; the others are counted. */
const SHOWN = 3;

export const unassignedSite = define<UnassignedSites>({
  code: 'site.unassigned',
  find: ({ resolution }) => (resolution?.ok === true ? findUnassigned(resolution.value) : []),
  findAtGate: ({ members }) => (members.ok ? findUnassigned(members.value) : []),
  describe: ({ dimensions }) => ({
    title: `${titleOf(dimensions)}: no release reaches ${dimensions.length === 1 && dimensions[0]?.count === 1 ? 'it' : 'them'}`,
    expected: say`every active site in a cohort of each dimension (${list(dimensions.map(({ dimension }) => dimension))})`,
    observed: dimensions.flatMap(observedOf),
    next: advise`If these sites are meant to get releases, correct them in the inventory, or the ${'select'} of a cohort in the policy.`,
  }),
  when: { warn: 'active sites are in no cohort of a dimension; they are counted, and the first are named' },
  fix: 'Correct the sites in the inventory, or the `select` of a cohort in the policy, if releases are meant to reach them.',
});

/** A name of the policy stands in a title only where nothing can be made of it. */
const PLAIN_NAME = /^[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*$/;

/** Which number belongs to which dimension; where the policy names but one, that is left out. */
function titleOf(dimensions: readonly Unassigned[]): string {
  return dimensions
    .map(({ dimension, count }, index) => {
      const sites = plural(count, 'active site');
      const plain = PLAIN_NAME.test(dimension) && dimension.length <= 40;
      if (dimension === 'default' || (!plain && dimensions.length === 1)) return `${sites} in no cohort`;
      const name = plain ? dimension : index === 0 ? 'one dimension' : 'another dimension';
      return `${sites} in no cohort of ${name}`;
    })
    .join(' and ');
}

function observedOf({ dimension, count, sites }: Unassigned): Prose[] {
  const shown = sites.slice(0, SHOWN);
  const rest = count - shown.length;
  return [
    ...shown.map((site) => say`${site.id}, in no cohort of ${dimension}: it has ${describeUnassigned(site)}`),
    ...(rest > 0 ? [words(`and ${printCount(rest)} more`)] : []),
  ];
}

/** What the inventory says of a site by which it could be in a cohort. */
export function describeUnassigned({ values, cohorts }: UnassignedSite): Prose {
  const known = values.filter(({ value }) => value !== null).map(({ key, value }) => `${key}=${value ?? ''}`);
  const unknown = values.filter(({ value }) => value === null).map(({ key }) => key);
  const parts = [
    ...(known.length > 0 ? [list(known)] : []),
    ...(unknown.length > 0 ? [say`no value for ${list(unknown)}`] : []),
    ...(cohorts === null
      ? []
      : [cohorts.length === 0 ? words('no cohort of its own') : say`the cohorts ${list(cohorts)}`]),
  ];
  return parts.length === 0 ? words('nothing to select by') : join(parts, ', ');
}
