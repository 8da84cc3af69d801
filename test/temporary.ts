import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Every folder that a test makes lies in one of the run, and goes with it, however the test ended. */
export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'cohort-guard-tests-'));
  // The database of some tests runs as another user.
  chmodSync(folder, 0o755);
  process.env['TMPDIR'] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
