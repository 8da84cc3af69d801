import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBody } from '../../../src/domain/declaration/body.ts';
import { printRange, type Declaration } from '../../../src/domain/declaration/declaration.ts';
import { printSelector } from '../../../src/domain/sites/selector.ts';
import { declaration, declared, reading, selector } from '../build.ts';

const lines = (...all: string[]) => all.join('\n');

/** A declaration as its author would write it. */
const print = (one: Declaration) =>
  lines(
    `Target-Cohort: ${one.cohorts.join(', ')}`,
    ...one.requires.map((each) => `Requires: ${printSelector(each)}`),
    ...one.forbids.map((each) => `Forbids: ${printSelector(each)}`),
    ...(one.expect === null ? [] : [`Expect-Sites: ${printRange(one.expect)}`]),
  );

describe('trailers are read', () => {
  it.each<[string, string, Partial<Declaration>]>([
    ['a cohort', 'Target-Cohort: rp', {}],
    ['names without case', 'target-COHORT: rp', {}],
    ['blanks around', 'Target-Cohort  :\t rp \t', {}],
    ['no blank at all', 'Target-Cohort:rp', {}],
    ['cohorts by commas', 'Target-Cohort: tm , rp', { cohorts: ['rp', 'tm'] }],
    ['cohorts repeated', lines('Target-Cohort: tm', 'Target-Cohort: rp, tm'), { cohorts: ['rp', 'tm'] }],
    ['all', 'Target-Cohort: all', { cohorts: ['pilot', 'rp', 'tm'] }],
    ['all twice', lines('Target-Cohort: all', 'Target-Cohort: all'), { cohorts: ['pilot', 'rp', 'tm'] }],
    ['cohort names with their case', 'Target-Cohort: RP', { cohorts: ['RP'] }],
    ['a word like all is a name', 'Target-Cohort: All', { cohorts: ['All'] }],
    ['requires', lines('Target-Cohort: rp', 'Requires: a=1'), { requires: [selector('a=1')] }],
    [
      'requires repeated',
      lines('Target-Cohort: rp', 'Requires: a=1', 'Requires: b'),
      { requires: [selector('a=1'), selector('b')] },
    ],
    ['forbids', lines('Target-Cohort: rp', 'Forbids: frozen'), { forbids: [selector('frozen')] }],
    ['a number of sites', lines('Target-Cohort: rp', 'Expect-Sites: 1150'), { expect: { min: 1150, max: 1150 } }],
    ['a range of sites', lines('Target-Cohort: rp', 'Expect-Sites: 1100 - 1200'), { expect: { min: 1100, max: 1200 } }],
    [
      'before Target-Cohort as well as after',
      lines('Forbids: frozen', 'Target-Cohort: rp'),
      { forbids: [selector('frozen')] },
    ],
    [
      'between other lines of the paragraph',
      lines('Signed-off-by: bob <bob@example.org>', 'Target-Cohort: rp', 'Fixes: #12'),
      {},
    ],
    [
      'with Windows line ends',
      'Some words.\r\n\r\nTarget-Cohort: rp\r\nForbids: frozen\r\n',
      { forbids: [selector('frozen')] },
    ],
    ['in the middle of a text', lines('# Title', '', 'Words.', '', 'Target-Cohort: rp', '', 'More words.'), {}],
    [
      'as the text of inline code around them does not matter',
      lines('Use `<!--` with care.', '', 'Target-Cohort: rp'),
      {},
    ],
  ])('%s', (_, body, parts) => {
    expect(declared(body)).toEqual(declaration(parts));
  });

  it.each<[string, string]>([
    ['of another paragraph', lines('Requires: Node 20', '', 'Target-Cohort: rp', '', 'Forbids: everything bad')],
    ['of another paragraph that is blank but for spaces', lines('Target-Cohort: rp', '  \t', 'Forbids: frozen')],
    ['in a code fence', lines('Target-Cohort: rp', '```', 'Target-Cohort: tm', 'Forbids: frozen', '```')],
    ['in a code fence of tildes', lines('~~~ text', 'Target-Cohort: tm', '~~~', '', 'Target-Cohort: rp')],
    ['in a code fence that is never closed', lines('Target-Cohort: rp', '', '```', 'Target-Cohort: tm')],
    [
      'in a code fence with a shorter one inside',
      lines('````', '```', 'Target-Cohort: tm', '```', '````', '', 'Target-Cohort: rp'),
    ],
    ['in indented code', lines('Target-Cohort: rp', '', '    Target-Cohort: tm')],
    ['in a comment', lines('Target-Cohort: rp', '', '<!--', 'Target-Cohort: tm', '-->')],
    ['in a comment with blank lines', lines('<!--', '', 'Target-Cohort: tm', '', '-->', '', 'Target-Cohort: rp')],
    ['in a comment at the end of a line', 'Target-Cohort: rp <!-- Target-Cohort: tm -->'],
    ['in a comment that is never closed', lines('Target-Cohort: rp', '', '<!--', 'Target-Cohort: tm')],
    [
      'in a comment that holds a fence',
      lines('<!--', '```', '-->', 'Target-Cohort: rp', '<!--', '```', 'Target-Cohort: tm', '-->'),
    ],
    ['in a fence that holds the start of a comment', lines('```', '<!--', '```', '', 'Target-Cohort: rp')],
    ['in a quotation', lines('> Target-Cohort: tm', '', 'Target-Cohort: rp')],
    ['in a fence in a quotation', lines('> ```', '> Target-Cohort: tm', '> ```', '', 'Target-Cohort: rp')],
    ['after other words', lines('See Target-Cohort: tm', '', 'Target-Cohort: rp')],
    ['in a list', lines('- Target-Cohort: tm', '', 'Target-Cohort: rp')],
  ])('but not %s', (_, body) => {
    expect(declared(body)).toEqual(declaration());
  });

  it('in each paragraph that holds Target-Cohort, together', () => {
    expect(
      declared(lines('Target-Cohort: rp', 'Requires: a', '', 'Words.', '', 'Target-Cohort: tm', 'Requires: b')),
    ).toEqual(declaration({ cohorts: ['rp', 'tm'], requires: [selector('a'), selector('b')] }));
  });

  it('in one paragraph around a comment, which the page does not show', () => {
    expect(declared(lines('Target-Cohort: rp', '<!-- a', '', 'b -->', 'Forbids: frozen'))).toEqual(
      declaration({ forbids: [selector('frozen')] }),
    );
  });

  it('after an empty comment, which ends where it begins', () => {
    expect(declared(lines('<!-->', '', 'Target-Cohort: rp'))).toEqual(declaration());
  });
});

