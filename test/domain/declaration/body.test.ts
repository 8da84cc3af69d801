import { describe, expect, it } from 'vitest';
import { readBody } from '../../../src/domain/declaration/body.ts';
import { bodyFingerprint } from '../../../src/domain/declaration/body.ts';
import { parseDeclaration } from '../../../src/domain/declaration/read.ts';
import { render } from '../../loopback/github/rendering/render.ts';
import { declaration, reading, RULES, type Written } from '../build.ts';

/** What is read: the cohorts, or why nothing is. */
const brief = (body: string, rules = {}) => {
  const read = reading(body, rules);
  return read.kind === 'read' ? read.declaration.cohorts.join(' ') : read.kind;
};
const problems = (written: string | Written, rules = {}) => {
  const read = reading(written, rules);
  return read.kind === 'invalid' ? read.problems : [];
};

describe('the paragraph or list item that declares', () => {
  it.each([
    ['by itself', 'Target-Cohort: rp'],
    ['with prose in front', 'Fixes the cache.\nTarget-Cohort: rp'],
    ['beside the trailers of others', 'Target-Cohort: rp\nSigned-off-by: mia\nFixes #12\nExpect-Sites: 5'],
    ['in another case, with blanks', 'TARGET-COHORT :   rp  '],
    ['after a space that does not break', 'Target-Cohort:\u00a0rp'],
    ['bold', '**Target-Cohort:** rp'],
    ['inline code over the whole line', '`Target-Cohort: rp`'],
    ['a link that shows its text', 'Target-Cohort: [rp](https://example.org)'],
    ['an item', '- Target-Cohort: rp'],
    ['raw HTML', '<p>Target-Cohort: rp</p>'],
    ['beside a comment that nobody sees', 'Target-Cohort: rp <!-- tm -->'],
    [
      'beside declarations that are quoted or code',
      '> Target-Cohort: tm\n\n```\nTarget-Cohort: tm\n```\n\nTarget-Cohort: rp',
    ],
    [
      'beside what only looks like one elsewhere',
      'Target Cohort: tm\n\nTarget-Cohort: rp\n\nRequires: Node 24\n\nForbid it.',
    ],
    ['repeated', 'Target-Cohort: rp\nTarget-Cohort: rp'],
  ])('is read: %s', (_, body) => expect(brief(body)).toBe('rp'));

  it('may be all, several, and a number of sites', () => {
    expect(reading('Target-Cohort: tm, rp\nExpect-Sites: 1100 - 1200')).toMatchObject({
      declaration: declaration({ cohorts: ['rp', 'tm'], expect: { min: 1100, max: 1200 } }),
    });
    expect(reading('Target-Cohort: all')).toMatchObject({ declaration: { cohorts: ['pilot', 'rp', 'tm'], all: true } });
  });

  it('may give the number of sites alone, where something else names the cohorts', () => {
    expect(reading({ body: 'Expect-Sites: 5', labels: ['cohort:rp'] })).toMatchObject({
      sources: ['body', 'labels'],
      declaration: { expect: { min: 5, max: 5 } },
    });
  });

  it.each([
    ['nothing', ''],
    ['a quotation', '> Target-Cohort: rp'],
    ['a code block', '```\nTarget-Cohort: rp\n```'],
    ['a comment that nobody sees', '<!-- Target-Cohort: rp -->'],
    ['the middle of a line', 'It says Target-Cohort: rp'],
    ['a definition of a link', '[Target-Cohort]: rp'],
    ['an attribute', '<a title="\nTarget-Cohort: rp\n">x</a>'],
  ])('is missing: %s', (_, body) => expect(reading(body)).toEqual({ kind: 'missing', nearMiss: null }));
});

