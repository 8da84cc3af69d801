// Descriptions and comments that a Markdown parser takes minutes for, or runs out of stack on: nested quotes and lists, backticks, brackets, tags, comments.
// Origin: CVE-2023-22484 (cmark-gfm: `<!--` again and again), CVE-2022-39209 (autolinks), CVE-2023-24824 (quotes and lists).
import { expect, it } from 'vitest';
import { quickScenario } from '../acceptance/scenario.ts';
import { reading } from '../domain/build.ts';
import { timed } from './support.ts';

/** As long as GitHub lets a body be. */
const LENGTH = 65_000;
const fill = (piece: string) => piece.repeat(Math.floor(LENGTH / piece.length));

const TEXTS: [string, string][] = [
  ['quotations', fill('>')],
  ['lists', fill('- ')],
  ['numbers', fill('1. ')],
  ['lists and quotations', fill('- > ')],
  ['brackets', fill('[')],
  ['links', fill('[a](')],
  ['images', fill('![a](')],
  ['backticks', Array.from({ length: 350 }, (_, index) => '`'.repeat(index + 1)).join(' ')],
  ['comments', `a${fill('<!--')}`],
  ['comments with dashes', `a${fill('<!-- -- ')}`],
  ['comments that end', fill('<!---->')],
  ['tags', fill('<a ')],
  ['attributes', `<a${fill(' a="b')}`],
  ['attributes without values', `<a${fill(' a=')}`],
  ['less-than', fill('<')],
  ['processing', fill('<?')],
  ['declarations', fill('<!A')],
  ['CDATA', fill('<![CDATA[')],
  ['emphasis', fill('*a_')],
  ['strong', fill('**a')],
  ['rules', `${fill('* ')}a`],
  ['fences', fill('```\n')],
  ['tildes', fill('~~~\n')],
  ['tabs', fill('\t')],
  ['tabs in quotations', fill('>\t')],
  ['lines of lists', Array.from({ length: 350 }, (_, index) => `${' '.repeat(index)}- a`).join('\n')],
  ['definitions', fill('[a]: b "\n')],
  ['addresses', fill('www.a.')],
  ['colons', fill(':')],
  ['almost', fill('Forbixs\u2028')],
  ['references', fill('&#58')],
  ['references that end', fill('&#58;')],
  ['names', fill('&colon')],
  ['link ends', fill('](')],
  ['marks', `e${fill('\u0301')}: x`],
  ['one line of ours', `Forbids${fill(' ')}: x`],
  ['ligatures', `${fill('\uFDFA')}: x`],
];

it.each(TEXTS)('%s', async (_, text) => {
  const { value, took } = await timed(() => reading(`Target-Cohort: rp\n\n${text}`));
  expect(value).toMatchObject({ kind: 'read', declaration: { cohorts: ['rp'] } });
  expect(took).toBeLessThan(2000);
  expect((await timed(() => reading(`Target-Cohort: rp\n${text}`))).took).toBeLessThan(2000);
});

it('from outside: in the body and in the comments of a stranger', async () => {
  const { value, took } = await timed(async () => {
    const own = await quickScenario({
      approvedBy: ['alice'],
      body: `Target-Cohort: resource-publisher\n\n${fill('word ')}`,
    });
    own.world.comment(own.pull.number, { author: 'zoe', body: fill('word ') });
    return own.run();
  });
  expect(value).toMatchObject({ verdict: 'allow', sites: 3 });
  expect(took).toBeLessThan(10_000);
});
