/** Who owns paths, by a CODEOWNERS file, as far as it names people and teams. */
export interface CodeOwners {
  /** The owners of everything below a folder; empty: nobody is named. */
  ownersOf(folder: string): readonly string[];
}

/** Where GitHub looks for the file, in this order. */
export const CODEOWNERS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const;

const OWNER = /^@[A-Za-z0-9][A-Za-z0-9_-]*(?:\/[A-Za-z0-9_.-]+)?$/;

/** Reads a CODEOWNERS file. Patterns other than `*` and folders are for files, and count for nothing here. */
export function parseCodeOwners(text: string): CodeOwners {
  const rules = text
    .split(/\r?\n/)
    .map((line) => line.replace(/(?:^|\s)#.*$/, '').trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [pattern = '', ...owners] = line.split(/\s+/);
      return { folder: folderOf(pattern), owners: owners.filter((owner) => OWNER.test(owner)).map(asOwner) };
    });
  return {
    // The last rule that matches decides, also where it names nobody.
    ownersOf: (folder) => rules.findLast((rule) => rule.folder !== null && isWithin(folder, rule.folder))?.owners ?? [],
  };
}

/** A person without the `@`, a team with it: as the policy writes them. */
function asOwner(written: string): string {
  return written.includes('/') ? written : written.slice(1);
}

/** The folder that a pattern stands for; empty: everything. Null: it is for files. */
function folderOf(pattern: string): string | null {
  if (pattern === '*' || pattern === '/' || pattern === '**' || pattern === '/**') return '';
  const folder = pattern.replace(/^\//, '').replace(/\/(?:\*\*?)?$/, '');
  return /[*?[\]!]/.test(folder) ? null : folder;
}

function isWithin(folder: string, outer: string): boolean {
  return outer === '' || folder === outer || folder.startsWith(`${outer}/`);
}
