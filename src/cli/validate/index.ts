import { parsePolicy } from '../../domain/policy/parse.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import { plural } from '../../prose/numbers.ts';
import { printSource } from '../../domain/policy/inventory.ts';
import { INVENTORY_TOKEN } from '../../codes/code.ts';
import { estateValue, object } from '../../report/record-parts.ts';
import { readInventoryOption, type InventoryOptions } from '../inventory.ts';
import { DEFAULT_POLICY, NO_POLICY, type DefineCommand } from '../command.ts';
import { readOrExplain, sayFailure, sayProblems } from '../trouble.ts';
import { tryPolicy, type TriedPolicy } from './estate.ts';
import { estateFindings, estateLines } from './estate-findings.ts';
import { filesOfClone } from '../git/files.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { errors, findingValue, renderFinding, type ValidationFinding } from '../findings.ts';
import { validateFreezes } from './freezes.ts';
import { validateManifests } from './manifests.ts';
import { validateMatches } from './matches.ts';
import { placesOf } from './places.ts';
import { validateWorkflows } from './workflow-rules.ts';

interface ValidateOptions extends Pick<InventoryOptions, 'inventoryFile'> {
  /** True: the policy's own; a file: in its place. */
  readonly inventory?: string | true;
  readonly json?: true;
}

/** `validate [policy]`: everything that can be wrong before anything is merged. */
export const defineValidate: DefineCommand = (program, terminal, end) => {
  program
    .command('validate')
    .summary('check the policy, manifests, freezes and workflows of this clone')
    .description(
      'Checks the policy, the release manifests, the days of freezes and the workflows of this clone, offline; with --inventory also what the policy makes of the sites. 0: no errors; 1: there are errors; 2: there is no policy file, or the inventory gave no answer.',
    )
    .argument('[policy]', 'the policy file', DEFAULT_POLICY)
    .option(
      '--inventory [file]',
      'ask the inventory of the policy; or with a list of sites (.csv, .json, .ndjson) or a YAML with an `inventory:` block, that one in its place',
    )
    .option('--inventory-file <file>', 'what a step of the workflow writes, for `provider: step`')
    .option('--json', 'print the findings as JSON')
    .addHelpText('after', `\nThe token of the inventory is read from ${INVENTORY_TOKEN}.`)
    .action(async (path: string, options: ValidateOptions) => end(await validateAll(path, options, terminal)));
};

/** Checks a policy and the clone that it is for, offline, and prints what is wrong. */
export function validate(path: string, terminal: Terminal): ExitCode {
  const text = readOrExplain(terminal, path, NO_POLICY);
  return text === null ? 2 : print(validateText(text, path, terminal), null, {}, terminal);
}

async function validateAll(path: string, options: ValidateOptions, terminal: Terminal): Promise<ExitCode> {
  const text = readOrExplain(terminal, path, NO_POLICY);
  if (text === null) return 2;
  const validated = validateText(text, path, terminal);
  const { policy } = validated;
  if (options.inventory === undefined || policy === null) return print(validated, null, options, terminal);
  const { inventory, ...others } = options;
  const place = { ...others, ...(inventory !== true && { inventory }) };
  const given = readInventoryOption(place, policy.inventory, terminal);
  if (!given.ok) return sayProblems(terminal, given.error);
  const asked = { ...policy, inventory: given.value ?? policy.inventory };
  const tried = await tryPolicy(asked, place, terminal);
  if (!tried.ok) {
    print(validated, null, options, terminal);
    return sayFailure(terminal, tried.error);
  }
  const findings = [...validated.findings, ...estateFindings(asked, tried.value, placesOf(text, path))];
  const read = [...validated.read, `${plural(tried.value.estate.total, 'site')} of ${printSource(asked.inventory)}`];
  return print({ ...validated, policy: asked, read, findings }, tried.value, options, terminal);
}

interface Validated {
  /** Null where it cannot be read. */
  readonly policy: Policy | null;
  readonly read: readonly string[];
  readonly findings: readonly ValidationFinding[];
}

function validateText(text: string, path: string, terminal: Terminal): Validated {
  const policy = parsePolicy(text, path);
  return policy.ok
    ? { policy: policy.value, ...validateClone(policy.value, text, path, terminal) }
    : { policy: null, read: [path], findings: errors(policy.error) };
}

function print(
  { policy, read, findings }: Validated,
  tried: TriedPolicy | null,
  { json }: Pick<ValidateOptions, 'json'>,
  terminal: Terminal,
): ExitCode {
  if (json === true) terminal.out(JSON.stringify(valueOf(read, findings, tried), null, 2));
  else {
    for (const finding of findings) terminal.out(renderFinding(finding, terminal));
    terminal.out(summary(read, findings));
    if (tried !== null && policy !== null) terminal.out(estateLines(policy, tried, terminal).join('\n'));
  }
  return findings.some(({ level }) => level === 'error') ? 1 : 0;
}

function valueOf(read: readonly string[], findings: readonly ValidationFinding[], tried: TriedPolicy | null) {
  return {
    read,
    findings: findings.map(findingValue),
    ...(tried !== null && {
      estate: {
        ...estateValue(tried.estate),
        members: object(tried.members),
        unknown: object(tried.unknown),
      },
    }),
  };
}

function validateClone(
  policy: Policy,
  text: string,
  path: string,
  terminal: Terminal,
): { readonly read: readonly string[]; readonly findings: readonly ValidationFinding[] } {
  const places = placesOf(text, path);
  const freezes = validateFreezes(policy, places, terminal);
  const files = filesOfClone(terminal) ?? [];
  if (files.length === 0) return { read: [path, 'no clone: nothing else was looked at'], findings: freezes };
  const manifests = validateManifests(policy, files, terminal);
  const workflows = validateWorkflows(policy, files, terminal);
  return {
    read: [
      path,
      plural(manifests.count, 'manifest'),
      plural(workflows.count, 'workflow'),
      plural(files.length, 'path'),
    ],
    findings: [
      ...freezes,
      ...manifests.findings,
      ...workflows.findings,
      ...validateMatches(policy, places, files, terminal),
    ],
  };
}

function summary(read: readonly string[], findings: readonly ValidationFinding[]): string {
  const count = (level: ValidationFinding['level']) => findings.filter((finding) => finding.level === level).length;
  return `${plural(count('error'), 'error')}, ${plural(count('warning'), 'warning')} in ${read.join(', ')}`;
}
