// Administrators stand in where no policy owner has write access. An administrator uses that while there is one, or approves a change of their own.
// Origin: break-glass roles used in daily work; Gentoo's GitHub organization (June 2018) fell with one administrator's account.
import { expect, it } from 'vitest';
import { counted, quietScenario, reasons } from './support-live.ts';

const GUARDED = { '.github/workflows/deploy.yml': 'on: push\n' } as const;

it('not while a policy owner has write access, nor while that cannot be told', async () => {
  const own = await quietScenario({ body: '', changes: GUARDED, approvedBy: ['adam'] });
  expect(await own.run()).toMatchObject({ verdict: 'hold', gate: 'closed', codes: ['policy.changed'] });
  own.world.setPermission('erin', 'READ');
  own.github.fault = ({ path }) => (path.includes('/collaborators/erin/') ? { status: 403 } : undefined);
  expect(await own.run()).toMatchObject({ verdict: 'hold', gate: 'closed' });
  own.github.fault = () => undefined;
  expect(counted(await own.run())).toEqual(['adam']);
});

it('not for a change of their own', async () => {
  const own = await quietScenario({ author: 'adam', body: '', changes: GUARDED, approvedBy: ['adam'] });
  own.world.setPermission('erin', 'READ');
  const run = await own.run();
  expect(run).toMatchObject({ verdict: 'hold', gate: 'closed' });
  expect(reasons(run)).toEqual(['adam author']);
});

it('nor for a release: administrators own no cohort', async () => {
  const own = await quietScenario({ approvedBy: ['adam'] });
  for (const login of ['erin', 'alice', 'bob']) own.world.setPermission(login, 'READ');
  expect(await own.run()).toMatchObject({ verdict: 'hold', gate: 'closed' });
});
