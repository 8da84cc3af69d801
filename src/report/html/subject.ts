import { plainText } from '../../prose/say.ts';
import type { Links } from '../links.ts';
import { printViolation } from '../reach.ts';
import { recordProse } from '../recorded-prose.ts';
import { estateOf, type Estate } from './estate.ts';
import type {
  Deployment,
  Judgement,
  RecordedFinding,
  RecordedInventory,
  RecordedOffender,
  ReportedRecord,
} from '../recorded.ts';

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

export function subjectOfJudgement(judgement: Judgement, prefix: string, links: Links): Subject {
  return subjectOf(judgement.resolution, judgement.policy, judgement.offendingSites.map(shown), prefix, links);
}

export function subjectOfDeployment(record: ReportedRecord, deployment: Deployment, links: Links): Subject {
  const offenders = [
    ...record.offendingSites.map(shown),
    ...standingOffenders(deployment),
    ...record.findings.flatMap(leftOut),
  ];
  return subjectOf(handedOut(deployment), deployment.policy, offenders, 'd', links);
}

/** Of an open gate only the sites that it hands out are targeted. */
function handedOut({ inventory, targets }: Deployment): RecordedInventory | null {
  if (inventory === null || targets === null) return inventory;
  const targeted = inventory.groups.filter((group) => group.targeted);
  if (targeted.reduce((sum, { count }) => sum + count, 0) === targets.length) return inventory;
  // Sites that are only counted cannot be distinguished.
  if (targeted.some(({ sites }) => sites === null)) return { ...inventory, groups: [] };
  const ids = new Set(targets);
  const groups = inventory.groups.flatMap((group) => {
    if (!group.targeted || group.sites === null) return [group];
    const parts = Map.groupBy(group.sites, ([id]) => ids.has(id));
    return [...parts].map(([isTargeted, sites]) => ({ ...group, targeted: isTargeted, count: sites.length, sites }));
  });
  return { ...inventory, groups };
}

function subjectOf(
  inventory: RecordedInventory | null,
  policy: Judgement['policy'],
  found: readonly (ShownOffender & { readonly inInventory: boolean })[],
  prefix: string,
  links: Links,
): Subject {
  const offending = new Set(found.map(({ id }) => id));
  const cohorts = new Map(
    (inventory?.groups ?? []).flatMap((group) =>
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

function shown({ id, name, cohorts, violations }: RecordedOffender) {
  return {
    id,
    name,
    cohorts,
    why: violations.map((violation) => recordProse(printViolation(violation))).join('; '),
    inInventory: violations.every(({ kind }) => kind !== 'unknown'),
  };
}

/** Active sites that a manifest of the deployed tree does not cover, or whose conditions they do not meet. */
function standingOffenders({ standing }: Deployment) {
  return standing.flatMap(({ path, offenders }) =>
    (offenders ?? []).map(({ id, name, why, reasons }) => ({
      id,
      name,
      cohorts: [],
      why: recordProse(
        why === 'not-covered'
          ? [{ text: 'not covered by ' }, { code: path }]
          : [{ text: 'does not meet ' }, { code: reasons.join(', ') }, { text: ' of ' }, { code: path }],
      ),
      inInventory: true,
    })),
  );
}

/** Active sites that a release of the range leaves out. */
function leftOut({ evidence: { number, missing = [] } }: RecordedFinding) {
  const why = plainText([{ text: `left out by pull request #${number ?? 0}` }]);
  return missing.map(({ id, name }) => ({ id, name, cohorts: [], why, inInventory: true }));
}
