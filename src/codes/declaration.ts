import type { Conflict } from '../domain/declaration/read.ts';
import { SOURCES, type Source } from '../domain/declaration/sources/index.ts';
import { printRange, type Range } from '../domain/declaration/declaration.ts';
import type { ReleaseFacts } from '../domain/facts.ts';
import { dimensionsOf } from '../domain/policy/policy.ts';
import type { Problem } from '../domain/problem.ts';
import { plural } from '../prose/numbers.ts';
import { join, line, list, say, words } from '../prose/say.ts';
import { correctAll, define, describeProblem, next, type Next } from './code.ts';
import { declareNext, mustStand, targetLine } from './target-line.ts';

interface MissingDeclaration {
  readonly code: 'declaration.missing';
  readonly effect: 'deny';
  /** A line that was probably meant as one, and the line that would be one. */
  readonly almost: { readonly written: string; readonly line: string } | null;
}

export const missingDeclaration = define<MissingDeclaration>({
  code: 'declaration.missing',
  find: ({ scope, declaration }) =>
    scope.release && declaration.kind === 'missing'
      ? [{ code: 'declaration.missing', effect: 'deny', almost: declaration.almost }]
      : [],
  describe: ({ almost }, { release }) => {
    const reached = release === null ? [] : [...release.scope.reach.keys()];
    const known = release === null ? [] : [...release.policy.cohorts.keys()];
    return {
      title:
        almost === null
          ? 'The pull request does not say which cohort it is for'
          : 'The trailer that names the cohort is misspelt',
      expected: say`a declaration of the target cohorts: a ${'Target-Cohort'} line in the description, a ${'cohort:<name>'} label, or a release manifest`,
      observed: [
        almost === null
          ? words('no declaration')
          : say`no ${'Target-Cohort'} line, but one that comes close: ${almost.written}`,
        ...(reached.length > 0 ? [say`the changed paths reach ${list(reached)}`] : []),
      ],
      next: missingNext(almost, reached, known, release),
    };
  },
  docs: {
    when: { deny: 'neither the description nor labels nor a release manifest names a cohort' },
    next: 'Add a line `Target-Cohort: <cohort>` to the description. A bot may set the label `cohort:all`. See [declarations.md](declarations.md).',
  },
});

function missingNext(
  almost: MissingDeclaration['almost'],
  reached: readonly string[],
  known: readonly string[],
  release: ReleaseFacts | null,
): Next {
  if (almost !== null)
    return next(words('Write this line instead, as plain text in a paragraph of its own:'), line`${almost.line}`);
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

interface InvalidDeclaration {
  readonly code: 'declaration.invalid';
  readonly effect: 'deny';
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
    expected: words('a declaration without a mistake, since none of it is guessed'),
    observed: problems.map(describeProblem),
    next: release?.pull.state === 'merged' ? mergedNext(problems, release) : invalidNext(problems),
  }),
  docs: {
    when: { deny: 'a trailer, a label or the manifest cannot be read; all problems are listed' },
    next: 'Correct what is listed. No part of a declaration with a mistake is guessed.',
  },
});

