import { describe, expect, it } from 'vitest';
import { conflictingDeclaration, invalidDeclaration } from '../../src/codes/declaration.ts';
import { change, facts, PILOTED, policy, type FactsOptions } from '../domain/build.ts';
import { atCheck } from './build.ts';

const body = (...lines: string[]) => ({ pull: { body: lines.join('\n') } });

describe('declaration.invalid', () => {
  const piloted = policy({ cohorts: PILOTED });

  it.each<[string, FactsOptions, string[]]>([
    ['valid', {}, []],
    ['no release', { pull: { body: 'Target-Cohort: all, rp', base: 'topic' } }, []],
    [
      'mistakes, and lines for them',
      body('Target-Cohort: rp', 'Expect-Sites: about 10', 'Expcet-Sites: 3'),
      [
        'declaration.invalid deny',
        'The declaration has 2 mistakes',
        'expected: a declaration without mistakes, because nothing in it is guessed',
        'observed: "the declaration": found "Expcet-Sites: 3", expected "one of Target-Cohort, Expect-Sites, Requires, Forbids, as it is written here, then a colon" (did you mean "Expect-Sites"?)',
        'observed: "trailer Expect-Sites": found "about 10", expected "a number of sites (1150) or a range (1100-1200), without separators"',
        'next: Correct the declaration. Use these lines:',
        '  Expect-Sites: 3',
        '- "the declaration": found "Expcet-Sites: 3", expected "one of Target-Cohort, Expect-Sites, Requires, Forbids, as it is written here, then a colon" (did you mean "Expect-Sites"?)',
        '- "trailer Expect-Sites": found "about 10", expected "a number of sites (1150) or a range (1100-1200), without separators"',
      ],
    ],
    [
      'conditions in the description of what is merged',
      { pull: { body: 'Target-Cohort: rp\nRequires: a=b', state: 'merged' } },
      [
        'declaration.invalid deny',
        'The declaration has 1 mistake',
        'expected: a declaration without mistakes, because nothing in it is guessed',
        'observed: "the declaration": found "Requires: a=b", expected "conditions in a release manifest only, where they stay in force with the change"',
        'next: It is merged, so no manifest can be added to it. Take the conditions out of its description, put them into a manifest in a pull request of its own, and have this one approved again.',
      ],
    ],
    [
      'a description where a manifest declares',
      { policy: piloted },
      [
        'declaration.invalid deny',
        'The declaration has 1 mistake',
        'expected: a declaration without mistakes, because nothing in it is guessed',
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
        'expected: a declaration without mistakes, because nothing in it is guessed',
        'observed: "the declaration": found "rp", expected "cohorts named by a release manifest (or `all`): the policy has cohorts of several dimensions"',
        'next: It is merged, so no manifest can be added to it. If it is meant for every cohort, say so in its description, and have it approved again:',
        '  Target-Cohort: all',
      ],
    ],
    [
      'what is merged has a manifest',
      { manifest: 'cohorts: [rp', pull: { state: 'merged', changes: [change('r.yml')] } },
      [
        'declaration.invalid deny',
        'The declaration has 1 mistake',
        'expected: a declaration without mistakes, because nothing in it is guessed',
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
      'all three',
      { pull: { labels: ['cohort:tm'] }, manifest: 'cohorts: [all]' },
      [
        'declaration.conflict deny',
        'The sources of the declaration disagree in 1 point',
        'expected: a description, labels and a release manifest that agree, and at most one manifest',
        'observed: "cohorts": the description says "rp"; the labels say "tm"; the manifest says "rp, tm"',
        'next: Make the sources agree, or declare in only one of them.',
      ],
    ],
  ])('%s', (_, options, lines) => {
    expect(atCheck(conflictingDeclaration, facts(options))).toEqual(lines);
  });
});
