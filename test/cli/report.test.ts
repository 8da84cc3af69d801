import { describe, expect, it } from 'vitest';
import { quickScenario } from '../acceptance/scenario.ts';
import { command } from './terminal.ts';

describe('report', () => {
  it('writes the record of a run as one HTML file: to standard output, or to a file', async () => {
    const { recordText } = await (await quickScenario({ approvedBy: ['alice'] })).run();
    const files = { 'record.json': recordText ?? '' };
    const printed = await command(['report', 'record.json'], { files });
    expect(printed).toMatchObject({ code: 0, err: '', out: expect.stringMatching(/^<!doctype html>[^]*Allowed/) });
    const { code, out, err, written } = await command(['report', 'record.json', '--output', 'report.html'], { files });
    expect([code, out, err]).toEqual([0, '', 'The report is in report.html: open it in a browser.\n']);
    expect(`${written.get('report.html')}\n`).toBe(printed.out);
  });

  it('replaces the report of before, and never the record', async () => {
    const { recordText } = await (await quickScenario({})).run();
    const files = { 'record.json': recordText ?? '', 'report.html': 'of yesterday' };
    const ended = await command(['report', 'record.json', '-o', 'report.html'], { files });
    expect(ended).toMatchObject({ code: 0 });
    expect(ended.written.get('report.html')).toMatch(/^<!doctype html>/);
    const over = await command(['report', 'record.json', '-o', './record.json'], { files });
    expect(over).toMatchObject({ code: 2, err: expect.stringContaining('that is the record itself') });
    expect(over.written.size).toBe(0);
  });
});
