import type { AnyFinding } from '../domain/finding.ts';
import { printRange, type Range } from '../domain/declaration/declaration.ts';
import type { ReleaseFacts } from '../domain/facts.ts';
import { plural } from '../prose/numbers.ts';
import { line, say, words } from '../prose/say.ts';
import { advise, define, next, type Next } from './code.ts';

interface WrongChange extends AnyFinding<'declaration.change', 'deny'> {
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
    next: advise`Add the number to the declaration: a line ${'Change: <number>'} below ${'Target-Cohort'}, or ${'change'} in the release manifest.`,
  }),
  when: { deny: 'the policy asks for a change number, and the declaration gives none or one of another pattern' },
  fix: 'Add the line `Change: <number>` to the declaration, or `change` to the release manifest.',
});

interface UnexpectedNumber extends AnyFinding<'declaration.expectation', 'deny'> {
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
  when: { deny: 'the number of targeted sites is outside `Expect-Sites`' },
  fix: 'Find out why the number differs from what was expected, in the table of cohorts. Only then change the number.',
});

/** A number is only proposed where it would be allowed: other findings change it. */
function expectationNext(targeted: number, release: ReleaseFacts | null): Next {
  const violations = release?.resolution?.ok === true ? release.resolution.value.violations.length : 0;
  if (violations > 0 || targeted === 0)
    return advise`Then compare the number of sites again: what you correct before changes it.`;
  const why = say`Find out why the number differs: compare the cohorts in the table with what you meant to reach. If ${targeted} is right, correct the declaration`;
  const saidBy = release?.declaration.kind === 'read' ? release.declaration.saidBy.expect : [];
  const [path = 'the release manifest'] = release?.scope.manifests ?? [];
  if (!saidBy.includes('manifest')) return next(say`${why}:`, line`Expect-Sites: ${targeted}`);
  return saidBy.includes('body')
    ? next(say`${why}, in the description and in ${path}:`, line`Expect-Sites: ${targeted}`, line`expect: ${targeted}`)
    : next(say`${why}, in ${path}:`, line`expect: ${targeted}`);
}
