import { describe, expect, it } from 'vitest';
import { parseCalendar, type Calendar } from '../../../src/domain/time/calendar.ts';
import { parseDay } from '../../../src/domain/time/civil.ts';

/* A file of days, as people write it. */

const PATH = '.github/freezes/england.txt';
const day = (text: string) => parseDay(text) ?? Number.NaN;

function calendar(...lines: string[]): Calendar {
  const read = parseCalendar(lines.join('\n'), PATH);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

const END = 'a last line "until 2028-12-31": the day up to which it is complete';
const LINE = 'a day and its name, "2026-12-25 Christmas Day", or, at the end, "until 2028-12-31"';

describe('a file of days', () => {
  it('is read with its names and its end', () => {
    const read = calendar(
      '\uFEFF# England',
      '',
      '2026-12-25',
      '  2026-12-28\tBoxing Day  (substitute) ',
      '2026-12-26  Boxing Day ',
      '2028-12-31 the last',
      ' until  2028-12-31 ',
      '',
      '# end',
    );
    expect(read).toEqual({
      days: [
        { day: day('2026-12-25'), name: null },
        { day: day('2026-12-26'), name: 'Boxing Day' },
        { day: day('2026-12-28'), name: 'Boxing Day  (substitute)' },
        { day: day('2028-12-31'), name: 'the last' },
      ],
      until: day('2028-12-31'),
    });
  });

  it('may end in CRLF, and hold no day', () => {
    expect(calendar('until 2028-12-31\r\n').days).toEqual([]);
    expect(calendar('2026-12-25 Christmas Day\r', 'until 2028-12-31\r').days).toMatchObject([
      { name: 'Christmas Day' },
    ]);
  });

  it('may have 5000 lines', () => {
    expect(calendar(...Array.from({ length: 4999 }, () => '2026-12-25'), 'until 2026-12-25').days).toHaveLength(4999);
  });

  it.each<[string, string[], string[]]>([
    ['empty', [''], [`${PATH} nothing: ${END}`]],
    ['without its end', ['2026-12-25 Christmas Day'], [`${PATH}:1 2026-12-25 Christmas Day: ${END}`]],
    ['with an end that is no day', ['until 2026-02-30'], [`${PATH}:1 until 2026-02-30: ${END}`]],
    ['with more before its end', ['not until 2026-12-31'], [`${PATH}:1 not until 2026-12-31: ${END}`]],
    ['with more behind its end', ['until 2026-12-31 or so'], [`${PATH}:1 until 2026-12-31 or so: ${END}`]],
    ['with days below its end', ['until 2027-12-31', '2026-12-25'], [`${PATH}:2 2026-12-25: ${END}`]],
    ['with two ends', ['until 2027-12-31', 'until 2028-12-31'], [`${PATH}:1 until 2027-12-31: ${LINE}`]],
    [
      'with lines that are no days',
      ['2026-12-25 Christmas Day', 'Boxing Day', '2026-13-01', '2028-01-01 too late', 'until 2027-12-31'],
      [
        `${PATH}:2 Boxing Day: ${LINE}`,
        `${PATH}:3 2026-13-01: ${LINE}`,
        `${PATH}:4 2028-01-01 too late: a day up to 2027-12-31, where the file ends`,
      ],
    ],
    ['too long', Array.from({ length: 5001 }, () => '2026-12-25'), [`${PATH} 5001 lines: at most 5000 days`]],
    [
      'with many lines that are no days, of which the first are shown',
      [...Array.from({ length: 25 }, (_, index) => `day ${index}`), 'until 2027-12-31'],
      Array.from({ length: 20 }, (_, index) => `${PATH}:${index + 1} day ${index}: ${LINE}`),
    ],
  ])('is refused: %s', (_, lines, wrong) => {
    const read = parseCalendar(lines.join('\n'), PATH);
    expect(read.ok ? [] : read.error.map(({ place, found, allowed }) => `${place} ${found}: ${allowed}`)).toEqual(
      wrong,
    );
  });
});
