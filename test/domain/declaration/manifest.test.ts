import { describe, expect, it } from 'vitest';
import { SELECTOR_GRAMMAR } from '../../../src/domain/selector.ts';
import { declaration, reading, selector } from '../build.ts';

const FILE = 'deploy/releases/1.yml';
const read = (content: string) => reading({ manifest: { kind: 'file', path: FILE, content } });
const bomb = [
  'a: &a [x,x,x,x,x,x,x,x,x]',
  'b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]',
  'c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]',
  'cohorts: [*c,*c,*c,*c,*c,*c,*c,*c]',
].join('\n');

describe('a manifest', () => {
  it.each<[string, string, object]>([
    [
      'the whole of it',
      'cohorts: [rp]\nrequires: engine=rp\nforbids: frozen\nexpect: { min: 1100, max: 1200 }\nsites: [A81009, A81005]\n',
      {
        requires: [selector('engine=rp')],
        forbids: [selector('frozen')],
        expect: { min: 1100, max: 1200 },
        targets: { kind: 'sites', ids: ['A81005', 'A81009'] },
      },
    ],
    [
      'a select',
      'cohorts: [rp]\nselect: "region=Y63,engine=rp"',
      { targets: { kind: 'select', select: selector('region=Y63,engine=rp') } },
    ],
    ['JSON', '{ "cohorts": ["rp"], "sites": ["A1"] }', { targets: { kind: 'sites', ids: ['A1'] } }],
    [
      'site ids as written',
      'cohorts: [rp]\nsites: [007, 1e5, 0x1F, 1_000, true, null, ~, 2026-11-22, 1.0, .5]',
      {
        targets: {
          kind: 'sites',
          ids: ['.5', '007', '0x1F', '1.0', '1_000', '1e5', '2026-11-22', 'null', 'true', '~'],
        },
      },
    ],
    ['ids once', 'cohorts: [rp]\nsites: [A1, A1]', { targets: { kind: 'sites', ids: ['A1'] } }],
    ['cohorts as written', 'cohorts: [007, yes]', { cohorts: ['007', 'yes'] }],
    ['all', 'cohorts: [all]', { cohorts: ['pilot', 'rp', 'tm'], all: true }],
    ['a number of sites', 'cohorts: [rp]\nexpect: 5', { expect: { min: 5, max: 5 } }],
    ['a range of sites as a text', 'cohorts: [rp]\nexpect: 5-7', { expect: { min: 5, max: 7 } }],
    ['several requirements', 'cohorts: [rp]\nrequires: [a=1, b]', { requires: [selector('a=1'), selector('b')] }],
    ['an anchor', 'cohorts: &c [rp]\nsites: *c', { targets: { kind: 'sites', ids: ['rp'] } }],
    ['comments and a document start', '# why\n---\ncohorts: [rp] # who\n', {}],
  ])('says %s', (_, content, parts) => {
    expect(read(content)).toEqual({
      kind: 'read',
      sources: ['manifest'],
      saidBy: { cohorts: ['manifest'], expect: declaration(parts).expect === null ? [] : ['manifest'] },
      declaration: declaration(parts),
    });
  });

  it.each<[string, string, object]>([
    ['nothing at all', '', { place: FILE }],
    ['a comment alone', '# later', { place: FILE }],
    ['an empty mapping', '{}', { place: `${FILE}:1:1` }],
    [
      'an unknown key',
      'cohorts: [rp]\ncohort: tm',
      { place: `${FILE}:2:1 cohort`, found: 'cohort', nearest: 'cohorts' },
    ],
    [
      'an unknown key of the expectation',
      'cohorts: [rp]\nexpect: { min: 1, mx: 2 }',
      { place: `${FILE}:2:19 expect.mx`, allowed: 'one of the keys min, max', nearest: 'max' },
    ],
    ['another unknown key', 'cohorts: [rp]\nsite: [A1]', { place: `${FILE}:2:1 site`, nearest: 'sites' }],
    ['sites beside select', 'cohorts: [rp]\nsites: [A1]\nselect: a', { allowed: 'either sites or select, not both' }],
    ['a selector that is none', 'cohorts: [rp]\nforbids: a b', { place: `${FILE}:2:10 forbids`, found: 'a b' }],
    ['a mapping in itself', '&m {cohorts: *m}', { place: expect.stringContaining(FILE) }],
    ['a key that prototypes have', 'cohorts: [rp]\n__proto__: {}', { place: `${FILE}:2:1 __proto__` }],
    ['a merge key', 'base: &b { cohorts: [rp] }\n<<: *b', { found: 'base' }],
    ['sites left empty', 'cohorts: [rp]\nsites:', { place: expect.stringContaining(`${FILE}:2`) }],
    ['a blank site', 'cohorts: [rp]\nsites: [A1, " "]', { place: `${FILE}:2:13 sites[1]` }],
    ['a site that is none', 'cohorts: [rp]\nsites: [A1, {id: A2}]', { place: `${FILE}:2:13 sites[1]` }],
    ['all and another', 'cohorts: [all, rp]', { place: `${FILE}:1:10 cohorts` }],
    ['a range upside down', 'cohorts: [rp]\nexpect: { min: 9, max: 5 }', { place: `${FILE}:2:9 expect`, found: '9-5' }],
    ['a key twice', 'cohorts: [rp]\ncohorts: [tm]', { place: `${FILE}:2:1`, found: 'the key cohorts, twice' }],
    ['aliases that multiply', bomb, { place: FILE, found: 'too many aliases' }],
  ])('is refused: %s', (_, content, problem) => {
    expect(read(content)).toMatchObject({
      kind: 'invalid',
      problems: expect.arrayContaining([expect.objectContaining(problem)]),
    });
  });

  const half = '\ud800';

  it.each<[string, unknown, string, string]>([
    ['nothing in it', {}, ': {}', 'at least one of the keys cohorts, requires, forbids, expect, change, sites, select'],
    [
      'an unknown key',
      { cohorts: ['rp'], site: 'a' },
      'site: site',
      'one of the keys cohorts, requires, forbids, expect, change, sites, select',
    ],
    ['cohorts', { cohorts: 'a' }, 'cohorts: a', 'a list of at least one cohort name'],
    ['cohorts, none', { cohorts: [] }, 'cohorts: []', 'a list of at least one cohort name'],
    ['a cohort', { cohorts: [{}] }, 'cohorts[0]: {}', 'a cohort name'],
    ['a cohort, blank', { cohorts: [' '] }, 'cohorts[0]:  ', 'a cohort name'],
    ['sites', { sites: 'a' }, 'sites: a', 'a list of at least one site id'],
    ['sites, none', { sites: [] }, 'sites: []', 'a list of at least one site id'],
    ['requires', { requires: {} }, 'requires: {}', 'a label selector, or a list of them'],
    ['requires, none', { requires: [] }, 'requires: []', 'a list of at least one label selector'],
    ['a requirement', { requires: [{}] }, 'requires[0]: {}', 'a text that is not blank'],
    [
      'a requirement of half a character',
      { requires: [half] },
      `requires[0]: ${half}`,
      'a text that is not blank, without unpaired surrogates',
    ],
    ['forbids', { forbids: {} }, 'forbids: {}', 'a label selector, or a list of them'],
    ['select', { select: [] }, 'select: []', 'a text that is not blank'],
    ['select, blank', { select: ' ' }, 'select:  ', 'a text that is not blank'],
    [
      'select, none',
      { select: '*' },
      'select: *',
      `${SELECTOR_GRAMMAR}; "*" is no attribute name: up to 63 letters, digits, ".", "_" or "-", beginning and ending with a letter or digit`,
    ],
    ['expect', { expect: [] }, 'expect: []', 'a number, a range or { min, max }'],
    [
      'expect, none',
      { expect: 'x' },
      'expect: x',
      'a number of sites (1150) or a range (1100-1200), without separators',
    ],
    ['expect, without an end', { expect: { min: '1' } }, 'expect.max: nothing', 'a number of sites'],
    ['expect, with a text', { expect: { min: '1', max: 'x' } }, 'expect.max: x', 'a number of sites'],
    ['expect, with more than a number', { expect: { min: '1-2', max: '3' } }, 'expect.min: 1-2', 'a number of sites'],
    ['expect, with less than a number', { expect: { min: '1', max: '-3' } }, 'expect.max: -3', 'a number of sites'],
    [
      'sites and select',
      { sites: ['a'], select: 'a' },
      ': {"sites":["a"],"select":"a"}',
      'either sites or select, not both',
    ],
  ])('says what may stand at each key: %s', (_, manifest, found, allowed) => {
    const result = read(JSON.stringify(manifest));
    expect(
      result.kind === 'invalid' &&
        result.problems.map((one) => [`${one.place.split(' ')[1] ?? ''}: ${one.found}`, one.allowed]),
    ).toEqual([[found, allowed]]);
  });

  it('is refused above 128 KB, whatever it says', () => {
    const content = `cohorts: [rp]\n${'# x\n'.repeat(32 * 1024)}`;
    expect(read(content)).toMatchObject({
      kind: 'invalid',
      problems: [{ place: FILE, allowed: expect.stringContaining('at most 128 KB') }],
    });
  });

  it('is refused when it cannot be read', () => {
    expect(reading({ manifest: { kind: 'unreadable', path: FILE, why: 'a symbolic link' } })).toMatchObject({
      kind: 'invalid',
      problems: [{ place: FILE, found: 'a symbolic link' }],
    });
  });

  it('conflicts with another manifest, even with the same words', () => {
    const paths = ['a.yml', 'b.yml'];
    expect(reading({ body: 'Target-Cohort: rp', manifest: { kind: 'several', paths } })).toEqual({
      kind: 'conflict',
      conflicts: [{ part: 'manifest', said: paths.map((value) => ({ source: 'manifest', value })) }],
    });
  });
});
