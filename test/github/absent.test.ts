import { describe, expect, it } from 'vitest';
import { gateScenario, type GateScenario } from '../acceptance/gate-scenario.ts';
import { POLICY_PATH } from '../acceptance/scenario.ts';
import type { LoopbackGitHub } from '../loopback/github/index.ts';

/* GitHub says that there is no such thing, of a thing that is known to be there: that is no answer. */

const closed = { verdict: 'error', codes: expect.arrayContaining(['evidence.unavailable']) };

/** Answers a query with null for each thing that it asks for. */
function nothing(
  github: LoopbackGitHub,
  operation: string,
  but: (asked: readonly string[]) => boolean = () => true,
): void {
  github.fault = ({ operationName }) =>
    operationName !== operation
      ? undefined
      : {
          mutate: (answer: any) => {
            const { repository } = answer.data;
            if (but(Object.keys(repository))) for (const key of Object.keys(repository)) repository[key] = null;
            return answer as never;
          },
        };
}

describe('at the gate', () => {
  it.each([
    [
      'the policy',
      POLICY_PATH,
      (s: GateScenario) => s.policyWith((draft) => Object.assign(draft.approvals, { 'cross-cohort': 3 })),
    ],
    ['the inventory file', 'inventory/sites.csv', () => 'id,status,template-engine\nR1,active,resource-publisher\n'],
  ])('%s, which somebody has changed without a policy owner', async (_, path, content) => {
    const sites = 'id,status,template-engine\nR1,active,resource-publisher\nR2,active,resource-publisher\n';
    const s = await gateScenario({
      policy: (draft) => void (draft.inventory = { provider: 'file', path: 'inventory/sites.csv' }),
      world: { files: { 'inventory/sites.csv': sites } },
    });
    s.deploy();
    const { landed } = s.land();
    s.land({ body: '', approvedBy: [], changes: { [path]: content(s) } });
    expect(await s.gate({ commit: landed.oid })).toMatchObject({ codes: ['policy.changed'] });
    nothing(s.github, 'Blobs');
    expect(await s.gate({ commit: landed.oid })).toMatchObject(closed);
  });

  it('the job that deployed something newer', async () => {
    const s = await gateScenario();
    s.deploy();
    const { landed } = s.land();
    s.land({ changes: { 'deploy/resource-publisher/b.yml': 'b' } });
    s.deploy();
    expect(await s.gate({ commit: landed.oid })).toMatchObject({ codes: ['gate.superseded'] });
    s.github.fault = ({ path }) =>
      path.includes('/actions/jobs/') ? { status: 404, body: { message: 'Not Found' } } : undefined;
    // A job that GitHub has forgotten may have put it there.
    expect(await s.gate({ commit: landed.oid })).toMatchObject({ codes: ['gate.superseded'] });
    // For a baseline it is only one deployment less.
    expect(await s.gate()).toMatchObject({ verdict: 'allow' });
  });

  it('an earlier policy', async () => {
    const s = await gateScenario();
    s.deploy();
    s.land({
      body: '',
      approvedBy: ['erin'],
      changes: { [POLICY_PATH]: s.policyWith((draft) => Object.assign(draft.approvals, { 'cross-cohort': 3 })) },
    });
    expect(await s.gate()).toMatchObject({ verdict: 'allow' });
    // Its text is in the history of the policy; where it is not, it is asked for by its id.
    nothing(s.github, 'Policies', ([first]) => first === 'o0');
    const fault = s.github.fault;
    s.github.fault = (request) =>
      request.operationName === 'Ground'
        ? {
            mutate: (answer: any) => {
              for (const node of answer.data.repository.defaultBranchRef.target.history.nodes) node.file.object = null;
              return answer;
            },
          }
        : fault(request);
    expect(await s.gate()).toMatchObject(closed);
  });
});
