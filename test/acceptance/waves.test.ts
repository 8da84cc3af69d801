import { describe, expect, it } from 'vitest';
import { behaviours } from '../loopback/behaviours.ts';
import { GATE_RIGHTS } from '../loopback/github/world/state.ts';
import { gateScenario, RP, type GateScenario } from './gate-scenario.ts';
import { quickScenario, type PolicyDraft } from './scenario.ts';
import { later } from '../loopback/time.ts';

/* A pilot before the rest: order, bake time and health, by what GitHub says of the earlier wave. */

const JOB = { workflow: '.github/workflows/deploy.yml', name: 'deploy (pilot)' } as const;
const APP = 123_456;

function waves(healthy?: { check: string; app: number }) {
  return (draft: PolicyDraft): void => {
    Object.assign(draft.cohorts[RP] ?? {}, {
      waves: [
        {
          name: 'pilot',
          select: 'ring=beta',
          environments: [{ name: 'pilot-rp', job: 'deploy.yml/deploy (pilot)' }],
          bake: '2h',
          ...(healthy && { healthy }),
        },
      ],
    });
  };
}

/** A release on main that is deployed nowhere yet. */
async function released(policy = waves()): Promise<GateScenario> {
  const s = await gateScenario({ policy, world: { rights: { ...GATE_RIGHTS, checks: 'read' } } });
  s.deploy();
  s.land();
  return s;
}

const tip = ({ world }: GateScenario): string => world.head().oid;
const former = ({ world }: GateScenario): string => world.head().parents[0] ?? '';
const pilot = (s: GateScenario, more: object = {}) =>
  s.world.deploy({ environment: 'pilot-rp', commit: tip(s), job: JOB, ...more });

/** An older commit is on its way to the pilot; `gate` is what its gate has said so far. */
const unfinished = (s: GateScenario, gate: 'success' | null) =>
  pilot(s, {
    commit: former(s),
    state: 'IN_PROGRESS',
    job: {
      ...JOB,
      status: 'in_progress',
      conclusion: null,
      steps: [
        { name: 'cohort-guard', status: gate === null ? 'in_progress' : 'completed', conclusion: gate, number: 2 },
      ],
    },
  });

describe.concurrent('the pilot', () => {
  it('gets its own sites alone, and the rest the others', async () => {
    const s = await released();
    later(s, 0);
    const first = await s.run({ environment: 'pilot-rp' });
    expect(first).toMatchObject({ verdict: 'allow', outputs: { sites: '1' } });
    expect(first.record).toMatchObject({ deployment: { targets: ['R2'], waves: { name: 'pilot', earlier: [] } } });
    pilot(s);
    later(s, 121);
    const second = await s.run();
    expect(second).toMatchObject({ verdict: 'allow', codes: [], outputs: { sites: '2' } });
    expect(second.record).toMatchObject({ deployment: { targets: ['R1', 'R3'], waves: { name: null } } });
  });
});

