// A stranger stops releases: with comments that are hard to read, a login like many others, many pull requests with one head; or a count that counts what was not asked for.
// Origin: denial of service by whoever may comment (CWE-400), against gates that fail closed.
import { describe, expect, it } from 'vitest';
import { quickScenario as scenario, type Run, type Scenario } from '../acceptance/scenario.ts';

const RP = 'resource-publisher';
const counted = (run: Run): string[] =>
  run.judgement.approvals.counted.map((one: { login: string }) => one.login).toSorted();
const approve = ({ world, pull }: Scenario, author = 'alice') => world.review(pull.number, { author });

describe.concurrent('what must not stop a release', () => {
  it('GitHub counts all rows of a timeline, whatever types were asked for', async () => {
    const own = await scenario();
    own.world.label(own.pull.number, 'urgent', { by: 'mia' });
    approve(own);
    own.github.fault = ({ operationName }) =>
      operationName !== 'PullRequest'
        ? undefined
        : {
            mutate: (answer: any) => {
              answer.data.repository.pullRequest.timelineItems.totalCount = own.pull.timeline.length;
              return answer as never;
            },
          };
    expect(await own.run()).toMatchObject({ verdict: 'allow', codes: [] });
  });

  it('the approver deletes the head branch after the merge', async () => {
    const own = await scenario();
    approve(own);
    own.world.mergePullRequest(own.pull.number, { by: 'alice', method: 'merge' });
    own.world.deleteBranch(own.pull.headRefName, { by: 'alice' });
    expect(counted(await own.run())).toEqual(['alice']);
  });

  it("a stranger's comment that is hard to read", async () => {
    const own = await scenario({ approvedBy: ['alice'] });
    own.world.comment(own.pull.number, { author: 'zoe', body: '> '.repeat(12_000) });
    expect(await own.run()).toMatchObject({ verdict: 'allow', codes: [] });
  });

  it('a stranger whose login is like many of a team', async () => {
    const names = Array.from({ length: 101 }, (_, index) => `jo${String(index)}`);
    const own = await scenario({
      policy: (draft) => Object.assign(draft.cohorts[RP] ?? {}, { owners: ['alice', '@acme/rp-release'] }),
      approvedBy: ['alice'],
      world: {
        users: { jo: 'READ', ...Object.fromEntries(names.map((name) => [name, 'READ' as const])) },
        teams: { 'rp-release': names },
      },
    });
    own.world.comment(own.pull.number, { author: 'jo', body: '/cohort reject' });
    expect(await own.run()).toMatchObject({ verdict: 'allow', codes: [] });
  });

  it('a stranger who opens many pull requests with its head', async () => {
    const own = await scenario({ approvedBy: ['alice'], world: { isPrivate: false } });
    own.world.fork('zoe');
    for (let at = 0; at < 51; at += 1) {
      own.world.moveBranch(`copy-${String(at)}`, own.pull.headRefOid, { by: 'zoe', repository: 'zoe/rollout' });
      own.world.openPullRequest({ author: 'zoe', headRepository: 'zoe/rollout', head: `copy-${String(at)}` });
    }
    expect(await own.run()).toMatchObject({ verdict: 'allow', codes: [] });
  });

  it('the only policy owner is an account that is gone: administrators stand in', async () => {
    const own = await scenario({
      changes: { '.github/workflows/deploy.yml': 'on: push\n' },
      body: '',
      approvedBy: ['adam'],
    });
    own.world.deleteAccount('erin');
    expect(await own.run()).toMatchObject({
      verdict: 'skip',
      codes: [],
      judgement: { approvals: { administrators: true } },
    });
  });
});
