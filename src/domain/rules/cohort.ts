import type { ReleaseFacts } from '../facts.ts';
import type { Finding } from '../finding.ts';
import { nearest } from '../problem.ts';

/** `cohort.unknown`, `cohort.empty`: whether the declared cohorts exist and hold anything. */
export function cohortRules({ scope, policy, declaration, resolution }: ReleaseFacts): Finding[] {
  if (!scope.release || declaration.kind !== 'read') return [];
  const { cohorts } = declaration.declaration;
  const findings = unknown(
    'policy',
    cohorts.filter((name) => !policy.cohorts.has(name)),
    [...policy.cohorts.keys()],
  );
  if (resolution === null || !resolution.ok) return findings;
  const { unknownCohorts, knownCohorts, targets } = resolution.value;
  findings.push(...unknown('inventory', unknownCohorts, knownCohorts));
  if (targets.length === 0)
    findings.push({ code: 'cohort.empty', effect: 'deny', cohorts, statuses: policy.releases.statuses });
  return findings;
}

function unknown(where: 'policy' | 'inventory', names: readonly string[], known: readonly string[]): Finding[] {
  if (names.length === 0) return [];
  return [
    {
      code: 'cohort.unknown',
      effect: 'deny',
      where,
      known,
      names: names.map((name) => ({ name, nearest: nearest(name, known) ?? null })),
    },
  ];
}
