import { describe, expect, it } from 'vitest';
import { unexpectedNumber, wrongChange } from '../../src/codes/declaration-values.ts';
import { change, facts, policy, type FactsOptions } from '../domain/build.ts';
import { atCheck, readAll, rp } from './build.ts';

const body = (...lines: string[]) => ({ pull: { body: lines.join('\n') } });

describe('declaration.change', () => {
  const under = policy({ releases: { change: '\\p{Lu}+-\\d+' } });

  it.each<[string, FactsOptions, string[]]>([
    ['the policy asks for none', body('Target-Cohort: rp'), []],
    ['the right one', { policy: under, ...body('Target-Cohort: rp', 'Change: CHG-12') }, []],
    [
      'none, which is not the word for it',
      { policy: policy({ releases: { change: '.+' } }) },
      [
        'declaration.change deny',
        'The declaration gives no change number',
        'expected: a change number of the pattern ".+", as the policy says in "releases.change"',
        'observed: none',
        'next: Add the number to the declaration: a line "Change: <number>" below "Target-Cohort", or "change" in the release manifest.',
      ],
    ],
    [
      'the beginning of it',
      { policy: under, ...body('Target-Cohort: rp', 'Change: CHG-12x') },
      [
        'declaration.change deny',
        'The change number is not one of the policy',
        'expected: a change number of the pattern "\\p{Lu}+-\\d+", as the policy says in "releases.change"',
        'observed: "CHG-12x"',
        'next: Add the number to the declaration: a line "Change: <number>" below "Target-Cohort", or "change" in the release manifest.',
      ],
    ],
    ['nothing is declared', { policy: under, ...body('') }, []],
    ['no release', { policy: under, pull: { base: 'topic' } }, []],
  ])('%s', (_, options, lines) => {
    expect(atCheck(wrongChange, facts(options))).toEqual(lines);
  });
});

describe('declaration.expectation', () => {
  const two = [rp('A1'), rp('A2')];

  it.each<[string, FactsOptions, string[]]>([
    ['none', {}, []],
    ['right', { ...body('Target-Cohort: rp', 'Expect-Sites: 2'), sites: two }, []],
    ['the lower end', { ...body('Target-Cohort: rp', 'Expect-Sites: 2-3'), sites: two }, []],
    ['the upper end', { ...body('Target-Cohort: rp', 'Expect-Sites: 1-2'), sites: two }, []],
    [
      "more than a manifest says: the line is the manifest's",
      {
        policy: policy({ releases: { manifests: ['deploy/releases/*.yml'] } }),
        pull: { body: 'Target-Cohort: rp', changes: [change('deploy/releases/r.yml', 'added')] },
        manifest: 'expect: 1',
        sites: two,
      },
      [
        'declaration.expectation deny',
        'The release targets 2 sites, more than expected',
        'expected: 1 site, as declared by "Expect-Sites"',
        'observed: 2 sites targeted',
        'next: Find out why the number differs: compare the cohorts in the table with what you meant to reach. If 2 is right, correct the declaration, in "deploy/releases/r.yml":',
        '  expect: 2',
      ],
    ],
    [
      'more than both say',
      { ...body('Target-Cohort: rp', 'Expect-Sites: 1'), manifest: 'expect: 1', sites: two },
      [
        'declaration.expectation deny',
        'The release targets 2 sites, more than expected',
        'expected: 1 site, as declared by "Expect-Sites"',
        'observed: 2 sites targeted',
        'next: Find out why the number differs: compare the cohorts in the table with what you meant to reach. If 2 is right, correct the declaration, in the description and in "the release manifest":',
        '  Expect-Sites: 2',
        '  expect: 2',
      ],
    ],
    [
      'more than a range allows',
      { ...body('Target-Cohort: rp', 'Expect-Sites: 0-1'), sites: two },
      [
        'declaration.expectation deny',
        'The release targets 2 sites, more than expected',
        'expected: 0-1 sites, as declared by "Expect-Sites"',
        'observed: 2 sites targeted',
        'next: Find out why the number differs: compare the cohorts in the table with what you meant to reach. If 2 is right, correct the declaration:',
        '  Expect-Sites: 2',
      ],
    ],
    [
      'none at all',
      { ...body('Target-Cohort: rp', 'Expect-Sites: 1-3'), sites: [] },
      [
        'declaration.expectation deny',
        'The release targets 0 sites, fewer than expected',
        'expected: 1-3 sites, as declared by "Expect-Sites"',
        'observed: 0 sites targeted',
        'next: Then compare the number of sites again: what you correct before changes it.',
      ],
    ],
    ['nothing is declared', { ...body('Expect-Sites: 3'), sites: two }, []],
    ['no release', { pull: { body: 'Target-Cohort: rp\nExpect-Sites: 3', base: 'topic' }, sites: two }, []],
    [
      'beside sites that offend',
      { ...body('Target-Cohort: rp', 'Expect-Sites: 3'), manifest: 'requires: v=2', sites: two },
      [
        'declaration.expectation deny',
        'The release targets 2 sites, fewer than expected',
        'expected: 3 sites, as declared by "Expect-Sites"',
        'observed: 2 sites targeted',
        'next: Then compare the number of sites again: what you correct before changes it.',
      ],
    ],
  ])('%s', (_, options, lines) => {
    expect(atCheck(unexpectedNumber, facts(options))).toEqual(lines);
  });

  it('is read where the release is not known', () => {
    expect(
      readAll(unexpectedNumber, [
        { code: 'declaration.expectation', effect: 'deny', expect: { min: 2, max: 2 }, targeted: 1 },
      ]).slice(-2),
    ).toEqual([
      'next: Find out why the number differs: compare the cohorts in the table with what you meant to reach. If 1 is right, correct the declaration:',
      '  Expect-Sites: 1',
    ]);
  });
});
