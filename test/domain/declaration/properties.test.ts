import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseManifest } from '../../../src/domain/declaration/manifest.ts';
import { samples } from '../../samples.ts';

const FILE = 'deploy/releases/1.yml';

it('a manifest never throws, and gives each problem a place, whatever the text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'cohorts',
      'sites',
      'select',
      'expect',
      ': ',
      '\n',
      '- ',
      '[',
      ']',
      '{',
      '}',
      ',',
      '&a ',
      '*a',
      '<<',
      '!!set ',
      '? ',
      '|',
      '>',
      '"',
      "'",
      '#',
      '---\n',
      '%YAML 1.1\n',
      '  ',
      'rp',
      '~',
    ),
    fc.string({ unit: 'binary', maxLength: 4 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 16 }), (pieces) => {
      const result = parseManifest(pieces.join(''), FILE);
      if (result.ok) return;
      expect(result.error.length).toBeGreaterThan(0);
      for (const one of result.error) expect(one.place.startsWith(FILE)).toBe(true);
    }),
    { numRuns: samples(2000) },
  );
});
