import { ok, fail } from '../../../src/domain/result.ts';
import { describe, expect, it } from 'vitest';
import { readBody } from '../../../src/domain/declaration/body.ts';
import { joined, printRange, printRequirements, printSelectors } from '../../../src/domain/declaration/declaration.ts';
import { declarationFingerprint } from '../../../src/domain/declaration/fingerprint.ts';
import { readLines, TRAILERS, type Trailer } from '../../../src/domain/declaration/trailers.ts';
import { readCohorts, readRange, readSelector, splitList } from '../../../src/domain/declaration/values.ts';
import { SELECTOR_GRAMMAR } from '../../../src/domain/sites/selector.ts';
import { declaration, reading, selector } from '../build.ts';

describe('a line', () => {
  it.each<[string, Trailer | null, Trailer | null, string]>([
    ['Target-Cohort: rp', 'Target-Cohort', null, 'rp'],
    ['forbids:x', 'Forbids', null, 'x'],
    ['FORBIDS \t:  x: y ', 'Forbids', null, 'x: y'],
    ['Requires:', 'Requires', null, ''],
    ['Expect-Sites: 5', 'Expect-Sites', null, '5'],
    ['Signed-off-by: bob', null, null, 'bob'],
    ['Fixes: #12', null, null, '#12'],
    ['words', null, null, ''],
    ['', null, null, ''],
    [': a', null, null, ''],
    ['Expect - Sites: 5', null, 'Expect-Sites', ''],
    // Nearly one of ours.
    ['Forbid: x', null, 'Forbids', 'x'],
    ['Target-Cohorts: x', null, 'Target-Cohort', 'x'],
    ['Target Cohort: x', null, 'Target-Cohort', ''],
    ['TargetCohort: x', null, 'Target-Cohort', 'x'],
    ['Expect_Sites: x', null, 'Expect-Sites', ''],
    ['Expect–Sites: x', null, 'Expect-Sites', ''],
    [' Forbids: x', null, 'Forbids', ''],
    ['- Forbids: x', null, 'Forbids', ''],
    ['**Forbids**: x', null, 'Forbids', ''],
    ['> Forbids: x', null, 'Forbids', ''],
    ['F\u200borbids: x', null, 'Forbids', ''],
    ['<b>Forbids</b>: x', null, 'Forbids', ''],
    ['<strong>Forbids</strong>: x', null, 'Forbids', ''],
    ['Target - Cohrt: x', null, 'Target-Cohort', ''],
    ['F: x', null, null, 'x'],
    ['Ｆｏｒｂｉｄｓ: x', null, 'Forbids', ''],
    ['Forbids： x', null, 'Forbids', ''],
    ['Forbids﹕ x', null, 'Forbids', ''],
    ['Forbids︓ x', null, 'Forbids', ''],
    ['Forbids꞉ x', null, 'Forbids', ''],
    ['Forbids∶ x', null, 'Forbids', ''],
    ['Fo r bids: x', null, 'Forbids', ''],
    ['Ex pect Sites: x', null, 'Expect-Sites', ''],
    ['Exspct Sits: x', null, 'Expect-Sites', ''],
    ['Target Cohrt: x', null, 'Target-Cohort', ''],
    ['Exspect Site: x', null, 'Expect-Sites', ''],
    // Characters by number or name, as a page shows them.
    ['Forbids&#58; x', null, 'Forbids', ''],
    ['Forbids&#x3A; x', null, 'Forbids', ''],
    ['Forbids&colon; x', null, 'Forbids', ''],
    ['&#70;orbids: x', null, 'Forbids', ''],
    ['For&shy;bids: x', null, 'Forbids', ''],
    ['&#0;F&#1114112;orbid&#x110000;s: x', null, 'Forbids', ''],
    ['Forbids&#1114111;: x', null, 'Forbids', ''],
    ['Forbids&#59; x', null, null, ''],
    // Letters that only look like ours, or hold a mark.
    ['F\u043erb\u0456ds: x', null, 'Forbids', ''],
    ['F\u00f3rb\u00efds: x', null, 'Forbids', ''],
    ['\ua4dd\ua4f3\ua4e3\ua4d0\ua4f2\ua4d3s: x', null, 'Forbids', ''],
    ['\ua4dd\ua4f3\ua4e3\ua4d0\ua4f2\ua4d3\ua4e2: x', null, null, ''],
    ['F\u043erb\u0456d\u0455t: x', null, null, ''],
    ['\ua4ddabcdez: x', null, null, ''],
    ['[Forbids](https://example.org): x', null, 'Forbids', ''],
    // Prose.
    ['Target the cohort: x', null, null, ''],
    ['It requires: x', null, null, ''],
    ['What it forbids: x', null, null, ''],
    ['Our target is a cohort: x', null, null, ''],
    ['Forbids', null, null, ''],
    ['Forbids; x', null, null, ''],
    ['1. 2: x', null, null, ''],
    [`${'Forbids '.repeat(10)}: x`, null, null, ''],
    ['Note: Forbids: x', null, null, 'Forbids: x'],
    ['Reviewed: x', null, null, 'x'],
  ])('%j is %s, meant %s', (written, trailer, meant, value) => {
    expect(readLines([written])).toEqual([{ trailer, meant, value, written }]);
  });

  it.each(['\v', '\f', '\u0085', '\u2028', '\u2029'])('ends at what a page shows as an end: %j', (end) => {
    expect(readLines([`Forbids: a${end}Requires: b`]).map((line) => [line.trailer, line.value])).toEqual([
      ['Forbids', 'a'],
      ['Requires', 'b'],
    ]);
  });

  it('is one of several', () => {
    expect(readLines(['Forbids: a', 'Requires: b']).map((line) => line.written)).toEqual(['Forbids: a', 'Requires: b']);
  });

  it('has a name of at most 60 characters', () => {
    expect(readLines([`Target${' '.repeat(48)}Cohort: x`])[0]?.meant).toBe('Target-Cohort');
    expect(readLines([`Target${' '.repeat(49)}Cohort: x`])[0]?.meant).toBeNull();
  });
});

