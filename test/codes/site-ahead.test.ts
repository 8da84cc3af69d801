import { expect, it } from 'vitest';
import { siteAhead } from '../../src/codes/site-ahead.ts';
import type { GateFacts } from '../../src/codes/outcome.ts';
import { atGate, gateFacts } from './build.ts';

const group = (
  stand: NonNullable<GateFacts['groups']>[number]['stand'],
  commit: string | null,
  ...sites: string[]
) => ({ stand, commit, sites, baseline: null });

it.each<[string, Partial<GateFacts>, string[]]>([
  ['the environment tells what is deployed', { groups: null }, []],
  ['none', { groups: [group('same', 'c'.repeat(40), 'A1'), group('older', 'b'.repeat(40), 'A2')] }, []],
  [
    'one',
    { groups: [group('newer', 'd'.repeat(40), 'A1'), group('older', 'b'.repeat(40), 'A2')] },
    [
      'gate.site-ahead warn',
      '1 site has a newer commit already, and is left out',
      'expected: no site with a newer commit than cccccccccccc',
      'observed: dddddddddddd: "A1"',
      'next: Leave these sites as they are: the list does not have them, and they have more than this commit.',
    ],
  ],
  [
    'some, by what they have',
    {
      groups: [
        group('newer', 'd'.repeat(40), 'A1', 'A2'),
        group('newer', 'e'.repeat(40), 'A3'),
        group('newer', null, 'A4'),
      ],
    },
    [
      'gate.site-ahead warn',
      '3 sites have a newer commit already, and are left out',
      'expected: no site with a newer commit than cccccccccccc',
      'observed: dddddddddddd: "A1", "A2"',
      'observed: eeeeeeeeeeee: "A3"',
      'next: Leave these sites as they are: the list does not have them, and they have more than this commit.',
    ],
  ],
])('%s', (_, parts, lines) => {
  expect(atGate(siteAhead, gateFacts(parts))).toEqual(lines);
});
