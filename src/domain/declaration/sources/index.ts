import type { Source } from '../declaration.ts';
import { body } from './body.ts';
import { labels } from './labels.ts';
import { manifest } from './manifest.ts';
import type { DeclarationSource } from './source.ts';

/** Every place that declarations are read from, in the order in which their mistakes are told. */
export const SOURCES: Readonly<Record<Source, DeclarationSource>> = { body, labels, manifest };
