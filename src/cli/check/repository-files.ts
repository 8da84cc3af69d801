import type { CheckSources } from '../../check/sources.ts';
import { ok } from '../../domain/result.ts';
import type { InventoryDeps } from '../../inventory/index.ts';
import { printable } from '../../prose/printable.ts';
import { committedFile, folderFile, textFileAt } from '../files.ts';
import { readTextFile } from '../git/files.ts';
import type { Terminal } from '../terminal.ts';

/** How a check in a clone reads what the policy names: the list of sites, and other files. */
export interface RepositoryFiles {
  readonly sites: (tip: string) => InventoryDeps['findFile'];
  readonly text: CheckSources['readFile'];
}

/** As the action reads them: at the commit that is asked about. */
export function committedFiles(terminal: Terminal): RepositoryFiles {
  return {
    sites: (tip) => committedFile(tip, terminal),
    text: (path, commit) => Promise.resolve(readTextFile(terminal, path, commit)),
  };
}

/**
 * As if the policy of `--policy` were merged: what it names and the default branch does not have yet is taken from this
 * folder, where that policy comes from, and said so.
 */
export function filesAsIfMerged(branchTip: string, terminal: Terminal): RepositoryFiles {
  const committed = committedFiles(terminal);
  const said = new Set<string>();
  const tell = (path: string) => {
    if (!said.has(path))
      terminal.err(`${printable(path)}: the default branch has no such file yet; the one in this folder is taken.`);
    said.add(path);
  };
  return {
    sites: (tip) => async (place, signal) => {
      const found = await committed.sites(tip)(place, signal);
      if (found.ok || place.branch !== null || !terminal.exists(place.path)) return found;
      tell(place.path);
      return folderFile(terminal)(place, signal);
    },
    async text(path, commit) {
      const found = await committed.text(path, commit);
      const isAbsent = !found.ok && found.error.reason === 'absent';
      if (!isAbsent || commit !== branchTip || !terminal.exists(path)) return found;
      tell(path);
      return ok(textFileAt(path, terminal));
    },
  };
}
