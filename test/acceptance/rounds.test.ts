import { expect, it } from 'vitest';
import { inRounds, type Rounds } from '../loopback/rounds.ts';
import { makeEstate } from '../loopback/estate.ts';
import { scenario } from './scenario.ts';

/*
 * How long a run waits for GitHub is how often it waits: its rounds. What is asked of both sides is counted, the
 * inventory's pages included.
 */

const isPage = (name: string) => name.includes('/sites');
const requests = (rounds: Rounds) => rounds.flat().length;

it('a check waits four times, and once more for each further page of the inventory', async () => {
  const s = await scenario({ approvedBy: ['alice'] });
  const { value, rounds } = await inRounds(() => s.run());
  expect(value).toMatchObject({ verdict: 'allow' });
  expect(rounds).toHaveLength(4);
  expect(requests(rounds)).toBe(9);

  const large = await scenario({
    approvedBy: ['alice'],
    body: 'Target-Cohort: resource-publisher\n',
    inventory: { sites: makeEstate().slice(0, 2500), pageSize: 1000 },
  });
  const paged = await inRounds(() => large.run());
  expect(paged.rounds.filter((round) => round.some(isPage))).toHaveLength(3);
  expect(paged.rounds).toHaveLength(6);
});

it('a second check waits once more, for the check run of the first', async () => {
  const s = await scenario();
  await s.run();
  s.world.review(s.pull.number, { author: 'alice' });
  const { value, rounds } = await inRounds(() => s.run());
  expect(value).toMatchObject({ verdict: 'allow' });
  expect(rounds).toHaveLength(5);
});
