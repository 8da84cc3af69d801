import { describe, expect, it } from 'vitest';
import { makeEstate } from '../loopback/estate.ts';
import { virtualClock } from '../loopback/clock.ts';
import { policyText } from '../fixtures/policy.ts';
import { POLICY_PATH, quickScenario, RP_BODY, type Scenario } from './scenario.ts';

/*
 * What is asked beside what else, when somebody comes between: a check run is newer than another only where its judgement
 * has read later, and nothing is written over a newer one.
 */

const approved = { approvedBy: ['alice'] } as const;
const NEWER = 'A newer judgement of this head commit has begun';
const conclusions = (s: Scenario) => s.checks().map((check) => check.conclusion);

/** Another run claims, and comes to a verdict or not yet. */
function another(s: Scenario, conclusion: 'FAILURE' | null): void {
  s.world.addCheckRun({
    name: 'cohort-guard',
    headSha: s.pull.headRefOid,
    status: conclusion === null ? 'IN_PROGRESS' : 'COMPLETED',
    conclusion,
    externalId: 'cohort-guard:2:2026-01-05T09:00:00Z',
  });
}

/** Acts at the first request that a pattern names, as it reaches GitHub: `POST …/check-runs`, `POST /graphql PullRequest`. */
function at(s: Scenario, pattern: RegExp, act: () => void): void {
  let acted = false;
  s.github.fault = ({ method, path, operationName }) => {
    if (acted || !pattern.test(`${method} ${path} ${operationName ?? ''}`)) return undefined;
    acted = true;
    act();
    return undefined;
  };
}

const CLAIM = /^POST \S+\/check-runs /;

describe.concurrent('two runs at once', () => {
  it('one whose claim comes late has read late: no old green over the verdict of the other', async () => {
    const s = await quickScenario(approved);
    at(s, CLAIM, () => {
      s.world.editBody(s.pull.number, { by: 'mia', body: 'Nothing is declared.' });
      another(s, 'FAILURE');
    });
    expect(await s.run()).toMatchObject({ verdict: 'deny', exitCode: 1 });
    expect(conclusions(s)).toEqual(['FAILURE', 'FAILURE']);
  });

  it('one that claims while the other reads publishes, and the other does not', async () => {
    const s = await quickScenario(approved);
    at(s, /PullRequest/, () => another(s, null));
    // The look that is beside the reading may have missed it, or not: it is the older one either way.
    await s.run();
    expect(s.checks().at(-1)?.conclusion).toBeNull();
  });

  it('one that claims while further pages are read is seen by a second look', async () => {
    let asked = 0;
    const s: Scenario = await quickScenario({
      ...approved,
      body: RP_BODY,
      inventory: {
        sites: makeEstate().slice(0, 400),
        pageSize: 100,
        fault: ({ path }) => {
          asked += path.includes('/sites') ? 1 : 0;
          if (asked === 2) another(s, null);
          return undefined;
        },
      },
    });
    const run = await s.run();
    expect(run.log).toContain(NEWER);
    expect(conclusions(s)).toEqual([null, null]);
    expect(s.comments()).toEqual([]);
  });

  it('a look that is old by the end counts for nothing', async () => {
    const clock = virtualClock();
    const s: Scenario = await quickScenario({
      ...approved,
      inventory: {
        fault: () => {
          clock.advance(10_000);
          return undefined;
        },
      },
    });
    const looks: number[] = [];
    s.github.fault = ({ method, path }) => {
      if (method === 'GET' && path.includes('/check-runs')) looks.push(clock.now());
      return undefined;
    };
    expect(await s.run({ clock })).toMatchObject({ verdict: 'allow' });
    expect(looks.at(-1)).toBe(clock.now());
  });

  it('a look that fails leaves the check unfinished, and the step fails', async () => {
    const s = await quickScenario(approved);
    s.github.fault = ({ method, path }) =>
      method === 'GET' && path.includes('/check-runs') ? { status: 422, body: { message: 'no' } } : undefined;
    expect(await s.run({ with: { 'fail-on': 'none' } })).toMatchObject({ verdict: 'allow', exitCode: 1 });
    expect(conclusions(s)).toEqual([null]);
  });
});

describe.concurrent('a claim', () => {
  it('whose answer is lost is no newer judgement: the verdict is published', async () => {
    const s = await quickScenario(approved);
    let lost = false;
    s.github.fault = ({ method, path, body }) => {
      if (lost || !CLAIM.test(`${method} ${path} `)) return undefined;
      lost = true;
      const { external_id: externalId } = body as { external_id: string };
      // It is made after the look that follows.
      at(s, /PullRequest/, () =>
        s.world.addCheckRun({
          name: 'cohort-guard',
          headSha: s.pull.headRefOid,
          status: 'IN_PROGRESS',
          conclusion: null,
          externalId,
        }),
      );
      return { status: 422, body: { message: 'no' } };
    };
    expect(await s.run()).toMatchObject({ verdict: 'allow', exitCode: 0 });
    expect(conclusions(s)).toEqual(['SUCCESS', 'SUCCESS']);
  });
});

describe.concurrent('the pull request changes', () => {
  it('between the look at what it is about and the claim: what is judged is what it is then', async () => {
    const s = await quickScenario(approved);
    at(s, CLAIM, () => s.world.editBody(s.pull.number, { by: 'mia', body: 'Nothing is declared.' }));
    expect(await s.run()).toMatchObject({ verdict: 'deny' });
    expect(conclusions(s)).toEqual(['FAILURE']);
  });

  it('to another inventory in the policy: the page that was asked ahead is not used', async () => {
    const s = await quickScenario(approved);
    at(s, CLAIM, () => {
      const changes = { [POLICY_PATH]: policyText({ url: 'http://127.0.0.1:9/v1' }) };
      s.world.commit({ branch: 'main', changes });
    });
    expect(await s.run()).toMatchObject({ verdict: 'error', codes: ['inventory.unavailable'] });
  });
});

it('an inventory is not asked where a cohort is declared that there is not', async () => {
  const s = await quickScenario({ body: 'Target-Cohort: resource-publishers\n' });
  expect(await s.run()).toMatchObject({ verdict: 'deny' });
  expect(s.inventory.requests).toEqual([]);
});

it('nobody asks the inventory, or who pushed, about what makes no release', async () => {
  const s = await quickScenario({ changes: { 'docs/a.md': 'x\n' } });
  expect(await s.run()).toMatchObject({ verdict: 'skip' });
  expect(s.inventory.requests).toEqual([]);
  expect(s.github.requests.filter(({ path }) => path.includes('/activity'))).toEqual([]);
});
