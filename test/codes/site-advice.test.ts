import { describe, expect, it } from 'vitest';
import type { Step } from '../../src/codes/code.ts';
import { isLeftOut, leaveOut } from '../../src/codes/site-advice.ts';
import type { ReleaseFacts } from '../../src/domain/facts.ts';
import { plainText } from '../../src/prose/say.ts';
import { change, facts, policy } from '../domain/build.ts';
import { rp } from './build.ts';

/* One step for the sites of several findings. */

type Left = Parameters<typeof leaveOut>[0][number];
const finding = (code: Left['code'], ids: readonly string[], ...reasons: string[]): Left => ({
  code,
  effect: 'deny',
  sites: ids.map((id) => ({
    kind: 'incapable',
    site: { id, name: null, status: null, cohorts: [] },
    reasons,
  })),
});
const by = (manifest: string): ReleaseFacts =>
  facts({
    policy: policy({ releases: { manifests: ['r.yml'] } }),
    pull: { body: '', changes: [change('r.yml', 'added')] },
    manifest: `cohorts: [rp]\n${manifest}`,
    sites: [rp('A1'), rp('A2')],
  });
const read = ({ say, lines }: Step) => [plainText(say), ...lines];

describe('sites that break several rules', () => {
  it.each<[string, Left[], () => ReleaseFacts | null, string[]]>([
    [
      'the same two, each rule',
      [
        finding('site.outside-cohort', ['A1', 'A2'], 'rp', 'tm'),
        finding('site.inactive', ['A1', 'A2'], 'closed'),
        finding('site.incapable', ['A1', 'A2'], 'v=2'),
        finding('site.unproven', ['A1', 'A2'], 'w=2'),
      ],
      () => by('sites: [A1, A2]'),
      [
        'Take "A1", "A2" out of "sites" in "r.yml": they are outside the declared cohorts, and have a status that releases must not reach, and do not meet "v=2", and have no value for "w=2", which counts as not met. If the inventory is wrong about some of them, correct it there.',
      ],
    ],
    [
      'five, by name',
      [finding('site.incapable', ['1', '2', '3', '4', '5'], 'v=2')],
      () => null,
      [
        'Take "1", "2", "3", "4", "5" out of the release manifest: they do not meet "v=2". If the inventory is wrong about some of them, correct it there.',
      ],
    ],
  ])('%s', (_, findings, release, lines) => {
    expect(read(leaveOut(findings, release()))).toEqual(lines);
  });

  it('of which one has fewer: each is listed', () => {
    const findings = [finding('site.incapable', ['A1', 'A2'], 'v=2'), finding('site.inactive', ['A1'], 'closed')];
    expect(read(leaveOut(findings, by('sites: [A1, A2]')))[0]).toContain('Each is listed below with its reason.');
  });

  it('are left out by four codes', () => {
    expect(
      ['site.outside-cohort', 'site.inactive', 'site.incapable', 'site.unproven', 'site.unknown'].map((code) =>
        isLeftOut({ code, effect: 'deny' }),
      ),
    ).toEqual([true, true, true, true, false]);
  });
});

describe('a condition for which no targeted site has a value', () => {
  const MISNAMED =
    'No targeted site has a value for "w=2". Correct the name of the attribute, or record its values in the inventory.';
  const unproven = finding('site.unproven', ['A1', 'A2'], 'w=2');

  it.each<[string, Left[], string, boolean]>([
    ['of all', [unproven], 'sites: [A1, A2]', true],
    ['of one, which is the only one', [finding('site.unproven', ['A1'], 'w=2')], 'sites: [A1]', false],
    ['of one of two', [finding('site.unproven', ['A1'], 'w=2')], 'sites: [A1, A2]', false],
    ['of all, beside another rule', [unproven, finding('site.inactive', ['A1'], 'closed')], 'sites: [A1, A2]', false],
    ['that none meets', [finding('site.incapable', ['A1', 'A2'], 'w=2')], 'sites: [A1, A2]', false],
  ])('is misnamed: %s', (_, findings, manifest, misnamed) => {
    expect(read(leaveOut(findings, by(manifest)))[0] === MISNAMED).toBe(misnamed);
  });
});

describe('an attribute whose absence means no', () => {
  const advice = (...keys: string[]) =>
    keys
      .map(
        (key) =>
          ` If a missing "${key}" means no, write "forbids: ${key}" in the manifest instead: it asks whether the key is there at all.`,
      )
      .join('');
  const REST = / If a missing.*$/;

  it.each<[string, string, string[], string[]]>([
    ['forbidden by its value', 'forbids: w=1', ['not (w=1)'], ['w']],
    ['forbidden by several values', 'forbids: w in (1,2)', ['not (w in (1,2))'], ['w']],
    ['forbidden beside another', 'forbids: "v=1,w=1"', ['not (v=1,w=1)'], []],
    ['forbidden but for a value', 'forbids: w!=1', ['not (w!=1)'], []],
    ['forbidden by another value', 'forbids: [w=1, v=1]', ['not (v=1)'], ['v']],
    ['required to be another', 'requires: w!=1', ['w!=1'], ['w']],
    ['required to be no', 'requires: w=false', ['w=false'], ['w']],
    ['required to be any no', 'requires: "w in (0,NO,None,off)"', ['w in (0,NO,None,off)'], ['w']],
    ['required to be no or something', 'requires: "w in (maybe,no)"', ['w in (maybe,no)'], []],
    ['required to be what ends in no', 'requires: w=casino', ['w=casino'], []],
    ['required to be what begins with no', 'requires: w=north', ['w=north'], []],
    ['required to be there', 'requires: w', ['w'], []],
    ['required, and not what is missing', 'requires: [w!=1, v!=1]', ['v!=1'], ['v']],
    ['of four the first', 'requires: [a!=1, b!=1, c!=1, d!=1]', ['a!=1', 'b!=1', 'c!=1', 'd!=1'], ['a', 'b', 'c']],
    ['each once', 'requires: [a!=1, a!=2]', ['a!=1', 'a!=2'], ['a']],
  ])('%s', (_, conditions, reasons, keys) => {
    const findings = [finding('site.unproven', ['A1'], ...reasons)];
    const [told = ''] = read(leaveOut(findings, by(`sites: [A1]\n${conditions}`)));
    expect(REST.exec(told)?.[0] ?? '').toBe(advice(...keys));
  });

  it('is none of what a site is known not to meet', () => {
    const [told] = read(leaveOut([finding('site.incapable', ['A1'], 'w!=1')], by('sites: [A1]\nrequires: w!=1')));
    expect(told).not.toMatch(REST);
  });
});
