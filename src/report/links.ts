import type { Reference } from '../prose/say.ts';

/** Where references lead. */
export interface Links {
  /** Address of the repository that is judged; null where it is not known. */
  readonly repository: string | null;
  /** Address of the page of codes; null where the version of the docs is not known. */
  readonly codes: string | null;
  /** Address of the workflow run; null outside a workflow. */
  readonly run: string | null;
}

export const NO_LINKS: Links = { repository: null, codes: null, run: null };

/** The address of a reference; null where it has none that is known. */
export function hrefOf(reference: Reference, { repository, codes }: Links): string | null {
  switch (reference.kind) {
    case 'pull':
      return repository === null ? null : `${repository}/pull/${reference.number}`;
    case 'commit':
      return repository === null ? null : `${repository}/commit/${reference.oid}`;
    case 'finding-code':
      return codes === null ? null : `${codes}#${anchorOf(reference.code)}`;
  }
}

/** As GitHub makes it of a heading in code. */
export function anchorOf(code: string): string {
  return code.replaceAll('.', '');
}
