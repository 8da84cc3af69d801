import type { ReleaseFacts } from '../../domain/facts.ts';
import { printOwner } from '../../domain/policy/policy.ts';
import type { Approver, Change } from './change.ts';

type Approval = Extract<Change, { kind: 'approval' }>;

/** A team may have so many members who are asked. */
const MEMBERS = 3;

/** The approvals that could still be given: each owner once, for all that they own; a veto's owner among them. */
export function approvalsAt({ approvals }: ReleaseFacts): Approval[] {
  const { eligible, vetoes, missing } = approvals;
  const found = new Map<string, Approval>();
  const add = (by: Approver, cohorts: readonly string[]) => {
    const key = by.kind === 'administrator' ? by.kind : printOwner(by).toLowerCase();
    const known = found.get(key)?.cohorts ?? [];
    found.set(key, { kind: 'approval', by, cohorts: [...new Set([...known, ...cohorts])] });
  };
  for (const { login, cohorts } of vetoes) add({ kind: 'user', login }, cohorts);
  for (const { cohort, owners, administrators } of eligible)
    for (const by of administrators ? [{ kind: 'administrator' } as const] : owners) add(by, [cohort]);
  const copies = Math.min(MEMBERS, Math.max(1, missing.release, missing.policy));
  return [...found.values()].flatMap((approval) =>
    approval.by.kind === 'user' ? [approval] : Array.from({ length: copies }, () => approval),
  );
}
