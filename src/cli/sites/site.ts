import { printViolation } from '../../report/reach.ts';
import type { Explanation, Query, Resolution } from '../../domain/sites/resolution.ts';
import { evaluateSelector, evaluateTerm, printTerm, type Selector } from '../../domain/selector.ts';
import type { Site } from '../../domain/sites/site.ts';
import { plural } from '../../prose/numbers.ts';
import { printable } from '../../prose/printable.ts';
import { either, join, list, say, words, type Prose } from '../../prose/say.ts';
import { wrap } from '../../prose/wrap.ts';
import { tableLines } from '../paint.ts';
import type { Terminal } from '../terminal.ts';

/** Why one site would be reached or not, as lines of a terminal. */
export function siteLines(id: string, query: Query, resolution: Resolution, terminal: Terminal): string[] {
  const { width } = terminal;
  const found = resolution.explained.find(({ site }) => site.id === id);
  if (found === undefined)
    return wrap('', say`${id} is not in the inventory, which has ${words(plural(resolution.total, 'site'))}.`, width);
  const { site } = found;
  const name = site.name === null ? '' : `  ${printable(site.name)}`;
  return [
    `${printable(site.id)}${name}`,
    ...wrap('', conclusion(found, query), width),
    '',
    ...factLines(site, terminal),
    ...cohortLines(found, query, terminal),
  ];
}

function conclusion({ targeted, permitted, covered, violations }: Explanation, query: Query): Prose {
  const { declaration, policy } = query;
  if (targeted)
    return violations.length === 0
      ? words('It would be reached.')
      : say`It would be reached, and that would be refused: ${join(violations.map(printViolation), '; ')}.`;
  if (!permitted)
    return say`It would not be reached: releases reach sites that are ${either(policy.releases.statuses)} (${'releases.statuses'} in the policy).`;
  if (declaration.targets.kind === 'select') return words('It would not be reached: the selector does not match it.');
  return covered
    ? words('It would not be reached.')
    : declaration.all
      ? words('It would not be reached: it is in no cohort.')
      : say`It would not be reached: ${list(declaration.cohorts)} does not cover it.`;
}

/** What the inventory says of it. */
function factLines(site: Site, terminal: Terminal): string[] {
  const rows = [
    ['status', printable(site.status)],
    ...[...site.attributes].map(([key, value]) => [printable(key), value === null ? '(not known)' : printable(value)]),
    ...(site.cohorts.length === 0 ? [] : [['cohorts', site.cohorts.map((name) => printable(name)).join(', ')]]),
  ];
  return tableLines([{ head: 'what' }, { head: 'the inventory says' }], rows, terminal);
}

/** In which cohorts it is, and by what. */
function cohortLines({ site, memberships }: Explanation, { policy, declaration }: Query, terminal: Terminal): string[] {
  const { targets } = declaration;
  const rows = [
    ...[...policy.cohorts.values()].map(({ name, select }) => [
      printable(name),
      memberships.includes(name) ? 'yes' : 'no',
      select === null ? 'the inventory tells who is in it' : termsOf(select, site),
    ]),
    ...(targets.kind === 'select' && targets.select.terms.length > 0
      ? [['--select', truthOf(targets.select, site), termsOf(targets.select, site)]]
      : []),
  ];
  if (rows.length === 0) return [];
  return ['', ...tableLines([{ head: 'cohort' }, { head: 'in it' }, { head: 'because' }], rows, terminal)];
}

function truthOf(select: Selector, site: Site): string {
  return evaluateSelector(select, site.attributes, 'kubernetes') === 'true' ? 'yes' : 'no';
}

/** Each term of a selector with what the site has for it. */
function termsOf({ terms }: Selector, site: Site): string {
  return terms
    .map((term) => {
      const holds = evaluateTerm(term, site.attributes, 'kubernetes') === 'true';
      return `${printable(printTerm(term))}: ${holds ? 'holds' : `not, ${valueOf(term.key, site)}`}`;
    })
    .join('; ');
}

function valueOf(key: string, { attributes }: Site): string {
  const value = attributes.get(key);
  if (value === undefined) return `it has no ${printable(key)}`;
  return value === null ? `its ${printable(key)} is not known` : `it is ${printable(value)}`;
}
