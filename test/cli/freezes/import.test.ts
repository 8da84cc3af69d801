import { describe, expect, it } from 'vitest';
import { parseCalendar } from '../../../src/domain/time/calendar.ts';

import { command } from '../terminal.ts';

/* `freezes import`: the command's clock says 25 November 2026. */

const ENGLAND_2027 = [
  "2027-01-01 New Year's Day",
  '2027-03-26 Good Friday',
  '2027-03-29 Easter Monday',
  '2027-05-03 Early May bank holiday',
  '2027-05-31 Spring bank holiday',
  '2027-08-30 Summer bank holiday',
  '2027-12-25 Christmas Day',
  '2027-12-26 Boxing Day',
  '2027-12-27 Christmas Day (substitute day)',
  '2027-12-28 Boxing Day (substitute day)',
];

async function imported(...words: readonly string[]): Promise<string[]> {
  const { out, code, err } = await command(['freezes', 'import', ...words, '--output', '-']);
  expect({ code, err }).toMatchObject({ code: 0 });
  expect(parseCalendar(out, 'read back').ok).toBe(true);
  return out.trimEnd().split('\n');
}

describe('holidays of a place', () => {
  it('are written one day a line, for this year and as many whole years as are asked for', async () => {
    const lines = await imported('england', '--years', '2');
    expect(lines.filter((line) => line.startsWith('2027'))).toEqual(ENGLAND_2027);
    expect(lines[0]).toBe("2026-01-01 New Year's Day");
    expect(lines.at(-1)).toBe('until 2028-12-31');
  });

  it.each([
    ['a name', ['england']],
    ['a code', ['GB-ENG']],
    ['a code as people write it', ['gb_eng']],
    ['a country as people call it, and a region', ['UK', '--region', 'england']],
    ['a country and a region by name', ['united kingdom', '--region', 'england']],
  ])('%s finds England', async (_, words) => {
    expect((await imported(...words)).filter((line) => line.startsWith('2027'))).toEqual(ENGLAND_2027);
  });

  it('differ from region to region', async () => {
    expect(await imported('GB-SCT')).toContain('2027-11-30 St Andrew’s Day');
    expect(await imported('germany', '--region', 'bayern')).toContain('2027-01-06 Epiphany');
    expect(await imported('germany')).not.toContain('2027-01-06 Epiphany');
    expect(await imported('US-LA-NO')).toContain('2027-02-09 Mardi Gras');
  });

  it('can be of other kinds, and of several days', async () => {
    const lines = await imported('israel', '--kinds', 'public,school');
    expect(lines).toContain('2027-12-26 Hanukkah');
    expect(lines).toContain('2027-12-31 Hanukkah');
  });

  it.each([
    ['nearly a name', ['englnd'], 'Did you mean England?'],
    ['nearly a region', ['germany', '--region', 'bayrn'], 'Did you mean Bayern?'],
    ['no region', ['germany', '--region', 'qqqqqq'], 'Bayern (DE-BY)'],
    ['a country without regions', ['FR', '--region', 'x'], ''],
    ['a name of two places', ['georgia'], 'one of GE, US-GA'],
    ['no number of years', ['england', '--years', 'two'], 'a number of years'],
    ['no kind', ['england', '--kinds', 'sad'], 'public, bank'],
    ['no day', ['england', '--until', 'soon'], '2028-12-31'],
  ])('%s is refused, with what would help', async (_, words, said) => {
    const { code, out, err } = await command(['freezes', 'import', ...words, '--output', '-']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.replaceAll(/\s+/g, ' ')).toContain(said);
  });
});

describe('the file', () => {
  it('has the name of the place, and the policy that it is for is shown', async () => {
    const { code, out, err, written } = await command(['freezes', 'import', 'england']);
    expect({ code, out }).toEqual({
      code: 0,
      out: '.github/freezes/england.txt: 28 days of England, until 2028-12-31.\n',
    });
    expect([...written.keys()]).toEqual(['.github/freezes/england.txt']);
    expect(err).toContain('dates: .github/freezes/england.txt, zone: Europe/London');
  });

  it('that is there is written over only when that is asked for', async () => {
    const files = { 'days.txt': 'until 2026-12-31\n' };
    const words = ['freezes', 'import', 'england', '--output', 'days.txt'];
    const kept = await command(words, { files });
    expect(kept).toMatchObject({ code: 2, err: expect.stringContaining('--force') });
    expect(kept.written.size).toBe(0);
    const forced = await command([...words, '--force'], { files });
    expect(forced.code).toBe(0);
    expect(forced.written.get('days.txt')).toContain('2027-12-25 Christmas Day');
  });
});

