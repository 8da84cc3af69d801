import { RP, type GateScenario } from '../acceptance/gate-scenario.ts';
import type { PolicyDraft } from '../acceptance/scenario.ts';
import type { WorldOptions } from '../loopback/github/index.ts';
import { GATE_RIGHTS } from '../loopback/github/world/state.ts';
import { deployed, gate, setTime, stage, ofGate } from './gate-stage.ts';
import type { Play } from './scenarios.ts';

/* Runs of a gate that ask what the control of risk needs: the time, files of days, earlier waves, emergencies. */

const HOUR = 3_600_000;
const CALENDAR = '.github/freezes/england.txt';
const REASON = 'clinics cannot print since nine';
const PILOT = { workflow: 'deploy.yml', name: 'pilot' } as const;

const withPilot =
  (more: object = {}) =>
  (draft: PolicyDraft): void =>
    void Object.assign(draft.cohorts[RP] ?? {}, {
      waves: [
        { name: 'pilot', select: 'ring=beta', environments: [{ name: 'pilot-rp', job: 'deploy.yml/pilot' }], ...more },
      ],
    });

/** Frozen for the first week of 2026, with a person and a team that may declare an emergency. */
const frozen = (draft: PolicyDraft): void =>
  void Object.assign(draft, {
    freezes: [{ name: 'Year', once: '2026-01-01 00:00 - 2026-01-08 00:00', zone: 'Europe/London' }],
    emergency: { approvers: ['erin', '@acme/on-call'], approvals: 2, valid: '4h' },
  });
const ON_CALL = { world: { teams: { 'on-call': ['adam'] } } } as const;

const now = ({ world }: GateScenario): number => Date.parse(world.clock.peek());

/** Two approvers write the line that the closed gate of an environment shows. */
async function declare(
  own: GateScenario,
  number: number,
  environment: string,
  by: readonly string[] = ['erin', 'adam'],
): Promise<void> {
  const { outcome } = await own.gate({ environment });
  const body = `/cohort emergency ${RP} ${(outcome.plan ?? '').slice(0, 16)} because ${REASON}`;
  for (const author of by) own.world.comment(number, { author, body });
}

/** A release that its pilot has had, in a world with its own rules about waves. */
async function piloted(more: object = {}, rights: WorldOptions['rights'] = GATE_RIGHTS) {
  const own = await deployed({ policy: withPilot(more), world: { rights } });
  const { landed } = own.land();
  own.world.deploy({ environment: 'pilot-rp', commit: landed.oid, job: PILOT });
  return { own, commit: landed.oid };
}

export const RISKS: readonly Play[] = [
  gate('a wave after the pilot', async () => {
    const healthy = { check: 'synthetic-rp', app: 123_456 };
    const { own, commit } = await piloted({ bake: '1h', healthy }, { ...GATE_RIGHTS, checks: 'read' });
    const app = { databaseId: 123_456, slug: 'monitoring' };
    own.world.addCheckRun({ name: 'synthetic-rp', headSha: commit, conclusion: 'SUCCESS', app });
    // The pilot has had it for long enough.
    setTime(own.github, now(own) + 2 * HOUR);
    return stage(own);
  }),
  ofGate(
    'a day on which a file of days has no freeze',
    {
      policy: (draft) => void (draft['freezes'] = [{ name: 'Bank holidays', dates: CALENDAR, zone: 'Europe/London' }]),
      world: { files: { [CALENDAR]: "2026-01-01 New Year's Day\nuntil 2027-12-31\n" } },
    },
    (own) => {
      own.land();
      setTime(own.github, now(own));
    },
  ),
  ofGate('an emergency in a freeze', { ...ON_CALL, policy: frozen }, async (own) => {
    const { number } = own.land();
    await declare(own, number, 'production-rp');
    setTime(own.github, now(own) + HOUR);
  }),
];

/** The same, each with one reason to stay closed. */
export const RISKS_REFUSED: readonly Play[] = [
  ofGate(
    'a freeze by a file of days',
    {
      policy: (draft) => void (draft['freezes'] = [{ name: 'Bank holidays', dates: CALENDAR, zone: 'Europe/London' }]),
      world: { files: { [CALENDAR]: '2026-01-05 A Monday\nuntil 2027-12-31\n' } },
    },
    (own) => {
      own.land();
      setTime(own.github, now(own));
    },
  ),
  ofGate('a wave that the pilot has not had', { policy: withPilot() }, (own) => void own.land()),
  gate('a wave whose pilot has not had it for long enough', async () => {
    const { own } = await piloted({ bake: '24h' });
    setTime(own.github, now(own) + HOUR);
    return stage(own);
  }),
  gate('a wave whose pilot failed afterwards', async () => {
    const { own, commit } = await piloted();
    const steps = [{ name: 'cohort-guard', conclusion: 'success' as const }];
    const job = { ...PILOT, conclusion: 'failure' as const, steps };
    own.world.deploy({ environment: 'pilot-rp', commit, state: 'FAILURE', job });
    return stage(own);
  }),
  gate('a wave whose pilot was rolled back', async () => {
    const { own, commit } = await piloted();
    const before = own.world.commits.get(commit)?.parents[0] ?? '';
    own.world.deploy({ environment: 'pilot-rp', commit: before, job: PILOT });
    return stage(own);
  }),
  gate('a wave whose pilot has a red check', async () => {
    const app = { databaseId: 123_456, slug: 'monitoring' };
    const healthy = { check: 'synthetic-rp', app: app.databaseId };
    const { own, commit } = await piloted({ healthy }, { ...GATE_RIGHTS, checks: 'read' });
    own.world.addCheckRun({ name: healthy.check, headSha: commit, conclusion: 'SUCCESS', app });
    own.world.addCheckRun({ name: healthy.check, headSha: commit, conclusion: 'FAILURE', app });
    return stage(own);
  }),
  ...(
    [
      ['by one', ['erin'], null],
      ['by one who is not in the team', ['erin', 'noah'], null],
      ['by one who may not write any more', ['erin', 'adam'], 'adam'],
      ['by the author', ['erin', 'mia'], null],
    ] as const
  ).map(([how, by, reader]) =>
    ofGate(`an emergency ${how}`, { world: { teams: { 'on-call': ['adam', 'mia'] } }, policy: frozen }, async (own) => {
      const { number } = own.land();
      await declare(own, number, 'production-rp', by);
      if (reader !== null) own.world.setPermission(reader, 'READ');
      setTime(own.github, now(own) + HOUR);
    }),
  ),
];
