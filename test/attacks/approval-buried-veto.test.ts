// A veto is buried under edits until it cannot be read any more.
// Origin: GitHub keeps a limited number of revisions in one answer; whoever may write may edit the comments of others.
import { describe, expect, it } from 'vitest';
import { quickScenario as scenario, type Scenario } from '../acceptance/scenario.ts';

const approve = ({ world, pull }: Scenario, author = 'alice') => world.review(pull.number, { author });

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
