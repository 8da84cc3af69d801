import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { chance, dice, oneOf, type Dice } from './dice.ts';
import { History } from './history.ts';
import { answerOf, wrongWithRollback, type SiteDeployment } from './naive-sites.ts';
import { wireSites } from './product.ts';
import { Tally } from './tally.ts';
import { samples } from '../samples.ts';

/* Random histories whose sites tell what they have, truly, falsely or not at all. */

const NO_COMMITS = [null, '', 'v1.0', 'main', 'f'.repeat(40), 'F'.repeat(40)] as const;

/** Has every site say something, and asks the gate about some commit. */
async function ask(history: History, roll: Dice) {
  const { scenario, states, ground } = history;
  const answered = history.settings.at(-1)?.cohort;
  const cohort = answered !== undefined && chance(roll, 50) ? answered : oneOf(roll, ground.cohorts).name;
  const rollback = chance(roll, 35);
  const had = history.deployed.filter((one) => one.cohort === cohort).map(({ state }) => state);
  const usually = chance(roll, 70) ? states.length - 1 : roll(states.length);
  const asked = rollback && had.length > 0 ? oneOf(roll, had) : usually;
  const usual = rollback ? states.length - 1 : roll(states.length);
  const has = new Map(
    ground.sites.map(({ id }) => {
      if (chance(roll, 12)) return [id, null] as const;
      if (chance(roll, 25)) return [id, asked] as const;
      return [id, chance(roll, 50) ? usual : roll(states.length)] as const;
    }),
  );
  scenario.inventory.set({
    sites: wireSites(ground).map((site) => {
      const state = has.get(String(site['id'])) ?? null;
      return { ...site, deployed: state === null ? oneOf(roll, NO_COMMITS) : states[state]?.oid };
    }),
  });
  const { deployed, settings } = history;
  const world: SiteDeployment = { ground, cohort, states, asked, has, deployed, settings };
  return { said: await history.gate(cohort, asked, rollback), world };
}

it('no site is handed out that has a release in its own range which does not cover it', async () => {
  const tally = new Tally();
  await fc.assert(
    fc.asyncProperty(dice, async (roll) => {
      const history = await History.begin(roll, (draft) => {
        draft.releases = { ...draft.releases, deployed: 'sites' };
      });
      for (let left = 1 + roll(6); left > 0; left -= 1) history.step();
      for (const _ of [1, 2, 3]) {
        const { said, world } = await ask(history, roll);
        const of = JSON.stringify({ ...world, has: [...world.has], states: world.states.map(({ oid }) => oid) });
        if (said.outcome.facts?.rollback.applies === true) {
          const wrong = wrongWithRollback(world, said.targets ?? []);
          tally.count(said.verdict, ['rollback']);
          expect({ wrong, of }).toEqual({ wrong: [], of });
          continue;
        }
        const expected = answerOf(world);
        const codes = said.codes.filter((code) => code !== 'gate.rolled-back');
        tally.count(said.verdict, [...said.codes, `from ${String(said.outcome.facts?.baseline?.kind)}`]);
        if (expected === 'skip')
          expect({ verdict: said.verdict, codes, of }).toEqual({ verdict: 'skip', codes: [], of });
        else expect({ codes, targets: said.targets, of }).toEqual({ ...expected, of });
      }
    }),
    { numRuns: samples(36) },
  );
  expect(tally.tooSeldom({ allow: 8, deny: 10 }, ['from policy', 'rollback'])).toEqual([]);
});
