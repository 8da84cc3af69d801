import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GateScenario } from '../../acceptance/gate-scenario.ts';
import type { RecordedRequest } from '../../loopback/github/index.ts';
import { command, type Ended } from '../terminal.ts';
import { backtest, PULLS, TOKEN, yearOf } from './year.ts';

/* `backtest` over a year of pull requests. */

const STATE = '.cohort-guard-backtest.json';

/** What the tools change releases nothing, and carol is no owner any more. */
const change = (scenario: GateScenario) =>
  scenario.policyWith((draft) => {
    draft.releases['ignore'] = ['docs/**', '**/*.md', 'tools/**'];
    Object.assign(draft.cohorts['template-manager'] ?? {}, { owners: ['dave'] });
  });

const reads = (requests: readonly RecordedRequest[]) =>
  requests.filter(({ operationName }) => operationName === 'Merged');
const numbersIn = (requests: readonly RecordedRequest[]) =>
  reads(requests).flatMap(({ query }) =>
    [...query.matchAll(/pullRequest\(number: (\d+)\)/g)].map(([, number]) => Number(number)),
  );

describe('a year', () => {
  let year: GateScenario;
  let shown: Ended;
  let asked: readonly number[];
  beforeAll(async () => {
    year = await yearOf();
    shown = await backtest(year, change(year));
    asked = [year.github.requests.length, year.inventory.requests.length];
  });

  it('is shown as far as another policy says something else, with what it says', () => {
    const { code, out } = shown;
    const lines = out.split('\n');
    expect(code).toBe(1);
    expect(lines[0]).toMatch(/^pull request +merged +was +would be +codes$/);
    expect(lines).toContain('#2            2025-11-29  allow  hold      +approval.missing');
    expect(lines).toContain('#6            2025-12-13  deny   skip      -approval.missing -reach.undeclared');
    expect(lines.filter((line) => line.startsWith('#'))).toHaveLength(52);
    expect(out).not.toContain('#1 ');
    expect(out).toContain(
      `52 differences in ${String(PULLS)} of ${String(PULLS)} pull requests merged since 2025-11-25`,
    );
    expect(year.github.problems).toEqual([]);
  });

  it('as JSON has the same', async () => {
    const { out } = await backtest(year, change(year), ['--json']);
    const { merged, judged, differences, ended } = JSON.parse(out);
    expect({ merged, judged, ended, count: differences.length }).toEqual({
      merged: PULLS,
      judged: PULLS,
      ended: null,
      count: 52,
    });
    expect(differences[0]).toEqual({
      name: '#2',
      url: 'https://github.com/acme/rollout/pull/2',
      at: expect.stringMatching(/^2025-11-29T/),
      was: { verdict: 'allow', codes: [] },
      wouldBe: { verdict: 'hold', codes: ['approval.missing'] },
    });
  });

  it('without a difference ends with 0', async () => {
    const { code, out } = await backtest(
      year,
      year.policyWith((draft) => void (draft.releases['ignore'] = ['docs/**', '**/*.md'])),
    );
    expect({ code, out }).toEqual({ code: 0, out: expect.stringMatching(/^0 differences in 104 of 104/) });
  });

  it('is asked for in batches: less than two requests a pull request, the inventory each question once', () => {
    expect(asked[0]).toBeLessThan(2 * PULLS);
    expect(asked[1]).toBeLessThan(10);
  });

  it('or only as much of it as is asked for', async () => {
    const { out } = await backtest(year, change(year), ['--since', '2026-11-01']);
    expect(out).toContain('in 6 of 6 pull requests merged since 2026-11-01');
  });

  it('writes nothing to GitHub, and shows no token', () => {
    const { out, err, written } = shown;
    expect(year.github.requests.filter(({ kind, method }) => kind === 'rest' && method !== 'GET')).toEqual([]);
    expect(out + err + [...written.values()].join('')).not.toContain(TOKEN);
  });
});

describe('a run that was ended', () => {
  it('goes on where it was, and asks nothing twice', async () => {
    const year = await yearOf(30);
    const policy = change(year);
    const whole = await backtest(year, policy);
    let batches = 0;
    year.github.fault = ({ operationName }) =>
      operationName === 'Merged' && (batches += 1) > 1
        ? {
            status: 403,
            headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1900000000' },
            body: { message: 'API rate limit exceeded' },
          }
        : undefined;
    const first = await backtest(year, policy);
    expect(first).toMatchObject({ code: 2, err: expect.stringContaining('it goes on from') });
    expect(first.err).toContain('the limit of the hour is reached');
    year.github.fault = () => undefined;
    const since = year.github.requests.length;
    const second = await backtest(year, policy, [], { files: Object.fromEntries(first.written) });
    expect({ code: second.code, out: second.out }).toEqual({ code: whole.code, out: whole.out });
    expect(second.err).toContain('10 of 30 are judged');
    expect(numbersIn(year.github.requests.slice(since))).toEqual(Array.from({ length: 20 }, (_, index) => index + 11));
  });

  it.each<[string, (state: string) => string, readonly string[]]>([
    ['by another policy', (state) => state.replace(/"question":"[0-9a-f]+"/, '"question":"0"'), []],
    ['and cut short', (state) => state.slice(0, 100), []],
    ['and is not to be gone on with', (state) => state, ['--fresh']],
  ])('%s begins anew', async (_, break_, words) => {
    const year = await yearOf(12);
    const policy = change(year);
    let batches = 0;
    year.github.fault = ({ operationName }) =>
      operationName === 'Merged' && (batches += 1) === 2
        ? { status: 403, headers: { 'x-ratelimit-remaining': '0' } }
        : undefined;
    const first = await backtest(year, policy);
    const state = first.written.get(STATE) ?? '';
    const again = await backtest(year, policy, words, { files: { [STATE]: break_(state) } });
    expect(again.err).not.toContain('Going on');
    expect(again.out).toContain('12 of 12');
  });

  it('and is complete is not gone on with: the next one looks afresh', async () => {
    const year = await yearOf(3);
    const policy = change(year);
    const first = await backtest(year, policy);
    const since = year.github.requests.length;
    await backtest(year, policy, [], { files: Object.fromEntries(first.written) });
    expect(numbersIn(year.github.requests.slice(since))).toEqual([1, 2, 3]);
  });
});

