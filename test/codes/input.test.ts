import { expect, it } from 'vitest';
import type { Context } from '../../src/codes/code.ts';
import { invalidInput } from '../../src/codes/input.ts';
import { internal } from '../../src/codes/internal.ts';
import { NOWHERE, readAll } from './build.ts';

/* What is wrong before anything is judged. */

const mode = { place: 'input mode', found: 'chekc', allowed: 'check or gate', nearest: 'check' };
const number = { place: 'input pull-request', found: 'x', allowed: 'a number' };

it.each<[string, (typeof mode | typeof number)[], string[]]>([
  [
    'one input',
    [mode],
    [
      'input.invalid error',
      '1 input is invalid',
      'expected: valid inputs',
      'observed: "input mode": found "chekc", expected "check or gate" (did you mean "check"?)',
      'next: Correct the inputs under "with:" in the workflow file:',
      '- "input mode": found "chekc", expected "check or gate" (did you mean "check"?)',
    ],
  ],
  [
    'more than are named in a step',
    [mode, number, number, number],
    [
      'input.invalid error',
      '4 inputs are invalid',
      'expected: valid inputs',
      'observed: "input mode": found "chekc", expected "check or gate" (did you mean "check"?)',
      'observed: "input pull-request": found "x", expected "a number"',
      'observed: "input pull-request": found "x", expected "a number"',
      'observed: "input pull-request": found "x", expected "a number"',
      'next: Correct the inputs under "with:" in the workflow file:',
      '- "input mode": found "chekc", expected "check or gate" (did you mean "check"?)',
      '- "input pull-request": found "x", expected "a number"',
      '- "input pull-request": found "x", expected "a number"',
      '- 1 more mistake, listed under Findings',
    ],
  ],
])('%s', (_, problems, lines) => {
  expect(readAll(invalidInput, [{ code: 'input.invalid', effect: 'error', problems }])).toEqual(lines);
});

it.each<[Context['at'], string[]]>([
  [
    'clone',
    [
      'internal error',
      'The judgement failed because of a bug in cohort-guard',
      'expected: a judgement',
      'observed: an internal error with id "c0ffee12"',
      'next: Run this command again. If the problem persists, report the lines with id "c0ffee12" in the log of this run.',
    ],
  ],
])('a bug of ours: %s', (at, lines) => {
  expect(readAll(internal, [{ code: 'internal', effect: 'error', id: 'c0ffee12' }], { ...NOWHERE, at })).toEqual(lines);
});
