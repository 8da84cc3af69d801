import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { RP } from '../acceptance/gate-scenario.ts';
import { chance, dice, oneOf, type Dice } from './dice.ts';
import { Graph } from './graph.ts';
import { COHORTS, SITES_OF } from './places.ts';
import { objections, uncoveredAt, wrongWithRollback } from './naive-graph.ts';
import { Tally } from './tally.ts';

/* Random commit graphs: whatever the history, what an open gate hands out is what a pull request brought that is for it. */

/** Any commit at any site, mostly one of those that are usual; of so many in a hundred nothing is known. */
function someHave(
  graph: Graph,
  roll: Dice,
  { usual = graph.nodes, silent = 0 }: { readonly usual?: readonly string[]; readonly silent?: number } = {},
): Map<string, string> {
  const ids: readonly string[] = Object.values(SITES_OF).flat();
  return new Map(
    ids.flatMap((id) =>
      chance(roll, silent) ? [] : [[id, oneOf(roll, chance(roll, 60) ? usual : graph.nodes)] as const],
    ),
  );
}

/** Asks the gate of either cohort about the tip of a branch, or about any commit. */
async function ask(graph: Graph, roll: Dice) {
  const cohort = oneOf(roll, COHORTS);
  const branch = oneOf(roll, graph.branches);
  const to = chance(roll, 70) ? graph.tip(branch) : oneOf(roll, graph.nodes);
  const environment = cohort === RP ? 'production-rp' : 'production-tm';
  const rollback = chance(roll, 15);
  const said = await graph.s.gate({ cohort, environment, commit: to, branch, rollback });
  return { cohort, to, rollback, said, isRollback: said.outcome.facts?.rollback.applies === true };
}

it('by the record of the environment', async () => {
  const tally = new Tally();
  await fc.assert(
    fc.asyncProperty(dice, async (roll) => {
      const graph = await Graph.begin(roll, 'environment');
      const first = graph.tip();
      for (let left = 3 + roll(9); left > 0; left -= 1) graph.step();
      for (const _ of [1, 2, 3]) {
        const { cohort, to, rollback, said, isRollback } = await ask(graph, roll);
        // What failed half way since the last success some sites may have.
        const froms = graph.presentAt(cohort, first);
        const against = isRollback
          ? wrongWithRollback(graph, cohort, to)
          : froms.flatMap((from) => objections(graph, { cohort, from, to }, { rollback }));
        tally.count(said.verdict, said.codes);
        const of = JSON.stringify({ cohort, froms, to, rollback, codes: said.codes });
        if (said.targets !== null) expect({ against, of }).toEqual({ against: [], of });
      }
    }),
    { numRuns: 16 },
  );
  expect(tally.tooSeldom({ allow: 5, deny: 10 }, ['gate.superseded', 'gate.unreviewed', 'gate.not-on-branch'])).toEqual(
    [],
  );
});

it('by what each site has', async () => {
  const tally = new Tally();
  await fc.assert(
    fc.asyncProperty(dice, async (roll) => {
      const graph = await Graph.begin(roll, 'sites');
      const first = graph.tip();
      for (let left = 3 + roll(9); left > 0; left -= 1) graph.step();
      for (const _ of [1, 2, 3]) {
        const has = someHave(graph, roll, { silent: 12 });
        graph.s.has(Object.fromEntries(has));
        const { cohort, to, rollback, said, isRollback } = await ask(graph, roll);
        tally.count(said.verdict, said.codes);
        // A site that tells nothing may have what was there at first, or what was deployed and the commit comes after.
        const silent = [first, ...graph.presentAt(cohort, first).filter((oid) => graph.holds(to).has(oid))];
        const fromsOf = (id: string) => (has.has(id) ? [has.get(id) ?? ''] : silent);
        const against = isRollback
          ? []
          : (said.targets ?? []).flatMap((id) =>
              fromsOf(id).flatMap((from) =>
                objections(graph, { cohort, from, to }, { rollback }).map((why) => `${id}: ${why}`),
              ),
            );
        const of = JSON.stringify({ cohort, to, has: [...has], rollback, codes: said.codes });
        expect({ against, of }).toEqual({ against: [], of });
      }
    }),
    { numRuns: 14 },
  );
  expect(tally.tooSeldom({ allow: 5, deny: 10 }, ['gate.superseded', 'gate.unreviewed', 'gate.site-ahead'])).toEqual(
    [],
  );
});

it('a verification names whatever has a part of a release that is not for it', async () => {
  const tally = new Tally();
  await fc.assert(
    fc.asyncProperty(dice, async (roll) => {
      const graph = await Graph.begin(roll, 'sites');
      for (let left = roll(4); left > 0; left -= 1) graph.step({ deploying: false });
      const from = graph.tip();
      graph.s.deploy({ commit: from });
      for (let left = 3 + roll(7); left > 0; left -= 1) graph.step({ deploying: false });
      const to = graph.tip();
      if (to === from) return;
      graph.s.deploy({ commit: to });
      for (const _ of [1, 2]) {
        const has = someHave(graph, roll, { usual: [from, to] });
        graph.s.has(Object.fromEntries(has));
        const { verdict, codes, record } = await graph.s.run({}, { with: { mode: 'verify' } });
        const expected = COHORTS.flatMap((cohort) =>
          SITES_OF[cohort].flatMap((id) => {
            const commit = has.get(id) ?? '';
            const pulls = uncoveredAt(graph, commit, cohort, { from, to });
            return pulls.length === 0 ? [] : [{ kind: 'uncovered', id, commit, pulls }];
          }),
        );
        const missing = SITES_OF[RP].filter((id) => !graph.holds(has.get(id) ?? '').has(to));
        tally.count(verdict, codes);
        const of = JSON.stringify({ from, to, has: [...has], codes });
        const said = record.verification;
        expect({ extra: said.extra, missing: said.missing.map(({ id }: { id: string }) => id), of }).toEqual({
          extra: expected,
          missing,
          of,
        });
      }
    }),
    { numRuns: 10 },
  );
  expect(tally.tooSeldom({ deny: 10 }, ['deployed.extra', 'deployed.missing'])).toEqual([]);
});
