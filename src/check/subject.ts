import type { Problem } from '../domain/problem.ts';
import type { Subject } from '../github/event.ts';
import type { Ports } from './ports.ts';
import type * as placed from './placed.ts';
import { outcomeWithoutPullRequest, type CheckOptions, type CheckResult, type JudgedPullRequest } from './result.ts';
import { findTargets, type CheckPlan } from './targets.ts';

/** An event that does not say what it is about: nothing could be asked. */
export function unknownSubject(problem: Problem): CheckResult {
  return alone(outcomeWithoutPullRequest([{ code: 'input.invalid', effect: 'error', problems: [problem] }]));
}

/**
 * Judges whatever an event is about: one pull request, several that share a head, a merge group, or nothing. `claim` is
 * called once it is known what will be published, and has ended before anything else is asked: check runs are in the
 * order of what their judgements have read. Without it nothing is claimed.
 */
export async function judgeSubject(
  subject: Subject,
  options: CheckOptions,
  ports: Ports,
  claim: (check: CheckPlan) => Promise<void> = () => Promise.resolve(),
): Promise<CheckResult> {
  const targets = await findTargets(ports, subject, options.policyPath);
  switch (targets.kind) {
    case 'nothing':
      return alone(outcomeWithoutPullRequest([], targets.why));
    case 'unknown':
      return {
        ...alone(outcomeWithoutPullRequest(targets.findings)),
        check: targets.check,
        group: subject.kind === 'group',
      };
    case 'group':
    case 'pull-requests': {
      await claim(targets.check);
      const { judgeTargets } = await loadJudging();
      return judgeTargets(targets, options, ports);
    }
  }
}

function alone(judged: JudgedPullRequest): CheckResult {
  return { judged: [judged], sharers: [], check: { kind: 'none' }, group: false };
}

/** What judges pull requests, in a file of its own: a check run is claimed before it is loaded, or while it is. */
export function loadJudging(): Promise<typeof placed> {
  return import(/* webpackChunkName: "check" */ './placed.ts');
}
