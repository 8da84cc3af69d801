import { describe, expect, it } from 'vitest';
import { parseManifest } from '../../../src/domain/declaration/manifest.ts';
import { printWhole } from '../../../src/domain/declaration/print.ts';
import { parseDeclaration, rulesOf } from '../../../src/domain/declaration/read.ts';
import type { Problem } from '../../../src/domain/problem.ts';
import { declaration, PILOTED, policy, reading, RULES, selector, type Written } from '../build.ts';

/* What is said of a declaration that cannot be read, and how one is printed. */

function said(written: string | Written, rules = {}): Problem[] {
  const read = reading(written, rules);
  return read.kind === 'invalid' ? [...read.problems] : [];
}
const lines = (problems: readonly Problem[]) =>
  problems.map(({ place, found, allowed }) => `${place}: ${found}: ${allowed}`);

const RP = 'Target-Cohort: rp\n\n';
const STRAY =
  'one declaration: all of its lines in one paragraph, and none of them anywhere else on the page, but in quotations and code blocks';
const ALONE = 'the declaration in a paragraph or list item of its own, as plain text';
const NO_TEXT =
  'no text right below a line of the declaration: a blank line in front of it, or all of the value on one line';

describe('a description that is refused is told', () => {
  it.each<[string, string, string[]]>([
    ['a line elsewhere', `${RP}Target-Cohort: tm`, [`the description: Target-Cohort: tm: ${STRAY}`]],
    ['a line in a heading', '# Target-Cohort: rp', [`the description: Target-Cohort: rp: ${ALONE}`]],
    [
      'a value twice',
      'Target-Cohort: rp\nExpect-Sites: 5\nExpect-Sites: 6',
      ['trailer Expect-Sites: 5; 6: the trailer once'],
    ],
    ['no cohort', 'Target-Cohort:', ['trailer Target-Cohort: : cohort names separated by commas, or `all`']],
    [
      'what nobody sees',
      'Target-Cohort: r\u200Bp',
      [
        'the declaration: Target-Cohort: r\u200Bp: no character that the page does not show, and none that turns the order of others',
      ],
    ],
    [
      'a misspelt name',
      'Target-Cohort: rp\nExpcet-Sites: 5',
      [
        'the declaration: Expcet-Sites: 5: one of Target-Cohort, Expect-Sites, Requires, Forbids, as it is written here, then a colon',
      ],
    ],
    [
      'two on a line',
      'Target-Cohort: rp expect-sites : 5',
      ['the declaration: Target-Cohort: rp expect-sites : 5: each line of the declaration on a line of its own'],
    ],
    ['text below', 'Target-Cohort: rp\nand tm', [`the declaration: and tm: ${NO_TEXT}`]],
    [
      'text below one that is misspelt',
      'Target-Cohort: rp\nExpcet-Sites: 5\nand more',
      [expect.stringContaining('one of Target-Cohort'), `the declaration: and more: ${NO_TEXT}`],
    ],
    ['nothing of text behind another trailer', 'Target-Cohort: rp\nFixes #12\nand more', []],
    ['nothing of an empty line', '<p>Target-Cohort: rp<br><br>and more</p>', []],
    [
      'what is hidden',
      '<p>Target-Cohort: rp<span hidden>x</span></p>',
      ['the declaration: Target-Cohort: rp: nothing that the page hides'],
    ],
    ['what is struck out', 'Target-Cohort: ~~rp~~', ['the declaration: Target-Cohort: rp: nothing that is struck out']],
    [
      'what is folded away',
      '<details>\n\nTarget-Cohort: rp\n\n</details>',
      ['the declaration: Target-Cohort: rp: a paragraph that the page shows without a click'],
    ],
    [
      'what is turned',
      '<p dir="rtl">Target-Cohort: rp</p>',
      ['the declaration: Target-Cohort: rp: text in its usual direction'],
    ],
    [
      'inline code',
      'Target-Cohort: `rp`',
      ['the declaration: Target-Cohort: rp: no inline code, or inline code over the whole line'],
    ],
    [
      'a picture',
      'Target-Cohort: rp ![x](https://example.org/x.png)',
      [
        'the declaration: Target-Cohort: rp: plain text, links, bold and italics; pictures, boxes and other elements stand in another paragraph',
      ],
    ],
    [
      'conditions',
      'Target-Cohort: rp\nRequires: a=b\nForbids: c',
      [
        'the declaration: Requires: a=b; Forbids: c: conditions in a release manifest only, where they stay in force with the change',
      ],
    ],
  ])('%s', (_, body, told) => {
    const html = body.startsWith('<p>') ? body : undefined;
    const problems = html === undefined ? said(body) : saidOf(html);
    expect(lines(problems)).toEqual(told);
  });

  function saidOf(html: string): readonly Problem[] {
    const read = parseDeclaration({ html, labels: [], manifest: { kind: 'none' } }, RULES);
    return read.kind === 'invalid' ? read.problems : [];
  }

  it('a page that nobody can read', () => {
    expect(lines(saidOf('<div>'.repeat(5000)))).toEqual([
      'the description: a page nested too deeply to be read: plain paragraphs',
    ]);
  });

  it.each<[string, string, object]>([
    [
      'a misspelt name',
      'Target-Cohort: rp\nExpcet-Sites: 5',
      { nearest: 'Expect-Sites', paste: { into: 'description', lines: ['Expect-Sites: 5'] } },
    ],
    ['a misspelt condition', 'Target-Cohort: rp\nRequire: a', { nearest: 'Requires' }],
    ['a struck out name', 'Target-Cohort: ~~rp~~', { paste: { into: 'description', lines: ['Target-Cohort: rp'] } }],
  ])('with what mends it: %s', (_, body, expected) => {
    const [problem] = said(body);
    expect(problem).toMatchObject(expected);
    expect(Object.keys(problem ?? {}).includes('nearest')).toBe('nearest' in expected);
    expect(problem?.paste === undefined).toBe(!('paste' in expected));
  });

  it.each([
    'Target-Cohort: rp Expect-Sites: 5',
    'Target-Cohort: rp\nRequires\u200B: a',
    'Target-Cohort: rp\n~~Forbids: a~~',
    'Target-Cohort: rp\nExpcet-Sites: 5 Target-Cohort: tm',
    'Target-Cohort: rp\nand more',
  ])('without a line that would lose something: %j', (body) => {
    expect(said(body)[0]?.paste).toBeUndefined();
  });

  it('and declares nothing', () => {
    expect(said('Target-Cohort: rp\nExpcet-Sites: 5')).toHaveLength(1);
    expect(reading('Target-Cohort: rp\nChange: 1', { change: true })).toMatchObject({ declaration: { change: '1' } });
    expect(reading('Change: 1', { change: true })).toEqual({ kind: 'missing', nearMiss: null });
    expect(reading({ body: 'Change: 1', labels: ['cohort:rp'] }, { change: true })).toMatchObject({
      declaration: { cohorts: ['rp'], change: '1' },
    });
    expect(reading({ body: 'Change: 1', labels: ['cohort:rp'] })).toMatchObject({ declaration: { change: null } });
  });

  it('nearly a line beside another source', () => {
    expect(lines(said({ body: 'Target Cohort: rp', labels: ['cohort:rp'] }))).toEqual([
      'the description: Target Cohort: rp: a line of the declaration, as it is written there, or none that comes close to one',
    ]);
  });

  it('cohorts of several dimensions', () => {
    const what = 'cohorts named by a release manifest (or `all`): the policy has cohorts of several dimensions';
    expect(lines(said('Target-Cohort: tm, rp', { standing: true }))).toEqual([`the declaration: rp, tm: ${what}`]);
  });
});

