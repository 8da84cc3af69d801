import { describe, expect, it } from 'vitest';
import { byHand } from './people.ts';
import { onPullRequest } from './events.ts';
import { quickScenario, RP_BODY, type Scenario, type ScenarioOptions } from './scenario.ts';

/* A stack: the base branch of a pull request is the head of another open one. It is judged for the trunk, with what is below. */

const TM = 'template-manager';

/** Another pull request of Template Manager on the head branch of the scenario's own. */
function onTop(own: Scenario, approvedBy: readonly string[] = ['carol']) {
  own.world.commit({
    branch: 'layer-2',
    parent: own.pull.headRefName,
    author: 'noah',
    changes: { 'deploy/template-manager/app.yml': 'image: 2\n' },
  });
  const upper = own.world.openPullRequest({
    author: 'noah',
    head: 'layer-2',
    base: own.pull.headRefName,
    body: `Target-Cohort: ${TM}\n`,
  });
  for (const author of approvedBy) own.world.review(upper.number, { author });
  return upper;
}

async function stack(options: ScenarioOptions = { approvedBy: ['alice'] }) {
  const own = await quickScenario({ ...options, world: { users: { noah: 'WRITE' } } });
  const upper = onTop(own);
  const conclusions = () => own.checks(own.world.pullRequest(upper.number).headRefOid).map((check) => check.conclusion);
  return { own, upper, conclusions };
}

describe.concurrent('a pull request on another', () => {
  it('is judged for the trunk, with its own diff, and the trunk is the base branch in its plan', async () => {
    const { own, upper, conclusions } = await stack();
    const run = await own.run(byHand(upper.number));
    expect(run).toMatchObject({
      verdict: 'allow',
      gate: 'open',
      cohorts: [TM],
      sites: 2,
      judgement: { scope: { reach: { [TM]: ['deploy/template-manager/app.yml'] } } },
    });
    expect(conclusions()).toEqual(['SUCCESS']);
    own.world.changeBase(upper.number, 'main', { by: 'github-actions' });
    expect((await own.run(byHand(upper.number))).plan).toBe(run.plan);
  });

  it('without a declaration it is denied like any other', async () => {
    const { own, upper, conclusions } = await stack();
    own.world.editBody(upper.number, { by: 'noah', body: 'Nothing.' });
    expect(await own.run(byHand(upper.number))).toMatchObject({ verdict: 'deny', gate: 'closed' });
    expect(conclusions()).toEqual(['FAILURE']);
  });

  it.for<[string, ScenarioOptions]>([
    ['on hold', {}],
    ['denied', { body: 'Nothing.' }],
  ])('waits for the one below that is %s', async ([, options]) => {
    const { own, upper, conclusions } = await stack(options);
    expect(await own.run(byHand(upper.number))).toMatchObject({
      verdict: 'hold',
      gate: 'closed',
      codes: ['stack.waiting'],
    });
    expect(conclusions()).toEqual(['ACTION_REQUIRED']);
  });

  it('waits where the one below has commits that it does not stand on', async () => {
    const { own, upper } = await stack();
    own.world.commit({ branch: own.pull.headRefName, author: 'mia', changes: { 'docs/guide.md': 'More\n' } });
    own.world.review(own.pull.number, { author: 'alice' });
    expect(await own.run(byHand(upper.number))).toMatchObject({ verdict: 'hold', codes: ['stack.waiting'] });
  });

  it('of three layers each is looked at', async () => {
    const { own, upper } = await stack({});
    own.world.commit({ branch: 'layer-3', parent: 'layer-2', author: 'noah', changes: { 'docs/guide.md': 'More\n' } });
    const top = own.world.openPullRequest({ author: 'noah', head: 'layer-3', base: 'layer-2', body: '' });
    const held = await own.run(byHand(top.number));
    expect(held).toMatchObject({ verdict: 'hold', codes: ['stack.waiting'] });
    expect(held.judgement.findings[0].evidence.layers).toMatchObject([{ number: own.pull.number, verdict: 'hold' }]);
    own.world.review(own.pull.number, { author: 'alice' });
    expect(await own.run(byHand(top.number))).toMatchObject({ verdict: 'skip', gate: 'open' });
    expect(await own.run(byHand(upper.number))).toMatchObject({ verdict: 'allow' });
  });
});

describe.concurrent('green only while what is below is', () => {
  it('one below that is no longer allowed takes it away', async () => {
    const { own, upper, conclusions } = await stack();
    await own.run(byHand(upper.number));
    own.world.editBody(own.pull.number, { by: 'mia', body: 'Nothing.' });
    expect(await own.run()).toMatchObject({ verdict: 'deny' });
    expect(conclusions()).toEqual(['SUCCESS', null]);
    own.world.editBody(own.pull.number, { by: 'mia', body: RP_BODY });
    own.world.review(own.pull.number, { author: 'alice' });
    expect(await own.run()).toMatchObject({ verdict: 'allow' });
    expect(await own.run(byHand(upper.number))).toMatchObject({ verdict: 'allow' });
    expect(conclusions()).toEqual(['SUCCESS', 'SUCCESS', 'SUCCESS']);
  });

  it('so does a push below, though it is allowed', async () => {
    const { own, upper, conclusions } = await stack();
    await own.run(byHand(upper.number));
    own.world.commit({ branch: own.pull.headRefName, author: 'mia', changes: { 'docs/guide.md': 'More\n' } });
    own.world.review(own.pull.number, { author: 'alice' });
    expect(await own.run(onPullRequest('pull_request_target', own.world.pullRequest(own.pull.number)))).toMatchObject({
      verdict: 'allow',
    });
    expect(conclusions()).toEqual(['SUCCESS', null]);
  });

  it('one below that stays as it is takes nothing away', async () => {
    const { own, upper, conclusions } = await stack();
    await own.run(byHand(upper.number));
    expect(await own.run()).toMatchObject({ verdict: 'allow' });
    expect(conclusions()).toEqual(['SUCCESS']);
  });
});

describe.concurrent('a chain that is not unique', () => {
  it('the check run is left unfinished', async () => {
    const { own, upper, conclusions } = await stack();
    own.world.commit({ branch: 'feature', parent: 'main' });
    own.world.openPullRequest({ author: 'mia', head: own.pull.headRefName, base: 'feature', body: RP_BODY });
    const run = await own.run(byHand(upper.number));
    expect(run).toMatchObject({ verdict: 'skip', gate: 'closed', exitCode: 0 });
    expect(conclusions()).toEqual([null]);
  });

  it('so it is where it goes in a circle', async () => {
    const { own, upper, conclusions } = await stack();
    own.world.changeBase(own.pull.number, 'layer-2', { by: 'mia' });
    expect(await own.run(byHand(upper.number))).toMatchObject({ verdict: 'skip', gate: 'closed' });
    expect(conclusions()).toEqual([null]);
  });

  it('one that ends at no release branch is not judged', async () => {
    const { own, upper, conclusions } = await stack();
    own.world.commit({ branch: 'feature', parent: 'main' });
    own.world.changeBase(own.pull.number, 'feature', { by: 'mia' });
    expect(await own.run(byHand(upper.number))).toMatchObject({ verdict: 'skip', gate: 'closed' });
    expect(conclusions()).toEqual([]);
  });
});