describe('a process that is killed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cohort-guard-backtest-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('leaves what it had done, whole', async () => {
    const year = await yearOf(30);
    writeFileSync(join(folder, 'new.yml'), change(year));
    const entry = new URL('../../../src/cli/main.ts', import.meta.url).pathname;
    const words = ['backtest', '--repo', 'acme/rollout', '--since', '2025-11-01', '--policy', 'new.yml'];
    const start = () =>
      spawn(process.execPath, [entry, ...words], {
        cwd: folder,
        env: {
          ...process.env,
          GITHUB_API_URL: year.github.apiUrl,
          GITHUB_GRAPHQL_URL: year.github.graphqlUrl,
          GITHUB_TOKEN: TOKEN,
          COHORT_GUARD_INVENTORY_TOKEN: 'inv_NobodyMaySeeTheInventoryToken',
        },
      });
    const killed = start();
    let batches = 0;
    year.github.fault = ({ operationName }) => {
      if (operationName !== 'Merged' || (batches += 1) < 3) return undefined;
      killed.kill('SIGKILL');
      return 'hang';
    };
    await new Promise((resolve) => killed.once('exit', resolve));
    expect(existsSync(join(folder, STATE))).toBe(true);
    expect(Object.keys(JSON.parse(readFileSync(join(folder, STATE), 'utf8')).done)).toHaveLength(20);
    year.github.fault = () => undefined;
    const since = year.github.requests.length;
    const goingOn = start();
    let out = '';
    goingOn.stdout.on('data', (chunk: Buffer) => void (out += chunk.toString()));
    const code = await new Promise((resolve) => goingOn.once('exit', resolve));
    expect({ code, out }).toEqual({ code: 1, out: expect.stringContaining('in 30 of 30 pull requests') });
    expect(numbersIn(year.github.requests.slice(since))).toEqual(Array.from({ length: 10 }, (_, index) => index + 21));
  }, 60_000);
});

describe('its share of the hour', () => {
  it.each<['core' | 'graphql', (request: RecordedRequest) => number]>([
    ['graphql', ({ operationName }) => (operationName === 'Merged' ? 400 : 0)],
    ['core', ({ kind, path }) => (kind === 'rest' && !path.startsWith('/rate_limit') ? 40 : 0)],
  ])('%s: it uses no more than 30 %', async (kind, cost) => {
    const year = await yearOf(60);
    year.github.fault = (request) => {
      year.world.settings.left[kind] -= cost(request);
      return undefined;
    };
    const { code, err, out } = await backtest(year, change(year));
    expect(code).toBe(2);
    expect(5000 - year.world.settings.left[kind]).toBeLessThanOrEqual(1500);
    expect(5000 - year.world.settings.left[kind]).toBeGreaterThan(500);
    expect(err).toContain('30 % of the requests of this hour are used');
    expect(out).toMatch(/in \d+ of 60 pull requests/);
  });
});

it('a pull request that GitHub does not show is named, and the others are judged', async () => {
  const year = await yearOf(5);
  year.github.fault = ({ operationName, query }) =>
    operationName === 'Merged' && /number: 3\)/.test(query)
      ? {
          status: 200,
          body: { data: null, errors: [{ type: 'NOT_FOUND', message: 'Could not resolve', path: ['repository'] }] },
        }
      : undefined;
  const { code, err, out } = await backtest(year, change(year));
  expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('GitHub does not show #3') });
  expect(out).toContain('in 4 of 5 pull requests');
});

describe('what cannot be judged ends with 2, with a sentence', () => {
  it.each<[string, readonly string[], Record<string, string>, string]>([
    ['no other policy', ['--policy', 'none.yml'], {}, 'there is no such file'],
    ['an invalid policy', ['--policy', 'bad.yml'], { 'bad.yml': 'version: 2\n' }, 'version'],
    ['no time', ['--since', 'yesterday'], {}, 'such as 90d'],
    ['no records', ['--records', 'nowhere'], {}, 'no decision record'],
  ])('%s', async (_, words, files, said) => {
    const year = await yearOf(0);
    const { code, err } = await backtest(year, change(year), words, { files });
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(said) });
  });

  it('no token', async () => {
    const year = await yearOf(0);
    const files = { 'new.yml': change(year) };
    expect(await command(['backtest', '--repo', 'acme/rollout', '--policy', 'new.yml'], { files })).toMatchObject({
      code: 2,
    });
  });
});
