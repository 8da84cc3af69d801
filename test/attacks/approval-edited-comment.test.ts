// A collaborator edits an owner's harmless comment into an approval: the comment still says that the owner wrote it.
// Origin: docs.github.com, "Managing disruptive comments": whoever may write may edit the comments of others.
import { expect, it } from 'vitest';
import { counted, quietScenario, reasons, RP, say } from './support-live.ts';

it.each(['mia', 'alice'])('edited by %s', async (by) => {
  const own = await quietScenario();
  const { plan } = await own.run();
  const comment = say(own, 'alice', 'I will look at it tomorrow.');
  own.world.editComment(comment.id, { by, body: `/cohort approve ${RP} ${plan}` });
  const run = await own.run();
  expect(run).toMatchObject({ verdict: 'hold', gate: 'closed', codes: ['approval.missing'] });
  expect(reasons(run)).toEqual(['alice edited']);
  say(own, 'alice', `/cohort approve ${RP} ${plan}`);
  expect(counted(await own.run())).toEqual(['alice']);
});
