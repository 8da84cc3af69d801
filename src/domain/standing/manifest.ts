import { parseManifest } from '../declaration/manifest.ts';
import type { Declaration } from '../declaration/declaration.ts';
import { printWhole } from '../declaration/print.ts';
import { parseDeclaration, rulesOf } from '../declaration/read.ts';
import type { StandingManifest, StandingOffender } from '../deployment/facts.ts';
import type { Cohort, Policy } from '../policy/policy.ts';
import { problem, type Problem } from '../problem.ts';
import { coverageOf, coversCohort } from '../sites/coverage.ts';
import type { Query, Resolution } from '../sites/resolution.ts';

/** A file of a tree that is a release manifest by its path. */
export interface ManifestFile {
  readonly path: string;
  /** Null where it is no text, or too large to be shown. */
  readonly text: string | null;
  /** Why there is no text; empty where there is one. */
  readonly why: string;
}

/** A manifest of a tree, read by itself. */
export interface StandingRelease {
  readonly path: string;
  /** Why it cannot be read, or what is wrong with its cohorts. */
  readonly problems: readonly Problem[];
  /** What the inventory is to be asked about it; null where it cannot be read. */
  readonly query: Query | null;
}

/** Reads the manifests of a tree, each as what it declares by itself. */
export function readStanding(files: readonly ManifestFile[], policy: Policy): StandingRelease[] {
  return files.map(({ path, text, why }): StandingRelease => {
    if (text === null) return { path, problems: [problem(path, why, 'a release manifest')], query: null };
    const reading = readManifest(path, text, policy);
    if ('problems' in reading) return { path, problems: reading.problems, query: null };
    const query = { policy, declaration: reading, coverage: coverageOf(reading, policy), named: true };
    return { path, problems: [], query };
  });
}

/**
 * Adds the file to paste where the manifest of a pull request leaves its cohorts to the description or to labels: by
 * itself it names none, and it is by itself that it will stand.
 */
export function withPaste(
  standing: readonly StandingRelease[],
  path: string | undefined,
  declaration: Declaration | null,
): StandingRelease[] {
  return standing.map((release) => {
    const [first, ...more] = release.problems;
    if (release.path !== path || declaration === null || first === undefined || more.length > 0) return release;
    return { ...release, problems: [{ ...first, paste: { into: 'manifest', path, lines: printWhole(declaration) } }] };
  });
}

/** Whether a manifest covers a cohort, or that cannot be said. */
export function concerns({ query }: StandingRelease, cohort: Cohort): boolean {
  return query === null || coversCohort(query.coverage, cohort);
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
