import { describe, expect, it } from 'vitest';
import { planDigest } from '../../src/domain/plan.ts';
import { manifestsOf, planWithoutPolicy, readRelease, type ReleaseFiles } from '../../src/domain/release.ts';
import { NO_STANDING_CHANGES } from '../../src/domain/standing/changes.ts';
import { change, declaration, PILOTED, policy, POLICY_PATH, pull } from './build.ts';

/* How a pull request is read under a policy. */

const PATH = 'deploy/releases/a.yml';
const POLICY = policy({ cohorts: PILOTED, releases: { manifests: ['deploy/releases/*.yml'] } });
const CONTEXT = { defaultBranch: 'main', policyPath: POLICY_PATH };
const NONE = { kind: 'none' } as const;
const MANIFEST = { kind: 'file', path: PATH, content: 'cohorts: [rp]\nrequires: a=b' } as const;
const SEVERAL = { kind: 'several', paths: [PATH, 'deploy/releases/b.yml'] } as const;
const UNNEEDED = { ...NO_STANDING_CHANGES, needsDeclaration: false };

const read = (files: Partial<ReleaseFiles>, parts: Parameters<typeof pull>[0] = {}, under = POLICY) =>
  readRelease(pull(parts), under, CONTEXT, { manifest: NONE, ...files });

describe('what a pull request declares', () => {
  const said = { body: 'Target-Cohort: rp' };
  const nearMiss = { body: 'Target-Cohorts: rp' };
  const silent = { body: '' };

  it.each<[string, Partial<ReleaseFiles>, Parameters<typeof pull>[0], string]>([
    ['in a manifest', { manifest: MANIFEST }, silent, 'read'],
    ['nothing', {}, silent, 'missing'],
    ['in the description, where a manifest has to', {}, said, 'invalid'],
    ['in the description, where the manifest is gone since', { gone: true }, said, 'read'],
    ['in several manifests', { manifest: SEVERAL }, silent, 'conflict'],
    ['nothing, where nothing has to be', { changed: UNNEEDED }, silent, 'unneeded'],
    ['nothing but nearly, where nothing has to be', { changed: UNNEEDED }, nearMiss, 'missing'],
    ['something all the same', { changed: UNNEEDED, manifest: MANIFEST }, silent, 'read'],
    [
      'nothing by several manifests, where nothing has to be',
      { changed: UNNEEDED, manifest: SEVERAL },
      silent,
      'unneeded',
    ],
    ['what cannot be read', { changed: UNNEEDED, manifest: { ...MANIFEST, content: 'cohorts: [' } }, silent, 'invalid'],
  ])('%s', (_, files, parts, kind) => {
    expect(read(files, parts).declaration.kind).toBe(kind);
  });
});

describe('a release', () => {
  it('has what was read with it', () => {
    const changed = { ...NO_STANDING_CHANGES, cohorts: ['tm'] };
    const proposed = { path: POLICY_PATH, problems: [], policy: null };
    expect(read({ manifest: MANIFEST, changed, proposed })).toMatchObject({
      changed,
      proposed,
      policy: POLICY,
      defaultBranch: 'main',
      scope: { release: true, onReleaseBranch: true },
    });
  });

  it('has nothing of what is found out later', () => {
    const { proposed, changed, trial, risk, parts, baselines, standing } = read({});
    expect({ proposed, changed, trial, risk, parts: [...parts], baselines, standing }).toEqual({
      proposed: null,
      changed: NO_STANDING_CHANGES,
      trial: null,
      risk: null,
      parts: [],
      baselines: [],
      standing: [],
    });
  });

  it('has the manifests of its diff', () => {
    const parts = { changes: [change(PATH, 'added'), change('src/a'), change('deploy/releases/b.yml', 'deleted')] };
    expect(manifestsOf(pull(parts), POLICY, CONTEXT)).toEqual([PATH]);
  });
});

describe('the inventory is asked', () => {
  const manifest = (cohorts: string) => ({ ...MANIFEST, content: `cohorts: [${cohorts}]` });

  it.each<[string, string, Parameters<typeof pull>[0], string[] | null]>([
    ['about what is declared', 'rp', {}, ['rp']],
    ['about all of it', 'rp, pilot', {}, ['pilot', 'rp']],
    ['nothing with a cohort that does not exist', 'rp, gone', {}, null],
    ['nothing where nothing is released', 'rp', { changes: [] }, null],
    ['nothing into another branch', 'rp', { base: 'next' }, null],
  ])('%s', (_, cohorts, parts, asked) => {
    const { query } = read({ manifest: manifest(cohorts) }, { body: '', ...parts });
    expect(query?.declaration.cohorts ?? null).toEqual(asked);
    if (query !== null) expect(query).toMatchObject({ policy: POLICY, coverage: { kind: 'named' } });
  });
});

describe('the plan', () => {
  const under = policy();
  const of = (parts: Partial<Parameters<typeof planDigest>[0]>) =>
    planDigest({
      repository: 'acme/templates',
      pullRequest: 7,
      base: 'main',
      head: 'a'.repeat(40),
      declaration: declaration(),
      policy: under,
      ...parts,
    });

  it('is that of the description alone, where there is no policy', () => {
    expect(planWithoutPolicy(pull())).toBe(of({ policy: null }));
    expect(planWithoutPolicy(pull({ body: '' }))).toBe(of({ policy: null, declaration: null }));
  });
});