describe('nothing in it is dropped', () => {
  it.each([
    ['struck out', 'Target-Cohort: rp\n~~Expect-Sites: 5~~'],
    ['beside a trailer of others that is struck out', 'Target-Cohort: rp\n~~Signed-off-by: mia~~'],
    ['folded away', '<details><summary>x</summary>\n\nTarget-Cohort: rp\n\n</details>'],
    ['a picture', 'Target-Cohort: rp ![tm](https://example.org/x.png)'],
    ['a footnote', 'Target-Cohort: rp[^1]\n\n[^1]: tm'],
    ['a box to tick', '- [ ] Target-Cohort: rp'],
    ['inline code over a part of it', 'Target-Cohort: `rp`'],
    ['an order that is turned', '<p dir="rtl">Target-Cohort: rp</p>'],
    ['a character that turns the order', 'Target-Cohort: rp\u202e'],
    ['a character that nobody sees', 'Target-Cohort: r\u200bp'],
    ['a line separator', 'Target-Cohort: rp\u2028Expect-Sites: 5'],
    ['a misspelt name', 'Target-Cohort: rp\nExpcet-Sites: 5'],
    ['a name of letters that look alike', 'Target-Cohort: rp\nExpect-Sit\u0435s: 5'],
    ['a colon of full width', 'Target-Cohort: rp\nExpect-Sites\uff1a 5'],
    ['no colon', 'Target-Cohort: rp\nExpect-Sites 5'],
    ['a condition without its colon', 'Target-Cohort: rp\nForbids ring=beta'],
    ['a line that goes on', 'Target-Cohort: rp\n  , tm'],
    ['two on one line of the page', '<p>Target-Cohort: rp\nExpect-Sites: 5</p>'],
    ['a number twice', 'Target-Cohort: rp\nExpect-Sites: 5\nExpect-Sites: 6'],
    ['no number', 'Target-Cohort: rp\nExpect-Sites: about 5'],
    ['more than a number', 'Target-Cohort: rp\nExpect-Sites: 5 or so'],
    ['a number with separators', 'Target-Cohort: rp\nExpect-Sites: 1-1,150'],
    ['no cohort', 'Target-Cohort:'],
    ['all and one', 'Target-Cohort: all, rp'],
  ])('is invalid: %s', (_, body) => expect(brief(body)).toBe('invalid'));

  it.each([
    ['a second paragraph', 'Target-Cohort: rp\n\nTarget-Cohort: rp'],
    ['an item each', '- Target-Cohort: rp\n- Expect-Sites: 5'],
    ['a heading', '# Target-Cohort: rp'],
    ['a cell', 'Target-Cohort: rp\n\n| a |\n|---|\n| Target-Cohort: tm |'],
    ['text that is in no paragraph', '<div>Target-Cohort: rp</div>'],
    ['a footnote', 'Target-Cohort: rp [^1]'.replace(' [^1]', '') + '\n\na[^1]\n\n[^1]: Target-Cohort: tm'],
    ['after raw HTML that hides a quotation', '> a\n\n<b>\nTarget-Cohort: rp\n</b>'],
  ])('nor is a line anywhere else on the page: %s', (_, body) => expect(brief(body)).toBe('invalid'));

  it('what has a mistake says nothing of the rest', () => {
    const html = render('Target-Cohort: rp\nExpect-Sites: about 5', 'bodyHTML');
    expect(readBody(html, false)).toMatchObject({ part: null, problems: [{ place: 'trailer Expect-Sites' }] });
  });

  it('a page that nobody can read is invalid', () => {
    const html = `${'<div>'.repeat(5_000)}Target-Cohort: rp`;
    expect(parseDeclaration({ html, labels: [], manifest: { kind: 'none' } }, RULES).kind).toBe('invalid');
  });
});

