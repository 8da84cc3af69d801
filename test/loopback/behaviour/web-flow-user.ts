import { behaviour } from './behaviour.ts';

export const webFlowUser = behaviour({
  does: "The committer of a commit made on the web is GitHub's own account web-flow in REST; in GraphQL its user is null or web-flow.",
  source: 'the documentation says neither; to be seen on a real GitHub',
  date: '2026-11',
  certainty: 'guess',
  on(world) {
    world.webFlowInGraphQL = true;
  },
});
