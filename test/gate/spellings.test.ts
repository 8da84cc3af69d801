import { describe, expect, it } from 'vitest';
import { gateScenario, JOBS, withoutJobs, type GateScenario } from '../acceptance/gate-scenario.ts';
import { behaviours } from '../loopback/behaviours.ts';

/* An environment that jobs spell differently, or whose deployments were moved, in a repository with many since: none of its past is missed. */

const LOUD = { environment: 'Production-RP', job: { workflow: 'deploy.yml', name: JOBS['production-rp'] } } as const;

/** So many of another environment. */
function bury(s: GateScenario, count: number): void {
  for (let at = 0; at < count; at += 1) s.world.deploy({ environment: `Preview-${String(at)}`, deactivate: false });
}

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
  ['GitHub finds it by any spelling', false],
  ['GitHub finds it by its own spelling alone', true],
] as const)('%s', (_, exact) => {
  it('what was taken back comes anew', async () => {
    const { s, before, judged } = await takenBack();
    if (exact) behaviours.environmentSpelling.on(s.world);
    expect(await s.gate()).toMatchObject({ verdict: 'allow', baseline: before, judged });
    const pages = s.github.requests.filter(({ operationName }) => operationName === 'Spellings');
    expect(pages).toHaveLength(2);
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

it('a deployment that somebody moved to another environment long ago is still one of its own', async () => {
  const s = await gateScenario();
  s.deploy();
  const old = s.land();
  s.land({ changes: { 'deploy/resource-publisher/b.yml': 'b' } });
  Object.assign(s.deploy(), { originalEnvironment: 'production-rp', environment: 'elsewhere' });
  bury(s, 120);
  expect(await s.gate({ commit: old.landed.oid })).toMatchObject({ codes: ['gate.superseded'] });
});

it.each([
  ['is read where GitHub finds an environment by any spelling', false, { verdict: 'allow' }],
  [
    'closes the gate where it tells spellings apart',
    true,
    { verdict: 'error', codes: ['evidence.truncated'], targets: null },
  ],
])('a past of very many deployments %s', async (_, exact, expected) => {
  const s = await gateScenario({ policy: withoutJobs });
  if (exact) behaviours.environmentSpelling.on(s.world);
  bury(s, 4_200);
  s.land();
  expect(await s.gate()).toMatchObject(expected);
});

it('a trial without an answer closes the gate', async () => {
  const s = await gateScenario({ policy: withoutJobs });
  bury(s, 1_200);
  s.land();
  s.github.fault = ({ operationName }) => (operationName === 'Spelling' ? { status: 403, body: {} } : undefined);
  expect(await s.gate()).toMatchObject({ verdict: 'error', codes: ['evidence.unavailable'], targets: null });
});

it('a deployment under the very spelling that is tried proves nothing', async () => {
  const s = await gateScenario({ policy: withoutJobs });
  behaviours.environmentSpelling.on(s.world);
  bury(s, 4_200);
  for (const environment of ['pREVIEW', 'Preview']) s.world.deploy({ environment, deactivate: false });
  s.land();
  expect(await s.gate()).toMatchObject({ codes: ['evidence.truncated'] });
});
