import { describe, expect, it } from 'vitest';
import { readTrailer, trailerLine, TRAILERS } from '../../../src/domain/declaration/trailers.ts';
import { readChange, readCohorts, readRange } from '../../../src/domain/declaration/values.ts';

/* One line of a page: what it is to a declaration. */

/** `trailer: value`, `~trailer: value` for one that is nearly written, or another kind. */
function read(line: string): string {
  const reading = readTrailer(line, TRAILERS);
  switch (reading.kind) {
    case 'trailer':
      return `${reading.trailer}: ${reading.value}`;
    case 'nearly':
      return `~${reading.meant}: ${reading.value}`;
    case 'foreign':
    case 'text':
      return reading.kind;
  }
}

describe('a line', () => {
  it.each([
    ['Target-Cohort: rp', 'Target-Cohort: rp'],
    ['  target-cohort :  rp  ', 'Target-Cohort: rp'],
    ['Requires: a=b', 'Requires: a=b'],
    ['Target-Cohort:', 'Target-Cohort: '],
    ['Signed-off-by: mia', 'foreign'],
    ['Signed-off-by:mia', 'text'],
    ['Note:', 'foreign'],
    ['1st: mia', 'text'],
    ['see Note: mia', 'text'],
    ['Fixes #12', 'foreign'],
    ['fixed acme/app#12', 'foreign'],
    ['Closes  #1', 'foreign'],
    ['resolve #1', 'foreign'],
    ['It fixes #12', 'text'],
    ['Fixes the cache', 'text'],
    ['Fixes #12a', 'text'],
    ['', 'text'],
  ])('%j is %s', (line, reading) => {
    expect(read(line)).toBe(reading);
  });

  it.each([
    ['Target-Cohrt: rp', '~Target-Cohort: rp'],
    ['Target Cohort: rp', '~Target-Cohort: rp'],
    ['**Target_Cohort:** rp ', '~Target-Cohort: ** rp'],
    ['Target Cohrt: rp', '~Target-Cohort: rp'],
    ['TargetCohrt: rp', '~Target-Cohort: rp'],
    ['Expt Sits: 5', '~Expect-Sites: 5'],
    ['T\u0430rg\u0435t-C\u043eh\u043e\u0433\u0442: rp', '~Target-Cohort: rp'],
    ['T\u0430rg\u0435t C\u043eh\u043e\u0433\u0442: rp', '~Target-Cohort: rp'],
    ['target\u2013cohort: rp', '~Target-Cohort: rp'],
    ['- Expect-Sits: 5', '~Expect-Sites: 5'],
    ['Expect\u2236 5', 'text'],
    ['Expect-Sites\u2236 5', '~Expect-Sites: 5'],
    ['Expéct-Sites: 5', '~Expect-Sites: 5'],
    ['Expect-Sit\u0435s: 5', '~Expect-Sites: 5'],
    ['Requ\u0456res: a', '~Requires: a'],
    ['Require: a', '~Requires: a'],
    ['Forbid: a', '~Forbids: a'],
    ['Chnage: 1', '~Change: 1'],
    ['Which Change: 1', 'text'],
    ['The target cohort is: rp', 'text'],
    ['Target: rp', 'foreign'],
    [`${'x'.repeat(61)}: rp`, 'foreign'],
    [`Target-Cohort${'t'.repeat(60)}: rp`, 'foreign'],
    ['It requires: a', 'text'],
    ['Requires\u200B: a', '~Requires: a'],
  ])('%j is nearly one: %s', (line, reading) => {
    expect(read(line)).toBe(reading);
  });

  it.each([
    ['Target-Cohort rp', '~Target-Cohort: rp'],
    ['Target-Cohort = rp ', '~Target-Cohort: rp'],
    ['Target-Cohort -> rp-a', '~Target-Cohort: rp-a'],
    ['Target Cohort rp', '~Target-Cohort: rp'],
    ['TargetCohort rp', '~Target-Cohort: rp'],
    ['Target - Cohort rp', '~Target-Cohort: rp'],
    ['* Expect-Sites 5', '~Expect-Sites: 5'],
    ['Expect-Sites', '~Expect-Sites: '],
    ['Expect-Sitess 5', 'text'],
    ['Expect-Sites-5', 'text'],
    ['My Target-Cohort rp', 'text'],
    ['Requires Node 24', '~Requires: Node 24'],
    ['Change CHG1', '~Change: CHG1'],
    ['Target-Cohort(rp, tm)', '~Target-Cohort: (rp, tm)'],
    ['Change CHG1 \u200B', '~Change: CHG1'],
    ['Change  CHG1  ', '~Change: CHG1'],
    ['Change = the printer', '~Change: the printer'],
    ['Change=CHG1', '~Change: CHG1'],
    ['Change the printer', 'text'],
    ['Changes', 'text'],
    ['Change', 'text'],
  ])('%j lacks its colon: %s', (line, reading) => {
    expect(read(line)).toBe(reading);
  });
});

