import { describe, expect, it } from 'vitest';
import type { Code } from '../../src/codes/code.ts';
import {
  disputedSite,
  inactiveSite,
  incapableSite,
  outsideSite,
  unknownSite,
  unprovenSite,
} from '../../src/codes/site.ts';
import type { AnyFinding } from '../../src/domain/finding.ts';
import { fail, ok } from '../../src/domain/result.ts';
import type { Violation } from '../../src/domain/sites/resolution.ts';
import { change, facts, policy, resolve, site, type FactsOptions } from '../domain/build.ts';
import { atCheck, atGate, gateFacts, members, readAll, rp } from './build.ts';

const tm = (id: string) => site(id, { attributes: { engine: 'tm' } });
const closed = (id: string) => site(id, { status: 'closed', attributes: { engine: 'rp' } });
/** A release whose manifest says so. */
const by = (manifest: string, ...sites: ReturnType<typeof site>[]): FactsOptions => ({
  policy: policy({ releases: { manifests: ['r.yml'] } }),
  pull: { body: '', changes: [change('r.yml', 'added')] },
  manifest: `cohorts: [rp]\n${manifest}`,
  sites,
});

it('each code is about its own kind of violation, and no other', () => {
  const codes = [outsideSite, inactiveSite, incapableSite, unprovenSite, unknownSite, disputedSite];
  const kinds = ['outside-cohort', 'inactive', 'incapable', 'unproven', 'unknown', 'disputed', 'ambiguous'] as const;
  const violations = kinds.map((kind): Violation => ({
    kind,
    site: { id: kind, name: null, status: 'active', cohorts: [] },
    reasons: ['engine'],
  }));
  const resolution = ok({ ...resolve([rp('A1')]), violations });
  expect(codes.map((code) => code.find(facts({ resolution })))).toEqual(
    codes.map(({ code }, at) => [{ code, effect: 'deny', sites: violations.slice(at, at + 1) }]),
  );
});

