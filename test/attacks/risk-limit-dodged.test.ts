// A release for more sites than one deployment may reach is cut into pull requests that are each below the limit, or comes with a higher limit of its own.
// Origin: structuring: amounts kept below a reporting limit; limits that count requests and not what they come to.
import { expect, it } from 'vitest';
import { gateScenario, RP, type GateScenario } from '../acceptance/gate-scenario.ts';
import { POLICY_PATH, type PolicyDraft } from '../acceptance/scenario.ts';

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

it('two pull requests, each for a part of the sites', async () => {
  const s = await deployed();
  part(s, 'one', 'R1, R2');
  part(s, 'two', 'R3');
  const { verdict, codes, targets } = await s.gate();
  expect({ verdict, targets }).toEqual({ verdict: 'deny', targets: null });
  expect(codes).toEqual(['gate.outside-declaration', 'gate.standing-condition', 'limit.exceeded']);
});

it('one after the other: the second gate counts its own list, and hands out all of the cohort or nothing', async () => {
  const s = await deployed();
  part(s, 'one', 'R1, R2');
  const first = await s.gate();
  expect(first).toMatchObject({ verdict: 'deny', targets: null });
  part(s, 'two', 'R1, R2, R3');
  expect((await s.gate()).codes).toContain('limit.exceeded');
});

it('a higher limit in the same range, without a policy owner', async () => {
  const s = await deployed();
  s.land();
  s.land({
    body: '',
    approvedBy: ['alice'],
    changes: { [POLICY_PATH]: s.policyWith((draft) => (draft['limits'] = 9)) },
  });
  expect(await s.gate()).toMatchObject({ verdict: 'hold', codes: ['policy.changed'], targets: null });
});

it('a cohort in waves goes out below the limit', async () => {
  const s = await deployed((draft) => {
    limited(draft);
    Object.assign(draft.cohorts[RP] ?? {}, {
      waves: [{ name: 'pilot', select: 'ring=beta', environments: [{ name: 'pilot-rp', job: 'deploy.yml/pilot' }] }],
    });
  });
  s.land();
  expect(await s.gate({ environment: 'pilot-rp' })).toMatchObject({ verdict: 'allow', targets: ['R2'] });
  s.world.deploy({ environment: 'pilot-rp', job: { workflow: 'deploy.yml', name: 'pilot' } });
  expect(await s.gate()).toMatchObject({ verdict: 'allow', targets: ['R1', 'R3'] });
});
