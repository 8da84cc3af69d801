import type { StepSource } from '../domain/policy/inventory.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { GrowingBody } from '../http/body.ts';
import { failed, malformed, type InventoryError } from './error.ts';
import { FileReading, heldBytes, type ReadBytes } from './file-reading.ts';
import { parseJson, printJsonProblem } from './formats/json-text.ts';
import { decodeUtf8 } from './formats/text.ts';
import { parseMoment } from './moment.ts';
import type { Inventory, ReadingDeps } from './port.ts';
import { search } from './search.ts';
import { checkFreshness } from './snapshot.ts';

/** What an earlier step of the job wrote. */
export interface StepFile {
  readonly read: ReadBytes<InventoryError>;
  /** ISO 8601. */
  readonly writtenAt: string;
}

export interface StepDeps extends ReadingDeps {
  /** Finds the file of the input `inventory-file`, where it may be believed. */
  readonly findStepFile: (signal: AbortSignal) => Promise<Result<StepFile, InventoryError>>;
}

const ASKED = 'the file of the input inventory-file';

/** A list that an earlier step of the same job wrote. */
export function stepInventory(source: StepSource, { findStepFile, now, progress }: StepDeps): Inventory {
  const { maxAge, format, mapping } = source;
  return {
    async resolve(queries, signal) {
      const file = await findStepFile(signal);
      if (!file.ok) return failed(ASKED, file.error);
      const state = await stateOf(source, file.value);
      if (!state.ok) return failed(ASKED, state.error);
      const { read, asOf } = state.value;
      const stale = checkFreshness({ snapshot: null, asOf }, null, { maxAge, now }, { asOf: 'as-of' });
      if (stale !== null) return failed(ASKED, stale);
      const shape = { asked: ASKED, key: 'format', format, mapping, progress };
      const reading = await read(() => new FileReading(shape, queries));
      return reading.ok ? reading.value.finish(asOf) : failed(ASKED, reading.error);
    },
  };
}

/** When the file was true, and its bytes: those that say so, where it says so itself. Such a file is held as a whole. */
async function stateOf(
  { asOf }: StepSource,
  { read, writtenAt }: StepFile,
): Promise<Result<Pick<StepFile, 'read'> & { readonly asOf: string }, InventoryError>> {
  if (asOf === null) return ok({ read, asOf: writtenAt });
  const whole = await read(() => new GrowingBody());
  if (!whole.ok) return whole;
  const content = whole.value.bytes();
  const found = readAsOf(content, asOf);
  return found.ok ? ok({ read: heldBytes(content), asOf: found.value }) : found;
}

function readAsOf(content: Uint8Array, expression: string): Result<string, InventoryError> {
  const text = decodeUtf8(content);
  if (!text.ok) return text;
  const value = parseJson(text.value);
  if (!value.ok) return fail(malformed('JSON', printJsonProblem(value.error), 'format'));
  const found = search(value.value, expression, 'a file', 'as-of');
  return found.ok ? parseMoment(found.value, 'as-of') : found;
}
