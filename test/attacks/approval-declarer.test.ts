// Whoever sets what is declared (the text, a label, the base branch) on another's pull request approves it afterwards: author of the declaration and its judge.
// Origin: collaborators may edit any description, label and base on GitHub (docs.github.com, "Repository roles"); approving one's own words is what four eyes are against.
import { expect, it } from 'vitest';
import { RP_BODY, type Scenario } from '../acceptance/scenario.ts';
import { quietScenario, reasons, RP } from './support-live.ts';

it.each<readonly [string, (own: Scenario) => void]>([
  [
    'the description',
    ({ world, pull }) =>
      world.editBody(pull.number, { by: 'alice', body: RP_BODY.replace('Expect-Sites: 3', 'Expect-Sites: 1-9') }),
  ],
  [
    'the description, and the author then changes other words of it',
    ({ world, pull }) => {
      world.editBody(pull.number, { by: 'alice', body: RP_BODY.replace('Expect-Sites: 3', 'Expect-Sites: 1-9') });
      world.editBody(pull.number, {
        by: 'mia',
        body: `More.\n\n${RP_BODY.replace('Expect-Sites: 3', 'Expect-Sites: 1-9')}`,
      });
    },
  ],
  ['a label', ({ world, pull }) => world.label(pull.number, `cohort:${RP}`, { by: 'alice' })],
  [
    'the base branch',
    ({ world, pull }) => {
      world.commit({ branch: 'side', parent: 'main' });
      world.changeBase(pull.number, 'side', { by: 'mia' });
      world.changeBase(pull.number, 'main', { by: 'alice' });
    },
  ],
])('%s', async (_, meddle) => {
  const own = await quietScenario();
  meddle(own);
  own.world.review(own.pull.number, { author: 'alice' });
  const run = await own.run();
  expect(run).toMatchObject({ verdict: 'hold', gate: 'closed', codes: ['approval.missing'] });
  expect(reasons(run)).toEqual(['alice declarer']);
  own.world.review(own.pull.number, { author: 'bob' });
  expect(await own.run()).toMatchObject({ verdict: 'allow', gate: 'open' });
});
