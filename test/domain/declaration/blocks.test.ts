import { describe, expect, it } from 'vitest';
import { readBlocks, type Block } from '../../../src/domain/declaration/blocks.ts';
import {
  detab,
  enter,
  indentOf,
  isBlank,
  isRule,
  openAt,
  type Container,
} from '../../../src/domain/declaration/containers.ts';
import { htmlBlock, tagEnd } from '../../../src/domain/declaration/tags.ts';

const QUOTE: Container = { kind: 'quote' };
const item = (width: number, bare = false): Container => ({ kind: 'item', width, bare });
const GAP: Block = { kind: 'gap' };
const text = (words: string): Block => ({ kind: 'text', text: words });
const html = (words: string): Block => ({ kind: 'html', text: words });
const comment = (words: string, open = false): Block => ({ kind: 'comment', text: words, open });

describe('blocks', () => {
  it.each<[string, string, Block[]]>([
    ['nothing', '', [GAP]],
    ['a paragraph', 'a\nb', [text('a\nb')]],
    ['two', 'a\n\nb', [text('a'), GAP, text('b')]],
    ['a heading of its own', 'a\n# b\nc', [text('a'), text('# b'), text('c')]],
    ['an underlined heading', 'a\n---\nb', [text('a\n---'), text('b')]],
    ['a rule of its own', 'a\n***\nb', [text('a'), text('***'), text('b')]],
    ['a fence', 'a\n```\nb\n```\nc', [text('a'), GAP, text('c')]],
    ['indented code', '    a\nb', [GAP, text('b')]],
    ['indented code of several lines', '    a\n\n    b\n    c\nd', [GAP, text('d')]],
    ['a paragraph with an indented line', 'a\n    b\nc', [text('a\n    b\nc')]],
    ['HTML until a blank line', '<p>\na\n\nb', [html('<p>\na'), GAP, text('b')]],
    ['HTML until its end', '<pre>\na\n\nb</pre>\nc', [html('<pre>\na'), GAP, html('b</pre>'), text('c')]],
    ['HTML until its end, in one line', '<pre></pre>\nc', [html('<pre></pre>'), text('c')]],
    ['HTML until another end', '<pre></style>\nc', [html('<pre></style>'), text('c')]],
    ['HTML that does not end', '<pre>\na', [html('<pre>\na')]],
    ['a comment', '<!-- a\n\nb -->\nc', [comment('<!-- a\n\nb -->'), text('c')]],
    ['a comment in one line', '<!-- a --> b\nc', [comment('<!-- a --> b'), text('c')]],
    ['a comment that does not end', '<!-- a\n\nb', [comment('<!-- a\n\nb', true)]],
    ['a comment that ends with what it stands in', '> <!-- a\nb', [comment('> <!-- a'), text('b')]],
    ['a comment indented by four', '    <!-- a\nb', [GAP, text('b')]],
    ['a comment indented by three', '   <!-- a -->\nb', [comment('   <!-- a -->'), text('b')]],
    ['a quotation that begins anew', '> a\n\n> b', [text('> a'), GAP, text('> b')]],
    ['a fence that another item ends', '- ```\n- a', [GAP, text('- a')]],
    ['a mark without a text', '-\n\na', [text('-'), GAP, text('a')]],
    ['a mark whose text comes in the next line', '-\n  a\n\n  b', [text('-'), text('  a'), GAP, text('  b')]],
    [
      'a mark in a quotation, whose text comes in the next line',
      '> -\n>   a\n>\n>   ```\n>   b\n> c',
      [text('> -'), text('>   a'), GAP, GAP, text('> c')],
    ],
  ])('%s: %j', (_, markdown, blocks) => {
    expect(readBlocks(markdown)).toEqual(blocks);
  });
});

