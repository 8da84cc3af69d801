import { expect, it } from 'vitest';
import { quickScenario } from '../acceptance/scenario.ts';
import { command } from './terminal.ts';

it('replay as JSON: what it has come to, or why it cannot', async () => {
  const { recordText } = await (await quickScenario()).run();
  const files = { 'r.json': recordText ?? '', 'x.json': '{}' };
  const judged = await command(['replay', 'r.json', '--json'], { files });
  expect([judged.code, JSON.parse(judged.out)]).toMatchObject([0, { kind: 'judged', was: 'hold', is: 'hold' }]);
  const impossible = await command(['replay', 'x.json', '--json'], { files });
  expect([impossible.code, JSON.parse(impossible.out)]).toMatchObject([2, { kind: 'impossible' }]);
});

it('replay of a record of another format names both formats, and what to do', async () => {
  const { code, out, err } = await command(['replay', 'r.json'], { files: { 'r.json': '{"version":2}' } });
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err.replaceAll(/\s+/g, ' ')).toContain('it is a decision record of format 2; this version reads format 1.');
});
