import type { CheckSources } from '../../check/check.ts';
import { questionInForce } from '../../domain/deployment/baseline.ts';
import { teamKey } from '../../domain/approvals/people.ts';
import { ok } from '../../domain/result.ts';
import { manifestsOf, pathsOf, readTextFile } from '../git/files.ts';
import { branchesOf } from '../git/refs.ts';
import { toHtml } from '../rendering.ts';
import type { Terminal } from '../terminal.ts';

/**
 * Answers a check's questions about the repository from a clone. Only GitHub knows who may write: the author is taken to
 * have write access, and of everybody else it is `unknown`, which excludes no owner.
 */
export function cloneSources(
  { policyPath, author, from }: { readonly policyPath: string; readonly author: string; readonly from: string },
  terminal: Terminal,
): CheckSources {
  return {
    policyPath,
    readFile: (path, commit) => Promise.resolve(readTextFile(terminal, path, commit)),
    paths: (commit) => Promise.resolve(ok({ paths: pathsOf(terminal, commit), complete: true })),
    manifestFiles: (commits, patterns) =>
      Promise.resolve(ok(commits.map((commit) => manifestsOf(terminal, commit, patterns)))),
    baselineQuestion: (place, release) => Promise.resolve(ok(questionInForce(place, release))),
    diffBase: () => Promise.resolve(ok(from)),
    branches: () => Promise.resolve(ok(branchesOf(terminal))),
    access: (login) => Promise.resolve(login === author ? 'write' : 'unknown'),
    pushers: () => Promise.resolve([]),
    teams: (owners) =>
      Promise.resolve(
        new Map(
          owners.flatMap((owner) =>
            owner.kind === 'team'
              ? [[teamKey(owner), { readable: true, members: new Set<string>(), unsure: new Set<string>() }] as const]
              : [],
          ),
        ),
      ),
    renderings: (texts) => Promise.resolve(ok(new Map(texts.map((text) => [text, toHtml(text)])))),
    policyHistory: () => Promise.resolve(ok({ versions: [], complete: true })),
  };
}
