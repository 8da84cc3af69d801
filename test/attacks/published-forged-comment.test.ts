// A stranger's comment begins with our marker and shows a favourable verdict: a later run is to update it, believe it or leave the true one out.
// Origin: comments found by a hidden marker alone (marocchino/sticky-pull-request-comment and its like); CWE-345, insufficient verification of authenticity.
import { expect, it } from 'vitest';
import { quickScenario } from '../acceptance/scenario.ts';
import { commentOf } from '../../src/report/index.ts';
import { outcomeNamed } from '../report/outcomes.ts';

it('is neither updated nor believed', async () => {
  const own = await quickScenario();
  const forged = own.world.comment(own.pull.number, { author: 'zoe', body: commentOf(outcomeNamed('allowed')) });
  const run = await own.run();
  expect(run).toMatchObject({ verdict: 'hold', codes: ['approval.missing'] });
  const all = own.world.pullRequest(own.pull.number).comments;
  expect(all.find((comment) => comment.id === forged.id)?.body).toBe(forged.body);
  expect(own.comments()).toHaveLength(1);
  expect(own.comment()).toContain('**On hold**');
});

it('the honest form: our own one is updated in place', async () => {
  const own = await quickScenario({ approvedBy: ['alice'] });
  await own.run();
  own.world.comment(own.pull.number, { author: 'zoe', body: '<!-- cohort-guard -->\n\nDenied' });
  expect(await own.run()).toMatchObject({ verdict: 'allow' });
  expect(own.comments()).toHaveLength(1);
});
