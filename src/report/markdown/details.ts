import { describeDiscount } from '../../codes/discount.ts';
import { plural, printCount } from '../../prose/numbers.ts';
import { codeReference, join, list, pullReference, say, words, type Prose } from '../../prose/say.ts';
import { printApproval, type ApprovalsView } from '../approvals.ts';
import { printEffect, type DescribedFinding } from '../described.ts';
import { printViolation, type Offender, type ReachRow } from '../reach.ts';
import type { SpreadRow } from '../deployment/spread.ts';
import type { Links } from '../links.ts';
import type { Limits } from './fit.ts';
import { bullets, link, paragraph, strong, table, type Block } from './nodes.ts';

/* What is folded: the evidence of the report, and everything that needs no action. */

/** What was expected and what was found, finding by finding. */
export function findingsDetails(findings: readonly DescribedFinding[], limits: Limits): Block[] {
  if (findings.length === 0) return [];
  return [
    paragraph(strong('Findings')),
    bullets(
      findings.map(({ finding, description, of }) => {
        const { title, expected, observed } = description;
        const shown = shorten(observed, limits.rows);
        return [
          paragraph(
            say`${words(printEffect(finding.effect))} · ${codeReference(finding.code)}: `,
            strong(title),
            of === null ? [] : say` (pull request ${pullReference(of)})`,
          ),
          bullets([
            [paragraph(say`expected: ${expected}`)],
            ...(shown.length === 1
              ? shown.map((line) => [paragraph(say`found: ${line}`)])
              : [[paragraph(words('found:')), bullets(shown.map((line) => [paragraph(line)]))]]),
          ]),
        ];
      }),
    ),
  ];
}

function shorten(lines: readonly Prose[], limit: number): Prose[] {
  const more = lines.length - limit;
  return more > 0
    ? [...lines.slice(0, limit), words(`… ${plural(more, 'more', 'more')}; all in the decision record`)]
    : [...lines];
}

/** The offending sites by name, each with what stands against it. */
export function sitesDetails(sites: readonly Offender[], limits: Limits): Block[] {
  if (sites.length === 0) return [];
  const rows = sites.map(({ site, violations }) => [
    say`${site.id}`,
    site.name === null ? words('–') : say`${site.name}`,
    site.cohorts.length === 0 ? words('none') : list(site.cohorts, 4),
    join(violations.map(printViolation), '; '),
  ]);
  return [
    paragraph(strong('Offending sites')),
    table(
      [{ head: 'Site' }, { head: 'Name' }, { head: 'In cohort' }, { head: 'Why it may not receive this change' }],
      rows,
      limits.rows,
      '; all in the decision record',
    ),
  ];
}

/** Which cohorts the changed paths reach. */
export function reachDetails(rows: readonly ReachRow[], limits: Limits): Block[] {
  const reached = rows.filter(({ paths }) => paths > 0);
  if (reached.length === 0) return [];
  const cohorts = reached.map(({ cohort, paths }) => say`${cohort} (${words(plural(paths, 'path'))})`);
  return [paragraph(strong('Reached by changed paths'), say`: ${join(cohorts, ', ', limits.rows)}`)];
}

/** Who has approved, who may, and which approvals do not count. */
export function approvalsDetails(approvals: ApprovalsView | null, limits: Limits): Block[] {
  if (approvals === null) return [];
  const { tally, cohorts, policy, discounted } = approvals;
  const states = [
    ...[...cohorts].map(([cohort, state]) => say`${cohort}: ${printApproval(state)}`),
    ...(policy === null ? [] : [say`the policy and what it guards: ${printApproval(policy)}`]),
  ];
  return [
    paragraph(strong('Approvals'), words(`: ${tally}`)),
    ...(states.length === 0 ? [] : [bullets(states.slice(0, limits.rows).map((state) => [paragraph(state)]))]),
    ...(discounted.length === 0
      ? []
      : [
          table(
            [{ head: 'Approval that does not count' }, { head: 'Why' }],
            discounted.map(({ login, reason }) => [say`${login}`, words(describeDiscount(reason))]),
            limits.rows,
            '',
          ),
        ]),
  ];
}

/** What the report rests on. */
export function basisDetails(lines: readonly Prose[], { run }: Links): Block[] {
  return [
    ...lines.map((line) => paragraph(line)),
    ...(run === null
      ? []
      : [
          paragraph(
            link('Workflow run', run),
            words(': the report with every site and the decision record are there, where the workflow keeps them'),
          ),
        ]),
  ];
}

/** How many sites have what. */
export function spreadTable(spread: readonly SpreadRow[], limits: Limits): Block[] {
  if (spread.length === 0) return [];
  return [
    table(
      [{ head: 'What sites have' }, { head: 'Sites', align: 'right' }, { head: 'Now' }],
      spread.map(({ has, sites, meaning }) => [has ?? words('not known'), words(printCount(sites)), meaning]),
      limits.rows,
      '; all in the decision record',
    ),
  ];
}
