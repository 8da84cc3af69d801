import type { Links } from '../links.ts';
import { printViolation } from '../reach.ts';
import { recordProse } from '../recorded-prose.ts';
import { estateOf, type Estate } from './estate.ts';
import type { Judgement, RecordedInventory, RecordedOffender, ReportedRecord } from '../recorded.ts';

/** What the sections of a report are about: one pull request, or one deployment. */
export interface Subject {
  /** What every id of its sections begins with. */
  readonly prefix: string;
  readonly links: Links;
  readonly inventory: RecordedInventory | null;
  readonly estate: Estate | null;
  readonly offenders: readonly ShownOffender[];
}

/** A site that must not receive the change, and why. */
export interface ShownOffender {
  readonly id: string;
  readonly name: string | null;
  readonly cohorts: readonly string[];
  /** In the form that a record has. */
  readonly why: string;
}

/** Where references lead, by what the record says of itself. */
export function linksOf({ run }: Pick<ReportedRecord, 'run'>, pullRequest: string | undefined): Links {
  const repository = /^(?<address>https?:\/\/[^/\s]+\/[^/\s]+\/[^/\s]+)\/(?:pull|actions)\//.exec(
    pullRequest ?? run ?? '',
  );
  return { repository: repository?.groups?.['address'] ?? null, codes: null, run };
}

export function subjectOfJudgement(judgement: Judgement, prefix: string, links: Links): Subject {
  return subjectOf(judgement.resolution, judgement.policy, judgement.offendingSites.map(shown), prefix, links);
}

/** What is shown of an inventory, with the sites that must not receive the change. */
export function subjectOf(
  inventory: RecordedInventory | null,
  policy: Judgement['policy'],
  found: readonly (ShownOffender & { readonly inInventory: boolean })[],
  prefix: string,
  links: Links,
): Subject {
  const offending = new Set(found.map(({ id }) => id));
  const cohorts = new Map(
    (offending.size === 0 ? [] : (inventory?.groups ?? [])).flatMap((group) =>
      (group.sites ?? []).filter(([id]) => offending.has(id)).map(([id]) => [id, group.cohorts] as const),
    ),
  );
  const offenders = [...Map.groupBy(found, ({ id }) => id).values()].flatMap((same) =>
    same.slice(0, 1).map((first) => ({
      ...first,
      cohorts: cohorts.get(first.id) ?? first.cohorts,
      why: same.map(({ why }) => why).join('; '),
    })),
  );
  const offences = offenders
    .filter(({ inInventory }) => inInventory)
    .map(({ id, cohorts }) => ({ id, cohorts: cohorts.length === 0 ? null : cohorts }));
  return {
    prefix,
    links,
    inventory,
    offenders,
    estate:
      inventory === null || policy === null || inventory.groups.length === 0
        ? null
        : estateOf(inventory, dimensionsOf(policy), offences),
  };
}

function dimensionsOf({ cohorts }: NonNullable<Judgement['policy']>): ReadonlyMap<string, string> {
  return new Map(Object.entries(cohorts).map(([name, { dimension }]) => [name, dimension]));
}

/** An offending site of a record. */
export function shown({ id, name, cohorts, violations }: RecordedOffender) {
  return {
    id,
    name,
    cohorts,
    why: violations.map((violation) => recordProse(printViolation(violation))).join('; '),
    inInventory: violations.every(({ kind }) => kind !== 'unknown'),
  };
}
