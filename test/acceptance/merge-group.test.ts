import { describe, expect, it } from 'vitest';
import { onMergeGroup } from './events.ts';
import { RP_CHANGE, quickScenario as scenario, type Scenario } from './scenario.ts';

/* A merge group is judged on its own head, without comments. */

const RP = 'resource-publisher';
const TM = 'template-manager';

const TM_PULL = {
  author: 'mia',
  body: `Target-Cohort: ${TM}\n`,
  changes: { 'deploy/template-manager/app.yml': 'image: 2\n' },
} as const;

/** Two pull requests in the queue: the scenario's own and one of Template Manager. */
async function queued(approvedBy: readonly string[] = ['alice'], others: readonly string[] = ['carol']) {
  const own = await scenario({ approvedBy });
  const other = own.world.openPullRequest(TM_PULL);
  for (const author of others) own.world.review(other.number, { author });
  own.world.enqueue(own.pull.number, { by: 'mia' });
  own.world.enqueue(other.number, { by: 'mia' });
  return { own, other, group: own.world.mergeGroup(other.number) };
}

const silent = (own: Scenario): void => expect(own.world.pullRequests.flatMap((pull) => pull.comments)).toEqual([]);

describe.concurrent('a merge group', () => {
  it("every pull request is judged, the check is on the group's head, nobody is told by comment", async () => {
    const { own, other, group } = await queued();
    const run = await own.run(onMergeGroup(group));
    expect(run).toMatchObject({ verdict: 'allow', codes: [], cohorts: [RP, TM], exitCode: 0 });
    expect(run.record.judgements).toHaveLength(2);
    expect(run.plan).toMatch(/^[0-9a-f]{64}$/);
    expect(run.record.judgements.map((each: any) => each.plan)).not.toContain(run.plan);
    expect(run.record.plan).toBe(run.plan);
    expect(own.checks(group.head_sha).map((check) => check.conclusion)).toEqual(['SUCCESS']);
    expect([...own.checks(own.pull.headRefOid), ...own.checks(other.headRefOid)]).toEqual([]);
    silent(own);
  });

  it('once more: the check run of before agrees with the new one', async () => {
    const { own, group } = await queued(['alice'], []);
    expect(await own.run(onMergeGroup(group))).toMatchObject({
      verdict: 'hold',
      codes: ['approval.missing'],
      exitCode: 1,
    });
    expect(own.checks(group.head_sha)[0]?.conclusion).toBe('ACTION_REQUIRED');
    own.world.review(2, { author: 'dave' });
    expect((await own.run(onMergeGroup(group))).verdict).toBe('allow');
    expect(own.checks(group.head_sha).map((check) => check.conclusion)).toEqual(['SUCCESS', 'SUCCESS']);
    silent(own);
  });

  it('of a queue that GitHub lists a part of: who is in the group is not known', async () => {
    const { own, group } = await queued();
    own.github.fault = ({ operationName }) =>
      operationName !== 'MergeQueue'
        ? undefined
        : {
            mutate: (answer: any) => {
              Object.assign(answer.data.repository.mergeQueue.entries, { totalCount: 101, nodes: [] });
              return answer as never;
            },
          };
    expect(await own.run(onMergeGroup(group))).toMatchObject({ verdict: 'error', codes: ['evidence.truncated'] });
  });

  it('one denied denies, wherever it is in the group', async () => {
    const { own, other, group } = await queued();
    own.world.editBody(own.pull.number, { by: 'mia', body: 'Nothing' });
    expect(await own.run(onMergeGroup(group))).toMatchObject({
      verdict: 'deny',
      codes: expect.arrayContaining(['declaration.missing']),
      exitCode: 1,
    });
    own.world.editBody(own.pull.number, { by: 'mia', body: own.pull.edits.at(-1)?.diff ?? '' });
    own.world.editBody(other.number, { by: 'mia', body: 'Nothing' });
    expect((await own.run(onMergeGroup(group))).verdict).toBe('deny');
    expect(own.checks(group.head_sha)[0]?.conclusion).toBe('FAILURE');
    silent(own);
  });

  it('none found is evidence.unavailable', async () => {
    const { own, group } = await queued();
    own.world.dequeue(own.pull.number, { by: 'mia' });
    own.world.dequeue(2, { by: 'mia' });
    expect(await own.run(onMergeGroup(group))).toMatchObject({
      verdict: 'error',
      codes: ['evidence.unavailable'],
      exitCode: 1,
    });
    silent(own);
  });

  it('nor is a group believed of which an entry is missing', async () => {
    const { own, group } = await queued([], ['carol']);
    own.world.dequeue(own.pull.number, { by: 'mia' });
    expect(await own.run(onMergeGroup(group))).toMatchObject({ verdict: 'error', codes: ['evidence.unavailable'] });
  });

  it('without any queue', async () => {
    const own = await scenario({ approvedBy: ['alice'] });
    const head = own.world.head().oid;
    expect(
      await own.run(onMergeGroup({ head_sha: own.pull.headRefOid, base_sha: head, base_ref: 'refs/heads/main' })),
    ).toMatchObject({ verdict: 'error', codes: ['evidence.unavailable'] });
  });

  it('an empty group, base and head the same', async () => {
    const own = await scenario();
    const head = own.world.head().oid;
    own.world.enqueue(own.pull.number, { by: 'mia' });
    expect(await own.run(onMergeGroup({ head_sha: head, base_sha: head, base_ref: 'refs/heads/main' }))).toMatchObject({
      verdict: 'error',
      codes: ['evidence.unavailable'],
    });
  });

  it("entries after the group's head are not its affair", async () => {
    const { own } = await queued(['alice'], []);
    const run = await own.run(onMergeGroup(own.world.mergeGroup(own.pull.number)));
    expect(run).toMatchObject({ verdict: 'allow', cohorts: [RP] });
    expect(run.record.judgements).toHaveLength(1);
  });

  it('a pull request that is no release, alone, is skipped with success', async () => {
    const own = await scenario({ body: '', changes: { 'docs/guide.md': 'More\n' } });
    own.world.enqueue(own.pull.number, { by: 'mia' });
    const group = own.world.mergeGroup(own.pull.number);
    expect(await own.run(onMergeGroup(group))).toMatchObject({ verdict: 'skip', exitCode: 0 });
    expect(own.checks(group.head_sha).map((check) => check.conclusion)).toEqual(['SUCCESS']);
    silent(own);
  });

  it('with publish: false nothing is written', async () => {
    const { own, group } = await queued();
    expect((await own.run({ ...onMergeGroup(group), with: { publish: 'false' } })).verdict).toBe('allow');
    expect(own.world.checkRuns).toEqual([]);
    silent(own);
  });
});

