import type { Change } from '../../src/domain/pull-request.ts';
import { describe, expect, it } from 'vitest';
import type { Policy } from '../../src/domain/policy/policy.ts';
import { isReleaseBranch, parseScope, pathKinds } from '../../src/domain/scope.ts';
import { change, fileSource, policy, POLICY_PATH, type PolicyOptions } from './build.ts';

const releases: PolicyOptions['releases'] = {
  ignore: ['docs/**', '**/*.md'],
  guarded: ['scripts/deploy/**'],
  manifests: ['deploy/releases/*.yml'],
};

function scopeOf(
  changes: readonly (string | Change)[],
  under: Policy = policy({ releases: releases ?? {} }),
  ground = {},
) {
  return parseScope(
    changes.map((one) => (typeof one === 'string' ? change(one) : one)),
    under,
    { base: 'main', defaultBranch: 'main', policyPath: POLICY_PATH, ...ground },
  );
}

const reachOf = (scope: { reach: ReadonlyMap<string, readonly string[]> }) => Object.fromEntries(scope.reach);

describe('reach by path', () => {
  it.each<[string, (string | Change)[], Record<string, string[]>]>([
    ['a claimed path reaches the cohort that claims it', ['deploy/rp/a'], { rp: ['deploy/rp/a'] }],
    ['a path that none claims reaches every cohort that has paths', ['src/a'], { rp: ['src/a'], tm: ['src/a'] }],
    ['claimed and shared', ['deploy/tm/a', 'src/a'], { rp: ['src/a'], tm: ['deploy/tm/a', 'src/a'] }],
    [
      'a rename counts with both names',
      [change('deploy/tm/a', 'renamed', 'deploy/rp/a')],
      { rp: ['deploy/rp/a'], tm: ['deploy/tm/a'] },
    ],
    [
      'a rename to an ignored path counts with its old name',
      [change('docs/a', 'renamed', 'deploy/rp/a')],
      { rp: ['deploy/rp/a'] },
    ],
    ['a deleted path counts', [change('deploy/rp/a', 'deleted')], { rp: ['deploy/rp/a'] }],
    ['an ignored path reaches nothing', ['docs/a', 'deploy/rp/README.md'], {}],
    ['a guarded path reaches nothing', ['scripts/deploy/a'], {}],
    ['the policy reaches nothing', [POLICY_PATH, '.github/workflows/deploy.yml'], {}],
    ['a manifest reaches nothing', ['deploy/releases/a.yml'], {}],
    [
      'what merely lies beside the manifests is shared',
      ['deploy/releases/old/a.yml'],
      { rp: ['deploy/releases/old/a.yml'], tm: ['deploy/releases/old/a.yml'] },
    ],
  ])('%s', (_, changes, reach) => {
    expect(reachOf(scopeOf(changes))).toEqual(reach);
  });

  it('lets a path be claimed by several', () => {
    const under = policy({ cohorts: { a: { paths: ['x/**'] }, b: { paths: ['x/y/**'] }, c: { paths: ['z/**'] } } });
    expect(reachOf(scopeOf(['x/y/1'], under))).toEqual({ a: ['x/y/1'], b: ['x/y/1'] });
  });

  it('reaches nothing on a branch that is no release branch', () => {
    expect(scopeOf(['src/a'], policy(), { base: 'topic' })).toMatchObject({
      onReleaseBranch: false,
      release: false,
      reach: new Map(),
      guarded: [],
    });
  });
});

describe('what makes a release', () => {
  it.each<[string, (string | Change)[], boolean]>([
    ['an ignored path', ['docs/a'], false],
    ['a guarded path', ['scripts/deploy/a'], false],
    ['.github/', ['.github/CODEOWNERS'], false],
    ['a manifest renamed away', [change('docs/a.yml', 'renamed', 'deploy/releases/a.yml')], true],
    ['a path renamed into what is ignored', [change('docs/a', 'renamed', 'src/a')], true],
    ['a copy', [change('src/b', 'copied', 'docs/a')], true],
  ])('%s', (_, changes, release) => {
    expect(scopeOf(changes).release).toBe(release);
  });

  it('never ignores a manifest', () => {
    const under = policy({ releases: { ignore: ['**'], manifests: ['deploy/releases/*.yml'] } });
    expect(scopeOf(['deploy/releases/a.yml'], under).release).toBe(true);
    expect(scopeOf(['src/a'], under).release).toBe(false);
  });
});

