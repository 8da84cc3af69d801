import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { declarationValue, definitions, digestOfAll, planDigest, type Plan } from '../../src/domain/plan.ts';
import { COHORTS, declaration, declared, policy, selector } from './build.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const HEAD = 'a'.repeat(40);
const FULL = declaration({
  cohorts: ['rp', 'tm'],
  requires: [selector('a=1,b'), selector('c')],
  forbids: [selector('d'), selector('e')],
  expect: { min: 5, max: 7 },
  targets: { kind: 'sites', ids: ['A1', 'A2'] },
});

function plan(parts: Partial<Plan> = {}): Plan {
  return {
    repository: 'acme/templates',
    pullRequest: 7,
    base: 'main',
    head: HEAD,
    declaration: FULL,
    policy: policy(),
    ...parts,
  };
}

const digestOf = (...args: Parameters<typeof declared>) => planDigest(plan({ declaration: declared(...args) }));
const digestOfSites = (ids: readonly string[]) =>
  planDigest(plan({ declaration: declaration({ targets: { kind: 'sites', ids } }) }));

describe('planDigest', () => {
  it('is the SHA-256 of canonical JSON', () => {
    const canonical = [
      '{"base":"main"',
      '"cohorts":{"rp":{"dimension":"engine","select":"engine=rp"},"tm":{"dimension":"engine","select":"engine=tm"}}',
      '"declaration":{"all":false,"change":null,"cohorts":["rp","tm"],"expect":{"max":7,"min":5},"forbids":["d","e"],"requires":["a=1,b,c"],"select":null,"sites":["A1","A2"]}',
      `"head":"${HEAD}","pullRequest":7,"repository":"acme/templates","version":1}`,
    ].join(',');
    expect(planDigest(plan())).toBe(sha256(canonical));
  });

  it.each<[string, Partial<Plan>]>([
    ['repository', { repository: 'acme/other' }],
    ['pull request', { pullRequest: 8 }],
    ['base branch', { base: 'release/1' }],
    ['head commit', { head: 'b'.repeat(40) }],
    ['declaration, gone', { declaration: null }],
    ['cohorts', { declaration: { ...FULL, cohorts: ['rp'] } }],
    ['requirements', { declaration: { ...FULL, requires: [selector('a=1,b')] } }],
    ['a requirement of one term less', { declaration: { ...FULL, requires: [selector('a=1'), selector('c')] } }],
    ['prohibitions', { declaration: { ...FULL, forbids: [selector('d')] } }],
    ['prohibitions of each into one of both', { declaration: { ...FULL, forbids: [selector('d,e')] } }],
    ['requirements into prohibitions', { declaration: { ...FULL, requires: FULL.forbids, forbids: FULL.requires } }],
    ['expectation', { declaration: { ...FULL, expect: { min: 5, max: 8 } } }],
    ['all, and not their names', { declaration: { ...FULL, all: true } }],
    ['a change number', { declaration: { ...FULL, change: 'CHG1' } }],
    ['no expectation', { declaration: { ...FULL, expect: null } }],
    ['sites', { declaration: { ...FULL, targets: { kind: 'sites', ids: ['A1', 'A3'] } } }],
    ['one site fewer', { declaration: { ...FULL, targets: { kind: 'sites', ids: ['A1'] } } }],
    ['a select', { declaration: { ...FULL, targets: { kind: 'select', select: selector('a') } } }],
    ['all covered sites', { declaration: { ...FULL, targets: { kind: 'covered' } } }],
    [
      'the dimension of a cohort it names',
      { policy: policy({ cohorts: { ...COHORTS, rp: { ...COHORTS['rp'], dimension: 'other' } } }) },
    ],
    [
      'the select of a cohort it names',
      { policy: policy({ cohorts: { ...COHORTS, tm: { ...COHORTS['tm'], select: 'engine!=rp' } } }) },
    ],
    ['a cohort it names, gone', { policy: policy({ cohorts: { rp: COHORTS['rp'] ?? {} } }) }],
    ['no policy', { policy: null }],
  ])('changes with: %s', (_, parts) => {
    expect(planDigest(plan(parts))).not.toBe(planDigest(plan()));
  });

  it.each<[string, Partial<Plan>]>([
    [
      'cohorts that it does not name',
      { policy: policy({ cohorts: { ...COHORTS, pilot: { select: 'x' }, more: {} } }) },
    ],
    [
      'owners and paths',
      {
        policy: policy({
          cohorts: { ...COHORTS, rp: { dimension: 'engine', select: 'engine=rp', owners: ['mallory'], paths: [] } },
        }),
      },
    ],
    ['requirements joined instead of repeated', { declaration: { ...FULL, requires: [selector('c,b,a=1')] } }],
  ])('does not change with: %s', (_, parts) => {
    expect(planDigest(plan(parts))).toBe(planDigest(plan()));
  });

  it('is that of the declaration, however it is written', () => {
    const manifest = { kind: 'file', path: 'r.yml', content: 'requires: a in (1),b' } as const;
    const plain = digestOf({ body: 'Target-Cohort: pilot, rp, tm', manifest });
    const body = 'words\n\nTARGET-COHORT: tm\nTarget-Cohort: rp, pilot, rp\n\nmore words';
    expect(digestOf({ body, manifest: { ...manifest, content: 'requires: [b, a == 1]' } })).toBe(plain);
    const all = digestOf({ labels: ['cohort:all'], manifest });
    expect(all).not.toBe(plain);
    expect(digestOf({ body: 'Target-Cohort: all', manifest })).toBe(all);
    expect(digestOf({ body: 'Target-Cohort: all', manifest }, null)).not.toBe(all);
  });

  it('is never what fails: half a character is as good as none', () => {
    expect(planDigest(plan({ base: 'r\ud800' }))).toBe(planDigest(plan({ base: 'r\ufffd' })));
  });

  it('holds a declaration in one form', () => {
    const nothing = {
      cohorts: ['rp'],
      all: false,
      requires: [],
      forbids: [],
      expect: null,
      change: null,
      sites: null,
      select: null,
    };
    expect(declarationValue(declaration())).toEqual(nothing);
    expect(declarationValue(declaration({ targets: { kind: 'select', select: selector('b,a') } }))).toEqual({
      ...nothing,
      select: 'a,b',
    });
    expect(
      declarationValue(
        declaration({ requires: [selector('b'), selector('a')], targets: { kind: 'sites', ids: ['B', 'A'] } }),
      ),
    ).toEqual({ ...nothing, requires: ['a,b'], sites: ['A', 'B'] });
  });

  it('holds the definitions of cohorts as the policy has them', () => {
    const under = policy({ cohorts: { ...COHORTS, own: {} } });
    expect(definitions(['rp', 'own', 'nowhere'], under)).toEqual({
      rp: { dimension: 'engine', select: 'engine=rp' },
      own: { dimension: 'default', select: null },
      nowhere: null,
    });
    expect(definitions(['rp'], null)).toEqual({ rp: null });
  });

  it.each(['__proto__', 'constructor', 'naïve'])('tells a cohort %s that the policy does not know', (name) => {
    expect(planDigest(plan({ declaration: declaration({ cohorts: [name] }) }))).not.toBe(
      planDigest(plan({ declaration: declaration({ cohorts: [] }) })),
    );
  });

  it('is 64 hex digits, the same for any order, another for any other set', () => {
    const ids = fc.uniqueArray(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(ids, ids, (one, other) => {
        expect(digestOfSites(one)).toMatch(/^[0-9a-f]{64}$/);
        expect(digestOfSites(one.toReversed())).toBe(digestOfSites(one));
        expect(digestOfSites(one) === digestOfSites(other)).toBe(
          new Set(one).symmetricDifference(new Set(other)).size === 0,
        );
      }),
    );
  });
});

describe('the digest of several plans', () => {
  it.each<[string, (string | null)[], string | null]>([
    ['none', [], null],
    ['one: its own', ['a'], 'a'],
    ['one that is not known', [null], null],
    ['two', ['b', 'a'], sha256('["a","b"]')],
    ['two of which one is not known', ['a', null], null],
  ])('of %s', (_, plans, together) => {
    expect(digestOfAll(plans)).toBe(together);
  });
});
