import { expect, it } from 'vitest';
import { stackWaiting, type LayerBelow } from '../../src/codes/stack.ts';
import { readAll } from './build.ts';

it.each<[string, LayerBelow[], string[]]>([
  [
    'one that has moved',
    [{ number: 7, verdict: 'allow', moved: true }],
    [
      'stack.waiting hold',
      '1 pull request below in the stack is not ready',
      'expected: every pull request below in the stack to be allowed, at the commit that this one stands on',
      'observed: pull request #7 has commits that this branch does not contain',
      'next: Rebase this branch on the head of pull request #7. Then comment "/cohort recheck" here: a change of a pull request below does not start this check again.',
      '  /cohort recheck',
    ],
  ],
  [
    'two',
    [
      { number: 7, verdict: 'deny', moved: false },
      { number: 8, verdict: 'allow', moved: true },
    ],
    [
      'stack.waiting hold',
      '2 pull requests below in the stack are not ready',
      'expected: every pull request below in the stack to be allowed, at the commit that this one stands on',
      'observed: pull request #7: deny',
      'observed: pull request #8 has commits that this branch does not contain',
      'next: Follow the report on pull request #7. Rebase this branch on the head of pull request #8. Then comment "/cohort recheck" here: a change of a pull request below does not start this check again.',
      '  /cohort recheck',
    ],
  ],
])('stack.waiting: %s', (_, layers, lines) => {
  expect(readAll(stackWaiting, [{ code: 'stack.waiting', effect: 'hold', layers }])).toEqual(lines);
});
