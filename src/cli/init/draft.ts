import { slug } from '../slug.ts';
import type { DeployJob } from './jobs.ts';
import { dividingAttributes, ownCohorts, permittedStatuses, type SiteList } from './lists.ts';
import type { Seen } from './seen.ts';

/** A policy that is still to be written: what is known by now, and nothing else. */
export interface Draft {
  /** A path of this clone, or the address of an inventory over http; null: nobody has said. */
  readonly inventory: string | null;
  /** The attribute whose values are the cohorts; null: the inventory's own, or cohorts that were given. */
  readonly attribute: string | null;
  readonly cohorts: readonly DraftCohort[];
  readonly statuses: readonly string[] | null;
  readonly policyOwners: readonly string[];
  /** Nobody else is there to approve. */
  readonly isAlone: boolean;
}

export interface DraftCohort {
  readonly name: string;
  readonly select: string | null;
  readonly owners: readonly string[];
  readonly folder: string | null;
  readonly environments: readonly DraftEnvironment[];
}

export type DraftEnvironment = Pick<DeployJob, 'environment' | 'job'>;

/** What a person has said, by option or by answer. */
export interface Answers {
  readonly inventory: string | null;
  readonly attribute: string | null;
  /** Name and selector, where cohorts are given one by one. */
  readonly cohorts: ReadonlyMap<string, string>;
  /** By cohort; under `*` for all that are not named. */
  readonly owners: ReadonlyMap<string, readonly string[]>;
  readonly policyOwners: readonly string[] | null;
  /** By cohort. */
  readonly environments: ReadonlyMap<string, readonly string[]>;
  readonly isAlone: boolean;
}

/** Puts together what a person has said and what the clone shows; what was said comes first. */
export function draftOf(seen: Seen, answers: Answers): Draft {
  const inventory = answers.inventory ?? seen.lists[0]?.path ?? null;
  const list = inventory === null || isAddress(inventory) ? null : seen.listAt(inventory);
  const attribute = answers.attribute ?? (list === null || ownCohorts(list).size > 0 ? null : likeliest(list, seen));
  const named = cohortsOf(list, attribute, answers.cohorts);
  const folders = named.map(({ name }) => folderOf(name, seen));
  // One cohort without paths is reached by none of them: they are written for all or for none.
  const isDivided = folders.every((folder) => folder !== null);
  return {
    inventory,
    attribute,
    cohorts: named.map(({ name, select }, index) => ({
      name,
      select,
      owners: answers.owners.get(name) ?? answers.owners.get('*') ?? seen.owners.ownersOf(folders[index] ?? ''),
      folder: isDivided ? (folders[index] ?? null) : null,
      environments: environmentsOf(name, named, seen, answers),
    })),
    statuses: list === null ? null : permittedStatuses(list),
    policyOwners: answers.policyOwners ?? seen.owners.ownersOf('.github'),
    isAlone: answers.isAlone,
  };
}

/** The attribute whose values have most of the folders and environments; without any, the first. */
function likeliest(list: SiteList, seen: Seen): string | null {
  const found = (name: string) =>
    (folderOf(name, seen) === null ? 0 : 1) + (seen.jobs.some(({ environment }) => isFor(environment, name)) ? 1 : 0);
  const weighed = [...dividingAttributes(list)].map(([name, values]) => ({
    name,
    weight: [...values.keys()].reduce((sum, value) => sum + found(value), 0),
  }));
  return weighed.toSorted((a, b) => b.weight - a.weight)[0]?.name ?? null;
}

function folderOf(name: string, { folders }: Seen): string | null {
  return folders.find((folder) => slug(folder.slice(folder.lastIndexOf('/') + 1)) === slug(name)) ?? null;
}

export function isAddress(inventory: string): boolean {
  return /^https?:\/\//.test(inventory);
}

type NamedCohort = Pick<DraftCohort, 'name' | 'select'>;

function cohortsOf(list: SiteList | null, attribute: string | null, given: ReadonlyMap<string, string>): NamedCohort[] {
  if (given.size > 0) return [...given].map(([name, select]) => ({ name, select }));
  if (list === null) return [];
  if (attribute === null) return [...ownCohorts(list).keys()].map((name) => ({ name, select: null }));
  const values = [...(dividingAttributes(list).get(attribute)?.keys() ?? [])];
  return values.map((value) => ({ name: slug(value), select: `${attribute}=${value}` }));
}

function environmentsOf(
  name: string,
  cohorts: readonly NamedCohort[],
  seen: Seen,
  answers: Answers,
): DraftEnvironment[] {
  const given = answers.environments.get(name);
  const jobOf = (environment: string) => seen.jobs.find((job) => job.environment === environment)?.job ?? null;
  if (given !== undefined) return given.map((environment) => ({ environment, job: jobOf(environment) }));
  if (answers.environments.size > 0) return [];
  const environments = [...new Set(seen.jobs.map(({ environment }) => environment))];
  const [only] = environments;
  const meant =
    cohorts.length === 1 && environments.length === 1 && only !== undefined
      ? [only]
      : environments.filter(
          (environment) =>
            cohorts.filter((cohort) => isFor(environment, cohort.name)).length === 1 && isFor(environment, name),
        );
  return meant.map((environment) => ({ environment, job: jobOf(environment) }));
}

/** Whether an environment has a cohort's name, or its initials as a word: `production-rp` is for `resource-publisher`. */
function isFor(environment: string, cohort: string): boolean {
  const words = slug(environment).split('-');
  const [whole, parts] = [slug(cohort), slug(cohort).split('-')];
  const initials = parts.map((part) => part[0] ?? '').join('');
  return `-${words.join('-')}-`.includes(`-${whole}-`) || (parts.length > 1 && words.includes(initials));
}
