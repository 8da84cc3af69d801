import { plainText } from '../../prose/say.ts';
import type { Links } from '../links.ts';
import type { Deployment, RecordedFinding, RecordedInventory, ReportedRecord } from '../recorded.ts';
import { missingSites } from '../recorded-evidence.ts';
import { recordProse } from '../recorded-prose.ts';
import { shown, subjectOf, type Subject } from './subject.ts';

/** What a report of a deployment is about. */
export function subjectOfDeployment(
  record: Pick<ReportedRecord, 'offendingSites' | 'findings'>,
  deployment: Deployment,
  links: Links,
): Subject {
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
function leftOut({ evidence }: RecordedFinding) {
  const { number, missing = [] } = missingSites.parse(evidence);
  const why = plainText([{ text: `left out by pull request #${number ?? 0}` }]);
  return missing.map(({ id, name }) => ({ id, name, cohorts: [], why, inInventory: true }));
}
