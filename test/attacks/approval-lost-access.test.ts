// An approval is kept of somebody who has since left: removed from the repository, made a reader, or blocked from looking up.
// Origin: accounts that outlive their owner's role; event-stream (2018) was handed over by somebody who no longer worked on it.
import { expect, it } from 'vitest';
import { counted, quietScenario, reasons, RP, say } from './support-live.ts';

it.each(['TRIAGE', 'NONE'] as const)('now %s', async (permission) => {
  const own = await quietScenario({ approvedBy: ['alice'] });
  const { plan } = await own.run();
  say(own, 'bob', `/cohort approve ${RP} ${plan}`);
  expect(await own.run()).toMatchObject({ verdict: 'allow' });
  for (const login of ['alice', 'bob']) own.world.setPermission(login, permission);
  const run = await own.run();
  expect(run).toMatchObject({ verdict: 'hold', gate: 'closed', codes: ['approval.missing'] });
  expect(reasons(run)).toEqual(['alice no-write-access', 'bob no-write-access']);
  own.world.setPermission('bob', 'WRITE');
  expect(counted(await own.run())).toEqual(['bob']);
});

it('where it cannot be told, it does not count, and a veto does', async () => {
  const own = await quietScenario();
  const { plan } = await own.run();
  say(own, 'alice', `/cohort approve ${RP} ${plan}`);
  own.github.fault = ({ path }) => (path.includes('/permission') ? { status: 403 } : undefined);
  const run = await own.run();
  expect(run).toMatchObject({ verdict: 'hold', gate: 'closed' });
  expect(reasons(run)).toEqual(['alice access-unknown']);
  say(own, 'bob', '/cohort reject');
  expect((await own.run()).codes).toContain('approval.vetoed');
});
