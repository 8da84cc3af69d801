// An approval is hidden as outdated or spam, so that no reader of the conversation sees that it is what opened the gate.
// Origin: docs.github.com, "Managing disruptive comments": whoever may write hides the comments of others.
import { expect, it } from 'vitest';
import { quietScenario, reasons, RP, say } from './support-live.ts';

it('does not count, whatever it is hidden as', async () => {
  const own = await quietScenario();
  const { plan } = await own.run();
  const comment = say(own, 'alice', `/cohort approve ${RP} ${plan}`);
  expect(await own.run()).toMatchObject({ verdict: 'allow' });
  own.world.minimize(comment.id, 'outdated');
  const run = await own.run();
  expect(run).toMatchObject({ verdict: 'hold', gate: 'closed' });
  expect(reasons(run)).toEqual(['alice hidden']);
});
