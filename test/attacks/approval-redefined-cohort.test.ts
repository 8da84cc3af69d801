// After the approval the policy on the default branch gets another definition of the cohort: the same name now means more sites.
// Origin: the class of time of check to time of use (CWE-367): the name was approved, and what it stands for is swapped.
import { expect, it } from 'vitest';
import { changedPolicy, POLICY_PATH, type PolicyDraft } from '../acceptance/scenario.ts';
import { quietScenario, reasons, RP, say, TM } from './support-live.ts';

const merge = async (change: (draft: PolicyDraft) => void) => {
  const own = await quietScenario({ body: `Target-Cohort: ${RP}\n`, approvedBy: ['alice'] });
  const { plan } = await own.run();
  say(own, 'bob', `/cohort approve ${RP} ${plan}`);
  expect(await own.run()).toMatchObject({ verdict: 'allow', sites: 3 });
  own.world.commit({
    branch: 'main',
    author: 'erin',
    changes: { [POLICY_PATH]: changedPolicy(own.inventory.url, change) },
  });
  return { plan, run: await own.run() };
};

it('a wider selector', async () => {
  const { plan, run } = await merge((draft) => Object.assign(draft.cohorts[RP] ?? {}, { select: 'region' }));
  expect(run).toMatchObject({ gate: 'closed' });
  expect(run.plan).not.toBe(plan);
  expect(reasons(run)).toEqual(['alice definition-changed', 'bob digest-outdated']);
});

it('another dimension, of both: a single one stays', async () => {
  const { run } = await merge((draft) => {
    for (const cohort of Object.values(draft.cohorts)) cohort['dimension'] = 'wave';
  });
  expect(run).toMatchObject({ gate: 'closed' });
  expect(reasons(run)).toEqual(['alice definition-changed', 'bob digest-outdated']);
});

it('a second dimension: what the description declares is a declaration no more', async () => {
  const { run } = await merge((draft) => Object.assign(draft.cohorts[RP] ?? {}, { dimension: 'wave' }));
  expect(run).toMatchObject({ gate: 'closed', codes: expect.arrayContaining(['declaration.invalid']) });
});

/** Resource Publisher under another name; `more` is what else of it changes. */
const renamed =
  (more: object = {}) =>
  (draft: PolicyDraft): void => {
    const { [RP]: cohort, ...others } = draft.cohorts;
    draft.cohorts = { publisher: { ...cohort, formerly: [RP], ...more }, ...others };
  };

it('a new name alone is no new meaning: the review counts, what names the old plan does not', async () => {
  const { plan, run } = await merge(renamed());
  expect(run).toMatchObject({ verdict: 'allow', cohorts: ['publisher'], sites: 3 });
  expect(run.plan).not.toBe(plan);
  expect(reasons(run)).toEqual(['bob digest-outdated']);
});

it.each<[string, (draft: PolicyDraft) => void]>([
  ['a new name that means more', renamed({ select: 'region' })],
  [
    'the name of another cohort, which takes over the one that was approved',
    (draft) => {
      const { [RP]: _, [TM]: cohort, ...others } = draft.cohorts;
      draft.cohorts = { ...others, [TM]: { ...cohort, owners: ['alice', 'bob'], formerly: [RP] } };
    },
  ],
])('%s', async (_, change) => {
  const { run } = await merge(change);
  expect(run).toMatchObject({ gate: 'closed' });
  expect(reasons(run)).toEqual(['alice definition-changed', 'bob digest-outdated']);
});

it('of a cohort that the release does not name: nothing to do with it', async () => {
  const { run } = await merge((draft) => Object.assign(draft.cohorts[TM] ?? {}, { owners: ['dave'] }));
  expect(run).toMatchObject({ verdict: 'allow', gate: 'open' });
});
