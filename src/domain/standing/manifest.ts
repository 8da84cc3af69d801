import { SortedIds } from '../sites/sorted-ids.ts';
import { parseManifest } from '../declaration/manifest.ts';
import type { Declaration } from '../declaration/declaration.ts';
import { printWhole } from '../declaration/print.ts';
import { parseDeclaration, rulesOf } from '../declaration/read.ts';
import type { Cohort, Policy } from '../policy/policy.ts';
import { problem, type Problem } from '../problem.ts';
import { coverageOf, coversCohort } from '../sites/coverage.ts';
import type { Query, Resolution, Violation } from '../sites/resolution.ts';

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
  /** The known cohorts that it names, by their names of today. */
  readonly cohorts: readonly string[];
  /** What the inventory is to be asked about it; null where it cannot be read, or names a cohort that is not known. */
  readonly query: Query | null;
}

/** A manifest that stands in the deployed tree and concerns the deployed cohort, or cannot be read. */
export interface StandingManifest {
  readonly path: string;
  /** Why it cannot be read, or what is wrong with its cohorts; empty where it is sound. */
  readonly problems: readonly Problem[];
  /** Active sites of the cohort that it does not cover or whose conditions they do not meet; null where nothing could be asked. */
  readonly offenders: readonly StandingOffender[] | null;
}

export interface StandingOffender {
  readonly id: string;
  readonly name: string | null;
  /** `not-covered` by its cohorts, list or selector; or the condition that it does not meet. */
  readonly why: 'not-covered' | Violation['kind'];
  readonly reasons: readonly string[];
}

/** Reads the manifests of a tree, each as what it declares by itself. */
export function readStanding(files: readonly ManifestFile[], policy: Policy): StandingRelease[] {
  return files.map((file) => readManifest(file, policy));
}

function readManifest({ path, text, why }: ManifestFile, policy: Policy): StandingRelease {
  const unread = (problems: readonly Problem[]) => ({ path, problems, cohorts: [], query: null });
  if (text === null) return unread([problem(path, why, 'a release manifest')]);
  const names = [...policy.cohorts.keys()];
  const part = parseManifest(text, path);
  if (!part.ok) return unread(part.error);
  if (part.value.cohorts === undefined)
    return unread([problem(path, 'no cohorts', `cohorts of the policy: ${names.join(', ')}`)]);
  const manifest = { kind: 'file', path, content: text } as const;
  const reading = parseDeclaration({ manifest }, rulesOf(policy));
  if (reading.kind !== 'read') return unread([problem(path, 'no declaration', 'a release manifest')]);
  const { declaration } = reading;
  const known = declaration.cohorts.filter((name) => policy.cohorts.has(name));
  const unknown = declaration.cohorts.filter((name) => !policy.cohorts.has(name));
  const problems = unknown.map((name) => problem(`${path} cohorts`, name, names.join(', '), names));
  const query = { policy, declaration, coverage: coverageOf(declaration, policy), named: true };
  return { path, problems, cohorts: known, query: problems.length > 0 ? null : query };
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

/** The sites that would be handed out and that a manifest does not cover, or whose conditions they do not meet. */
export function judgeStanding(
  { path, problems }: StandingRelease,
  answer: Resolution | null,
  members: Resolution | null,
): StandingManifest {
  if (answer === null || members === null) return { path, problems, offenders: null };
  const targets = new SortedIds(answer.targets);
  const violations = Map.groupBy(answer.violations, ({ site }) => site.id);
  const offenders = members.targets.flatMap((id): StandingOffender[] => {
    const name = members.names.get(id) ?? null;
    if (!targets.has(id)) return [{ id, name, why: 'not-covered', reasons: [] }];
    const [violation] = violations.get(id) ?? [];
    return violation === undefined ? [] : [{ id, name, why: violation.kind, reasons: violation.reasons }];
  });
  return { path, problems, offenders };
}
