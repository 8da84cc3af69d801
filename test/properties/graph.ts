import { JOBS, RP } from '../acceptance/gate-scenario.ts';
import { sitesScenario, type SitesScenario } from '../gate/site-scenario.ts';
import type { FileLike, PullRequest } from '../loopback/github/index.ts';
import { behaviours } from '../loopback/behaviours.ts';
import { COHORTS, FOLDERS, GUARDED, IGNORED, PATHS, reached, SITES } from './places.ts';
import { Trees } from './trees.ts';
import { between, chance, oneOf, some, type Dice } from './dice.ts';

/*
 * Random commit graphs: branches that left anywhere, histories that cross, merges that carry what nobody looked at, and
 * pull requests of all this. What a deployment brings is told by the trees alone: each text is written once, and each
 * pull request says for whom it is.
 */

export class Graph extends Trees {
  readonly #roll: Dice;
  /** Everything that a branch or a site may stand on. */
  readonly nodes: string[];
  readonly #branches: string[] = ['main'];
  #serial = 0;

  private constructor(s: SitesScenario, roll: Dice) {
    super(s);
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
    const text = moved === null ? null : this.textAt(moved, this.tip());
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
        return { content: this.textAt(path, this.tip()) ?? this.#text(), mode: '100755' };
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
    this.landed.push({
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
    const paths = this.#somePaths().filter((path) => this.textAt(path, from) !== this.textAt(path, this.tip()));
    if (paths.length === 0) return this.#land();
    return this.#land(Object.fromEntries(paths.map((path) => [path, this.textAt(path, from)])));
  }

  /** A deployment fails half way, and what it would have brought is taken back. */
  #breakDown(): void {
    const before = this.tip();
    this.#land();
    this.deploy({ commit: this.tip(), fails: true });
    const paths = PATHS.filter((path) => this.fileAt(path, before) !== this.fileAt(path, this.tip()));
    if (paths.length > 0) this.#land(Object.fromEntries(paths.map((path) => [path, this.textAt(path, before)])));
  }

  deploy(given: { readonly commit?: string; readonly fails?: boolean } = {}): void {
    const roll = this.#roll;
    const cohort = oneOf(roll, COHORTS);
    const commit = given.commit ?? (chance(roll, 75) ? this.tip(oneOf(roll, this.#branches)) : oneOf(roll, this.nodes));
    // No gate lets go what was never a state of a release branch.
    const successful =
      given.fails !== true && chance(roll, 85) && this.#branches.some((branch) => this.isState(commit, branch));
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
}
