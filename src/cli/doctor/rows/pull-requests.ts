import { DAY } from '../../../domain/policy/duration.ts';
import { fetchOpenPulls, fetchPullSizes, type OpenPull, type PullSize } from '../../../github/settings/recent.ts';
import { plural } from '../../../prose/numbers.ts';
import { fine, unknown, warning, type Row } from '../diagnosis.ts';
import { unanswered } from './evidence.ts';

const ABOUT = 'open pull requests';
/** Seconds after which a judgement is worth a look: it ends after two minutes, whatever it has. */
const SLOW = 40;
/** So many pull requests are named. */
const NAMED = 10;

export const largestPullRequest: Row = {
  id: 'largest-pull-request',
  asks: 'Can the largest recent pull request be judged in time?',
  async examine({ github, checkOf }) {
    const sizes = await fetchPullSizes(github);
    if (!sizes.ok) return unknown('pull requests', sizes.error);
    const [largest] = sizes.value.toSorted((a, b) => sizeOf(b) - sizeOf(a));
    if (largest === undefined) return [];
    const about = `pull request #${largest.number}`;
    const { value: outcome, seconds } = await checkOf(largest.number);
    const faults = unanswered(about, outcome);
    if (faults.length > 0) return faults;
    const found = `${plural(largest.files, 'file')}, ${plural(largest.commits, 'commit')}, ${plural(largest.comments + largest.reviews, 'comment')}: judged in ${Math.ceil(seconds)} s`;
    return seconds < SLOW
      ? fine(about, found)
      : warning(about, {
          found,
          consequence:
            'A judgement ends after two minutes: one that is a little larger is an error, and cannot be merged.',
          fix: 'Make such pull requests smaller. Where it is the inventory that is slow, give inventory.timeout.',
        });
  },
};

/** What a judgement reads of it, each with what hangs on it. */
function sizeOf({ files, commits, comments, reviews }: PullSize): number {
  return files + commits + comments + reviews;
}

export const oldChecks: Row = {
  id: 'old-checks',
  asks: 'Has every open pull request still its check?',
  async examine({ github, retention, now }) {
    const days = await retention();
    if (!days.ok) return unknown('retention', days.error);
    const pulls = await fetchPullSizes(github);
    if (!pulls.ok) return unknown('pull requests', pulls.error);
    const old = pulls.value.filter(({ isOpen, changedAt }) => isOpen && now - Date.parse(changedAt) > days.value * DAY);
    if (old.length === 0) return fine(ABOUT, `none is older than the ${days.value} days that checks are kept`);
    return warning(ABOUT, {
      found: `${firstOf(old.map(({ number }) => `#${number}`))}: unchanged for more than the ${days.value} days that checks are kept`,
      consequence: 'The check is gone, so that the required one waits.',
      fix: 'Comment /cohort recheck on those that are to be merged.',
    });
  },
};

export const stacks: Row = {
  id: 'stacks',
  asks: 'Are there pull requests whose check nothing starts again?',
  async examine({ github, isRelease }) {
    const pulls = await fetchOpenPulls(github);
    if (!pulls.ok) return unknown(ABOUT, pulls.error);
    const elsewhere = pulls.value.filter(({ base }) => !isRelease(base));
    const layers = elsewhere.filter((pull) => leadsToRelease(pull, pulls.value, isRelease));
    if (elsewhere.length === 0) return fine(ABOUT, 'all are into release branches');
    if (layers.length === 0)
      return fine(
        ABOUT,
        `${plural(elsewhere.length, 'pull request')} into other branches: the check waits until a release branch is the base`,
      );
    return warning(ABOUT, {
      found: `${plural(layers.length, 'pull request')} stacked on another: ${firstOf(layers.map(({ number, base }) => `#${number} (into ${base})`))}`,
      consequence:
        'Nothing starts its check when the one below changes, nor when GitHub changes its base after the one below is merged. It may be waiting for nothing, or green for what was there before.',
      fix: 'Comment /cohort recheck on each of them before it is merged, from the bottom up.',
    });
  },
};

/** Whether it is into the head of another one that is, by some others or at once, into a release branch. */
function leadsToRelease(
  { base }: OpenPull,
  all: readonly OpenPull[],
  isRelease: (branch: string) => boolean,
  seen: ReadonlySet<string> = new Set(),
): boolean {
  if (seen.has(base)) return false;
  return all
    .filter(({ head }) => head === base)
    .some((below) => isRelease(below.base) || leadsToRelease(below, all, isRelease, new Set([...seen, base])));
}

function firstOf(names: readonly string[]): string {
  return `${names.slice(0, NAMED).join(', ')}${names.length > NAMED ? ', …' : ''}`;
}
