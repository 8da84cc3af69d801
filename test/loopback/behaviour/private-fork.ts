import { behaviour } from './behaviour.ts';

export const privateFork = behaviour({
  does: 'The head repository of a private fork is not for the workflow token; whether it is null or an error is not known.',
  source: 'the documentation says neither; to be seen on a real GitHub',
  date: '2026-11',
  certainty: 'guess',
  on(world, how: 'null' | 'forbidden') {
    world.behaviours.privateFork = how;
  },
});
