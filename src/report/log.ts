import type { Finding } from '../codes/index.ts';
import type { Outcome } from '../codes/outcome.ts';
import { headline } from './headline.ts';
import { blocks, findingLines, nextLines } from './lines.ts';
import { plural, printCount, printShare } from '../prose/numbers.ts';
import { describeDiscount } from '../codes/discount.ts';
import { inReadingOrder } from '../codes/index.ts';
import { offenders, printTargeted, reachRows, resolutionOf } from './reach.ts';
import { join, list, phrase, say, words } from '../prose/say.ts';
import { approvalRows, tally } from './sections/approvals.ts';
import { expectLine, reasonOf } from './sections/findings.ts';
import { basis } from './sections/footer.ts';
import { stepsOf } from './steps.ts';
import { describeAll } from './described.ts';
import { printable } from '../prose/printable.ts';
import { wrap } from '../prose/wrap.ts';

const SITES = 10;

/** The report for the log of the workflow run: plain lines, in which no workflow command can start. */
export function logOf(outcome: Outcome): string {
  const { verdict, reason } = headline(outcome);
  return blocks([
    [
      ...wrap('', words(`${verdict.toUpperCase()}: ${reason}`)),
      ...pullLines(outcome),
      ...(outcome.note === null ? [] : wrap('', phrase(outcome.note))),
    ],
    nextLines(stepsOf(outcome)),
    findingLines(describeAll(outcome)),
    siteLines(outcome.findings),
    cohortLines(outcome),
    expectLines(outcome),
    approvalLines(outcome),
    basis(outcome).flatMap((line) => wrap('', line)),
  ]);
}

function pullLines({ pull }: Outcome): string[] {
  return pull === null
    ? []
    : wrap(
        '',
        say`Pull request ${words(String(pull.number))} of ${pull.repository} into ${pull.base}, head ${pull.head.slice(0, 12)}`,
      );
}

export function siteLines(findings: readonly Finding[]): string[] {
  const sites = offenders(inReadingOrder(findings));
  if (sites.length === 0) return [];
  const shown = sites.slice(0, SITES);
  const width = Math.max(...shown.map(({ site }) => printable(site.id, 24).length));
  return [
    `Offending sites: ${printCount(sites.length)}`,
    ...shown.flatMap(({ site, violations }) =>
      wrap(
        `  ${printable(site.id, 24).padEnd(width)}  `,
        say`${site.name === null ? words('(no name)') : say`${site.name}`} in ${site.cohorts.length === 0 ? words('no cohort') : list(site.cohorts, 4)}: ${join(violations.map(reasonOf), '; ')}`,
      ),
    ),
    ...(sites.length > SITES ? [`  … ${printCount(sites.length - SITES)} more; all in the decision record`] : []),
  ];
}

function cohortLines({ facts }: Outcome): string[] {
  if (facts === null || !facts.scope.release) return [];
  const estate = resolutionOf(facts)?.total ?? 0;
  const rows = reachRows(facts).slice(0, 20);
  if (rows.length === 0) return [];
  const width = Math.max(...rows.map((row) => printable(row.cohort, 40).length));
  return [
    'Cohorts',
    ...rows.flatMap(({ cohort, standing, paths, sites }) => {
      const counts =
        sites === null
          ? 'sites not known'
          : `${printTargeted(sites, ' sites')} (${printShare(sites.targeted, estate)} of the estate)`;
      return wrap(
        `  ${printable(cohort, 40).padEnd(width)}  `,
        words(
          `${standing === 'undeclared' ? 'NOT DECLARED' : standing === 'unknown' ? 'NOT IN THE POLICY' : standing === 'implied' ? 'covered' : 'declared'}, ${counts}${paths > 0 ? `, reached by ${plural(paths, 'path')}` : ''}`,
        ),
      );
    }),
  ];
}

function expectLines(outcome: Outcome): string[] {
  const expect = expectLine(outcome);
  return expect === null ? [] : [...wrap('', expect.why), `  ${expect.line}`];
}

function approvalLines({ facts }: Outcome): string[] {
  const line = facts === null ? null : tally(facts);
  if (facts === null || line === null) return [];
  return [
    `Approvals: ${line}`,
    ...approvalRows(facts).flatMap(({ what, by, may }) =>
      wrap(
        '  ',
        say`${what}: ${by.length === 0 ? say`nobody yet; may approve: ${may}` : say`approved by ${list(by)}`}`,
      ),
    ),
    ...facts.approvals.discounted.flatMap(({ login, reason }) =>
      wrap('  ', say`approval by ${login} does not count: ${words(describeDiscount(reason))}`),
    ),
  ];
}