describe('values', () => {
  it.each<[string, string[]]>([
    ['a', ['a']],
    ['a, b ,c', ['a', 'b', 'c']],
    ['', ['']],
    ['a,,', ['a', '', '']],
  ])('a list %j', (text, items) => {
    expect(splitList(text)).toEqual(items);
  });

  it.each<[string, number, number]>([
    ['0', 0, 0],
    ['5', 5, 5],
    ['5-7', 5, 7],
    ['5 - 7', 5, 7],
    ['5-5', 5, 5],
    ['007', 7, 7],
    ['999999999', 999_999_999, 999_999_999],
    ['1-999999999', 1, 999_999_999],
  ])('a range %j', (text, min, max) => {
    expect(readRange('p', text)).toEqual(ok({ min, max }));
  });

  it.each([
    '',
    ' ',
    '-',
    '-5',
    '5-',
    '7-5',
    'x5',
    '5x',
    '5-7x',
    '1.5',
    '1,150',
    '5--7',
    '1234567890',
    '1-1234567890',
    '5 7',
    '５',
  ])('no range %j', (text) => {
    expect(readRange('p', text)).toEqual(
      fail({
        place: 'p',
        found: text,
        allowed: 'a number of sites (1150) or a range (1100-1200), without separators',
      }),
    );
  });

  it('cohorts', () => {
    expect(readCohorts('p', ['tm', 'rp', 'tm'])).toEqual(ok(['rp', 'tm']));
    expect(readCohorts('p', ['all', 'all'])).toEqual(ok(['all']));
    const names = 'cohort names separated by commas, or `all`';
    expect(readCohorts('p', [])).toEqual(fail({ place: 'p', found: '', allowed: names }));
    expect(readCohorts('p', ['tm', '', 'rp'])).toEqual(fail({ place: 'p', found: 'tm, , rp', allowed: names }));
    expect(readCohorts('p', ['tm', 'all'])).toEqual(
      fail({ place: 'p', found: 'all, tm', allowed: 'either `all` alone or the names of cohorts' }),
    );
  });

  it('selectors', () => {
    expect(readSelector('p', 'a=1')).toEqual(ok(selector('a=1')));
    expect(readSelector('p', 'a in')).toEqual(
      fail({ place: 'p', found: 'a in', allowed: `${SELECTOR_GRAMMAR}; "(" expected after "a in", the end found` }),
    );
  });

  it('are printed in one way', () => {
    expect([printRange({ min: 5, max: 5 }), printRange({ min: 5, max: 7 })]).toEqual(['5', '5-7']);
    expect(printSelectors([selector('b,a'), selector('c'), selector('a,b')])).toEqual(['a,b', 'c']);
    expect(printRequirements([selector('b,a'), selector('c'), selector('a')])).toBe('a,b,c');
    expect(joined([selector('b,a'), selector('a')]).terms).toEqual(selector('b,a').terms);
    expect(joined([])).toEqual({ terms: [] });
  });
});

