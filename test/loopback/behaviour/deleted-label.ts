import { behaviour } from './behaviour.ts';

export const deletedLabel = behaviour({
  does: 'A label that is deleted from the repository is off every pull request, and the events that named it have null for a label, against the schema.',
  source: 'entrius/gittensor #536, #553, #585',
  date: '2026-04',
  certainty: 'likely',
  on: (world, label: string) => world.deleteLabel(label),
});
