import { describe, expect, it } from 'vitest';
import {
  conflictingDeclaration,
  invalidDeclaration,
  missingDeclaration,
  unexpectedNumber,
  wrongChange,
} from '../../src/codes/declaration.ts';
import { change, facts, PILOTED, policy, type FactsOptions } from '../domain/build.ts';
import { atCheck, readAll, rp } from './build.ts';

const body = (...lines: string[]) => ({ pull: { body: lines.join('\n') } });
const SHARED = { changes: [change('src/a.xml')] };
const NOWHERE = { changes: [] };

describe('declaration.missing', () => {
  it.each<[string, FactsOptions, string[]]>([
    ['there is one', {}, []],
    ['no release', { pull: { body: '', base: 'topic' } }, []],
    [
      'the paths say which is meant',
      body(''),
      [
        'declaration.missing deny',
        'The pull request does not say which cohort it is for',
        'expected: a declaration of the target cohorts: a "Target-Cohort" line in the description, a "cohort:<name>" label, or a release manifest',
        'observed: no declaration',
        'observed: the changed paths reach "rp"',
        'next: Add this line to the description, in a paragraph of its own (the changed paths reach these cohorts; change it if you mean others):',
        '  Target-Cohort: rp',
      ],
    ],
    [
      'the paths reach several',
      { pull: { body: '', ...SHARED } },
      [
        'declaration.missing deny',
        'The pull request does not say which cohort it is for',
        'expected: a declaration of the target cohorts: a "Target-Cohort" line in the description, a "cohort:<name>" label, or a release manifest',
        'observed: no declaration',
        'observed: the changed paths reach "rp", "tm"',
        'next: Add this line to the description, in a paragraph of its own (the changed paths reach these cohorts; change it if you mean others):',
        '  Target-Cohort: rp, tm',
      ],
    ],
    [
      'the paths reach none',
      { pull: { body: '', ...NOWHERE } },
      [
        'declaration.missing deny',
        'The pull request does not say which cohort it is for',
        'expected: a declaration of the target cohorts: a "Target-Cohort" line in the description, a "cohort:<name>" label, or a release manifest',
        'observed: no declaration',
        'next: Add this line to the description, in a paragraph of its own, with one or more of "rp", "tm" (separated by commas):',
        '  Target-Cohort: <cohort>',
      ],
    ],
    [
      'the policy has one cohort',
      { pull: { body: '', ...NOWHERE }, policy: policy({ cohorts: { rp: {} } }) },
      [
        'declaration.missing deny',
        'The pull request does not say which cohort it is for',
        'expected: a declaration of the target cohorts: a "Target-Cohort" line in the description, a "cohort:<name>" label, or a release manifest',
        'observed: no declaration',
        'next: Add this line to the description, in a paragraph of its own (it is the only cohort of the policy; change it if you mean others):',
        '  Target-Cohort: rp',
      ],
    ],
    [
      'a misspelt trailer',
      body('Target-Cohrt: rp'),
      [
        'declaration.missing deny',
        'The trailer that names the cohort is misspelt',
        'expected: a declaration of the target cohorts: a "Target-Cohort" line in the description, a "cohort:<name>" label, or a release manifest',
        'observed: no "Target-Cohort" line, but one that comes close: "Target-Cohrt: rp"',
        'observed: the changed paths reach "rp"',
        'next: Write this line instead, as plain text in a paragraph of its own:',
        '  Target-Cohort: rp',
      ],
    ],
  ])('%s', (_, options, lines) => {
    const release = facts(options);
    // A pull request without a changed path is none; what reaches nothing is a path that no cohort claims.
    const reached =
      options.pull?.changes?.length === 0
        ? { ...release, scope: { ...release.scope, release: true, reach: new Map() } }
        : release;
    expect(atCheck(missingDeclaration, reached)).toEqual(lines);
  });

  it('is read where the release is not known', () => {
    expect(readAll(missingDeclaration, [{ code: 'declaration.missing', effect: 'deny', almost: null }])).toEqual([
      'declaration.missing deny',
      'The pull request does not say which cohort it is for',
      'expected: a declaration of the target cohorts: a "Target-Cohort" line in the description, a "cohort:<name>" label, or a release manifest',
      'observed: no declaration',
      'next: Add this line to the description, in a paragraph of its own, with the cohort you mean:',
      '  Target-Cohort: <cohort>',
    ]);
  });
});

