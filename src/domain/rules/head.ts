import type { ReleaseFacts } from '../facts.ts';
import { readBody } from '../declaration/body.ts';
import { isCohortLabel } from '../declaration/labels.ts';
import type { Finding } from '../finding.ts';
import { isReleaseBranch } from '../scope.ts';
import type { Sharer } from '../pull-request.ts';

/** `head.shared`: a check hangs on a commit, so another pull request with this head would wear this one's verdict. */
export function headRules({ scope, pull, policy, defaultBranch }: ReleaseFacts): Finding[] {
  if (!scope.onReleaseBranch) return [];
  const others = pull.sharers.filter((other) => isReleaseBranch(other.base, policy, defaultBranch)).flatMap((other) => {
    const differs = other.base !== pull.base ? 'base branch' : said(other) !== said(pull) ? 'declaration' : null;
    return differs === null ? [] : [{ number: other.number, base: other.base, differs }];
  });
  return others.length === 0 ? [] : [{ code: 'head.shared', effect: 'deny', others }];
}

/** What body and labels declare, in a form that compares; unreadable ones differ by their text. */
function said({ body, labels }: Pick<Sharer, 'body' | 'labels'>): string {
  const reading = readBody(body);
  return JSON.stringify([reading.ok ? reading.value.part ?? null : body, labels.filter(isCohortLabel).toSorted()]);
}
