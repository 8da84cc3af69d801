import { body } from './body.ts';
import { labels } from './labels.ts';
import { manifest } from './manifest.ts';

/** Every place that declarations are read from, in the order in which a report names their mistakes. */
export const SOURCES = [body, labels, manifest] as const;

/** The name of a source. */
export type Source = (typeof SOURCES)[number]['name'];

/** How what a source says may have changed since an approval. */
export type SourceChange = KeyOf<(typeof SOURCES)[number]['changes']>;

type KeyOf<T> = T extends unknown ? keyof T : never;