/** To what is merged no manifest can be added any more. */
function mergedNext(problems: readonly Problem[], { policy, scope }: ReleaseFacts): Next {
  const isPasted = problems.some(({ paste }) => paste?.into === 'manifest');
  if (!isPasted || scope.manifests.length > 0) return invalidNext(problems);
  return dimensionsOf(policy).length > 1
    ? next(
        words(
          'It is merged, so no manifest can be added to it. If it is meant for every cohort, say so in its description, and have it approved again:',
        ),
        targetLine(['all']),
      )
    : next(
        words(
          'It is merged, so no manifest can be added to it. Take the conditions out of its description, put them into a manifest in a pull request of its own, and have this one approved again.',
        ),
      );
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

interface ConflictingDeclaration {
  readonly code: 'declaration.conflict';
  readonly effect: 'deny';
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
          said.map(({ source, value }) => say`${words(sourceSays(source))} ${value}`),
          '; ',
          6,
        )}`,
    ),
    next: next(words('Make the sources say the same, or say it in only one of them.')),
  }),
  docs: {
    when: {
      deny: 'two sources disagree, or the diff has more than one release manifest',
    },
    next: 'Make the sources say the same, or say it in one of them only.',
  },
});

function sourceSays(source: Source): string {
  return SOURCES.find(({ name }) => name === source)?.says ?? source;
}

interface WrongChange {
  readonly code: 'declaration.change';
  readonly effect: 'deny';
  /** Null: none is given. */
  readonly change: string | null;
  readonly pattern: string;
}

export const wrongChange = define<WrongChange>({
  code: 'declaration.change',
  find: ({ scope, declaration, policy: { releases } }) => {
    const { change: pattern } = releases;
    if (!scope.release || declaration.kind !== 'read' || pattern === null) return [];
    const { change } = declaration.declaration;
    return change !== null && new RegExp(`^(?:${pattern})$`, 'u').test(change)
      ? []
      : [{ code: 'declaration.change', effect: 'deny', change, pattern }];
  },
  describe: ({ change, pattern }) => ({
    title: change === null ? 'The declaration gives no change number' : 'The change number is not one of the policy',
    expected: say`a change number of the pattern ${pattern}, as the policy says in ${'releases.change'}`,
    observed: [change === null ? words('none') : say`${change}`],
    next: next(
      say`Add the number to the declaration: a line ${'Change: <number>'} below ${'Target-Cohort'}, or ${'change'} in the release manifest.`,
    ),
  }),
  docs: {
    when: { deny: 'the policy asks for a change number, and the declaration gives none or one of another pattern' },
    next: 'Add the line `Change: <number>` to the declaration, or `change` to the release manifest.',
  },
});

interface UnexpectedNumber {
  readonly code: 'declaration.expectation';
  readonly effect: 'deny';
  readonly expect: Range;
  readonly targeted: number;
}

export const unexpectedNumber = define<UnexpectedNumber>({
  code: 'declaration.expectation',
  find: ({ scope, declaration, resolution }) => {
    if (!scope.release || declaration.kind !== 'read' || resolution?.ok !== true) return [];
    const { expect } = declaration.declaration;
    const targeted = resolution.value.targets.length;
    return expect !== null && (targeted < expect.min || targeted > expect.max)
      ? [{ code: 'declaration.expectation', effect: 'deny', expect, targeted }]
      : [];
  },
  describe: ({ expect, targeted }, { release }) => ({
    title: `The release targets ${plural(targeted, 'site')}, ${targeted > expect.max ? 'more' : 'fewer'} than expected`,
    expected: say`${words(expect.min === 1 && expect.max === 1 ? '1 site' : `${printRange(expect)} sites`)}, as declared by ${'Expect-Sites'}`,
    observed: [say`${words(plural(targeted, 'site'))} targeted`],
    next: expectationNext(targeted, release),
  }),
  docs: {
    when: { deny: 'the number of targeted sites is outside `Expect-Sites`' },
    next: 'Find out why the number differs from what was expected, in the table of cohorts. Only then change the number.',
  },
});

/** A number is only proposed where it would be allowed: other findings change it. */
function expectationNext(targeted: number, release: ReleaseFacts | null): Next {
  const violations = release?.resolution?.ok === true ? release.resolution.value.violations.length : 0;
  if (violations > 0 || targeted === 0)
    return next(words('Then compare the number of sites again: what you correct before changes it.'));
  const why = say`Find out why the number differs: compare the cohorts in the table with what you meant to reach. If ${targeted} is right, correct the declaration`;
  const saidBy = release?.declaration.kind === 'read' ? release.declaration.saidBy.expect : [];
  const [path = 'the release manifest'] = release?.scope.manifests ?? [];
  if (!saidBy.includes('manifest')) return next(say`${why}:`, line`Expect-Sites: ${targeted}`);
  return saidBy.includes('body')
    ? next(say`${why}, in the description and in ${path}:`, line`Expect-Sites: ${targeted}`, line`expect: ${targeted}`)
    : next(say`${why}, in ${path}:`, line`expect: ${targeted}`);
}
