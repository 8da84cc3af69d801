// A merge turns the policy back to an old state, or to one that names its own owners, and hides that from the history of the file.
// Origin: git log leaves out merges that equal one of their parents (history simplification, git-log(1)).
import { describe, expect, it } from 'vitest';
import { POLICY_PATH } from '../acceptance/scenario.ts';
import { gateScenario, RP } from '../acceptance/gate-scenario.ts';

describe.concurrent('rules that justify themselves', () => {
  it.each<readonly [string, string | null]>([
    ['none', null],
    ['another', 'mine.yml/x'],
  ])("an unapproved policy that names %s as the environment's job does not say what is deployed", async (_, job) => {
    const s = await gateScenario();
    s.deploy();
    s.land({ approvedBy: [] });
    const environments = [{ name: 'production-rp', ...(job !== null && { job }) }];
    s.land({
      approvedBy: [],
      body: '',
      changes: { [POLICY_PATH]: s.policyWith((draft) => Object.assign(draft.cohorts[RP] ?? {}, { environments })) },
    });
    s.world.deploy({ environment: 'production-rp', job: { workflow: 'mine.yml', name: 'x' } });
    expect(await s.gate()).not.toMatchObject({ verdict: 'allow' });
  });

  /** The policy of noah, then erin's, deployed; then a branch that takes noah's again, in a merge of its own. */
  async function turnedBack(approvedBy: readonly string[]) {
    const s = await gateScenario({
      policy: (draft) => {
        draft['policy-owners'] = ['noah'];
        Object.assign(draft.cohorts[RP] ?? {}, { owners: ['noah'] });
      },
    });
    const old = s.world.head();
    const branch = s.world.commit({ branch: 'back', parent: old.oid, author: 'mia', changes: { 'docs/x.md': 'x' } });
    s.land({
      approvedBy: ['noah'],
      body: '',
      changes: {
        [POLICY_PATH]: s.policyWith((draft) => {
          draft['policy-owners'] = ['erin'];
          Object.assign(draft.cohorts[RP] ?? {}, { owners: ['alice'] });
        }),
      },
    });
    s.deploy();
    const wanted = s.land({ approvedBy: ['noah'] });
    const files = new Map([
      ...s.world.head().files,
      ...[...branch.files].filter(([path]) => path === POLICY_PATH || path === 'docs/x.md'),
    ]);
    s.world.commit({ branch: 'back', parents: [branch.oid, s.world.head().oid], files, author: 'mia' });
    const pull = s.world.openPullRequest({ author: 'mia', body: '', head: 'back' });
    for (const author of approvedBy) s.world.review(pull.number, { author });
    s.world.mergePullRequest(pull.number, { by: 'mia', method: 'merge' });
    return { s, wanted: wanted.landed.oid };
  }

  it('a policy turned back by a merge that hides it from the history of the file', async () => {
    const { s, wanted } = await turnedBack([]);
    expect(await s.gate({ commit: wanted })).not.toMatchObject({ verdict: 'allow' });
  });

  it('nor with the approval of who owned the policy then', async () => {
    const { s } = await turnedBack(['noah']);
    expect(await s.gate()).not.toMatchObject({ verdict: 'allow' });
  });
});
