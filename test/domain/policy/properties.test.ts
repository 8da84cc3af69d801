import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { parsePolicy } from '../../../src/domain/policy/parse.ts';
import { POLICY_PATH } from '../build.ts';
import { FULL } from './full.ts';
import { samples } from '../../samples.ts';

it('a policy never throws, and gives each problem a place, whatever the text', () => {
  const words = [
    'version: 1\n',
    'inventory:',
    'cohorts:',
    'releases',
    'approvals',
    'rp',
    '!!set ',
    '!!binary ',
    '%YAML 1.1\n',
  ];
  const marks = [
    ': ',
    '\n',
    '\n  ',
    '- ',
    '---\n',
    '&a ',
    '*a',
    '<<',
    '? ',
    '~',
    '.nan',
    '0x',
    '1e999',
    ...'[]{},|>"\'#'.split(''),
  ];
  const piece = fc.oneof(fc.constantFrom(...words, ...marks), fc.string({ unit: 'binary', maxLength: 4 }));
  const scribbled = fc
    .tuple(fc.nat(FULL.length), piece, fc.nat(20))
    .map(([at, text, cut]) => FULL.slice(0, at) + text + FULL.slice(at + cut));
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(piece, { maxLength: 16 }).map((pieces) => pieces.join('')),
        scribbled,
      ),
      (text) => {
        const parsed = parsePolicy(text, POLICY_PATH);
        if (parsed.ok) return;
        expect(parsed.error.length).toBeGreaterThan(0);
        for (const one of parsed.error) {
          expect(one.place.startsWith(POLICY_PATH)).toBe(true);
          expect(one.allowed).not.toBe('');
        }
      },
    ),
    { numRuns: samples(600) },
  );
});