describe('what a line stands in', () => {
  it.each([
    ['a', 'a'],
    ['\ta', '    a'],
    [' \ta', '    a'],
    ['   \ta', '    a'],
    ['    \ta', '        a'],
    ['a\tb\tc', 'a   b   c'],
    ['\t\t', '        '],
  ])('tabs of %j are %j', (line, spaces) => {
    expect(detab(line)).toBe(spaces);
  });

  it.each([
    ['', 0, true],
    ['  ', 2, true],
    [' a ', 1, false],
    ['a', 0, false],
    ['\u00a0', 0, false],
  ])('%j is indented by %i; blank: %s', (line, indent, blank) => {
    expect(indentOf(line)).toBe(indent);
    expect(isBlank(line)).toBe(blank);
  });

  it.each([
    ['***', true],
    ['---', true],
    ['___', true],
    ['- - -', true],
    ['  * * *  ', true],
    ['   ---', true],
    ['-----', true],
    ['    ---', false],
    ['--', false],
    ['-*-', false],
    ['---a', false],
    ['a---', false],
    ['===', false],
    ['', false],
    ['- - a -', false],
  ])('%j is a rule: %s', (line, is) => {
    expect(isRule(line)).toBe(is);
  });

  it.each<[string, Container[], string, number, string]>([
    ['nothing', [], 'a', 0, 'a'],
    ['a quotation', [QUOTE], '> a', 1, 'a'],
    ['a quotation without a blank', [QUOTE], '>a', 1, 'a'],
    ['a quotation with two', [QUOTE], '>  a', 1, ' a'],
    ['a quotation, indented', [QUOTE], '   > a', 1, 'a'],
    ['no quotation, indented by four', [QUOTE], '    > a', 0, '    > a'],
    ['no quotation', [QUOTE], 'a', 0, 'a'],
    ['two quotations', [QUOTE, QUOTE], '>> a', 2, 'a'],
    ['one of two quotations', [QUOTE, QUOTE], '> a', 1, 'a'],
    ['an item', [item(2)], '  a', 1, 'a'],
    ['an item, indented by more', [item(2)], '   a', 1, ' a'],
    ['no item, indented by less', [item(2)], ' a', 0, ' a'],
    ['an item, of a blank line', [item(2)], '', 1, ''],
    ['an item, of a blank line with one blank', [item(2)], ' ', 1, ' '],
    ['an empty item, of a blank line', [item(2, true)], '', 0, ''],
    ['an empty item, of its text', [item(2, true)], '  a', 1, 'a'],
    ['an item in a quotation', [QUOTE, item(2)], '>   a', 2, 'a'],
    ['a quotation in an item', [item(2), QUOTE], '  > a', 2, 'a'],
  ])('%s goes on', (_, containers, line, matched, rest) => {
    expect(enter(containers, line)).toEqual({ matched, rest });
  });

  it.each<[string, string, boolean, Container[], string]>([
    ['nothing', 'a', false, [], 'a'],
    ['a quotation', '> a', false, [QUOTE], 'a'],
    ['a quotation, indented', '   >a', false, [QUOTE], 'a'],
    ['no quotation', '    > a', false, [], '    > a'],
    ['quotations', '>> a', false, [QUOTE, QUOTE], 'a'],
    ['an item', '- a', false, [item(2)], 'a'],
    ['an item of a plus', '+ a', false, [item(2)], 'a'],
    ['an item, indented', '  * a', false, [item(4)], 'a'],
    ['no item, indented by four', '    - a', false, [], '    - a'],
    ['an item with four blanks', '-    a', false, [item(5)], 'a'],
    ['an item with five blanks holds code', '-     a', false, [item(2)], '    a'],
    ['a numbered item', '10. a', false, [item(4)], 'a'],
    ['a numbered item with a parenthesis', '7) a', false, [item(3)], 'a'],
    ['no item without a blank', '-a', false, [], '-a'],
    ['an item without a text', '-', false, [item(2, true)], ''],
    ['an item with blanks for its text', '-   ', false, [item(2, true)], '  '],
    ['no item, but a rule', '- - -', false, [], '- - -'],
    ['items', '- + a', false, [item(2), item(2)], 'a'],
    ['a quotation in an item', '- > a', false, [item(2), QUOTE], 'a'],
    ['in a paragraph: an item', '- a', true, [item(2)], 'a'],
    ['in a paragraph: an item that is 1', '1. a', true, [item(3)], 'a'],
    ['in a paragraph: an item that is 01', '01. a', true, [item(4)], 'a'],
    ['in a paragraph: none that is 0', '0. a', true, [], '0. a'],
    ['in a paragraph: none that is 2', '2. a', true, [], '2. a'],
    ['in a paragraph: none without a text', '-', true, [], '-'],
    ['in a paragraph: a quotation, and in it what else would not', '> 2. a', true, [QUOTE, item(3)], 'a'],
    ['in a paragraph: an item, and in it one without a text', '- -', true, [item(2), item(2, true)], ''],
  ])('%s opens', (_, line, interrupts, opened, rest) => {
    expect(openAt(line, 0, interrupts)).toEqual({ opened, rest });
  });

  it('goes no deeper than 100', () => {
    expect(openAt('>'.repeat(150), 0, false).opened).toHaveLength(100);
    expect(openAt('>'.repeat(150), 98, false)).toEqual({ opened: [QUOTE, QUOTE], rest: '>'.repeat(148) });
    expect(openAt('>', 100, false)).toEqual({ opened: [], rest: '>' });
  });
});

