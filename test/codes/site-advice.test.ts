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
      'the same one, two rules',
      [finding('site.incapable', ['A1'], 'v=2'), finding('site.inactive', ['A1'], 'closed')],
      () => by('sites: [A1]'),
      [
        'Take "A1" out of "sites" in "r.yml": it does not meet "v=2", and has a status that releases must not reach. If the inventory is wrong about it, correct it there.',
      ],
    ],
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
      'different ones',
      [finding('site.incapable', ['A1'], 'v=2'), finding('site.inactive', ['A2'], 'closed')],
      () => by('sites: [A1, A2]'),
      [
        'Take "A1", "A2" out of "sites" in "r.yml". Each is listed below with its reason. If the inventory is wrong about some of them, correct it there.',
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
    [
      'six, by their number',
      [finding('site.incapable', ['1', '2', '3', '4', '5', '6'], 'v=2')],
      () => null,
      [
        'Take 6 sites out of the release manifest: they do not meet "v=2". If the inventory is wrong about some of them, correct it there.',
      ],
    ],
    [
      'the release is not known',
      [finding('site.unproven', ['A1'], 'v=2')],
      () => null,
      [
        'Take "A1" out of the release manifest: it has no value for "v=2", which counts as not met. If the inventory is wrong about it, correct it there.',
      ],
    ],
  ])('%s', (_, findings, release, lines) => {
    expect(read(leaveOut(findings, release()))).toEqual(lines);
  });

  it('are left out by four codes', () => {
    expect(
      ['site.outside-cohort', 'site.inactive', 'site.incapable', 'site.unproven', 'site.unknown'].map((code) =>
        isLeftOut({ code, effect: 'deny' }),
      ),
    ).toEqual([true, true, true, true, false]);
  });
});
