import { problem, type Problem } from '../problem.ts';
import { fail, ok, type Result } from '../result.ts';
import { misspelt, readBody } from './body.ts';
import {
  printRange,
  printRequirements,
  printSelectors,
  type Declaration,
  type Part,
  type Source,
} from './declaration.ts';
import { parseLabels } from './labels.ts';
import { parseManifest } from './manifest.ts';

/** Everything a declaration is read from. */
export interface DeclarationSources {
  readonly body: string;
  readonly labels: readonly string[];
  readonly manifest: ManifestSource;
}

/** The release manifest that the diff adds, changes or renames. */
export type ManifestSource =
  | { readonly kind: 'none' }
  | { readonly kind: 'file'; readonly path: string; readonly content: string }
  /** It cannot be a manifest: too large, not a text, a link. */
  | { readonly kind: 'unreadable'; readonly path: string; readonly why: string }
  | { readonly kind: 'several'; readonly paths: readonly string[] };

/** Two sources that say different things of one part. */
export interface Conflict {
  readonly part: string;
  readonly said: readonly { readonly source: Source; readonly value: string }[];
}

export type DeclarationReading =
  | { readonly kind: 'read'; readonly declaration: Declaration; readonly sources: readonly Source[] }
  | { readonly kind: 'missing'; readonly almost: string | null }
  | { readonly kind: 'invalid'; readonly problems: readonly Problem[] }
  | { readonly kind: 'conflict'; readonly conflicts: readonly Conflict[] };

/** The declaration of a reading; null where there is none, or none that can be read. */
export function declarationOf(reading: DeclarationReading): Declaration | null {
  return reading.kind === 'read' ? reading.declaration : null;
}

/**
 * Reads all sources and joins them. `known` are the cohorts of the policy, for which `all` stands; null where there is no
 * policy. `former` are names that cohorts had, each with the name that it means now.
 */
export function parseDeclaration(
  sources: DeclarationSources,
  known: readonly string[] | null,
  former: ReadonlyMap<string, string> = new Map(),
): DeclarationReading {
  const body = readBody(sources.body);
  const labels = parseLabels(sources.labels);
  const manifest = readManifestSource(sources.manifest);
  const elsewhere =
    (labels.ok && labels.value?.cohorts !== undefined) || (manifest.ok && manifest.value?.cohorts !== undefined);
  const problems = [
    ...(body.ok ? [] : body.error),
    // Beside another source the line would be overlooked, and its paragraph with it.
    ...(body.ok && body.value.almost !== undefined && elsewhere ? [misspelt(body.value.almost, 'Target-Cohort')] : []),
    ...(labels.ok ? [] : [labels.error]),
    ...(manifest.ok ? [] : manifest.error),
  ];
  if (problems.length > 0 || !body.ok || !labels.ok || !manifest.ok) return { kind: 'invalid', problems };
  if (sources.manifest.kind === 'several')
    return { kind: 'conflict', conflicts: [severalManifests(sources.manifest.paths)] };
  const parts = [body.value.part, labels.value, manifest.value]
    .filter((part) => part !== undefined)
    .map((part) => withCurrentNames(writeOutAll(part, known), former));
  const conflicts = PARTS.flatMap((part) => conflictOf(part, parts));
  if (conflicts.length > 0) return { kind: 'conflict', conflicts };
  const cohorts = first(parts, 'cohorts');
  if (cohorts === undefined) return { kind: 'missing', almost: body.value.almost ?? null };
  return {
    kind: 'read',
    sources: parts.map((part) => part.source),
    declaration: {
      cohorts,
      requires: first(parts, 'requires') ?? [],
      forbids: first(parts, 'forbids') ?? [],
      expect: first(parts, 'expect') ?? null,
      targets: first(parts, 'targets') ?? { kind: 'covered' },
    },
  };
}

function readManifestSource(manifest: ManifestSource): Result<Part | undefined, readonly Problem[]> {
  switch (manifest.kind) {
    case 'none':
    case 'several':
      return ok(undefined);
    case 'unreadable':
      return fail([problem(manifest.path, manifest.why, 'a release manifest: a YAML text of at most 1 MB')]);
    case 'file':
      return parseManifest(manifest.content, manifest.path);
  }
}

function severalManifests(paths: readonly string[]): Conflict {
  return { part: 'manifest', said: paths.map((value) => ({ source: 'manifest', value })) };
}

function writeOutAll(part: Part, known: readonly string[] | null): Part {
  return known !== null && part.cohorts?.[0] === 'all' ? { ...part, cohorts: known.toSorted() } : part;
}

function withCurrentNames(part: Part, former: ReadonlyMap<string, string>): Part {
  const current = part.cohorts?.map((name) => former.get(name) ?? name);
  return current === undefined ? part : { ...part, cohorts: [...new Set(current)].toSorted() };
}

/** How each part that two sources may both give is compared: by its canonical print. */
const PARTS = [
  { name: 'cohorts', print: (part: Part) => part.cohorts?.join(', ') },
  { name: 'requires', print: (part: Part) => part.requires && printRequirements(part.requires) },
  { name: 'forbids', print: (part: Part) => part.forbids && printSelectors(part.forbids).join('; ') },
  { name: 'expect', print: (part: Part) => part.expect && printRange(part.expect) },
] as const;

function conflictOf({ name, print }: (typeof PARTS)[number], parts: readonly Part[]): Conflict[] {
  const said = parts.flatMap((part) => {
    const value = print(part);
    return value === undefined ? [] : [{ source: part.source, value }];
  });
  return new Set(said.map((one) => one.value)).size > 1 ? [{ part: name, said }] : [];
}

function first<K extends Exclude<keyof Part, 'source'>>(parts: readonly Part[], key: K): Part[K] | undefined {
  return parts.find((part) => part[key] !== undefined)?.[key];
}