describe('the rules of a policy', () => {
  it('are its cohorts, their names, and where they are declared', () => {
    const manifests = ['deploy/releases/*.yml'];
    expect(rulesOf(policy({ cohorts: PILOTED, releases: { manifests, change: 'CHG\\d+' } }))).toEqual({
      known: ['rp', 'tm', 'pilot'],
      former: new Map(),
      change: true,
      manifests,
      standing: true,
    });
    expect(rulesOf(policy())).toMatchObject({ change: false, standing: false });
    expect(rulesOf(policy({ cohorts: PILOTED, releases: { deployed: 'sites' } })).standing).toBe(false);
    expect(rulesOf(null)).toEqual({ known: null, former: new Map(), change: false, manifests: [], standing: false });
  });
});

describe('a manifest', () => {
  it.each<[string, Parameters<typeof printWhole>[0], string[]]>([
    ['of a cohort', declaration(), ['cohorts: [rp]']],
    ['of all', declaration({ cohorts: ['rp', 'tm'], all: true }), ['cohorts: [all]']],
    [
      'of a change and a number',
      declaration({ change: 'CHG1', expect: { min: 5, max: 5 } }),
      ['cohorts: [rp]', 'expect: 5', 'change: CHG1'],
    ],
    ['of a range', declaration({ expect: { min: 5, max: 6 } }), ['cohorts: [rp]', 'expect: 5-6']],
    [
      'of a selector',
      declaration({ targets: { kind: 'select', select: selector('a in (b,c)') } }),
      ['cohorts: [rp]', 'select: "a in (b,c)"'],
    ],
  ])('is printed: %s', (_, given, printed) => {
    expect(printWhole(given)).toEqual(printed);
    expect(parseManifest(printed.join('\n'), 'r.yml').ok).toBe(true);
  });

  it('is read with no more than it says', () => {
    expect(parseManifest('cohorts: [rp]', 'r.yml')).toEqual({ ok: true, value: { cohorts: ['rp'] } });
    expect(parseManifest('change: " CHG1 "', 'r.yml')).toEqual({ ok: true, value: { change: 'CHG1' } });
  });

  it('is no longer than anybody writes', () => {
    const text = (length: number) => `cohorts: [rp]\n# ${'x'.repeat(length - 16)}`;
    expect(parseManifest(text(128 * 1024), 'r.yml').ok).toBe(true);
    const read = parseManifest(text(128 * 1024 + 1), 'r.yml');
    expect(read.ok ? [] : lines(read.error)).toEqual([
      'r.yml: 131073 characters: a release manifest of at most 128 KB; `select` names many sites in one line',
    ]);
  });
});
