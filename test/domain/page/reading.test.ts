import { describe, expect, it } from 'vitest';
import { hasUnseen, looksLike, splitLines, withoutUnseen } from '../../../src/domain/page/characters.ts';
import { readPage } from '../../../src/domain/page/page.ts';
import { parseAsBrowser } from '../../../src/domain/page/browser.ts';
import { isPlain, parseTree, readPagesWith } from '../../../src/domain/page/tree.ts';

/* What a page of HTML shows: its blocks, their lines, and what is not plain about them. */

/** A block a line: where it stands, its lines, and behind a line what is odd about it. */
function shown(html: string): string[] | null {
  const page = readPage(html);
  if (page === null) return null;
  return page.map(({ place, within, lines }) =>
    [
      `${place}${within === 'page' ? '' : ` in ${within}`}:`,
      lines.map(({ text, oddities }) => [text, ...oddities.map((oddity) => `(${oddity})`)].join(' ')).join(' | '),
    ].join(' '),
  );
}

describe('the blocks of a page', () => {
  it.each<[string, string, string[]]>([
    ['a paragraph', '<p>a</p>', ['paragraph: a']],
    ['text by itself', 'a', ['other: a']],
    ['a cell', '<table><tr><td>a</td><td>b</td></tr></table>', ['other: a', 'other: b']],
    ['an item around a paragraph', '<ul><li>a<p>b</p>c</li></ul>', ['item: a', 'paragraph: b', 'item: c']],
    ['nothing', '', []],
    ['a quotation', '<blockquote><p>a</p></blockquote><p>b</p>', ['paragraph in quotation: a', 'paragraph: b']],
    ['code', '<pre><code>a</code></pre>', ['other in code: a']],
    ['code in a quotation', '<blockquote><pre>a</pre></blockquote>', ['other in quotation: a']],
    ['the hidden reply of an e-mail', '<div class="x email-hidden-reply">a</div>', ['other in quotation: a']],
    ['the quoted reply of an e-mail', '<div class="email-quoted-reply  x">a</div>', ['other in quotation: a']],
    ['of another class', '<div class="email-quoted">a</div>', ['other: a']],
    ['what is struck out until a paragraph has begun', '<s><p>a</s>b</p>', ['paragraph: ab (struck)']],
  ])('%s', (_, html, blocks) => {
    expect(shown(html)).toEqual(blocks);
  });
});

describe('the lines of a block', () => {
  it.each<[string, string, string[]]>([
    ['may be empty between others', '<p>a<br><br>b</p>', ['paragraph: a |  | b']],
    ['do not end where the source does', '<p>a\nb\r\nc</p>', ['paragraph: a b c']],
    ['show a blank between elements', '<p><b>a </b> <i> b</i></p>', ['paragraph: a b']],
    ['end in code where the source does', '<pre>a\nb\r\nc\rd</pre>', ['other in code: a | b | c | d']],
    ['end in code where a reference says so', '<pre>a&#13;b</pre>', ['other in code: a | b']],
    ['end so in a part of an e-mail', '<div class="email-fragment">a\nb</div>', ['other: a | b']],
    ['end so in a signature', '<div class="x email-signature-reply"><b>a\nb</b></div>', ['other: a | b']],
    ['end so in a field', '<textarea>a\nb</textarea>', ['other: a (other) | b (other)']],
  ])('%s', (_, html, blocks) => {
    expect(shown(html)).toEqual(blocks);
  });
});

