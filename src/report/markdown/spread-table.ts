import { printCount } from '../../prose/numbers.ts';
import { words } from '../../prose/say.ts';
import type { SpreadRow } from '../deployment/spread.ts';
import type { Limits } from './limits.ts';
import { table, type Block } from './nodes.ts';

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