describe('guarded paths', () => {
  const file = fileSource('inventory/sites.csv');

  it.each<[string, (string | Change)[], string[]]>([
    ['anything under .github/', ['.github/workflows/a.yml'], ['.github/workflows/a.yml']],
    ['what the policy names, with a line break in its name', ['scripts/deploy/a\n.sh'], ['scripts/deploy/a\n.sh']],
    ['the inventory file', ['inventory/sites.csv'], ['inventory/sites.csv']],
    ['a guarded file renamed away', [change('docs/a', 'renamed', '.github/a')], ['.github/a']],
    ['a guarded file deleted', [change(POLICY_PATH, 'deleted')], [POLICY_PATH]],
    ['an ignored guarded file', ['.github/README.md'], ['.github/README.md']],
    ['nothing else', ['src/a', 'x/.github/a', '.githubx/a'], []],
  ])('%s', (_, changes, guarded) => {
    expect(scopeOf(changes, policy({ inventory: file, releases: releases ?? {} })).guarded).toEqual(guarded);
  });

  it('guards nothing on a branch from which nothing is read or released', () => {
    expect(scopeOf([POLICY_PATH], policy(), { base: 'topic' })).toMatchObject({ onReleaseBranch: false, guarded: [] });
  });

  it('guards a policy at another path', () => {
    expect(scopeOf(['config/guard.yml'], policy(), { policyPath: 'config/guard.yml' })).toMatchObject({
      guarded: ['config/guard.yml'],
      release: false,
    });
  });

  it('guards the default branch even when it is no release branch, for the policy is read there', () => {
    const under = policy({ releases: { branches: ['release/*'] } });
    expect(scopeOf([POLICY_PATH, 'src/a'], under)).toMatchObject({ guarded: [POLICY_PATH], release: false });
  });
});

describe('manifests', () => {
  it.each<[string, (string | Change)[], string[]]>([
    ['renamed', [change('deploy/releases/b.yml', 'renamed', 'deploy/releases/a.yml')], ['deploy/releases/b.yml']],
    ['renamed away', [change('x.yml', 'renamed', 'deploy/releases/a.yml')], []],
    ['deleted', [change('deploy/releases/a.yml', 'deleted')], []],
    ['several', ['deploy/releases/b.yml', 'deploy/releases/a.yml'], ['deploy/releases/a.yml', 'deploy/releases/b.yml']],
    ['in a folder below', ['deploy/releases/old/a.yml'], []],
  ])('%s', (_, changes, manifests) => {
    expect(scopeOf(changes).manifests).toEqual(manifests);
  });
});

describe('release branches', () => {
  it.each<[string, string[] | null, string, boolean]>([
    ['the default branch by default', null, 'main', true],
    ['a named one', ['stable'], 'stable', true],
    ['the default branch not, when others are named', ['stable'], 'main', false],
    ['a glob', ['release/*'], 'release/1', true],
    ['a glob within a folder', ['release/*'], 'release/1/x', false],
    ['case matters', ['Main'], 'main', false],
  ])('%s', (_, branches, branch, is) => {
    expect(isReleaseBranch(branch, policy({ releases: { branches } }), 'main')).toBe(is);
  });
});

it.each<[string, (string | Change)[], boolean]>([
  ['a manifest that is deleted', [change('deploy/releases/a.yml', 'deleted')], true],
  ['beside another path', ['src/a', 'deploy/releases/a.yml'], false],
  ['nothing', [], false],
  ['nothing that is released', ['docs/a'], false],
])('changes manifests alone: %s', (_, changes, alone) => {
  expect(scopeOf(changes).manifestsAlone).toBe(alone);
});

it.each<[string, boolean, boolean]>([
  ['docs/a', true, false],
  ['deploy/releases/a.yml', false, false],
  ['deploy/releases/a.md', true, false],
  ['scripts/deploy/README.md', false, true],
  ['.github/README.md', false, true],
  [POLICY_PATH, false, true],
])('to a deployment %s is ignored: %j, guarded: %j', (path, ignored, guarded) => {
  const under = policy({ releases: { ...releases, ignore: [...(releases?.ignore ?? []), 'deploy/releases/b.yml'] } });
  const { isIgnored, isGuarded } = pathKinds(under, POLICY_PATH);
  expect([isIgnored(path), isGuarded(path)]).toEqual([ignored, guarded]);
});

it('what a former policy guarded is guarded', () => {
  const former = policy({ releases: { guarded: ['old/**'] } });
  const { isIgnored, isGuarded } = pathKinds(policy({ releases: { ignore: ['**'] } }), POLICY_PATH, [former]);
  expect(['old/a', 'new/a'].map((path) => [isIgnored(path), isGuarded(path)])).toEqual([
    [false, true],
    [true, false],
  ]);
});

it('does not depend on the order of the diff', () => {
  const changes = ['deploy/rp/a', 'src/b', 'deploy/releases/a.yml', '.github/x', 'docs/y'].map((path) => change(path));
  expect(scopeOf(changes.toReversed())).toEqual(scopeOf(changes));
});