describe('a line to be pasted', () => {
  it.each([
    ['rp', 'Target-Cohort: rp'],
    [' rp, tm ', 'Target-Cohort: rp, tm'],
    ['r\u200Bp', 'Target-Cohort: rp'],
    ['`rp`', 'Target-Cohort: rp'],
    ['r*p', '`Target-Cohort: r*p`'],
    ['r\\p', '`Target-Cohort: r\\p`'],
    ['~rp', '`Target-Cohort: ~rp`'],
    ['a<b', '`Target-Cohort: a<b`'],
    ['a>b', '`Target-Cohort: a>b`'],
    ['a&b', '`Target-Cohort: a&b`'],
    ['[a]', '`Target-Cohort: [a]`'],
    ['a]', '`Target-Cohort: a]`'],
    ['_a', '`Target-Cohort: _a`'],
    ['a_', '`Target-Cohort: a_`'],
    ['-_a', '`Target-Cohort: -_a`'],
    ['a_-', '`Target-Cohort: a_-`'],
    ['a_b', 'Target-Cohort: a_b'],
    ['1_2', 'Target-Cohort: 1_2'],
    ['a_1', 'Target-Cohort: a_1'],
    ['1_a', 'Target-Cohort: 1_a'],
  ])('with %j', (value, line) => {
    expect(trailerLine('Target-Cohort', value)).toBe(line);
  });
});

describe('a value', () => {
  const NAMES = 'cohort names separated by commas, or `all`';

  it.each<[string[], object]>([
    [['tm', 'rp', 'tm'], { ok: true, value: ['rp', 'tm'] }],
    [['all'], { ok: true, value: ['all'] }],
    [[], { error: { place: 'p', found: '', allowed: NAMES } }],
    [['rp', ''], { error: { place: 'p', found: 'rp, ', allowed: NAMES } }],
    [['rp', 'all'], { error: { found: 'all, rp', allowed: 'either `all` alone or the names of cohorts' } }],
  ])('of cohorts: %j', (names, expected) => {
    expect(readCohorts('p', names)).toMatchObject(expected);
  });

  it.each([
    ['5', { min: 5, max: 5 }],
    ['5-6', { min: 5, max: 6 }],
    ['5  -  6', { min: 5, max: 6 }],
    ['6-5', null],
    ['1,000', null],
    ['5 sites', null],
    ['1234567890', null],
    ['', null],
  ])('of a number of sites: %j', (text, range) => {
    const read = readRange('p', text);
    expect(read.ok ? read.value : null).toEqual(range);
  });

  it.each([
    ['CHG1', true],
    ['x'.repeat(100), true],
    ['x'.repeat(101), false],
    ['', false],
  ])('of a change: %j', (text, good) => {
    expect(readChange('p', text)).toMatchObject(
      good
        ? { ok: true, value: text }
        : { error: { place: 'p', allowed: 'a change number of at most 100 characters' } },
    );
  });
});
