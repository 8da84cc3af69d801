import { declarationOf, parseDeclaration, rulesOf } from '../domain/declaration/read.ts';
import type { Policy } from '../domain/policy/policy.ts';
import { parseScope, type Scope } from '../domain/scope.ts';
import { hasGates } from '../domain/standing/closing.ts';
import { ahead } from '../github/ahead.ts';
import { fetchTextFile } from '../github/files.ts';
import { fetchFilesOfTrees } from '../github/git/tree-files.ts';
import { fetchActivityOf } from '../github/pushers.ts';
import type { Target } from '../github/target.ts';
import { readPolicy } from './policy.ts';
import type { Ports } from './ports.ts';
import type { Placed } from './targets.ts';

/**
 * Sends early what a check of a pull request will most probably ask for: who has pushed to its branch, its manifests, and
 * the first page of the inventory. These requests run beside the one for the pull request itself. Its paths, description and
 * labels, which came with its target, say whether they are needed: the inventory is not asked where the pull request
 * declares no cohort of the policy, and nothing at all where it makes no release.
 */
export function askCheckAhead(
  { target, standing }: Placed,
  { policyPath }: { readonly policyPath: string },
  { ahead: connection, listAhead }: Pick<Ports, 'ahead' | 'listAhead'>,
): void {
  if (target === null || target.policy === null || standing.kind === 'elsewhere') return;
  const policy = readPolicy(target.policy, policyPath);
  if (!policy.ok) return;
  const { defaultBranch, head, headBranch, headRepository, repository } = target;
  const { paths, tip } = target.foresight;
  const base = standing.kind === 'stack' ? standing.trunk : target.base;
  const changes = paths.map((path) => ({ path, previous: null, kind: 'modified' as const }));
  const scope = parseScope(changes, policy.value, { base, defaultBranch, policyPath });
  if (!scope.release) return;
  if (asksInventory(target, scope, policy.value)) listAhead?.(policy.value);
  if (headRepository?.toLowerCase() === repository.toLowerCase())
    ahead(connection, (github) => fetchActivityOf(github, `refs/heads/${headBranch}`));
  const [manifest, ...more] = scope.manifests;
  if (manifest !== undefined && more.length === 0) ahead(connection, (github) => fetchTextFile(github, manifest, head));
  const { manifests } = policy.value.releases;
  if (target.open && manifests.length > 0 && hasGates(policy.value) && tip !== null) {
    const commits = base === defaultBranch ? [head, tip] : [head];
    ahead(connection, (github) => fetchFilesOfTrees(github, commits, manifests));
  }
}

/** Whether the check will ask the inventory. A manifest is not read yet, so it counts as one that declares a cohort. */
function asksInventory({ foresight: { html, labels } }: Target, { manifests }: Scope, policy: Policy): boolean {
  if (manifests.length > 0) return true;
  const reading = parseDeclaration({ html, labels, manifest: { kind: 'none' } }, rulesOf(policy));
  return declarationOf(reading)?.cohorts.every((name) => policy.cohorts.has(name)) === true;
}
