import { gateScenario, type GateScenario, type Said as GateSaid } from '../acceptance/gate-scenario.ts';
import { POLICY_PATH, type PolicyDraft } from '../acceptance/scenario.ts';
import { chance, oneOf, type Dice } from './dice.ts';
import { anyAct } from './acts.ts';
import { aGround } from './generate.ts';
import type { Deployment } from './naive-gate.ts';
import { deploymentOf, mayAnswer, type Deployed, type Past, type Setting, type State } from './past.ts';
import { BARE, someRequest, tending } from './requests.ts';
import { digestOf, FILES, open, peopleOf, takeAct, wireSites, writePolicy } from './product.ts';
import { MANIFEST, textsOf, type Ground, type Request } from './worlds.ts';

/*
 * A random history of a release branch, made on a loopback GitHub and kept as plain data beside it: a list of states,
 * each with the texts that it changed.
 */

const FORGERIES = [
  { creator: 'mia' },
  { state: 'FAILURE' },
  { logUrl: null },
  { job: { workflow: 'deploy.yml', name: 'another job' } },
  { job: { workflow: 'other.yml', name: 'deploy (rp)' } },
] as const;

export class History {
  readonly scenario: GateScenario;
  readonly ground: Ground;
  readonly states: State[];
  readonly deployed: Deployed[] = [];
  readonly settings: Setting[] = [];
  readonly #roll: Dice;
  #serial = 0;

