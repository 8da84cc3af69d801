import { describe, expect, it } from 'vitest';
import { run } from '../../src/action/run.ts';
import type { Runner } from '../../src/action/runner.ts';
import { gateScenario, RP } from '../acceptance/gate-scenario.ts';
import { contextOf } from '../acceptance/run-context.ts';
import { virtualClock } from '../loopback/clock.ts';

/* A run ends with a verdict and an exit code, whatever befalls it: also what nobody has thought of. */

interface Ended {
  readonly outputs: Readonly<Record<string, string>>;
  readonly exitCode: number;
  readonly warnings: readonly string[];
  readonly crash: (reason: unknown) => void;
}

/** A run for a comment on an issue, of which nothing is asked, on a runner that is not as it should be. */
async function runOn(wrong: (runner: Runner) => Partial<Runner>): Promise<Ended> {
  const outputs: Record<string, string> = {};
  const warnings: string[] = [];
  const state = { exitCode: 0, crash: (_reason: unknown): void => undefined };
  const given: Readonly<Record<string, string>> = { 'github-token': 'a-token-of-the-run' };
  const runner: Runner = {
    variables: {
      GITHUB_EVENT_NAME: 'issue_comment',
      GITHUB_EVENT_PATH: 'event.json',
      GITHUB_REPOSITORY: 'acme/rollout',
    },
    input: (name) => given[name] ?? '',
    output: (name, value) => void (outputs[name] = value),
    summarize: () => undefined,
    write: (name) => name,
    context() {
      return contextOf(this.variables, () => '{"issue":{"number":77}}');
    },
    log: () => undefined,
    warn: (message) => void warnings.push(message),
    debug: () => undefined,
    now: () => new Date(),
    clock: virtualClock(),
    exit: (code) => void (state.exitCode = code),
    onCrash: (report) => void (state.crash = report),
  };
  await run({ ...runner, ...wrong(runner) });
  return {
    outputs,
    warnings,
    crash: (reason) => state.crash(reason),
    get exitCode() {
      return state.exitCode;
    },
  };
}

function thrown(reason: unknown): never {
  throw reason;
}

const withoutStack = Object.assign(new Error('no stack'), { stack: undefined });

it.each(['proxy.example.org:3128', 'not an address', 'http://user:hush%@proxy.example.org'])(
  'a proxy that is no address (%s) is refused',
  async (proxy) => {
    const { outputs, exitCode } = await runOn(({ variables }) => ({
      variables: { ...variables, GITHUB_EVENT_NAME: 'push', HTTPS_PROXY: proxy },
    }));
    expect([outputs['verdict'], outputs['codes'], outputs['gate'], exitCode]).toEqual([
      'error',
      '["input.invalid"]',
      'closed',
      1,
    ]);
  },
);

describe('a bug', () => {
  it.each<readonly [string, unknown]>([
    ['an error', new Error('a bug')],
    ['an error without a stack', withoutStack],
    ['what is no error', 'a word'],
  ])('%s, thrown while judging, closes', async (_, reason) => {
    let left = 1;
    const { outputs, exitCode } = await runOn((runner) => ({
      input: (name) => (name === 'mode' && left-- > 0 ? thrown(reason) : runner.input(name)),
    }));
    expect(outputs).toMatchObject({
      gate: 'closed',
      verdict: 'error',
      codes: '["internal"]',
      'record-file': 'cohort-guard-record.json',
      'report-file': 'cohort-guard-report.html',
    });
    expect(exitCode).toBe(1);
  });

  it('in what is told after the verdict leaves it standing, with a warning', async () => {
    const { outputs, exitCode, warnings } = await runOn(() => ({ now: () => thrown(new Error('no clock')) }));
    expect(outputs).toMatchObject({ gate: 'closed', verdict: 'skip', codes: '[]' });
    // Nothing is published after it.
    expect(exitCode).toBe(1);
    expect(warnings).toEqual([
      expect.stringMatching(
        /^The verdict stands, but it could not be published \(internal [0-9a-f]{8}\), so this step fails\.$/,
      ),
    ]);
  });

  it('that ends the process once the verdict is out does not change it either', async () => {
    const ended = await runOn(() => ({}));
    ended.crash(new Error('ended by SIGTERM'));
    expect(ended.outputs).toMatchObject({ gate: 'closed', verdict: 'skip', codes: '[]' });
    expect(ended.warnings).toEqual([expect.stringContaining('The verdict stands')]);
  });
});

describe('a file that cannot be written', () => {
  it.each<readonly [unknown, string]>([
    [new Error('no space left'), 'no space left'],
    ['no', 'no reason given'],
  ])('%s: the verdict stands without it', async (reason, told) => {
    const { outputs, exitCode, warnings } = await runOn(() => ({ write: () => thrown(reason) }));
    expect(outputs).toMatchObject({ gate: 'closed', verdict: 'skip' });
    expect(outputs).not.toHaveProperty('record-file');
    expect([exitCode, warnings]).toEqual([
      0,
      ['decision record', 'report'].map((what) => `The ${what} could not be written (${told}). The verdict stands.`),
    ]);
  });

  it('the list of targets: without it the gate is not open', async () => {
    const s = await gateScenario();
    s.deploy();
    s.land();
    const { env, with: inputs } = s.step();
    const given: Readonly<Record<string, string>> = { ...inputs, 'github-token': s.world.token };
    const { outputs, exitCode } = await runOn((runner) => ({
      variables: {
        ...runner.variables,
        ...env,
        GITHUB_API_URL: s.github.apiUrl,
        GITHUB_GRAPHQL_URL: s.github.graphqlUrl,
      },
      input: (name) => given[name] ?? '',
      write: (name) => (name === 'cohort-guard-targets.json' ? thrown(new Error('no space left')) : name),
    }));
    expect(outputs).toMatchObject({ gate: 'closed', verdict: 'error', codes: '["internal"]' });
    expect(outputs).not.toHaveProperty('targets-file');
    expect(exitCode).toBe(1);
  });
});

it.each<readonly [string, Record<string, string>]>([
  ['cohort', { cohort: '' }],
  ['environment', { environment: '' }],
])('a gate that is told no %s is closed, whatever fail-on says', async (_, inputs) => {
  const s = await gateScenario();
  expect(await s.run({ cohort: RP }, { with: { ...inputs, 'fail-on': 'none' } })).toMatchObject({
    exitCode: 1,
    verdict: 'error',
    codes: ['input.invalid'],
    outputs: { gate: 'closed' },
  });
});