describe('what is found of sites, and what to do about it', () => {
  it.each<[string, Code<AnyFinding>, FactsOptions, string | string[]]>([
    ['none outside', outsideSite, by('sites: [A1]', rp('A1')), []],
    [
      'some outside, of several cohorts and of none',
      outsideSite,
      by('sites: [B1, B2, N1]', tm('B1'), tm('B2'), site('N1')),
      [
        'site.outside-cohort deny',
        '3 of 3 targeted sites are outside the declared cohort',
        'expected: every targeted site in "rp"',
        'observed: 2 sites in "tm": "B1", "B2"',
        'observed: 1 site in no cohort: "N1"',
        'next: Take "B1", "B2", "N1" out of "sites" in "r.yml": they are outside the declared cohort. If the inventory is wrong about some of them, correct it there. If the change is meant for them, declare their cohorts as well: the owners must then approve, too.',
      ],
    ],
    [
      'more than are named in a step',
      outsideSite,
      by('sites: [B1, B2, B3, B4, B5, B6]', ...['B1', 'B2', 'B3', 'B4', 'B5', 'B6'].map(tm)),
      'next: Take 6 sites out of "sites" in "r.yml": they are outside the declared cohort. If the inventory is wrong about some of them, correct it there. If the change is meant for them, declare their cohorts as well: the owners must then approve, too.',
    ],
    [
      'one that a selector chose',
      outsideSite,
      by('select: "engine in (rp, tm)"', rp('A1'), tm('B1')),
      'next: Take "B1" out of what "select" in "r.yml" catches: it is outside the declared cohort. If the inventory is wrong about it, correct it there. If the change is meant for it, declare its cohort as well: the owners must then approve, too.',
    ],
    [
      'one that is not there',
      unknownSite,
      by('sites: [A1, Z1]', rp('A1')),
      'next: Correct "Z1" in "sites" in "r.yml", or add the site to the inventory first.',
    ],
    [
      'two that are not there',
      unknownSite,
      by('sites: [A1, Z1, Z2]', rp('A1')),
      [
        'site.unknown deny',
        '2 of 3 targeted sites are not in the inventory',
        'expected: every targeted site in the inventory',
        'observed: 2 sites not found: "Z1", "Z2"',
        'next: Correct "Z1", "Z2" in "sites" in "r.yml", or add the sites to the inventory first.',
      ],
    ],
    [
      'two that are closed',
      inactiveSite,
      by('sites: [A1, A2]', closed('A1'), closed('A2')),
      [
        'site.inactive deny',
        '2 of 2 targeted sites have a status that releases must not reach',
        'expected: sites of status "active"',
        'observed: 2 sites with status "closed": "A1", "A2"',
        'next: Take "A1", "A2" out of "sites" in "r.yml": they have a status that releases must not reach. If the inventory is wrong about some of them, correct it there.',
      ],
    ],
    [
      'two that do not',
      incapableSite,
      by('requires: v=2', rp('A1', { v: '1' }), rp('A2', { v: '1' })),
      [
        'site.incapable deny',
        '2 of 2 targeted sites do not meet the conditions of the change',
        'expected: every targeted site to meet the conditions that the declaration requires and forbids',
        'observed: 2 sites not meeting "v=2": "A1", "A2"',
        'next: Take "A1", "A2" out of the release, by a narrower cohort or by a manifest that lists its sites: they do not meet "v=2". If the inventory is wrong about some of them, correct it there.',
      ],
    ],
    [
      'two of three without a value',
      unprovenSite,
      by('requires: v=2', rp('A1', { v: '2' }), rp('A2'), rp('A3')),
      [
        'site.unproven deny',
        '2 of 3 targeted sites have no value for a condition of the change',
        'expected: a known value for each condition at every targeted site, since unknown counts as not met',
        'observed: 2 sites with no value for "v=2": "A2", "A3"',
        'next: Take "A2", "A3" out of the release, by a narrower cohort or by a manifest that lists its sites: they have no value for "v=2", which counts as not met. If the inventory is wrong about some of them, correct it there.',
      ],
    ],
    [
      'nobody has a value: the attribute is at fault',
      unprovenSite,
      by('requires: v=2', rp('A1'), rp('A2')),
      'next: No targeted site has a value for "v=2". Correct the name of the attribute, or record its values in the inventory.',
    ],
    [
      'a key whose absence means no, required',
      unprovenSite,
      by('requires: frozen!=true', rp('A1', { frozen: 'false' }), rp('A2')),
      'next: Take "A2" out of the release, by a narrower cohort or by a manifest that lists its sites: it has no value for "frozen!=true", which counts as not met. If the inventory is wrong about it, correct it there. If a missing "frozen" means no, write "forbids: frozen" in the manifest instead: it asks whether the key is there at all.',
    ],
    [
      'a key that must be no',
      unprovenSite,
      by('requires: frozen=no', rp('A1', { frozen: 'no' }), rp('A2')),
      'next: Take "A2" out of the release, by a narrower cohort or by a manifest that lists its sites: it has no value for "frozen=no", which counts as not met. If the inventory is wrong about it, correct it there. If a missing "frozen" means no, write "forbids: frozen" in the manifest instead: it asks whether the key is there at all.',
    ],
    [
      'a key in words that begin with no',
      unprovenSite,
      by('requires: region=north', rp('A1', { region: 'north' }), rp('A2')),
      'next: Take "A2" out of the release, by a narrower cohort or by a manifest that lists its sites: it has no value for "region=north", which counts as not met. If the inventory is wrong about it, correct it there.',
    ],
    [
      'more such keys than are named',
      unprovenSite,
      by('forbids: [a=1, b=1, c=1, d=1]', rp('A1', { a: '0', b: '0', c: '0', d: '0' }), rp('A2')),
      'next: Take "A2" out of the release, by a narrower cohort or by a manifest that lists its sites: it has no value for "not (a=1)", "not (b=1)", "not (c=1)", "not (d=1)", which counts as not met. If the inventory is wrong about it, correct it there. If a missing "a" means no, write "forbids: a" in the manifest instead: it asks whether the key is there at all. If a missing "b" means no, write "forbids: b" in the manifest instead: it asks whether the key is there at all. If a missing "c" means no, write "forbids: c" in the manifest instead: it asks whether the key is there at all.',
    ],
  ])('%s', (_, code, options, lines) => {
    const wanted = [lines].flat();
    expect(atCheck(code, facts(options)).slice(-wanted.length)).toEqual(wanted);
  });
});

