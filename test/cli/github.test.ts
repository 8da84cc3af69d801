import { describe, expect, it } from 'vitest';
import { replay } from '../../src/cli/replay.ts';
import { readOnly } from '../../src/github/read-only.ts';
import { gateScenario, RP, type GateScenario } from '../acceptance/gate-scenario.ts';
import { policyText } from '../fixtures/policy.ts';
import { scenario, TOKENS, type Scenario } from '../acceptance/scenario.ts';
import { command, type ClonedOptions } from './terminal.ts';

/* Commands that ask GitHub, against the loopback: the whole judgement by the caller's token, and nothing written. */

/** The variables and the time of somebody who works on the repository of a scenario. */
function outside({ github, world }: Scenario | GateScenario): ClonedOptions {
  return {
    now: new Date(),
    remote: `git@github.com:${world.owner}/${world.name}.git`,
    variables: {
      GITHUB_API_URL: github.apiUrl,
      GITHUB_GRAPHQL_URL: github.graphqlUrl,
      GITHUB_TOKEN: TOKENS.github,
      COHORT_GUARD_INVENTORY_TOKEN: TOKENS.inventory,
    },
  };
}

/** All that a GitHub holds, and that a command must leave as it is. */
function held({ world }: Scenario | GateScenario): string {
  return JSON.stringify([world.pullRequests, world.checkRuns]);
}

describe('check --pr', () => {
  const check = (made: Scenario, words: readonly string[] = [], options: ClonedOptions = {}) =>
    command(['check', '--pr', String(made.pull.number), ...words], { ...outside(made), ...options });

  it.each([
    ['approved', { approvedBy: ['alice'] }, 0, /^Allowed — 3 sites covered, 1 approval/],
    ['not approved', {}, 1, /^On hold — /],
    ['refused', { body: 'Target-Cohort: template-manager\n' }, 1, /^Denied — /],
    ['of nothing that is released', { changes: { 'docs/guide.md': 'x\n' }, body: '' }, 0, /^Not a release — /],
    ['without a policy', { policy: null }, 2, /^Could not be judged — /],
  ] as const)(
    'a pull request that is %s: the whole judgement, and nothing is written',
    async (_, options, code, text) => {
      const made = await scenario(options);
      const before = held(made);
      const ended = await check(made);
      expect(ended).toMatchObject({ code, err: '', out: expect.stringMatching(text) });
      expect(ended.out).toContain('Nothing was written to GitHub.');
      expect(held(made)).toBe(before);
      for (const line of ended.out.split('\n').filter((one) => !one.startsWith('    /cohort')))
        expect(line.length).toBeLessThanOrEqual(80);
      for (const token of Object.values(TOKENS)) expect(JSON.stringify(ended)).not.toContain(token);
      expect(made.github.problems).toEqual([]);
    },
  );

  it('the record is the action’s own, and can be replayed', async () => {
    const made = await scenario();
    const { code, out } = await check(made, ['--json']);
    const record = JSON.parse(out);
    expect(code).toBe(1);
    expect(record).toMatchObject({ verdict: 'hold', judgements: [{ pullRequest: { number: made.pull.number } }] });
    expect(out).not.toContain(TOKENS.inventory);
    expect(await replay(out)).toMatchObject({ kind: 'judged', is: 'hold', exactly: true });
    const { judgement } = await made.run();
    expect(record.judgements[0]).toMatchObject({ plan: judgement.plan, codes: judgement.codes });
  });

  it('a list of sites in place of the inventory', async () => {
    const made = await scenario();
    const files = { 'few.csv': 'id,status,template-engine\nR1,active,resource-publisher\n' };
    const { code, out } = await check(made, ['--inventory', 'few.csv', '--details'], { files });
    expect([code, out]).toEqual([1, expect.stringContaining('declaration.expectation')]);
  });

  it.each([
    ['the policy of the default branch', undefined],
    ['none on the default branch', null],
  ] as const)('another policy, in place of %s, and the record can be replayed', async (_, policy) => {
    const made = await scenario({ approvedBy: ['alice'], ...(policy === null && { policy }) });
    const files = { 'new.yml': policyText({ url: made.inventory.url, rp: 'zoe' }) };
    const words = ['--policy', 'new.yml'];
    const { code, out } = await check(made, words, { files });
    expect([code, out]).toEqual([1, expect.stringContaining('zoe')]);
    expect(out.replaceAll('\n', ' ')).toContain('by the policy in new.yml, as if it were merged');
    const { out: record } = await check(made, [...words, '--json'], { files });
    expect(await replay(record)).toMatchObject({ kind: 'judged', exactly: true });
    expect(await check(made, ['--policy', 'none.yml'])).toMatchObject({ code: 2 });
  });

  it('what GitHub does not answer is to be asked by the command again, with a token of one’s own', async () => {
    const made = await scenario();
    made.github.fault = ({ operationName }) =>
      operationName === 'PullRequest' ? { status: 403, body: { message: 'Resource not accessible' } } : undefined;
    const { code, out } = await check(made);
    expect(code).toBe(2);
    const text = out.replaceAll(/\s+/g, ' ');
    expect(text).toContain('run this command again');
    expect(text).not.toMatch(/cohort recheck|permissions: contents/);
  });

  it('the repository can be named, and the token be that of gh', async () => {
    const made = await scenario();
    const { variables = {} } = outside(made);
    const { GITHUB_TOKEN: ghToken = '', ...others } = variables;
    const options = { branches: [], variables: others, ghToken };
    const ended = await check(made, ['--repo', `${made.world.owner}/${made.world.name}`], options);
    expect(ended).toMatchObject({ code: 1, out: expect.stringMatching(/^On hold/) });
    expect(JSON.stringify(ended)).not.toContain(ghToken);
  });

  it.each([
    ['no token', { variables: {} }, [], 'gh auth login'],
    ['no repository', { branches: [] }, [], '--repo OWNER/NAME'],
    ['a repository that is none', {}, ['--repo', 'acme'], 'acme is no repository'],
    [
      'a remote elsewhere',
      { remote: 'https://git.example.org/acme/app.git', variables: { GH_TOKEN: 'x' } },
      [],
      'GH_HOST=git.example.org',
    ],
    ['an inventory that is not there', {}, ['--inventory', 'nope.csv'], 'a file that is there'],
    ['an option of a branch', {}, ['--base', 'main'], "cannot be used with option '--base"],
  ] as const)('%s: exit code 2, and nothing is asked', async (_, options, words, text) => {
    const made = await scenario();
    const ended = await check(made, words, { ...outside(made), ...options });
    expect(ended).toMatchObject({ code: 2, out: '', err: expect.stringContaining(text) });
    expect(made.github.requests).toEqual([]);
  });

  it('a pull request that is not there cannot be judged', async () => {
    const made = await scenario();
    expect(await command(['check', '--pr', '99'], outside(made))).toMatchObject({ code: 2 });
  });
});

