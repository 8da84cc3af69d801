import { say, words } from '../prose/say.ts';
import { next } from './code.ts';
import { AGAIN, failureCode, isRefused } from './failure.ts';

const PERMISSIONS = ['permissions:', '  contents: read', '  pull-requests: write', '  checks: write'] as const;

export const evidenceUnavailable = failureCode({
  code: 'evidence.unavailable',
  title: 'GitHub did not give the evidence that a judgement needs',
  next: (failure) => {
    if (/\/teams\/|\bteams?\b/i.test(failure.asked))
      return next(
        say`Give the action a token that may read the members of teams, as input ${'members-token'} (the token of a workflow may not):`,
        'members-token: ${{ secrets.MEMBERS_TOKEN }}',
      );
    return isRefused(failure)
      ? next(
          words('Give the token of the job these permissions in the workflow file, then run the check again:'),
          ...PERMISSIONS,
        )
      : next(
          words(
            'Run the check again. If it stays, see whether GitHub has an incident, and whether the job has these permissions:',
          ),
          ...PERMISSIONS,
        );
  },
  docs: {
    when: { error: 'GitHub did not answer a question that the judgement needs, or not in the documented shape' },
    next: `Look at the permissions of the job (\`contents: read\`, \`pull-requests: write\`, \`checks: write\`; at the gate \`contents\`, \`pull-requests\`, \`deployments\` and \`actions: read\`), then ${AGAIN}. After a push, the run of the newer head judges.`,
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
