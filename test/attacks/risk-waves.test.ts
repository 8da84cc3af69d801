import { describe, expect, it } from 'vitest';
import { type GateScenario, gateScenario, RP } from '../acceptance/gate-scenario.ts';
import { type PolicyDraft } from '../acceptance/scenario.ts';
import { type DeployOptions, type World } from '../loopback/github/index.ts';
import { GATE_RIGHTS } from '../loopback/github/world/state.ts';
import { emergencyLine, frozen, HOUR, nowOf, PILOT, REASON, setTime, withPilot } from './support-risk.ts';

/* Waves and limits. */

const tip = (s: GateScenario): string => s.world.head().oid;
const SKIPPED = { verdict: 'deny', codes: ['wave.skipped'], targets: null } as const;

/** A release that is deployed nowhere yet. */
async function landed(policy = withPilot()): Promise<GateScenario> {
  const s = await gateScenario({ policy });
  s.deploy();
  s.land();
  return s;
}

// Check by another app: The health check that the next wave waits for is posted by somebody else: a workflow, another app of the same name, on another commit, before the deployment.
// Origin: required checks that accept any source, before GitHub let a ruleset name the app.
describe('check by another app', () => {
  const APP = { databaseId: 123_456, slug: 'monitoring' } as const;
  const NAME = 'synthetic-rp';

  async function piloted(before?: (s: GateScenario) => void): Promise<GateScenario> {
    const s = await gateScenario({
      policy: withPilot({ healthy: { check: NAME, app: APP.databaseId } }),
      world: { rights: { ...GATE_RIGHTS, checks: 'read' } },
    });
    s.deploy();
    s.land();
    before?.(s);
    s.world.deploy({ environment: 'pilot-rp', commit: s.world.head().oid, job: PILOT });
    return s;
  }

  const post = (s: GateScenario, more: Partial<Parameters<World['addCheckRun']>[0]> = {}): void =>
    void s.world.addCheckRun({ name: NAME, headSha: s.world.head().oid, conclusion: 'SUCCESS', app: APP, ...more });

  const FORGED: readonly (readonly [string, (s: GateScenario) => void])[] = [
    ['by another app, of the same name', (s) => post(s, { app: { ...APP, databaseId: 7 } })],
    ['by a workflow that calls itself so', (s) => post(s, { app: { databaseId: 15_368, slug: 'github-actions' } })],
    [
      'by GitHub Actions, which the policy names by mistake',
      (s) => post(s, { app: { ...APP, slug: 'github-actions' } }),
    ],
    ['of another name', (s) => post(s, { name: `${NAME} ` })],
    ['on another commit', (s) => post(s, { headSha: s.world.commits.get(s.world.head().oid)?.parents[0] ?? '' })],
    ['a green one that a red one follows', (s) => (post(s), post(s, { conclusion: 'FAILURE' }))],
    ['a neutral one', (s) => post(s, { conclusion: 'NEUTRAL' })],
    ['one that has not ended', (s) => post(s, { conclusion: null })],
  ];

  it('none of them opens, that app after the deployment does', async () => {
    const s = await piloted();
    for (const [what, forge] of FORGED) {
      forge(s);
      expect([what, await s.gate()]).toMatchObject([
        what,
        { verdict: 'hold', codes: ['wave.unhealthy'], targets: null },
      ]);
    }
    post(s);
    expect(await s.gate()).toMatchObject({ verdict: 'allow', codes: [] });
  });

  it('of a time before the deployment', async () => {
    const s = await piloted(post);
    expect(await s.gate()).toMatchObject({ verdict: 'hold', codes: ['wave.unhealthy'] });
  });
});

// Deployment of another job: The pilot is said to have the commit by a deployment that is not the pilot's: made by hand, by another job, by a job without a gate, of another environment.
// Origin: REST, "Create a deployment" takes any environment and any commit from whoever may write; SLSA's forged provenance.
describe('deployment of another job', () => {
  const FORGED: readonly (readonly [string, (s: GateScenario) => Partial<DeployOptions>])[] = [
    ['by hand, with the log of the real job', (s) => ({ creator: 'mia', logUrl: s.world.runJob(PILOT).url })],
    ['by another job', () => ({ job: { ...PILOT, name: 'anything' } })],
    ['by a job of that name in another workflow', () => ({ job: { ...PILOT, workflow: 'mine.yml' } })],
    ['by a job without a gate', () => ({ job: { ...PILOT, steps: [{ name: 'deploy', conclusion: 'success' }] } })],
    ['by the job of a pull request', () => ({ job: { ...PILOT, event: 'pull_request' } })],
    [
      'by a job that ran at another commit',
      (s) => ({ job: { ...PILOT, headSha: s.world.commits.get(s.world.head().oid)?.parents[0] ?? '' } }),
    ],
    ['in another environment', () => ({ environment: 'pilot-rp-2', job: PILOT })],
    ['that never succeeded', () => ({ state: 'IN_PROGRESS', job: PILOT })],
  ];

  it("none of them counts, the pilot's own does, however its environment is written", async () => {
    const s = await landed();
    for (const [what, forge] of FORGED) {
      s.world.deploy({ environment: 'pilot-rp', commit: tip(s), ...forge(s) });
      expect([what, await s.gate()]).toMatchObject([what, SKIPPED]);
    }
    s.world.deploy({ environment: 'Pilot-RP', commit: tip(s), job: PILOT });
    expect(await s.gate()).toMatchObject({ verdict: 'allow', targets: ['R1', 'R3'] });
  });
});

