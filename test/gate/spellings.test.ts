import { describe, expect, it } from 'vitest';
import { gateScenario, JOBS, withoutJobs, type GateScenario } from '../acceptance/gate-scenario.ts';
import { behaviours } from '../loopback/behaviour/index.ts';

/* An environment that jobs spell differently, in a repository with many deployments since: none of its past is missed. */

const LOUD = { environment: 'Production-RP', job: { workflow: 'deploy.yml', name: JOBS['production-rp'] } } as const;

/** So many of another environment. */
function bury(s: GateScenario, count: number): void {
  for (let at = 0; at < count; at += 1) s.world.deploy({ environment: `Preview-${String(at)}`, deactivate: false });
}

const asked = (s: GateScenario, operation: string) =>
  s.github.requests.filter(({ operationName }) => operationName === operation).length;

/** Deployed, and then under the other spelling taken back. */
async function takenBack(options: Parameters<typeof gateScenario>[0] = {}) {
  const s = await gateScenario(options);
  s.deploy();
  const before = s.world.head().oid;
  const first = s.land();
  s.deploy();
  s.world.deploy({ ...LOUD, commit: before });
  bury(s, 250);
  const second = s.land({ changes: { 'deploy/resource-publisher/b.yml': 'b' } });
  return { s, before, judged: [first.number, second.number] };
}

describe.each([
  ['GitHub finds it by any spelling', false, [1, 0]],
  ['GitHub finds it by its own spelling alone', true, [1, 2]],
] as const)('%s', (_, exact, [trials, pages]) => {
  it('what was taken back comes anew', async () => {
    const { s, before, judged } = await takenBack();
    if (exact) behaviours.environmentSpelling.on(s.world);
    expect(await s.gate()).toMatchObject({ verdict: 'allow', baseline: before, judged });
    expect([asked(s, 'Spelling'), asked(s, 'Spellings')]).toEqual([trials, pages]);
  });

  it('an older commit takes nothing away', async () => {
    const s = await gateScenario();
    if (exact) behaviours.environmentSpelling.on(s.world);
    s.deploy();
    const old = s.land();
    s.land({ changes: { 'deploy/resource-publisher/b.yml': 'b' } });
    s.world.deploy(LOUD);
    bury(s, 120);
    expect(await s.gate({ commit: old.landed.oid })).toMatchObject({ codes: ['gate.superseded'] });
  });

  it('a first release is believed where the whole past has been read', async () => {
    const s = await gateScenario();
    if (exact) behaviours.environmentSpelling.on(s.world);
    bury(s, 120);
    const { number } = s.land();
    expect(await s.gate()).toMatchObject({ verdict: 'allow', judged: [number] });
  });
});

it('a deployment that was moved to another environment proves nothing about how GitHub compares', async () => {
  const { s, before, judged } = await takenBack();
  behaviours.environmentSpelling.on(s.world);
  s.github.fault = ({ operationName }) => {
    if (operationName !== 'Spelling') return undefined;
    const moved = { createdAt: s.world.clock.peek(), environment: 'Preview-249', latestEnvironment: 'Preview-249' };
    const nodes = [{ ...moved, originalEnvironment: 'pREVIEW-249' }];
    const deployments = { pageInfo: { hasNextPage: false, endCursor: null }, nodes };
    return { status: 200, body: { data: { repository: { deployments } } } };
  };
  expect(await s.gate()).toMatchObject({ verdict: 'allow', baseline: before, judged });
});

it('a past that is too long to be read closes the gate', async () => {
  const s = await gateScenario({ policy: withoutJobs });
  behaviours.environmentSpelling.on(s.world);
  bury(s, 4_200);
  s.land();
  expect(await s.gate()).toMatchObject({ verdict: 'error', codes: ['evidence.truncated'], targets: null });
});
