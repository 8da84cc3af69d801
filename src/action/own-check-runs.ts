import type { CheckOutput, ListedCheckRun, OwnCheckRun } from '../github/check-runs.ts';

/* How our check runs are known among others, and what an unfinished one says. */

/** The name of our check run. */
export const CHECK_NAME = 'cohort-guard';

/**
 * What every `external_id` of ours begins with. A check run of that name without it belongs to a job or to another app.
 */
export const EXTERNAL_ID = 'cohort-guard:';

export function isOurs({ externalId }: ListedCheckRun): boolean {
  return externalId.startsWith(EXTERNAL_ID);
}

export function oursIn(runs: readonly ListedCheckRun[], { app }: OwnCheckRun): readonly ListedCheckRun[] {
  return runs.filter((run) => run.app === app && isOurs(run));
}

/** Whether there is another one of ours. */
export function hasOthers(runs: readonly ListedCheckRun[], claimed: OwnCheckRun): boolean {
  return oursIn(runs, claimed).some(({ id }) => id !== claimed.id);
}

export const BELOW =
  'A pull request below in the stack has changed, and this one stands on it. Bring that one to Allowed, then comment `/cohort recheck` here.';

export const JUDGING: CheckOutput = {
  title: 'Judging',
  summary:
    'Where this stays unfinished, the run ended before it had a verdict, or could not publish it: start it again, or comment `/cohort recheck`.\n',
};

export function notJudged(why: string): CheckOutput {
  return { title: 'Not judged', summary: `${why}\n` };
}
