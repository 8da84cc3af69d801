import { describe as group, expect, it } from 'vitest';
import { describe, find, type Finding } from '../../src/codes/index.ts';
import { declareNext, mustStand } from '../../src/codes/target-line.ts';
import { plainText, words } from '../../src/prose/say.ts';
import { facts, PILOTED, policy, type FactsOptions } from '../domain/build.ts';

/* How cohorts are declared in place of those that are: where the release says so now. */

const MANIFESTS = { releases: { manifests: ['deploy/releases/*.yml'] } };
const MANIFEST = { path: 'deploy/releases/r.yml', previous: null, kind: 'added' } as const;

/** What is proposed for a finding of a release: a sentence, and the lines to paste. */
function proposed(
  code: Finding['code'],
  options: FactsOptions,
): { readonly say: string; readonly lines: readonly string[] } {
  const release = facts(options);
  const finding = find(release).find((candidate) => candidate.code === code);
  if (finding === undefined) throw new Error(`no ${code}`);
  const { say, lines } = describe(finding, { at: 'check', release, gate: null }).next;
  return { say: plainText(say), lines };
}

group('several cohorts in one name', () => {
  it.each<[string, string | null]>([
    ['rp and tm', 'rp, tm'],
    ['rp & tm', 'rp, tm'],
    ['rp/tm', 'rp, tm'],
    ['rp + tm', 'rp, tm'],
    ['rp; tm', 'rp, tm'],
    ['rp tm', 'rp, tm'],
    ['rp or tmm', 'rp, tm'],
    ['rp, tm and rp', 'rp, tm'],
    ['rp and whatever', null],
  ])('%s', (written, meant) => {
    const { lines } = proposed('cohort.unknown', { pull: { body: `Target-Cohort: ${written}` } });
    expect(lines).toEqual(meant === null ? [] : [`Target-Cohort: ${meant}`]);
  });
});

group('where the cohorts are declared is where they are corrected', () => {
  it.each<[string, FactsOptions, string, string[]]>([
    ['by a label', { pull: { body: '', labels: ['cohort:rpp'] } }, 'Set the labels "cohort:rp" and no others.', []],
    [
      'by both',
      { pull: { body: 'Target-Cohort: rpp', labels: ['cohort:rpp'] } },
      'Set the labels "cohort:rp" and no others, and write this line in the description:',
      ['Target-Cohort: rp'],
    ],
    [
      'by a manifest, in its line',
      { policy: policy(MANIFESTS), pull: { body: '', changes: [MANIFEST] }, manifest: 'cohorts: [rpp]\nrequires: a=b' },
      'Write this line in the release manifest "deploy/releases/r.yml", and let the description and labels name no others:',
      ['cohorts: [rp]'],
    ],
  ])('%s', (_, options, told, lines) => {
    const { say, lines: pasted } = proposed('cohort.unknown', options);
    expect([say.endsWith(told), pasted]).toEqual([true, lines]);
  });

  it.each<[string, string[], FactsOptions, boolean]>([
    ['across dimensions', ['rp'], { policy: policy({ cohorts: PILOTED }) }, true],
    ['not `all`', ['all'], { policy: policy({ cohorts: PILOTED }) }, false],
    ['not once it is merged', ['rp'], { policy: policy({ cohorts: PILOTED }), pull: { state: 'merged' } }, false],
    ['not of one dimension', ['rp'], {}, false],
  ])('has to be a manifest: %s', (_, cohorts, options, must) => {
    expect(mustStand(cohorts, facts(options))).toBe(must);
  });

  it('with all else that a manifest declares, where there is none in the diff', () => {
    const release = facts({
      policy: policy(MANIFESTS),
      manifest: 'cohorts: [rp]\nexpect: 1-5\nsites: [A1]',
      pull: { body: '' },
    });
    expect(declareNext(words('So. '), ['all'], release).lines).toEqual([
      'cohorts: [all]',
      'expect: 1-5',
      'sites: [A1]',
    ]);
  });

  it('across dimensions in a manifest, where there is none yet', () => {
    const piloted = policy({ ...MANIFESTS, cohorts: PILOTED });
    const { say, lines } = proposed('declaration.missing', { policy: piloted, pull: { body: '' } });
    expect(say).toContain('Put this into a release manifest, "deploy/releases/*.yml"');
    expect(lines).toEqual(['cohorts: [rp]']);
  });
});
