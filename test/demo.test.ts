import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');

it('the demo plays the outage to its good end, and leaves nothing behind', { timeout: 120_000 }, async () => {
  const temporary = mkdtempSync(join(tmpdir(), 'cohort-guard-test-'));
  try {
    const { exitCode, text } = await play({ TMPDIR: temporary, TMP: temporary, TEMP: temporary });
    const verdicts = [...text.matchAll(/^Outputs +gate=(\w+) +verdict=(\w+)/gm)].map(
      ([, gate, verdict]) => `${verdict} ${gate}`,
    );
    expect({ verdicts, failure: exitCode === 0 ? '' : text }).toEqual({
      verdicts: ['deny closed', 'deny closed', 'hold closed', 'allow open', 'deny closed', 'allow open'],
      failure: '',
    });
    expect(text).toMatch(/ ▾ Details: 4 findings, 7 offending sites /);
    expect(text.match(/^│ │ `Z\d{5}` │ `\w[^│]*│ `template-manager` │ outside/gm)).toHaveLength(7);
    expect(text).toMatch(
      /Pull request 1 leaves out every active site[^]*0 of 2,115 active sites targeted[^]*^Deploy step +✗ does not run/m,
    );
    expect(text).toMatch(/^Deploy step +✓ runs, with the list in targets-file: 3,323 sites\n +Z\d{5} \w/m);
    expect(text).not.toContain('\u{1B}');
    expect(text.split('\n').filter((line) => line.length > 100)).toEqual([]);
    expect(exitCode).toBe(0);
    expect(readdirSync(temporary)).toEqual([]);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
});

function play(env: Record<string, string>): Promise<{ exitCode: number | null; text: string }> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, ['demo/outage.ts'], {
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
