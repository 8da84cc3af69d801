import type { Outcome } from '../codes/outcome.ts';
import type { Next } from '../codes/code.ts';
import { isLeftOut, leaveOut } from '../codes/site-advice.ts';
import type { ReleaseFacts } from '../domain/facts.ts';
import type { Violation } from '../domain/sites/resolution.ts';
import { words, type Prose } from '../prose/say.ts';
import { describeAll, type DescribedFinding } from './described.ts';

/** What to do next, the gravest first. */
export interface Steps {
  readonly steps: readonly Next[];
  /** What comes once that is done; null where nothing is known to. */
  readonly after: Prose | null;
}

export function stepsOf(outcome: Outcome): Steps {
  if (outcome.verdict === 'allow')
    return {
      steps: [
        {
          say: words(
            'Merge it when you are ready. A new commit or a changed declaration is judged afresh and needs new approvals.',
          ),
          lines: [],
        },
      ],
      after: null,
    };
  const told = describeAll(outcome);
  const first = told.filter(({ finding }) => finding.effect === 'deny' || finding.effect === 'error');
  if (first.length === 0) return { steps: merged(told, outcome.facts), after: null };
  // Nobody should approve what has to change first: the approval would be for nothing.
  const later = told.some(({ finding }) => finding.effect === 'hold');
  return {
    steps: merged(first, outcome.facts),
    after: later ? words('Approvals come next, once this is fixed; who is needed depends on what is left.') : null,
  };
}

/** One step a finding, but one for all that want the same sites left out. */
function merged(told: readonly DescribedFinding[], facts: ReleaseFacts | null): Next[] {
  const groups = Map.groupBy(told, ({ finding }) => (isLeftOut(finding) ? sitesOf(finding) : finding));
  return [...groups.values()].flatMap((group) => {
    const sites = group.map(({ finding }) => finding).filter(isLeftOut);
    return sites.length > 0 ? [leaveOut(sites, facts)] : group.map(({ description }) => description.next);
  });
}

function sitesOf({ sites }: { readonly sites: readonly Violation[] }): string {
  return JSON.stringify(sites.map(({ site }) => site.id).toSorted());
}
