// The author writes the name of a condition with letters of another script: reviewers read "Forbids", the machine reads a word that it does not know.
// Origin: CVE-2021-42694 (homoglyph function names, of the Trojan Source paper).
import { expect, it } from 'vitest';
import { reading } from '../domain/build.ts';
import { judge } from './support.ts';

it.each([
  'F\u043Erbids',
  'F\u043Erb\u0456d\u0455',
  'F\u043Er\u044C\u0456\u0501\u0455',
  '\u03DC\u043Er\u0184\u0456\u0501\u0455',
  '\uFF26\uFF4F\uFF52\uFF42\uFF49\uFF44\uFF53',
  '\u{1D405}\u{1D428}\u{1D42B}\u{1D41B}\u{1D422}\u{1D41D}\u{1D42C}',
  'F\u00F3rbids',
  'Fo\u0323rbids',
  'R\u0435qu\u0456r\u0435\u0455',
  '\u0415xp\u0435ct-\u0405it\u0435\u0455',
  'Expect\u2011Sites',
])('%s is not passed over', (name) => {
  expect(reading(`Target-Cohort: rp\n${name}: frozen`).kind).toBe('invalid');
});

it('nor is a declaration under such a name, beside a label', async () => {
  expect(
    await judge({
      body: 'Target-C\u043Eh\u043Ert: template-manager\nForbids: frozen\n',
      labels: ['cohort:resource-publisher'],
    }),
  ).toMatchObject({ verdict: 'deny', codes: ['declaration.invalid'] });
});

it('the honest form: words of other languages with as many letters', () => {
  for (const line of [
    '\u0423\u0441\u043B\u043E\u0432\u0438\u0435: \u0434\u0430',
    'Caf\u00E9: x',
    'R\u00E9sum\u00E9: x',
    '\u6CE8\u610F: x',
  ])
    expect(reading(`Target-Cohort: rp\n${line}`).kind).toBe('read');
});
