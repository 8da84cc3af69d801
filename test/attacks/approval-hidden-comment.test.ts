// An approval is hidden as outdated or spam, so that no reader of the conversation sees that it is what opened the gate.
// Origin: docs.github.com, "Managing disruptive comments": whoever may write hides the comments of others.
import { expect, it } from 'vitest';
import { quickScenario } from '../acceptance/scenario.ts';
import { reasons, RP, say } from './support-live.ts';

it.each(['outdated', 'spam'])('hidden as %s', async (why) => {
  const own = await quickScenario();
  const { plan } = await own.run();
  const comment = say(own, 'alice', `/cohort approve ${RP} ${plan}`);
  expect(await own.run()).toMatchObject({ verdict: 'allow' });
  own.world.minimize(comment.id, why);
  const run = await own.run();
  expect(run).toMatchObject({ verdict: 'hold', gate: 'closed' });
  expect(reasons(run)).toEqual(['alice hidden']);
});
