import { printInstant } from '../../domain/time/zone.ts';
import { HOUR } from '../../domain/policy/duration.ts';
import type { GateFacts } from '../../codes/outcome.ts';
import { gatePlan } from '../../domain/deployment/reach.ts';
import type { Comment, PullRequest } from '../../domain/pull-request.ts';
import { emergencyOf } from '../../gate/emergency.ts';
import { writingBy } from './pull.ts';
import type { GateCase } from './schema.ts';
import type { CaseWorld } from './world.ts';

/** The facts with the emergency that the case declares, on the newest of the releases and for this very plan. */
export async function withEmergency(
  facts: GateFacts,
  { emergency = [], cohort }: GateCase,
  world: CaseWorld,
): Promise<GateFacts> {
  const plan = gatePlan(facts);
  if (emergency.length === 0 || plan === null || facts.risk === null) return facts;
  const comments = emergency.map(({ by, because, at }, index): Comment => ({
    ...writingBy(by, `/cohort emergency ${cohort} ${plan.slice(0, 16)} because ${because}`, ''),
    id: 1000 + index,
    createdAt: printInstant(at === undefined ? Date.parse(world.time) - HOUR : Date.parse(at)),
    mine: false,
  }));
  const newest = Math.max(...facts.releases.map(({ outcome }) => outcome.pull?.number ?? 0));
  const heard = (pull: PullRequest | null) =>
    pull?.number === newest ? { ...pull, comments: [...pull.comments, ...comments] } : pull;
  const releases = facts.releases.map((release) => ({
    ...release,
    outcome: { ...release.outcome, pull: heard(release.outcome.pull) },
  }));
  const declared = { ...facts, releases };
  const judged = await emergencyOf(declared, {
    teams: world.teams,
    access: (login) => Promise.resolve(world.access(login)),
    pushersOf: (pulls) => Promise.resolve(new Map(pulls.map(({ number }) => [number, []]))),
  });
  return judged === null ? declared : { ...declared, risk: { ...facts.risk, emergency: judged } };
}