describe('tags', () => {
  it.each([
    '<a>',
    '<A1-b>',
    '</a>',
    '<a/>',
    '<a />',
    '</a >',
    '<a\n>',
    '<a b>',
    '<a b=c>',
    '<a b = c>',
    "<a b='>'>",
    '<a b=">">',
    '<a b="c" d>',
    '<a _b:c.d-e=f/>',
    '<a\nb\n=\n"c">',
    '<a b=c/d>',
    '<a  b>',
    "<a b='cd'>",
    '<a b="cd">',
    '<a b="">',
  ])('%j is one', (tag) => {
    expect(tagEnd(tag, 0)).toBe(tag.length);
    expect(tagEnd(`x${tag}y>`, 1)).toBe(tag.length + 1);
  });

  it.each([
    '',
    'a',
    '<',
    '<>',
    '< a>',
    '<1>',
    '<a',
    '<a b',
    '<a b=>',
    '<a b="c>',
    "<a b='c>",
    '<a "b">',
    '<a b=c"d>',
    '<a 1>',
    '<a b=`c`>',
    '<a<b>',
    '<a b==c>',
    '<a b="c"d>',
    '<a / >',
    '<!a>',
  ])('%j is none', (tag) => {
    expect(tagEnd(tag, 0)).toBeUndefined();
  });

  it('remembers where no tag comes to an end', () => {
    const dead = new Set<number>();
    expect(tagEnd('<a b c', 0, dead)).toBeUndefined();
    expect([...dead]).toEqual([2, 4, 6]);
    expect(tagEnd('<a b>', 0, new Set([4]))).toBeUndefined();
    expect(tagEnd('<a b>', 0, new Set([3]))).toBe(5);
  });

  it.each<[string, boolean, RegExp | 'blank' | undefined]>([
    ['a', false, undefined],
    [' <div>', false, undefined],
    ['<div', false, 'blank'],
    ['<div>', true, 'blank'],
    ['<DIV>', true, 'blank'],
    ['</div>', true, 'blank'],
    ['<div/>', true, 'blank'],
    ['<div a', true, 'blank'],
    ['<h1>', true, 'blank'],
    ['<h7>', true, undefined],
    ['<divx>', true, undefined],
    ['<div/', true, undefined],
    ['<x>', false, 'blank'],
    ['<x>  ', false, 'blank'],
    ['<x a="b">', false, 'blank'],
    ['</x>', false, 'blank'],
    ['<x>', true, undefined],
    ['<x> a', false, undefined],
    ['<x', false, undefined],
    ['<x><y>', false, undefined],
    ['<article>', true, 'blank'],
    ['<section>', true, 'blank'],
    ['<footer>', true, 'blank'],
    ['<figcaption>', true, 'blank'],
    ['<ul>', true, 'blank'],
    ['</pre>', true, undefined],
    ['<prex>', true, undefined],
    ['a <pre>', true, undefined],
    ['a <div>', true, undefined],
  ])('%j begins a block of HTML (within a paragraph: %s) that ends at %s', (line, interrupts, end) => {
    expect(htmlBlock(line, interrupts)).toEqual(end);
  });

  it.each(['<pre>', '<script', '<style a>', '<TEXTAREA>'])('%s runs to an end tag', (line) => {
    const end = htmlBlock(line, true);
    expect(end).toBeInstanceOf(RegExp);
    for (const tag of ['</pre>', 'a </SCRIPT> b', '</style>', '</textarea>'])
      expect(end instanceof RegExp && end.test(tag)).toBe(true);
    for (const tag of ['', 'pre', '</prex>', '</div>', '<pre>'])
      expect(end instanceof RegExp && end.test(tag)).toBe(false);
  });
});
