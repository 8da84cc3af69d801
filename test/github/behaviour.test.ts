import { describe, expect, it } from 'vitest';
import { gateScenario } from '../acceptance/gate-scenario.ts';
import { quickScenario, type Scenario, type ScenarioOptions } from '../acceptance/scenario.ts';
import { behaviours } from '../loopback/behaviours.ts';

/* What the product makes of what GitHub does and no schema tells: the ledger's switches, one by one. */

const approved: ScenarioOptions = { approvedBy: ['alice'] };

describe('a label that the repository has no more', () => {
  const labelled = async (label: string) => {
    const own = await quickScenario(approved);
    own.world.label(own.pull.number, label, { by: 'mia' });
    behaviours.deletedLabel.on(own.world, label);
    return own;
  };

  it('may have been a cohort: a review from before it does not count', async () => {
    const own = await labelled('size/S');
    const run = await own.run();
    expect(run).toMatchObject({ verdict: 'hold', codes: ['approval.missing'] });
    expect(run.judgement.approvals.discounted).toMatchObject([{ login: 'alice', reason: 'label-changed' }]);
  });

  it('is no reason not to judge: a review from after it counts', async () => {
    const own = await labelled('size/S');
    own.world.review(own.pull.number, { author: 'alice' });
    expect(await own.run()).toMatchObject({ verdict: 'allow' });
  });

  it('counts against who set it last', async () => {
    const own = await quickScenario();
    own.world.label(own.pull.number, 'size/S', { by: 'alice' });
    behaviours.deletedLabel.on(own.world, 'size/S');
    own.world.review(own.pull.number, { author: 'alice' });
    expect(await own.run()).toMatchObject({ verdict: 'hold', codes: ['approval.missing'] });
  });
});

describe('a limit of the hour', () => {
  it('is named with its end, and not asked again', async () => {
    const own = await quickScenario(approved);
    behaviours.hourlyLimit.on(own.world, '2026-11-25T14:10:00Z');
    const run = await own.run({ with: { publish: 'false' } });
    expect(run).toMatchObject({ verdict: 'error', codes: ['evidence.unavailable'] });
    // Two are asked at once.
    const asked = own.github.requests.map(({ operationName }) => operationName);
    expect(asked).toEqual(['Target', 'PullRequest'].slice(0, asked.length));
    expect(run.log).toContain('the limit of the hour is reached, and ends at 2026-11-25T14:10:00Z');
    expect(run.log).toContain('Wait until the limit has ended');
    expect(run.log).not.toContain('permissions:');
  });

  it('that keeps only who pushed, or who may write, is an error: nobody need approve again', async () => {
    const own = await quickScenario(approved);
    expect(await own.run()).toMatchObject({ verdict: 'allow' });
    behaviours.hourlyLimit.on(own.world, '2026-11-25T14:10:00Z', 'rest');
    const run = await own.run({ with: { publish: 'false' } });
    expect(run).toMatchObject({
      verdict: 'error',
      gate: 'closed',
      codes: ['approval.missing', 'evidence.unavailable'],
    });
    expect(run.log).toContain('the limit of the hour is reached, and ends at 2026-11-25T14:10:00Z');
  });

  it.each(['/git/blobs/', '/check-runs'])('is told with its end where %s is asked', async (path) => {
    const own = await quickScenario({
      ...approved,
      body: 'Target-Cohort: resource-publisher\n',
      policy: (draft) => void (draft.inventory = { provider: 'file', path: 'sites.csv' }),
      world: { files: { 'sites.csv': 'id,status,template-engine\nR1,active,resource-publisher\n' } },
    });
    own.github.fault = (request) =>
      request.path.includes(path)
        ? { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1795615800' } }
        : undefined;
    const run = await own.run();
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('the limit of the hour is reached, and ends at 2026-11-25T14:10:00Z');
  });
});

it('an archived pull request of the range is named', async () => {
  const s = await gateScenario();
  const [, second] = [2, 3].map((at) =>
    s.land({ changes: { 'deploy/resource-publisher/app.yml': `image: ${String(at)}\n` } }),
  );
  behaviours.archivedPullRequest.on(s.world, second?.number ?? 0, 'listed');
  expect((await s.gate()).findings).toMatchObject([
    {
      code: 'evidence.unavailable',
      asked: `pull request #${String(second?.number)}`,
      observed: expect.stringContaining('archived'),
      reason: 'absent',
    },
  ]);
});

describe('what keeps an answer', () => {
  const refusing = async (status: number, path: RegExp | null): Promise<Scenario> => {
    const own = await quickScenario(approved);
    own.github.fault = (request) =>
      path === null
        ? request.kind === 'graphql'
          ? { status, body: { message: 'no' } }
          : undefined
        : path.test(request.path)
          ? { status, body: { message: 'no' } }
          : undefined;
    return own;
  };

  it('a missing right is the one that the advice names', async () => {
    const own = await quickScenario(approved);
    const grant = own.world.grants.get(own.world.token);
    if (grant) grant.rights = { contents: 'read', checks: 'write' };
    const run = await own.run();
    expect(run).toMatchObject({ verdict: 'error', codes: ['evidence.unavailable'] });
    expect(run.log).toMatch(/this permission[^]*permissions:\s+pull-requests: read/);
  });

  it.each([
    [401, 'unauthorized'],
    [403, 'forbidden'],
    [404, 'absent'],
  ])('HTTP %i is told from the others', async (status, reason) => {
    const own = await refusing(status, null);
    const run = await own.run({ with: { publish: 'false' } });
    expect(run.record.evidence.github.flatMap((exchange: any) => exchange.answers)).toContainEqual({
      ok: false,
      error: expect.objectContaining({ reason }),
    });
  });
});

it('every request says which version of the API it means', async () => {
  const own = await quickScenario(approved);
  await own.run();
  expect(new Set(own.github.requests.map(({ headers }) => headers['x-github-api-version']))).toEqual(
    new Set(['2022-11-28']),
  );
});

describe('what cannot be published', () => {
  it('for want of a right says which', async () => {
    const own = await quickScenario(approved);
    const grant = own.world.grants.get(own.world.token);
    if (grant) grant.rights = { ...grant.rights, checks: 'read' };
    const run = await own.run();
    expect(run.log).toMatch(/check run could not be published [^]* The job needs the permission "checks: write"/);
  });

  it('for another reason asks for no right', async () => {
    const own = await quickScenario(approved);
    own.github.fault = ({ kind, method, path }) =>
      kind === 'rest' && method !== 'GET' && path.includes('comments') ? { status: 422 } : undefined;
    const run = await own.run();
    expect(run.log).toContain('The comment could not be published (HTTP 422');
    expect(run.log).not.toContain('The job needs');
  });
});
