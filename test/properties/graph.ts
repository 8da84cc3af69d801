import { JOBS, RP, TM } from '../acceptance/gate-scenario.ts';
import { sitesScenario, type SitesScenario } from '../gate/site-scenario.ts';
import type { FileLike, PullRequest } from '../loopback/github/index.ts';
import { behaviours } from '../loopback/behaviours.ts';
import { between, chance, oneOf, some, type Dice } from './dice.ts';

/*
 * Random commit graphs: branches that left anywhere, histories that cross, merges that carry what nobody looked at, and
 * pull requests of all this. What a deployment brings is told by the trees alone: each text is written once, and each
 * pull request says for whom it is.
 */

const site = (id: string, cohort: string) => ({
  id,
  name: id,
  status: 'active',
  cohorts: [],
  attributes: { 'template-engine': cohort },
});
export const SITES_OF = { [RP]: ['R0', 'R1', 'R2'], [TM]: ['T0', 'T1'] } as const;
export const COHORTS = [RP, TM] as const;
export type CohortName = (typeof COHORTS)[number];
const SITES = COHORTS.flatMap((cohort) => SITES_OF[cohort].map((id) => site(id, cohort)));

const FOLDERS = {
  [RP]: 'deploy/resource-publisher',
  [TM]: 'deploy/template-manager',
  shared: 'deploy/common',
} as const;
const IGNORED = 'docs';
const GUARDED = 'scripts/deploy';
const PATHS = [...Object.values(FOLDERS), IGNORED, GUARDED].flatMap((folder) =>
  ['a', 'b', 'c'].map((name) => `${folder}/${name}.yml`),
);
export const isGuarded = (path: string): boolean => path.startsWith(`${GUARDED}/`);

/** The cohorts that a path reaches. */
export function reachOf(path: string): readonly CohortName[] {
  if (isGuarded(path) || path.startsWith(`${IGNORED}/`)) return [];
  const own = COHORTS.find((cohort) => path.startsWith(`${FOLDERS[cohort]}/`));
  return own === undefined ? COHORTS : [own];
}

export interface Landed {
  readonly pull: PullRequest;
  readonly merge: string;
  readonly paths: readonly string[];
  readonly declared: readonly CohortName[];
  readonly approved: boolean;
  readonly byPolicyOwner: boolean;
}

export interface Deployment {
  readonly commit: string;
  readonly successful: boolean;
  /** Whether its gate let it go. */
  readonly passed: boolean;
}

/** What a place has, and what it is to get. */
export interface Move {
  readonly cohort: CohortName;
  readonly from: string;
  readonly to: string;
}

export class Graph {
  readonly s: SitesScenario;
  readonly #roll: Dice;
  readonly #landed: Landed[] = [];
  /** Everything that a branch or a site may stand on. */
  readonly nodes: string[];
  readonly #branches: string[] = ['main'];
  readonly deployed = new Map<CohortName, Deployment[]>();
  #serial = 0;

  private constructor(s: SitesScenario, roll: Dice) {
    this.s = s;
    this.#roll = roll;
    this.nodes = [s.tip()];
  }

  static async begin(roll: Dice, deployed: 'environment' | 'sites'): Promise<Graph> {
    const s = await sitesScenario({
      inventory: { sites: SITES },
      policy: (draft) => {
        Object.assign(draft.releases, { deployed, branches: ['main', 'release/*'] });
      },
      world: { files: Object.fromEntries(PATHS.map((path) => [path, 'text 0\n'])) },
    });
    if (chance(roll, 50)) behaviours.environmentSpelling.on(s.world);
    return new Graph(s, roll);
  }

  tip(branch = 'main'): string {
    return this.s.world.head(branch).oid;
  }

  get branches(): readonly string[] {
    return this.#branches;
  }

  /** `deploying`: whether deployments are among what happens. */
  step({ deploying = true }: { readonly deploying?: boolean } = {}): void {
    const roll = this.#roll;
    switch (roll(deploying ? 18 : 13)) {
      case 0:
        return this.#push();
      case 1:
        return this.#pushMerge();
      case 2:
      case 3:
        return this.#hotfix();
      case 4:
        return this.#branch();
      case 5:
        return this.#takeBack();
      case 13:
      case 14:
      case 15:
        return this.deploy();
      case 16:
      case 17:
        return this.#breakDown();
      default:
        return this.#land();
    }
  }

