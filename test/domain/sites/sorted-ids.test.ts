import { array, assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SortedIds, SoughtIds } from '../../../src/domain/sites/sorted-ids.ts';

/* What a set of the platform does, for more ids than one takes. */

describe('ids by which others are looked up', () => {
  it('are found where they are, whatever they are', () => {
    assert(
      property(array(string()), array(string()), (ids, others) => {
        const [sorted, sure] = [new SortedIds(ids.toSorted()), new Set(ids)];
        for (const id of [...ids, ...others]) expect(sorted.has(id)).toBe(sure.has(id));
      }),
    );
  });

  it('have the same place for whoever goes through them from the first to the last', () => {
    assert(
      property(array(string({ maxLength: 2 })), array(string({ maxLength: 2 })), (ids, others) => {
        const sorted = [...new Set(ids)].toSorted();
        const places = new SortedIds(sorted);
        let next = 0;
        for (const id of [...new Set([...ids, ...others])].toSorted()) {
          const place = places.indexOf(id, next);
          expect(place).toBe(sorted.indexOf(id));
          if (place >= 0) next = place + 1;
        }
      }),
    );
  });

  it('are found from any place before theirs', () => {
    const sorted = Array.from({ length: 40 }, (_, at) => String(at + 10));
    const places = new SortedIds(sorted);
    for (const [place, id] of sorted.entries())
      for (let from = 0; from <= place; from += 1)
        expect([from, places.indexOf(id, from), places.indexOf(`${id}+`, from)]).toEqual([from, place, -1]);
  });

  it('are missing until they are found, each once', () => {
    assert(
      property(array(string({ maxLength: 2 })), array(string({ maxLength: 2 })), (ids, found) => {
        const sought = new SoughtIds(ids);
        for (const id of found) sought.find(id);
        expect(sought.missing()).toEqual([...new Set(ids)].filter((id) => !found.includes(id)).toSorted());
        for (const id of ids) expect(sought.has(id)).toBe(true);
      }),
    );
  });
});
