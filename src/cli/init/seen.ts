import { filesOfClone, foldersOf } from '../git/files.ts';
import { remoteAddress } from '../git/refs.ts';
import type { Terminal } from '../terminal.ts';
import { CODEOWNERS, parseCodeOwners, type CodeOwners } from './codeowners.ts';
import { deployJobs, type DeployJob } from './jobs.ts';
import { findLists, readList, type SiteList } from './lists.ts';

/** What a clone shows that a policy depends on. */
export interface Seen {
  readonly files: readonly string[];
  /** Lists of sites, the likeliest first. */
  readonly lists: readonly SiteList[];
  /** The file of this path as a list of sites; null where it does not hold one. */
  listAt(path: string): SiteList | null;
  readonly owners: CodeOwners;
  readonly jobs: readonly DeployJob[];
  /** Folders of the tracked files. */
  readonly folders: readonly string[];
  /** The owner of the repository on GitHub, by the address of the remote. */
  readonly account: string | null;
}

/** Looks at the clone; null where the folder is not a clone. */
export function lookAround(terminal: Terminal): Seen | null {
  const files = filesOfClone(terminal);
  if (files === null) return null;
  const codeOwners = CODEOWNERS.find((path) => terminal.exists(path));
  return {
    files,
    lists: findLists(files, terminal),
    listAt: (path) => (terminal.exists(path) ? readList(path, terminal) : null),
    owners: parseCodeOwners(codeOwners === undefined ? '' : terminal.readFile(codeOwners)),
    jobs: deployJobs(files, terminal),
    folders: foldersOf(files),
    account: remoteAddress(terminal)?.repository.split('/')[0] ?? null,
  };
}
