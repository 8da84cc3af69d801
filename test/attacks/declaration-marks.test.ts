// The author writes the name of a condition with character references, emphasis or a link in it: the page shows a plain condition, the source holds none.
// Origin: CommonMark 2.5 (character references); CVE-2021-42574, where what is shown and what is read differ.
import { expect, it } from 'vitest';
import { reading } from '../domain/build.ts';
import { judge } from './support.ts';

it('is refused', async () => {
  expect(await judge({ body: 'Target-Cohort: resource-publisher\nForbids&#58; ring=beta\n' })).toMatchObject({
    verdict: 'deny',
    codes: ['declaration.invalid'],
  });
});

it.each([
  'Forbids&#58; a',
  'Forbids&#x3A; a',
  'Forbids&colon; a',
  '&#70;orbids: a',
  '&#x46;&#x6f;&#114;&#98;ids: a',
  'For&shy;bids: a',
  'For&#8203;bids: a',
  'Forbids&nbsp;: a',
  '**Forbids**: a',
  '**Forbids:** a',
  'For**bid**s: a',
  '~~Forbids~~: a',
  '`Forbids`: a',
  '`Forbids: a`',
  '\\Forbids: a',
  'Forbids\\: a',
  '<b>Forbids</b>: a',
  'For<!-- -->bids: a',
  '[Forbids](https://example.org/): a',
  '[Forbids][x]: a',
  '[Forbids]: a',
  '&gt; Forbids: a',
  'Expect&#45;Sites: 5',
  'Expect\u2011Sites: 5',
])('%s', (line) => {
  const read = reading(`Target-Cohort: rp\n${line}`);
  expect(read.kind === 'read' && read.declaration.forbids.length === 0 && read.declaration.expect === null).toBe(false);
});

it('the honest form: marks in words that are none of ours', () => {
  expect(
    reading('Target-Cohort: rp\n**Reviewed-by**: [bob](https://example.org/)\nSee &amp; read: it&#39;s here'),
  ).toMatchObject({ kind: 'read' });
});
