import type { StandingManifest, StandingOffender } from '../domain/deployment/facts.ts';
import { handedOut } from '../domain/deployment/targets.ts';
import { plural } from '../prose/numbers.ts';
import { list, say, words, type Prose } from '../prose/say.ts';
import { define, describeProblem, next } from './code.ts';

/** Manifests of the deployed tree that cannot be read, or that sites of the cohort do not meet. */
interface StandingCondition {
  readonly code: 'gate.standing-condition';
  readonly effect: 'deny' | 'warn';
  readonly manifests: readonly StandingManifest[];
}

export const standingCondition = define<StandingCondition>({
  code: 'gate.standing-condition',
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
  describe: ({ effect, manifests }) => {
    const sites = new Set(manifests.flatMap(({ offenders }) => (offenders ?? []).map(({ id }) => id)));
    const unread = manifests.filter(({ problems }) => problems.length > 0);
    return {
      title:
        unread.length > 0
          ? `${plural(unread.length, 'manifest')} of the deployed commit cannot be read`
          : `${plural(sites.size, 'site')} ${sites.size === 1 ? 'does' : 'do'} not meet ${plural(manifests.length, 'manifest')} of the deployed commit`,
      expected: words(
        'every site that receives the commit to be covered by each manifest in its tree that covers the cohort, and to meet its conditions',
      ),
      observed: manifests.flatMap(({ path, problems, offenders }) => [
        ...problems.map(describeProblem),
        ...[...Map.groupBy(offenders ?? [], reasonOf)].map(([, alike]) => say`${path}: ${describeAlike(alike)}`),
      ]),
      next:
        effect === 'warn'
          ? next(words('These sites are left out. Deploy to the sites in the file, and to no others.'))
          : next(
              say`Correct these sites in the inventory, or widen, mend or delete ${list(
                manifests.map(({ path }) => path),
                3,
              )} in a pull request, and deploy that.`,
            ),
    };
  },
  docs: {
    when: {
      deny: 'a site that would be handed out is not covered by a manifest in the tree of the deployed commit, or does not meet its conditions; or such a manifest cannot be read',
      warn: 'the same on a rollback: the sites are left out',
    },
    next: 'Correct the sites in the inventory, or widen, mend or delete the manifest in a pull request. A site that joined the cohort after a release is judged like the others.',
  },
});

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
