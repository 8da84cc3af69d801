import { describe, expect, it } from 'vitest';
import { missingDeclaration } from '../../src/codes/declaration-missing.ts';
import { change, facts, PILOTED, policy, type FactsOptions } from '../domain/build.ts';
import { atCheck, readAll } from './build.ts';

const SHARED = { changes: [change('src/a.xml')] };
const NOWHERE = { changes: [] };

const body = (...lines: string[]) => ({ pull: { body: lines.join('\n') } });

describe('declaration.missing', () => {
  it.each<[string, FactsOptions, string[]]>([
    ['there is one', {}, []],
    ['no release', { pull: { body: '', base: 'topic' } }, []],
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
      'the paths reach some of several dimensions: a manifest declares',
      { policy: policy({ cohorts: PILOTED }), pull: { body: '', changes: [change('deploy/rp/a')] } },
      [
        'declaration.missing deny',
        'The pull request does not say which cohort it is for',
        'expected: a declaration of the target cohorts: a "Target-Cohort" line in the description, a "cohort:<name>" label, or a release manifest',
        'observed: no declaration',
        'observed: the changed paths reach "rp"',
        'next: Declare the cohorts (the changed paths reach these cohorts; change them if you mean others). Put this into a release manifest, "releases.manifests of the policy", and let the description and labels name no others:',
        '  cohorts: [rp]',
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
    expect(readAll(missingDeclaration, [{ code: 'declaration.missing', effect: 'deny', nearMiss: null }])).toEqual([
      'declaration.missing deny',
      'The pull request does not say which cohort it is for',
      'expected: a declaration of the target cohorts: a "Target-Cohort" line in the description, a "cohort:<name>" label, or a release manifest',
      'observed: no declaration',
      'next: Add this line to the description, in a paragraph of its own, with the cohort you mean:',
      '  Target-Cohort: <cohort>',
    ]);
  });
});
