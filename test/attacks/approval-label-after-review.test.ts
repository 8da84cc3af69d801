// What is declared by a label is changed after the review: another label is added, one is taken away and put back, or the label itself is renamed in the settings.
// Origin: GitHub Security Lab, "Preventing pwn requests", on workflows gated by a label: it stays while what it stood for moves.
import { expect, it } from 'vitest';
import type { Scenario } from '../acceptance/scenario.ts';
import { counted, quietScenario, RP, TM } from './support-live.ts';

it.each<readonly [string, (own: Scenario) => void]>([
  ['added', ({ world, pull }) => world.label(pull.number, `cohort:${TM}`, { by: 'mia' })],
  [
    'swapped',
    ({ world, pull }) => {
      world.unlabel(pull.number, `cohort:${RP}`, { by: 'mia' });
      world.label(pull.number, `cohort:${TM}`, { by: 'mia' });
    },
  ],
  [
    'taken away and put back',
    ({ world, pull }) => {
      world.unlabel(pull.number, `cohort:${RP}`, { by: 'mia' });
      world.label(pull.number, `cohort:${RP}`, { by: 'mia' });
    },
  ],
  ['renamed for the whole repository', ({ world }) => world.renameLabel(`cohort:${RP}`, 'cohort:all')],
])('%s', async (_, meddle) => {
  const own = await quietScenario({ body: '', labels: [`cohort:${RP}`], approvedBy: ['alice'] });
  own.world.label(own.pull.number, 'urgent', { by: 'mia' });
  expect(await own.run()).toMatchObject({ verdict: 'allow', gate: 'open', cohorts: [RP] });
  meddle(own);
  const run = await own.run();
  expect(run).toMatchObject({ gate: 'closed' });
  expect(counted(run)).toEqual([]);
});
