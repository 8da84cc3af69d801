import { expect, it, test } from 'vitest';
import { verificationLogOf, verificationRecordOf, verificationSummaryOf } from '../../src/report/index.ts';
import { elementsOf, foreignIn, reportOf, textsOf } from './html/page.ts';
import { commandsIn, liveIn } from './live.ts';
import { VERIFICATIONS } from './verifications.ts';
import { CONTEXT, LINKS } from './world.ts';

/* What people read of a verification. */

const recordText = (name: string) => {
  const verification = VERIFICATIONS[name];
  if (verification === undefined) throw new Error(name);
  return JSON.stringify(verificationRecordOf(verification, CONTEXT));
};

// A log has the blocks of the summary: the fullest shows how they are laid out.
test('log: verify-hostile', () =>
  expect(verificationLogOf(VERIFICATIONS['verify-hostile'] ?? expect.fail())).toMatchFileSnapshot(
    '../golden/verify-hostile.log.txt',
  ));

for (const [name, verification] of Object.entries(VERIFICATIONS)) {
  test(`summary: ${name}`, () =>
    expect(verificationSummaryOf(verification, LINKS)).toMatchFileSnapshot(`../golden/${name}.summary.md`));
  test(`nothing from outside is live: ${name}`, () => {
    expect(liveIn(verificationSummaryOf(verification, LINKS))).toEqual([]);
    expect(commandsIn(verificationLogOf(verification))).toEqual([]);
    expect(foreignIn(elementsOf(reportOf(recordText(name))))).toEqual([]);
  });
}

it('the page names every site that is not as it should be', () => {
  const page = reportOf(recordText('verify-missing'));
  expect(textsOf(page, 'h1')).toEqual([expect.stringContaining('Not equal')]);
  const [sites = ''] = textsOf(page, 'table.sites');
  expect(sites.match(/does not have the commit/g)).toHaveLength(12);
  expect(sites).toContain('PRACTICE A81001');
  expect(textsOf(reportOf(recordText('verify-extra')), 'table.sites').join()).toContain('is not covered by #46, #47');
});
