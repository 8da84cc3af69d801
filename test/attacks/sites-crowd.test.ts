// The inventory has every site say something else, thousands of commits that nobody has, so that GitHub is asked until its limit of the hour is reached, or until the judgement's time is up.
// Origin: GitHub's limits of the hour (5,000 points) and for many requests at once.
import { expect, it } from 'vitest';
import { RP } from '../acceptance/gate-scenario.ts';
import { sitesScenario } from '../gate/site-scenario.ts';

const MANY = Array.from({ length: 3000 }, (_, index) => ({
  id: `S${String(index)}`,
  name: `S${String(index)}`,
  status: 'active',
  cohorts: [],
  attributes: { 'template-engine': RP },
}));

it('values are looked up in a few requests, and what is not known is judged from the first policy', async () => {
  const s = await sitesScenario({ inventory: { sites: MANY } });
  s.land();
  s.has(Object.fromEntries(MANY.map(({ id }, index) => [id, index.toString(16).padStart(40, 'a')])));
  const before = s.github.requests.length;
  const said = await s.gate();
  expect(said).toMatchObject({ verdict: 'allow', targets: { length: MANY.length } });
  expect(said.outcome.facts?.groups).toMatchObject([{ stand: 'unknown', commit: null }]);
  expect(s.github.requests.length - before).toBeLessThan(60);
});
