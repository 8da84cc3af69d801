import { z } from 'zod/mini';
import { fail, ok, type Result } from '../domain/result.ts';
import { RECORD_VERSION } from './record-head.ts';

/** What every record begins with. */
export const recordHead = {
  version: z.literal(RECORD_VERSION),
  tool: z.object({ name: z.literal('cohort-guard'), version: z.nullable(z.string()) }),
  timestamp: z.string(),
};

/**
 * Reads of a decision record what `shape` names; the rest of it may be of any version that wrote this format. The error
 * completes `<file>: …`.
 */
export function readRecord<T>(text: string, shape: z.ZodMiniType<T>): Result<T, string> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return fail('it is not JSON, so it is no decision record');
  }
  const read = shape.safeParse(value);
  if (read.success) return ok(read.data);
  const version = z.object({ version: z.number() }).safeParse(value);
  if (version.success && version.data.version !== RECORD_VERSION)
    return fail(
      `it is a decision record of format ${version.data.version}; this version reads format ${RECORD_VERSION}. Use the version of cohort-guard that wrote it: the record names it under tool.version`,
    );
  return fail(`it is no decision record (${read.error.issues[0]?.path.join('.') || 'the file'} is not as one has it)`);
}
