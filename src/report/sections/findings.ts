import type { Finding } from '../../codes/index.ts';
import type { Effect } from '../../domain/verdict.ts';
import type { Outcome } from '../../codes/outcome.ts';
import type { Violation } from '../../domain/sites/resolution.ts';
import { bullets, code, details, paragraph, strong, table, type Block } from '../markdown.ts';
import { plural } from '../../prose/numbers.ts';
import { inReadingOrder } from '../../codes/index.ts';
import { offenders, resolutionOf } from '../reach.ts';
import { join, line, list, say, words, type Prose } from '../../prose/say.ts';
import type { DescribedFinding } from '../described.ts';
import type { Limits } from './limits.ts';

/** What was expected and what was found, finding by finding. */
export function findingsSection(told: readonly DescribedFinding[], limits: Limits): Block[] {
  if (told.length === 0) return [];
  return [
    paragraph(strong('Findings')),
    bullets(
      told.map(({ finding, description, of }) => {
        const { title, expected, observed } = description;
        const shown = shorten(observed, limits.rows);
        return [
          paragraph(
            [{ code: finding.code }, { text: ` ${effectOf(finding.effect)}: ` }],
            strong(title),
            of === null ? [] : say` (of pull request ${`#${of}`})`,
          ),
          bullets([
            [paragraph(say`expected: ${expected}`)],
            ...(shown.length === 1
              ? shown.map((one) => [paragraph(say`found: ${one}`)])
              : [[paragraph(words('found:')), bullets(shown.map((one) => [paragraph(one)]))]]),
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

export function effectOf(effect: Effect): string {
  switch (effect) {
    case 'deny':
      return 'denies';
    case 'hold':
      return 'holds';
    case 'error':
      return 'error';
    case 'warn':
      return 'warns';
  }
}

/** More sites than this open on a click. */
const OPEN = 10;

/** The offending sites by name, each with what stands against it. */
export function sitesSection(findings: readonly Finding[], limits: Limits): Block[] {
  const sites = offenders(inReadingOrder(findings));
  if (sites.length === 0) return [];
  const rows = sites.map(({ site, violations }) => [
    say`${site.id}`,
    site.name === null ? words('–') : say`${site.name}`,
    site.cohorts.length === 0 ? words('none') : list(site.cohorts, 4),
    join(violations.map(reasonOf), '; '),
  ]);
  const shown = Math.min(limits.rows, sites.length);
  const summary =
    shown < sites.length
      ? `${plural(sites.length, 'offending site')}: the first ${shown} by name`
      : `${plural(sites.length, 'offending site')} by name`;
  return details(
    summary,
    [
      table(
        [{ head: 'Site' }, { head: 'Name' }, { head: 'In cohort' }, { head: 'Why it may not receive this change' }],
        rows,
        limits.rows,
        '; all in the decision record',
      ),
    ],
    sites.length <= OPEN,
  );
}

export function reasonOf({ kind, reasons }: Violation): Prose {
  switch (kind) {
    case 'unknown':
      return words('not in the inventory');
    case 'inactive':
      return say`status ${list(reasons)}`;
    case 'outside-cohort':
      return say`outside ${list(reasons)}`;
    case 'ambiguous':
      return say`in ${list(reasons)} at once`;
    case 'incapable':
      return say`violates ${list(reasons)}`;
    case 'unproven':
      return say`no value to judge ${list(reasons)}`;
  }
}

/** A line that bounds how far the number of sites may move, where the author gave none. */
export function expectLine(outcome: Outcome): { readonly why: Prose; readonly line: string } | null {
  const { facts } = outcome;
  const resolution = resolutionOf(facts);
  if (
    facts === null ||
    resolution === null ||
    facts.declaration.kind !== 'read' ||
    facts.declaration.declaration.expect !== null
  )
    return null;
  const offending = offenders(outcome.findings).length;
  const fine = resolution.targets.length - offending;
  if (fine <= 0) return null;
  const left = offending === 0 ? '' : ` (${plural(fine, 'site is', 'sites are')} left without the offending ones)`;
  return {
    why: words(
      `No number of sites is declared. Add this line${left}, and a release that reaches another number is stopped. Add it before asking for approval: it changes the plan.`,
    ),
    line: line`Expect-Sites: ${fine}`,
  };
}

export function expectSection(outcome: Outcome): Block[] {
  const expect = expectLine(outcome);
  return expect === null ? [] : [paragraph(expect.why), code('text', [expect.line])];
}
