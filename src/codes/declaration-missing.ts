import type { AnyFinding } from '../domain/finding.ts';
import type { ReleaseFacts } from '../domain/facts.ts';
import { line, list, say, words } from '../prose/say.ts';
import { define, next, type Next } from './code.ts';
import { declareNext, mustStand, targetLine } from './target-line.ts';

interface MissingDeclaration extends AnyFinding<'declaration.missing', 'deny'> {
  /** A line that was probably meant as one, and the line that would be one. */
  readonly nearMiss: { readonly written: string; readonly line: string } | null;
}

export const missingDeclaration = define<MissingDeclaration>({
  code: 'declaration.missing',
  find: ({ scope, declaration }) =>
    scope.release && declaration.kind === 'missing'
      ? [{ code: 'declaration.missing', effect: 'deny', nearMiss: declaration.nearMiss }]
      : [],
  describe: ({ nearMiss }, { release }) => {
    const reached = release === null ? [] : [...release.scope.reach.keys()];
    const known = release === null ? [] : [...release.policy.cohorts.keys()];
    return {
      title:
        nearMiss === null
          ? 'The pull request does not say which cohort it is for'
          : 'The trailer that names the cohort is misspelt',
      expected: say`a declaration of the target cohorts: a ${'Target-Cohort'} line in the description, a ${'cohort:<name>'} label, or a release manifest`,
      observed: [
        nearMiss === null
          ? words('no declaration')
          : say`no ${'Target-Cohort'} line, but one that comes close: ${nearMiss.written}`,
        ...(reached.length > 0 ? [say`the changed paths reach ${list(reached)}`] : []),
      ],
      next: missingNext(nearMiss, reached, known, release),
    };
  },
  when: { deny: 'neither the description nor labels nor a release manifest names a cohort' },
  fix: 'Add a line `Target-Cohort: <cohort>` to the description. A bot may set the label `cohort:all`. See [declarations.md](declarations.md).',
});

function missingNext(
  nearMiss: MissingDeclaration['nearMiss'],
  reached: readonly string[],
  known: readonly string[],
  release: ReleaseFacts | null,
): Next {
  if (nearMiss !== null)
    return next(words('Write this line instead, as plain text in a paragraph of its own:'), line`${nearMiss.line}`);
  const [only, ...others] = reached.length > 0 ? reached : known;
  if (only !== undefined && (others.length === 0 || reached.length > 0)) {
    const why = reached.length > 0 ? 'the changed paths reach these cohorts' : 'it is the only cohort of the policy';
    const cohorts = [only, ...others];
    return release !== null && mustStand(cohorts, release)
      ? declareNext(say`Declare the cohorts (${words(why)}; change them if you mean others). `, cohorts, release)
      : next(
          say`Add this line to the description, in a paragraph of its own (${words(why)}; change it if you mean others):`,
          targetLine(cohorts),
        );
  }
  return next(
    known.length === 0
      ? words('Add this line to the description, in a paragraph of its own, with the cohort you mean:')
      : say`Add this line to the description, in a paragraph of its own, with one or more of ${list(known, 8)} (separated by commas):`,
    'Target-Cohort: <cohort>',
  );
}
