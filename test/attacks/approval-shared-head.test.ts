// Two open pull requests have the same head commit but declare different things: the green check of the harmless one stands on the commit of the other.
// Origin: checks and statuses belong to a commit, not to a pull request (docs.github.com, "About status checks"); the class of confused deputies in required checks.
import { expect, it } from 'vitest';
import { quickScenario, RP_BODY } from '../acceptance/scenario.ts';
import { byHand, TM } from './support-live.ts';

it('neither of the two is green while both are open', async () => {
  const own = await quickScenario({ approvedBy: ['alice'] });
  expect(await own.run()).toMatchObject({ verdict: 'allow' });
  const other = own.world.openPullRequest({
    author: 'mia',
    head: own.pull.headRefName,
    body: `Target-Cohort: ${TM}\n`,
  });
  expect(await own.run()).toMatchObject({ verdict: 'allow', gate: 'open' });
  expect(own.check().conclusion).toBe('FAILURE');
  expect(await own.run(byHand(other.number))).toMatchObject({ verdict: 'deny', gate: 'closed' });
  expect(own.check().conclusion).toBe('FAILURE');
  own.world.closePullRequest(other.number, { by: 'mia' });
  expect(await own.run()).toMatchObject({ verdict: 'allow', gate: 'open' });
  expect(own.check().conclusion).toBe('SUCCESS');
});

it('a twin that releases nothing paints no green over the red', async () => {
  const own = await quickScenario({ body: 'Nothing declared.' });
  expect(await own.run()).toMatchObject({ verdict: 'deny' });
  own.world.commit({ branch: 'playground', parent: 'main' });
  const twin = own.world.openPullRequest({
    author: 'mia',
    head: own.pull.headRefName,
    base: 'playground',
    body: RP_BODY,
  });
  expect(await own.run(byHand(twin.number))).toMatchObject({ verdict: 'skip' });
  expect(own.checks().map((check) => check.conclusion)).toEqual(['FAILURE']);
});
