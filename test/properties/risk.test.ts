import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { gateScenario, RP, type GateScenario } from '../acceptance/gate-scenario.ts';
import { setTime } from '../attacks/support-risk.ts';
import { GATE_RIGHTS } from '../loopback/github/world/state.ts';
import { between, chance, dice, oneOf, type Dice } from './dice.ts';
import { inEmergency, objectionsToPart, type Done, type RiskWorld, type Said } from './naive-risk.ts';
import { Tally } from './tally.ts';
import { samples } from '../samples.ts';

/* Random waves, freezes, limits, deployments, checks and emergencies, against section 9 over plain data. */

const HOUR = 3_600_000;
const START = Date.parse('2026-01-05T08:00:00Z');
const APP = { databaseId: 123_456, slug: 'monitoring' } as const;

/** What each selector catches of R1, R2 and R3; the rest is what none has caught before. */
const SELECTORS: Readonly<Record<string, readonly string[]>> = {
  'ring=beta': ['R2'],
  'region=north': ['R1', 'R3'],
  ring: ['R1', 'R2'],
  'ring=nowhere': [],
};

const STATES = { success: 'SUCCESS', failure: 'FAILURE', refused: 'FAILURE', started: 'IN_PROGRESS' } as const;

class Rollout {
  readonly #roll: Dice;
  readonly #s: GateScenario;
  readonly #world: Omit<RiskWorld, 'now' | 'released' | 'approved' | 'plan'>;
  readonly #done: Done[] = [];
  readonly #said: Said[] = [];
  readonly #checks: RiskWorld['checks'][number][] = [];
  readonly #landed: { readonly oid: string; readonly number: number; readonly approved: boolean }[] = [];

  private constructor(roll: Dice, s: GateScenario, world: Pick<RiskWorld, 'parts' | 'watched' | 'limit' | 'freezes'>) {
    this.#roll = roll;
    this.#s = s;
    this.#world = { ...world, done: this.#done, said: this.#said, checks: this.#checks };
  }

  static async begin(roll: Dice): Promise<Rollout> {
    let left = ['R1', 'R2', 'R3'];
    const chosen = Object.keys(SELECTORS)
      .filter((select) => chance(roll, select === 'ring=nowhere' ? 15 : 50))
      .slice(0, 2);
    const waves = chosen.map((select, index) => {
      const sites = left.filter((id) => SELECTORS[select]?.includes(id));
      left = left.filter((id) => !sites.includes(id));
      return { select, environment: `wave-${index}`, sites, bake: oneOf(roll, [0, 3, 6]) * HOUR };
    });
    const watched = waves.length > 0 && chance(roll, 40);
    const freezes = chance(roll, 60)
      ? [START + between(roll, -3, 9) * HOUR].map((from) => ({ from, to: from + 5 * HOUR }))
      : [];
    const limit = chance(roll, 35) ? between(roll, 1, 2) : null;
    const s = await gateScenario({
      world: { rights: { ...GATE_RIGHTS, checks: 'read' } },
      policy(draft) {
        Object.assign(draft.cohorts[RP] ?? {}, {
          waves: waves.map(({ select, environment, bake }, index) => ({
            name: environment,
            select,
            environments: [{ name: environment, job: `deploy.yml/${environment}` }],
            ...(bake > 0 && { bake: `${bake / HOUR}h` }),
            ...(watched && index === 0 && { healthy: { check: 'synthetic', app: APP.databaseId } }),
          })),
        });
        Object.assign(draft, {
          ...(limit !== null && { limits: limit }),
          freezes: freezes.map(({ from, to }) => ({
            name: 'A freeze',
            once: `${wall(from)} - ${wall(to)}`,
            zone: 'UTC',
          })),
          emergency: { approvers: ['erin', 'adam', 'mia', 'zoe'], approvals: 2, valid: '4h' },
        });
      },
    });
    const rest = { environment: 'production-rp', sites: left, bake: 0 };
    return new Rollout(roll, s, { parts: [...waves, rest], watched, limit, freezes });
  }

  get #now(): number {
    return Date.parse(this.#s.world.clock.peek());
  }

  async step(): Promise<void> {
    const roll = this.#roll;
    switch (roll(10)) {
      case 0:
        return this.land();
      case 1:
      case 2:
        return this.#s.world.clock.advance(30 + roll(150));
      case 3:
        return this.#check();
      case 4:
      case 5:
      case 6:
        return this.#declare();
      default:
        return this.#deploy();
    }
  }

  land(): void {
    const approved = chance(this.#roll, 92);
    const { landed, number } = this.#s.land({
      approvedBy: approved ? ['alice'] : [],
      changes: { [`deploy/resource-publisher/${this.#landed.length}.yml`]: 'x\n' },
    });
    this.#landed.push({ oid: landed.oid, number, approved });
    for (const [index, done] of this.#done.entries()) this.#done[index] = { ...done, tip: false };
    this.#checks.length = 0;
  }