describe.concurrent('a group of one, without the queue', () => {
  const noToken = { with: { 'members-token': '' } };
  const asked = (own: Scenario) => own.github.requests.filter(({ operationName }) => operationName === 'MergeQueue');

  /** A group as the queue makes it by one of the ways to merge; `extra` is what else got into its head. */
  async function grouped(way: 'squash' | 'merge', extra: Readonly<Record<string, string>> = {}) {
    const own = await scenario({ approvedBy: ['alice'] });
    const { world, pull } = own;
    const base = world.head().oid;
    const files = { ...RP_CHANGE, ...extra };
    const ref = `gh-readonly-queue/main/pr-${String(pull.number)}-${base}`;
    const common = { branch: ref, committer: 'web-flow', signature: 'github', pushedBy: 'web-flow' } as const;
    const head = world.commit({
      ...common,
      ...(way === 'merge' ? { parents: [base, pull.headRefOid] } : { parent: base }),
      author: 'mia',
      changes: files,
    });
    return {
      own,
      group: { head_sha: head.oid, head_ref: `refs/heads/${ref}`, base_sha: base, base_ref: 'refs/heads/main' },
    };
  }

  it.each(['squash', 'merge'] as const)('%s: needs no token for the queue', async (way) => {
    const { own, group } = await grouped(way);
    expect(await own.run({ ...onMergeGroup(group), ...noToken })).toMatchObject({ verdict: 'allow', cohorts: [RP] });
    expect(asked(own)).toEqual([]);
    expect(own.checks(group.head_sha).map((check) => check.conclusion)).toEqual(['SUCCESS']);
  });

  it.each(['squash', 'merge'] as const)('%s: a path that is not its own', async (way) => {
    const { own, group } = await grouped(way, { 'deploy/template-manager/app.yml': 'image: 9\n' });
    expect(await own.run({ ...onMergeGroup(group), ...noToken })).toMatchObject({
      verdict: 'error',
      codes: ['evidence.unavailable'],
    });
    expect(own.checks(group.head_sha).map((check) => check.conclusion)).toEqual(['FAILURE']);
  });

  it.each([
    [2, 'allow'],
    [3, 'error'],
  ])('rebased: %i commits of a pull request of two: %s', async (count, verdict) => {
    const change = (at: number) => ({ [`deploy/resource-publisher/${String(at % 2)}.yml`]: `image: ${String(at)}\n` });
    const own = await scenario({
      commits: [0, 1].map((at) => ({ author: 'mia', changes: change(at) })),
      approvedBy: ['alice'],
    });
    const base = own.world.head().oid;
    const ref = `gh-readonly-queue/main/pr-${String(own.pull.number)}-${base}`;
    let head = base;
    for (let at = 0; at < count; at += 1)
      head = own.world.commit({ branch: ref, parent: head, author: 'mia', changes: change(at) }).oid;
    const group = { head_sha: head, head_ref: `refs/heads/${ref}`, base_sha: base, base_ref: 'refs/heads/main' };
    expect(await own.run({ ...onMergeGroup(group), ...noToken })).toMatchObject({ verdict });
  });

  it('a name of another branch or pull request', async () => {
    const { own, group } = await grouped('squash');
    const other = own.world.openPullRequest(TM_PULL);
    for (const ref of [
      `refs/heads/gh-readonly-queue/main/pr-${String(other.number)}-${group.base_sha}`,
      `refs/heads/gh-readonly-queue/other/pr-${String(own.pull.number)}-${group.base_sha}`,
    ])
      expect(await own.run({ ...onMergeGroup({ ...group, head_ref: ref }), ...noToken })).toMatchObject({
        verdict: 'error',
        codes: ['evidence.unavailable'],
      });
  });

  it('several: the token and its right are named', async () => {
    const { own, group } = await queued();
    const run = await own.run({ ...onMergeGroup(group), ...noToken });
    expect(run).toMatchObject({ verdict: 'error', codes: ['evidence.unavailable'] });
    for (const named of ['members-token', 'Merge queues: read'])
      expect(run.log.replaceAll(/\s+/g, ' ')).toContain(named);
    expect(asked(own)).toEqual([]);
  });

  it('into a branch that nothing is released from: nothing is judged or claimed', async () => {
    const { own, group } = await grouped('squash');
    const ref = `refs/heads/gh-readonly-queue/feature/pr-${String(own.pull.number)}-${group.base_sha}`;
    const elsewhere = { ...group, head_ref: ref, base_ref: 'refs/heads/feature' };
    own.world.commit({ branch: 'feature', parent: 'main' });
    own.world.changeBase(own.pull.number, 'feature', { by: 'mia' });
    expect(await own.run({ ...onMergeGroup(elsewhere), ...noToken })).toMatchObject({
      verdict: 'skip',
      gate: 'closed',
    });
    expect(own.checks(group.head_sha)).toEqual([]);
  });
});
