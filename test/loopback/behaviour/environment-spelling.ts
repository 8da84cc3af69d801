import { behaviour } from './behaviour.ts';

export const environmentSpelling = behaviour({
  does: 'Names of environments compare without case, so jobs that spell one differently deploy to the same; whether a list of deployments that is asked for one spelling has those of the other is not known.',
  source:
    'docs.github.com, actions/deployment/targeting-different-environments, "not case sensitive"; github/lock #70 names both in use',
  date: '2025-06',
  certainty: 'guess',
  on(world) {
    world.behaviours.exactEnvironments = true;
  },
});
