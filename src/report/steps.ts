import type { Next } from '../codes/code.ts';
import type { Outcome } from '../codes/outcome.ts';
import { isLeftOut, leaveOut } from '../codes/site-advice.ts';
import type { PullRequest } from '../domain/pull-request.ts';
import type { ReleaseFacts } from '../domain/facts.ts';
import { either, line, say, words, type Prose } from '../prose/say.ts';
import type { DescribedFinding } from './described.ts';
import { resolutionOf } from './reach.ts';

/** What to do next, the most severe first. */
export interface Steps {
  readonly steps: readonly Next[];
  /** What comes once that is done; null where nothing is known to. */
  readonly after: Prose | null;
}

export function stepsOf(outcome: Outcome, findings: readonly DescribedFinding[]): Steps {
  const { verdict, facts, pull } = outcome;
  if (verdict === 'skip') return { steps: whenSkipped(facts), after: null };
  if (verdict === 'allow') return { steps: whenAllowed(pull?.state ?? 'open'), after: null };
  // A warning is not a step: it stands below the table.
  const against = findings.filter(({ finding }) => finding.effect !== 'warn');
  const first = against.filter(({ finding }) => finding.effect === 'deny' || finding.effect === 'error');
  if (first.length === 0) return { steps: [...boundNumber(outcome), ...merged(against, facts)], after: null };
  // An approval before a necessary change would be lost.
  const later = findings.some(({ finding }) => finding.effect === 'hold');
  return {
    steps: merged(first, facts),
    after: later ? words('Ask for approvals after that: who must approve may change.') : null,
  };
}

/** A pull request into another branch than those of releases may have been meant for one of them. */
function whenSkipped(facts: ReleaseFacts | null): Next[] {
  if (facts === null || facts.scope.onReleaseBranch) return [];
  const branches = facts.policy.releases.branches ?? [facts.defaultBranch];
  return [
    {
      say: say`The base branch is ${facts.pull.base}; releases go into ${either(branches)}. If this is a release, change the base branch.`,
      lines: [],
    },
  ];
}

function whenAllowed(state: PullRequest['state']): Next[] {
  switch (state) {
    case 'unopened':
      return [{ say: words('Open the pull request. No approval is needed.'), lines: [] }];
    case 'open':
      return [
        {
          say: words('Merge it. A new commit or a changed declaration is judged again and needs new approvals.'),
          lines: [],
        },
      ];
    case 'merged':
      return [{ say: words('It is merged. The gate judges it again when it is deployed.'), lines: [] }];
    case 'closed':
      return [{ say: words('It is closed without being merged. Reopen it to release it.'), lines: [] }];
  }
}

/** One step a finding, but one for all sites that are to be left out. */
function merged(findings: readonly DescribedFinding[], facts: ReleaseFacts | null): Next[] {
  const leftOut = findings.map(({ finding }) => finding).filter(isLeftOut);
  const [first] = leftOut;
  return findings.flatMap(({ finding, description }) => {
    if (!isLeftOut(finding)) return [description.next];
    return finding === first ? [leaveOut(leftOut, facts)] : [];
  });
}

/**
 * A line that bounds how far the number of sites may move: proposed before the first approval, since it changes the
 * plan.
 */
function boundNumber({ facts, findings }: Outcome): Next[] {
  const resolution = resolutionOf(facts);
  const isProposed =
    facts?.declaration.kind === 'read' &&
    facts.declaration.declaration.expect === null &&
    (facts.pull.state === 'open' || facts.pull.state === 'unopened') &&
    facts.approvals.counted.length === 0 &&
    findings.some(({ code }) => code === 'approval.missing');
  if (resolution === null || !isProposed) return [];
  return [
    {
      say: words(
        'Optional: to stop a release that reaches another number of sites, add this line first (it changes the plan):',
      ),
      lines: [line`Expect-Sites: ${resolution.targets.length}`],
    },
  ];
}
