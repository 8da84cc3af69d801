import { gateScenario, type GateScenario, type Said } from '../acceptance/gate-scenario.ts';
import { POLICY_PATH, type PolicyDraft } from '../acceptance/scenario.ts';
import type { PullRequest } from '../loopback/github/index.ts';
import { chance, oneOf, type Dice } from './dice.ts';
import { aGround, anyAct, aRequest } from './generate.ts';
import type { Deployment } from './naive-gate.ts';
import { rulesAreApproved } from './naive.ts';
import { digestOf, FILES, open, peopleOf, takeAct, wireSites, writePolicy } from './product.ts';
import { MANIFEST, textsOf, type Ground, type Request } from './worlds.ts';

/*
 * A random history of a release branch, made on a loopback GitHub and kept as plain data beside it: a list of states,
 * each with the texts that it changed.
 */

export interface State {
  readonly oid: string;
  /** Null: it came by a push. */
  readonly landed: Landed | null;
  readonly unsignedMerge: boolean;
  readonly files: ReadonlyMap<string, string | null>;
}

interface Landed {
  request: Request;
  readonly pull: PullRequest;
  readonly paths: readonly string[];
}

export interface Deployed {
  readonly cohort: string;
  readonly state: number;
  /** By the named job, at that commit, and with success. */
  readonly believable: boolean;
  /** Made by Actions: some sites may have it, whatever else is wrong with it. */
  readonly byActions: boolean;
}

const FORGERIES = [
  { creator: 'mia' },
  { state: 'FAILURE' },
  { logUrl: null },
  { job: { workflow: 'deploy.yml', name: 'another job' } },
  { job: { workflow: 'other.yml', name: 'deploy (rp)' } },
] as const;

export class History {
  readonly #s: GateScenario;
  readonly ground: Ground;
  readonly #states: State[];
  readonly #deployed: Deployed[] = [];
  readonly #roll: Dice;
  #serial = 0;