function calendar(...events: readonly (readonly string[])[]): Record<string, string> {
  const lines = events.flatMap((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']);
  return { 'closing days.ics': ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n') };
}

async function fromCalendar(files: Record<string, string>, ...words: readonly string[]) {
  return command(['freezes', 'import', 'closing days.ics', ...words, '--output', '-'], { files });
}

describe('an .ics file', () => {
  const day = (date: string) => `DTSTART;VALUE=DATE:${date}`;
  it.each<[string, string[], string[]]>([
    ['a day', [day('20270301'), 'SUMMARY:Audit'], ['2027-03-01 Audit']],
    ['several days, the end excluded', [day('20270301'), 'DTEND;VALUE=DATE:20270303'], ['2027-03-01', '2027-03-02']],
    [
      'a rule with an end, one day of it taken out, one added',
      [
        day('20270305'),
        'RRULE:FREQ=MONTHLY;BYDAY=1FR;COUNT=4',
        'EXDATE;VALUE=DATE:20270507',
        'RDATE;VALUE=DATE:20270520',
      ],
      ['2027-03-05', '2027-04-02', '2027-05-20', '2027-06-04'],
    ],
    ['a name over several lines', [day('20270301'), 'SUMMARY:A\\nB\\, C'], ['2027-03-01 A B, C']],
    ['a day without a name', [day('20270301')], ['2027-03-01']],
  ])('%s', async (_, event, days) => {
    const { code, out } = await fromCalendar(calendar(['UID:a', ...event]));
    expect({ code, days: out.trimEnd().split('\n').slice(0, -1) }).toEqual({ code: 0, days });
  });

  it('an occurrence that was moved or cancelled is as it was changed', async () => {
    const { out } = await fromCalendar(
      calendar(
        ['UID:a', 'DTSTART;VALUE=DATE:20261225', 'RRULE:FREQ=YEARLY', 'SUMMARY:Christmas'],
        ['UID:a', 'RECURRENCE-ID;VALUE=DATE:20271225', 'DTSTART;VALUE=DATE:20271227', 'SUMMARY:Moved'],
        ['UID:a', 'RECURRENCE-ID;VALUE=DATE:20281225', 'DTSTART;VALUE=DATE:20281225', 'STATUS:CANCELLED'],
        ['UID:b', 'DTSTART;VALUE=DATE:20281226', 'SUMMARY:Cancelled', 'STATUS:CANCELLED'],
      ),
    );
    expect(out).toBe('2026-12-25 Christmas\n2027-12-27 Moved\nuntil 2028-12-31\n');
  });

  it('that lists its days is complete to the end of the year of the last, unless somebody says more', async () => {
    const files = calendar(
      ['UID:a', 'DTSTART;VALUE=DATE:20270301', 'SUMMARY:Audit'],
      ['UID:b', 'DTSTART;VALUE=DATE:20261225', 'RRULE:FREQ=YEARLY', 'SUMMARY:Christmas'],
    );
    const short = await fromCalendar(files);
    expect(short.out).toBe('2026-12-25 Christmas\n2027-03-01 Audit\n2027-12-25 Christmas\nuntil 2027-12-31\n');
    expect(short.err).toContain('--until');
    expect((await fromCalendar(files, '--until', '2028-06-30')).out).toMatch(
      /2027-12-25 Christmas\nuntil 2028-06-30\n$/,
    );
  });

  it('has its events with a time of day left out, which is said', async () => {
    const { out, err } = await fromCalendar(
      calendar(
        ['UID:a', 'DTSTART:20270301T090000Z', 'SUMMARY:Meeting'],
        ['UID:b', 'DTSTART;VALUE=DATE:20270302', 'SUMMARY:Audit'],
      ),
    );
    expect(out).toBe('2027-03-02 Audit\nuntil 2027-12-31\n');
    expect(err).toContain('1 event with a time of day left out');
  });

  it('may begin with a byte order mark, as Windows writes it', async () => {
    const [text = ''] = Object.values(calendar(['UID:a', 'DTSTART;VALUE=DATE:20270301', 'SUMMARY:A']));
    const { out } = await fromCalendar({ 'closing days.ics': `\uFEFF${text}` });
    expect(out).toBe('2027-03-01 A\nuntil 2027-12-31\n');
  });

  it('several calendars in one file are read together', async () => {
    const [text = ''] = Object.values(calendar(['UID:a', 'DTSTART;VALUE=DATE:20270301', 'SUMMARY:A']));
    const { out } = await fromCalendar({
      'closing days.ics': text + text.replace('UID:a', 'UID:b').replace('SUMMARY:A', 'SUMMARY:B'),
    });
    expect(out).toBe('2027-03-01 A, B\nuntil 2027-12-31\n');
  });

  it.each([
    ['is not there', {}, 'there is no such file'],
    ['is empty', { 'closing days.ics': '' }, 'no iCalendar file'],
    ['is something else', { 'closing days.ics': 'Dear all' }, 'no iCalendar file'],
    ['is cut short', { 'closing days.ics': 'BEGIN:VCALENDAR\nBEGIN:VEVENT\n' }, 'no iCalendar file'],
    ['has a day of no calendar', calendar(['UID:a', day('20270230')]), '2027-02-30 is no day of the calendar'],
    [
      'takes out a day of no calendar',
      calendar(['UID:a', day('20270228'), 'EXDATE;VALUE=DATE:20270229']),
      '2027-02-29 is no day of the calendar',
    ],
    ['has an event without a day', calendar(['UID:a', 'SUMMARY:Audit']), 'Audit has no DTSTART'],
    ['has no day of these years', calendar(['UID:a', day('20200301')]), 'no all-day event from 2026-01-01'],
    [
      'has a rule that comes back for ever and a day',
      calendar(['UID:a', day('19000101'), 'RRULE:FREQ=DAILY', 'SUMMARY:Daily']),
      'Daily comes back more than',
    ],
  ])('that %s is refused', async (_, files, said) => {
    const { code, out, err } = await fromCalendar(files);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.replaceAll(/\s+/g, ' ')).toContain(said);
  });
});

it('the days do not depend on the zone of this machine', async () => {
  const before = process.env['TZ'];
  try {
    const zones = [];
    for (const zone of ['America/Los_Angeles', 'Pacific/Auckland']) {
      process.env['TZ'] = zone;
      zones.push(await imported('england'));
    }
    expect(zones[0]).toEqual(zones[1]);
  } finally {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  }
});
