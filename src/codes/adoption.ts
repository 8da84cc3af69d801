import { plural } from '../prose/numbers.ts';
import { line, say, words } from '../prose/say.ts';
import { next, type Next } from './code.ts';

/** As many trailers as anybody pastes; the evidence of the finding has all commits. */
const SHOWN = 40;

/** The way out of a change that came without a pull request, or with one that can no longer be allowed. */
export function adoption(commits: readonly string[]): Next {
  const more = commits.length - SHOWN;
  const what = commits.length === 1 ? 'this commit' : 'these commits';
  return next(
    say`Answer for ${words(what)} in a new pull request, approved like a release across cohorts and by a policy owner; put this beside ${'Target-Cohort'} in its description${words(more > 0 ? ` (and ${plural(more, 'more', 'more')}, which the decision record names)` : '')}:`,
    ...adoptLines(commits),
  );
}

/** Full ids: a trailer takes no others. */
export function adoptLines(commits: readonly string[]): string[] {
  return commits.length === 0 ? ['Adopts: <full commit id>'] : commits.slice(0, SHOWN).map((id) => line`Adopts: ${id}`);
}
