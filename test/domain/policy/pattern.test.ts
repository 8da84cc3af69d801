import { expect, it } from 'vitest';
import { isSafePattern } from '../../../src/domain/policy/pattern.ts';

it('a pattern of change numbers cannot take long to match', () => {
  const safe = [
    'CHG\\d{7}',
    '(?:CHG|INC)\\d{7,9}',
    '[A-Z]{2,5}-\\d+',
    '[*+?]{1,3}',
    '\\(\\d+\\)',
    'a'.repeat(200),
    '(a)(b)(c)(d)(e)',
    '\\(\\)a\\(\\)b\\(\\)',
    '[(][(][(][(][(][(]',
    '[(](a)',
    '[^)(]{1,2}',
    'a*b+c?d{2}',
    '(?:a)(?:b)x*y*z*',
    'a\\)+',
    '([a]?=b)',
  ];
  const unsafe = [
    '\\(a)(b)(c)(d)(e)(f)',
    'a*b+c?d{10,}',
    'a*b+c?d{1,20}',
    '(a+)+b',
    '(a|a){20}',
    '(?:a|b)?',
    'a*b*c*d*',
    '(a)(b)(c)(d)(e)(f)',
    '(a)\\1',
    '(?=a)a',
    '(?<name>a)',
    '[a',
    'a?b?c?d?',
    'a{2',
    'x'.repeat(201),
  ];
  expect(safe.filter((pattern) => !isSafePattern(pattern))).toEqual([]);
  expect(unsafe.filter((pattern) => isSafePattern(pattern))).toEqual([]);
});
