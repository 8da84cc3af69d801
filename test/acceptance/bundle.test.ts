import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { onIssueComment, onPullRequest } from './events.ts';
import { gateScenario, RP } from './gate-scenario.ts';
import { expectReplayable } from './replays.ts';
import { runAction } from './run-action.ts';
import { RP_BODY, scenario, TOKENS, type ScenarioOptions } from './scenario.ts';

/*
 * The committed bundle in a process of its own, as a runner starts it: what the other tests judge in their own process
 * comes out the same, and what only a process has. It runs by the clock of the machine, so it is not in `npm test`.
 */

describe('as the source judges, so does the bundle', () => {
  it.each<[string, ScenarioOptions, object]>([
    ['allowed', { approvedBy: ['alice'] }, { verdict: 'allow', gate: 'open', exitCode: 0, sites: 3 }],
    [
      'allowed whose description has a table',
      { approvedBy: ['alice'], body: `${RP_BODY}\n| a |\n| - |\n| 1 |\n` },
      { verdict: 'allow', gate: 'open', exitCode: 0, sites: 3 },
    ],
    ['held', {}, { verdict: 'hold', gate: 'closed', exitCode: 1, codes: ['approval.missing'] }],
    ['denied', { body: '' }, { verdict: 'deny', gate: 'closed', exitCode: 1, codes: ['declaration.missing'] }],
    [
      'not to be judged',
      { policy: null },
      { verdict: 'error', gate: 'closed', exitCode: 1, codes: ['policy.missing'] },
    ],
  ])('a pull request %s', async (_, options, expected) => {
    const own = await scenario({ ...options, bundle: true });
    const run = await own.run();
    expect(run).toMatchObject(expected);
    expect(own.check().conclusion).toBe(
      run.verdict === 'allow' ? 'SUCCESS' : run.verdict === 'hold' ? 'ACTION_REQUIRED' : 'FAILURE',
    );
    expect(own.comment()).not.toBe('');
  });

  it('a comment on an issue, which loads nothing that judges', async () => {
    const { github } = await scenario();
    const result = await runAction(github, { ...onIssueComment(77), bundle: true });
    expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'skip', gate: 'closed', sites: '0' } });
    expect(result.summary).toContain('The comment is on an issue');
    expect(github.requests).toEqual([]);
    await expectReplayable(result);
  });

  it('a deployment, open and closed', async () => {
    const s = await gateScenario();
    s.deploy();
    s.land();
    const open = await s.run({ cohort: RP }, { bundle: true });
    expect(open).toMatchObject({ verdict: 'allow', exitCode: 0, targets: ['R1', 'R2', 'R3'] });
    expect(open.outputs['targets-file']).toMatch(/cohort-guard-targets-[0-9a-f]{8}\.json$/);
    expect(open.outputs['targets-file']).not.toContain(process.cwd());
    s.land({ approvedBy: [], changes: { 'deploy/resource-publisher/app.yml': 'image: 3\n' } });
    expect(await s.run({ cohort: RP }, { bundle: true })).toMatchObject({
      verdict: 'hold',
      exitCode: 1,
      targets: null,
    });
  });
});

/* Here the machine itself fails, so there is no record or summary to hold to the common promises. */
describe('gate and verdict are set, and the step fails, whatever happens', () => {
  const inputs = { 'inventory-token': TOKENS.inventory };

  it('cancelled while the inventory is silent', async () => {
    const asked = Promise.withResolvers<void>();
    const { github, pull, checks } = await scenario({
      inventory: {
        fault: () => {
          asked.resolve();
          return 'hang';
        },
      },
    });
    const result = await runAction(github, {
      ...onPullRequest('pull_request_target', pull),
      bundle: true,
      with: { ...inputs, 'fail-on': 'none' },
      cancelled: asked.promise,
    });
    expect(result.outputs).toMatchObject({ gate: 'closed', verdict: 'error', codes: '["internal"]' });
    // A record there is once what reports is loaded, which may be later than this: run.test.ts has it.
    expect(result.exitCode).toBe(1);
    expect(result.log).not.toMatch(/^\s+at /m);
    expect(checks().map(({ conclusion }) => conclusion)).toEqual([null]);
  });

  it.each([
    ['is no JSON', { payload: 'pull_request' }],
    ['is not there', { payload: {}, env: { GITHUB_EVENT_PATH: '/nowhere/event.json' } }],
  ])('the file of the event %s', async (_, step) => {
    const { github } = await scenario();
    const result = await runAction(github, { event: 'pull_request_target', bundle: true, with: inputs, ...step });
    expect(result.outputs).toMatchObject({ gate: 'closed', verdict: 'error', codes: '["input.invalid"]' });
    expect(result.record.judgements[0].findings[0].evidence.problems).toMatchObject([{ place: 'GITHUB_EVENT_PATH' }]);
    expect(result.exitCode).toBe(1);
  });

  it.each(['RUNNER_TEMP', 'GITHUB_STEP_SUMMARY'] as const)('%s cannot be written to', async (name) => {
    const { github, pull } = await scenario({ body: '' });
    const folder = mkdtempSync(join(tmpdir(), 'cohort-guard-'));
    mkdirSync(join(folder, 'a-folder'));
    try {
      const result = await runAction(github, {
        ...onPullRequest('pull_request_target', pull),
        bundle: true,
        with: inputs,
        env: { [name]: name === 'RUNNER_TEMP' ? join(folder, 'gone') : join(folder, 'a-folder') },
      });
      expect(result.outputs).toMatchObject({ gate: 'closed', verdict: 'deny' });
      expect(result.exitCode).toBe(1);
      expect(result.log).not.toMatch(/^\s+at /m);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
