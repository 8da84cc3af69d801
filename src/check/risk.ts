import type { Failure } from '../domain/finding.ts';
import { freezeFiles, type Policy } from '../domain/policy/policy.ts';
import { problem, type Problem } from '../domain/problem.ts';
import type { PullRequest } from '../domain/pull-request.ts';
import type { Release } from '../domain/release.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { parseCalendar, type Calendar } from '../domain/time/calendar.ts';
import { emergencyCallers } from '../domain/risk/emergency.ts';
import type { RiskFacts } from '../domain/risk/facts.ts';
import { declaredEmergencies, type PastEmergency } from '../domain/risk/past-emergency.ts';
import type { TextFile } from '../github/files.ts';
import type { RepositoryState } from '../github/repository-state.ts';
import type { Ports } from './ports.ts';
import type { Sources } from './sources.ts';

/** What the control of risk is judged on; null where neither the policy's freezes nor anything else depends on time. */
export async function fetchRisk(
  { policy, timed }: { readonly policy: Policy; readonly timed: boolean },
  tip: string,
  readFile: (path: string, commit: string) => Promise<Result<TextFile, Failure>>,
  now: Ports['now'],
): Promise<Result<RiskFacts | null, Failure>> {
  if (policy.freezes.length === 0 && !timed) return ok(null);
  const time = await now();
  if (!time.ok) return time;
  const calendars = new Map<string, Calendar>();
  const unreadable: { path: string; problems: readonly Problem[] }[] = [];
  for (const path of freezeFiles(policy)) {
    const file = await readFile(path, tip);
    if (!file.ok && file.error.reason !== 'absent') return file;
    const calendar = file.ok ? readCalendar(file.value, path) : fail([noSuchFile(path)]);
    if (calendar.ok) calendars.set(path, calendar.value);
    else unreadable.push({ path, problems: calendar.error });
  }
  return ok({ now: time.value, calendars, unreadable, waves: null, emergency: null, past: [] });
}

/** The same for a release: with the emergencies that were declared on it, which the check reports and does not judge. */
export async function fetchReleaseRisk(
  { pull, policy, scope }: Release,
  { tip }: RepositoryState,
  sources: Sources,
  now: Ports['now'],
): Promise<Result<RiskFacts | null, Failure>> {
  if (!scope.release) return ok(null);
  const past = await fetchDeclared(pull, policy, sources);
  const timed = past.length > 0;
  const risk = await fetchRisk({ policy, timed }, tip, (path, commit) => sources.readFile(path, commit), now);
  return risk.ok && risk.value !== null ? ok({ ...risk.value, past }) : risk;
}

/** What enough approvers have declared; an emergency is for what is merged. */
async function fetchDeclared(
  pull: PullRequest,
  { emergency, releases, cohorts }: Policy,
  sources: Sources,
): Promise<readonly PastEmergency[]> {
  const callers = pull.state === 'merged' ? emergencyCallers(pull) : [];
  if (emergency === null || callers.length === 0) return [];
  const teams = await sources.teams(emergency.approvers, callers);
  return declaredEmergencies(pull, { emergency, teams, change: releases.change !== null })
    .filter(({ cohort }) => cohorts.has(cohort))
    .map((declared) => ({ ...declared, deployed: null }));
}

export function readCalendar(file: TextFile, path: string): Result<Calendar, readonly Problem[]> {
  return file.kind === 'text' ? parseCalendar(file.text, path) : fail([problem(path, file.why, 'a text file')]);
}

export function noSuchFile(path: string): Problem {
  return problem(path, 'no such file', 'the file of days that the policy names');
}
