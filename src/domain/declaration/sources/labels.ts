import { historyOf } from '../history.ts';
import { isCohortLabel, parseLabels } from '../labels.ts';
import { SAYS_NOTHING, type DeclarationSource } from './source.ts';

/** The `cohort:<name>` labels: bots set them. */
export const labels: DeclarationSource<'labels', 'label-changed'> = {
  name: 'labels',
  says: 'the labels say',
  changes: { 'label-changed': 'given before a cohort label changed: approve again' },
  place: 'labels cohort:<name>',
  stands: false,
  read({ labels: names = [] }) {
    const read = parseLabels(names);
    return read.ok ? { ...SAYS_NOTHING, part: read.value ?? null } : { ...SAYS_NOTHING, problems: [read.error] };
  },
  ...historyOf('label-changed', (event) => event.kind === 'label' && isCohortLabel(event.label)),
};
