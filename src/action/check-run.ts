import type { Failure } from '../domain/finding.ts';
import { rightNeeded } from '../github/failures.ts';
import type { CheckPlan } from '../check/targets.ts';
import type { PullRequest } from '../domain/pull-request.ts';
import { ok, type Result } from '../domain/result.ts';
import {
  completeCheckRun,
  createCheckRun,
  fetchCheckRuns,
  type CheckOutput,
  type Conclusion,
  type ListedCheckRun,
  type OwnCheckRun,
} from '../github/check-runs.ts';
import type { GitHub } from '../github/client.ts';
import { fetchHolds } from '../github/git/compare.ts';
import { fetchOpenPullRequestsInto } from '../github/find-pull-request.ts';
import { startDeadline } from '../http/deadline.ts';
import type { Environment } from './environment.ts';
import type { Inputs } from './inputs.ts';
import type { Lookout } from './lookout.ts';
import { BELOW, CHECK_NAME, EXTERNAL_ID, hasOthers, isOurs, JUDGING, notJudged, oursIn } from './own-check-runs.ts';
import { connectTo } from './github.ts';
import { redactor } from './redaction.ts';
import type { Runner } from './runner.ts';

/** Milliseconds that a claim may take: the judgement waits for it. */
const CLAIM_TIME = 20_000;

/** Milliseconds that publishing may take, so that what GitHub asks to wait after a secondary limit is waited. */
const PUBLISHING_TIME = 180_000;

/** Older check runs brought in line at once. */
const BATCH_SIZE = 10;

export type Publication = 'published' | 'failed';

/** The verdict as a check run shows it. */
export interface CheckReport extends CheckOutput {
  readonly conclusion: Conclusion;
}

/**
 * The check run of one judgement: claimed, unfinished, before it; completed after it. A run that ends in between leaves
 * it unfinished, and never an older green one as the newest.
 */
export class CheckRunPublisher {
  readonly #environment: Environment;
  readonly #inputs: Inputs;
  readonly #runner: Runner;
  readonly #lookout: Lookout;
  /** By which a claim is known whose answer was lost. */
  readonly #externalId: string;
  #claimed: OwnCheckRun | null = null;
  /** What was on the head where GitHub refused the claim, before anything was read; null: it did not. */
  #unclaimed: Result<readonly ListedCheckRun[], Failure> | null = null;
  /** What was on the head when everything was judged. */
  #seen: Result<readonly ListedCheckRun[], Failure> | null = null;

