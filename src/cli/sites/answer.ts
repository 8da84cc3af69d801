import { describeUnassigned } from '../../codes/inventory-facts.ts';
import { printSource } from '../../domain/policy/inventory.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import type { Query, Resolution } from '../../domain/sites/resolution.ts';
import { UNKNOWN_STATUS } from '../../domain/sites/site.ts';
import type { Unassigned } from '../../domain/sites/unassigned.ts';
import { plural, printCount } from '../../prose/numbers.ts';
import { printable } from '../../prose/printable.ts';
import { either, join, list, say, words, type Prose } from '../../prose/say.ts';
import { wrap } from '../../prose/wrap.ts';
import { printViolation } from '../../report/reach.ts';
import { paint, tableLines } from '../paint.ts';
import type { Terminal } from '../terminal.ts';

/* Who would be reached, as lines of a terminal. */

const MAX_SITES = 20;

export function answerLines(query: Query, resolution: Resolution, terminal: Terminal): string[] {
  const blocks = [
    headLines(query, resolution, terminal),
    cohortLines(query, resolution, terminal),
    ...resolution.unassigned.map((unassigned) => unassignedLines(unassigned, terminal)),
    offenderLines(resolution, terminal),
    targetLines(resolution, terminal),
  ];
  return blocks.filter((lines) => lines.length > 0).flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}

/** Why the ids by themselves are no answer; nothing where they are one. */
export function whyRefused({ policy }: Query, resolution: Resolution, terminal: Terminal): string[] {
  if (resolution.targets.length > 0) return offenderLines(resolution, terminal);
  const none = say`No site would be reached: ${words(printSource(policy.inventory))} has ${words(plural(resolution.total, 'site'))}, ${words(printCount(resolution.permitted))} of them ${either(policy.releases.statuses)}.`;
  return [...wrap('', none, terminal.width), ...leftOutLines(policy, resolution, terminal)];
}

function headLines({ policy, declaration }: Query, resolution: Resolution, terminal: Terminal): string[] {
  const { total, permitted, targets, asOf } = resolution;
  const by = declaration.cohorts.length === 0 || declaration.all ? words('') : say`: ${list(declaration.cohorts)}`;
  return [
    ...wrap('', say`${words(plural(targets.length, 'site'))} would be reached${by}`, terminal.width).map((line) =>
      paint(line, 'bold', terminal),
    ),
    ...wrap(
      '',
      say`${words(printSource(policy.inventory))} has ${words(plural(total, 'site'))}, ${words(printCount(permitted))} of them ${either(policy.releases.statuses)}, as of ${words(asOf.replace(/\.\d+Z$/, 'Z'))}`,
      terminal.width,
    ),
    ...leftOutLines(policy, resolution, terminal),
  ];
}

/** Sites that are meant, and left out for their status. */
function leftOutLines(policy: Policy, { statuses, permitted }: Resolution, { width }: Terminal): string[] {
  const others = [...statuses].filter(([status]) => !policy.releases.statuses.includes(status));
  const counted = others.map(([status, count]) => say`${status} ${words(printCount(count))}`);
  if (others.length === 0) return [];
  const left = say`Left out for their status: ${join(counted, ', ', 8)}`;
  return wrap('', permitted === 0 ? say`${left}. ${adviceOn(others)}` : left, width);
}

/** What helps where a status leaves every site out. */
function adviceOn(others: readonly (readonly [string, number])[]): Prose {
  return others.every(([status]) => status === UNKNOWN_STATUS)
    ? say`The inventory tells no status: a column or field ${'status'}, in small letters, or ${'inventory.site.status'} of a mapping.`
    : say`${'releases.statuses'} in the policy says which statuses a release may reach.`;
}

function cohortLines({ policy }: Query, { cohorts }: Resolution, terminal: Terminal): string[] {
  if (policy.cohorts.size === 0) return [];
  const [only, ...others] = policy.releases.statuses;
  return tableLines(
    [
      { head: 'cohort' },
      { head: 'dimension' },
      { head: 'reached', align: 'right' },
      { head: only === undefined || others.length > 0 ? 'permitted' : printable(only, 12), align: 'right' },
      { head: 'all', align: 'right' },
    ],
    [...policy.cohorts.values()].map(({ name, dimension }) => {
      const count = cohorts.get(name);
      return [
        printable(name),
        printable(dimension),
        ...[count?.targeted, count?.permitted, count?.members].map((number) => printCount(number ?? 0)),
      ];
    }),
    terminal,
  );
}

function unassignedLines({ dimension, count, sites }: Unassigned, { width }: Terminal): string[] {
  const more = count - sites.length;
  return [
    ...wrap(
      '',
      say`${words(plural(count, 'site is', 'sites are'))} in no cohort of ${dimension}: no release reaches ${words(count === 1 ? 'it' : 'them')} through one.`,
      width,
    ),
    ...sites.flatMap((site) => {
      const name = site.name === null ? '' : `${printable(site.name)}: `;
      return wrap('  ', say`${words(`${printable(site.id)}  ${name}`)}${describeUnassigned(site)}`, width);
    }),
    ...(more > 0 ? [`  … ${printCount(more)} more`] : []),
  ];
}

function offenderLines({ violations }: Resolution, terminal: Terminal): string[] {
  if (violations.length === 0) return [];
  const more = violations.length - MAX_SITES;
  return [
    paint('These would be refused', 'red', terminal),
    ...violations
      .slice(0, MAX_SITES)
      .flatMap((violation) =>
        wrap('  ', say`${words(printable(violation.site.id))}  ${printViolation(violation)}`, terminal.width),
      ),
    ...(more > 0 ? [`  … ${printCount(more)} more; --json has all`] : []),
  ];
}

function targetLines({ targets, names }: Resolution, terminal: Terminal): string[] {
  const more = targets.length - MAX_SITES;
  const rows = targets
    .slice(0, MAX_SITES)
    .map((id) => [printable(id), names.has(id) ? printable(names.get(id) ?? '') : '']);
  if (rows.length === 0) return [];
  const lines = tableLines([{ head: 'site' }, { head: 'name' }], rows, terminal);
  return more > 0 ? [...lines, `… ${printCount(more)} more; --ids prints every id`] : lines;
}
