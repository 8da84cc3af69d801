import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { hostileGate } from '../gates.ts';
import { outside } from '../live.ts';
import { hostile, OUTCOMES } from '../outcomes.ts';
import { LINKS } from '../world.ts';
import { elementsOf, foreignIn, recordText, reportOf, shortened, shortenedGate } from './page.ts';

/* Whatever comes from outside is text in the HTML report, and nothing else. */

it('whatever the names', () => {
  fc.assert(
    fc.property(fc.array(outside, { minLength: 2, maxLength: 5 }), (names) => {
      expect(foreignIn(elementsOf(reportOf(shortened(hostile(names)))))).toEqual([]);
      expect(foreignIn(elementsOf(reportOf(shortenedGate(hostileGate(names)))))).toEqual([]);
    }),
    { numRuns: 6 },
  );
});

it('an address that is none of the web leads nowhere', () => {
  const text = recordText(...Object.values(OUTCOMES).slice(0, 1)).replaceAll(LINKS.run ?? '', 'javascript:alert(1)//');
  expect(reportOf(text.replaceAll('https://github.example', 'data:text/html'))).not.toMatch(/href="(?!#)/);
});
