// The revision of the description that was reviewed is deleted from its history, or GitHub does not give the history: nobody can tell any more what was approved.
// Origin: docs.github.com, "Tracking changes in a comment": whoever may write deletes revisions; destroying the evidence is part of many an incident.
import { expect, it } from 'vitest';
import { RP_BODY } from '../acceptance/scenario.ts';
import { counted, quietScenario, reasons, RP, TM } from './support-live.ts';

it('narrow when it was reviewed, wide now, and the narrow text deleted', async () => {
  const own = await quietScenario({ approvedBy: ['alice'] });
  own.world.editBody(own.pull.number, { by: 'mia', body: RP_BODY.replace(RP, `${RP}, ${TM}`) });
  own.world.deleteRevision(own.pull.number, 1, { by: 'mia' });
  expect(counted(await own.run())).toEqual([]);
  own.world.editBody(own.pull.number, { by: 'mia', body: RP_BODY });
  const run = await own.run();
  expect(run).toMatchObject({ verdict: 'hold', gate: 'closed' });
  expect(reasons(run)).toEqual(['alice body-unreadable']);
  own.world.review(own.pull.number, { author: 'bob' });
  expect(counted(await own.run())).toEqual(['bob']);
});

it('a history that is not given, of a text that says it was edited', async () => {
  const own = await quietScenario({ approvedBy: ['alice'] });
  own.world.editBody(own.pull.number, { by: 'mia', body: `More.\n\n${RP_BODY}` });
  expect(counted(await own.run())).toEqual(['alice']);
  own.github.fault = ({ operationName }) =>
    operationName !== 'PullRequest'
      ? undefined
      : {
          mutate: (answer: any) => {
            answer.data.repository.pullRequest.userContentEdits = null;
            return answer as never;
          },
        };
  expect(await own.run()).toMatchObject({ gate: 'closed', judgement: { approvals: { counted: [] } } });
});
