import { fetchProof, type DeploymentProof } from '../github/deploy-job.ts';
import type { Failure } from '../domain/finding.ts';
import { ok, type Result } from '../domain/result.ts';
import { readDeployments, type Deployment } from '../github/deployments.ts';
import { truncated } from '../github/failures.ts';
import type { ReadSince } from '../github/spellings.ts';
import { environmentOf, type GateQuestion } from './question.ts';
import { fetchShared, mayHaveReached, type Counted } from './shared.ts';
import { fetchStand, type Stand } from './stand.ts';

/** What the environment has had, as far as it is proven. */
export interface Deployed {
  /** The newest deployment that counts; null where none does. */
  readonly newest: Counted | null;
  /**
   * What the run's commit comes after: the newest of a state of its line, and no later than what the line shares with
   * `aside` and with what is deployed in part. Null where there is none.
   */
  readonly below: Counted | null;
  /**
   * The newest of those that the run's commit does not lie before, where it is no state of its line: what sites have.
   */
  readonly aside: Counted | null;
  /**
   * What sites may have where a later deployment put an older commit at some of them only: that, and what was there
   * before.
   */
  readonly partly: readonly string[];
  /** Deployments of commits that the run's commit holds since what is deployed, the newest first; proven by nothing. */
  readonly halfDone: readonly Deployment[];
  /** Whether the environment has had the run's commit; looked for only where a rollback is asked. */
  readonly hasHadCommit: boolean;
  /** What is deployed, or half deployed, and would be taken away. */
  readonly above: readonly UnheldCommit[];
  /** Successful deployments older than the newest: what the environment may have been rolled back from. */
  readonly earlier: readonly string[];
  /** The jobs of deployments that do not count, because the policy names another job. */
  readonly otherJobs: readonly string[];
}

/** A commit that some sites have, and that the run's commit does not hold. */
export interface UnheldCommit {
  readonly commit: string;
  readonly stand: 'newer' | 'apart';
  readonly finished: boolean;
  /** When its newest deployment ended, as far as it has, by GitHub's clock; milliseconds since 1970. */
  readonly lastStatusAt: number;
  readonly underWay: boolean;
}

/** How far back an environment's past is looked into. */
interface Sought {
  /** The states of the release branch after the commit. */
  readonly newerStates: ReadonlySet<string>;
  /** Whether only what was deployed before the commit is sought as what it holds, and not the commit itself. */
  readonly before?: boolean;
}
type DeployedQuestion = GateQuestion & Sought;

/** So many deployments that prove nothing are looked into. */
const MAX_UNPROVEN = 20;

/** Reads the deployments of the environment, the newest first, until all that is sought is known. */
export function fetchDeployed(question: GateQuestion, sought: Sought): Promise<Result<Deployed, Failure>> {
  return readDeployments(question.github, environmentOf(question), (pages) =>
    readDeployed({ ...question, ...sought }, pages),
  );
}

async function readDeployed(
  question: DeployedQuestion,
  pages: AsyncIterable<Result<readonly Deployment[], Failure>>,
): Promise<Result<ReadSince<Deployed>, Failure>> {
  const walk = new Walk(question);
  let since: number | null = null;
  for await (const page of pages) {
    if (!page.ok) return page;
    let done = false;
    for (const deployment of page.value) {
      // The rest of the page is noted without a further question.
      if (done) walk.noteEarlier(deployment);
      else {
        const taken = await walk.take(deployment);
        if (!taken.ok) return taken;
        done = taken.value;
        if (done) since = Date.parse(deployment.createdAt);
      }
    }
    if (done) break;
  }
  const found = walk.found();
  const shared = await fetchShared(question, found);
  return shared.ok ? ok({ value: { ...found, ...shared.value }, since }) : shared;
}

class Walk {
  readonly #question: DeployedQuestion;
  #newest: Counted | null = null;
  #below: Counted | null = null;
  /** What sites have of what the run's commit does not lie before. */
  #present: Counted | null = null;
  #hasHadCommit = false;
  #unproven = 0;
  readonly #above = new Map<string, UnheldCommit>();
  readonly #halfDone: Deployment[] = [];
  readonly #earlier: string[] = [];
  readonly #otherJobs = new Set<string>();

  constructor(question: DeployedQuestion) {
    this.#question = question;
  }

