import { createReadStream } from 'node:fs';
import { access, constants, realpath, stat } from 'node:fs/promises';
import { isAbsolute, relative, resolve } from 'node:path';
import { fail, ok, type Result } from '../domain/result.ts';
import type { GitHub } from '../github/client.ts';
import { fetchTextFile } from '../github/files.ts';
import type { ByteSink } from '../http/body.ts';
import type { InventoryError } from '../inventory/error.ts';
import type { StepFile } from '../inventory/step.ts';
import type { Environment } from './environment.ts';
import type { Inputs } from './inputs.ts';

/** Events whose workflow file is that of the default branch, so that no pull request can write what its steps do. */
const GUARDED_EVENTS = ['pull_request_target', 'merge_group', 'issue_comment', 'workflow_run', 'schedule'];

/** The most that GitHub gives of a file, too. */
const MAX_BYTES = 100 * 1024 * 1024;

type Run = Pick<Environment, 'event' | 'payload' | 'branch' | 'commit' | 'workspace'>;

/** Finds the file that an earlier step of this job wrote. Fails where a pull request could have written it. */
export async function findStepFile(
  { mode, inventoryFile }: Pick<Inputs, 'mode' | 'inventoryFile'>,
  run: Run,
  github: GitHub,
): Promise<Result<StepFile, InventoryError>> {
  if (inventoryFile === null)
    return refuse('the path of what an earlier step of this job wrote, as input inventory-file', 'no such input');
  if (mode === 'check' && !isGuarded(run))
    return refuse(
      `a run of ${GUARDED_EVENTS.join(', ')}, or workflow_dispatch on the default branch: elsewhere a pull request can change the step that writes the file`,
      `a run of ${run.event}`,
    );
  const place = await findFile(inventoryFile, run.workspace);
  if (place === null) return refuse('a file at the path of the input inventory-file', 'none');
  const tracked = await isTracked(place, run, github);
  if (tracked !== false)
    return refuse(
      'a file that a step of this job wrote',
      tracked === true ? `${inventoryFile}, which is in the commit of this run` : tracked,
    );
  const { size, mtime } = await stat(place);
  if (size > MAX_BYTES) return refuse('a file of at most 100 MB', `one of ${Math.ceil(size / 1024 / 1024)} MB`);
  return ok({ read: (open) => readUnchanged(place, size, open), writtenAt: mtime.toISOString() });
}

/** Reads a file from its first byte to its last. */
async function readUnchanged<T extends ByteSink>(
  place: string,
  size: number,
  open: () => T,
): Promise<Result<T, InventoryError>> {
  const sink = open();
  let came = 0;
  const pieces: AsyncIterable<Buffer<ArrayBuffer>> = createReadStream(place);
  for await (const piece of pieces) {
    came += piece.length;
    sink.add(piece);
  }
  return came === size ? ok(sink) : refuse(`the ${size} bytes that it had`, `${came}: it is still being written`);
}

/**
 * Whether the input `inventory-file` names a file of the commit of the run, which the author of that commit wrote. Returns
 * a text that says why where that cannot be established.
 */
export async function stepFileIsTracked(
  { inventoryFile }: Pick<Inputs, 'inventoryFile'>,
  run: Run,
  github: GitHub,
): Promise<boolean | string> {
  const place = inventoryFile === null ? null : await findFile(inventoryFile, run.workspace);
  return place !== null && (await isTracked(place, run, github));
}

function isGuarded({ event, payload, branch }: Run): boolean {
  return GUARDED_EVENTS.includes(event) || (event === 'workflow_dispatch' && branch === defaultBranchOf(payload));
}

function defaultBranchOf(payload: unknown): string | undefined {
  const repository = member(payload, 'repository');
  const branch = member(repository, 'default_branch');
  return typeof branch === 'string' ? branch : undefined;
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

/** Returns the path of a file with all links followed; null where there is none, or none that can be read (a folder, a pipe). */
export async function findFile(path: string, workspace: string): Promise<string | null> {
  try {
    const place = await realpath(resolve(workspace, path));
    await access(place, constants.R_OK);
    const found = await stat(place);
    return found.isFile() ? place : null;
  } catch {
    return null;
  }
}

/** Whether the commit of the run contains a file. Returns a text that says why where that cannot be established. */
export async function isTracked(
  place: string,
  { commit, workspace }: Pick<Run, 'commit' | 'workspace'>,
  github: GitHub,
): Promise<boolean | string> {
  const within = relative(await realpath(workspace).catch(() => workspace), place);
  if (within.startsWith('..') || isAbsolute(within)) return false;
  if (commit === null) return 'no commit of the run to look it up in';
  const found = await fetchTextFile(github, within.replaceAll('\\', '/'), commit);
  if (found.ok) return true;
  return found.error.reason === 'absent' ? false : found.error.observed;
}

function refuse(expected: string, observed: string): Result<never, InventoryError> {
  return fail({ code: 'inventory.unavailable', expected, observed, key: 'provider' });
}
