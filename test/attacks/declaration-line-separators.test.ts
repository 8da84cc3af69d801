// The author ends lines with characters that a page shows as line ends and a parser may not (or the other way round): the line after them is to be lost.
// Origin: TC39 proposal "Subsume JSON" (U+2028 and U+2029 end lines in one grammar and not in the other); Unicode, UAX 14.
import { expect, it } from 'vitest';
import { reading } from '../domain/build.ts';
import { judge } from './support.ts';

const RP = 'Target-Cohort: resource-publisher';

it('a number of sites after U+2028 is not lost', async () => {
  expect(await judge({ body: `${RP}\u2028Expect-Sites: 99` })).toMatchObject({
    verdict: 'deny',
    codes: ['declaration.invalid'],
  });
});

it.each([
  ['CR', '\r'],
  ['CR LF', '\r\n'],
])('%s ends a line, as on the page', (_, end) => {
  expect(reading(`Target-Cohort: rp${end}Expect-Sites: 5`)).toMatchObject({ declaration: { expect: { min: 5 } } });
});

it.each([
  ['VT', '\u000B'],
  ['NEL', '\u0085'],
  ['LS', '\u2028'],
  ['PS', '\u2029'],
  ['a form feed, which is a blank', '\f'],
  ['a null', '\u0000'],
  ['a backslash', '\\'],
])('%s ends none: nothing is dropped, it is refused', (_, end) => {
  expect(reading(`Target-Cohort: rp${end}Expect-Sites: 5`).kind).toBe('invalid');
});

it('the honest form', async () => {
  expect(await judge({ body: `${RP}\nExpect-Sites: 3\n` })).toMatchObject({ verdict: 'allow' });
});
