import { describe, expect, it } from 'vitest';
import { MANIFEST_PATH, RP_BODY, scenario } from './scenario.ts';

/* The life of a release, from the fix with no declaration to the approved one, as GitHub shows it. */

it('from denied over held to allowed: one comment, updated in place, and a check run of each judgement', async () => {
  const { world, github, inventory, run, comment, check, pull } = await scenario({ body: 'Fixes the template cache.' });
  const { number } = pull;

  const missing = await run();
  expect(missing).toMatchObject({
    verdict: 'deny',
    gate: 'closed',
    codes: ['declaration.missing'],
    cohorts: [],
    sites: null,
    exitCode: 1,
  });
  expect(comment()).toMatch(/^<!-- cohort-guard -->\n\n### ⛔ \*\*Denied\*\*/);
  expect(check()).toMatchObject({
    headSha: pull.headRefOid,
    conclusion: 'FAILURE',
    status: 'COMPLETED',
    title: expect.stringMatching(/^Denied: /),
  });
  expect(inventory.requests).toEqual([]);
  const first = world.pullRequest(number).comments[0]?.id;

  world.editBody(number, { by: 'mia', body: RP_BODY });
  const held = await run();
  expect(held).toMatchObject({
    verdict: 'hold',
    gate: 'closed',
    codes: ['approval.missing'],
    cohorts: ['resource-publisher'],
    sites: 3,
    exitCode: 1,
  });
  expect(check().conclusion).toBe('ACTION_REQUIRED');
  expect(held.plan).not.toBe(missing.plan);

  world.review(number, { author: 'alice' });
  github.requests.length = 0;
  const allowed = await run();
  expect(allowed).toMatchObject({
    verdict: 'allow',
    gate: 'open',
    codes: [],
    cohorts: ['resource-publisher'],
    sites: 3,
    exitCode: 0,
    plan: held.plan,
  });
  expect(check()).toMatchObject({ conclusion: 'SUCCESS', title: expect.stringMatching(/^Allowed: /) });
  expect(comment()).toMatch(/^<!-- cohort-guard -->\n\n### ✅ \*\*Allowed\*\*/);
  expect(comment()).toContain(allowed.plan);
  expect(allowed.summary).toContain('**Allowed**');
  expect(allowed.log).toMatch(/^ALLOWED: /);
  expect(allowed.judgement).toMatchObject({
    verdict: 'allow',
    plan: allowed.plan,
    pullRequest: { number, head: pull.headRefOid },
    resolution: { targeted: 3 },
    approvals: { needed: 1, counted: [{ login: 'alice', cohorts: ['resource-publisher'] }] },
  });
  expect(world.pullRequest(number).comments[0]?.id).toBe(first);

  expect(github.requests.filter((request) => request.kind === 'graphql')).toHaveLength(3);
  expect(
    github.requests
      .filter((request) => request.kind === 'rest')
      .map(
        (request) =>
          `${request.method} ${request.path.replace(/\?.*|\/\d+$/g, (end) => (end.startsWith('/') ? '/' : ''))}`,
      )
      .toSorted(),
  ).toEqual([
    'GET /repos/acme/rollout/activity',
    `GET /repos/acme/rollout/commits/${pull.headRefOid}/check-runs`,
    // Its own, and the two from before, which say something else.
    'PATCH /repos/acme/rollout/check-runs/',
    'PATCH /repos/acme/rollout/check-runs/',
    'PATCH /repos/acme/rollout/check-runs/',
    'PATCH /repos/acme/rollout/issues/comments/',
    'POST /repos/acme/rollout/check-runs',
  ]);
  expect(github.requests.every((request) => request.headers['authorization'] === `token ${world.token}`)).toBe(true);
});

it('a first run of a typical pull request costs three queries and six REST calls', async () => {
  const { github, inventory, run } = await scenario();
  await run();
  // Beside those, who may still approve is asked of each owner.
  const asked = github.requests.filter(({ path }) => !path.includes('/collaborators/'));
  expect(asked.map(({ kind }) => kind).toSorted()).toEqual([
    ...Array.from({ length: 3 }, () => 'graphql'),
    ...Array.from({ length: 6 }, () => 'rest'),
  ]);
  expect(inventory.requests).toHaveLength(1);
});

describe.concurrent('nothing to judge', () => {
  it('documents only: skip, a successful check, no comment', async () => {
    const { run, comments, check } = await scenario({ body: '', changes: { 'docs/guide.md': 'Read me now\n' } });
    expect(await run()).toMatchObject({
      verdict: 'skip',
      gate: 'open',
      codes: [],
      sites: 0,
      exitCode: 0,
      plan: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(comments()).toEqual([]);
    expect(check().conclusion).toBe('SUCCESS');
  });

  it('skip, where there is a comment from before: it is updated', async () => {
    const { world, run, comment, pull, checks } = await scenario();
    await run();
    world.commit({
      author: 'mia',
      branch: pull.headRefName,
      changes: { 'deploy/resource-publisher/app.yml': 'image: 1\n', 'docs/guide.md': 'Read\n' },
    });
    expect(await run()).toMatchObject({ verdict: 'skip' });
    expect(comment()).toContain('Not a release');
    expect(checks(world.pullRequest(pull.number).headRefOid).map((check) => check.conclusion)).toEqual(['SUCCESS']);
  });

  it.for(['closed', 'merged', 'draft'] as const)('%s is judged like any other', async (state) => {
    const { world, run, pull, check } = await scenario({ isDraft: state === 'draft', approvedBy: ['alice'] });
    if (state === 'closed') world.closePullRequest(pull.number, { by: 'mia' });
    if (state === 'merged') world.mergePullRequest(pull.number, { by: 'alice' });
    expect(await run()).toMatchObject({ verdict: 'allow', sites: 3 });
    expect(check().conclusion).toBe('SUCCESS');
  });
});

describe.concurrent('cross-cohort', () => {
  it('the outage of 2023: declared for one engine, its manifest lists sites of the other', async () => {
    const { run, comment, check } = await scenario({
      manifest: 'sites: [R1, R2, T1, T2]\n',
      body: 'Target-Cohort: resource-publisher\n',
      approvedBy: ['alice', 'carol'],
    });
    expect(await run()).toMatchObject({
      verdict: 'deny',
      codes: ['site.outside-cohort'],
      sites: 4,
      judgement: { offendingSites: [{ id: 'T1' }, { id: 'T2' }], scope: { manifests: [MANIFEST_PATH] } },
    });
    for (const shown of ['Hollyfield Surgery', 'Rowanwell Practice', '`T1`', '`T2`'])
      expect(comment()).toContain(shown);
    expect(check().conclusion).toBe('FAILURE');
  });
});
