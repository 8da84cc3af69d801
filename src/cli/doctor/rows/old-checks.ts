import { fetchPullSizes } from '../../../github/settings/recent.ts';
import { fine, unknown, warning } from '../diagnosis.ts';
import type { Row } from '../row.ts';

const DAY = 24 * 60 * 60 * 1000;

export const oldChecks: Row = {
  id: 'old-checks',
  asks: 'Has every open pull request still its check?',
  async examine({ github, retention, now }) {
    const days = await retention();
    if (!days.ok) return [unknown('retention', days.error)];
    const pulls = await fetchPullSizes(github);
    if (!pulls.ok) return [unknown('pull requests', pulls.error)];
    const open = pulls.value.filter(({ isOpen }) => isOpen);
    const old = open.filter(({ changedAt }) => now - Date.parse(changedAt) > days.value * DAY);
    if (old.length === 0)
      return [fine('open pull requests', `none is older than the ${days.value} days that checks are kept`)];
    const numbers = old.map(({ number }) => `#${number}`);
    return [
      warning('open pull requests', {
        found: `${numbers.slice(0, 10).join(', ')}${numbers.length > 10 ? ', …' : ''}: unchanged for more than the ${days.value} days that checks are kept`,
        means: 'The check is gone, so that the required one waits.',
        fix: 'Comment /cohort recheck on those that are to be merged.',
      }),
    ];
  },
};
