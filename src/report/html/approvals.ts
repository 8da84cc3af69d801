import { plural } from '../../prose/numbers.ts';
import { html, NOTHING, value, type Html } from './html.ts';
import { describeAnswer } from '../approvals.ts';
import { NO_LINKS } from '../links.ts';
import { proseHtml, values } from './prose.ts';
import type { Judgement, RecordedApprovals } from '../recorded.ts';
import { section, type Section } from './section.ts';
import { row, table } from './table.ts';
import { timeline } from './timeline.ts';

/** Who has approved and who still may, and what was said, on a line of time. */
export function approvalsSection(
  { approvals, pullRequest }: Judgement,
  prefix: string,
  judgedAt: string,
): Section | null {
  if (approvals === null) return null;
  return section(
    `${prefix}-approvals`,
    'Approvals',
    html`<p>${tally(approvals)}</p>
      ${notUnderstood(approvals)}${eligible(approvals)}${timeline(approvals, pullRequest, judgedAt)}`,
  );
}

/** Somebody waits for these answers. */
function notUnderstood({ answers }: RecordedApprovals): Html {
  return answers.length === 0
    ? NOTHING
    : html`<p>Not understood:</p>
        <ul>
          ${answers.map((answer) => html`<li>${proseHtml(describeAnswer(answer), NO_LINKS)}</li>`)}
        </ul>`;
}

function tally({ needed, policyNeeded, counted }: RecordedApprovals): string {
  const people = counted.filter(({ cohorts }) => cohorts.length > 0).length;
  const owners = counted.filter(({ forPolicy }) => forPolicy).length;
  const parts = [
    ...(needed > 0 ? [`${people} of ${plural(needed, 'needed approval')}`] : []),
    ...(policyNeeded > 0 ? [`${owners} of ${plural(policyNeeded, 'needed approval')} by policy owners`] : []),
  ];
  return parts.length === 0 ? 'No approval is needed.' : `${parts.join('; ')}.`;
}

function eligible({ eligible: entries, counted }: RecordedApprovals): Html {
  const rows = entries.map(({ cohort, owners, administrators }) => {
    const isPolicy = cohort === 'policy';
    const by = counted.filter(({ cohorts, forPolicy }) => (isPolicy ? forPolicy : cohorts.includes(cohort)));
    return row(isPolicy ? html`the policy` : value(cohort), [
      by.length === 0 ? html`no one yet` : values(by.map(({ login }) => login)),
      administrators ? html`the administrators of the repository` : owners.length === 0 ? html`no one` : values(owners),
    ]);
  });
  return rows.length === 0
    ? NOTHING
    : table('plain', 'Who has approved, and who else may', ['Cohort', 'Approved by', 'May approve'], html`${rows}`);
}
