// The author writes a number of sites that people and machine read differently: digits of other scripts, exponents, signs, numbers too large to hold.
// Origin: Unicode TR 36, numeric spoofs; CWE-681 (incorrect conversion between numeric types).
import { expect, it } from 'vitest';
import { reading } from '../domain/build.ts';
import { judge } from './support.ts';

const spellings = [
  '\uFF13',
  '\u0663',
  '\u09ea',
  '\u{1D7D1}',
  '3e0',
  '0x3',
  '0b11',
  '+3',
  '-3',
  '-0',
  '3.0',
  '3,0',
  '3_0',
  '1/1',
  'three',
  'Infinity',
  'NaN',
  '3\u200B',
  '\u202E3',
  '3-',
  '-3-3',
  '5-1',
  '1\u20135',
  '1..5',
  '3 sites',
  '9999999999',
  '3-99999999999999999999',
  '9'.repeat(400),
];

it.each(spellings)('%j is no number of sites', (written) => {
  expect(reading(`Target-Cohort: rp\nExpect-Sites: ${written}`).kind).toBe('invalid');
  expect(
    reading({
      body: 'Target-Cohort: rp',
      manifest: { kind: 'file', path: 'm.yml', content: `expect: ${JSON.stringify(written)}` },
    }).kind,
  ).toBe('invalid');
});

it('from outside: a digit that only looks like 3', async () => {
  expect(await judge({ body: 'Target-Cohort: resource-publisher\nExpect-Sites: \uFF13\n' })).toMatchObject({
    verdict: 'deny',
    codes: ['declaration.invalid'],
  });
});

it('a number as large as may be written is compared and not met', async () => {
  expect(await judge({ body: 'Target-Cohort: resource-publisher\nExpect-Sites: 999999999\n' })).toMatchObject({
    verdict: 'deny',
    codes: ['declaration.expectation'],
  });
});

it('the honest form', async () => {
  expect(await judge({ body: 'Target-Cohort: resource-publisher\nExpect-Sites: 2-4\n' })).toMatchObject({
    verdict: 'allow',
  });
});
