import { behaviour } from './behaviour.ts';

export const stackMerge = behaviour({
  does: 'The layers of a stack, each based on the branch of the one below, are held to the rules of the trunk and land in it together; what their bases are called afterwards is not known.',
  source: 'docs.github.com, pull-requests/reference/stacked-pull-requests',
  date: '2026-09',
  certainty: 'sure',
  on: (world, layers: readonly number[], by: string) => void world.mergeStack(layers, { by }),
});
