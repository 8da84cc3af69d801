import type { AnyFinding } from '../domain/finding.ts';
import type { Conflict } from '../domain/declaration/read.ts';
import { SOURCES } from '../domain/declaration/sources/index.ts';
import type { ReleaseFacts } from '../domain/facts.ts';
import { dimensionsOf } from '../domain/policy/policy.ts';
import type { Problem } from '../domain/problem.ts';
import { plural } from '../prose/numbers.ts';
import { join, line, say, words } from '../prose/say.ts';
import { advise, correctAll, define, describeProblem, next, type Next } from './code.ts';
import { targetLine } from './target-line.ts';

interface InvalidDeclaration extends AnyFinding<'declaration.invalid', 'deny'> {
  readonly problems: readonly Problem[];
}

export const invalidDeclaration = define<InvalidDeclaration>({
  code: 'declaration.invalid',
  find: ({ scope, declaration }) =>
    scope.release && declaration.kind === 'invalid'
      ? [{ code: 'declaration.invalid', effect: 'deny', problems: declaration.problems }]
      : [],
  describe: ({ problems }, { release }) => ({
    title: `The declaration has ${plural(problems.length, 'mistake')}`,
    expected: words('a declaration without mistakes, because nothing in it is guessed'),
    observed: problems.map(describeProblem),
    next: release?.pull.state === 'merged' ? mergedNext(problems, release) : invalidNext(problems),
  }),
  when: { deny: 'a trailer, a label or the manifest cannot be read; all problems are listed' },
  fix: 'Correct what is listed. No part of a declaration with a mistake is guessed.',
});

/** To what is merged no manifest can be added any more. */
function mergedNext(problems: readonly Problem[], { policy, scope }: ReleaseFacts): Next {
  const isPasted = problems.some(({ paste }) => paste?.into === 'manifest');
  if (!isPasted || scope.manifests.length > 0) return invalidNext(problems);
  return dimensionsOf(policy).length > 1
    ? next(
        say`It is merged, so no manifest can be added to it. If it is meant for every cohort, say so in its description, and have it approved again:`,
        targetLine(['all']),
      )
    : advise`It is merged, so no manifest can be added to it. Take the conditions out of its description, put them into a manifest in a pull request of its own, and have this one approved again.`;
}

/** Every text that mends something; a manifest comes last, since it takes the place of lines of the description. */
function invalidNext(problems: readonly Problem[]): Next {
  const pastes = problems.flatMap(({ paste }) => (paste === undefined ? [] : [paste]));
  const manifest = pastes.find((paste) => paste.into === 'manifest');
  const lines = pastes.flatMap((paste) => (paste.into === 'description' ? paste.lines : []));
  if (manifest !== undefined)
    return next(
      say`Put the declaration into a release manifest of this pull request, ${manifest.path}, and take its lines out of the description:`,
      ...manifest.lines.map((text) => line`${text}`),
    );
  return correctAll(
    words('the declaration'),
    problems,
    lines.map((text) => line`${text}`),
  );
}

interface ConflictingDeclaration extends AnyFinding<'declaration.conflict', 'deny'> {
  readonly conflicts: readonly Conflict[];
}

export const conflictingDeclaration = define<ConflictingDeclaration>({
  code: 'declaration.conflict',
  find: ({ scope, declaration }) =>
    scope.release && declaration.kind === 'conflict'
      ? [{ code: 'declaration.conflict', effect: 'deny', conflicts: declaration.conflicts }]
      : [],
  describe: ({ conflicts }) => ({
    title: `The sources of the declaration disagree in ${plural(conflicts.length, 'point')}`,
    expected: words('a description, labels and a release manifest that agree, and at most one manifest'),
    observed: conflicts.map(
      ({ part, said }) =>
        say`${part}: ${join(
          said.map(
            ({ source, value }) => say`${words(SOURCES.find(({ name }) => name === source)?.says ?? source)} ${value}`,
          ),
          '; ',
          6,
        )}`,
    ),
    next: advise`Make the sources agree, or declare in only one of them.`,
  }),
  when: {
    deny: 'two sources disagree, or the diff has more than one release manifest',
  },
  fix: 'Make the sources agree, or declare in only one of them.',
});
