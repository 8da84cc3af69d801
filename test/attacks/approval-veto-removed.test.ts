// An owner says no; the author, who has write access, makes the no go away: deletes, edits or hides the comment, or dismisses the review.
// Origin: docs.github.com, "Managing disruptive comments" and "Dismissing a pull request review": whoever may write may delete, edit, hide and dismiss what others wrote.
import { expect, it } from 'vitest';
import type { Scenario } from '../acceptance/scenario.ts';
import { quietScenario, say, vetoes } from './support-live.ts';

type Meddle = (own: Scenario, by: string) => void;
const MEDDLING: readonly (readonly [string, Meddle])[] = [
  [
    'the comment deleted',
    (own, by) => own.world.deleteComment(say(own, 'bob', '/cohort reject it breaks printing').id, { by }),
  ],
  [
    'the comment edited',
    (own, by) =>
      own.world.editComment(say(own, 'bob', '/cohort reject it breaks printing').id, { by, body: 'Looks good.' }),
  ],
  [
    'the comment edited many times over',
    (own, by) => {
      const { id } = say(own, 'bob', '/cohort reject it breaks printing');
      for (let at = 0; at < 30; at += 1) own.world.editComment(id, { by, body: `Looks good ${String(at)}.` });
    },
  ],
  ['the comment hidden', (own) => own.world.minimize(say(own, 'bob', '/cohort reject it breaks printing').id)],
  [
    'the review dismissed',
    (own, by) =>
      own.world.dismissReview(
        own.pull.number,
        own.world.review(own.pull.number, { author: 'bob', state: 'CHANGES_REQUESTED' }).id,
        { by },
      ),
  ],
];

it.each(MEDDLING)('%s by the author: the veto stands', async (_, meddle) => {
  const own = await quietScenario({ approvedBy: ['alice'] });
  meddle(own, 'mia');
  const run = await own.run();
  expect(run).toMatchObject({ verdict: 'hold', gate: 'closed', codes: ['approval.vetoed'] });
  expect(vetoes(run)).toEqual(['bob']);
  own.world.review(own.pull.number, { author: 'bob' });
  expect(await own.run()).toMatchObject({ verdict: 'allow', gate: 'open' });
});

it.each(MEDDLING.filter(([what]) => /deleted|dismissed/.test(what)))(
  '%s by who gave it: it is withdrawn',
  async (_, meddle) => {
    const own = await quietScenario({ approvedBy: ['alice'] });
    meddle(own, 'bob');
    expect(await own.run()).toMatchObject({ verdict: 'allow', gate: 'open' });
  },
);
