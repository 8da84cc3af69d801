import { describe, expect, it } from 'vitest';
import { parseManifest } from '../../../src/domain/declaration/manifest.ts';
import { reading, selector, type Written } from '../build.ts';

/* What a description cannot declare, and the manifest that is proposed in its place. */

const problems = (written: string | Written, rules = {}) => {
  const read = reading(written, rules);
  return read.kind === 'invalid' ? read.problems : [];
};

describe('conditions stand in a manifest', () => {
  it('are proposed as one, with all that is declared', () => {
    const body = 'Target-Cohort: rp\nRequires: engine in (a,b)\nForbids: frozen\nForbids: a=b\nExpect-Sites: 5-6';
    const [{ paste } = {}] = problems(body);
    expect(paste).toEqual({
      into: 'manifest',
      path: 'deploy/releases/*.yml',
      lines: ['cohorts: [rp]', 'requires: "engine in (a,b)"', 'forbids: [a=b, frozen]', 'expect: 5-6'],
    });
    expect(parseManifest((paste?.lines ?? []).join('\n'), 'r.yml')).toMatchObject({
      ok: true,
      value: {
        cohorts: ['rp'],
        requires: [selector('engine in (a,b)')],
        forbids: [selector('a=b'), selector('frozen')],
        expect: { min: 5, max: 6 },
      },
    });
  });

  it('the one that is in the diff is proposed anew', () => {
    const manifest = {
      kind: 'file',
      path: 'deploy/releases/1.yml',
      content: 'sites: [A 1, "007"]\nrequires: b',
    } as const;
    expect(problems({ body: 'Target-Cohort: rp\nRequires: a', manifest })[0]?.paste).toEqual({
      into: 'manifest',
      path: 'deploy/releases/1.yml',
      lines: ['cohorts: [rp]', 'requires: [a, b]', 'sites: [007, "A 1"]'],
    });
  });

  it('one that cannot be read is corrected first', () => {
    const found = problems('Target-Cohort: rp\nRequires: a = = b');
    expect(found.map(({ place, paste }) => [place, paste])).toEqual([
      ['trailer Requires', undefined],
      ['the declaration', undefined],
    ]);
    expect(problems('Target-Cohort: rp\nExpect-Sites: x\nRequires: a').map(({ paste }) => paste)).toEqual([
      undefined,
      undefined,
    ]);
  });
});

describe('cohorts of several dimensions', () => {
  const standing = { standing: true };

  it.each<[string, Written]>([
    ['all', { body: 'Target-Cohort: all' }],
    ['all, by a label', { labels: ['cohort:all'] }],
    [
      'a manifest and the same',
      { body: 'Target-Cohort: rp', manifest: { kind: 'file', path: 'r.yml', content: 'cohorts: [rp]' } },
    ],
  ])('are declared by %s', (_, written) => expect(reading(written, standing).kind).toBe('read'));

  it.each<[string, Written]>([
    ['a body', { body: 'Target-Cohort: rp' }],
    ['a label', { labels: ['cohort:rp'] }],
    [
      'a body beside a manifest that names none',
      { body: 'Target-Cohort: rp', manifest: { kind: 'file', path: 'r.yml', content: 'sites: [A]' } },
    ],
  ])('are not declared by %s alone: with the manifest to paste', (_, written) => {
    const [{ paste } = {}] = problems(written, standing);
    expect(paste?.into).toBe('manifest');
    const content = (paste?.lines ?? []).join('\n');
    const manifest = { kind: 'file', path: 'r.yml', content } as const;
    expect(reading({ ...written, manifest }, standing)).toMatchObject({
      kind: 'read',
      declaration: { cohorts: ['rp'] },
    });
  });

  it('all and every name are two things', () => {
    const manifest = { kind: 'file', path: 'r.yml', content: 'cohorts: [pilot, rp, tm]' } as const;
    expect(reading({ labels: ['cohort:all'], manifest }, standing).kind).toBe('conflict');
  });
});
