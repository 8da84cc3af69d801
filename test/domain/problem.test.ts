import { describe, expect, it } from 'vitest';
import { nearest, problem, shorten } from '../../src/domain/problem.ts';

describe('nearest', () => {
  it.each<[string, string[], string | undefined]>([
    ['resource-publsher', ['template-manager', 'resource-publisher'], 'resource-publisher'],
    ['RP', ['tm', 'rp'], 'rp'],
    ['ax', ['bx', 'zz'], 'bx'],
    ['ownr', ['owners', 'paths'], 'owners'],
    ['xyz', ['owners'], undefined],
    ['', ['owners'], undefined],
    ['anything', [], undefined],
    ['abc', ['axy'], undefined],
    ['abc', ['axc'], 'axc'],
    ['abcd', ['abxy'], 'abxy'],
    ['abcd', ['axyz'], undefined],
    ['abcdefghi', ['abcdefxyz'], 'abcdefxyz'],
    ['abcdefgh', ['abcdexyz'], undefined],
    ['abcd', ['abcx', 'abcy'], 'abcx'],
    ['abcd', ['abxy', 'abcy'], 'abcy'],
    ['OWNERS', ['Owners'], 'Owners'],
  ])('%s of %j is %s', (written, candidates, near) => {
    expect(nearest(written, candidates)).toBe(near);
  });
});

describe('problem', () => {
  it('says nothing of a nearest where there is none', () => {
    expect(problem('p', 'xyz', 'check or gate', ['check', 'gate'])).toStrictEqual({
      place: 'p',
      found: 'xyz',
      allowed: 'check or gate',
    });
  });

  it('does not suggest what was written', () => {
    expect(problem('p', 'check', 'something else', ['check'])).toEqual({
      place: 'p',
      found: 'check',
      allowed: 'something else',
    });
  });
});

describe('shorten', () => {
  const cry = '\u{1F600}';

  it.each<[string, string, number | undefined, string]>([
    ['nothing', '', 5, ''],
    ['what fits', 'abcde', 5, 'abcde'],
    ['what does not', 'abcdef', 5, 'abcd…'],
    ['200 characters by default', 'a'.repeat(200), undefined, 'a'.repeat(200)],
    ['more than that', 'a'.repeat(201), undefined, `${'a'.repeat(199)}…`],
    ['half a character is none', `abc${cry}ef`, 5, 'abc…'],
    ['a whole one is', `ab${cry}ef`, 5, `ab${cry}…`],
  ])('%s', (_, written, length, short) => {
    expect(length === undefined ? shorten(written) : shorten(written, length)).toBe(short);
  });

  it('is what a problem shows, and looks for names by', () => {
    const long = 'a'.repeat(300);
    expect(problem('p', long, 'x', [])).toEqual({ place: 'p', found: `${'a'.repeat(199)}…`, allowed: 'x' });
    expect(problem('p', 'ownres', 'x', new Set(['owners']))).toEqual({
      place: 'p',
      found: 'ownres',
      allowed: 'x',
      nearest: 'owners',
    });
  });
});
