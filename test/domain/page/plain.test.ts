import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAsBrowser } from '../../../src/domain/page/browser.ts';
import { parsePlain } from '../../../src/domain/page/plain.ts';
import { isElement, isText, type Node } from '../../../src/domain/page/node.ts';
import { render } from '../../loopback/github/rendering/render.ts';

/* HTML that needs none of a browser's rules is read as a browser reads it; any other is left to these rules. */

function written(nodes: readonly Node[] | null): unknown {
  return nodes?.map((node) => {
    if (isText(node)) return node.value;
    if (!isElement(node)) return node.nodeName;
    return [node.tagName, node.attrs.map(({ name, value }) => [name, value]), written(node.childNodes)];
  });
}

describe('plain pages', () => {
  it.each([
    '',
    'text',
    '<p dir="auto">Words, <strong>strong <em>ones</em></strong> and <a href="https://a.example/b?c=d">links</a>.</p>\n',
    '<p>a<br>\nb</p>\n<hr>\n<h2 dir="auto">c</h2>',
    '<ul dir="auto">\n<li>a <code class="notranslate">b</code>\n<ul>\n<li>c</li>\n</ul>\n</li>\n<li>\n<p>d</p>\n</li>\n</ul>',
    '<blockquote>\n<p>a</p>\n<blockquote>b</blockquote></blockquote>',
    '<p>&lt;b&gt; &amp;amp; &quot;&#39;</p>',
    '<p><img src="a.png" alt=""></p>',
    '<blockquote>'.repeat(50) + 'a' + '</blockquote>'.repeat(50),
  ])('are read at once: %s', (html) => {
    expect(parsePlain(html)).not.toBeNull();
    expect(written(parsePlain(html))).toEqual(written(parseAsBrowser(html)));
  });

  it.each([
    ['a paragraph in a paragraph', '<p>a<p>b</p></p>'],
    ['a list in a paragraph', '<p><ul></ul></p>'],
    ['a quotation in a paragraph', '<p><blockquote>a</blockquote></p>'],
    ['a heading in a heading', '<h1><h2>a</h2></h1>'],
    ['a block within emphasis', '<em><p>a</p></em>'],
    ['an item outside of a list', '<li>a</li>'],
    ['an item in an item', '<ul><li><li>a</li></li></ul>'],
    ['a link in a link', '<a href="a"><em><a href="b">c</a></em></a>'],
    ['an element that never ends', '<p>a'],
    ['an end of nothing', 'a</p>'],
    ['ends that cross', '<em><code>a</em></code>'],
    ['an end of what is empty', '<br></br>'],
    ['an end with attributes', '<p>a</p class="b">'],
    ['an attribute twice', '<p dir="a" dir="b">c</p>'],
    ['an attribute without quotes', '<p dir=auto>a</p>'],
    ['a reference in an attribute', '<a href="?a&amp;b">c</a>'],
    ['another reference', '<p>&nbsp;</p>'],
    ['a reference that does not end', '<p>&amp</p>'],
    ['a bare ampersand', '<p>a & b</p>'],
    ['a comment', '<p>a<!-- b --></p>'],
    ['capitals', '<P>a</P>'],
    ['a table', '<table><tr><td>a</td></tr></table>'],
    ['what is folded', '<details>a</details>'],
    ['code by the line', '<pre>\na</pre>'],
    ['an element of another kind', '<g-emoji>a</g-emoji>'],
    ['a slash at the end', '<br/>'],
    ['a carriage return', '<p>a\r\nb</p>'],
    ['a character of no text', '<p>a\0b</p>'],
    ['depth', '<blockquote>'.repeat(51) + 'a' + '</blockquote>'.repeat(51)],
  ])('are not %s', (_, html) => {
    expect(parsePlain(html)).toBeNull();
  });
});

const PIECES = [
  ...'a blockquote br code del em h1 h2 hr img li ol p span strong ul table td pre details div b svg'
    .split(' ')
    .flatMap((name) => [`<${name}>`, `</${name}>`, `<${name} dir="auto">`]),
  'a', ' ', '\n', '&amp;', '&lt;', '&#39;', '&', '&nbsp;', '<', '>', '"', '<!-- -->', '\r', '\0', '\f', '\uFEFF', '\u00A0', '\uD800', '😀', '<a href="b">', '<a href="b" href="c">',
]; // prettier-ignore

/** Elements that end where they should, now and then with a piece too many. */
const { nested } = fc.letrec<{ nested: string }>((tie) => ({
  nested: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    fc.constantFrom('a', '', ' \n', '&lt;', '<br>', '<hr>', '<img src="a">'),
    fc.constantFrom(...PIECES),
    fc
      .tuple(
        fc.constantFrom('a', 'blockquote', 'code', 'del', 'em', 'h1', 'h3', 'li', 'ol', 'p', 'span', 'strong', 'ul'),
        fc.constantFrom('', ' dir="auto"', ' class="a" href="https://a.example/"'),
        fc.array(tie('nested'), { maxLength: 4 }),
      )
      .map(([name, attributes, inner]) => `<${name}${attributes}>${inner.join('')}</${name}>`),
  ),
}));

describe('whatever is written', () => {
  it('is read as a browser reads it, or left to its rules', () => {
    let read = 0;
    fc.assert(
      fc.property(fc.oneof(fc.array(nested, { maxLength: 6 }), fc.array(fc.constantFrom(...PIECES))), (pieces) => {
        const html = pieces.join('');
        const plain = parsePlain(html);
        if (plain === null) return;
        expect(written(plain)).toEqual(written(parseAsBrowser(html)));
        read += 1;
      }),
      { numRuns: 5_000 },
    );
    // Of what is generated a good part is plain, or nothing would be compared.
    expect(read).toBeGreaterThan(500);
  });

  it('is read so where GitHub renders it from Markdown', () => {
    const lines = ['words', '**strong**', '- item', '  - item', '1. item', '> quoted', '# heading', '`code`', '[a](https://a.example)', '', '---', '<b>raw</b>', '~~struck~~', 'a & b < c']; // prettier-ignore
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...lines), { maxLength: 12 }), (body) => {
        const html = render(body.join('\n'), 'bodyHTML');
        expect(written(parsePlain(html) ?? parseAsBrowser(html))).toEqual(written(parseAsBrowser(html)));
      }),
      { numRuns: 500 },
    );
  });
});
