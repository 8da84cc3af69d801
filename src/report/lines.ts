import { printCount } from '../prose/numbers.ts';
import { say, words } from '../prose/say.ts';
import { effectOf } from './sections/findings.ts';
import type { Steps } from './steps.ts';
import type { DescribedFinding } from './described.ts';
import { neutralise, wrap } from '../prose/wrap.ts';

/* What the logs of a check and of a gate have in common. */

const OBSERVED = 12;

export function nextLines({ steps, after }: Steps): string[] {
  if (steps.length === 0) return [];
  return [
    'What to do next',
    ...steps.flatMap((step, index) => [
      ...wrap(steps.length === 1 ? '  ' : `  ${index + 1}. `, step.say),
      ...step.lines.map((line) => `         ${line}`),
    ]),
    ...(after === null ? [] : wrap('  ', after)),
  ];
}

export function findingLines(told: readonly DescribedFinding[]): string[] {
  if (told.length === 0) return [];
  return [
    'Findings',
    ...told.flatMap(({ finding, description, of }) => {
      const { title, expected, observed } = description;
      const more = observed.length - OBSERVED;
      return [
        ...wrap(
          '  ',
          say`${words(`${finding.code} ${effectOf(finding.effect)}: ${title}`)}${words(of === null ? '' : ` (of pull request ${of})`)}`,
        ),
        ...wrap('    expected  ', expected),
        ...observed
          .slice(0, OBSERVED)
          .flatMap((line, index) => wrap(index === 0 ? '    found     ' : '              ', line)),
        ...(more > 0 ? [`              … ${printCount(more)} more; all in the decision record`] : []),
      ];
    }),
  ];
}

/** Blocks of lines with an empty line between; no line of them is a workflow command. */
export function blocks(parts: readonly (readonly string[])[]): string {
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map(neutralise).join('\n'))
    .join('\n\n')}\n`;
}