describe('a condition is never silently dropped', () => {
  // Either it is read, or the declaration is refused.
  it.each<[string, string]>([
    ['with one letter less', 'Forbid: frozen'],
    ['with a letter wrong', 'Firbids: frozen'],
    ['in the plural', 'Expects-Sites: 5'],
    ['in the singular', 'Expect-Site: 5'],
    ['without the dash', 'ExpectSites: 5'],
    ['with an underscore', 'Expect_Sites: 5'],
    ['with a space', 'Expect Sites: 5'],
    ['with a blank before the colon', 'Forbids : frozen'],
    ['indented', '  Forbids: frozen'],
    ['with a line separator at the end', 'Forbids: frozen\u2028'],
    ['with a zero-width space', 'Forbids\u200b: frozen'],
  ])('%s: %j', (_, line) => {
    const read = reading(lines('Target-Cohort: rp', line));
    const empty = read.kind === 'read' && read.declaration.forbids.length === 0 && read.declaration.expect === null;
    expect(empty).toBe(false);
  });

  it('after what begins like a comment but, without an end, is shown as text', () => {
    const read = reading(lines('Target-Cohort: rp <!-- see below', 'Forbids: frozen'));
    expect(read.kind === 'read' && read.declaration.forbids.length === 0).toBe(false);
  });

  it('under a misspelt Target-Cohort, when a label gives the cohort', () => {
    expect(reading({ body: lines('Target-Cohorts: tm', 'Forbids: frozen'), labels: ['cohort:rp'] }).kind).not.toBe(
      'read',
    );
  });

  it('names the trailer that was probably meant', () => {
    expect(reading(lines('Target-Cohort: rp', 'Forbid: frozen'))).toMatchObject({
      kind: 'invalid',
      problems: [{ found: 'Forbid: frozen', nearest: 'Forbids' }],
    });
  });
});

describe('no declaration', () => {
  it.each<[string, string, string | null]>([
    ['nothing', '', null],
    ['words', 'Just words.', null],
    ['other trailers alone', lines('Requires: a=1', 'Expect-Sites: 5'), null],
    ['a near miss', 'Target-Cohorts: rp', 'Target-Cohorts: rp'],
    ['another near miss', 'Target-Cohrt: rp', 'Target-Cohrt: rp'],
    ['a near miss in a fence is none', lines('```', 'Target-Cohorts: rp', '```'), null],
  ])('%s', (_, body, almost) => {
    expect(reading(body)).toEqual({ kind: 'missing', almost });
  });
});

