import { describe, expect, it } from 'vitest';
import { nearest, problem } from '../../src/domain/problem.ts';

describe('nearest', () => {
  it.each<[string, string[], string | undefined]>([
    ['resource-publsher', ['template-manager', 'resource-publisher'], 'resource-publisher'],
    ['RP', ['tm', 'rp'], 'rp'],
    ['ax', ['bx', 'zz'], 'bx'],
    ['ownr', ['owners', 'paths'], 'owners'],
    ['xyz', ['owners'], undefined],
    ['', ['owners'], undefined],
    ['anything', [], undefined],
  ])('%s of %j is %s', (written, candidates, near) => {
    expect(nearest(written, candidates)).toBe(near);
  });
});

describe('problem', () => {
  it('names the nearest where there is one', () => {
    expect(problem('p', 'chek', 'check or gate', ['check', 'gate'])).toEqual({ place: 'p', found: 'chek', allowed: 'check or gate', nearest: 'check' });
  });

  it('does not suggest what was written', () => {
    expect(problem('p', 'check', 'something else', ['check'])).toEqual({ place: 'p', found: 'check', allowed: 'something else' });
  });
});
