import { ALL_DEPLOYMENTS, type Failure } from '../domain/finding.ts';
import { say, words } from '../prose/say.ts';
import { advise, again, next, retry, type Context, type Next } from './code.ts';
import { baselineLine } from './way-out.ts';
import { afterLimit, AGAIN, failureCode, isRefused } from './failure.ts';

/** The permissions of the job that asks. */
const PERMISSIONS = {
  check: ['permissions:', '  contents: read', '  pull-requests: write', '  checks: write'],
  gate: ['permissions:', '  contents: read', '  pull-requests: read', '  deployments: read', '  actions: read'],
} as const;

/** What helps depends on what kept the answer, and on what was asked for. */
function nextOf(failure: Failure, context: Context): Next {
  return context.at === 'clone' ? nextInClone(failure, context) : nextInJob(failure, context, PERMISSIONS[context.at]);
}

/** On a person's machine GitHub is asked with that person's token. */
function nextInClone(failure: Failure, context: Context): Next {
  const { reason, needs } = failure;
  if (reason === 'limit' || reason === 'too-large') return advise`Wait for a while, then ${again(context)}.`;
  if (needs === undefined && reason === undefined && !isRefused(failure) && !isAboutTeams(failure))
    return advise`${retry(context)}. If the problem persists, see whether GitHub has an incident (${'githubstatus.com'}).`;
  const what = isAboutTeams(failure) ? words('the members of teams') : words('the repository');
  return advise`Use a token that can read ${what}: log in with ${'gh auth login'}, or put one in ${'GITHUB_TOKEN'}. Then ${again(context)}.`;
}

function isAboutTeams({ needs, asked }: Failure): boolean {
  return needs === 'members: read' || /\/teams\/|\bteams?\b/i.test(asked);
}

function nextInJob(failure: Failure, context: Context, permissions: readonly string[]): Next {
  if (failure.needs === 'merge-queues: read')
    return next(
      say`Give the action the token of an app with the right ${'Merge queues: read'}, as input ${'members-token'} (the token of a workflow cannot have it):`,
      'members-token: ${{ secrets.MEMBERS_TOKEN }}',
    );
  if (isAboutTeams(failure))
    return next(
      say`Give the action a token that may read the members of teams, as input ${'members-token'} (the token of a workflow may not):`,
      'members-token: ${{ secrets.MEMBERS_TOKEN }}',
    );
  switch (failure.reason ?? null) {
    case 'limit':
      return afterLimit(context);
    case 'too-large':
      return advise`GitHub ended the query because it cost too much: ${again(context)}. If the problem persists, the pull request has more commits, comments and edits than GitHub can list.`;
    case 'unauthorized':
      return advise`Give the action a valid token as input ${'github-token'}, or leave the input out to use the job's own. GitHub does not accept the present one: it is mistyped or has expired.`;
    case 'forbidden':
      return forbidden(failure, context, permissions);
    case 'absent':
      return /^pull request #\d+$/.test(failure.asked)
        ? advise`The token cannot see ${failure.asked}. If it is archived, unarchive it. Then ${again(context)}.`
        : forbidden(failure, context, permissions);
    case 'too-far':
    case null:
      return isRefused(failure)
        ? forbidden(failure, context, permissions)
        : next(
            say`${retry(context)}. If the problem persists, see whether GitHub has an incident (${'githubstatus.com'}), and whether the job has these permissions:`,
            ...permissions,
          );
  }
}

function forbidden({ needs }: Failure, context: Context, permissions: readonly string[]): Next {
  return needs === undefined
    ? next(say`Give the job these permissions in the workflow file, then ${again(context)}:`, ...permissions)
    : next(
        say`Add this permission to those of the job in the workflow file, then ${again(context)}:`,
        'permissions:',
        `  ${needs}`,
      );
}

export const evidenceUnavailable = failureCode({
  code: 'evidence.unavailable',
  title: 'GitHub did not answer a question that the judgement needs',
  next: nextOf,
  when: { error: 'GitHub did not answer a question that the judgement needs, or not in the documented shape' },
  fix: `Where a limit of the hour is reached, wait for its end; where an archived pull request is named, unarchive it. Else look at the permissions of the job (\`contents: read\`, \`pull-requests: write\`, \`checks: write\`; at the gate \`contents\`, \`pull-requests\`, \`deployments\` and \`actions: read\`), then ${AGAIN}. After a push, the run of the newer head judges.`,
});

export const evidenceTruncated = failureCode({
  code: 'evidence.truncated',
  title: 'GitHub returned an incomplete list',
  next: (failure, context) => {
    const { at, release, gate } = context;
    return failure.reason === 'too-far'
      ? next(
          say`So many commits are never read. Start over: in a pull request that a policy owner approves, copy the policy to another path, and give it as ${'policy-path'} to every step of cohort-guard. Whoever approves it answers for what came before, which the gate then takes for history:`,
          'policy-path: .github/cohort-guard-2.yml',
        )
      : failure.asked === ALL_DEPLOYMENTS
        ? advise`A job may have spelt the environment otherwise, and too many deployments came since to look. Delete inactive ones of other environments, such as previews (${'DELETE /repos/{owner}/{repo}/deployments/{id}'}), then ${again(context)}.`
        : at === 'gate' || release?.pull.state === 'merged'
          ? next(
              say`GitHub does not list all of ${failure.asked}, so it cannot be judged. Give this environment a ${'baseline'} in the policy, at the commit to deploy, in a pull request with the approvals of a release across cohorts, a policy owner and an owner of the cohort among them: they then answer for everything up to it.`,
              baselineLine(gate),
            )
          : advise`Split the pull request into smaller ones: GitHub does not list all of ${failure.asked}, and what is not listed cannot be judged.`;
  },
  when: { error: "a list ended before GitHub's own count of it" },
  fix: 'Split the pull request into smaller ones: what GitHub does not list cannot be judged. At the gate: give the environment a `baseline` in the policy, at the commit to deploy. Where more than 10,000 commits lie between: copy the policy to another path, with which its history begins anew. Where deployments of the repository are too many: delete inactive ones.',
});