  found(): Deployed {
    return {
      newest: this.#newest,
      below: this.#below,
      aside: this.#present === this.#below ? null : this.#present,
      partly: [],
      halfDone: this.#halfDone,
      hasHadCommit: this.#hasHadCommit,
      above: [...this.#above.values()],
      earlier: this.#earlier,
      otherJobs: [...this.#otherJobs],
    };
  }

  /** Whether nothing further is sought. */
  async take(deployment: Deployment): Promise<Result<boolean, Failure>> {
    const { commit, state, createdAt } = deployment;
    if (state === 'waiting') return ok(false);
    if (this.#newest !== null) {
      this.noteEarlier(deployment);
      if (state !== 'succeeded' && !this.#isHalfSought()) return ok(false);
    }
    const stand = await fetchStand(this.#question, commit);
    if (!stand.ok) return stand;
    if (stand.value === 'older' && this.#isHalfSought()) this.#halfDone.push(deployment);
    if (!this.#isSought(stand.value, state)) return ok(false);
    const proof = await this.#proofOf(deployment, stand.value);
    if (!proof.ok) return proof;
    const counts = state === 'succeeded' && proof.value.proven;
    if (this.#newest === null) this.#note(deployment, stand.value, proof.value);
    if (!counts) return state === 'succeeded' ? this.#addUnproven(proof.value) : ok(false);
    const counted = { commit, createdAt, stand: stand.value };
    this.#newest ??= counted;
    if (stand.value === 'same') this.#hasHadCommit = true;
    if (this.#isHeld(stand.value) || stand.value === 'apart') this.#present ??= counted;
    if (this.#below === null && this.#isHeld(stand.value)) {
      const onLine = await this.#isOnLine(commit);
      if (!onLine.ok) return onLine;
      if (onLine.value) this.#below = counted;
    }
    return ok(this.#below !== null && (this.#hasHadCommit || !this.#question.request.rollback));
  }

  noteEarlier({ commit, state }: Deployment): void {
    if (state === 'succeeded' && commit !== this.#newest?.commit) this.#earlier.push(commit);
  }

  #note(deployment: Deployment, stand: Stand, proof: DeploymentProof): void {
    if ((stand !== 'newer' && stand !== 'apart') || !mayHaveReached(deployment, proof)) return;
    const { commit, state, lastStatusAt, underWay } = deployment;
    const finished = state === 'succeeded';
    const known = this.#above.get(commit);
    if (known !== undefined && (known.finished || !finished)) return;
    const since = known ?? { lastStatusAt, underWay };
    this.#above.set(commit, { commit, stand, finished, lastStatusAt: since.lastStatusAt, underWay: since.underWay });
  }

  #isHeld(stand: Stand): boolean {
    return stand === 'older' || (stand === 'same' && this.#question.before !== true);
  }

  /** Whether a deployment that is older may have come after what is sought. */
  #isHalfSought(): boolean {
    return this.#newest === null || (this.#question.before === true && this.#present === null);
  }

  #isSought(stand: Stand, state: Deployment['state']): boolean {
    if (this.#newest === null) return state === 'succeeded' || stand === 'newer' || stand === 'apart';
    if (state !== 'succeeded') return false;
    if (this.#below === null && this.#isHeld(stand)) return true;
    if (this.#present === null && stand === 'apart') return true;
    return stand === 'same' && this.#question.request.rollback && !this.#hasHadCommit;
  }

  #addUnproven(proof: DeploymentProof): Result<boolean, Failure> {
    for (const name of proof.otherJobs) this.#otherJobs.add(name);
    this.#unproven += 1;
    if (this.#unproven < MAX_UNPROVEN) return ok(false);
    // Older ones can only move the baseline on; but whether something newer is deployed must be known.
    return this.#newest === null && this.#question.newerStates.size > 0 && this.#above.size === 0
      ? truncated('deployments of the environment', `one that counts among ${MAX_UNPROVEN}`, 'none')
      : ok(true);
  }

  async #proofOf(deployment: Deployment, stand: Stand): Promise<Result<DeploymentProof, Failure>> {
    const { github, place } = this.#question;
    const { job } = place.environment;
    // Where no job is named any success counts; what was left unfinished depends on its gate all the same.
    if (job === null && (deployment.state === 'succeeded' || stand === 'same' || stand === 'older'))
      return ok({ proven: deployment.state === 'succeeded', gate: 'unknown', otherJobs: [] });
    return fetchProof(github, deployment, job);
  }

  /**
   * Whether the run's branch was once in this state. One too far back to tell counts: then what came since it cannot be
   * read either.
   */
  async #isOnLine(commit: string): Promise<Result<boolean, Failure>> {
    const line = await this.#question.git.firstParents(commit, this.#question.commit);
    if (!line.ok && line.error.reason === 'too-far') return ok(true);
    return line.ok ? ok(line.value.boundary === commit) : line;
  }
}
