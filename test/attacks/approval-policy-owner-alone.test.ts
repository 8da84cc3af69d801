// A policy owner changes the policy, a workflow or the deploy script and approves that alone; or others approve it who own everything but the policy.
// Origin: Cider Security, "Top 10 CI/CD Security Risks" (2022), CICD-SEC-1: insufficient flow control mechanisms.
import { expect, it } from 'vitest';
import { changedPolicy, POLICY_PATH } from '../acceptance/scenario.ts';
import { byHand, counted, quietScenario, reasons } from './support-live.ts';

it.each([POLICY_PATH, '.github/workflows/cohort-guard.yml', '.github/CODEOWNERS', 'scripts/deploy/run.sh'])(
  '%s',
  async (path) => {
    const own = await quietScenario({
      body: '',
      world: { users: { noah: 'WRITE' } },
      policy: (draft) => (draft['policy-owners'] = ['erin', 'noah']),
    });
    const content =
      path === POLICY_PATH
        ? changedPolicy(own.inventory.url, (draft) => (draft.approvals['within-cohort'] = 0))
        : 'changed\n';
    const { number } = own.world.openPullRequest({ author: 'erin', changes: { [path]: content } });
    for (const author of ['erin', 'alice', 'adam']) own.world.review(number, { author });
    const run = await own.run(byHand(number));
    expect(run).toMatchObject({ verdict: 'hold', gate: 'closed', codes: ['policy.changed'] });
    expect(reasons(run)).toContain('erin author');
    expect(counted(run)).toEqual([]);
    own.world.review(number, { author: 'noah' });
    expect(await own.run(byHand(number))).toMatchObject({ verdict: 'skip', gate: 'open' });
  },
);
