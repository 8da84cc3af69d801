import { describe, expect, it } from 'vitest';
import { GrowingBody } from '../../src/http/body.ts';

describe('a body', () => {
  it.each<[string, number, number]>([
    ['nothing', 0, 0],
    ['one piece', 1, 100],
    ['some pieces', 7, 1000],
    ['a piece that is large', 1, 3_000_000],
    ['many pieces that are large together', 40, 65_536],
    ['exactly what is large', 16, 65_536],
  ])('is the same bytes: %s', (_, pieces, size) => {
    const body = new GrowingBody();
    const whole = Buffer.alloc(pieces * size);
    for (let at = 0; at < pieces; at += 1) {
      const piece = new Uint8Array(size).fill(at % 251);
      whole.set(piece, at * size);
      body.add(piece);
    }
    expect(body.size).toBe(whole.length);
    expect(Buffer.compare(body.bytes(), whole)).toBe(0);
  });
});
