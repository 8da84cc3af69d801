import { judgeApprovals, type Approvals } from './approvals/judge.ts';
import type { People } from './approvals/people.ts';
import { declarationOf } from './declaration/read.ts';
import type { ReleaseFacts } from './facts.ts';
import type { Failure } from './finding.ts';
import { involvement, type Involvement } from './involved.ts';
import type { Release } from './release.ts';
import type { Result } from './result.ts';
import type { Resolution } from './sites/resolution.ts';

/** The inventory's answer to the question of a release; null where there is no question. */
export type InventoryAnswer = Result<Resolution, Failure> | null;

/** Everything that a release is judged on: with the inventory's answer and what people have said. */
export function factsOf(release: Release, answer: InventoryAnswer, people: People): ReleaseFacts {
  const { pull, policy, plan, scope } = release;
  const involved = involvedIn(release, answer);
  const declared = declarationOf(release.declaration);
  const approvals = judgeApprovals({
    pull,
    policy,
    involved,
    declared: declared?.cohorts ?? [],
    plan,
    release: scope.release,
    guarded: scope.guarded.length > 0,
    people,
  });
  return { ...release, resolution: answer, involved, approvals };
}

/** Whose word may count for a release: what has to be found out about people before it can be judged. */
export interface PeopleQuestion {
  readonly release: Release;
  readonly involved: Involvement;
  /** Whether policy owners must approve. */
  readonly guarded: boolean;
}

/** What is to be asked about people for `judgeRelease`. */
export function peopleQuestion(release: Release, answer: InventoryAnswer): PeopleQuestion {
  const guarded = release.scope.guarded.length > 0;
  return { release, involved: involvedIn(release, answer), guarded };
}

const NOTHING_INVOLVED: Involvement = { cohorts: [], crossCohort: false };

/** The same for `judgeRuleChange`. */
export function policyOwnersQuestion(release: Release): PeopleQuestion {
  return { release, involved: NOTHING_INVOLVED, guarded: true };
}

/** Whether policy owners have approved a pull request as a change of the rules, whatever else it is. */
export function judgeRuleChange({ pull, policy, plan }: Release, people: People): Approvals {
  return judgeApprovals({
    pull,
    policy,
    involved: NOTHING_INVOLVED,
    declared: [],
    plan,
    release: false,
    guarded: true,
    // Which cohorts a change of the rules names is none of its affair, nor how they were defined.
    people: { ...people, policyVersions: { versions: [], complete: true } },
  });
}

function involvedIn({ policy, scope, declaration }: Release, answer: InventoryAnswer): Involvement {
  return involvement(policy, scope, declarationOf(declaration), answer?.ok === true ? answer.value : null);
}
