import examples from '@octokit/webhooks-examples/api.github.com/index.json' with { type: 'json' };
import type { PullRequest } from '../loopback/github/index.ts';

/*
 * Event files: GitHub's own examples, told to be about a pull request of the world. The rest of them is about
 * something else altogether, as an event's stale copy may be.
 */

export interface Event {
  readonly event: string;
  readonly payload: unknown;
}

type Json = Readonly<Record<string, unknown>>;

function example(name: string): Json {
  const found = (examples as readonly { name: string; examples: readonly Json[] }[]).find((each) => each.name === name)
    ?.examples[0];
  if (found === undefined) throw new Error(`GitHub gives no example of ${name}`);
  return found;
}

function changed(name: string, key: string, change: Json): Json {
  return { ...example(name), [key]: { ...(example(name)[key] as Json), ...change } };
}

/** Number and head commit as they were when it happened. */
const told = (name: string, { number, headRefOid }: PullRequest): Json =>
  changed(name, 'pull_request', {
    number,
    head: { ...((example(name)['pull_request'] as Json)['head'] as Json), sha: headRefOid },
  });

export const onPullRequest = (event: 'pull_request' | 'pull_request_target', pull: PullRequest): Event => ({
  event,
  payload: { ...told('pull_request', pull), number: pull.number },
});

export const onReview = (pull: PullRequest): Event => ({
  event: 'pull_request_review',
  payload: told('pull_request_review', pull),
});

export const onComment = ({ number }: PullRequest, body = '/cohort recheck'): Event => ({
  event: 'issue_comment',
  payload: {
    ...changed('issue_comment', 'issue', {
      number,
      pull_request: { url: `https://api.github.com/repos/acme/rollout/pulls/${String(number)}` },
    }),
    comment: { ...(example('issue_comment')['comment'] as Json), body },
  },
});

export const onIssueComment = (number: number): Event => ({
  event: 'issue_comment',
  payload: changed('issue_comment', 'issue', { number }),
});

export const onDispatch = (): Event => ({ event: 'workflow_dispatch', payload: example('workflow_dispatch') });

export const onPush = (): Event => ({ event: 'push', payload: example('push') });

/** As the listener workflow's run tells it; its `pull_requests` is empty for forks. */
export function onWorkflowRun({
  headRefOid,
  headRefName,
  headRepository,
}: Pick<PullRequest, 'headRefOid' | 'headRefName' | 'headRepository'>): Event {
  const repository = example('workflow_run')['repository'] as Json;
  return {
    event: 'workflow_run',
    payload: changed('workflow_run', 'workflow_run', {
      event: 'pull_request_review',
      head_sha: headRefOid,
      head_branch: headRefName,
      head_repository: { ...repository, full_name: headRepository },
      pull_requests: [],
    }),
  };
}

export const onMergeGroup = (group: Json): Event => ({
  event: 'merge_group',
  payload: { ...changed('merge_group', 'merge_group', group), action: 'checks_requested' },
});
