// The author writes a condition with a character that looks like a colon, or with a blank that is none: reviewers count on it, the machine is to overlook it.
// Origin: Unicode TR 39, confusables of U+003A; CVE-2021-42694 (homoglyphs in source code).
import { expect, it } from 'vitest';
import { reading } from '../domain/build.ts';
import { judge } from './support.ts';

const LOOK_ALIKE = [
  0x2d0, 0x2f8, 0x589, 0x5c3, 0x703, 0x704, 0x903, 0xa83, 0x16ec, 0x1803, 0x1809, 0x205a, 0x2236, 0xa4fd, 0xa789,
  0xfe13, 0xfe30, 0xfe55, 0xff1a,
];

it('is refused, and the line is shown', async () => {
  const run = await judge({ body: 'Target-Cohort: resource-publisher\nForbids\u0589 ring=beta\n' });
  expect(run).toMatchObject({ verdict: 'deny', gate: 'closed', codes: ['declaration.invalid'] });
  expect(run.own.comment()).toContain('Forbids');
});

it.each(LOOK_ALIKE.map((code) => [code.toString(16), String.fromCodePoint(code)]))(
  'U+%s is not passed over',
  (_, colon) => {
    for (const trailer of ['Forbids', 'Requires', 'Expect-Sites'])
      expect(reading(`Target-Cohort: rp\n${trailer}${colon} 5`).kind).toBe('invalid');
  },
);

it.each(['\u00A0', '\u2003', '\u3000', '\u200B', '\u00AD', '\u2060', '\u3164', '\u{E0020}'])(
  'a blank before the colon that is none: %j',
  (blank) => {
    expect(reading(`Target-Cohort: rp\nForbids${blank}: frozen`).kind).toBe('invalid');
  },
);

it('the honest form', () => {
  expect(reading('At 10\u0589 30 we met: briefly\nTarget-Cohort: rp\nExpect-Sites \t: 5')).toMatchObject({
    kind: 'read',
    declaration: { expect: { min: 5 } },
  });
});
