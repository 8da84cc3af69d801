import { describe, expect, it } from 'vitest';
import { CODES } from '../../src/codes/index.ts';
import { gateScenario } from '../acceptance/gate-scenario.ts';
import { quickScenario } from '../acceptance/scenario.ts';
import { command } from './terminal.ts';

describe('explain a code', () => {
  it('says of each when it is found, and what to do', async () => {
    for (const { code } of CODES) {
      const { code: exit, out } = await command(['explain', code]);
      expect.soft(exit, code).toBe(0);
      expect.soft(out, code).toMatch(/^[a-z.-]+\n {2}(?:deny|hold|error|warn): /);
      expect.soft(out, code).toContain('What to do: ');
      expect
        .soft(
          out.split('\n').filter((line) => line.length > 80),
          code,
        )
        .toEqual([]);
    }
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

  it('the shortest change that allows it, found by judging again; done, it allows it', async () => {
    const held = await quickScenario({
      body: 'Target-Cohort: resource-publisher\nExpect-Sites: 2\n',
      approvedBy: ['alice'],
    });
    const { recordText } = await held.run();
    const files = { 'r.json': recordText ?? '' };
    const { out } = await command(['explain', 'r.json'], { files });
    expect(out).toContain('The shortest change that allows #1\n');
    expect(out.replaceAll(/\s+/g, ' ')).toContain(
      '├─ "Expect-Sites: 3" (in a manifest "expect: 3"), and an approval by "alice" or │ "bob" for "resource-publisher" ',
    );

    const { out: json } = await command(['explain', 'r.json', '--json'], { files });
    const [{ changes }] = JSON.parse(json).ways[0].ways;
    expect(changes).toMatchObject([
      { kind: 'expect', sites: 3 },
      { kind: 'approval', by: { login: 'alice' } },
    ]);
    held.world.editBody(held.pull.number, {
      by: 'mia',
      body: 'Target-Cohort: resource-publisher\nExpect-Sites: 3\n',
    });
    held.world.review(held.pull.number, { author: changes[1].by.login });
    expect(await held.run()).toMatchObject({ verdict: 'allow' });
  });

  it('where no such change is enough, what would be left', async () => {
    const { recordText } = await (await quickScenario({ body: '' })).run();
    const files = { 'r.json': recordText ?? '' };
    expect(await command(['explain', 'r.json'], { files })).toMatchObject({
      code: 1,
      out: expect.stringContaining('Nothing that can be tried here allows #1: declaration.missing would be left'),
    });
  });

  it('of a gate: what allows the releases that it refuses, and what stands against it besides', async () => {
    const made = await gateScenario();
    made.land({ approvedBy: [] });
    made.push({ 'deploy/resource-publisher/b.yml': 'x\n' });
    const { recordText } = await made.run();
    const { code, out } = await command(['explain', 'r.json'], { files: { 'r.json': recordText ?? '' } });
    expect(code).toBe(1);
    expect(out).toContain('an approval by "alice" or "bob" for "resource-publisher"');
    expect(out).toContain('What stands against the gate besides: gate.unreviewed');
  });

  it('of what could not be judged ends as a judgement of it would', async () => {
    const made = await gateScenario();
    const { recordText } = await made.run({ environment: 'elsewhere' });
    const { code, out } = await command(['explain', 'r.json'], { files: { 'r.json': recordText ?? '' } });
    expect(code).toBe(2);
    expect(out).toContain('input.invalid');
  });

  it('a code as JSON', async () => {
    const { out } = await command(['explain', 'site.unproven', '--json']);
    expect(JSON.parse(out)).toMatchObject({
      code: 'site.unproven',
      when: { deny: expect.any(String) },
      next: expect.any(String),
    });
  });

  it('a record without evidence is shown as far as it goes', async () => {
    const { recordText } = await (await quickScenario()).run();
    const bare = JSON.stringify({ ...JSON.parse(recordText ?? ''), evidence: null });
    const files = { 'r.json': bare };
    expect(await command(['explain', 'r.json'], { files })).toMatchObject({
      code: 1,
      out: expect.stringContaining('What would change'),
    });
    expect(JSON.parse((await command(['explain', 'r.json', '--json'], { files })).out)).toMatchObject({
      verdict: 'hold',
      ways: null,
    });
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
