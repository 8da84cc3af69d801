import type { AnyFinding } from '../domain/finding.ts';
import type { Verdict } from '../domain/verdict.ts';
import { plural } from '../prose/numbers.ts';
import { join, pullName, say, words, type Prose } from '../prose/say.ts';
import { define, next } from './code.ts';

/** A pull request below in the stack that could not be merged now with this one on it. */
export interface LayerBelow {
  readonly number: number;
  readonly verdict: Verdict;
  /** Whether it has commits that this branch does not contain. */
  readonly moved: boolean;
}

/** A stack is merged as one: whatever is below goes into the trunk as well. */
interface StackWaiting extends AnyFinding<'stack.waiting', 'hold'> {
  readonly layers: readonly LayerBelow[];
}

export const stackWaiting = define<StackWaiting>({
  code: 'stack.waiting',
  describe: ({ layers }) => ({
    title: `${plural(layers.length, 'pull request')} below in the stack ${layers.length === 1 ? 'is' : 'are'} not ready`,
    expected: words('every pull request below in the stack to be allowed, at the commit that this one stands on'),
    observed: layers.map(observed),
    next: next(
      say`${join(layers.map(step), '. ')}. Then comment ${'/cohort recheck'} here: a change of a pull request below does not start this check again.`,
      '/cohort recheck',
    ),
  }),
  when: {
    hold: 'the base branch is the head of another open pull request, and that one, or one below it, would not be allowed at the commit that this one stands on',
  },
  fix: 'Bring the pull requests below to *Allowed*, and rebase this one where one of them has new commits. Then comment `/cohort recheck`.',
});

function observed({ number, verdict, moved }: LayerBelow): Prose {
  if (moved) return say`${pullName(number)} has commits that this branch does not contain`;
  return say`${pullName(number)}: ${words(verdict)}`;
}

function step({ number, moved }: LayerBelow): Prose {
  return moved
    ? say`Rebase this branch on the head of ${pullName(number)}`
    : say`Follow the report on ${pullName(number)}`;
}
