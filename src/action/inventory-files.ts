import type { Failure } from '../domain/finding.ts';
import type { FileSource } from '../domain/policy/inventory.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { GitHub } from '../github/client.ts';
import { findInventoryFile } from '../github/inventory-file.ts';
import { connectRaw, type FetchBlob } from '../github/raw.ts';
import { boundedFetch } from '../http/bounded-fetch.ts';
import type { Deadline } from '../http/deadline.ts';
import type { FoundFile } from '../inventory/file.ts';
import type { Environment } from './environment.ts';
import type { Inputs } from './inputs.ts';

/* How files of sites are found and read: apart, since most inventories are none. */

export { findStepFile } from './step-file.ts';

/** Bytes of an inventory file: GitHub gives 100 MB. */
const MAX_FILE_BYTES = 101 * 1024 * 1024;

/** By what a file is asked for. */
export interface FileConnection {
  readonly environment: Environment;
  readonly inputs: Pick<Inputs, 'githubToken'>;
  readonly deadline: Deadline;
  readonly github: GitHub;
}

/** Finds an inventory file of the repository. One that cannot be read is an inventory that does not answer. */
export async function findRepositoryFile(
  connection: FileConnection,
  source: Pick<FileSource, 'path' | 'branch'>,
  tip: string,
): Promise<Result<FoundFile, Failure>> {
  const found = await findInventoryFile(connection.github, connectToBlobs(connection), source, tip);
  if (!found.ok) return asInventory(found);
  const { read, changedAt } = found.value;
  return ok({ read: async (open) => asInventory(await read(open)), changedAt });
}

function connectToBlobs({ environment, inputs, deadline }: FileConnection): FetchBlob {
  const { apiUrl, repository } = environment;
  const { signal, clock } = deadline;
  const fetch = boundedFetch({
    signal,
    remaining: () => deadline.remaining(),
    clock,
    limits: { maxBytes: MAX_FILE_BYTES },
  });
  return connectRaw({ token: inputs.githubToken, apiUrl, repository, fetch, signal });
}

function asInventory<T>(answer: Result<T, Failure>): Result<T, Failure> {
  return answer.ok ? answer : fail({ ...answer.error, code: 'inventory.unavailable', key: answer.error.key ?? 'path' });
}