describe('what a check alone asks about', () => {
  it('is not found at the gate', () => {
    const answer = facts(by('requires: v=2', rp('A1', { v: '1' }))).resolution ?? members();
    expect(
      [incapableSite, unprovenSite, outsideSite].flatMap((code) => atGate(code, gateFacts({ members: answer }))),
    ).toEqual([]);
  });

  it('is not found where there is no answer', () => {
    const failed = fail({ code: 'inventory.stale' as const, asked: 'a', expected: 'b', observed: 'c' });
    expect(atCheck(incapableSite, facts({ resolution: failed }))).toEqual([]);
    expect(atGate(disputedSite, gateFacts({ members: failed }))).toEqual([]);
  });

  it.each<[string, Code<AnyFinding>, string[]]>([
    [
      'outside',
      outsideSite,
      [
        'site.outside-cohort deny',
        '1 targeted site is outside the declared cohorts',
        'expected: every targeted site in "rp", "x"',
        'observed: 1 site in "tm": "A1"',
        'next: Take "A1" out of the release manifest: it is outside the declared cohorts. If the inventory is wrong about it, correct it there. If the change is meant for it, declare its cohort as well: the owners must then approve, too.',
      ],
    ],
    [
      'inactive',
      inactiveSite,
      [
        'site.inactive deny',
        '1 targeted site has a status that releases must not reach',
        'expected: sites of status none',
        'observed: 1 site with status "rp", "x": "A1"',
        'next: Take "A1" out of the release manifest: it has a status that releases must not reach. If the inventory is wrong about it, correct it there.',
      ],
    ],
    [
      'incapable',
      incapableSite,
      [
        'site.incapable deny',
        '1 targeted site does not meet the conditions of the change',
        'expected: every targeted site to meet the conditions',
        'observed: 1 site not meeting "rp", "x": "A1"',
        'next: Take "A1" out of the release manifest: it does not meet "rp", "x". If the inventory is wrong about it, correct it there.',
      ],
    ],
    [
      'unproven',
      unprovenSite,
      [
        'site.unproven deny',
        '1 targeted site has no value for a condition of the change',
        'expected: a known value for each condition at every targeted site, since unknown counts as not met',
        'observed: 1 site with no value for "rp", "x": "A1"',
        'next: Take "A1" out of the release manifest: it has no value for "rp", "x", which counts as not met. If the inventory is wrong about it, correct it there.',
      ],
    ],
    [
      'disputed',
      disputedSite,
      [
        'site.disputed deny',
        '1 targeted site is not confirmed by a further source',
        'expected: every targeted site, of status none in the inventory, to be in each source of "inventory.confirm" with a status of its "expect"',
        'observed: 1 site in "rp": "x": "A1"',
        "next: Find out which of the two is right, and correct the other. Until then leave the sites out of this release, or out of the inventory's active ones.",
      ],
    ],
  ])('is read where the release is not known: %s', (_, code, lines) => {
    const sites = [
      { kind: 'incapable', site: { id: 'A1', name: null, status: null, cohorts: ['tm'] }, reasons: ['rp', 'x'] },
    ];
    expect(readAll(code, [{ code: code.code, effect: 'deny', sites } as AnyFinding])).toEqual(lines);
  });
});
