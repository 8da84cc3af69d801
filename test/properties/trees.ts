import type { SitesScenario } from '../gate/site-scenario.ts';
import type { PullRequest } from '../loopback/github/index.ts';
import { PATHS, type CohortName } from './places.ts';

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

/** What the commits of a graph hold, by their trees alone. */
export class Trees {
  readonly s: SitesScenario;
  readonly landed: Landed[] = [];
  readonly deployed = new Map<CohortName, Deployment[]>();

  constructor(s: SitesScenario) {
    this.s = s;
  }

  tip(branch = 'main'): string {
    return this.s.world.head(branch).oid;
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

  /** Whether a branch has stood at a commit. */
  isState(commit: string, branch: string): boolean {
    const { commits } = this.s.world;
    for (let oid: string | undefined = this.tip(branch); oid !== undefined; oid = commits.get(oid)?.parents[0])
      if (oid === commit) return true;
    return false;
  }

  textAt(path: string, commit: string): string | null {
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
    return this.landed.filter(({ merge }) => held.has(merge));
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
