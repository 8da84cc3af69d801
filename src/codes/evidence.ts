import type { Failure } from '../domain/finding.ts';
import { say, words } from '../prose/say.ts';
import { next, type Next } from './code.ts';
import { AGAIN, failureCode, isRefused } from './failure.ts';

const PERMISSIONS = ['permissions:', '  contents: read', '  pull-requests: write', '  checks: write'] as const;

/** What helps depends on what kept the answer, and on what was asked for. */
function nextOf(failure: Failure): Next {
  if (failure.needs === 'merge-queues: read')
    return next(
      say`Give the action the token of an app with the right ${'Merge queues: read'}, as input ${'members-token'} (the token of a workflow cannot have it):`,
      'members-token: ${{ secrets.MEMBERS_TOKEN }}',
    );
  if (failure.needs === 'members: read' || /\/teams\/|\bteams?\b/i.test(failure.asked))
    return next(
      say`Give the action a token that may read the members of teams, as input ${'members-token'} (the token of a workflow may not):`,
      'members-token: ${{ secrets.MEMBERS_TOKEN }}',
    );
  switch (failure.reason ?? null) {
    case 'limit':
      return next(
        words(
          'Run the check again once the limit has ended. All workflows of the repository share it, and until then GitHub refuses each of their requests.',
        ),
      );
    case 'too-large':
      return next(
        words(
          'Run the check again: GitHub ended the query for what it costs, however little was asked for at once. If it stays, the pull request has more commits, comments and edits than GitHub can list.',
        ),
      );
    case 'unauthorized':
      return next(
        say`Give the action a token that GitHub knows, as input ${'github-token'}: the one that was given is none, or has expired. Without the input it is the job's own.`,
      );
    case 'forbidden':
      return forbidden(failure);
    case 'absent':
      return /^pull request #\d+$/.test(failure.asked)
        ? next(
            say`Show ${failure.asked} to the token again: if it is archived, unarchive it. Then run the check again.`,
          )
        : forbidden(failure);
    case null:
      return isRefused(failure)
        ? forbidden(failure)
        : next(
            words(
              'Run the check again. If it stays, see whether GitHub has an incident, and whether the job has these permissions:',
            ),
            ...PERMISSIONS,
          );
  }
}

function forbidden({ needs }: Failure): Next {
  return needs === undefined
    ? next(
        words('Give the token of the job these permissions in the workflow file, then run the check again:'),
        ...PERMISSIONS,
      )
    : next(
        words(
          'Give the token of the job this permission in the workflow file, beside those that it has, then run the check again:',
        ),
        'permissions:',
        `  ${needs}`,
      );
}

export const evidenceUnavailable = failureCode({
  code: 'evidence.unavailable',
  title: 'GitHub did not give the evidence that a judgement needs',
  next: nextOf,
  docs: {
    when: { error: 'GitHub did not answer a question that the judgement needs, or not in the documented shape' },
    next: `Where a limit of the hour is reached, wait for its end; where an archived pull request is named, unarchive it. Else look at the permissions of the job (\`contents: read\`, \`pull-requests: write\`, \`checks: write\`; at the gate \`contents\`, \`pull-requests\`, \`deployments\` and \`actions: read\`), then ${AGAIN}. After a push, the run of the newer head judges.`,
  },
});

export const evidenceTruncated = failureCode({
  code: 'evidence.truncated',
  title: 'GitHub cut a list short that a judgement needs in full',
  next: () =>
    next(words('Split the pull request: GitHub does not list all of it, and what is not listed cannot be judged.')),
  docs: {
    when: { error: "a list ended before GitHub's own count of it" },
    next: 'Split the pull request: what GitHub does not list cannot be judged.',
  },
});
