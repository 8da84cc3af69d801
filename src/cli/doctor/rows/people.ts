import type { Failure } from '../../../domain/finding.ts';
import { printOwner, type Owner } from '../../../domain/policy/policy.ts';
import { ok, type Result } from '../../../domain/result.ts';
import type { Patient } from '../patient.ts';

/** Who of some owners could approve now. Logins are in lower case. */
export interface Reachable {
  /** Those with write access. */
  readonly able: ReadonlySet<string>;
  /** Owners, as the policy writes them, behind whom nobody has write access. */
  readonly unable: readonly string[];
}

/** Looks behind owners: the members of teams, and what each account may do. */
export async function reachable(
  { members, access }: Patient,
  owners: readonly Owner[],
): Promise<Result<Reachable, Failure>> {
  const able = new Set<string>();
  const unable: string[] = [];
  for (const owner of owners) {
    const logins = await members(owner);
    if (!logins.ok) return logins;
    let any = false;
    for (const login of logins.value) {
      const right = await access(login);
      if (right === 'none') continue;
      any = true;
      able.add(login.toLowerCase());
    }
    if (!any) unable.push(printOwner(owner));
  }
  return ok({ able, unable });
}

/** Pull requests that say who the usual author is. */
const MIN_AUTHORS = 3;

/** The login that opened more than half of what was merged lately, in lower case; null: there is none, or too little is known. */
export async function usualAuthor({ merges, isRelease }: Patient): Promise<Result<string | null, Failure>> {
  const merged = await merges();
  if (!merged.ok) return merged;
  const authors = merged.value
    .filter(({ base, author }) => isRelease(base) && author?.kind === 'user')
    .map(({ author }) => author?.login.toLowerCase() ?? '');
  if (authors.length < MIN_AUTHORS) return ok(null);
  const counts = Map.groupBy(authors, (login) => login);
  const [most = null] = [...counts].filter(([, opened]) => opened.length * 2 > authors.length).map(([login]) => login);
  return ok(most);
}
