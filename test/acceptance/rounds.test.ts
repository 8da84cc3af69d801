import { beforeAll, expect, it } from 'vitest';
import { gateScenario, type GateScenario } from './gate-scenario.ts';
import { inRounds, type Rounds } from '../loopback/rounds.ts';
import { makeEstate } from '../loopback/estate.ts';
import { RP_BODY, scenario } from './scenario.ts';

/*
 * How long a run waits for GitHub is how often it waits: its rounds. What is asked of both sides is counted, the
 * inventory's pages included.
 */

// What is loaded late takes turns of the event loop, which are not what is counted.
beforeAll(async () => {
  const s = await scenario({ approvedBy: ['alice'] });
  await s.run();
  const over = await gateOver(1, 1);
  await over.gate();
});

const isPage = (name: string) => name.includes('/sites');
const requests = (rounds: Rounds) => rounds.flat().length;
const toGitHub = (rounds: Rounds) => rounds.flat().filter((name) => !isPage(name)).length;

it('a check waits four times, and once more for each further page of the inventory', async () => {
  const s = await scenario({ approvedBy: ['alice'] });
  const { value, rounds } = await inRounds(() => s.run());
  expect(value).toMatchObject({ verdict: 'allow' });
  // What it is about; the claim; the evidence, beside it the inventory, who pushed and what else is on the head; the report.
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

it('a check with gates and a manifest waits no longer: both are asked ahead', async () => {
  const s = await scenario({
    approvedBy: ['alice'],
    body: 'Fixes the template cache.\n',
    manifest: 'cohorts: [resource-publisher]\n',
    policy: (draft) => {
      Object.assign(draft.cohorts['resource-publisher'] ?? {}, {
        environments: [{ name: 'production-rp', job: 'deploy.yml/deploy (rp)' }],
      });
    },
  });
  const { value, rounds } = await inRounds(() => s.run());
  expect(value).toMatchObject({ verdict: 'allow' });
  expect(rounds.map((round) => round.join(', '))).toHaveLength(4);
});

it('a check waits once more each time that former texts are rendered', async () => {
  const s = await scenario({ body: 'Fixes it.\n\nTarget-Cohort: resource-publisher\nExpect-Sites: 3\n' });
  s.world.review(s.pull.number, { author: 'alice' });
  s.world.editBody(s.pull.number, { by: 'mia', body: RP_BODY });
  const { value, rounds } = await inRounds(() => s.run());
  expect(value).toMatchObject({ verdict: 'allow' });
  const rendering = rounds.filter((round) => round.some((name) => name.endsWith('/markdown')));
  expect(rendering).not.toEqual([]);
  expect(rounds).toHaveLength(4 + rendering.length);
});

/** A gate over so many pull requests, each of so many commits and merged as it is. */
async function gateOver(pulls: number, commits: number): Promise<GateScenario> {
  const s = await gateScenario();
  s.deploy();
  for (let pull = 0; pull < pulls; pull += 1)
    s.land({
      method: 'merge',
      commits: Array.from({ length: commits }, (_, at) => ({
        changes: { [`deploy/resource-publisher/${String(pull)}-${String(at)}.yml`]: 'x' },
      })),
    });
  return s;
}

it.each([
  [1, 1, 5, 11],
  [10, 4, 5, 11],
  [50, 4, 5, 15],
  [200, 1, 6, 31],
])(
  'a gate over %i pull requests of %i commits: %i rounds and %i requests to GitHub',
  async (pulls, commits, waits, asked) => {
    const s = await gateOver(pulls, commits);
    const { value, rounds } = await inRounds(() => s.gate());
    expect(value.verdict).toBe('allow');
    expect(value.judged).toHaveLength(pulls);
    expect([rounds.length, toGitHub(rounds)]).toEqual([waits, asked]);
  },
);

it('a gate over many pull requests of a busy repository asks about each branch, all at once', async () => {
  const s = await gateOver(20, 1);
  // Another branch has had thousands of pushes: nobody reads them.
  const pushes = Array.from({ length: 2_200 }, (_, push) =>
    s.world.activity.slice(0, 1).map((act) => ({ ...act, id: 1_000_000 + push, ref: 'refs/heads/bots' })),
  );
  s.world.activity.push(...pushes.flat());
  const { value, rounds } = await inRounds(() => s.gate());
  expect(value.verdict).toBe('allow');
  expect(rounds.at(-1)?.filter((name) => name.endsWith('/activity'))).toHaveLength(20);
  expect(rounds.length).toBeLessThanOrEqual(6);
});
