import { fetchOpenPulls, type OpenPull } from '../../../github/settings/recent.ts';
import { plural } from '../../../prose/numbers.ts';
import { fine, unknown, warning } from '../diagnosis.ts';
import type { Row } from '../row.ts';

/** So many are named. */
const NAMED = 10;

export const stacks: Row = {
  id: 'stacks',
  asks: 'Are there pull requests whose check nothing starts again?',
  async examine({ github, isRelease }) {
    const pulls = await fetchOpenPulls(github);
    if (!pulls.ok) return [unknown('open pull requests', pulls.error)];
    const elsewhere = pulls.value.filter(({ base }) => !isRelease(base));
    const layers = elsewhere.filter((pull) => leadsToRelease(pull, pulls.value, isRelease));
    if (layers.length === 0)
      return [
        fine(
          'open pull requests',
          elsewhere.length === 0
            ? 'all are into release branches'
            : `${plural(elsewhere.length, 'pull request')} into other branches: the check waits until a release branch is the base`,
        ),
      ];
    const numbers = layers.map(({ number, base }) => `#${number} (into ${base})`);
    return [
      warning('open pull requests', {
        found: `${plural(layers.length, 'pull request')} stacked on another: ${numbers.slice(0, NAMED).join(', ')}${numbers.length > NAMED ? ', …' : ''}`,
        means:
          'Nothing starts its check when the one below changes, nor when GitHub changes its base after the one below is merged. It may be waiting for nothing, or green for what was there before.',
        fix: 'Comment /cohort recheck on each of them before it is merged, from the bottom up.',
      }),
    ];
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
