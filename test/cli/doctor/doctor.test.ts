import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROWS } from '../../../src/cli/doctor/rows/index.ts';
import type { GateScenario } from '../../acceptance/gate-scenario.ts';
import type { World } from '../../loopback/github/index.ts';
import { command } from '../terminal.ts';
import { FAULTS } from './faults/index.ts';
import { ADMINISTRATOR, CHECK_WORKFLOW, doctor, examined, patientWith, rowsOf, type DoctorRow } from './healthy.ts';

type Settings = (settings: World['settings']) => void;

/* `doctor`: one test a row and fault; green without it. */

describe('a repository in which nothing is wrong', () => {
  let patient: GateScenario;
  let rows: readonly DoctorRow[];
  beforeAll(async () => {
    patient = await patientWith({});
    rows = await rowsOf(patient);
    // All rows at once, on a machine that may be busy.
  }, 60_000);

  it.each(ROWS.map(({ id }) => id))('%s: fine', (id) => {
    const own = rows.find((row) => row.id === id);
    expect(own?.diagnoses.filter(({ state }) => state !== 'fine')).toEqual([]);
  });

  it('the command ends with 0, and has written nothing', async () => {
    const { code, out, err } = await doctor(patient);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('✓ branch main: requires cohort-guard');
    expect(out).toMatch(/^0 faults, 0 unknown, 0 warnings, \d+ fine$/m);
    expect(patient.github.problems).toEqual([]);
    expect(
      patient.github.requests.filter(({ kind, method }) => kind === 'rest' && !['GET', 'POST'].includes(method)),
    ).toEqual([]);
    expect(
      patient.github.requests.filter(({ method, path }) => method === 'POST' && !/graphql|markdown/.test(path)),
    ).toEqual([]);
    expect(out + err).not.toContain(ADMINISTRATOR);
  });

  it('can be asked for some rows alone', async () => {
    const ids = (await rowsOf(patient, ['--row', 'bypass', 'owners'])).map(({ id }) => id);
    expect(ids).toEqual(['bypass', 'owners']);
    expect(await doctor(patient, ['--row', 'nonsense'])).toMatchObject({ code: 2 });
  });
});

describe('each fault is found by its row', () => {
  it.each(FAULTS)('$row: $name', async ({ row, state, says, token, ...illness }) => {
    const patient = await patientWith(illness);
    const { code, rows } = await examined(patient, ['--row', row], token);
    const bad = rows[0]?.diagnoses.filter((diagnosis) => diagnosis.state !== 'fine') ?? [];
    expect(bad.map((diagnosis) => diagnosis.state)).toContain(state);
    expect(bad.map(({ found }) => found).join('\n')).toContain(says);
    for (const { consequence, fix } of bad) expect([consequence, fix]).not.toContain('');
    expect(code).toBe(state === 'warning' ? 0 : 1);
    expect(patient.github.problems).toEqual([]);
  });

  it('and every row has one', () => {
    expect(ROWS.map(({ id }) => id).filter((id) => !FAULTS.some(({ row }) => row === id))).toEqual([]);
  });
});

describe('what is meant so is fine', () => {
  const classic = {
    checks: [{ context: 'cohort-guard', app: 15368 }],
    admins: true,
    forcePushes: false,
    deletions: false,
    pullRequests: true,
  };
  it.each<[string, string, string, Settings]>([
    [
      'somebody who bypasses by a pull request alone cannot push',
      'push-bypass',
      'no one bypasses the ruleset release branches',
      ({ rulesets }) => void rulesets[0]?.bypass.push({ id: 7, type: 'Team', mode: 'pull_request' }),
    ],
    [
      'one rule without a hole is enough',
      'push-bypass',
      'no one bypasses the ruleset release branches',
      ({ protection }) => void protection.set('main', { ...classic, admins: false, pushers: ['noah'] }),
    ],
    [
      'a ruleset that says who merges',
      'merge-rights',
      'these alone merge: the role maintain',
      ({ rulesets }) =>
        void rulesets.push({
          id: 18,
          name: 'mergers',
          branches: ['main'],
          bypass: [{ id: 2, type: 'RepositoryRole', mode: 'always' }],
          rules: [{ type: 'update' }],
        }),
    ],
    [
      'an older protection that says who merges',
      'merge-rights',
      'these alone merge, and administrators: noah',
      ({ protection }) => void protection.set('main', { ...classic, mergers: ['noah'] }),
    ],
    [
      'an older protection that takes branches alone that are up to date',
      'up-to-date',
      'up to date',
      ({ rulesets, protection }) => {
        rulesets.length = 0;
        protection.set('main', classic);
      },
    ],
  ])('%s', async (_, id, found, change) => {
    const patient = await patientWith({ world: ({ settings }) => change(settings) });
    const [row] = await rowsOf(patient, ['--row', id]);
    expect(row?.diagnoses.map(({ state }) => state)).toEqual(['fine']);
    expect(row?.diagnoses[0]?.found).toContain(found);
    expect(patient.github.problems).toEqual([]);
  });
});

