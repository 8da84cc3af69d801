import type { CheckSources } from '../../check/sources.ts';
import { questionInForce } from '../../domain/deployment/baseline.ts';
import { teamKey, type Teams } from '../../domain/approvals/people.ts';
import type { Owner } from '../../domain/policy/policy.ts';
import { ok } from '../../domain/result.ts';
import { manifestsOf, pathsOf, readTextFile } from '../git/files.ts';
import { branchesOf } from '../git/refs.ts';
import { toHtml } from '../rendering.ts';
import type { Terminal } from '../terminal.ts';

/** What only GitHub knows, where it is not asked: nothing was pushed or rendered otherwise, and the policy never changed. */
export const WITHOUT_GITHUB = {
  baselineQuestion: (place, release) => Promise.resolve(ok(questionInForce(place, release))),
  pushers: () => Promise.resolve([]),
  renderings: (texts) => Promise.resolve(ok(new Map(texts.map((text) => [text, toHtml(text)])))),
  policyHistory: () => Promise.resolve(ok({ versions: [], complete: true })),
} satisfies Partial<CheckSources>;

/** The teams among some owners, with the members that are known of each by its `organization/team`. */
export function teamsOf(owners: readonly Owner[], membersOf: (team: string) => readonly string[]): Teams {
  return new Map(
    owners.flatMap((owner) => {
      if (owner.kind !== 'team') return [];
      const members = new Set(membersOf(teamKey(owner)).map((login) => login.toLowerCase()));
      return [[teamKey(owner), { readable: true, members, unsure: new Set<string>() }] as const];
    }),
  );
}

/**
 * Answers a check's questions about the repository from a clone. Only GitHub knows who may write: the author is taken to
 * have write access, and of everybody else it is `unknown`, which excludes no owner.
 */
export function cloneSources(
  { policyPath, author, from }: { readonly policyPath: string; readonly author: string; readonly from: string },
  terminal: Terminal,
): CheckSources {
  return {
    ...WITHOUT_GITHUB,
    policyPath,
    readFile: (path, commit) => Promise.resolve(readTextFile(terminal, path, commit)),
    paths: (commit) => Promise.resolve(ok({ paths: pathsOf(terminal, commit), complete: true })),
    manifestFiles: (commits, patterns) =>
      Promise.resolve(ok(commits.map((commit) => manifestsOf(terminal, commit, patterns)))),
    diffBase: () => Promise.resolve(ok(from)),
    branches: () => Promise.resolve(ok(branchesOf(terminal))),
    access: (login) => Promise.resolve(login === author ? 'write' : 'unknown'),
    teams: (owners) => Promise.resolve(teamsOf(owners, () => [])),
  };
}
