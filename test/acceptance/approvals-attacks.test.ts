import { describe, expect, it } from 'vitest';
import {
  changedPolicy,
  POLICY_PATH,
  RP_BODY,
  RP_CHANGE,
  quickScenario as scenario,
  type Run,
  type Scenario,
} from './scenario.ts';

/* Ways around section 7: each would have an approval count, or a veto lost, or a release stopped by a stranger. */

const RP = 'resource-publisher';
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

describe.concurrent('a declaration that changes without a trace', () => {
  it("a label that was renamed: what today's labels say is not what was labelled", async () => {
    const own = await scenario({
      body: '',
      policy: (draft) => Object.assign(draft.cohorts['template-manager'] ?? {}, { owners: ['alice'] }),
    });
    own.world.label(own.pull.number, `cohort:${RP}`, { by: 'mia' });
    approve(own);
    approve(own, 'bob');
    expect((await own.run()).verdict).toBe('allow');
    own.world.renameLabel(`cohort:${RP}`, 'cohort:all');
    const run = await own.run();
    expect(counted(run)).toEqual([]);
    expect(reasons(run)).toEqual(['alice label-changed', 'bob label-changed']);
  });

  it('a definition that was committed before the review and put in force after it', async () => {
    const own = await scenario({ body: `Target-Cohort: ${RP}\n` });
    const { oid } = own.world.commit({
      branch: 'narrow',
      parent: 'main',
      author: 'erin',
      committer: 'web-flow',
      signature: 'github',
      changes: {
        [POLICY_PATH]: changedPolicy(own.inventory.url, (draft) =>
          Object.assign(draft.cohorts[RP] ?? {}, { select: `template-engine=${RP},region` }),
        ),
      },
    });
    approve(own);
    expect((await own.run()).verdict).toBe('allow');
    own.world.moveBranch('main', oid, { by: 'erin' });
    const run = await own.run();
    expect(counted(run)).toEqual([]);
    expect(reasons(run)).toEqual(['alice definition-changed']);
  });

  it('likewise, merged elsewhere before the review', async () => {
    const own = await scenario({ body: `Target-Cohort: ${RP}\n` });
    own.world.commit({ branch: 'playground', parent: 'main' });
    const other = own.world.openPullRequest({
      author: 'erin',
      base: 'playground',
      changes: {
        [POLICY_PATH]: changedPolicy(own.inventory.url, (draft) =>
          Object.assign(draft.cohorts[RP] ?? {}, { select: `template-engine=${RP},region` }),
        ),
      },
    });
    own.world.mergePullRequest(other.number, { by: 'erin', method: 'merge' });
    approve(own);
    expect((await own.run()).verdict).toBe('allow');
    own.world.moveBranch('main', 'playground', { by: 'erin' });
    const run = await own.run();
    expect(counted(run)).toEqual([]);
    expect(reasons(run)).toEqual(['alice definition-changed']);
  });
});

describe.concurrent('vetoes that somebody wants to lose', () => {
  it('buried under edits: what cannot be read any more is not older than it can be', async () => {
    const own = await scenario({ approvedBy: ['bob'] });
    const talk = own.world.comment(own.pull.number, { author: 'alice', body: 'Let me look.' });
    approve(own);
    own.world.editComment(talk.id, { by: 'alice', body: '/cohort reject found something' });
    expect(await own.run()).toMatchObject({ codes: ['approval.vetoed'] });
    for (let at = 0; at < 25; at += 1) own.world.editComment(talk.id, { by: 'mia', body: `Let me look ${String(at)}` });
    expect(await own.run()).toMatchObject({ verdict: 'hold', codes: ['approval.vetoed'] });
  });

  it('a change that is no release waits for nobody', async () => {
    const own = await scenario({ changes: { 'docs/guide.md': 'new\n' } });
    own.world.review(own.pull.number, { author: 'alice', state: 'CHANGES_REQUESTED' });
    expect(await own.run()).toMatchObject({ verdict: 'skip', codes: [] });
  });
});

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