it('a pull request into a branch that leads to no release waits, and is no stack', async () => {
  const patient = await patientWith({
    world(world) {
      world.openPullRequest({ author: 'mia', head: 'feature', base: 'main', changes: { 'docs/a.md': 'A\n' } });
      world.closePullRequest(5, { by: 'mia' });
      world.openPullRequest({ author: 'mia', head: 'part', base: 'feature', changes: { 'docs/b.md': 'B\n' } });
    },
  });
  const [row] = await rowsOf(patient, ['--row', 'stacks']);
  expect(row?.diagnoses).toMatchObject([
    { state: 'fine', found: expect.stringContaining('1 pull request into other') },
  ]);
});

it('tells what a check and each gate cost, by the count of GitHub', async () => {
  const patient = await patientWith({});
  patient.github.fault = ({ query }) =>
    query.includes('dryRun')
      ? { status: 200, body: { data: { repository: null, rateLimit: { cost: 2, nodeCount: 1_500 } } } }
      : undefined;
  const [row] = await rowsOf(patient, ['--row', 'query-cost']);
  expect(row?.diagnoses.map(({ about }) => about)).toEqual([
    'the check of pull request #4',
    'the gate of environment production-rp (resource-publisher)',
    'the gate of environment production-tm (template-manager)',
  ]);
  for (const { state, found } of row?.diagnoses ?? []) {
    const [, queries = '', points = '', nodes, times = ''] =
      /^(\d+) quer(?:y|ies), (\d+) points, at most (\S+) nodes in one: .* for (\d+) an hour$/.exec(found) ?? [];
    expect({ state, nodes }).toEqual({ state: 'fine', nodes: '1,500' });
    expect(Number(points)).toBe(2 * Number(queries));
    expect(Number(times)).toBe(Math.floor(1000 / Number(points)));
  }
});

it('in a public repository the example of a policy is enough, and names every event of its workflow', async () => {
  const text = readFileSync(new URL('../../../examples/actions-policy.json', import.meta.url), 'utf8');
  const { name, enforcement, conditions, rules } = JSON.parse(text);
  const patient = await patientWith({
    world(world) {
      world.repository.isPrivate = false;
      world.settings.actionsPolicies = [
        {
          id: 1,
          name,
          enforcement,
          ...conditions.workflow_path,
          events: rules[0].parameters.allowed_events,
          actors: null,
        },
      ];
    },
  });
  const [row] = await rowsOf(patient, ['--row', 'actions-policies']);
  expect(row?.diagnoses.map(({ state, about }) => [about, state])).toContainEqual([CHECK_WORKFLOW, 'fine']);
  expect(row?.diagnoses.filter(({ state }) => state !== 'fine')).toEqual([]);
});

describe('what there is to look at', () => {
  it('a person reads what was found, what it leads to and what to do', async () => {
    const patient = await patientWith({ world: (world) => void (world.settings.actions.enabled = false) });
    const { out, code } = await doctor(patient, ['--row', 'actions']);
    expect(code).toBe(1);
    expect(out).toContain('✗ GitHub Actions: switched off');
    expect(out).toContain('No check is ever published');
    expect(out).toContain('→ In Settings, Actions, General');
  });

  it('a workflow puts a table into its summary, in which nothing is markup', async () => {
    const patient = await patientWith({ policy: (draft) => void (draft.releases['branches'] = ['a|b<b>']) });
    const { out } = await doctor(patient, ['--row', 'required-check', '--markdown']);
    const [head, line, row] = out.split('\n');
    expect([head, line]).toEqual(['| | question | found | leads to | what to do |', '| --- | --- | --- | --- | --- |']);
    expect(row?.replaceAll(/\\./g, '').match(/\|/g)).toHaveLength(6);
  });

  it.each<[string, Parameters<typeof patientWith>[0], string]>([
    ['an invalid policy', { policy: (draft) => void (draft.version = 2) }, 'version'],
    [
      'no policy',
      {
        files: {},
        world: (world) =>
          void world.commit({ branch: 'main', author: 'mia', changes: { '.github/cohort-guard.yml': null } }),
      },
      'There is no .github/cohort-guard.yml',
    ],
  ])('%s ends with 2', async (_, illness, said) => {
    const { code, err } = await doctor(await patientWith(illness));
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(said) });
  });

  it('no token, no repository, a token that GitHub does not know: 2', async () => {
    expect(await command(['doctor', '--repo', 'acme/rollout'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('token'),
    });
    expect(await command(['doctor'], { variables: { GITHUB_TOKEN: 'x' } })).toMatchObject({ code: 2 });
    expect(await doctor(await patientWith({}), [], 'nobody')).toMatchObject({ code: 2 });
  });
});
