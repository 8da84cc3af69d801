import { parseYaml } from '../../domain/policy/yaml.ts';
import { globs } from '../../domain/globs.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import type { Problem } from '../../domain/problem.ts';
import { readStanding, type ManifestFile } from '../../domain/standing/manifest.ts';
import { textFileAt } from '../files.ts';
import { toManifestFile } from '../../github/files.ts';
import type { Terminal } from '../terminal.ts';
import { errors, type ValidationFinding } from '../findings.ts';

/** Every release manifest of the clone: whether it can be read, and names cohorts of the policy. One that does not closes a gate. */
export function validateManifests(
  policy: Policy,
  files: readonly string[],
  terminal: Terminal,
): { readonly count: number; readonly findings: readonly ValidationFinding[] } {
  const links = linksOf(terminal);
  const manifests = files.filter(globs(policy.releases.manifests)).map((path): ManifestFile => {
    const file = links.has(path) ? ({ kind: 'unreadable', why: 'a symlink' } as const) : textFileAt(path, terminal);
    return toManifestFile(path, file);
  });
  const findings = readStanding(manifests, policy).flatMap(({ path, problems }) => {
    const text = manifests.find((manifest) => manifest.path === path)?.text ?? '';
    return errors(problems.map((problem) => withLine(problem, path, text)));
  });
  return { count: manifests.length, findings };
}

/** Tracked symlinks: a check and a gate do not follow them. */
function linksOf(terminal: Terminal): ReadonlySet<string> {
  const entries = (terminal.git('ls-files', '-z', '--stage') ?? '').split('\0');
  return new Set(entries.flatMap((entry) => /^120000 .*?\t(.*)$/s.exec(entry)?.[1] ?? []));
}

/** A cohort that the policy does not know, with the line that names it. */
function withLine(problem: Problem, path: string, text: string): Problem {
  const yaml = problem.place === `${path} cohorts` ? parseYaml(text, path, 'failsafe', 'YAML') : null;
  if (yaml?.ok !== true) return problem;
  const { value, places } = yaml.value;
  const names: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'cohorts') : null;
  const index = Array.isArray(names) ? names.indexOf(problem.found) : -1;
  const place = places.at(index < 0 ? ['cohorts'] : ['cohorts', index]);
  return { ...problem, place, allowed: `a cohort of the policy: ${problem.allowed}` };
}
