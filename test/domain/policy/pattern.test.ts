import { expect, it } from 'vitest';
import { isSafePattern } from '../../../src/domain/policy/pattern.ts';

it.each([
  ['CHG\\d{7}', true],
  ['(?:CHG|INC)\\d{7,9}', true],
  ['[A-Z]{2,5}-\\d+', true],
  ['[*+?]{3}', true],
  ['\\(\\d+\\)', true],
  ['a'.repeat(200), true],
  ['(a)(b)(c)(d)(e)', true],
  ['\\(a)(b)(c)(d)(e)(f)', false],
  ['\\(\\)a\\(\\)b\\(\\)', true],
  ['[(][(][(][(][(][(]', true],
  ['[(](a)', true],
  ['[^)(]{1,2}', true],
  ['a*b+c{1,2}', true],
  ['a*b+c?d{2}', true],
  ['a*b+c?d{10,}', false],
  ['a*b+c?d{1,20}', false],
  ['(?:a)(?:b)x*y*z*', true],
  ['a|b', true],
  ['(a+)+b', false],
  ['(a|a){20}', false],
  ['(?:a|b)?', false],
  ['a*b*c*d*', false],
  ['(a)(b)(c)(d)(e)(f)', false],
  ['(a)\\1', false],
  ['(?=a)a', false],
  ['(?<name>a)', false],
  ['[a', false],
  ['a{2', false],
  ['x'.repeat(201), false],
])('a pattern of change numbers %j: %s', (pattern, is) => {
  expect(isSafePattern(pattern)).toBe(is);
});
