import type { ReleaseFacts } from '../facts.ts';
import { declarationFingerprint } from '../declaration/fingerprint.ts';
import type { Finding } from '../finding.ts';
import { isReleaseBranch } from '../scope.ts';
import type { Sharer } from '../pull-request.ts';

/** `head.shared`: a check hangs on a commit, so another pull request with this head would wear this one's verdict. */
export function headRules({ scope, pull, policy, defaultBranch }: ReleaseFacts): Finding[] {
  if (!scope.onReleaseBranch) return [];
  const declared = ({ body, labels }: Pick<Sharer, 'body' | 'labels'>) =>
    declarationFingerprint(body, labels, [...policy.cohorts.keys()]);
  const others = pull.sharers
    .filter((other) => isReleaseBranch(other.base, policy, defaultBranch))
    .flatMap((other) => {
      const differs =
        other.base !== pull.base ? 'base branch' : declared(other) !== declared(pull) ? 'declaration' : null;
      return differs === null ? [] : [{ number: other.number, base: other.base, differs }];
    });
  return others.length === 0 ? [] : [{ code: 'head.shared', effect: 'deny', others }];
}