describe('declaration.invalid', () => {
  const piloted = policy({ cohorts: PILOTED });

  it.each<[string, FactsOptions, string[]]>([
    ['valid', {}, []],
    ['no release', { pull: { body: 'Target-Cohort: all, rp', base: 'topic' } }, []],
    [
      'one mistake',
      body('Target-Cohort: all, rp'),
      [
        'declaration.invalid deny',
        'The declaration has 1 mistake',
        'expected: a declaration without a mistake, since none of it is guessed',
        'observed: "trailer Target-Cohort": found "all, rp", expected "either `all` alone or the names of cohorts"',
        'next: Correct the declaration:',
        '- "trailer Target-Cohort": found "all, rp", expected "either `all` alone or the names of cohorts"',
      ],
    ],
    [
      'mistakes, and lines for them',
      body('Target-Cohort: rp', 'Expect-Sites: about 10', 'Expcet-Sites: 3'),
      [
        'declaration.invalid deny',
        'The declaration has 2 mistakes',
        'expected: a declaration without a mistake, since none of it is guessed',
        'observed: "the declaration": found "Expcet-Sites: 3", expected "one of Target-Cohort, Expect-Sites, Requires, Forbids, as it is written here, then a colon" (did you mean "Expect-Sites"?)',
        'observed: "trailer Expect-Sites": found "about 10", expected "a number of sites (1150) or a range (1100-1200), without separators"',
        'next: Correct the declaration. Use these lines:',
        '  Expect-Sites: 3',
        '- "the declaration": found "Expcet-Sites: 3", expected "one of Target-Cohort, Expect-Sites, Requires, Forbids, as it is written here, then a colon" (did you mean "Expect-Sites"?)',
        '- "trailer Expect-Sites": found "about 10", expected "a number of sites (1150) or a range (1100-1200), without separators"',
      ],
    ],
    [
      'conditions in a description',
      body('Target-Cohort: rp', 'Requires: a=b'),
      [
        'declaration.invalid deny',
        'The declaration has 1 mistake',
        'expected: a declaration without a mistake, since none of it is guessed',
        'observed: "the declaration": found "Requires: a=b", expected "conditions in a release manifest alone, where they hold for as long as the change is there"',
        'next: Put the declaration into a release manifest of this pull request, "releases.manifests of the policy", and take its lines out of the description:',
        '  cohorts: [rp]',
        '  requires: a=b',
      ],
    ],
    [
      'conditions in the description of what is merged',
      { pull: { body: 'Target-Cohort: rp\nRequires: a=b', state: 'merged' } },
      [
        'declaration.invalid deny',
        'The declaration has 1 mistake',
        'expected: a declaration without a mistake, since none of it is guessed',
        'observed: "the declaration": found "Requires: a=b", expected "conditions in a release manifest alone, where they hold for as long as the change is there"',
        'next: It is merged, so no manifest can be added to it. Take the conditions out of its description, put them into a manifest in a pull request of its own, and have this one approved again.',
      ],
    ],
    [
      'a description where a manifest declares',
      { policy: piloted },
      [
        'declaration.invalid deny',
        'The declaration has 1 mistake',
        'expected: a declaration without a mistake, since none of it is guessed',
        'observed: "the declaration": found "rp", expected "cohorts named by a release manifest (or `all`): the policy has cohorts of several dimensions"',
        'next: Put the declaration into a release manifest of this pull request, "releases.manifests of the policy", and take its lines out of the description:',
        '  cohorts: [rp]',
      ],
    ],
    [
      'that of what is merged',
      { policy: piloted, pull: { state: 'merged' } },
      [
        'declaration.invalid deny',
        'The declaration has 1 mistake',
        'expected: a declaration without a mistake, since none of it is guessed',
        'observed: "the declaration": found "rp", expected "cohorts named by a release manifest (or `all`): the policy has cohorts of several dimensions"',
        'next: It is merged, so no manifest can be added to it. If it is meant for every cohort, say so in its description, and have it approved again:',
        '  Target-Cohort: all',
      ],
    ],
    [
      'a mistake in what is merged',
      { pull: { body: 'Target-Cohort: all, rp', state: 'merged' } },
      [
        'declaration.invalid deny',
        'The declaration has 1 mistake',
        'expected: a declaration without a mistake, since none of it is guessed',
        'observed: "trailer Target-Cohort": found "all, rp", expected "either `all` alone or the names of cohorts"',
        'next: Correct the declaration:',
        '- "trailer Target-Cohort": found "all, rp", expected "either `all` alone or the names of cohorts"',
      ],
    ],
    [
      'what is merged has a manifest',
      { manifest: 'cohorts: [rp', pull: { state: 'merged', changes: [change('r.yml')] } },
      [
        'declaration.invalid deny',
        'The declaration has 1 mistake',
        'expected: a declaration without a mistake, since none of it is guessed',
        'observed: "r.yml:1:13": found "the end of the line", expected "the closing bracket of the list or mapping that begins above"',
        'next: Correct the declaration:',
        '- "r.yml:1:13": found "the end of the line", expected "the closing bracket of the list or mapping that begins above"',
      ],
    ],
  ])('%s', (_, options, lines) => {
    expect(atCheck(invalidDeclaration, facts(options))).toEqual(lines);
  });

  it('has the manifest of what is merged corrected, where there is one', () => {
    const release = facts({ pull: { body: 'Target-Cohort: rp\nRequires: a=b', state: 'merged' } });
    const withManifest = { ...release, scope: { ...release.scope, manifests: ['r.yml'] } };
    expect(atCheck(invalidDeclaration, withManifest).slice(-1)).toEqual(
      atCheck(invalidDeclaration, { ...withManifest, pull: { ...release.pull, state: 'open' } }).slice(-1),
    );
  });
});

