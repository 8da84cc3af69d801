import { fetchPullSizes, type PullSize } from '../../../github/settings/recent.ts';
import { plural } from '../../../prose/numbers.ts';
import { fine, unknown, warning } from '../diagnosis.ts';
import type { Row } from '../row.ts';
import { refusal, unanswered } from './evidence.ts';

/** Seconds after which a judgement is worth a look: it ends after two minutes, whatever it has. */
const SLOW = 40;

export const largestPullRequest: Row = {
  id: 'largest-pull-request',
  asks: 'Can the largest recent pull request be judged in time?',
  async examine({ github, checkOf }) {
    const sizes = await fetchPullSizes(github);
    if (!sizes.ok) return [unknown('pull requests', sizes.error)];
    const [largest] = sizes.value.toSorted((a, b) => sizeOf(b) - sizeOf(a));
    if (largest === undefined) return [];
    const about = `pull request #${largest.number}`;
    const { outcome, seconds } = await checkOf(largest.number);
    const failures = unanswered(outcome.findings);
    if (failures.length > 0) return failures.map((failure) => refusal(about, failure));
    const found = `${plural(largest.files, 'file')}, ${plural(largest.commits, 'commit')}, ${plural(largest.comments + largest.reviews, 'comment')}: judged in ${Math.ceil(seconds)} s`;
    return seconds < SLOW
      ? [fine(about, found)]
      : [
          warning(about, {
            found,
            means: 'A judgement ends after two minutes: one that is a little larger is an error, and cannot be merged.',
            fix: 'Make such pull requests smaller. Where it is the inventory that is slow, give inventory.timeout.',
          }),
        ];
  },
};

/** What a judgement reads of it, each with what hangs on it. */
function sizeOf({ files, commits, comments, reviews }: PullSize): number {
  return files + commits + comments + reviews;
}