  constructor(environment: Environment, inputs: Inputs, runner: Runner, lookout: Lookout) {
    this.#environment = environment;
    this.#inputs = inputs;
    this.#runner = runner;
    this.#lookout = lookout;
    const run = environment.runUrl?.replace(/^.*\//, '') ?? 'local';
    this.#externalId = `${EXTERNAL_ID}${run}:${runner.now().toISOString()}`;
  }

  /** Puts the unfinished check run on the head. Where GitHub refuses it, publishing tries again. */
  async claim(plan: CheckPlan): Promise<void> {
    if (!this.#inputs.publish || (plan.kind !== 'complete' && plan.kind !== 'unfinished')) return;
    await this.#within(CLAIM_TIME, async (github) => {
      const output = plan.kind === 'unfinished' ? notJudged(plan.why) : JUDGING;
      const claimed = await this.#create(github, plan.head, output);
      if (claimed.ok) this.#claimed = claimed.value;
    });
    if (plan.kind !== 'complete') return;
    const look = (time: number) => this.#within(time, (github) => fetchCheckRuns(github, CHECK_NAME, plan.head));
    if (this.#claimed === null) this.#unclaimed = await look(CLAIM_TIME);
    else this.#lookout.open(() => look(PUBLISHING_TIME));
  }

  /** Looks at what is on the head, once everything is judged: where a later judgement has begun, nothing is written. */
  async isLatest(plan: CheckPlan): Promise<boolean> {
    if (plan.kind !== 'complete') return true;
    return this.#within(PUBLISHING_TIME, async (github) => {
      if (await this.#isOvertaken(github, plan.head)) return this.#giveWay();
      const claimed = await this.#ensure(github, plan.head, JUDGING);
      if (claimed === null) return true;
      const seen = (await this.#lookout.seen()) ?? (await fetchCheckRuns(github, CHECK_NAME, plan.head));
      this.#seen = seen;
      if (seen.ok && oursIn(seen.value, claimed).some((run) => run.id > claimed.id)) return this.#giveWay();
      // A claim that comes late is the newest, whatever was read since by whom: then it stays unfinished.
      if (this.#unclaimed?.ok === false && seen.ok && hasOthers(seen.value, claimed)) this.#seen = this.#unclaimed;
      return true;
    });
  }

  /** Whether a judgement has begun since GitHub refused the claim of this one: it has read what is newer. */
  async #isOvertaken(github: GitHub, head: string): Promise<boolean> {
    const before = this.#unclaimed;
    if (before?.ok !== true) return false;
    const known = new Set(before.value.map(({ id }) => id));
    const runs = await fetchCheckRuns(github, CHECK_NAME, head);
    // Where that cannot be read, it is as if the first look had failed.
    if (!runs.ok) this.#unclaimed = runs;
    return (
      runs.ok && runs.value.some((run) => isOurs(run) && run.externalId !== this.#externalId && !known.has(run.id))
    );
  }

  #giveWay(): false {
    this.#runner.log('A newer judgement of this head commit has begun: it publishes, this one does not.');
    return false;
  }

  /** Publishes what the plan asks for; `report` is the verdict to complete with. */
  async publish(plan: CheckPlan, report: CheckReport): Promise<Publication> {
    switch (plan.kind) {
      case 'none':
        return 'published';
      case 'no-head':
        return this.#failed({ observed: 'the head commit could not be read' });
      case 'successor':
        return this.#within(PUBLISHING_TIME, (github) => this.#succeed(github, plan.head, plan.why, () => true));
      case 'unfinished':
        return this.#within(PUBLISHING_TIME, async (github) => {
          const claimed = await this.#ensure(github, plan.head, notJudged(plan.why));
          return claimed === null ? 'failed' : 'published';
        });
      case 'complete':
        return this.#within(PUBLISHING_TIME, (github) => this.#complete(github, report));
    }
  }

  /**
   * Takes the green check run from the pull requests that stand on this one, where it is not allowed itself or has
   * commits that they do not have: nothing else judges them again.
   */
  async unsettle({ headBranch, head }: PullRequest, allowed: boolean): Promise<Publication> {
    return this.#within(PUBLISHING_TIME, async (github) => {
      const seen = new Set<string>([head]);
      const branches = [{ name: headBranch, stale: !allowed }];
      for (let branch = branches.shift(); branch !== undefined; branch = branches.shift()) {
        const layers = await fetchOpenPullRequestsInto(github, branch.name);
        if (!layers.ok) return this.#failed(layers.error);
        for (const layer of layers.value) {
          if (seen.has(layer.head)) continue;
          seen.add(layer.head);
          const contained = branch.stale ? ok(false) : await fetchHolds(github, layer.head, head);
          if (!contained.ok) return this.#failed(contained.error);
          if (contained.value) continue;
          const done = await this.#succeed(github, layer.head, BELOW, (conclusion) => conclusion === 'success');
          if (done === 'failed') return done;
          if (layer.branch !== null) branches.push({ name: layer.branch, stale: true });
        }
      }
      return 'published';
    });
  }

  async #complete(github: GitHub, report: CheckReport): Promise<Publication> {
    const [claimed, runs] = [this.#claimed, this.#seen];
    if (claimed === null || runs === null) return 'failed';
    // Without the list a newer judgement could be overwritten.
    if (!runs.ok) return this.#failed(runs.error);
    const { conclusion, title, summary, text } = report;
    const completed = await completeCheckRun(github, claimed.id, conclusion, {
      title,
      summary,
      ...(text !== undefined && { text }),
    });
    if (!completed.ok) return this.#failed(completed.error);
    await this.#level(
      github,
      oursIn(runs.value, claimed).filter((run) => run.id < claimed.id && run.conclusion !== conclusion),
      report,
    );
    return 'published';
  }

  /** Older check runs of ours get the same conclusion: some read every run of a name, not the newest alone. */
  async #level(github: GitHub, older: readonly ListedCheckRun[], { conclusion, title }: CheckReport): Promise<void> {
    const output = { title, summary: 'A newer check run of cohort-guard on this commit has the report.\n' };
    for (let at = 0; at < older.length; at += BATCH_SIZE) {
      const answers = await Promise.all(
        older.slice(at, at + BATCH_SIZE).map((run) => completeCheckRun(github, run.id, conclusion, output)),
      );
      const refused = answers.find((answer) => !answer.ok);
      if (refused === undefined || refused.ok) continue;
      this.#runner.log(
        `Older check runs of cohort-guard on this commit stay as they are (${refused.error.observed}). The newest one counts.`,
      );
      return;
    }
  }

  /** An unfinished check run after one of ours, so that nothing green stays on what is not judged. */
  async #succeed(
    github: GitHub,
    head: string,
    why: string,
    outlives: (conclusion: string) => boolean,
  ): Promise<Publication> {
    const runs = await fetchCheckRuns(github, CHECK_NAME, head);
    if (!runs.ok) return this.#failed(runs.error);
    const newest = runs.value.filter(isOurs).toSorted((a, b) => b.id - a.id)[0];
    if (newest === undefined || newest.conclusion === null || !outlives(newest.conclusion)) return 'published';
    const made = await this.#create(github, head, notJudged(why));
    return made.ok ? 'published' : this.#failed(made.error);
  }

  /** The claim; made now where GitHub has refused it before. */
  async #ensure(github: GitHub, head: string, output: CheckOutput): Promise<OwnCheckRun | null> {
    if (this.#claimed !== null) return this.#claimed;
    const made = await this.#create(github, head, output);
    if (made.ok) return (this.#claimed = made.value);
    this.#failed(made.error);
    return null;
  }

  #create(github: GitHub, head: string, output: CheckOutput) {
    const { runUrl } = this.#environment;
    return createCheckRun(github, {
      name: CHECK_NAME,
      head,
      externalId: this.#externalId,
      detailsUrl: runUrl,
      output,
    });
  }

  #failed(error: Pick<Failure, 'observed' | 'reason' | 'needs'>): 'failed' {
    const hide = redactor(this.#runner);
    this.#runner.warn(
      hide(`The check run could not be published (${error.observed}), so this step fails.${rightNeeded(error)}`),
    );
    return 'failed';
  }

  async #within<T>(milliseconds: number, publish: (github: GitHub) => Promise<T>): Promise<T> {
    const deadline = startDeadline(milliseconds, this.#runner.clock);
    try {
      // A check run made twice does no harm: the later one brings the other in line.
      return await publish(connectTo(this.#environment, this.#inputs.githubToken, deadline, true));
    } finally {
      deadline.clear();
    }
  }
}