describe('what is not plain about a line', () => {
  it.each<[string, string, string]>([
    [
      'nothing of emphasis and links',
      '<a href="x"><b>a</b> <em>b</em> <i>c</i> <strong>d</strong> <span>e</span></a>',
      'a b c d e',
    ],
    ['nothing of code over the whole line', '<code>a</code>', 'a'],
    ['nothing of code between blanks', ' <code>a</code> \n', 'a'],
    ['code over a part', '<code>a</code> b', 'a b (part-code)'],
    ['<del>', 'a <del>b</del>', 'a b (struck)'],
    ['<strike>', '<strike>a</strike>', 'a (struck)'],
    ['nothing of blanks that are struck out', 'a<s> </s>b', 'a b'],
    ['<bdo>', '<bdo>a</bdo>', 'a (turned)'],
    ['<bdi>', '<bdi>a</bdi>', 'a (turned)'],
    ['from right to left', '<span dir=" RTL ">a</span>', 'a (turned)'],
    ['a style', '<span style="color: red">a</span>', 'a (other)'],
    ['a style without a value', '<span style>a</span>', 'a (other)'],
    ['another element', '<sup>a</sup>', 'a (other)'],
    ['a picture', 'a <img src="x">', 'a (other)'],
    ['a box', '<input type="checkbox"> a', 'a (other)'],
    ['a button', '<button></button>a', 'a (other)'],
    ['a choice', '<select></select>a', 'a (other)'],
    ['what is hidden', 'a<b hidden>b</b>', 'a (hidden)'],
    ['what is not displayed', 'a<b style="x: y; DISPLAY : none">b</b>', 'a (hidden)'],
    ['what is not displayed, without blanks', 'a<b style="display:none">b</b>', 'a (hidden)'],
    ['what is not visible', 'a<b style="visibility: hidden">b</b>', 'a (hidden)'],
    ['what has no room', 'a<b style="visibility :collapse">b</b>', 'a (hidden)'],
  ])('%s', (_, html, line) => {
    expect(shown(`<p>${html}</p>`)).toEqual([`paragraph: ${line}`]);
  });

  it('is that it is folded away', () => {
    expect(shown('<details><summary>a</summary><p>b</p></details>')).toEqual([
      'other: a (collapsed)',
      'paragraph: b (collapsed)',
    ]);
  });
});

describe('a page that nobody can read', () => {
  const nested = (depth: number) => '<div>'.repeat(depth);

  it.each<[string, string, boolean]>([
    ['is as deep as this', `${nested(249)}a`, true],
    ['is deeper', `${nested(250)}a`, false],
    ['is not what closes again', `${nested(200)}${'</div>'.repeat(200)}${nested(200)}a`, true],
    ['is longer than any page', `<p>${'a'.repeat(8_000_000)}</p>`, false],
    ['is not what is as long as one', 'a'.repeat(8_000_000), true],
    ['has a table that holds what it cannot', `<table>${'<b>x</b>'.repeat(8000)}`, false],
    ['has texts among what a table cannot hold', `<table>${'<b></b>x'.repeat(2700)}`, false],
    ['has not fewer of those', `<table>${'<b></b>x'.repeat(2000)}`, true],
  ])('%s', (_, html, readable) => {
    expect(parseTree(html) !== null).toBe(readable);
  });

  it.each<[string, string, boolean]>([
    ['is plain', '<p>a</p>', true],
    ['is not plain', '<table></table>', false],
    ['is not plain, and as long as any page', '<table>'.padEnd(8_000_000), false],
    ['is longer than any page', '<table>'.padEnd(8_000_001), true],
  ])('needs nothing to be loaded for it or does: %s', (_, html, plain) => {
    expect(isPlain(html)).toBe(plain);
  });

  it('is for the parser that was loaded to say, where it is not plain', () => {
    readPagesWith(() => null);
    const read = ['<table></table>', '<p>a</p>'].map((html) => parseTree(html) !== null);
    readPagesWith(parseAsBrowser);
    expect(read).toEqual([false, true]);
  });

  it('shows what a table cannot hold in front of it', () => {
    expect(shown('<table><b>x</b>y<tr><td>z</td></tr></table>')).toEqual(['other: xy', 'other: z']);
  });
});

describe('characters', () => {
  it.each<[string, boolean]>([
    ['a b', false],
    ['a\u200Bb', true],
    ['a\u0000b', true],
    ['a\u2800b', true],
    ['a\u00ADb', true],
    ['ä–b', false],
  ])('that nobody sees: %j', (text, unseen) => {
    expect([hasUnseen(text), withoutUnseen(text) === text]).toEqual([unseen, !unseen]);
    expect(withoutUnseen(`${text}${text}`)).toBe(unseen ? 'abab' : `${text}${text}`);
  });

  it('that nobody sees, where there are no others', () => {
    expect([hasUnseen('\u200B\u2800'), withoutUnseen('\u200B\u2800')]).toEqual([true, '']);
  });

  it('that some pages show as the end of a line', () => {
    expect(splitLines('a\vb\fc\u0085d\u2028e\u2029f\ng')).toEqual(['a', 'b', 'c', 'd', 'e', 'f\ng']);
  });

  it.each<[string, boolean]>([
    ['cohort', true],
    ['\u0441\u043E\u04BB\u043E\u0433\u0442', false],
    ['cohorts', false],
    ['cohor', false],
    ['co\u007Fort', false],
    ['co\u0080ort', true],
  ])('that look like others: %j', (written, alike) => {
    expect(looksLike(written, 'cohort')).toBe(alike);
  });
});
