import { describe, expect, it } from 'vitest';
import type { CommitOptions } from '../loopback/github/index.ts';
import { asked, BOTH, byTeams, reasons, RP, TM, trusting } from './people.ts';
import { quickScenario, RP_BODY } from './scenario.ts';

/* Approvals (section 7): lists of more than a page, and what is asked. */

describe.concurrent('more than a page', () => {
  const MANY = 105;
  const often = (action: (index: number) => unknown) => Array.from({ length: MANY }, (_, index) => action(index));

  it('of commits: the last one has a hand in it', async () => {
    const commits: CommitOptions[] = Array.from({ length: MANY }, (_, index) => ({
      changes: { 'deploy/resource-publisher/app.yml': `image: ${String(index + 2)}\n` },
    }));
    const own = await quickScenario({
      commits: [...commits, { author: 'alice', pushedBy: 'mia', changes: { 'deploy/resource-publisher/a.yml': 'a' } }],
      approvedBy: ['alice', 'bob'],
    });
    const run = await own.run();
    expect(run.verdict).toBe('allow');
    expect(reasons(run)).toEqual(['alice committer']);
  });

  it('of labels and events: the last one declares', async () => {
    const own = await quickScenario({ body: '', approvedBy: ['alice'] });
    often((index) => own.world.label(own.pull.number, `topic-${String(index)}`, { by: 'mia' }));
    own.world.label(own.pull.number, `cohort:${RP}`, { by: 'bob' });
    own.world.review(own.pull.number, { author: 'bob' });
    const run = await own.run();
    expect(run).toMatchObject({ verdict: 'hold', cohorts: [RP] });
    expect(reasons(run)).toEqual(['alice label-changed', 'bob declarer']);
  });

  it('of edits: the text that was reviewed is found', async () => {
    const own = await quickScenario({ body: `Target-Cohort: ${TM}\n`, approvedBy: ['alice'] });
    own.world.editBody(own.pull.number, { by: 'mia', body: RP_BODY });
    own.world.review(own.pull.number, { author: 'bob' });
    often((index) => own.world.editBody(own.pull.number, { by: 'mia', body: `${String(index)}\n\n${RP_BODY}` }));
    const run = await own.run();
    expect(run.verdict).toBe('allow');
    expect(reasons(run)).toEqual(['alice body-changed']);
  });

  it('commits of an app beyond those that REST lists stay without an account', async () => {
    const own = await quickScenario({
      world: { bots: { renovate: 'WRITE' }, limits: { pullRequestCommits: 2 } },
      approvedBy: ['alice'],
      policy: trusting('renovate'),
      commits: [1, 2, 3].map((index) => ({
        author: 'renovate',
        signature: 'verified' as const,
        changes: { 'deploy/resource-publisher/app.yml': `image: ${String(index + 1)}\n` },
      })),
    });
    expect(await own.run()).toMatchObject({
      verdict: 'hold',
      judgement: { approvals: { needed: 2, unattributed: [own.pull.headRefOid] } },
    });
  });
});

describe.concurrent('what a judgement asks', () => {
  const ACTIVITY = '/repos/acme/rollout/activity';
  const access = (...logins: string[]) =>
    logins.map((login) => `/repos/acme/rollout/collaborators/${login}/permission`);

  it('a held release: one query, who pushed, and whether those who will be asked may write', async () => {
    const own = await quickScenario({ body: BOTH });
    expect((await own.run({ with: { publish: 'false' } })).verdict).toBe('hold');
    expect(asked(own).toSorted()).toEqual(
      ['Target', 'PullRequest', ACTIVITY, ...access('alice', 'bob', 'carol', 'dave')].toSorted(),
    );
  });

  it('one approved by half: the same of the other half', async () => {
    const own = await quickScenario({ body: BOTH, approvedBy: ['alice'] });
    expect((await own.run({ with: { publish: 'false' } })).verdict).toBe('hold');
    expect(asked(own).toSorted()).toEqual(
      ['Target', 'PullRequest', ACTIVITY, ...access('bob', 'carol', 'dave')].toSorted(),
    );
  });

  it('with teams: one query more', async () => {
    const own = await quickScenario({
      body: BOTH,
      policy: byTeams,
      world: { teams: { 'rp-release': ['alice'], 'tm-release': [] } },
      approvedBy: ['alice'],
    });
    expect((await own.run({ with: { publish: 'false' } })).verdict).toBe('hold');
    expect(asked(own).toSorted()).toEqual(['Target', 'PullRequest', ACTIVITY, 'Teams', ...access('carol')].toSorted());
  });
});
