import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { describe, type Finding } from '../../src/codes/index.ts';
import type { Outcome } from '../../src/codes/outcome.ts';
import type { Eligible } from '../../src/domain/approvals/approvals.ts';
import { contributors } from '../../src/domain/approvals/contributors.ts';
import type { PullRequest } from '../../src/domain/pull-request.ts';
import { comment, review } from '../domain/approvals/parts.ts';
import { renderingsOf } from '../domain/renderings.ts';
import { chance, dice, oneOf, type Dice } from './dice.ts';
import { evidenceOf, judge, peopleOf, policyOf, type Evidence } from './domain.ts';
import { aGround, aRequest } from './generate.ts';
import { Tally } from './tally.ts';
import type { Ground, World } from './worlds.ts';
import { samples } from '../samples.ts';

/* Advice can be followed: the person who is asked does what the report proposes, and that finding is gone or another. */

type Shortfall = Extract<Finding, { code: 'approval.missing' | 'policy.changed' }>;

const LATE = '2026-12-01T00:00:00Z';
const NEWCOMER = 'zed';

const shortfalls = ({ findings }: Outcome): Shortfall[] =>
  findings.filter((finding) => finding.code === 'approval.missing' || finding.code === 'policy.changed');

/** Somebody of those who are asked; of a team, somebody who is in it and did not contribute. Null: nobody in it is left. */
function asked(roll: Dice, eligible: readonly Eligible[], { ground, request }: World, outcome: Outcome): string | null {
  const { pull, facts } = outcome;
  const contributed =
    pull === null ? new Map() : contributors(pull, request.pushers, { renderings: renderingsOf(pull), change: false });
  const people = eligible.flatMap(({ owners }) =>
    owners.flatMap((owner) =>
      owner.kind === 'user'
        ? [owner.login]
        : (ground.teams?.[`@${owner.organization}/${owner.team}`] ?? []).filter(
            (login) => ground.writers.includes(login) && !contributed.has(login),
          ),
    ),
  );
  const open = people.filter((login) => !facts?.approvals.counted.some((counted) => counted.login === login));
  return open.length === 0 ? null : oneOf(roll, open);
}

function reviewedBy(login: string, pull: PullRequest, { writers }: Ground): PullRequest {
  const canPush = writers.includes(login);
  return { ...pull, reviews: [...pull.reviews, review(login, { submittedAt: LATE, commit: pull.head, canPush })] };
}

function pastedBy(login: string, line: string, pull: PullRequest): PullRequest {
  return { ...pull, comments: [...pull.comments, comment(login, line, { createdAt: LATE })] };
}

/** What the report advises where nobody is left: another owner, by a change of the policy. */
function withAnotherOwner({ ground, request }: World): World {
  const cohorts = ground.cohorts.map((cohort) => ({ ...cohort, owners: [...cohort.owners, NEWCOMER] }));
  const writers = [...ground.writers, NEWCOMER];
  return { ground: { ...ground, cohorts, writers, policyOwners: [...ground.policyOwners, NEWCOMER] }, request };
}

/** Only a team owns anything, and nobody can read who is in it. */
function ofTeams(ground: Ground): Ground {
  const cohorts = ground.cohorts.map((cohort) => ({ ...cohort, owners: ['@acme/release'] }));
  return { ...ground, cohorts, teams: null };
}

/** What is proposed, and what the check says once it is done; null: nobody of those who are asked is left. */
function follow(
  roll: Dice,
  finding: Shortfall,
  outcome: Outcome,
  evidence: Evidence,
  world: World,
): readonly [string, Outcome | null] {
  const { ground, request } = world;
  const judgeIn = (next: World, pull = evidence.pull) => {
    const policy = policyOf(next.ground);
    return judge({ ...evidence, policy, pull, people: peopleOf(next, pull, policy) });
  };
  if (finding.unreadableTeams.length > 0 && finding.eligible.every(({ owners }) => owners.length === 0)) {
    const readable = { ...ground, teams: { '@acme/release': [NEWCOMER] }, writers: [...ground.writers, NEWCOMER] };
    return ['a token', judgeIn({ ground: readable, request })];
  }
  const nobody = finding.eligible.some(({ owners, administrators }) => owners.length === 0 && !administrators);
  if (nobody || finding.unreachable > 0) return ['an owner', judgeIn(withAnotherOwner(world))];
  const login = asked(roll, finding.eligible, world, outcome);
  if (login === null) return ['nobody of the team is left', null];
  const [line] = describe(finding, { at: 'check', release: outcome.facts, gate: null }).next.lines;
  return line === undefined || roll(2) === 0
    ? ['a review', judgeIn(world, reviewedBy(login, evidence.pull, ground))]
    : ['a line', judgeIn(world, pastedBy(login, line, evidence.pull))];
}

it('whoever is asked can approve, by a review and by the line that is proposed, and where nobody is left another owner helps', () => {
  const tally = new Tally();
  fc.assert(
    fc.property(dice, (roll) => {
      const ground = chance(roll, 10) ? ofTeams(aGround(roll)) : aGround(roll);
      const policy = policyOf(ground);
      for (let left = 4; left > 0; left -= 1) {
        const world = { ground, request: aRequest(roll, ground) };
        const evidence = evidenceOf(world, policy);
        const before = judge(evidence);
        for (const finding of shortfalls(before)) {
          const [how, after] = follow(roll, finding, before, evidence, world);
          tally.count(how, [how]);
          if (after === null) continue;
          const same = shortfalls(after).filter((found) => JSON.stringify(found) === JSON.stringify(finding));
          const of = JSON.stringify(world);
          expect({ how, same, of }).toEqual({ how, same: [], of });
        }
      }
    }),
    { numRuns: samples(80, 27) },
  );
  expect(tally.tooSeldom({ 'a review': 3, 'a line': 3 }, ['an owner', 'a token'])).toEqual([]);
});