describe.concurrent('the rest', () => {
  it.each<[string, (s: GateScenario) => void, string, string[]]>([
    ['before the pilot has had it', () => undefined, 'deny', ['wave.skipped']],
    ['while it bakes', (s) => void pilot(s), 'hold', ['wave.early']],
    [
      'after a deployment that failed',
      (s) => {
        pilot(s);
        pilot(s, { state: 'FAILURE' });
      },
      'hold',
      ['wave.early', 'wave.unhealthy'],
    ],
    ['where the pilot has failed alone', (s) => void pilot(s, { state: 'FAILURE' }), 'deny', ['wave.skipped']],
    [
      'after a rollback of the pilot',
      (s) => {
        pilot(s);
        pilot(s, { commit: former(s) });
      },
      'hold',
      ['wave.unhealthy'],
    ],
    [
      'after a rollback by a job that spells the environment otherwise',
      (s) => {
        behaviours.environmentSpelling.on(s.world);
        pilot(s);
        pilot(s, { environment: 'Pilot-RP', commit: former(s) });
      },
      'hold',
      ['wave.unhealthy'],
    ],
    [
      'while a rollback of the pilot is under way, past its gate',
      (s) => {
        pilot(s);
        unfinished(s, 'success');
      },
      'hold',
      ['wave.unhealthy'],
    ],
    [
      'while one is still at its gate',
      (s) => {
        pilot(s);
        unfinished(s, null);
      },
      'hold',
      ['wave.early'],
    ],
    [
      'after a rollback of the pilot that began before, and waited for its reviewers',
      (s) => {
        const waiting = pilot(s, { commit: former(s), state: 'WAITING' });
        pilot(s);
        s.world.addStatus(waiting, { state: 'SUCCESS', logUrl: s.world.runJob({ ...JOB, headSha: former(s) }).url });
      },
      'hold',
      ['wave.unhealthy'],
    ],
    [
      'after one that began before and failed then',
      (s) => {
        const waiting = pilot(s, { state: 'WAITING' });
        pilot(s);
        s.world.addStatus(waiting, { state: 'FAILURE', logUrl: s.world.runJob(JOB).url });
      },
      'hold',
      ['wave.early', 'wave.unhealthy'],
    ],
    [
      'after a failure behind the second gate of a job, whose first was for another cohort',
      (s) => {
        pilot(s);
        const steps = (['skipped', 'success'] as const).map((conclusion) => ({ name: 'cohort-guard', conclusion }));
        pilot(s, { state: 'FAILURE', job: { ...JOB, conclusion: 'failure', steps } });
      },
      'hold',
      ['wave.early', 'wave.unhealthy'],
    ],
  ])('waits: %s', async (_, prepare, verdict, codes) => {
    const s = await released();
    prepare(s);
    later(s, 1);
    const said = await s.gate();
    expect(said).toMatchObject({ verdict, targets: null });
    expect(said.codes).toEqual(expect.arrayContaining(codes.slice(-1)));
    expect(said.codes.filter((code) => code.startsWith('wave.')).every((code) => codes.includes(code))).toBe(true);
  });

  it('says when bake time is over, in the output until', async () => {
    const s = await released();
    const { statuses } = pilot(s);
    later(s, 1);
    const since = Date.parse(statuses.at(-1)?.createdAt ?? '');
    const run = await s.run();
    expect(run.outputs['until']).toBe(`${new Date(since + 7_200_000).toISOString().slice(0, 19)}Z`);
  });

  it('goes on where the gate of the pilot has refused a later commit: that put nothing there', async () => {
    const s = await released();
    pilot(s);
    const steps = [{ name: 'cohort-guard', status: 'completed', conclusion: 'failure', number: 2 }];
    pilot(s, { state: 'FAILURE', job: { ...JOB, conclusion: 'failure', steps } });
    later(s, 200);
    expect(await s.gate()).toMatchObject({ verdict: 'allow' });
  });

  it('goes on where the pilot has a later commit that contains it', async () => {
    const s = await released();
    const commit = tip(s);
    pilot(s);
    s.land({ changes: { 'deploy/resource-publisher/more.yml': 'x\n' } });
    pilot(s);
    later(s, 200);
    expect(await s.gate({ commit })).toMatchObject({ verdict: 'allow' });
  });

  it('needs the check of the pilot', async () => {
    const s = await released(waves({ check: 'synthetic-rp', app: APP }));
    pilot(s);
    later(s, 200);
    expect(await s.gate()).toMatchObject({ verdict: 'hold', codes: ['wave.unhealthy'] });
    const app = { databaseId: APP, slug: 'monitoring' };
    s.world.addCheckRun({ name: 'synthetic-rp', headSha: tip(s), conclusion: 'SUCCESS', app });
    later(s, 200);
    expect(await s.gate()).toMatchObject({ verdict: 'allow', codes: [] });
  });
});

it('says at the check which of the parts are larger than the limit', async () => {
  const own = await quickScenario({
    approvedBy: ['alice'],
    policy: (draft) => {
      waves()(draft);
      Object.assign(draft.cohorts[RP] ?? {}, { limits: 1 });
    },
  });
  const run = await own.run();
  expect(run).toMatchObject({ verdict: 'allow', codes: ['limit.exceeded'], sites: 3 });
  const { evidence } = run.judgement.findings.find(({ code }: { code: string }) => code === 'limit.exceeded');
  expect(evidence.cohorts).toEqual([{ cohort: RP, wave: null, sites: 2, limit: 1 }]);
});
