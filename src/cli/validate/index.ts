import { parsePolicy } from '../../domain/policy/parse.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import { plural } from '../../prose/numbers.ts';
import { readOrExplain, type DefineCommand } from '../command.ts';
import { DEFAULT_POLICY } from '../policy.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { errors, renderFinding, type ValidationFinding } from './findings.ts';
import { validateManifests } from './manifests.ts';
import { validateMatches } from './unmatched.ts';
import { validateWorkflows } from './workflows.ts';

/** `validate [policy]`: everything that can be wrong before anything is merged. */
export const defineValidate: DefineCommand = (program, terminal, end) => {
  program
    .command('validate')
    .summary('check the policy, manifests and workflows of this clone')
    .description(
      'Checks the policy, the release manifests and the workflows of this clone, offline. 0: nothing is wrong; 1: there are errors; 2: there is no policy file.',
    )
    .argument('[policy]', 'the policy file', DEFAULT_POLICY)
    .option('--json', 'print the findings as JSON')
    .action((path: string, options: { readonly json?: true }) => end(validate(path, options.json === true, terminal)));
};

/** Checks a policy and the clone that it is for, and prints what is wrong. */
export function validate(path: string, json: boolean, terminal: Terminal): ExitCode {
  const text = readOrExplain(terminal, path);
  if (text === null) return 2;
  const policy = parsePolicy(text, path);
  const { read, findings } = policy.ok
    ? validateClone(policy.value, path, terminal)
    : { read: [path], findings: errors(policy.error) };
  const count = findings.filter(({ level }) => level === 'error').length;
  if (json) terminal.out(JSON.stringify({ read, findings }, null, 2));
  else
    for (const line of [...findings.map((finding) => renderFinding(finding, terminal)), summary(read, findings)])
      terminal.out(line);
  return count > 0 ? 1 : 0;
}

function validateClone(
  policy: Policy,
  path: string,
  terminal: Terminal,
): { readonly read: readonly string[]; readonly findings: readonly ValidationFinding[] } {
  const files = (terminal.git('ls-files', '-z', '--cached', '--others', '--exclude-standard') ?? '')
    .split('\0')
    .filter((file) => file !== '' && terminal.exists(file));
  if (files.length === 0) return { read: [path, 'no clone: nothing else was looked at'], findings: [] };
  const manifests = validateManifests(policy, files, terminal);
  const workflows = validateWorkflows(policy, files, terminal);
  return {
    read: [
      path,
      plural(manifests.count, 'manifest'),
      plural(workflows.count, 'workflow'),
      plural(files.length, 'path'),
    ],
    findings: [...manifests.findings, ...workflows.findings, ...validateMatches(policy, path, files, terminal)],
  };
}

function summary(read: readonly string[], findings: readonly ValidationFinding[]): string {
  const count = (level: ValidationFinding['level']) => findings.filter((finding) => finding.level === level).length;
  return `${plural(count('error'), 'error')}, ${plural(count('warning'), 'warning')} in ${read.join(', ')}`;
}