  private constructor(s: GateScenario, ground: Ground, roll: Dice) {
    this.scenario = s;
    this.ground = ground;
    this.#roll = roll;
    this.states = [
      {
        oid: s.world.head().oid,
        landed: null,
        unsignedMerge: false,
        files: new Map([['docs/guide.md', s.world.readFile('docs/guide.md')]]),
        manifest: null,
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

  step(): void {
    const roll = this.#roll;
    switch (roll(18)) {
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
      case 14:
      case 15:
        return this.#answer();
      case 16:
      case 17:
        return this.#tend();
      default:
        return this.#land(this.#request());
    }
  }

  #request(): Request {
    return someRequest(this.#roll, this.ground, this.#last.manifest);
  }

  #tend(): void {
    const before = this.#last.manifest;
    this.#land(before === null ? this.#request() : tending(this.#roll, this.ground, before));
  }

  /** A pull request that gives an environment a `baseline`. */
  #answer(): void {
    const roll = this.#roll;
    const { name, owners } = oneOf(roll, this.ground.cohorts);
    const state = chance(roll, 85) ? this.states.length - 1 : roll(this.states.length);
    const people = [...new Set([...owners.filter((owner) => !owner.startsWith('@')), 'erin'])];
    const acts = people
      .filter(() => chance(roll, 88))
      .map((who, index) => ({ who, minute: (index + 1) * 10, does: 'approve' as const, names: [] }));
    this.settings.push({
      cohort: name,
      state,
      since: this.states.length,
      approved: mayAnswer(name, acts, this.ground),
    });
    this.#land({ ...BARE, said: null, changes: [{ path: POLICY_PATH, previous: null }], acts });
  }

  #land(request: Request, former: ReadonlyMap<string, string | null> | null = null): void {
    const { world } = this.scenario;
    const roll = this.#roll;
    this.#serial += 1;
    const says = textsOf(request.said).manifest !== null;
    const text = (path: string) => {
      if (path === POLICY_PATH) return this.#policy();
      if (path === MANIFEST && !says) return null;
      return former === null ? `text ${String(this.#serial)}\n` : (former.get(path) ?? null);
    };
    const paths = [...request.changes.map((change) => change.path), ...(says ? [MANIFEST] : [])];
    const files = new Map([...this.#last.files, ...paths.map((path) => [path, text(path)] as const)]);
    const pull = open(world, { ground: this.ground, request }, text);
    const method = oneOf(roll, ['squash', 'merge', 'rebase'] as const);
    const unsigned = chance(roll, 5);
    const { oid } = world.mergePullRequest(pull.number, { by: 'adam', method, signed: !unsigned });
    this.states.push({
      oid,
      landed: { request, pull, paths },
      unsignedMerge: unsigned && method === 'merge',
      files,
      manifest: paths.includes(MANIFEST) ? request.said : this.#last.manifest,
    });
  }

  #push(path: string): void {
    this.#serial += 1;
    const text = path === POLICY_PATH ? this.#policy() : `text ${String(this.#serial)}\n`;
    const { oid } = this.scenario.push({ [path]: text });
    const files = new Map([...this.#last.files, [path, text]]);
    this.states.push({ oid, landed: null, unsignedMerge: false, files, manifest: this.#last.manifest });
  }

  /** The same rules in other words, with the baselines that there are. */
  #policy(): string {
    const text = this.scenario.policyWith((draft) => {
      for (const { cohort, state } of this.settings) {
        const [environment] = (draft.cohorts[cohort]?.['environments'] ?? []) as Record<string, unknown>[];
        Object.assign(environment ?? {}, { baseline: this.states[state]?.oid });
      }
    });
    return `${text}# ${String(this.#serial)}\n`;
  }

  #changeRules(): void {
    const acts = chance(this.#roll, 80) ? [{ who: 'erin', minute: 10, does: 'approve' as const, names: [] }] : [];
    this.#land({ ...BARE, said: null, changes: [{ path: POLICY_PATH, previous: null }], acts });
  }

  /** Another pull request takes back all that an earlier one did. */
  #revert(): void {
    const candidates = this.states.flatMap(({ landed }, index) =>
      landed === null || landed.paths.includes(MANIFEST) || landed.paths.includes(POLICY_PATH)
        ? []
        : [{ landed, index }],
    );
    if (candidates.length === 0) return this.#land(this.#request());
    const { landed, index } = oneOf(this.#roll, candidates);
    const before = this.states[index - 1]?.files ?? new Map<string, string | null>();
    // A revert that changes nothing is no pull request.
    if (landed.paths.some((path) => (before.get(path) ?? null) === (this.#last.files.get(path) ?? null)))
      return this.#land(this.#request());
    this.#land(landed.request, before);
  }

  /** Somebody speaks after the merge. */
  #sayMore(): void {
    // Who may answer for what came before has said so by the merge.
    const answers = new Set(this.settings.map(({ since }) => since));
    const landed = this.states.flatMap((state, index) => (answers.has(index) ? [] : (state.landed ?? [])));
    if (landed.length === 0) return this.#land(this.#request());
    const one = oneOf(this.#roll, landed);
    const world = { ground: this.ground, request: one.request };
    const act = { ...anyAct(this.#roll, world), minute: 500 + this.#serial + one.request.acts.length };
    takeAct(this.scenario.world, one.pull, act, digestOf(one.pull, world));
    one.request = { ...one.request, acts: [...one.request.acts, act] };
  }

  #deploy(): void {
    const roll = this.#roll;
    const state = chance(roll, 70) ? this.states.length - 1 : roll(this.states.length);
    const cohort = oneOf(roll, this.ground.cohorts).name;
    const forged = chance(roll, 25) ? oneOf(roll, FORGERIES) : null;
    this.scenario.world.deploy({
      environment: `production-${cohort}`,
      commit: this.states[state]?.oid ?? '',
      job: { workflow: 'deploy.yml', name: `deploy (${cohort})` },
      ...forged,
    });
    this.deployed.push({
      cohort,
      state,
      at: this.states.length,
      believable: forged === null,
      byActions: forged === null || !('creator' in forged),
    });
  }

  get #past(): Past {
    return { ground: this.ground, states: this.states, deployed: this.deployed, settings: this.settings };
  }

  get #last(): State {
    return this.states.at(-1) as State;
  }

  /** Asks the gate of a cohort's environment about a state. */
  gate(cohort: string, asked: number, rollback: boolean): Promise<GateSaid> {
    return this.scenario.gate({
      cohort,
      environment: `production-${cohort}`,
      commit: this.states[asked]?.oid ?? '',
      rollback,
      ...(this.ground.teams === null && { membersToken: null }),
    });
  }

  /** Asks the gate, and what must be true of the same deployment. */
  async ask(): Promise<{ said: GateSaid; deployment: Deployment }> {
    const roll = this.#roll;
    const answered = this.settings.at(-1)?.cohort;
    const cohort = answered !== undefined && chance(roll, 60) ? answered : oneOf(roll, this.ground.cohorts).name;
    const asked = chance(roll, 75) ? this.states.length - 1 : roll(this.states.length);
    // What a rollback may go to, and what it leaves out, has tables of its own.
    const isPlain = this.settings.every((one) => one.cohort !== cohort) && this.states[asked]?.manifest === null;
    const rollback = isPlain && chance(roll, 15);
    const said = await this.gate(cohort, asked, rollback);
    return { said, deployment: deploymentOf(this.#past, cohort, asked, rollback) };
  }
}
