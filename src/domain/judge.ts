import type { Approvals } from './approvals/approvals.ts';
import { judgeApprovals } from './approvals/judge.ts';
import type { ApprovalQuestion } from './approvals/case.ts';
import type { People } from './approvals/people.ts';
import { declarationOf } from './declaration/read.ts';
import type { ReleaseFacts } from './facts.ts';
import type { Failure } from './finding.ts';
import { involvement, involvementOf } from './involved.ts';
import type { Release } from './release.ts';
import type { Result } from './result.ts';
import type { Resolution } from './sites/resolution.ts';

/** The inventory's answer to the question of a release; null where there is no question. */
export type InventoryAnswer = Result<Resolution, Failure> | null;

/**
 * Everything that a release is judged on: with the inventory's answer and what people have said. `approved` is what
 * they were asked to approve, where that is not the same: at the gate a manifest may have changed since.
 */
export function factsOf(
  release: Release,
  answer: InventoryAnswer,
  people: People,
  approved: Release = release,
): ReleaseFacts {
  const asked = { ...peopleQuestion(release, answer, approved), people };
  return {
    ...release,
    resolution: answer,
    involved: asked.involved,
    approvals: judgeApprovals(asked),
    asked,
  };
}

/** The same facts with another question about approvals: what people would have said, or of another pull request. */
export function withQuestion(facts: ReleaseFacts, asked: ApprovalQuestion): ReleaseFacts {
  return { ...facts, pull: asked.pull, approvals: judgeApprovals(asked), asked };
}

/** What is asked about the approvals of a release, before it is known who the people are. */
export type PeopleQuestion = Omit<ApprovalQuestion, 'people'>;

export function peopleQuestion(release: Release, answer: InventoryAnswer, approved: Release = release): PeopleQuestion {
  const { pull, policy, plan, scope, changed } = release;
  const declared = declarationOf(approved.declaration);
  // The approvers of the manifest as it was did not approve what the inventory says of it as it stands now.
  const resolution = approved === release && answer?.ok === true ? answer.value : null;
  // What makes no release declares nothing.
  const meant = scope.release || changed.cohorts.length === 0 ? declared : null;
  const involved = involvement(policy, scope, meant, resolution, changed.cohorts);
  return {
    pull,
    policy,
    plan,
    involved,
    declared: declared?.cohorts ?? [],
    // Of a release that needs no declaration, only the manifests have owners.
    release:
      involved.cohorts.length > 0
        ? scope.release || changed.cohorts.length > 0
        : scope.release && changed.needsDeclaration,
    guarded: scope.guarded.length > 0 || changed.unreadable.length > 0,
  };
}

/** Whether anything is asked about people once the inventory has answered: known before it is asked. */
export function asksPeople({ scope, changed }: Release): boolean {
  return scope.guarded.length > 0 || changed.unreadable.length > 0 || scope.release || changed.cohorts.length > 0;
}

/**
 * The same about a pull request as a change of the rules, whatever else it is: policy owners are asked, and the owners
 * of `cohorts`, for which manifests do not stand any more as they did.
 */
export function ruleChangeQuestion({ pull, policy, plan }: Release, cohorts: readonly string[]): PeopleQuestion {
  const involved = involvementOf(policy, cohorts);
  const release = involved.cohorts.length > 0;
  return { pull, policy, plan, involved, declared: [], release, guarded: true };
}

/** Whether nothing is missing of the approvals of a change of the rules. */
export function isApproved({ missing, vetoes }: Approvals): boolean {
  return missing.policy === 0 && missing.release === 0 && vetoes.length === 0;
}

/** Logins of owners who would be asked to approve, and of whom it is not known yet whether they have write access. */
export function ownersToLookUp(question: PeopleQuestion, people: People): string[] {
  const { eligible, missing } = judgeApprovals({ ...question, people });
  const asked = eligible.filter(({ cohort }) => (cohort === 'policy' ? missing.policy : missing.release) > 0);
  const logins = asked.flatMap(({ owners }) => owners.flatMap((owner) => (owner.kind === 'user' ? [owner.login] : [])));
  return [...new Set(logins)].filter((login) => !people.access.has(login.toLowerCase()));
}

/**
 * Who has approved a change of the rules. How cohorts were defined at the time of an approval does not matter for it.
 */
export function judgeRuleChange(question: PeopleQuestion, people: People): Approvals {
  const policyVersions = { versions: [], complete: true };
  return judgeApprovals({ ...question, people: { ...people, policyVersions } });
}
