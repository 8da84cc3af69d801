import { describe, expect, it } from 'vitest';
import { IdSet } from '../../src/inventory/id-set.ts';

describe('the ids seen', () => {
  it.each([1, 4, 100])('are each taken once, where %i are few', (few) => {
    const ids = new IdSet(few);
    const given = ['a', 'b', 'a', 'c', 'b', 'd', 'e', 'f', 'a', 'f', 'g', 'g', '', ''];
    expect(given.filter((id) => ids.add(id))).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', '']);
    expect(ids.size).toBe(8);
  });

  it.each<[string, (at: number) => string]>([
    ['numbers', (at) => String(at)],
    ['numbers after a long word', (at) => `${'site-'.repeat(40)}${String(at)}`],
    ['numbers before a long word', (at) => `${String(at)}${'-site'.repeat(40)}`],
    ['of zeros', (at) => '\0'.repeat(at % 1000) + String.fromCharCode(at / 1000)],
    ['of two letters', (at) => at.toString(2).replaceAll('0', 'a').replaceAll('1', 'b')],
    ['in other scripts', (at) => `診療所${String.fromCodePoint(0x4e00 + (at % 5000), 0x4e00 + Math.floor(at / 5000))}`],
  ])('%s: two that are different are not taken for one', (_, idOf) => {
    const [ids, sure] = [new IdSet(100), new Set<string>()];
    for (let at = 0; at < 20_000; at += 1) {
      const id = idOf(at);
      const isNew = !sure.has(id);
      sure.add(id);
      if (ids.add(id) !== isNew) throw new Error(`${id} is ${isNew ? 'new' : 'not new'}`);
    }
    expect(ids.size).toBe(sure.size);
  });
});
