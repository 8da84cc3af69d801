import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');

const VERDICTS = [
  'deny closed',
  'deny closed',
  'hold closed',
  'allow open',
  'deny closed',
  'allow open',
  'allow open',
  'hold closed',
  'allow open',
];

it('the demo begins with the table of the day, and leaves nothing behind', { timeout: 120_000 }, async () => {
  const temporary = mkdtempSync(join(tmpdir(), 'cohort-guard-test-'));
  try {
    const { exitCode, text } = await play([], { TMPDIR: temporary, TMP: temporary, TEMP: temporary });
    expect({ exitCode, failure: exitCode === 0 ? '' : text }).toEqual({ exitCode: 0, failure: '' });
    const rows = [...text.matchAll(/^(\d)  .*?  (\w+), (?:check|gate (\w+)).*$/gm)];
    expect(rows.map(([, number, verdict]) => `${number} ${verdict}`)).toEqual(
      VERDICTS.map((verdict, index) => `${index + 1} ${verdict.split(' ')[0]}`),
    );
    expect(rows.map(([, , , gate]) => gate)).toEqual([...Array(4), 'closed', 'open', undefined, 'closed', 'open']);
    expect(text.match(/3,323 sites/g)).toHaveLength(2);
    expect(text.slice(0, text.indexOf('What happened')).split('\n').length).toBeLessThan(12);
    expect(text.split('\n').length).toBeLessThan(64);
    expect(text).not.toContain('\u{1B}');
    const reports = readdirSync(join(root, 'reports/demo'));
    expect(reports.map((name) => name.slice(0, 2))).toEqual(VERDICTS.map((_, index) => `${index + 1}-`));
    const [, url = ''] = /^(file:\S+\/2-\S+\.html)$/m.exec(text) ?? [];
    expect(readFileSync(fileURLToPath(url), 'utf8')).toMatch(/<!doctype html>[^]*Z10127/i);
    expect(readdirSync(temporary)).toEqual([]);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
});

it.each([60, 100])(
  'shows every screen on %s columns, with the sites that a refusal names',
  { timeout: 120_000 },
  async (columns) => {
    const { exitCode, text } = await play(['--full'], { COLUMNS: String(columns) });
    const outputs = [...text.matchAll(/^Outputs +gate=(\w+)\s+verdict=(\w+)/gm)];
    expect({ verdicts: outputs.map(([, gate, verdict]) => `${verdict} ${gate}`), exitCode }).toEqual({
      verdicts: VERDICTS,
      exitCode: 0,
    });
    // A link is not broken, nor a digest or a line to paste.
    expect(
      text
        .split('\n')
        .filter((line) => line.length > columns && !/^(?:file:|(?:│ )? {4}|│ "[0-9a-f]{64}"$)/.test(line)),
    ).toEqual([]);
    const words = text.replaceAll(/[│\s]+/g, ' ');
    expect(words.slice(words.indexOf('▾ Details')).slice(0, 50)).toMatch(/^▾ Details: 4 findings, 7 offending sites /);
    expect(words).toContain('0 of 2,115 active sites targeted');
    expect(words).toContain('✗ does not run: the gate is closed');
    expect(words.match(/✓ runs, with the list in targets-file: 3,323 sites Z\d{5} \w/g)).toHaveLength(2);
    expect(words).toContain('"Bank holidays" ("Spring bank holiday") until "Tue 2023-05-30 07:00" "Europe/London"');
    if (columns === 100) expect(text.match(/^│ Z\d{5}  \w.*  template-manager  outside/gm)).toHaveLength(7);
  },
);

function play(
  options: readonly string[],
  env: Record<string, string>,
): Promise<{ exitCode: number | null; text: string }> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, ['demo/outage.ts', ...options], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (more: string) => (text += more));
    child.stderr.setEncoding('utf8').on('data', (more: string) => (text += more));
    child.on('error', failed).on('close', (exitCode) => done({ exitCode, text }));
  });
}
