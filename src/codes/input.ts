import type { AnyFinding } from '../domain/finding.ts';
import type { Problem } from '../domain/problem.ts';
import { plural } from '../prose/numbers.ts';
import { say, words } from '../prose/say.ts';
import { correctAll, define, describeProblem } from './code.ts';

interface InvalidInput extends AnyFinding<'input.invalid', 'error'> {
  readonly problems: readonly Problem[];
}

export const invalidInput = define<InvalidInput>({
  code: 'input.invalid',
  describe: ({ problems }) => ({
    title: `${plural(problems.length, 'input is', 'inputs are')} invalid`,
    expected: words('valid inputs'),
    observed: problems.map(describeProblem),
    next: correctAll(say`the inputs under ${'with:'} in the workflow file`, problems),
  }),
  when: { error: 'an input of the action, or the event it runs on, cannot be used; all problems are listed' },
  fix: 'Correct the inputs under `with:` in the workflow file. An event that carries no pull request needs the input `pull-request`.',
});
