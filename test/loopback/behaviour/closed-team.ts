import { behaviour } from './behaviour.ts';

export const closedTeam = behaviour({
  does: 'One team that a token may not read, renamed, of another organization or behind single sign-on, is an error beside the data of the others.',
  source: 'docs.github.com, graphql/guides/forming-calls-with-graphql, about partial data',
  date: '2026-10',
  certainty: 'sure',
  on: (world, organization: string, slug: string) =>
    void world.behaviours.closedTeams.add(`${organization}/${slug}`.toLowerCase()),
});
