import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { dice } from './dice.ts';
import { History } from './history.ts';
import { objectionsToDeploying } from './naive-gate.ts';
import { activeOf } from './naive.ts';
import { Tally } from './tally.ts';
import { samples } from '../samples.ts';

it('whatever was merged, pushed, taken back, deployed and forged', async () => {
  const tally = new Tally();
  await fc.assert(
    fc.asyncProperty(dice, async (roll) => {
      const history = await History.begin(roll);
      for (let left = 1 + roll(8); left > 0; left -= 1) history.step();
      for (const _ of [1, 2]) {
        const { said, deployment } = await history.ask();
        const expected = objectionsToDeploying(deployment);
        tally.count(said.verdict, [
          ...said.codes,
          `from ${String(said.outcome.facts?.baseline?.kind)}`,
          ...deployment.releases.flatMap(({ request }) => (request.tends === undefined ? [] : ['tends'])),
        ]);
        const of = JSON.stringify(deployment);
        expect({ codes: said.codes.filter((code) => code !== 'gate.rolled-back'), targets: said.targets, of }).toEqual({
          codes: expected,
          targets: expected.length === 0 ? activeOf(deployment.cohort, deployment.ground) : null,
          of,
        });
      }
    }),
    { numRuns: samples(30) },
  );
  expect(tally.tooSeldom({ allow: 5, deny: 10 }, ['from deployment', 'from policy', 'tends'])).toEqual([]);
});