describe('the problems of a body', () => {
  const body = (...all: string[]) => readBody(all.join('\n'));

  it('are told with what may stand there', () => {
    const found = `Forbid: ${'x'.repeat(300)}`;
    expect(body('Target-Cohort: rp', found)).toEqual(
      fail([
        {
          place: 'trailers of the declaration',
          found: `${found.slice(0, 199)}…`,
          allowed: 'Target-Cohort, Requires, Forbids, Expect-Sites',
          nearest: 'Forbids',
        },
      ]),
    );
    expect(body('Target-Cohort: rp', 'Expect-Sites: 5', 'Expect-Sites: 6')).toEqual(
      fail([{ place: 'trailer Expect-Sites', found: '5; 6', allowed: 'the trailer once' }]),
    );
    expect(TRAILERS.join(', ')).toBe('Target-Cohort, Requires, Forbids, Expect-Sites');
  });

  it.each<[string, string[], object]>([
    ['nothing', [], {}],
    ['a line that was probably meant', ['Target-Cohorts: rp'], { almost: 'Target-Cohorts: rp' }],
    ['not in a quotation', ['> Target-Cohort: rp'], {}],
    ['not in an indented quotation', ['  > Target-Cohort: rp'], {}],
    ['not another trailer', ['Forbid: rp'], {}],
    ['the first such line', ['Target Cohort: a', '', 'TargetCohort: b'], { almost: 'Target Cohort: a' }],
    ['a part', ['Target-Cohort: rp'], { part: { source: 'body', cohorts: ['rp'] } }],
    [
      'a whole part',
      ['Target-Cohort: rp', 'Requires: a', 'Forbids: b', 'Expect-Sites: 5'],
      {
        part: {
          source: 'body',
          cohorts: ['rp'],
          requires: [selector('a')],
          forbids: [selector('b')],
          expect: { min: 5, max: 5 },
        },
      },
    ],
    ['whole characters only', ['Target-Cohort: r\ud800'], { part: { source: 'body', cohorts: ['r\ufffd'] } }],
  ])('are none: %s', (_, all, value) => {
    expect(body(...all)).toEqual(ok(value));
  });
});

describe('what a body and labels say, to compare', () => {
  it.each<[string, Parameters<typeof declarationFingerprint>, Parameters<typeof declarationFingerprint>, boolean]>([
    ['the same', ['Target-Cohort: rp'], ['Words.\n\ntarget-cohort:  rp'], true],
    ['another', ['Target-Cohort: rp'], ['Target-Cohort: tm'], false],
    ['nothing', ['a'], ['b'], true],
    ['nearly something', ['a'], ['Target-Cohorts: rp'], false],
    ['nearly something, and nearly something else', ['Target-Cohorts: tm'], ['Target-Cohorts: rp'], false],
    ['by a label', ['Target-Cohort: rp'], ['', ['cohort:rp']], true],
    ['unreadable, the same', ['Target-Cohort: ,'], ['Target-Cohort: ,'], true],
    ['unreadable, in other words', ['Target-Cohort: ,'], ['Target-Cohort: ,\n'], false],
    [
      'in conflict, with the same labels',
      ['Target-Cohort: rp', ['cohort:tm', 'a']],
      ['Target-Cohort: rp', ['a', 'cohort:tm']],
      true,
    ],
    [
      'in conflict, with other labels',
      ['Target-Cohort: rp', ['cohort:tm']],
      ['Target-Cohort: rp', ['cohort:tmm']],
      false,
    ],
    ['all, written out', ['Target-Cohort: all', [], ['rp', 'tm']], ['Target-Cohort: tm, rp', [], ['rp', 'tm']], true],
    ['all, of nobody knows what', ['Target-Cohort: all'], ['Target-Cohort: tm, rp'], false],
    ['unreadable and nothing', ['Target-Cohort: ,'], [''], false],
  ])('%s', (_, one, other, same) => {
    expect(declarationFingerprint(...one) === declarationFingerprint(...other)).toBe(same);
  });
});