describe('refused', () => {
  it.each<[string, string, string, string]>([
    ['no cohort', 'Target-Cohort:', 'trailer Target-Cohort', ''],
    ['an empty cohort', 'Target-Cohort: rp,,tm', 'trailer Target-Cohort', 'rp, , tm'],
    ['a comma at the end', 'Target-Cohort: rp,', 'trailer Target-Cohort', 'rp, '],
    ['all and another', 'Target-Cohort: all, rp', 'trailer Target-Cohort', 'all, rp'],
    ['all and another, repeated', lines('Target-Cohort: rp', 'Target-Cohort: all'), 'trailer Target-Cohort', 'all, rp'],
    ['an empty requirement', lines('Target-Cohort: rp', 'Requires:'), 'trailer Requires', ''],
    ['a blank prohibition', lines('Target-Cohort: rp', 'Forbids:  '), 'trailer Forbids', ''],
    ['a selector that is none', lines('Target-Cohort: rp', 'Requires: Node 20'), 'trailer Requires', 'Node 20'],
    ['the second of two selectors', lines('Target-Cohort: rp', 'Requires: a', 'Requires: *'), 'trailer Requires', '*'],
    [
      'a number twice',
      lines('Target-Cohort: rp', 'Expect-Sites: 5', 'Expect-Sites: 5'),
      'trailer Expect-Sites',
      '5; 5',
    ],
    [
      'a number in two paragraphs',
      lines('Target-Cohort: rp', 'Expect-Sites: 5', '', 'Target-Cohort: tm', 'Expect-Sites: 6'),
      'trailer Expect-Sites',
      '5; 6',
    ],
    ['no number', lines('Target-Cohort: rp', 'Expect-Sites:'), 'trailer Expect-Sites', ''],
    ['a word for a number', lines('Target-Cohort: rp', 'Expect-Sites: many'), 'trailer Expect-Sites', 'many'],
    ['a number below zero', lines('Target-Cohort: rp', 'Expect-Sites: -5'), 'trailer Expect-Sites', '-5'],
    ['a number with separators', lines('Target-Cohort: rp', 'Expect-Sites: 1,150'), 'trailer Expect-Sites', '1,150'],
    ['a fraction', lines('Target-Cohort: rp', 'Expect-Sites: 1.5'), 'trailer Expect-Sites', '1.5'],
    ['a range upside down', lines('Target-Cohort: rp', 'Expect-Sites: 1200-1100'), 'trailer Expect-Sites', '1200-1100'],
    ['a range without an end', lines('Target-Cohort: rp', 'Expect-Sites: 1100-'), 'trailer Expect-Sites', '1100-'],
    ['digits that are none of ours', lines('Target-Cohort: rp', 'Expect-Sites: ١١'), 'trailer Expect-Sites', '١١'],
  ])('%s', (_, body, place, found) => {
    expect(reading(body)).toMatchObject({
      kind: 'invalid',
      problems: [{ place, found, allowed: expect.stringMatching(/./) }],
    });
  });

  it('with all its problems at once', () => {
    const read = reading(lines('Target-Cohort: all, rp', 'Requires: *', 'Forbids:', 'Expect-Sites: x'));
    expect(read.kind === 'invalid' && read.problems.map((one) => one.place).toSorted()).toEqual([
      'trailer Expect-Sites',
      'trailer Forbids',
      'trailer Requires',
      'trailer Target-Cohort',
    ]);
  });
});

describe('for every text', () => {
  const name = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,8}$/).filter((word) => word !== 'all');
  const selectors = fc.array(fc.constantFrom('a=1', 'b!=2', 'c in (x,y)', 'd notin (x,)', '!e', 'f').map(selector), {
    maxLength: 3,
  });
  const declarations = fc
    .record({
      cohorts: fc.uniqueArray(name, { minLength: 1, maxLength: 4 }).map((names) => names.toSorted()),
      requires: selectors,
      forbids: selectors,
      expect: fc.option(fc.tuple(fc.nat(99_999), fc.nat(99_999)).map(([min, more]) => ({ min, max: min + more }))),
    })
    .map((parts) => declaration(parts));

  it('what is printed as trailers reads back the same', () => {
    fc.assert(
      fc.property(declarations, (one) => {
        expect(declared(print(one))).toEqual(one);
        expect(
          declared(
            lines('# Why', '', 'Words.', '', print(one), '', '```', print(declaration({ cohorts: ['tm'] })), '```'),
          ),
        ).toEqual(one);
      }),
    );
  });

  const markdown = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          'Target-Cohort: rp',
          'Requires: a',
          'Expect-Sites: 5',
          '```',
          '~~~',
          '<!--',
          '-->',
          '`',
          '> ',
          '- ',
          '    ',
          '\n',
          '\n\n',
          '\r\n',
          '<div>',
          '[a]: b "',
          '\u{F0000}',
          '\u2028',
          ':',
          '***',
          '&lt;',
          '\\',
        ),
        fc.string({ unit: 'binary', maxLength: 6 }),
      ),
      { maxLength: 30 },
    )
    .map((pieces) => pieces.join(''));

  it('reading never throws, and a problem always has its place', () => {
    fc.assert(
      fc.property(markdown, (body) => {
        const read = readBody(body);
        if (read.ok) return;
        expect(read.error.length).toBeGreaterThan(0);
        for (const one of read.error) expect(one.place).not.toBe('');
      }),
      { numRuns: 1000 },
    );
  });

  // GitHub takes bodies of 65,536 characters: more depth than these fits in easily.
  it.each([
    ['quotations', '>', 12_000],
    ['lists', '- ', 2500],
    ['emphasis', '*a', 12_000],
    ['brackets', '[', 20_000],
    ['comments', '<!--\n', 5000],
    ['code spans', '`a`\n', 4000],
  ])('many %s neither throw nor take long', (_, piece, times) => {
    const start = performance.now();
    expect(declared(lines('Target-Cohort: rp', '', `${piece.repeat(times)}a`))).toEqual(declaration());
    expect(performance.now() - start).toBeLessThan(1500);
  });
});
