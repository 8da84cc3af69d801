import { printRange, printSelectors, type Declaration, type Part } from './declaration.ts';
import { printSelector } from '../selector.ts';

/** A release manifest in YAML that says what some parts say: of two that say the same thing, the first. */
export function printManifest(parts: readonly Part[]): string[] {
  const first = <K extends keyof Part>(key: K) => parts.find((part) => part[key] !== undefined)?.[key];
  const cohorts = first('cohorts');
  const expect = first('expect');
  const change = first('change');
  const targets = first('targets');
  return [
    ...(cohorts ? [`cohorts: ${printList(cohorts)}`] : []),
    ...selectors('requires', printSelectors(parts.flatMap((part) => part.requires ?? []))),
    ...selectors('forbids', printSelectors(parts.flatMap((part) => part.forbids ?? []))),
    ...(expect ? [`expect: ${printRange(expect)}`] : []),
    ...(change !== undefined ? [`change: ${scalar(change)}`] : []),
    ...(targets?.kind === 'sites' ? [`sites: ${printList(targets.ids)}`] : []),
    ...(targets?.kind === 'select' ? [`select: ${scalar(printSelector(targets.select))}`] : []),
  ];
}

/** A release manifest in YAML that says all of a declaration, wherever its parts came from. */
export function printWhole({ cohorts, all, requires, forbids, expect, change, targets }: Declaration): string[] {
  return printManifest([
    {
      cohorts: all ? ['all'] : cohorts,
      requires,
      forbids,
      ...(expect && { expect }),
      ...(change !== null && { change }),
      targets,
    },
  ]);
}

function selectors(key: string, printed: readonly string[]): string[] {
  const [only, ...more] = printed;
  if (only === undefined) return [];
  return [`${key}: ${more.length === 0 ? scalar(only) : printList(printed)}`];
}

function printList(texts: readonly string[]): string {
  return `[${texts.map(scalar).join(', ')}]`;
}

/** As it stands where YAML reads it so, else in quotation marks. */
function scalar(text: string): string {
  return /^[A-Za-z0-9][A-Za-z0-9._/=-]*$/.test(text) ? text : JSON.stringify(text);
}
