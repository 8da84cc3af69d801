// The pull request deletes the policy, moves it aside, or moves another file into its place, so that no line of it seems to change.
// Origin: GitHub Docs, "About code owners": a file that is moved away protects nothing any more; CWE-284.
import { expect, it } from 'vitest';
import { changedPolicy, POLICY_PATH, quickScenario } from '../acceptance/scenario.ts';

it('deleted', async () => {
  const own = await quickScenario({ body: '', changes: { 'docs/guide.md': 'x\n' } });
  own.world.commit({ author: 'mia', branch: own.pull.headRefName, changes: { [POLICY_PATH]: null } });
  expect(await own.run()).toMatchObject({ verdict: 'hold', gate: 'closed', codes: ['policy.changed'] });
});

it('moved into an ignored folder', async () => {
  const own = await quickScenario({ body: '', changes: { 'docs/guide.md': 'x\n' } });
  const text = own.world.readFile(POLICY_PATH) ?? '';
  own.world.commit({
    author: 'mia',
    branch: own.pull.headRefName,
    changes: { [POLICY_PATH]: null, 'docs/cohort-guard.yml': text },
  });
  expect(await own.run()).toMatchObject({ verdict: 'hold', codes: ['policy.changed'] });
});

it('replaced by a file that was there under another name', async () => {
  const own = await quickScenario({
    body: '',
    changes: { 'docs/guide.md': 'x\n' },
    world: { files: { 'docs/other.yml': 'version: 1\n' } },
  });
  own.world.commit({
    author: 'mia',
    branch: own.pull.headRefName,
    changes: { 'docs/other.yml': null, [POLICY_PATH]: 'version: 1\n' },
  });
  expect(await own.run()).toMatchObject({ verdict: 'deny', codes: ['policy.changed', 'policy.invalid'] });
});

it('the honest form: a policy owner has approved the change', async () => {
  const own = await quickScenario({ body: '', changes: { 'docs/guide.md': 'x\n' } });
  own.world.commit({
    author: 'mia',
    branch: own.pull.headRefName,
    changes: { [POLICY_PATH]: changedPolicy(own.inventory.url, (draft) => draft['policy-owners'].push('adam')) },
  });
  own.world.review(own.pull.number, { author: 'erin' });
  expect(await own.run()).toMatchObject({ verdict: 'skip', gate: 'open' });
});
