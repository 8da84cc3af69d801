import { dimensionsOf, formerNames, type Policy } from '../policy/policy.ts';
import { problem, type Paste, type Problem } from '../problem.ts';
import {
  printRange,
  printRequirements,
  printSelectors,
  type Condition,
  type Declaration,
  type Part,
} from './declaration.ts';
import { printManifest } from './print.ts';
import { SOURCES, type Source } from './sources/index.ts';
import type { DeclarationSources, ManifestSource, SourceReading } from './sources/source.ts';
import { readSelector } from './values.ts';

/** What of the policy decides how a declaration is read. */
export interface DeclarationRules {
  /** The cohorts, for which `all` stands. Null where there is no policy. */
  readonly known: readonly string[] | null;
  /** Former names of cohorts, each with the present name. */
  readonly former: ReadonlyMap<string, string>;
  /** Whether a change number is part of a declaration. */
  readonly change: boolean;
  /** Globs of release manifests. */
  readonly manifests: readonly string[];
  /** Whether cohorts are declared by a manifest, so that the whole declaration stands. */
  readonly standing: boolean;
}

export function rulesOf(policy: Policy | null): DeclarationRules {
  if (policy === null) return { known: null, former: new Map(), change: false, manifests: [], standing: false };
  return {
    known: [...policy.cohorts.keys()],
    former: formerNames(policy),
    change: policy.releases.change !== null,
    manifests: policy.releases.manifests,
    standing: policy.releases.deployed === 'environment' && dimensionsOf(policy).length > 1,
  };
}

/** Two sources that say different things of one part. */
export interface Conflict {
  readonly part: string;
  readonly said: readonly { readonly source: Source; readonly value: string }[];
}

export type DeclarationReading =
  | {
      readonly kind: 'read';
      readonly declaration: Declaration;
      readonly sources: readonly Source[];
      /** Which of them says what. */
      readonly saidBy: { readonly cohorts: readonly Source[]; readonly expect: readonly Source[] };
    }
  | { readonly kind: 'missing'; readonly nearMiss: SourceReading['nearMiss'] }
  /** None is there, and none has to be: the release only deletes, renames or widens manifests. */
  | { readonly kind: 'unneeded' }
  | { readonly kind: 'invalid'; readonly problems: readonly Problem[] }
  | { readonly kind: 'conflict'; readonly conflicts: readonly Conflict[] };

/** The declaration of a reading; null where there is none, or none that can be read. */
export function declarationOf(reading: DeclarationReading): Declaration | null {
  return reading.kind === 'read' ? reading.declaration : null;
}

/** What one source says, and which. */
interface Given extends Part {
  readonly source: (typeof SOURCES)[number];
}

/** Reads all sources and joins them. */
export function parseDeclaration(sources: DeclarationSources, rules: DeclarationRules): DeclarationReading {
  const readings = SOURCES.map((source) => ({ source, reading: source.read(sources, rules.change) }));
  const given = readings.flatMap(({ source, reading }): Given[] =>
    reading.part === null ? [] : [{ ...reading.part, source }],
  );
  const isNamed = given.some((part) => part.cohorts !== undefined);
  const problems = readings.flatMap(({ reading }) => [
    ...reading.problems,
    ...misplaced(reading, given, sources.manifest, rules),
    // Beside another source the line would be overlooked.
    ...(reading.nearMiss !== null && isNamed ? [overlooked(reading.nearMiss)] : []),
  ]);
  const nearMiss = readings.find(({ reading }) => reading.nearMiss !== null)?.reading.nearMiss ?? null;
  if (problems.length > 0) return { kind: 'invalid', problems };
  if (sources.manifest.kind === 'several') {
    const said = sources.manifest.paths.map((value) => ({ source: 'manifest', value }) as const);
    return { kind: 'conflict', conflicts: [{ part: 'manifest', said }] };
  }
  const parts = given.map((part) => withCurrentNames(writeOutAll(part, rules.known), rules.former));
  const conflicts = PARTS.flatMap((part) => conflictOf(part, parts, rules));
  if (conflicts.length > 0) return { kind: 'conflict', conflicts };
  const cohorts = first(parts, 'cohorts');
  if (cohorts === undefined) return { kind: 'missing', nearMiss };
  const fleeting = given.find((part) => part.cohorts !== undefined && part.cohorts[0] !== 'all');
  if (
    rules.standing &&
    fleeting !== undefined &&
    first(
      given.filter(({ source }) => source.stands),
      'cohorts',
    ) === undefined
  )
    return { kind: 'invalid', problems: [notStanding(fleeting, given, sources.manifest, rules)] };
  return {
    kind: 'read',
    sources: parts.map(({ source }) => source.name),
    saidBy: { cohorts: saying(parts, 'cohorts'), expect: saying(parts, 'expect') },
    declaration: {
      cohorts,
      all: given.some((part) => part.cohorts?.[0] === 'all'),
      requires: first(parts, 'requires') ?? [],
      forbids: first(parts, 'forbids') ?? [],
      expect: first(parts, 'expect') ?? null,
      change: first(parts, 'change') ?? null,
      targets: first(parts, 'targets') ?? { kind: 'covered' },
    },
  };
}

