import type { PullRequest } from '../../pull-request.ts';
import type { Problem } from '../../problem.ts';
import type { Condition, Part } from '../declaration.ts';
import type { DeclarationHistory } from '../history.ts';

/** Everything that a declaration is read from: the manifest, and what is given of a pull request. */
export interface DeclarationSources extends Partial<PullRequest> {
  readonly manifest: ManifestSource;
}

/** The release manifest that the diff adds, changes or renames. */
export type ManifestSource =
  | { readonly kind: 'none' }
  | { readonly kind: 'file'; readonly path: string; readonly content: string }
  /** It cannot be a manifest: too large, not a text, a link. */
  | { readonly kind: 'unreadable'; readonly path: string; readonly why: string }
  | { readonly kind: 'several'; readonly paths: readonly string[] };

/** What one source says. */
export interface SourceReading {
  /** Null: it says nothing, or cannot be read. */
  readonly part: Part | null;
  readonly problems: readonly Problem[];
  /** Selectors that belong in a manifest. */
  readonly conditions: readonly Condition[];
  /** Where there is no declaration: a line that was probably meant as one, and the corrected line. */
  readonly nearMiss: { readonly written: string; readonly line: string } | null;
}

/**
 * A place that declarations are read from. A new one is an object of this type and a line of the list: it is read, and
 * an approval is held to what it said and to who changed it.
 */
export interface DeclarationSource<Name extends string, Change extends string> extends DeclarationHistory<Change> {
  readonly name: Name;
  /** What a report says of it in front of a value: `the labels say`. */
  readonly says: string;
  /** By how it has changed: what a report says of an approval that was given before. */
  readonly changes: Readonly<Record<Change, string>>;
  /** Where a mistake stands, as its report names it. */
  readonly place: string;
  /** Whether it is a file of the tree, by which the declaration stands after the merge. */
  readonly stands: boolean;
  /** `change`: whether a change number is part of a declaration. */
  read(sources: DeclarationSources, change: boolean): SourceReading;
}

export const SAYS_NOTHING: SourceReading = { part: null, problems: [], conditions: [], nearMiss: null };
