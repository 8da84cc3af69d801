import type { Column } from '../../prose/columns.ts';
import type { Outcome } from '../../codes/outcome.ts';
import type { TriedEstate } from '../../domain/sites/trial.ts';
import { words } from '../../prose/say.ts';
import { describeUntried, trialNotes, trialRows } from '../trial.ts';
import type { Limits } from './fit.ts';
import { bullets, paragraph, strong, table, type Block } from './nodes.ts';

const COLUMNS: readonly Column[] = [
  { head: 'Sites of a permitted status' },
  { head: 'Now', align: 'right' },
  { head: 'After the merge', align: 'right' },
];

/** What a changed policy or inventory file would do to the estate. */
export function trialSection({ facts }: Outcome, limits: Limits): Block[] {
  const trial = facts?.trial ?? null;
  if (trial === null) return [];
  const notes = trialNotes(trial, trial.estate.kind === 'counted' ? trial.estate.after : null);
  return [
    paragraph(strong('What this changes')),
    estateBlock(trial.estate, limits),
    ...(notes.length === 0 ? [] : [bullets(notes.map((note) => [paragraph(note)]))]),
  ];
}

function estateBlock(estate: TriedEstate, limits: Limits): Block {
  if (estate.kind !== 'counted') return paragraph(describeUntried(estate));
  const rows = trialRows(estate.before, estate.after).map(({ head, counts }) => [head, ...counts.map(words)]);
  return table(COLUMNS, rows, limits.rows, ' rows');
}
