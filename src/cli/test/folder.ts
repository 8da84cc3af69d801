import type { Failure } from '../../domain/finding.ts';
import { fail, type Result } from '../../domain/result.ts';

/** Reads the files of a repository as they lie in a folder; null where there is none. */
export type ReadFolder = (path: string) => Uint8Array<ArrayBuffer> | null;

/** That a case has no file of this path. */
export function absent(path: string): Result<never, Failure> {
  return fail({
    code: 'evidence.unavailable',
    asked: path,
    expected: 'a file',
    observed: 'none in this case',
    reason: 'absent',
  });
}
