// Reviewed as a change of a playground branch, where nothing is released, the pull request is then pointed at the release branch.
// Origin: docs.github.com, "Changing the base branch of a pull request": who wrote it may do so at any time, and a review does not say for which base it was given.
import { expect, it } from 'vitest';
import { counted, quietScenario, reasons } from './support-live.ts';

it.each([
  ['into main after the review', false],
  ['out of main and back', true],
])('%s', async (_, back) => {
  const own = await quietScenario();
  own.world.commit({ branch: 'playground', parent: 'main' });
  if (!back) own.world.changeBase(own.pull.number, 'playground', { by: 'mia' });
  own.world.review(own.pull.number, { author: 'alice' });
  if (back) own.world.changeBase(own.pull.number, 'playground', { by: 'mia' });
  expect(await own.run()).toMatchObject({ verdict: 'skip' });
  own.world.changeBase(own.pull.number, 'main', { by: 'mia' });
  const run = await own.run();
  expect(run).toMatchObject({ verdict: 'hold', gate: 'closed', codes: ['approval.missing'] });
  expect(reasons(run)).toEqual(['alice base-changed']);
  own.world.review(own.pull.number, { author: 'alice' });
  expect(counted(await own.run())).toEqual(['alice']);
});
