import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { fetchPeople } from '../../src/check/people.ts';
import { describe, type Finding } from '../../src/codes/index.ts';
import { judgeRelease } from '../../src/codes/judge.ts';
import type { Outcome } from '../../src/codes/outcome.ts';
import type { Eligible } from '../../src/domain/approvals/approvals.ts';
import { contributors } from '../../src/domain/approvals/contributors.ts';
import { peopleQuestion } from '../../src/domain/judge.ts';
import type { PullRequest } from '../../src/domain/pull-request.ts';
import { readRelease } from '../../src/domain/release.ts';
import { ok } from '../../src/domain/result.ts';
import { comment, review } from '../domain/approvals/parts.ts';
import { POLICY_PATH, teamsOf } from '../domain/build.ts';
import { renderingsOf } from '../domain/renderings.ts';
import { chance, dice, oneOf, type Dice } from './dice.ts';
import { evidenceOf, policyOf, resolve, type Evidence } from './domain.ts';
import { aGround, aRequest } from './generate.ts';
import { Tally } from './tally.ts';
import type { Ground, World } from './worlds.ts';
import { samples } from '../samples.ts';

/* Advice can be followed: the person who is asked does what the report proposes, and that finding is gone or another. */

type Shortfall = Extract<Finding, { code: 'approval.missing' | 'policy.changed' }>;

const LATE = '2026-12-01T00:00:00Z';
const NEWCOMER = 'zed';

/** As the check judges it: whatever it wants to know of people is asked of the world. */
async function judge(
  { policy, pull, manifest, sites }: Evidence,
  ground: Ground,
  pushers: readonly string[] | null,
): Promise<Outcome> {
  const release = readRelease(pull, policy, { defaultBranch: 'main', policyPath: POLICY_PATH }, { manifest });
  const { query } = release;
  const answer = query === null || !sites.ok ? null : ok(resolve(sites.value, policy, query.declaration));
  const teams = ground.teams === null ? 'no-token' : withoutAt(ground.teams);
  const people = await fetchPeople(
    peopleQuestion(release, answer),
    {
      repository: pull.repository,
      defaultBranch: 'main',
      tip: '',
      policy: null,
      policySince: '2026-01-01T00:00:00Z',
      policyFirst: false,
    },
    {
      policyPath: POLICY_PATH,
      access: async (login) => (login === 'adam' ? 'admin' : ground.writers.includes(login) ? 'write' : 'none'),
      pushers: async () => pushers,
      teams: async () => teamsOf(policy, teams),
      renderings: async () => ok(renderingsOf(pull)),
      policyHistory: async () => ok({ versions: [], complete: true }),
    },
  );
  if (!people.ok) throw new Error(people.error.observed);
  return judgeRelease(release, answer, people.value);
}

function withoutAt(teams: Readonly<Record<string, readonly string[]>>): Record<string, readonly string[]> {
  return Object.fromEntries(Object.entries(teams).map(([team, members]) => [team.slice(1), members]));
}

const shortfalls = ({ findings }: Outcome): Shortfall[] =>
  findings.filter((finding) => finding.code === 'approval.missing' || finding.code === 'policy.changed');

/** Somebody of those who are asked; of a team, somebody who is in it and did not contribute. Null: nobody in it is left. */
function asked(
  roll: Dice,
  eligible: readonly Eligible[],
  ground: Ground,
  outcome: Outcome,
  pushers: readonly string[] | null,
): string | null {
  const contributed =
    outcome.pull === null
      ? new Map()
      : contributors(outcome.pull, pushers, { renderings: renderingsOf(outcome.pull), change: false });
  const people = eligible.flatMap(({ owners, administrators }) => [
    ...(administrators ? ['adam'] : []),
    ...owners.flatMap((owner) =>
      owner.kind === 'user'
        ? [owner.login]
        : (ground.teams?.[`@${owner.organization}/${owner.team}`] ?? []).filter(
            (login) => ground.writers.includes(login) && !contributed.has(login),
          ),
    ),
  ]);
  const open = people.filter((login) => !outcome.facts?.approvals.counted.some((counted) => counted.login === login));
  return open.length === 0 ? null : oneOf(roll, open);
}

function reviewedBy(login: string, pull: PullRequest, { writers }: Ground): PullRequest {
  const canPush = login === 'adam' || writers.includes(login);
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

async function follow(
  roll: Dice,
  finding: Shortfall,
  outcome: Outcome,
  evidence: Evidence,
  world: World,
): Promise<[string, Outcome]> {
  const { ground, request } = world;
  const { pushers } = request;
  if (finding.unreadableTeams.length > 0 && finding.eligible.every(({ owners }) => owners.length === 0)) {
    const readable = { ...ground, teams: { '@acme/release': [NEWCOMER] }, writers: [...ground.writers, NEWCOMER] };
    return ['a token', await judge(evidence, readable, pushers)];
  }
  const nobody = finding.eligible.some(({ owners, administrators }) => owners.length === 0 && !administrators);
  if (nobody || finding.unreachable > 0) {
    const changed = withAnotherOwner(world);
    const { policy } = evidenceOf(changed);
    return ['an owner', await judge({ ...evidence, policy }, changed.ground, pushers)];
  }
  const login = asked(roll, finding.eligible, ground, outcome, pushers);
  if (login === null) return ['nobody of the team is left', outcome];
  const lines = describe(finding, { at: 'check', release: outcome.facts, gate: null }).next.lines;
  const [line] = lines;
  if (line === undefined || roll(2) === 0)
    return ['a review', await judge({ ...evidence, pull: reviewedBy(login, evidence.pull, ground) }, ground, pushers)];
  return ['a line', await judge({ ...evidence, pull: pastedBy(login, line, evidence.pull) }, ground, pushers)];
}

it('whoever is asked can approve, by a review and by the line that is proposed, and where nobody is left another owner helps', async () => {
  const tally = new Tally();
  await fc.assert(
    fc.asyncProperty(dice, async (roll) => {
      const ground = chance(roll, 10) ? ofTeams(aGround(roll)) : aGround(roll);
      const policy = policyOf(ground);
      for (let left = 4; left > 0; left -= 1) {
        const world = { ground, request: aRequest(roll, ground) };
        const evidence = evidenceOf(world, policy);
        const before = await judge(evidence, ground, world.request.pushers);
        for (const finding of shortfalls(before)) {
          const [how, after] = await follow(roll, finding, before, evidence, world);
          tally.count(how, [how]);
          if (after === before) continue;
          const same = shortfalls(after).filter((found) => JSON.stringify(found) === JSON.stringify(finding));
          expect({ how, same, of: JSON.stringify(world) }).toEqual({ how, same: [], of: JSON.stringify(world) });
        }
      }
    }),
    { numRuns: samples(80, 27) },
  );
  expect(tally.tooSeldom({ 'a review': 10, 'a line': 10 }, ['an owner', 'a token'])).toEqual([]);
});