describe('gate', () => {
  const gate = (made: GateScenario, words: readonly string[] = [], options: ClonedOptions = {}) =>
    command(['gate', '--cohort', RP, '--environment', 'production-rp', ...words], { ...outside(made), ...options });

  it('open: what would be handed out, and nothing is written', async () => {
    const made = await gateScenario();
    made.land();
    const before = held(made);
    const ended = await gate(made);
    expect(ended).toMatchObject({ code: 0, err: '', out: expect.stringMatching(/^Open — /) });
    expect(ended.out).toContain('3 sites would be handed out');
    expect(await gate(made, ['--ids'])).toMatchObject({ code: 0, out: 'R1\nR2\nR3\n' });
    expect(held(made)).toBe(before);
    for (const line of ended.out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('closed: why, and exit code 1', async () => {
    const made = await gateScenario();
    made.land({ approvedBy: [] });
    const { code, out } = await gate(made, ['--details']);
    expect([code, out]).toEqual([1, expect.stringContaining('gate.release-refused')]);
  });

  it('of an older commit, and as a rollback', async () => {
    const made = await gateScenario();
    const first = made.land();
    made.deploy({ commit: first.landed.oid });
    const second = made.land({ changes: { 'deploy/resource-publisher/app.yml': 'image: 3\n' } });
    made.deploy({ commit: second.landed.oid });
    const older = ['--commit', first.landed.oid];
    expect(await gate(made, [...older, '--details'])).toMatchObject({
      code: 1,
      out: expect.stringContaining('gate.superseded'),
    });
    expect(await gate(made, [...older, '--rollback'])).toMatchObject({ code: 0 });
  });

  it('the record is the action’s own, and can be replayed', async () => {
    const made = await gateScenario();
    made.land();
    const { out } = await gate(made, ['--json']);
    expect(JSON.parse(out)).toMatchObject({
      verdict: 'allow',
      deployment: { cohort: RP, targets: ['R1', 'R2', 'R3'] },
    });
    expect(await replay(out)).toMatchObject({ kind: 'judged', is: 'allow', exactly: true });
  });

  it.each([
    ['an environment that the policy does not name', ['--environment', 'production-px'], 'production-rp'],
    ['a cohort that is not there', ['--cohort', 'resorce-publisher'], 'resource-publisher'],
    ['a commit that is not there', ['--commit', 'nope'], 'nope'],
    ['an inventory that is not there', ['--inventory', 'nope.csv'], 'a file that is there'],
  ])('%s cannot be judged', async (_, words, text) => {
    const made = await gateScenario();
    made.land();
    const { code, out, err } = await gate(made, words);
    expect([code, out + err]).toEqual([2, expect.stringContaining(text)]);
  });

  it('without a cohort or a token it is used wrongly', async () => {
    expect(await command(['gate', '--environment', 'x'])).toMatchObject({ code: 2, out: '' });
    expect(await command(['gate', '--environment', 'x', '--cohort', 'y'])).toMatchObject({ code: 2, out: '' });
  });
});

describe('a GitHub to which nothing can be written', () => {
  const github = readOnly({
    owner: 'acme',
    name: 'app',
    query: () => Promise.reject(new Error('sent')),
    rest: () => Promise.reject(new Error('sent')),
    pages: () => Promise.reject(new Error('sent')),
  });

  it.each([
    'POST /repos/{owner}/{repo}/check-runs',
    'PATCH /repos/{owner}/{repo}/issues/comments/1',
    'POST /markdown/raw',
  ])('%s is a bug, and is not sent', (route) => {
    expect(() => github.rest(route, {}, expect.anything() as never)).toThrow('nothing is written');
  });

  it('a mutation neither; what reads is', async () => {
    const any = expect.anything() as never;
    expect(() => github.query('x', 'mutation M { x }', {}, any)).toThrow('nothing is written');
    await expect(github.query('x', 'query Q { x }', {}, any)).rejects.toThrow('sent');
    await expect(github.rest('POST /markdown', {}, any)).rejects.toThrow('sent');
    await expect(github.pages('GET /repos', {}, any, 1)).rejects.toThrow('sent');
  });
});