  private constructor(s: GateScenario, ground: Ground, roll: Dice) {
    this.#s = s;
    this.ground = ground;
    this.#roll = roll;
    this.#states = [
      {
        oid: s.world.head().oid,
        landed: null,
        unsignedMerge: false,
        files: new Map([['docs/guide.md', s.world.readFile('docs/guide.md')]]),
      },
    ];
  }

  static async begin(roll: Dice, change: (draft: PolicyDraft) => void = () => undefined): Promise<History> {
    // Of several dimensions a manifest declares.
    let ground = aGround(roll);
    while (new Set(ground.cohorts.map(({ dimension }) => dimension)).size > 1) ground = aGround(roll);
    const s = await gateScenario({
      policy: (draft) => {
        writePolicy(draft, ground);
        change(draft);
      },
      inventory: { sites: wireSites(ground), pageSize: 1 + roll(9) },
      world: { ...peopleOf(ground), files: FILES },
    });
    return new History(s, ground, roll);
  }

  get scenario(): GateScenario {
    return this.#s;
  }

  get states(): readonly State[] {
    return this.#states;
  }

  get deployed(): readonly Deployed[] {
    return this.#deployed;
  }

  step(): void {
    const roll = this.#roll;
    switch (roll(14)) {
      case 0:
        return this.#push(chance(roll, 25) ? POLICY_PATH : 'src/quick-fix.ts');
      case 1:
        return this.#changeRules();
      case 2:
      case 3:
        return this.#revert();
      case 4:
        return this.#sayMore();
      case 5:
      case 6:
      case 7:
        return this.#deploy();
      default:
        return this.#land(this.#request());
    }
  }

  #request(): Request {
    // Manifests stand: what they do to a gate has tables of its own.
    let request = { ...aRequest(this.#roll, this.ground, { trouble: 15 }), base: 'main' };
    for (let left = 50; left > 0 && textsOf(request.said).manifest !== null; left -= 1)
      request = { ...aRequest(this.#roll, this.ground, { trouble: 15 }), base: 'main' };
    return { ...request, changes: request.changes.map(({ path }) => ({ path, previous: null })) };
  }

  #land(request: Request, former: ReadonlyMap<string, string | null> | null = null): void {
    const { world } = this.#s;
    const roll = this.#roll;
    this.#serial += 1;
    const text = (path: string) =>
      path === POLICY_PATH
        ? this.#policy()
        : former === null
          ? `text ${String(this.#serial)}\n`
          : (former.get(path) ?? null);
    const paths = [
      ...request.changes.map((change) => change.path),
      ...(textsOf(request.said).manifest === null ? [] : [MANIFEST]),
    ];
    const files = new Map([...this.#last.files, ...paths.map((path) => [path, text(path)] as const)]);
    const pull = open(world, { ground: this.ground, request }, text);
    const method = oneOf(roll, ['squash', 'merge', 'rebase'] as const);
    const unsigned = chance(roll, 5);
    const { oid } = world.mergePullRequest(pull.number, { by: 'adam', method, signed: !unsigned });
    this.#states.push({ oid, landed: { request, pull, paths }, unsignedMerge: unsigned && method === 'merge', files });
  }

  #push(path: string): void {
    this.#serial += 1;
    const text = path === POLICY_PATH ? this.#policy() : `text ${String(this.#serial)}\n`;
    const { oid } = this.#s.push({ [path]: text });
    this.#states.push({ oid, landed: null, unsignedMerge: false, files: new Map([...this.#last.files, [path, text]]) });
  }

  /** The same rules in other words. */
  #policy(): string {
    return `${this.#s.policyWith()}# ${String(this.#serial)}\n`;
  }

  #changeRules(): void {
    const acts = chance(this.#roll, 80) ? [{ who: 'erin', minute: 10, does: 'approve' as const, names: [] }] : [];
    this.#land({
      author: 'mia',
      base: 'main',
      said: null,
      changes: [{ path: POLICY_PATH, previous: null }],
      commits: [{ people: ['mia'], signed: true }],
      pushers: ['mia'],
      acts,
    });
  }

  /** Another pull request takes back all that an earlier one did. */
  #revert(): void {
    const candidates = this.#states.flatMap(({ landed }, index) =>
      landed === null || landed.paths.includes(MANIFEST) || landed.paths.includes(POLICY_PATH)
        ? []
        : [{ landed, index }],
    );
    if (candidates.length === 0) return this.#land(this.#request());
    const { landed, index } = oneOf(this.#roll, candidates);
    const before = this.#states[index - 1]?.files ?? new Map<string, string | null>();
    // A revert that changes nothing is no pull request.
    if (landed.paths.some((path) => (before.get(path) ?? null) === (this.#last.files.get(path) ?? null)))
      return this.#land(this.#request());
    this.#land(landed.request, before);
  }

  /** Somebody speaks after the merge. */
  #sayMore(): void {
    const landed = this.#states.flatMap((state) => state.landed ?? []);
    if (landed.length === 0) return this.#land(this.#request());
    const one = oneOf(this.#roll, landed);
    const world = { ground: this.ground, request: one.request };
    const act = { ...anyAct(this.#roll, world), minute: 500 + this.#serial + one.request.acts.length };
    takeAct(this.#s.world, one.pull, act, digestOf(one.pull, world));
    one.request = { ...one.request, acts: [...one.request.acts, act] };
  }

  #deploy(): void {
    const roll = this.#roll;
    const state = chance(roll, 70) ? this.#states.length - 1 : roll(this.#states.length);
    const cohort = oneOf(roll, this.ground.cohorts).name;
    const forged = chance(roll, 25) ? oneOf(roll, FORGERIES) : null;
    this.#s.world.deploy({
      environment: `production-${cohort}`,
      commit: this.#states[state]?.oid ?? '',
      job: { workflow: 'deploy.yml', name: `deploy (${cohort})` },
      ...forged,
    });
    this.#deployed.push({
      cohort,
      state,
      believable: forged === null,
      byActions: forged === null || !('creator' in forged),
    });
  }

  get #last(): State {
    return this.#states.at(-1) as State;
  }

  /** Asks the gate, and what must be true of the same deployment. */
  async ask(): Promise<{ said: Said; deployment: Deployment }> {
    const roll = this.#roll;
    const cohort = oneOf(roll, this.ground.cohorts).name;
    const asked = chance(roll, 75) ? this.#states.length - 1 : roll(this.#states.length);
    const rollback = chance(roll, 15);
    const said = await this.#s.gate({
      cohort,
      environment: `production-${cohort}`,
      commit: this.#states[asked]?.oid ?? '',
      rollback,
      ...(this.ground.teams === null && { membersToken: null }),
    });
    return { said, deployment: this.#deployment(cohort, asked, rollback) };
  }

  /** Every state after the newest believable deployment up to the one that is asked for. */
  #deployment(cohort: string, asked: number, rollback: boolean): Deployment {
    const believed = this.#deployed.filter((one) => one.cohort === cohort && one.believable).map((one) => one.state);
    const own = this.#deployed.filter((one) => one.cohort === cohort);
    const since = own.slice(
      Math.max(
        0,
        own.findLastIndex((one) => one.believable),
      ),
    );
    const superseded = since.some((one) => one.byActions && one.state > asked);
    const had = believed.includes(asked);
    const baseline = believed.findLast((state) => state <= asked) ?? 0;
    const isRollback = rollback && superseded && had;
    const judged = isRollback || !superseded;
    const range = judged && !isRollback ? this.#states.slice(baseline + 1, asked + 1) : [];
    const rules = judged
      ? this.#states
          .slice(baseline + 1)
          .filter(
            (state, index) => state.files.get(POLICY_PATH) !== this.#states[baseline + index]?.files.get(POLICY_PATH),
          )
      : [];
    const textAt = (path: string, state: number) => this.#states[state]?.files.get(path) ?? null;
    return {
      ground: this.ground,
      cohort,
      onBranch: true,
      superseded,
      rollback: { asked: rollback, had },
      unreviewed: range.some(
        ({ landed, unsignedMerge }) =>
          landed === null ||
          (unsignedMerge && landed.paths.some((path) => textAt(path, baseline) !== textAt(path, asked))),
      ),
      rulesApproved: [...rules, ...range.filter((state) => state.landed !== null)].every(
        ({ landed }) => landed !== null && rulesAreApproved({ ground: this.ground, request: landed.request }),
      ),
      releases: range.flatMap(({ landed }) =>
        landed === null
          ? []
          : [
              {
                request: landed.request,
                undone: landed.paths.every((path) => textAt(path, baseline) === textAt(path, asked)),
              },
            ],
      ),
    };
  }
}
