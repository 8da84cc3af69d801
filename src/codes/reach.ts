import type { AnyFinding } from '../domain/finding.ts';
import type { ReleaseFacts } from '../domain/facts.ts';
import { coverageOf, coversCohort } from '../domain/sites/coverage.ts';
import { plural } from '../prose/numbers.ts';
import { list, say, words, type Prose } from '../prose/say.ts';
import { define } from './code.ts';
import { declareNext } from './target-line.ts';

interface UndeclaredReach extends AnyFinding<'reach.undeclared', 'deny'> {
  readonly declared: readonly string[];
  readonly reached: readonly { readonly cohort: string; readonly paths: readonly string[] }[];
}

export const undeclaredReach = define<UndeclaredReach>({
  code: 'reach.undeclared',
  find: ({ scope, policy, declaration }) => {
    if (declaration.kind !== 'read') return [];
    const declared = declaration.declaration.cohorts;
    const coverage = coverageOf(declaration.declaration, policy);
    // Names that do not exist are `cohort.unknown`; what they were to cover is not known.
    if (coverage.kind === 'named' && coverage.dimensions.size === 0) return [];
    const reached = [...policy.cohorts.values()].flatMap((cohort) => {
      const paths = scope.reach.get(cohort.name);
      return paths === undefined || coversCohort(coverage, cohort) ? [] : [{ cohort: cohort.name, paths }];
    });
    return reached.length === 0 ? [] : [{ code: 'reach.undeclared', effect: 'deny', declared, reached }];
  },
  describe: ({ declared, reached }, { release }) => {
    const all = [...declared, ...reached.map(({ cohort }) => cohort)].toSorted();
    const cross = release?.policy.approvals.cross ?? 2;
    return {
      title: `Changed paths reach ${plural(reached.length, 'cohort')} that the declaration does not cover`,
      expected: say`changes that reach only ${list(declared)}`,
      observed: reached.map(
        ({ cohort, paths }) => say`${cohort} is reached by ${words(plural(paths.length, 'path'))}: ${list(paths, 3)}`,
      ),
      next: declareNext(
        say`${reachedNext(
          reached.flatMap(({ paths }) => paths),
          release,
        )}If ${list(reached.map(({ cohort }) => cohort))} ${words(reached.length === 1 ? 'is' : 'are')} meant to receive this change too, declare ${words(reached.length === 1 ? 'it' : 'them')} (several cohorts of one dimension need ${words(plural(cross, 'approval'))}). `,
        all,
        release,
      ),
    };
  },
  when: { deny: 'a changed path reaches a cohort that the declaration does not cover' },
  fix: 'Move these paths to a release of their own. Declare the cohort as well only if it is meant to receive the change.',
});

/** What is merged cannot be divided any more. */
function reachedNext(paths: readonly string[], release: ReleaseFacts | null): Prose {
  return release?.pull.state === 'merged'
    ? words('')
    : say`Move the changes of ${list([...new Set(paths)], 3)} to a pull request of their own. `;
}
