// The author ends lines with characters that a page shows as line ends and a parser may not (or the other way round): the condition on the "next line" is to be lost.
// Origin: TC39 proposal "Subsume JSON" (U+2028 and U+2029 end lines in one grammar and not in the other); Unicode, UAX 14.
import { expect, it } from 'vitest';
import { reading } from '../domain/build.ts';
import { judge } from './support.ts';

const RP = 'Target-Cohort: resource-publisher';

it('a condition after U+2028 is a condition', async () => {
  expect(await judge({ body: `${RP}\u2028Forbids: ring=beta` })).toMatchObject({
    verdict: 'deny',
    codes: ['site.incapable', 'site.unproven'],
  });
});

it.each([
  ['CR', '\r'],
  ['CR LF', '\r\n'],
  ['VT', '\u000B'],
  ['FF', '\f'],
  ['NEL', '\u0085'],
  ['LS', '\u2028'],
  ['PS', '\u2029'],
])('%s ends a line, also within a value', (_, end) => {
  for (const body of [
    `Target-Cohort: rp${end}Forbids: frozen`,
    `Target-Cohort: rp\nRequires: a=1${end}Forbids: frozen`,
  ]) {
    expect(reading(body)).toMatchObject({ kind: 'read', declaration: { forbids: [{ terms: [{ key: 'frozen' }] }] } });
  }
});

it.each([
  ['a null', '\u0000'],
  ['a tag', '<br>'],
  ['a backslash', '\\'],
])('%s ends none: nothing is dropped, it is refused', (_, end) => {
  const read = reading(`Target-Cohort: rp\nRequires: a=1${end}Forbids: frozen`);
  expect(read.kind).toBe('invalid');
});

it('the honest form', async () => {
  expect(await judge({ body: `${RP}\nForbids: ring=gamma,region=nowhere\n` })).toMatchObject({ verdict: 'allow' });
});
