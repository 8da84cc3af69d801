// The health check that the next wave waits for is posted by somebody else: a workflow, another app of the same name, on another commit, before the deployment.
// Origin: required checks that accept any source, before GitHub let a ruleset name the app.
import { expect, it } from 'vitest';
import { gateScenario, type GateScenario } from '../acceptance/gate-scenario.ts';
import type { World } from '../loopback/github/index.ts';
import { GATE_RIGHTS } from '../loopback/github/world/state.ts';
import { PILOT, withPilot } from './support-risk.ts';

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

it.each<readonly [string, (s: GateScenario) => void]>([
  ['by another app, of the same name', (s) => post(s, { app: { ...APP, databaseId: 7 } })],
  ['by a workflow that calls itself so', (s) => post(s, { app: { databaseId: 15_368, slug: 'github-actions' } })],
  ['by GitHub Actions, which the policy names by mistake', (s) => post(s, { app: { ...APP, slug: 'github-actions' } })],
  ['of another name', (s) => post(s, { name: `${NAME} ` })],
  ['on another commit', (s) => post(s, { headSha: s.world.commits.get(s.world.head().oid)?.parents[0] ?? '' })],
  ['a green one that a red one follows', (s) => (post(s), post(s, { conclusion: 'FAILURE' }))],
  ['a neutral one', (s) => post(s, { conclusion: 'NEUTRAL' })],
  ['one that has not ended', (s) => post(s, { conclusion: null })],
])('%s', async (_, forge) => {
  const s = await piloted();
  forge(s);
  expect(await s.gate()).toMatchObject({ verdict: 'hold', codes: ['wave.unhealthy'], targets: null });
});

it('of a time before the deployment', async () => {
  const s = await piloted(post);
  expect(await s.gate()).toMatchObject({ verdict: 'hold', codes: ['wave.unhealthy'] });
});

it('by that app, after the deployment, it opens', async () => {
  const s = await piloted();
  post(s);
  expect(await s.gate()).toMatchObject({ verdict: 'allow', codes: [] });
});