  #deploy(): void {
    const roll = this.#roll;
    // Mostly to waves: what they have had is what the next one waits for.
    const { environment } = this.#world.parts[chance(roll, 60) ? 0 : roll(this.#world.parts.length)] ?? {
      environment: '',
    };
    const tip = chance(roll, 85) || this.#landed.length < 2;
    const commit = this.#landed.at(tip ? -1 : -2)?.oid ?? this.#s.world.head().oid;
    const came = chance(roll, 82) ? 'success' : oneOf(roll, ['failure', 'refused', 'started'] as const);
    const believable = chance(roll, 88);
    const byActions = believable || chance(roll, 50);
    const name = environment === 'production-rp' ? 'deploy (rp)' : environment;
    const passed = came === 'refused' ? ('failure' as const) : ('success' as const);
    const { statuses } = this.#s.world.deploy({
      environment,
      commit,
      state: STATES[came],
      ...(!byActions && { creator: 'mia' }),
      job: {
        workflow: 'deploy.yml',
        name: believable ? name : 'another job',
        conclusion: came === 'success' ? 'success' : came === 'started' ? null : 'failure',
        steps: [{ name: 'cohort-guard', conclusion: passed }],
      },
    });
    const at = Date.parse(statuses.at(-1)?.createdAt ?? '');
    this.#done.push({ environment, tip, believable: believable && byActions, byActions, came, at });
  }

  #check(): void {
    const green = chance(this.#roll, 75);
    const byApp = chance(this.#roll, 85);
    const run = this.#s.world.addCheckRun({
      name: 'synthetic',
      headSha: this.#s.world.head().oid,
      conclusion: green ? 'SUCCESS' : 'FAILURE',
      app: byApp ? APP : { databaseId: 7, slug: 'monitoring' },
    });
    this.#checks.push({ green, byApp, at: Date.parse(run.startedAt ?? '') });
  }

  /** One or two people, most of them approvers, mostly by the line of one part's closed gate. */
  async #declare(): Promise<void> {
    const roll = this.#roll;
    const newest = this.#landed.at(-1);
    if (newest === undefined) return;
    const { outcome } = await this.#s.gate({ environment: oneOf(roll, this.#world.parts).environment });
    const { plan } = outcome;
    if (plan === null) return;
    for (const by of chance(roll, 75) ? ['erin', 'adam'] : [oneOf(roll, ['erin', 'adam', 'mia', 'zoe', 'bob'])]) {
      const cohort = chance(roll, 92) ? RP : 'template-manager';
      const reason = chance(roll, 92) ? 'clinics cannot print since nine' : 'urgent';
      const body = `/cohort emergency ${cohort} ${plan.slice(0, 16)} because ${reason}`;
      const { createdAt } = this.#s.world.comment(newest.number, { author: by, body });
      this.#said.push({ by, plan, cohort, reason, at: Date.parse(createdAt) });
    }
  }

  /** Asks the gate of a part at the tip, and what must be true of the same. */
  async ask(): Promise<{ said: Awaited<ReturnType<GateScenario['gate']>>; world: RiskWorld; index: number }> {
    const index = this.#roll(this.#world.parts.length);
    const environment = this.#world.parts[index]?.environment ?? '';
    const now = this.#now + this.#roll(5) * HOUR;
    setTime(this.#s, now);
    const said = await this.#s.gate({ environment });
    const base = this.#landed.findIndex(({ oid }) => oid === said.baseline);
    const range = this.#landed.slice(base + 1);
    const world = {
      ...this.#world,
      now,
      released: range.length > 0,
      approved: range.every(({ approved }) => approved),
      // The digest is a matter of its own; what is merged later is another plan.
      plan: said.outcome.plan,
    };
    return { said, world, index };
  }
}

/** In UTC, as a policy writes it. */
const wall = (instant: number): string => new Date(instant).toISOString().slice(0, 16).replace('T', ' ');

it('whatever is deployed, watched, frozen and declared', async () => {
  const tally = new Tally();
  await fc.assert(
    fc.asyncProperty(dice, async (roll) => {
      const rollout = await Rollout.begin(roll);
      rollout.land();
      for (let left = 2 + roll(7); left > 0; left -= 1) await rollout.step();
      for (const _ of [1, 2, 3]) {
        const { said, world, index } = await rollout.ask();
        const { held, lifted } = objectionsToPart(world, index);
        const emergency = inEmergency(world);
        const expected = [...held, ...(emergency ? [] : lifted)].toSorted();
        tally.count(said.verdict, [...expected, ...(emergency && lifted.length > 0 ? ['emergency.used'] : [])]);
        const of = JSON.stringify(world);
        const closing = said.findings.filter(({ effect }) => effect !== 'warn').map(({ code }) => code);
        expect({ codes: [...new Set(closing)].toSorted(), targets: said.targets, of }).toEqual({
          codes: expected,
          targets: expected.length === 0 ? (world.parts[index]?.sites ?? []) : null,
          of,
        });
        expect(said.codes.includes('emergency.used') || !emergency).toBe(true);
      }
    }),
    { numRuns: samples(30) },
  );
  expect(
    tally.tooSeldom({ allow: 10, hold: 1, deny: 10 }, [
      'emergency.used',
      'freeze.active',
      'limit.exceeded',
      'wave.early',
      'wave.skipped',
      'wave.unhealthy',
    ]),
  ).toEqual([]);
});
