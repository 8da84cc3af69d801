import { printEffect } from './described.ts';
import type { DescribedFinding } from './described.ts';
import { printViolation, type Offender } from './reach.ts';
import type { Steps } from './steps.ts';
import { printCount } from '../prose/numbers.ts';
import { printable } from '../prose/printable.ts';
import { join, list, say, words } from '../prose/say.ts';
import { neutralise, wrap } from '../prose/wrap.ts';

/* What the logs of a check and of a gate have in common. */

const MAX_OBSERVED = 12;
const MAX_SITES = 10;

export function nextLines({ steps, after }: Steps): string[] {
  if (steps.length === 0) return [];
  return [
    'What to do next',
    ...steps.flatMap((step, index) => [
      ...wrap(steps.length === 1 ? '  ' : `  ${index + 1}. `, step.say),
      ...step.lines.map((line) => `         ${line}`),
      ...(step.items ?? []).flatMap((item) => [
        ...wrap('     - ', item.say),
        ...item.lines.map((line) => `         ${line}`),
      ]),
    ]),
    ...(after === null ? [] : wrap('  ', after)),
  ];
}

export function findingLines(findings: readonly DescribedFinding[]): string[] {
  if (findings.length === 0) return [];
  return [
    'Findings',
    ...findings.flatMap(({ finding, description, of }) => {
      const { title, expected, observed } = description;
      const more = observed.length - MAX_OBSERVED;
      const about = of === null ? '' : ` (pull request #${of})`;
      return [
        ...wrap('  ', words(`${printEffect(finding.effect)} · ${finding.code}: ${title}${about}`)),
        ...wrap('    expected  ', expected),
        ...observed
          .slice(0, MAX_OBSERVED)
          .flatMap((line, index) => wrap(index === 0 ? '    found     ' : '              ', line)),
        ...(more > 0 ? [`              … ${printCount(more)} more; all in the decision record`] : []),
      ];
    }),
  ];
}

/** The first offending sites, each with what stands against it. */
export function siteLines(sites: readonly Offender[]): string[] {
  if (sites.length === 0) return [];
  const shown = sites.slice(0, MAX_SITES);
  const width = Math.max(...shown.map(({ site }) => printable(site.id, 24).length));
  return [
    `Offending sites: ${printCount(sites.length)}`,
    ...shown.flatMap(({ site, violations }) =>
      wrap(
        `  ${printable(site.id, 24).padEnd(width)}  `,
        say`${site.name === null ? words('(no name)') : say`${site.name}`} in ${site.cohorts.length === 0 ? words('no cohort') : list(site.cohorts, 4)}: ${join(violations.map(printViolation), '; ')}`,
      ),
    ),
    ...(sites.length > MAX_SITES
      ? [`  … ${printCount(sites.length - MAX_SITES)} more; all in the decision record`]
      : []),
  ];
}

/** Blocks of lines with an empty line between; no line of them is a workflow command. */
export function blocks(parts: readonly (readonly string[])[]): string {
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map(neutralise).join('\n'))
    .join('\n\n')}\n`;
}