// Wave skipped: *Run workflow* starts the job of the rest before the pilot, or after a pilot that had another commit.
// Origin: CrowdStrike (19 July 2024), content past its staging; "Run workflow" takes any branch and any input.
describe('wave skipped', () => {
  it('before the pilot has had this very commit, however near the one that it has', async () => {
    const s = await landed();
    expect(await s.gate()).toMatchObject(SKIPPED);
    const commit = tip(s);
    s.world.deploy({ environment: 'pilot-rp', commit: s.world.commits.get(commit)?.parents[0] ?? '', job: PILOT });
    expect(await s.gate()).toMatchObject(SKIPPED);
    s.land({ changes: { 'deploy/resource-publisher/more.yml': 'x\n' } });
    s.world.deploy({ environment: 'pilot-rp', commit: tip(s), job: PILOT });
    expect(await s.gate({ commit })).toMatchObject(SKIPPED);
    expect(await s.gate()).toMatchObject({ verdict: 'allow', targets: ['R1', 'R3'] });
  });

  it('by an emergency: the order of waves has no key', async () => {
    const s = await landed((draft) => {
      frozen(draft);
      withPilot()(draft);
    });
    setTime(s, nowOf(s));
    const body = await emergencyLine(s);
    expect(body).toContain(REASON);
    for (const author of ['erin', 'adam']) s.world.comment(1, { author, body });
    setTime(s, nowOf(s) + HOUR);
    const { verdict, codes, targets } = await s.gate();
    expect({ verdict, codes, targets }).toEqual({
      verdict: 'deny',
      codes: ['emergency.used', 'wave.skipped'],
      targets: null,
    });
  });
});

// Limit dodged: A release for more sites than one deployment may reach is cut into pull requests that are each below the limit, or comes with a higher limit of its own.
// Origin: structuring: amounts kept below a reporting limit; limits that count requests and not what they come to.
describe('limit dodged', () => {
  const limited = (draft: PolicyDraft): void => void (draft['limits'] = 2);

  async function deployed(policy = limited): Promise<GateScenario> {
    const s = await gateScenario({ policy });
    s.deploy();
    return s;
  }

  const part = (s: GateScenario, name: string, sites: string) =>
    s.land({
      body: '',
      changes: {
        [`deploy/resource-publisher/${name}.yml`]: 'x\n',
        [`deploy/releases/${name}.yml`]: `cohorts: [${RP}]\nsites: [${sites}]\n`,
      },
    });

  it('two pull requests, each for a part of the sites, the second for what the first has left', async () => {
    const s = await deployed();
    part(s, 'one', 'R1, R2');
    expect(await s.gate()).toMatchObject({ verdict: 'deny', targets: null });
    part(s, 'two', 'R3');
    const { verdict, codes, targets } = await s.gate();
    expect({ verdict, targets }).toEqual({ verdict: 'deny', targets: null });
    expect(codes).toEqual(['gate.outside-declaration', 'gate.standing-condition', 'limit.exceeded']);
  });

  it('a higher limit in the same range, without a policy owner', async () => {
    const s = await deployed();
    s.land();
    s.landPolicy(['alice'], (draft) => (draft['limits'] = 9));
    expect(await s.gate()).toMatchObject({ verdict: 'hold', codes: ['policy.changed'], targets: null });
  });

  it('a cohort in waves goes out below the limit', async () => {
    const s = await deployed((draft) => {
      limited(draft);
      withPilot()(draft);
    });
    s.land();
    expect(await s.gate({ environment: 'pilot-rp' })).toMatchObject({ verdict: 'allow', targets: ['R2'] });
    s.world.deploy({ environment: 'pilot-rp', job: PILOT });
    expect(await s.gate()).toMatchObject({ verdict: 'allow', targets: ['R1', 'R3'] });
  });
});
