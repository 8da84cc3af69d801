import { beforeEach, describe, expect, it } from 'vitest';
import { readPagesWith } from '../../src/domain/page/tree.ts';
import { onComment, type Event } from '../acceptance/events.ts';
import { gateScenario, RP } from '../acceptance/gate-scenario.ts';
import { quickScenario, RP_BODY, type Scenario } from '../acceptance/scenario.ts';

/* What reads pages that are not plain is loaded wherever one comes in: nothing that judges meets one it cannot read. */

const TABLE = '\n\n| a | b |\n| - | - |\n| 1 | 2 |\n';

beforeEach(() => {
  readPagesWith(() => {
    throw new Error('not loaded yet');
  });
});

describe('a check reads a table', () => {
  it.each<[string, string, (s: Scenario) => Event | undefined | void, object]>([
    ['in no page', RP_BODY, () => undefined, { verdict: 'allow' }],
    ['in the description', `${RP_BODY}${TABLE}`, () => undefined, { verdict: 'allow' }],
    [
      'in a comment',
      RP_BODY,
      ({ world, pull }) => void world.comment(pull.number, { author: 'carol', body: `Numbers.${TABLE}` }),
      { verdict: 'allow' },
    ],
    [
      'above a veto',
      RP_BODY,
      ({ world, pull }) => void world.comment(pull.number, { author: 'alice', body: `${TABLE}\n/cohort reject\n` }),
      { verdict: 'hold', codes: ['approval.vetoed'] },
    ],
    [
      'in a review',
      RP_BODY,
      ({ world, pull }) => void world.review(pull.number, { author: 'carol', state: 'COMMENTED', body: TABLE }),
      { verdict: 'allow' },
    ],
    [
      'in what a comment was before',
      RP_BODY,
      ({ world, pull }) => {
        const comment = world.comment(pull.number, { author: 'alice', body: `${TABLE}\n/cohort reject\n` });
        world.editComment(comment.id, { by: 'alice', body: 'Never mind.' });
      },
      { verdict: 'hold', codes: ['approval.vetoed'] },
    ],
    [
      'in the description that was approved',
      RP_BODY,
      ({ world, pull }) => world.editBody(pull.number, { by: 'mia', body: `${RP_BODY}${TABLE}` }),
      { verdict: 'allow' },
    ],
    [
      'in the comment that asks for it',
      RP_BODY,
      ({ pull }) => onComment(pull, `${TABLE}\n/cohort recheck\n`),
      { verdict: 'allow' },
    ],
  ])('%s', async (_, body, happen, expected) => {
    const own = await quickScenario({ body, approvedBy: ['alice'] });
    const event = happen(own);
    expect(await own.run(event ?? {})).toMatchObject(expected);
  });
});

it('a gate reads a table in a description and in a comment', async () => {
  const s = await gateScenario();
  s.deploy();
  const landed = s.land({ body: `Target-Cohort: ${RP}${TABLE}` });
  s.world.comment(landed.number, { author: 'carol', body: TABLE });
  expect(await s.run({ cohort: RP })).toMatchObject({ verdict: 'allow' });
});
