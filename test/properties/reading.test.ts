import { RULES } from '../domain/build.ts';
import { render } from '../loopback/github/rendering/render.ts';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDeclaration } from '../../src/domain/declaration/read.ts';
import { meaning, said } from './declarations.ts';
import { chance, dice, oneOf, shuffled, type Dice } from './dice.ts';
import { MANIFEST, textsOf, type Texts } from './worlds.ts';
import { samples } from '../samples.ts';

/* What is written is read as what was meant, in whatever place and manner it is written. */

const KNOWN = ['rp', 'tm', 'pilot'];

function read({ body, labels, manifest }: Texts) {
  return parseDeclaration(
    {
      html: render(body, 'bodyHTML'),
      labels,
      manifest: manifest === null ? { kind: 'none' } : { kind: 'file', path: MANIFEST, content: manifest },
    },
    { ...RULES, known: KNOWN },
  );
}

describe('a declaration', () => {
  it('is read as it was meant, from body, labels, manifest or all of them', () => {
    fc.assert(
      fc.property(said, (one) => {
        expect(read(textsOf(one))).toMatchObject({ kind: 'read', declaration: meaning(one, KNOWN) });
      }),
      { numRuns: samples(100) },
    );
  });

  it('is the same among other words, with other line ends and other spelling of its trailers', () => {
    fc.assert(
      fc.property(said, dice, (one, roll) => {
        const texts = textsOf({ ...one, in: 'body' });
        expect(read({ ...texts, body: scribbled(texts.body, roll) })).toMatchObject({
          kind: 'read',
          declaration: meaning(one, KNOWN),
        });
      }),
      { numRuns: samples(100) },
    );
  });
});

const PROSE = [
  'A word about the cache.',
  '## Why',
  '- one\n- two',
  'Requires: Node 20 or newer, says the change log.',
  '```\nTarget-Cohort: tm\n```',
  '<!-- Target-Cohort: tm -->',
  '> Target-Cohort: tm',
];

/** Trailers keep what they say: case of their names, blanks, place in the text and repeats of cohorts do not matter. */
function scribbled(body: string, roll: Dice): string {
  const trailers = body
    .split('\n')
    .slice(2)
    .filter((line) => line !== '')
    .map((line) => {
      const colon = line.indexOf(':');
      const trailer = line.slice(0, colon);
      return `${oneOf(roll, [trailer, trailer.toLowerCase(), trailer.toUpperCase()])}${oneOf(roll, ['', ' '])}:${oneOf(roll, ['', ' ', '\t '])}${line.slice(colon + 1).trim()}${oneOf(roll, ['', ' ', '\t'])}`;
    });
  const cohorts = trailers.filter((line) => /^target-cohort/i.test(line));
  const lines = [
    ...(chance(roll, 50) ? ['Signed-off-by: mia <mia@example.org>'] : []),
    ...trailers,
    ...(chance(roll, 30) ? cohorts : []),
  ];
  const paragraphs = [
    ...shuffled(roll, PROSE).slice(0, roll(3)),
    lines.join('\n'),
    ...shuffled(roll, PROSE).slice(0, roll(3)),
  ];
  return paragraphs.join('\n\n').replaceAll('\n', oneOf(roll, ['\n', '\r\n']));
}
