import type { AnyFinding } from '../domain/finding.ts';
import type { StandingManifest, StandingOffender } from '../domain/standing/manifest.ts';
import { handedOut } from '../domain/deployment/groups.ts';
import { compare } from '../domain/sites/order.ts';
import { plural } from '../prose/numbers.ts';
import { line, list, say, type Prose } from '../prose/say.ts';
import { advise, define, describeProblem, next, type Next } from './code.ts';

/** Manifests that stand and cannot be read, or that sites do not meet. */
interface StandingCondition extends AnyFinding<'gate.standing-condition', 'deny' | 'warn'> {
  readonly manifests: readonly StandingManifest[];
  /** At the check: environments whose gates they would close. */
  readonly environments?: readonly string[];
}

export const standingCondition = define<StandingCondition>({
  code: 'gate.standing-condition',
  find: ({ standing }) => {
    if (standing.length === 0) return [];
    const environments = [...new Set(standing.flatMap((manifest) => manifest.environments))].toSorted(compare);
    const manifests = standing.map(({ path, problems, offenders }) => ({ path, problems, offenders }));
    return [{ code: 'gate.standing-condition', effect: 'warn', manifests, environments }];
  },
  findAtGate: (facts) => {
    const manifests = facts.standing.filter(
      ({ problems, offenders }) => problems.length > 0 || (offenders ?? []).length > 0,
    );
    if (manifests.length === 0) return [];
    const { rollback } = facts;
    const isRead = manifests.every(({ problems }) => problems.length === 0);
    const leavesSome = (handedOut(facts) ?? []).length > 0;
    const effect = rollback.applies && isRead && leavesSome ? 'warn' : 'deny';
    return [{ code: 'gate.standing-condition', effect, manifests }];
  },
  describe: ({ effect, manifests, environments }, { gate }) => ({
    title: titleOf(manifests, environments === undefined ? 'of the deployed commit' : 'that will stand'),
    expected: say`every site that receives the commit to be covered by each manifest in its tree that covers the cohort, and to meet its conditions`,
    observed: [
      ...manifests.flatMap(({ path, problems, offenders }) => [
        ...problems.map(describeProblem),
        ...[...Map.groupBy(offenders ?? [], reasonOf)].map(([, alike]) => say`${path}: ${describeAlike(alike)}`),
      ]),
      ...(environments === undefined
        ? []
        : [say`as things stand, these gates will be closed: ${list(environments, 5)}`]),
    ],
    next:
      effect === 'deny' && gate?.rollback.applies === true
        ? backNext(manifests)
        : nextOf(effect, manifests, environments),
  }),
  when: {
    deny: 'a site that would be handed out is not covered by a manifest in the tree of the deployed commit, or does not meet its conditions; or such a manifest cannot be read',
    warn: 'check: the same as things stand, so that a gate will be closed; gate: the same on a rollback, where the sites are left out',
  },
  fix: 'Correct the sites in the inventory, or widen, correct or delete the manifest in a pull request. A site that joined the cohort after a release is judged like the others.',
});

function titleOf(manifests: readonly StandingManifest[], where: string): string {
  const sites = new Set(manifests.flatMap(({ offenders }) => (offenders ?? []).map(({ id }) => id)));
  const unread = manifests.filter(({ problems }) => problems.length > 0);
  return unread.length > 0
    ? `${plural(unread.length, 'manifest')} ${where} cannot be read or ${unread.length === 1 ? 'names' : 'name'} no known cohort`
    : `${plural(sites.size, 'site')} ${sites.size === 1 ? 'does' : 'do'} not meet ${plural(manifests.length, 'manifest')} ${where}`;
}

function nextOf(
  effect: StandingCondition['effect'],
  manifests: readonly StandingManifest[],
  environments: StandingCondition['environments'],
): Next {
  const files = list(
    manifests.map(({ path }) => path),
    3,
  );
  const pastes = manifests.flatMap(({ problems }) => problems.flatMap(({ paste }) => paste ?? []));
  const paste = pastes.find(({ into }) => into === 'manifest');
  if (environments !== undefined && paste?.into === 'manifest')
    return next(
      say`Put the whole declaration into the release manifest ${paste.path}: once merged it stands by itself, without the description and the labels. Until then these gates stay closed:`,
      ...paste.lines.map((text) => line`${text}`),
    );
  if (environments !== undefined)
    return advise`Correct the sites that ${files} keeps out in the inventory, or widen, correct or delete the manifest, in this pull request or in another. Until then these gates stay closed.`;
  return effect === 'warn'
    ? advise`These sites are left out. Deploy to the sites in the file, and to no others.`
    : advise`Widen, correct or delete ${files} in a pull request, and deploy that. Or correct the sites that it keeps out in the inventory.`;
}

/** The tree of an older commit stays as it is. */
function backNext(manifests: readonly StandingManifest[]): Next {
  const files = list(
    manifests.map(({ path }) => path),
    3,
  );
  return manifests.some(({ problems }) => problems.length > 0)
    ? advise`An older commit keeps its manifests. Where one names a cohort by a former name, give the cohort that name as ${'formerly'} in the policy. Otherwise undo the change by a pull request, with ${files} corrected or deleted, and deploy that.`
    : advise`An older commit keeps its manifests. Correct these sites in the inventory, or undo the change by a pull request, with ${files} widened or deleted, and deploy that.`;
}

function reasonOf({ why, reasons }: StandingOffender): string {
  return JSON.stringify([why, reasons]);
}

function describeAlike(alike: readonly StandingOffender[]): Prose {
  const ids = list(
    alike.map(({ id }) => id),
    5,
  );
  const [{ why, reasons }] = [alike[0] ?? { why: 'not-covered' as const, reasons: [] }];
  switch (why) {
    case 'not-covered':
      return say`does not cover ${ids}`;
    case 'incapable':
      return say`${ids}: ${list(reasons)} does not hold`;
    case 'unproven':
      return say`${ids}: ${list(reasons)} is not known`;
    case 'ambiguous':
      return say`${ids} in several cohorts of one dimension: ${list(reasons)}`;
    case 'outside-cohort':
      return say`${ids} outside of its cohorts`;
    case 'inactive':
      return say`${ids} with the status ${list(reasons)}`;
    case 'unknown':
      return say`${ids} not in the inventory`;
    case 'disputed':
      return say`${ids} disputed by another source: ${list(reasons)}`;
  }
}
