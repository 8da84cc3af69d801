import { globs } from '../../domain/globs.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import type { Terminal } from '../terminal.ts';
import { warning, type ValidationFinding } from './findings.ts';

/** Globs of the policy that match no file of the clone, and release branches that it does not have. */
export function validateMatches(
  policy: Policy,
  policyPath: string,
  files: readonly string[],
  terminal: Terminal,
): ValidationFinding[] {
  const { guarded, manifests, branches } = policy.releases;
  const lists: readonly (readonly [string, readonly string[]])[] = [
    ...[...policy.cohorts.values()].map((cohort) => [`cohorts.${cohort.name}.paths`, cohort.paths] as const),
    ['releases.guarded', guarded],
    ['releases.manifests', manifests],
  ];
  const unmatched = lists.flatMap(([key, patterns]) =>
    patterns
      .filter((pattern) => !files.some(globs([pattern])))
      .map((pattern) => warning(`${policyPath} ${key}`, pattern, 'a glob that matches a file of this clone')),
  );
  const known = branchesOf(terminal);
  const missing = known.length === 0 ? [] : (branches ?? []).filter((pattern) => !known.some(globs([pattern])));
  return [
    ...unmatched,
    ...missing.map((pattern) =>
      warning(`${policyPath} releases.branches`, pattern, `a branch of this clone: ${known.slice(0, 8).join(', ')}`),
    ),
  ];
}

/** Names of the branches that the clone knows, here and at its remotes. */
function branchesOf(terminal: Terminal): string[] {
  const refs = terminal.git('for-each-ref', '--format=%(refname)', 'refs/heads', 'refs/remotes') ?? '';
  const names = refs
    .split('\n')
    .map((ref) => ref.replace(/^refs\/heads\/|^refs\/remotes\/[^/]+\//, ''))
    .filter((name) => name !== '' && name !== 'HEAD');
  return [...new Set(names)];
}
