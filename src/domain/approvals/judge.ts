import type { Unapproved, Veto } from '../finding.ts';
import type { Approvals, Counted } from './approvals.ts';
import { administratorsStandIn, concerns, ownersOf, type ApprovalCase, type ApprovalQuestion } from './case.ts';
import { CHANNELS } from './channels.ts';
import { contributors, unattributed } from './contributors.ts';
import { declarationChanges } from './declared.ts';
import { eligibleFor, unreachable } from './eligible.ts';
import { hearCommands } from './heard.ts';
import { accessOf, unreadableTeams } from './people.ts';
import { standingVetoes } from './statements.ts';

/** Who has approved, whose approval does not count, who still may, and what is still needed. */
export function judgeApprovals(question: ApprovalQuestion): Approvals {
  const { pull, policy, people, release, guarded, involved } = question;
  const given: ApprovalCase = {
    ...question,
    contributors: contributors(pull, people.pushers, {
      renderings: people.renderings,
      change: policy.releases.change !== null,
    }),
    changedSince: declarationChanges(question),
  };
  const anonymous = unattributed(pull.commits, people.pushers, policy.approvals.trustedBots);
  const extra = anonymous.length > 0 ? 1 : 0;
  const basic = involved.crossCohort ? policy.approvals.cross : policy.approvals.within;
  const needed = release ? basic + extra : 0;
  const policyNeeded = guarded ? policy.approvals.policy + (release ? 0 : extra) : 0;

  const judged = CHANNELS.flatMap((channel) => channel.votes(given));
  const counted = perPerson(judged.filter((vote) => 'cohorts' in vote));
  const vetoes = vetoesOf(given);
  const unapproved = needed === 0 ? [] : cohortsWithout(counted, given);
  const missing = {
    release: Math.max(
      unapproved.length > 0 ? 1 : 0,
      needed - counted.filter(({ cohorts }) => cohorts.length > 0).length,
    ),
    policy: Math.max(0, policyNeeded - counted.filter(({ forPolicy }) => forPolicy).length),
  };
  const eligible = eligibleFor(given, { release: needed > 0, policy: policyNeeded > 0 }, counted);
  return {
    needed,
    policyNeeded,
    unattributed: anonymous,
    counted,
    discounted: judged.filter((vote) => 'reason' in vote),
    vetoes,
    unapproved,
    missing,
    eligible,
    unreachable: unreachable(eligible, missing),
    unreadableTeams: unreadableTeams(
      [...involved.cohorts.flatMap((cohort) => ownersOf(cohort, policy)), ...(guarded ? policy.policyOwners : [])],
      people.teams,
    ),
    administrators: administratorsStandIn(given),
    ...hearCommands(given, { counted, vetoes }),
  };
}

/** The involved cohorts that no owner has approved for. */
function cohortsWithout(counted: readonly Counted[], { involved, policy }: ApprovalCase): Unapproved[] {
  const approved = new Set(counted.flatMap(({ cohorts }) => cohorts));
  return involved.cohorts
    .filter((cohort) => !approved.has(cohort))
    .map((cohort) => ({ cohort, owners: ownersOf(cohort, policy) }));
}

/** One entry a person, for all that their approvals count for. */
function perPerson(counted: readonly Counted[]): Counted[] {
  const people = Map.groupBy(counted, ({ login }) => login.toLowerCase());
  return [...people.values()].flatMap((approvals) =>
    approvals.slice(0, 1).map(({ login, url }) => ({
      login,
      cohorts: [...new Set(approvals.flatMap(({ cohorts }) => cohorts))],
      forPolicy: approvals.some(({ forPolicy }) => forPolicy),
      url,
    })),
  );
}

/** Any owner's latest word, if they have write access. What cannot be established, of access or of teams, counts as a veto. */
function vetoesOf(given: ApprovalCase): Veto[] {
  const statements = CHANNELS.flatMap((channel) => channel.vetoes(given.pull, given.people.renderings));
  return standingVetoes(statements).flatMap(({ login, url }) => {
    const cohorts = accessOf(given.people, login) === 'none' ? [] : concerns(login, given);
    return cohorts.length === 0 ? [] : [{ login, cohorts, url }];
  });
}
