import * as fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { verificationLogOf, verificationRecordOf, verificationSummaryOf } from '../../src/report/index.ts';
import { elementsOf, foreignIn, reportOf, textsOf } from './html/page.ts';
import { commandsIn, liveIn, outside } from './live.ts';
import { hostileVerification, VERIFICATIONS } from './verifications.ts';
import { LINKS } from './world.ts';

/* What people read of a verification. */

const CONTEXT = {
  version: '0.1.0',
  timestamp: '2026-11-22T05:00:00.000Z',
  event: 'schedule',
  run: LINKS.run,
  inputs: {},
};
const recordText = (name: string) => {
  const verification = VERIFICATIONS[name];
  if (verification === undefined) throw new Error(name);
  return JSON.stringify(verificationRecordOf(verification, CONTEXT));
};

// A log has the blocks of the summary: the fullest shows how they are laid out.
test.each(Object.entries(VERIFICATIONS).filter(([name]) => name === 'verify-hostile'))(
  'log: %s',
  (name, verification) => expect(verificationLogOf(verification)).toMatchFileSnapshot(`../golden/${name}.log.txt`),
);

for (const [name, verification] of Object.entries(VERIFICATIONS)) {
  test(`summary: ${name}`, () =>
    expect(verificationSummaryOf(verification, LINKS)).toMatchFileSnapshot(`../golden/${name}.summary.md`));
  test(`nothing from outside is live: ${name}`, () => {
    expect(liveIn(verificationSummaryOf(verification, LINKS))).toEqual([]);
    expect(commandsIn(verificationLogOf(verification))).toEqual([]);
    expect(foreignIn(elementsOf(reportOf(recordText(name))))).toEqual([]);
  });
}

it('whatever the names, nothing of them is live', () => {
  fc.assert(
    fc.property(fc.array(outside, { minLength: 2, maxLength: 5 }), (names) => {
      const verification = hostileVerification(names);
      expect(liveIn(verificationSummaryOf(verification, LINKS))).toEqual([]);
      expect(commandsIn(verificationLogOf(verification))).toEqual([]);
      const record = verificationRecordOf(verification, CONTEXT);
      expect(JSON.parse(JSON.stringify(record))).toEqual(record);
      expect(foreignIn(elementsOf(reportOf(JSON.stringify(record))))).toEqual([]);
    }),
    { numRuns: 6 },
  );
});

it('the page names every site that is not as it should be', () => {
  const page = reportOf(recordText('verify-missing'));
  expect(textsOf(page, 'h1')).toEqual([expect.stringContaining('Not equal')]);
  const [sites = ''] = textsOf(page, 'table.sites');
  expect(sites.match(/does not have the commit/g)).toHaveLength(12);
  expect(sites).toContain('PRACTICE A81001');
  expect(textsOf(reportOf(recordText('verify-extra')), 'table.sites').join()).toContain('is not covered by #46, #47');
});