describe('sources together', () => {
  it('misspelt beside another source', () => {
    expect(reading({ body: 'Target-Cohorts: tm', labels: ['cohort:rp'] })).toEqual({
      kind: 'invalid',
      problems: [
        {
          place: 'trailers of the declaration',
          found: 'Target-Cohorts: tm',
          allowed: TRAILERS.join(', '),
          nearest: 'Target-Cohort',
        },
      ],
    });
    const manifest = (content: string) => ({ kind: 'file' as const, path: 'r.yml', content });
    expect(reading({ body: 'Target-Cohorts: tm', manifest: manifest('cohorts: [rp]') }).kind).toBe('invalid');
    expect(reading({ body: 'Target-Cohorts: tm', manifest: manifest('sites: [A1]') })).toEqual({
      kind: 'missing',
      almost: 'Target-Cohorts: tm',
    });
  });

  it('a manifest that cannot be one', () => {
    expect(reading({ manifest: { kind: 'unreadable', path: 'r.yml', why: 'a link' } })).toEqual({
      kind: 'invalid',
      problems: [{ place: 'r.yml', found: 'a link', allowed: 'a release manifest: a YAML text of at most 1 MB' }],
    });
  });

  it('disagree: each part as it would be written', () => {
    const body = 'Target-Cohort: rp, tm\nRequires: b\nRequires: a\nForbids: d\nForbids: c\nExpect-Sites: 5';
    const read = reading({
      body,
      manifest: { kind: 'file', path: 'r.yml', content: 'cohorts: [rp]\nrequires: a\nforbids: c\nexpect: 5-6' },
    });
    const pair = (part: string, one: string, other: string) => ({
      part,
      said: [
        { source: 'body', value: one },
        { source: 'manifest', value: other },
      ],
    });
    expect(read).toEqual({
      kind: 'conflict',
      conflicts: [
        pair('cohorts', 'rp, tm', 'rp'),
        pair('requires', 'a,b', 'a'),
        pair('forbids', 'c; d', 'c'),
        pair('expect', '5', '5-6'),
      ],
    });
  });

  it('take the conditions of the body where a manifest has none', () => {
    const read = reading({
      body: 'Target-Cohort: rp\nRequires: a\nForbids: b\nExpect-Sites: 5',
      manifest: { kind: 'file', path: 'r.yml', content: 'sites: [A1]' },
    });
    expect(read).toMatchObject({
      kind: 'read',
      declaration: {
        requires: [selector('a')],
        forbids: [selector('b')],
        expect: { min: 5, max: 5 },
        targets: { kind: 'sites', ids: ['A1'] },
      },
    });
  });

  it('take from each what the other does not say', () => {
    const read = reading(
      {
        body: 'Target-Cohort: all',
        labels: ['cohort:all'],
        manifest: { kind: 'file', path: 'r.yml', content: 'cohorts: [rp, tm]\nselect: a' },
      },
      ['tm', 'rp'],
    );
    expect(read).toEqual({
      kind: 'read',
      sources: ['body', 'labels', 'manifest'],
      declaration: declaration({
        cohorts: ['rp', 'tm'],
        targets: { kind: 'select', select: selector('a') },
      }),
    });
  });
});
