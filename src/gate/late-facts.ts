import type { Ports } from '../check/ports.ts';
import type { GateFacts } from '../codes/outcome.ts';
import type { Failure } from '../domain/finding.ts';
import { isRollback } from '../domain/deployment/timing.ts';
import { ok, type Result } from '../domain/result.ts';
import type { GateRepository } from '../github/gate-repository.ts';
import type { ReleaseBranch } from './branch.ts';
import { emergencyOf, emergencySources } from './emergency.ts';
import type { Division } from './parts.ts';
import { fetchPastEmergencies } from './past-emergencies.ts';
import type { GateQuestion } from './question.ts';
import { fetchEarlierWaves, withLacking } from './waves.ts';

/* Facts that are asked for last, because whether they matter follows from the others. */

/** Adds what has become of the commit in the waves that come before. */
export async function withEarlierWaves(
  facts: GateFacts,
  { waves, whole }: Division,
  question: GateQuestion,
  branch: ReleaseBranch | null,
): Promise<Result<GateFacts, Failure>> {
  const { risk, baseline, inTheWay } = facts;
  const isRefused = baseline === null || inTheWay.length > 0 || branch === null;
  if (risk === null || waves === null || isRefused || isRollback(facts)) return ok(facts);
  const { github, git, place, commit } = question;
  const earlier = await fetchEarlierWaves(question, waves);
  if (!earlier.ok) return earlier;
  const complete =
    facts.groups === null || whole === null
      ? earlier
      : await withLacking({ github, git, commit, newerStates: branch.newerStates }, earlier.value, waves, whole);
  return complete.ok
    ? ok({ ...facts, risk: { ...risk, waves: { name: place.part.wave?.name ?? null, earlier: complete.value } } })
    : complete;
}

/** Adds who has declared an emergency for this very deployment, and for earlier ones of what it releases. */
export async function withEmergency(
  facts: GateFacts,
  ports: Ports,
  repository: Pick<GateRepository, 'spellings'>,
): Promise<Result<GateFacts, Failure>> {
  const { risk } = facts;
  if (risk === null || isRollback(facts)) return ok(facts);
  const emergency = await emergencyOf(facts, emergencySources(ports));
  const declared = { ...facts, risk: { ...risk, emergency } };
  const past = await fetchPastEmergencies(declared, ports, repository);
  return past.ok ? ok({ ...declared, risk: { ...declared.risk, past: past.value } }) : past;
}
