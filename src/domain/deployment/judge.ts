import type { Result } from '../result.ts';
import type { Finding, Failure } from '../finding.ts';
import { judgement, type Judgement } from '../evaluate.ts';
import type { Resolution } from '../sites/resolution.ts';
import type { Effect, Verdict } from '../verdict.ts';
import type { GateFacts, JudgedRelease } from './facts.ts';

/** Judges a deployment: every rule speaks, none hides another. */
export function judgeGate(facts: GateFacts): Judgement {
  return judgement(
    [
      ...members(facts),
      ...position(facts),
      ...rules(facts),
      ...unreviewed(facts),
      ...releases(facts),
      ...baseline(facts),
    ],
    'allow',
  );
}

/** Whether the cohort has active members that are known and that no other cohort of its dimension claims. */
function members({ members: answer, cohort, policy }: GateFacts): Finding[] {
  if (!answer.ok) return [{ effect: 'error', ...answer.error }];
  const { targets, unknownCohorts, knownCohorts, violations } = answer.value;
  const findings: Finding[] = [];
  if (unknownCohorts.length > 0)
    findings.push({
      code: 'cohort.unknown',
      effect: 'deny',
      where: 'inventory',
      known: knownCohorts,
      names: [{ name: cohort, nearest: null }],
    });
  if (targets.length === 0)
    findings.push({ code: 'cohort.empty', effect: 'deny', cohorts: [cohort], statuses: policy.releases.statuses });
  const ambiguous = violations.filter((violation) => violation.kind === 'ambiguous');
  if (ambiguous.length > 0) findings.push({ code: 'cohort.ambiguous', effect: 'deny', sites: ambiguous });
  return findings;
}

function position({ branch, commit, newerDeployed, rollback, environment, policy }: GateFacts): Finding[] {
  if (branch === null)
    return [
      {
        code: 'gate.not-on-branch',
        effect: 'deny',
        commit,
        branches: policy.releases.branches ?? ['the default branch'],
      },
    ];
  const allowed = rollback.asked && rollback.had;
  if (newerDeployed !== null && !allowed)
    return [
      {
        code: 'gate.superseded',
        effect: 'deny',
        commit,
        deployed: newerDeployed,
        environment,
        rollback: rollback.asked,
      },
    ];
  // A rollback that is none would pass unjudged what was never there.
  return rollback.asked && !rollback.had
    ? [{ code: 'gate.superseded', effect: 'deny', commit, deployed: null, environment, rollback: true }]
    : [];
}

function rules({ rules: changes, policy }: GateFacts): Finding[] {
  return changes
    .filter((change) => !change.approved)
    .map((change): Finding => ({
      code: 'policy.changed',
      effect: change.pull === null ? 'deny' : 'hold',
      paths: change.paths,
      origin: change.pull === null ? { commit: change.commit ?? '' } : { pull: change.pull.number, plan: change.plan },
      owners: policy.policyOwners,
      administrators: false,
      needed: 1,
      counted: [],
      unattributed: [],
      teams: 'readable',
    }));
}

function unreviewed({ unreviewed: items }: GateFacts): Finding[] {
  return items.length === 0 ? [] : [{ code: 'gate.unreviewed', effect: 'deny', items }];
}

function releases(facts: GateFacts): Finding[] {
  return facts.releases
    .filter((release) => release.reaches && !release.undone)
    .flatMap((release) => releaseFindings(release, facts.members));
}

/** A release that reaches the cohort must be allowed as it stands now, and its targets must include every active site. */
function releaseFindings({ outcome }: JudgedRelease, answer: Result<Resolution, Failure>): Finding[] {
  const { pull, verdict, findings, facts } = outcome;
  // One that could not be read cannot be named, but what was found of it stands.
  if (pull === null) return [...findings];
  const refused = effectOf(verdict);
  const own: Finding[] =
    refused === null
      ? []
      : [{ code: 'gate.release-refused', effect: refused, number: pull.number, url: pull.url, verdict }, ...findings];
  if (!answer.ok || facts?.resolution?.ok !== true) return own;
  const covered = new Set(facts.resolution.value.targets);
  const missing = answer.value.targets
    .filter((id) => !covered.has(id))
    .map((id) => ({ id, name: answer.value.names.get(id) ?? null }));
  if (missing.length === 0) return own;
  return [
    ...own,
    {
      code: 'gate.outside-declaration',
      effect: 'deny',
      number: pull.number,
      url: pull.url,
      missing,
      members: answer.value.targets.length,
    },
  ];
}

/** What a release's own verdict does to the gate; null: nothing. */
function effectOf(verdict: Verdict): Exclude<Effect, 'warn'> | null {
  switch (verdict) {
    case 'allow':
    case 'skip':
      return null;
    case 'hold':
    case 'deny':
    case 'error':
      return verdict;
  }
}

function baseline({ policy, cohort, environment }: GateFacts): Finding[] {
  const job = policy.cohorts.get(cohort)?.environments.find((one) => one.name === environment)?.job ?? null;
  return job === null ? [{ code: 'gate.baseline-unproven', effect: 'warn', environment }] : [];
}
