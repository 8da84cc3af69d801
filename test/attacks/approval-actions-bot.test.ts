// A workflow on a branch of the attacker's approves the pull request with its token: github-actions[bot], or another app, is the reviewer.
// Origin: Cider Security, "Bypassing required reviews using GitHub Actions" (Omer Gil).
import { expect, it } from 'vitest';
import { quietScenario, reasons, RP, say } from './support-live.ts';

it.each(['github-actions', 'renovate'])('%s approves, and is even named as an owner', async (bot) => {
  const own = await quietScenario({
    approvedBy: [bot],
    world: { bots: { renovate: 'WRITE' } },
    policy: (draft) => Object.assign(draft.cohorts[RP] ?? {}, { owners: [bot, 'alice'] }),
  });
  const first = await own.run();
  expect(first).toMatchObject({ verdict: 'hold', gate: 'closed', codes: ['approval.missing'] });
  say(own, bot, `/cohort approve ${RP} ${first.plan}`);
  const run = await own.run();
  expect(run).toMatchObject({ verdict: 'hold', gate: 'closed' });
  // What the token that judges has written is no approval at all.
  expect([...new Set(reasons(run))]).toEqual([`${bot} bot`]);
  own.world.review(own.pull.number, { author: 'alice' });
  expect(await own.run()).toMatchObject({ verdict: 'allow' });
});
