import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import packageFile from '../../package.json' with { type: 'json' };
import { nodeTrouble, OLDEST_NODE } from '../../src/cli/node-version.ts';
import { command } from './terminal.ts';

/* What all commands have in common: how they are found, and how they end. */

it.each([
  ['no command', [], 2],
  ['an option that is not there', ['validate', '--nonsense'], 2],
  ['too few words', ['replay'], 2],
  ['too many words', ['replay', 'a.json', 'b.json'], 2],
  ['help of a command', ['help', 'validate'], 0],
  ['the version', ['--version'], 0],
] as const)('%s: the exit code says so', async (_, words, code) => {
  expect(await command(words)).toMatchObject({ code });
});

it('help goes to standard output, what is wrong to standard error', async () => {
  const help = await command(['--help']);
  expect(help).toMatchObject({ err: '', out: expect.stringContaining('validate') });
  expect(await command(['judge'])).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringContaining("unknown command 'judge'"),
  });
});

it.each([
  '',
  'init',
  'validate',
  'check',
  'gate',
  'sites',
  'explain',
  'report',
  'replay',
  'test',
  'backtest',
  'doctor',
])('the help of %s fits 80 columns, and says each default once', async (name) => {
  const { code, out } = await command([...(name === '' ? [] : [name]), '--help']);
  expect(code).toBe(0);
  for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  expect(out.replaceAll(/\s+/g, ' ')).not.toMatch(/\(default: [^)]*\) \(default:/);
});

it.each([
  ['check', ['check']],
  ['init', ['init', '--yes']],
])('%s without Git: that is what is said', async (_, words) => {
  const ended = await command(words, { git: false });
  expect(ended).toMatchObject({ code: 2, out: '', err: expect.stringContaining('git cannot be run') });
});

/* Each message: what, where, why, and what to do. */
it.each<[string, readonly string[], string, string]>([
  ['no record', ['report', 'x.csv'], 'x.csv: it is not JSON', 'record-file'],
  [
    'a record of another format',
    ['report', 'old.json'],
    'old.json: it is a decision record of format 7',
    'record-file',
  ],
  ['no record to judge again', ['replay', 'x.csv'], 'x.csv: the record cannot be replayed', 'record-file'],
  [
    'no such record',
    ['report', 'none.json'],
    'none.json: the file cannot be read: there is no such file',
    'record-file',
  ],
  ['no such country', ['freezes', 'import', 'narnia'], 'narnia is not a country or region', 'an .ics file'],
  ['no such code', ['explain', 'cohort.unknwon'], 'cohort.unknwon is not a code', 'Did you mean cohort.unknown?'],
  ['a number that is none', ['check', '--pr', 'x'], '--pr is no number', '--pr 12'],
])('%s: 2, with what is wrong and what to do', async (_, words, wrong, todo) => {
  const { code, out, err } = await command(words, { files: { 'x.csv': 'id\nA\n', 'old.json': '{"version":7}' } });
  expect([code, out]).toEqual([2, '']);
  expect(err.replaceAll(/\s+/g, ' ')).toContain(wrong);
  expect(err.replaceAll(/\s+/g, ' ')).toContain(todo);
});

it('whoever reads only the beginning is no error, and the exit code is that of the whole', () => {
  const entry = resolve(import.meta.dirname, '../../src/cli/main.ts');
  const script = `set -o pipefail; "${process.execPath}" "${entry}" explain nonsense.json 2>&1 | true`;
  expect(spawnSync('bash', ['-c', script], { encoding: 'utf8' })).toMatchObject({ status: 2, stderr: '' });
});

it.each([
  ['18.20.4', 'this is Node 18.20.4'],
  ['23.11.0', 'needs Node 24 or newer'],
  ['24.0.0', null],
  ['25.1.0', null],
])('Node %s: one that is too old is named before anything fails by it', (version, text) => {
  expect(packageFile.engines.node).toBe(`>=${OLDEST_NODE}`);
  if (text === null) expect(nodeTrouble(version)).toBeNull();
  else expect(nodeTrouble(version)).toContain(text);
});
