import type { Conflict } from '../../domain/declaration/read.ts';
import { printRange, type Range } from '../../domain/declaration/declaration.ts';
import type { Problem } from '../../domain/problem.ts';
import { plural } from '../../prose/numbers.ts';
import { join, line, list, say, words, type Prose } from '../../prose/say.ts';
import { describeProblem, next, type Context, type Description } from './description.ts';

export function describeMissing(almost: string | null, facts: Context): Description {
  const reached = facts === null ? [] : [...facts.scope.reach.keys()];
  const known = facts === null ? [] : [...facts.policy.cohorts.keys()];
  return {
    title:
      almost === null
        ? 'The pull request does not say which cohort it is for'
        : 'The trailer that names the cohort is misspelt',
    expected: say`a declaration of the target cohorts: a ${'Target-Cohort'} line in the description, a ${'cohort:<name>'} label, or a release manifest`,
    observed: [
      almost === null ? words('no declaration') : say`no ${'Target-Cohort'} line, but one that comes close: ${almost}`,
      ...(reached.length > 0 ? [say`the changed paths reach ${list(reached)}`] : []),
    ],
    next: next(...missingNext(almost, reached, known)),
  };
}

function missingNext(almost: string | null, reached: readonly string[], known: readonly string[]): [Prose, string] {
  if (almost !== null)
    return [
      words('Correct the line in the description:'),
      line`Target-Cohort: ${almost.slice(almost.indexOf(':') + 1).trim()}`,
    ];
  const [only, ...others] = reached.length > 0 ? reached : known;
  if (only !== undefined && (others.length === 0 || reached.length > 0)) {
    const why =
      reached.length > 0 ? 'these are the cohorts that the changed paths reach' : 'it is the only cohort of the policy';
    return [
      say`Add a line to the description, on its own (${words(why)}; change it if it is not what you mean):`,
      `Target-Cohort: ${[only, ...others].map((name) => line`${name}`).join(', ')}`,
    ];
  }
  return [
    known.length === 0
      ? words('Add a line to the description, on its own, with the cohort you mean:')
      : say`Add a line to the description, on its own, with the cohort you mean, one or more of ${list(known, 8)}:`,
    'Target-Cohort: <cohort>',
  ];
}

export function describeInvalid(problems: readonly Problem[]): Description {
  return {
    title: `The declaration has ${plural(problems.length, 'mistake')}`,
    expected: words('a declaration without a mistake: none of it is ever guessed'),
    observed: problems.map(describeProblem),
    next: next(
      say`Correct ${words(plural(problems.length, 'mistake'))} in the declaration (listed below); this check runs again when the description is edited.`,
    ),
  };
}

export function describeConflict(conflicts: readonly Conflict[]): Description {
  return {
    title: `The sources of the declaration contradict each other in ${plural(conflicts.length, 'point')}`,
    expected: words(
      'description, labels and release manifest that agree on what they both say, and at most one manifest',
    ),
    observed: conflicts.map(
      ({ part, said }) =>
        say`${part}: ${join(
          said.map(({ source, value }) => say`${words(sourceName(source))} says ${value}`),
          '; ',
          6,
        )}`,
    ),
    next: next(words('Make them say the same, or remove what is wrong from all but one of them.')),
  };
}

function sourceName(source: Conflict['said'][number]['source']): string {
  switch (source) {
    case 'body':
      return 'the description';
    case 'labels':
      return 'the labels';
    case 'manifest':
      return 'the manifest';
  }
}

export function describeExpectation(expect: Range, targeted: number): Description {
  return {
    title: `The release targets ${plural(targeted, 'site')}, ${targeted > expect.max ? 'more' : 'fewer'} than expected`,
    expected: say`${words(printRange(expect))} sites, as declared by ${'Expect-Sites'}`,
    observed: [say`${words(plural(targeted, 'site'))} targeted`],
    next: next(
      say`Find out why the number differs: look at the cohorts and sites below. Only if ${targeted} is right, correct the declaration:`,
      line`Expect-Sites: ${targeted}`,
    ),
  };
}
