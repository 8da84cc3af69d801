import { execFileSync, spawnSync } from 'node:child_process';
import * as fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it } from 'vitest';
import { readBody } from '../../../src/domain/declaration/body.ts';
import { readPage } from '../../../src/domain/page/page.ts';
import { render } from '../../loopback/github/rendering/render.ts';

/** What a page comes to: its cohorts, `invalid`, or null where nothing on it declares. */
function declares(html: string): string | null {
  const { part, problems } = readBody(html, false);
  return problems.length > 0 ? 'invalid' : (part?.cohorts?.join(' ') ?? null);
}

/** Bodies by which one reader of Markdown sees a declaration where another sees code, or nothing. */
const BODIES: readonly (readonly [string, string, string | null])[] = [
  ['raw HTML after a quotation', '> a\n<b>\nTarget-Cohort: x\n~~~\n<br>\nForbids: y', 'x or invalid or null'],
  ['a processing instruction', '<?a>\nTarget-Cohort: x\n~~~\n<br>\nForbids: y', 'invalid or null'],
  ['a footnote that nothing refers to', '- a\n[^1]: n\n   ```\n```\nTarget-Cohort: x', 'x'],
  ['a hidden one in place of the shown', '<?\n~~~\n?>\n\nTarget-Cohort: x\n\n<!--\n~~~\nTarget-Cohort: y\n-->', 'x'],
  ['below a comment that is never closed', 'Target-Cohort: x\n\n- <!--\n\nTarget-Cohort: y', 'x or invalid'],
  ['a value that goes on', 'Target-Cohort: x\n  , y', 'invalid'],
  ['inline code over lines', '`\nTarget-Cohort: x\n`', 'x or null'],
  ['a block of <pre>', '<pre>\nTarget-Cohort: x\n</pre>', null],
  ['CDATA', '<![CDATA[\nTarget-Cohort: x\n]]>', 'invalid or null'],
];

describe('bodies that readers of Markdown disagree about', () => {
  it.each(BODIES)('%s', (_, body, expected) => {
    const found = declares(render(body, 'bodyHTML'));
    expect(String(expected).split(' or ')).toContain(String(found));
  });

  const isThere = spawnSync('cmark-gfm', ['--version']).status === 0;
  const extensions = ['table', 'strikethrough', 'autolink', 'tagfilter', 'tasklist'].flatMap((name) => ['-e', name]);

  it.skipIf(!isThere).each(BODIES)(
    'are never read as another declaration where cmark-gfm renders (skipped without it): %s',
    (_, body) => {
      const html = execFileSync('cmark-gfm', ['--hardbreaks', '--unsafe', ...extensions], { input: body }).toString();
      const [own, other] = [declares(render(body, 'bodyHTML')), declares(html)];
      expect([own, null, 'invalid']).toContain(other);
    },
  );
});

const FRAGMENTS = [
  'Target-Cohort: x',
  'target-cohort: y',
  'Expect-Sites: 5',
  'words',
  '',
  '',
  '> quoted',
  '- item',
  '```',
  '~~~',
  '<!--',
  '-->',
  '<b>',
  '</b>',
  '<details>',
  '</details>',
  '<div>',
  '</div>',
  '# heading',
  '| a |',
  '|---|',
  '    indented',
  '[^1]: note',
  'word[^1]',
  '`code',
  '~~struck~~',
  '<?x',
  '\\',
];
const bodies = fc
  .array(fc.tuple(fc.constantFrom('', '', '', '> ', '- ', '  ', '**', '~~', '`'), fc.constantFrom(...FRAGMENTS)), {
    maxLength: 12,
  })
  .map((lines) => lines.map(([mark, line]) => mark + line).join('\n'));

/** The lines that a page shows outside quotations and code blocks, by the plainest reading of its HTML. */
function shownLines(html: string): string[] {
  const BLOCK = /^(?:p|li|div|td|th|h\d|details|summary|ul|ol|table|tr|section|hr|thead|tbody)$/;
  const textOf = (node: DefaultTreeAdapterTypes.ChildNode): string => {
    if (node.nodeName === '#text' && 'value' in node) return node.value.replaceAll(/\s+/g, ' ');
    if (!('tagName' in node)) return '';
    if (node.tagName === 'br') return '\n';
    if (node.tagName === 'blockquote' || node.tagName === 'pre') return '\n';
    const inner = node.childNodes.map(textOf).join('');
    return BLOCK.test(node.tagName) ? `\n${inner}\n` : inner;
  };
  return parseFragment(html)
    .childNodes.map(textOf)
    .join('')
    .split('\n')
    .map((line) => line.trim());
}

describe('whatever is written', () => {
  it('no line that the page shows as one of a declaration is dropped, and nothing else is read', () => {
    fc.assert(
      fc.property(bodies, (body) => {
        const html = render(body, 'bodyHTML');
        const lines = shownLines(html).filter((line) => /^(?:target-cohort|expect-sites)\s*:/i.test(line));
        const { part, problems } = readBody(html, false);
        expect({ body, isSeen: part !== null || problems.length > 0 }).toEqual({ body, isSeen: lines.length > 0 });
        if (part?.cohorts === undefined) return;
        const named = lines.flatMap((line) => /^target-cohort\s*:(.*)/i.exec(line)?.[1]?.trim() ?? []);
        expect([...part.cohorts]).toEqual([...new Set(named)].toSorted());
      }),
      { numRuns: 300 },
    );
  });
});

describe('hostile pages', () => {
  const times = (piece: string) => piece.repeat(Math.floor(65_536 / piece.length));

  it.each([
    ['paragraphs', times('<p>a</p>')],
    ['breaks', `<p>${times('a<br>')}</p>`],
    ['items', `<ul>${times('<li>a')}</ul>`],
    ['depth', times('<div>')],
    ['depth of quotations', times('<blockquote>')],
    ['emphasis that is never closed', times('<b><p>')],
    ['emphasis that ends in another block', `<b><p>${'<br>'.repeat(100_000)}</b>`],
    ['what a table cannot hold', `<table>${times('<b>x</b>')}`],
    ['cells', `<table><tr>${times('<td>x')}</tr></table>`],
    ['references', `<p>${times('&amp;')}</p>`],
  ])('are read or refused at once: %s', (_, html) => {
    const start = process.cpuUsage();
    readPage(html);
    expect(process.cpuUsage(start).user).toBeLessThan(2_000_000);
  });

  it('what is nested beyond reading is refused', () => expect(readPage('<div>'.repeat(1_000))).toBeNull());
});
