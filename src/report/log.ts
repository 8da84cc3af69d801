import type { Outcome } from '../domain/outcome.ts';
import { headline } from './headline.ts';
import { plural, printCount, printShare } from './numbers.ts';
import { describeDiscount } from './prose/discount.ts';
import { byGravity, describe } from './prose.ts';
import { offenders, printTargeted, reachRows, resolutionOf } from './reach.ts';
import { join, list, phrase, say, words } from './say.ts';
import { seats, tally } from './sections/approvals.ts';
import { effectOf, expectLine, reasonOf } from './sections/findings.ts';
import { foundations } from './sections/footer.ts';
import { nextSteps } from './sections/opening.ts';
import { visible } from './visible.ts';
import { inert, wrap } from './wrap.ts';

const SITES = 10;
const OBSERVED = 12;

/** The report for the log of the workflow run: plain lines, in which no workflow command can start. */
export function logOf(outcome: Outcome): string {
  const { verdict, reason } = headline(outcome);
  const blocks = [
    [...wrap('', words(`${verdict.toUpperCase()}: ${reason}`)), ...pullLines(outcome), ...(outcome.note === null ? [] : wrap('', phrase(outcome.note)))],
    nextLines(outcome),
    findingLines(outcome),
    siteLines(outcome),
    cohortLines(outcome),
    expectLines(outcome),
    approvalLines(outcome),
    foundations(outcome).flatMap((line) => wrap('', line)),
  ];
  return `${blocks.filter((lines) => lines.length > 0).map((lines) => lines.map(inert).join('\n')).join('\n\n')}\n`;
}

function pullLines({ pull }: Outcome): string[] {
  return pull === null ? [] : wrap('', say`Pull request ${words(String(pull.number))} of ${pull.repository} into ${pull.base}, head ${pull.head.slice(0, 12)}`);
}

function nextLines(outcome: Outcome): string[] {
  const steps = nextSteps(outcome);
  if (steps.length === 0) return [];
  return ['What to do next', ...steps.flatMap((step, index) => [...wrap(`  ${index + 1}. `, step.say), ...step.lines.map((line) => `         ${line}`)])];
}

function findingLines({ findings, facts }: Outcome): string[] {
  if (findings.length === 0) return [];
  return ['Findings', ...byGravity(findings).flatMap((finding) => {
    const { title, expected, observed } = describe(finding, facts);
    const more = observed.length - OBSERVED;
    return [
      ...wrap('  ', words(`${finding.code} ${effectOf(finding.effect)}: ${title}`)),
      ...wrap('    expected  ', expected),
      ...observed.slice(0, OBSERVED).flatMap((line, index) => wrap(index === 0 ? '    found     ' : '              ', line)),
      ...(more > 0 ? [`              … ${printCount(more)} more; all in the decision record`] : []),
    ];
  })];
}

function siteLines({ findings }: Outcome): string[] {
  const sites = offenders(byGravity(findings));
  if (sites.length === 0) return [];
  const shown = sites.slice(0, SITES);
  const width = Math.max(...shown.map(({ site }) => visible(site.id, 24).length));
  return [
    `Offending sites: ${printCount(sites.length)}`,
    ...shown.flatMap(({ site, offences }) => wrap(`  ${visible(site.id, 24).padEnd(width)}  `, say`${site.name === null ? words('(no name)') : say`${site.name}`} in ${site.cohorts.length === 0 ? words('no cohort') : list(site.cohorts, 4)}: ${join(offences.map(reasonOf), '; ')}`)),
    ...(sites.length > SITES ? [`  … ${printCount(sites.length - SITES)} more; all in the decision record`] : []),
  ];
}

function cohortLines({ facts }: Outcome): string[] {
  if (facts === null || !facts.scope.release) return [];
  const estate = resolutionOf(facts)?.total ?? 0;
  const rows = reachRows(facts).slice(0, 20);
  if (rows.length === 0) return [];
  const width = Math.max(...rows.map((row) => visible(row.cohort, 40).length));
  return ['Cohorts', ...rows.flatMap(({ cohort, standing, paths, sites }) => {
    const counts = sites === null ? 'sites not known' : `${printTargeted(sites)} (${printShare(sites.targeted, estate)} of the estate)`;
    return wrap(`  ${visible(cohort, 40).padEnd(width)}  `, words(`${standing === 'undeclared' ? 'NOT DECLARED' : standing === 'unknown' ? 'NOT IN THE POLICY' : standing === 'beside' ? 'covered' : 'declared'}, ${counts}${paths > 0 ? `, reached by ${plural(paths, 'path')}` : ''}`));
  })];
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
    ...seats(facts).flatMap(({ what, by, may }) => wrap('  ', say`${what}: ${by.length === 0 ? say`nobody yet; may approve: ${may}` : say`approved by ${list(by)}`}`)),
    ...facts.approvals.discounted.flatMap(({ login, reason }) => wrap('  ', say`does not count, approval by ${login}: it ${words(describeDiscount(reason))}`)),
  ];
}
