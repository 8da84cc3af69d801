import { describe, expect, it } from 'vitest';
import { CODES } from '../../src/codes/index.ts';
import { quickScenario } from '../acceptance/scenario.ts';
import { command } from './terminal.ts';

describe('explain a code', () => {
  it.each(CODES.map(({ code }) => [code]))('%s: when it is found, and what to do', async (code) => {
    const { code: exit, out } = await command(['explain', code]);
    expect(exit).toBe(0);
    expect(out).toMatch(/^[a-z.-]+\n {2}(?:deny|hold|error|warn): /);
    expect(out).toContain('What to do: ');
  });

  it('one that is not there is no success, and the nearest is named', async () => {
    expect(await command(['explain', 'site.unprovn'])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('Did you mean site.unproven?'),
    });
  });
});

describe('explain a record', () => {
  it('shows findings, who counts and who does not, and what would change the verdict', async () => {
    const held = await quickScenario({ approvedBy: ['mia'] });
    const { recordText } = await held.run();
    const { code, out } = await command(['explain', 'record.json'], { files: { 'record.json': recordText ?? '' } });
    expect(code).toBe(1);
    expect(out).toContain('HOLD, judged ');
    expect(out).toContain('├─ hold · approval.missing: ');
    expect(out).toContain('mia does not count');
    expect(out).toContain('What would change the verdict');
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('of an allowed release: exit code 0, and nothing to change', async () => {
    const { recordText } = await (await quickScenario({ approvedBy: ['alice'] })).run();
    const { code, out } = await command(['explain', 'r.json'], { files: { 'r.json': recordText ?? '' } });
    expect([code, out.includes('What would change')]).toEqual([0, false]);
  });

  it.each([
    ['no JSON', 'x', 'it is not JSON'],
    ['something else', '{}', 'no decision record'],
    ['another format', '{"version":7}', 'a decision record of format 7'],
  ])('%s cannot be explained, and that is said', async (_, text, why) => {
    const ended = await command(['explain', 'r.json'], { files: { 'r.json': text } });
    expect(ended).toMatchObject({ code: 2, out: '', err: expect.stringContaining(why) });
  });
});