describe('declaration.conflict', () => {
  it.each<[string, FactsOptions, string[]]>([
    ['none', { pull: { labels: ['cohort:rp'] } }, []],
    ['no release', { pull: { labels: ['cohort:tm'], base: 'topic' } }, []],
    [
      'a label and the description',
      { pull: { labels: ['cohort:tm'] } },
      [
        'declaration.conflict deny',
        'The sources of the declaration disagree in 1 point',
        'expected: a description, labels and a release manifest that agree, and at most one manifest',
        'observed: "cohorts": the description says "rp"; the labels say "tm"',
        'next: Make the sources say the same, or say it in only one of them.',
      ],
    ],
    [
      'all three',
      { pull: { labels: ['cohort:tm'] }, manifest: 'cohorts: [all]' },
      [
        'declaration.conflict deny',
        'The sources of the declaration disagree in 1 point',
        'expected: a description, labels and a release manifest that agree, and at most one manifest',
        'observed: "cohorts": the description says "rp"; the labels say "tm"; the manifest says "rp, tm"',
        'next: Make the sources say the same, or say it in only one of them.',
      ],
    ],
  ])('%s', (_, options, lines) => {
    expect(atCheck(conflictingDeclaration, facts(options))).toEqual(lines);
  });
});

describe('declaration.change', () => {
  const under = policy({ releases: { change: 'CHG-\\d+' } });

  it.each<[string, FactsOptions, string[]]>([
    ['the policy asks for none', body('Target-Cohort: rp'), []],
    ['the right one', { policy: under, ...body('Target-Cohort: rp', 'Change: CHG-12') }, []],
    [
      'none',
      { policy: under },
      [
        'declaration.change deny',
        'The declaration gives no change number',
        'expected: a change number of the pattern "CHG-\\d+", as the policy says in "releases.change"',
        'observed: none',
        'next: Add the number to the declaration: a line "Change: <number>" below "Target-Cohort", or "change" in the release manifest.',
      ],
    ],
    [
      'part of it',
      { policy: under, ...body('Target-Cohort: rp', 'Change: xCHG-12') },
      [
        'declaration.change deny',
        'The change number is not one of the policy',
        'expected: a change number of the pattern "CHG-\\d+", as the policy says in "releases.change"',
        'observed: "xCHG-12"',
        'next: Add the number to the declaration: a line "Change: <number>" below "Target-Cohort", or "change" in the release manifest.',
      ],
    ],
    [
      'the beginning of it',
      { policy: under, ...body('Target-Cohort: rp', 'Change: CHG-12x') },
      [
        'declaration.change deny',
        'The change number is not one of the policy',
        'expected: a change number of the pattern "CHG-\\d+", as the policy says in "releases.change"',
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
      'more',
      { ...body('Target-Cohort: rp', 'Expect-Sites: 1'), sites: two },
      [
        'declaration.expectation deny',
        'The release targets 2 sites, more than expected',
        'expected: 1 site, as declared by "Expect-Sites"',
        'observed: 2 sites targeted',
        'next: Find out why the number differs: compare the cohorts in the table with what you meant to reach. If 2 is right, correct the declaration:',
        '  Expect-Sites: 2',
      ],
    ],
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
      'fewer',
      { ...body('Target-Cohort: rp', 'Expect-Sites: 3-5'), sites: two },
      [
        'declaration.expectation deny',
        'The release targets 2 sites, fewer than expected',
        'expected: 3-5 sites, as declared by "Expect-Sites"',
        'observed: 2 sites targeted',
        'next: Find out why the number differs: compare the cohorts in the table with what you meant to reach. If 2 is right, correct the declaration:',
        '  Expect-Sites: 2',
      ],
    ],
    [
      'none at all',
      { ...body('Target-Cohort: rp', 'Expect-Sites: 3'), sites: [] },
      [
        'declaration.expectation deny',
        'The release targets 0 sites, fewer than expected',
        'expected: 3 sites, as declared by "Expect-Sites"',
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
