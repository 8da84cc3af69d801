// A hand in the change is hidden: by a deleted revision, an edit without a history, a lagging activity, a signature that is not valid, a commit in the name of GitHub itself.
// Origin: audit trails with gaps; commit metadata is what its writer says (docs.github.com, "About commit signature verification").
import { describe, expect, it } from 'vitest';
import { RP_BODY, RP_CHANGE, quickScenario as scenario, type Run, type Scenario } from '../acceptance/scenario.ts';

const reasons = (run: Run): string[] =>
  run.judgement.approvals.discounted
    .map((one: { login: string; reason: string }) => `${one.login} ${one.reason}`)
    .toSorted();
const counted = (run: Run): string[] =>
  run.judgement.approvals.counted.map((one: { login: string }) => one.login).toSorted();
const approve = ({ world, pull }: Scenario, author = 'alice') => world.review(pull.number, { author });
const nobodyNeeded = (draft: { approvals: Record<string, unknown> }) =>
  Object.assign(draft.approvals, { 'within-cohort': 0 });

describe.concurrent('hands in the change that do not show', () => {
  it('a deleted revision hides who changed the declaration last', async () => {
    const own = await scenario({ body: 'Not yet.' });
    own.world.editBody(own.pull.number, { by: 'alice', body: RP_BODY });
    own.world.editBody(own.pull.number, { by: 'mia', body: RP_BODY.replace('Fixes', 'Mends') });
    approve(own);
    expect(reasons(await own.run())).toEqual(['alice declarer']);
    own.world.deleteRevision(own.pull.number, 1, { by: 'alice' });
    const run = await own.run();
    expect(counted(run)).toEqual([]);
    expect(reasons(run)).toEqual(['alice declarer']);
  });

  it('an edit without a history: nobody can tell that it left the declaration alone', async () => {
    const own = await scenario({ body: 'Not yet.' });
    own.world.editBody(own.pull.number, { by: 'alice', body: RP_BODY });
    approve(own);
    own.github.fault = ({ operationName }) =>
      operationName !== 'PullRequest'
        ? undefined
        : {
            mutate: (answer: any) => {
              answer.data.repository.pullRequest.userContentEdits = null;
              return answer as never;
            },
          };
    expect(counted(await own.run())).toEqual([]);
  });

  it('an activity that lags, and does not tell of the push of the head, is no activity', async () => {
    const own = await scenario({
      commits: [
        { changes: RP_CHANGE, pushedBy: 'mia' },
        { changes: { [`${Object.keys(RP_CHANGE)[0] ?? ''}.more`]: 'more\n' }, pushedBy: 'alice' },
      ],
    });
    approve(own);
    own.github.fault = ({ path }) =>
      path.includes('/activity')
        ? { mutate: (answer: any) => answer.filter((entry: any) => entry.after !== own.pull.headRefOid) as never }
        : undefined;
    expect(await own.run()).toMatchObject({ verdict: 'hold', judgement: { approvals: { needed: 2 } } });
  });

  it("a signature that is not valid is none of GitHub's, whatever key it names", async () => {
    const forged = { isValid: false, state: 'INVALID', wasSignedByGitHub: true, signer: null } as const;
    const own = await scenario({
      commits: [
        {
          changes: RP_CHANGE,
          author: 'mia',
          committer: { email: 'who@example.net' },
          signature: forged,
          pushedBy: 'mia',
        },
      ],
    });
    approve(own);
    expect(await own.run()).toMatchObject({
      verdict: 'hold',
      judgement: { approvals: { unattributed: [own.pull.headRefOid] } },
    });
  });

  it('GitHub itself is the author of nothing: such a commit has no account behind it', async () => {
    const own = await scenario({
      commits: [{ changes: RP_CHANGE, author: 'web-flow', committer: 'web-flow', pushedBy: 'mia' }],
    });
    approve(own);
    expect(await own.run()).toMatchObject({
      verdict: 'hold',
      judgement: { approvals: { unattributed: [own.pull.headRefOid] } },
    });
  });

  it.each([
    ['a fork', 'sue/rollout'],
    ['an activity that cannot be read', undefined],
  ])('where nobody is needed: an unsigned commit of %s needs one', async (_, headRepository) => {
    const own = await scenario({ policy: nobodyNeeded, world: { isPrivate: false, users: { sue: 'READ' } } });
    expect((await own.run()).verdict).toBe('allow');
    if (headRepository !== undefined) own.world.fork('sue');
    own.github.fault = ({ path }) => (path.includes('/activity') ? { status: 403 } : undefined);
    const { number } =
      headRepository === undefined
        ? own.pull
        : own.world.openPullRequest({ author: 'sue', headRepository, body: RP_BODY, changes: RP_CHANGE });
    const run = await own.run({ event: 'workflow_dispatch', payload: {}, with: { 'pull-request': String(number) } });
    expect(run).toMatchObject({
      verdict: 'hold',
      codes: ['approval.missing'],
      judgement: { approvals: { needed: 1 } },
    });
  });
});
