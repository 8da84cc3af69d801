import { describe, expect, it } from 'vitest';
import { codesPage } from '../../scripts/reference.ts';
import { catalogueOf } from '../../src/codes/catalogue.ts';
import { advise, define, type FindingOf } from '../../src/codes/code.ts';
import { CODES } from '../../src/codes/index.ts';
import type { AnyFinding } from '../../src/domain/finding.ts';
import { plainText, say, words } from '../../src/prose/say.ts';
import { facts } from '../domain/build.ts';

interface FullMoon extends AnyFinding<'moon.full', 'hold'> {
  readonly title: string;
}

/** A code that nobody needs: one object here, one line in the list below, and no other place. */
const fullMoon = define<FullMoon>({
  code: 'moon.full',
  find: ({ pull }) => ({ code: 'moon.full', effect: 'hold', title: pull.title }),
  describe: ({ title }) => ({
    title: 'The moon is full',
    expected: words('a waning moon'),
    observed: [say`${title} under a full moon`],
    next: advise`Wait for a fortnight.`,
  }),
  when: { hold: 'the moon is full' },
  fix: 'Wait for a fortnight.',
});

describe('a made-up code is one object and one line', () => {
  const codes = [...CODES, fullMoon] as const;
  const { find, describe: read, inReadingOrder } = catalogueOf<FindingOf<(typeof codes)[number]>>(codes);
  const found = find(facts({ pull: { title: 'Add a report', body: '' } }));

  it('is found with the others, and read after them', () => {
    expect(found.map(({ code }) => code)).toEqual(['declaration.missing', 'moon.full']);
    expect(inReadingOrder(found.toReversed())).toEqual(found);
  });

  it('is read by effect, then in the order of the list', () => {
    const [missing] = found;
    if (missing === undefined) throw new Error('nothing was found');
    const later = { ...missing, code: 'reach.undeclared', paths: [] } as unknown as typeof missing;
    expect(inReadingOrder([later, missing]).map(({ code }) => code)).toEqual([
      'declaration.missing',
      'reach.undeclared',
    ]);
    const held = { ...missing, effect: 'hold' } as unknown as typeof missing;
    expect(inReadingOrder([held, later])).toEqual([later, held]);
  });

  it('is described by its object', () => {
    const descriptions = found.map((finding) => read(finding, { at: 'check', release: null, gate: null }));
    expect(descriptions.map(({ title }) => title)).toEqual([
      'The pull request does not say which cohort it is for',
      'The moon is full',
    ]);
    expect(descriptions.flatMap(({ observed }) => observed.map((line) => plainText(line)))).toContain(
      '"Add a report" under a full moon',
    );
  });

  it('is documented', () => {
    expect(codesPage(codes)).toMatch(/## `moon\.full`\n\n\*hold\*: the moon is full\.\n\nWait for a fortnight\.\n$/);
    expect(codesPage()).not.toContain('moon');
  });
});

it('lists no code twice', () => {
  const names = CODES.map(({ code }) => code);
  expect(new Set(names).size).toBe(names.length);
});