describe('what is proposed is read when it is pasted', () => {
  it.each([
    ['Target Cohort: rp', 'rp'],
    ['**Target Cohort:** rp', 'rp'],
    ['Target-Cohort\uff1a rp', 'rp'],
    ['`Target Cohort`: `rp`', 'rp'],
    ['Target-Cohrt: rp, tm', 'rp tm'],
    ['Target-Cohort = rp', 'rp'],
    ['Target-Cohort rp', 'rp'],
    ['Targe\u200bt Cohort: rp', 'rp'],
    ['| Target Cohort: rp |\n|---|', 'rp'],
    ['T\u0430rget-Cohort: rp', 'rp'],
  ])('where nothing declares: %s', (body, cohorts) => {
    const read = reading(body);
    const line = read.kind === 'missing' ? read.nearMiss?.line : undefined;
    expect(brief(line ?? '')).toBe(cohorts);
  });

  it.each([
    'Target-Cohort: `rp`',
    'Target-Cohort: r\u200bp',
    'Target-Cohort: ~~rp~~',
    '<p dir="rtl">Target-Cohort: rp</p>',
    '<details>\n\nTarget-Cohort: rp\n\n</details>',
    '- [ ] Target-Cohort: rp',
  ])('where something does: %s', (body) => {
    const lines = problems(body).flatMap(({ paste }) => (paste?.into === 'description' ? paste.lines : []));
    expect(brief(lines.join('\n'))).toBe('rp');
  });

  it('beside another source it is invalid, with the line', () => {
    expect(problems({ body: 'Target Cohort: rp', labels: ['cohort:rp'] })).toMatchObject([
      { found: 'Target Cohort: rp', paste: { into: 'description', lines: ['Target-Cohort: rp'] } },
    ]);
  });

  it('beside a source that names no cohort it may be all that was meant', () => {
    const manifest = { kind: 'file', path: 'r.yml', content: 'sites: [A1]' } as const;
    expect(reading({ body: 'Target Cohort: rp', manifest })).toEqual({
      kind: 'missing',
      nearMiss: { written: 'Target Cohort: rp', line: 'Target-Cohort: rp' },
    });
  });

  it('beside a line at the wrong place it is not', () => {
    const written = { body: '# Target-Cohort: rp\n\nTarget Cohort: rp', labels: ['cohort:rp'] };
    expect(problems(written).map(({ found }) => found)).toEqual(['Target-Cohort: rp']);
  });
});

describe('a change number', () => {
  it('is read where the policy asks for one', () => {
    for (const change of ['CHG0012345', 'CHG: 12'])
      expect(reading(`Target-Cohort: rp\nChange: ${change}`, { change: true })).toMatchObject({
        declaration: { change },
      });
    expect(reading('Target-Cohort: rp\nChange: CHG0012345')).toMatchObject({
      kind: 'read',
      declaration: { change: null },
    });
  });

  it.each([
    ['twice', 'Target-Cohort: rp\nChange: 1\nChange: 2'],
    ['without its colon', 'Target-Cohort: rp\nChange CHG0012345'],
    ['misspelt', 'Target-Cohort: rp\nChnage: CHG0012345'],
    ['empty', 'Target-Cohort: rp\nChange:'],
  ])('is invalid: %s', (_, body) => expect(brief(body, { change: true })).toBe('invalid'));

  it.each([
    ['a sentence', 'Changes the printer and its queue.\nTarget-Cohort: rp'],
    ['another sentence', 'Change the printer.\nTarget-Cohort: rp'],
    ['a heading', 'Change: the printer\n\nTarget-Cohort: rp'],
  ])('is not looked for in prose: %s', (_, body) => expect(brief(body, { change: true })).toBe('rp'));
});

describe('the fingerprint of a page', () => {
  const page = (body: string, place: 'bodyHTML' | 'markdown' = 'bodyHTML') =>
    bodyFingerprint(render(body, place), false);

  it.each([
    ['other words', 'Target-Cohort: rp\n\nOther words of @mia in #7.'],
    ['other spelling', 'words\n\n- **target-cohort**: rp'],
  ])('is the same with %s, and by whichever renderer', (_, body) => {
    expect(page(body)).toBe(page('Target-Cohort: rp'));
    expect(page(body, 'markdown')).toBe(page(body));
  });

  it.each([
    ['another cohort', 'Target-Cohort: tm'],
    ['a number more', 'Target-Cohort: rp\nExpect-Sites: 5'],
    ['the number alone', 'Expect-Sites: 5'],
    ['a mistake', 'Target-Cohort: rp\nExpect-Sites 5'],
    ['nearly one', 'Target Cohort: rp'],
    ['none', ''],
  ])('is another with %s', (_, body) => expect(page(body)).not.toBe(page('Target-Cohort: rp')));
});
