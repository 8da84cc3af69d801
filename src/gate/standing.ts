import { parseManifest } from '../domain/declaration/manifest.ts';
import type { Declaration } from '../domain/declaration/declaration.ts';
import { parseDeclaration, rulesOf } from '../domain/declaration/read.ts';
import type { StandingManifest, StandingOffender } from '../domain/deployment/facts.ts';
import type { Cohort, Policy } from '../domain/policy/policy.ts';
import { problem, type Problem } from '../domain/problem.ts';
import { coverageOf, coversCohort } from '../domain/sites/coverage.ts';
import type { Query, Resolution } from '../domain/sites/resolution.ts';
import type { TreeFile } from '../github/git/tree-files.ts';

/** A manifest of the deployed tree as far as it concerns the deployed cohort. */
export interface StandingRelease {
  readonly path: string;
  readonly problems: readonly Problem[];
  /** What the inventory is to be asked about it; null where it cannot be read. */
  readonly query: Query | null;
}

/** Reads the manifests of the deployed tree: those that cover the cohort, and those of which that cannot be said. */
export function readStanding(files: readonly TreeFile[], policy: Policy, cohort: Cohort): StandingRelease[] {
  return files.flatMap(({ path, text, why }): StandingRelease[] => {
    if (text === null) return [{ path, problems: [problem(path, why, 'a release manifest')], query: null }];
    const reading = readManifest(path, text, policy);
    if ('problems' in reading) return [{ path, problems: reading.problems, query: null }];
    const coverage = coverageOf(reading, policy);
    return coversCohort(coverage, cohort)
      ? [{ path, problems: [], query: { policy, declaration: reading, coverage, named: true } }]
      : [];
  });
}

/** What a manifest declares by itself; its problems where that is nothing, or of cohorts that the policy does not know. */
function readManifest(
  path: string,
  text: string,
  policy: Policy,
): Declaration | { readonly problems: readonly Problem[] } {
  const known = [...policy.cohorts.keys()];
  const part = parseManifest(text, path);
  if (!part.ok) return { problems: part.error };
  if (part.value.cohorts === undefined)
    return { problems: [problem(path, 'no cohorts', `cohorts of the policy: ${known.join(', ')}`)] };
  const manifest = { kind: 'file', path, content: text } as const;
  const reading = parseDeclaration({ html: '', labels: [], manifest }, rulesOf(policy));
  if (reading.kind !== 'read') return { problems: [problem(path, 'no declaration', 'a release manifest')] };
  const unknown = reading.declaration.cohorts.filter((name) => !policy.cohorts.has(name));
  return unknown.length === 0
    ? reading.declaration
    : { problems: unknown.map((name) => problem(`${path} cohorts`, name, known.join(', '), known)) };
}

/** The sites that would be handed out and that a manifest does not cover, or whose conditions they do not meet. */
export function judgeStanding(
  { path, problems }: StandingRelease,
  answer: Resolution | null,
  members: Resolution | null,
): StandingManifest {
  if (answer === null || members === null) return { path, problems, offenders: null };
  const targets = new Set(answer.targets);
  const violations = Map.groupBy(answer.violations, ({ site }) => site.id);
  const offenders = members.targets.flatMap((id): StandingOffender[] => {
    const name = members.names.get(id) ?? null;
    if (!targets.has(id)) return [{ id, name, why: 'not-covered', reasons: [] }];
    const [violation] = violations.get(id) ?? [];
    return violation === undefined ? [] : [{ id, name, why: violation.kind, reasons: violation.reasons }];
  });
  return { path, problems, offenders };
}
