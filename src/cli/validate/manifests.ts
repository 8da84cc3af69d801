import { parseManifest } from '../../domain/declaration/manifest.ts';
import { globs } from '../../domain/globs.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import type { Terminal } from '../terminal.ts';
import { errors, warning, type ValidationFinding } from './findings.ts';

/** Every release manifest of the clone: whether it can be read, and names cohorts of the policy. */
export function validateManifests(
  policy: Policy,
  files: readonly string[],
  terminal: Terminal,
): { readonly count: number; readonly findings: readonly ValidationFinding[] } {
  const manifests = files.filter(globs(policy.releases.manifests));
  const findings = manifests.flatMap((path): ValidationFinding[] => {
    const manifest = parseManifest(terminal.readFile(path), path);
    if (!manifest.ok) return errors(manifest.error);
    const unknown = (manifest.value.cohorts ?? []).filter((name) => name !== 'all' && !policy.cohorts.has(name));
    return unknown.map((name) =>
      warning(`${path} cohorts`, name, `a cohort of the policy: ${[...policy.cohorts.keys()].join(', ')}`),
    );
  });
  return { count: manifests.length, findings };
}