  #text(): string {
    this.#serial += 1;
    return `text ${String(this.#serial)}\n`;
  }

  /** New texts for some paths, and now and then no file, another mode, a link, or a move of a file from anywhere. */
  #changes(paths: readonly string[]): Record<string, FileLike> {
    const roll = this.#roll;
    const moved = chance(roll, 15) ? oneOf(roll, PATHS) : null;
    const text = moved === null ? null : this.#textAt(moved, this.tip());
    return {
      ...Object.fromEntries(paths.map((path) => [path, this.#change(path)])),
      ...(moved !== null && text !== null && { [moved]: null, [oneOf(roll, paths)]: text }),
    };
  }

  #change(path: string): FileLike {
    switch (this.#roll(14)) {
      case 0:
        return null;
      case 1:
        return { content: this.#textAt(path, this.tip()) ?? this.#text(), mode: '100755' };
      case 2:
        return { content: 'a.yml', mode: '120000' };
      default:
        return this.#text();
    }
  }

  #somePaths(): string[] {
    const folder = oneOf(this.#roll, [...Object.values(FOLDERS), ...Object.values(FOLDERS), IGNORED, GUARDED]);
    const own = PATHS.filter((path) => path.startsWith(`${folder}/`));
    const more = chance(this.#roll, 25) ? [oneOf(this.#roll, PATHS)] : [];
    return [...new Set([...some(this.#roll, own, 35), oneOf(this.#roll, own), ...more])];
  }

  /** Mostly the tip of a branch. */
  #parents(branch: string): string[] {
    const roll = this.#roll;
    const first = chance(roll, 60) ? this.tip(branch) : oneOf(roll, this.nodes);
    const second = oneOf(roll, this.nodes);
    return chance(roll, 30) && second !== first ? [first, second] : [first];
  }

  #land(changes?: Record<string, FileLike>): void {
    const roll = this.#roll;
    const base = oneOf(roll, this.#branches);
    const commits = Array.from({ length: changes === undefined ? between(roll, 1, 2) : 1 }, (_, index) => ({
      ...(index === 0 && { parents: changes === undefined ? this.#parents(base) : [this.tip(base)] }),
      changes: changes ?? this.#changes(this.#somePaths()),
    }));
    const { world } = this.s;
    const pull = world.openPullRequest({ author: 'mia', base, commits });
    const fitting = reached(this.#pathsOf(pull));
    const declared = chance(roll, 80) && fitting.length > 0 ? fitting : some(roll, COHORTS, 60);
    const names = declared.length === 0 ? [oneOf(roll, COHORTS)] : declared;
    world.editBody(pull.number, {
      by: 'mia',
      body: `Target-Cohort: ${names.length > 1 && chance(roll, 30) ? 'all' : names.join(', ')}\n`,
    });
    const approved = chance(roll, 92);
    if (approved) for (const author of ['alice', 'bob', 'carol', 'dave']) world.review(pull.number, { author });
    const byPolicyOwner = chance(roll, 80);
    if (byPolicyOwner) world.review(pull.number, { author: 'erin' });
    if (chance(roll, 10)) return void this.nodes.push(pull.headRefOid);
    const method = oneOf(roll, ['squash', 'merge', 'rebase'] as const);
    const { oid } = world.mergePullRequest(pull.number, { by: 'adam', method });
    this.nodes.push(oid, pull.headRefOid);
    this.#landed.push({
      pull,
      merge: oid,
      // As it was merged: the base may have been given another history meanwhile.
      paths: this.#pathsOf(pull),
      declared: names,
      approved,
      byPolicyOwner,
    });
  }

  #pathsOf({ number }: PullRequest): string[] {
    return this.s.world
      .changedFiles(number)
      .flatMap(({ path, previous }) => (previous === null ? [path] : [path, previous]));
  }

  #push(): void {
    const { oid } = this.s.push(this.#changes(this.#somePaths()), { branch: oneOf(this.#roll, this.#branches) });
    this.nodes.push(oid);
  }

  #pushMerge(): void {
    const branch = oneOf(this.#roll, this.#branches);
    const parents = [this.tip(branch), oneOf(this.#roll, this.nodes)];
    const changes = chance(this.#roll, 60) ? this.#changes(this.#somePaths()) : {};
    const { oid } = this.s.world.commit({ branch, parents, changes, author: 'noah' });
    this.nodes.push(oid);
  }

  /** A commit that no branch of ours gets by itself. */
  #hotfix(): void {
    this.#serial += 1;
    const { oid } = this.s.world.commit({
      branch: `hotfix-${String(this.#serial)}`,
      parents: this.#parents('main'),
      changes: this.#changes(this.#somePaths()),
      author: 'noah',
    });
    this.nodes.push(oid);
  }

  /** A further release branch, from anywhere. */
  #branch(): void {
    if (this.#branches.length > 2) return this.#land();
    const branch = `release/${String(this.#branches.length)}`;
    this.s.world.moveBranch(branch, oneOf(this.#roll, this.nodes), { by: 'adam' });
    this.#branches.push(branch);
  }

  /** A pull request gives some paths the texts that they had in another place. */
  #takeBack(): void {
    const from = oneOf(this.#roll, this.nodes);
    const paths = this.#somePaths().filter((path) => this.#textAt(path, from) !== this.#textAt(path, this.tip()));
    if (paths.length === 0) return this.#land();
    return this.#land(Object.fromEntries(paths.map((path) => [path, this.#textAt(path, from)])));
  }

  /** A deployment fails half way, and what it would have brought is taken back. */
  #breakDown(): void {
    const before = this.tip();
    this.#land();
    this.deploy({ commit: this.tip(), fails: true });
    const paths = PATHS.filter((path) => this.fileAt(path, before) !== this.fileAt(path, this.tip()));
    if (paths.length > 0) this.#land(Object.fromEntries(paths.map((path) => [path, this.#textAt(path, before)])));
  }

  deploy(given: { readonly commit?: string; readonly fails?: boolean } = {}): void {
    const roll = this.#roll;
    const cohort = oneOf(roll, COHORTS);
    const commit = given.commit ?? (chance(roll, 75) ? this.tip(oneOf(roll, this.#branches)) : oneOf(roll, this.nodes));
    // No gate lets go what was never a state of a release branch.
    const successful =
      given.fails !== true && chance(roll, 85) && this.#branches.some((branch) => this.#isState(commit, branch));
    const passed = successful || chance(roll, 70);
    const name = cohort === RP ? 'production-rp' : 'production-tm';
    const steps = [{ name: 'cohort-guard', conclusion: passed ? ('success' as const) : ('failure' as const) }];
    this.s.deploy({
      environment: chance(roll, 20) ? name.toUpperCase() : name,
      commit,
      ...(!successful && {
        state: 'FAILURE' as const,
        job: { workflow: 'deploy.yml', name: JOBS[name], conclusion: 'failure' as const, steps },
      }),
    });
    this.deployed.set(cohort, [...(this.deployed.get(cohort) ?? []), { commit, successful, passed }]);
  }

  /** What sites may have: the last success, or what there was at first, and all that failed since. */
  presentAt(cohort: CohortName, first: string): readonly string[] {
    const all = this.deployed.get(cohort) ?? [];
    const last = all.findLastIndex(({ successful }) => successful);
    return [
      all[last]?.commit ?? first,
      ...all.slice(last + 1).flatMap(({ commit, passed }) => (passed ? [commit] : [])),
    ];
  }

  #isState(commit: string, branch: string): boolean {
    const { commits } = this.s.world;
    for (let oid: string | undefined = this.tip(branch); oid !== undefined; oid = commits.get(oid)?.parents[0])
      if (oid === commit) return true;
    return false;
  }

  #textAt(path: string, commit: string): string | null {
    return this.s.world.readFile(path, commit);
  }

  /** A file with its mode; empty where there is none. */
  fileAt(path: string, commit: string): string {
    const file = this.s.world.commits.get(commit)?.files.get(path);
    return file === undefined ? '' : `${file.mode} ${file.oid}`;
  }

  /** A commit and all before it. */
  holds(commit: string): ReadonlySet<string> {
    const { commits } = this.s.world;
    const held = new Set<string>();
    const open = [commit];
    for (let oid = open.pop(); oid !== undefined; oid = open.pop()) {
      if (held.has(oid)) continue;
      held.add(oid);
      open.push(...(commits.get(oid)?.parents ?? []));
    }
    return held;
  }

  /** The pull requests whose merges a commit holds. */
  landedIn(commit: string): readonly Landed[] {
    const held = this.holds(commit);
    return this.#landed.filter(({ merge }) => held.has(merge));
  }

  /** The pull requests that were merged between two commits. */
  broughtBy({ from, to }: Pick<Move, 'from' | 'to'>): readonly Landed[] {
    const had = this.holds(from);
    return this.landedIn(to).filter(({ merge }) => !had.has(merge));
  }

  differing({ from, to }: Pick<Move, 'from' | 'to'>): ReadonlySet<string> {
    return new Set(PATHS.filter((path) => this.fileAt(path, from) !== this.fileAt(path, to)));
  }
}

/** The cohorts that some paths reach. */
export function reached(paths: readonly string[]): CohortName[] {
  return COHORTS.filter((cohort) => paths.some((path) => reachOf(path).includes(cohort)));
}
