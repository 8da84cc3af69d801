import { fail, ok, type Result } from '../../domain/result.ts';
import type { Site } from '../../domain/sites/site.ts';
import { malformed, type InventoryError } from '../error.ts';
import { parseJson, printJsonProblem, type JsonProblem } from './json-text.ts';

/** One item of a file as it stands there, or why it cannot be read. */
export interface Item {
  /** `item 3`, `line 7`. */
  readonly place: string;
  readonly value: Result<unknown, InventoryError>;
}

/** Takes one item. False: no more is wanted. */
export type TakeItem = (item: Item) => boolean;

/**
 * Takes a site of a file, or why there is none, with its place (`line 7`, `item 3`; null: the file as a whole). False: no
 * more is wanted.
 */
export type TakeSite = (place: string | null, site: Result<Site, InventoryError>) => boolean;

/** What is wrong with a file, and not with an item of it. */
export function wrongFile(error: InventoryError): Item {
  return { place: 'the whole file', value: fail(error) };
}

/** The value that a text of a file is. */
export function readText(text: string): Result<unknown, InventoryError> {
  const value = parseJson(text);
  return value.ok ? ok(value.value) : fail(notJson(value.error));
}

/** The parser's position is one within the text that it was given, which is a part of the file. */
export function notJson(problem: JsonProblem): InventoryError {
  return malformed('JSON', printJsonProblem(problem).replace(/ (?:in JSON )?at position .*$/, ''));
}
