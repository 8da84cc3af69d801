// GitHub, or a proxy before it, sends the workflow token back in a message, which becomes part of a finding.
// Origin: messages that quote what they were sent (CWE-209); Travis CI (CVE-2021-41077) on what comes of secrets that get out of a pipeline.
import { expect, it } from 'vitest';
import { quickScenario, TOKENS } from '../acceptance/scenario.ts';

const ECHO = `token ${TOKENS.github} is not wanted here`;

it.each(['message of an error', 'error beside data', 'status of another answer', 'field of the wrong shape'])(
  'as the %s',
  async (how) => {
    const own = await quickScenario({ approvedBy: ['alice'] });
    own.github.fault = ({ operationName }) => {
      if (operationName !== 'PullRequest') return undefined;
      if (how === 'message of an error') return { status: 403, body: { message: ECHO, documentation_url: ECHO } };
      if (how === 'status of another answer') return { status: 418, body: ECHO };
      return {
        mutate: ((answer: any) =>
          how === 'error beside data'
            ? { ...answer, errors: [{ type: 'FORBIDDEN', message: ECHO, path: [ECHO] }] }
            : { ...answer, data: { repository: { pullRequest: ECHO } } }) as (answer: never) => unknown,
      };
    };
    const run = await own.run();
    expect(run).toMatchObject({ verdict: 'error', gate: 'closed', codes: ['evidence.unavailable'] });
    expect(JSON.stringify([run, own.world.checkRuns])).not.toMatch(/NobodyMaySee/);
    expect(own.checks().map((check) => check.conclusion)).toEqual(['FAILURE']);
  },
);