function overlooked({ written, line }: NonNullable<SourceReading['nearMiss']>): Problem {
  const what = 'a line of the declaration, as it is written there, or none that comes close to one';
  return { ...problem('the description', written, what), paste: { into: 'description', lines: [line] } };
}

/**
 * Conditions of a description: they must hold for as long as the change is there, so they stand in a file of the tree.
 */
function misplaced(
  { conditions, problems }: SourceReading,
  given: readonly Part[],
  manifest: ManifestSource,
  rules: DeclarationRules,
): Problem[] {
  if (conditions.length === 0) return [];
  const read = conditions.map(({ name, selector }) => ({
    name,
    read: readSelector(`trailer ${NAMES[name]}`, selector),
  }));
  const wrong = read.flatMap((condition) => (condition.read.ok ? [] : [condition.read.error]));
  const selectors = (key: Condition['name']) =>
    read.flatMap((condition) => (condition.name === key && condition.read.ok ? [condition.read.value] : []));
  const found = problem(
    'the declaration',
    conditions.map(({ name, selector }) => `${NAMES[name]}: ${selector}`).join('; '),
    'conditions in a release manifest only, where they stay in force with the change',
  );
  // A manifest made of what cannot be read would say less than what was meant.
  if (wrong.length > 0 || problems.length > 0) return [...wrong, found];
  const parts: Part[] = [...given, { requires: selectors('requires'), forbids: selectors('forbids') }];
  return [{ ...found, paste: manifestFor(parts, manifest, rules) }];
}

const NAMES = { requires: 'Requires', forbids: 'Forbids' } as const;

function notStanding(part: Given, given: readonly Part[], manifest: ManifestSource, rules: DeclarationRules): Problem {
  const what = 'cohorts named by a release manifest (or `all`): the policy has cohorts of several dimensions';
  return {
    ...problem(part.source.place, (part.cohorts ?? []).join(', '), what),
    paste: manifestFor(given, manifest, rules),
  };
}

function manifestFor(parts: readonly Part[], manifest: ManifestSource, { manifests }: DeclarationRules): Paste {
  const path = manifest.kind === 'file' ? manifest.path : (manifests[0] ?? 'releases.manifests of the policy');
  return { into: 'manifest', path, lines: printManifest(parts) };
}

function writeOutAll(part: Given, known: readonly string[] | null): Given {
  return known !== null && part.cohorts?.[0] === 'all' ? { ...part, cohorts: known.toSorted(), all: true } : part;
}

function withCurrentNames(part: Given, former: ReadonlyMap<string, string>): Given {
  const current = part.cohorts?.map((name) => former.get(name) ?? name);
  return current === undefined ? part : { ...part, cohorts: [...new Set(current)].toSorted() };
}

/** How each part that two sources may both give is compared: by its canonical print. */
const PARTS = [
  // Across dimensions `all` is more than the names of all cohorts.
  {
    name: 'cohorts',
    print: (part: Part, { standing }: DeclarationRules) =>
      part.all === true && standing ? 'all' : part.cohorts?.join(', '),
  },
  { name: 'requires', print: (part: Part) => part.requires && printRequirements(part.requires) },
  { name: 'forbids', print: (part: Part) => part.forbids && printSelectors(part.forbids).join('; ') },
  { name: 'expect', print: (part: Part) => part.expect && printRange(part.expect) },
  { name: 'change', print: (part: Part) => part.change },
] as const;

function conflictOf(
  { name, print }: (typeof PARTS)[number],
  parts: readonly Given[],
  rules: DeclarationRules,
): Conflict[] {
  const said = parts.flatMap((part) => {
    const value = print(part, rules);
    return value === undefined ? [] : [{ source: part.source.name, value }];
  });
  return new Set(said.map(({ value }) => value)).size > 1 ? [{ part: name, said }] : [];
}

function first<K extends keyof Part>(parts: readonly Part[], key: K): Part[K] | undefined {
  return parts.find((part) => part[key] !== undefined)?.[key];
}

function saying(parts: readonly Given[], key: 'cohorts' | 'expect'): readonly Source[] {
  return parts.filter((part) => part[key] !== undefined).map(({ source }) => source.name);
}
