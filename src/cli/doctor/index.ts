import { Option } from 'commander';
import { parsePolicy } from '../../domain/policy/parse.ts';
import { problem } from '../../domain/problem.ts';
import { fail } from '../../domain/result.ts';
import { fetchRepositoryState } from '../../github/repository-state.ts';
import { plural } from '../../prose/numbers.ts';
import { printable } from '../../prose/printable.ts';
import { DEFAULT_POLICY, type DefineCommand } from '../command.ts';
import { sayFailure, sayProblems, sayTrouble } from '../trouble.ts';
import { askerOf, gitHubOptions, patientGitHub, readConnection, type GitHubOptions } from '../connection.ts';
import { inventoryOptions, type InventoryOptions } from '../inventory.ts';
import { withProgress } from '../progress.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import type { Diagnosis, Examined, Row } from './diagnosis.ts';
import { patientOf, type Patient } from './patient.ts';
import { ROWS } from './rows/index.ts';
import { markdownTable, printRows } from './table.ts';

interface Options extends GitHubOptions, InventoryOptions {
  readonly policyPath: string;
  readonly row?: readonly string[];
  readonly markdown?: true;
  readonly json?: true;
}

/** `doctor`: can this be bypassed, and can it be satisfied? */
export const defineDoctor: DefineCommand = (program, terminal, end) => {
  const command = program
    .command('doctor')
    .summary('find out whether the checks can be bypassed, and whether they can be satisfied')
    .description(
      'Looks at the settings of a repository: rules of branches, environments, workflows, tokens, people, the inventory. Each row says what was found, what it leads to and what to do. Changes nothing. 0: all is fine, or worth a look; 1: something can be bypassed or never satisfied, or could not be read; 2: the repository or its policy could not be read.',
    )
    .option('--policy-path <path>', 'where the policy is in the repository', DEFAULT_POLICY)
    .addOption(new Option('--row <id...>', 'look at these rows only').choices(ROWS.map(({ id }) => id)));
  inventoryOptions(gitHubOptions(command))
    .option('--markdown', 'print a table for the summary of a workflow')
    .option('--json', 'print the rows as JSON')
    .action(async (options: Options) => end(await doctor(options, terminal)));
};

async function doctor(options: Options, machine: Terminal): Promise<ExitCode> {
  const connection = readConnection(options, machine);
  if (!connection.ok) return sayTrouble(machine, connection.error);
  const { terminal } = connection.value;
  const ask = askerOf(connection.value, { mode: 'check', 'policy-path': options.policyPath }, options);
  const github = patientGitHub(connection.value);
  const { policyPath } = options;
  const repository = await withProgress(terminal, 'Reading the repository', () =>
    ask((ports) => fetchRepositoryState(ports.github, policyPath)),
  );
  if (!repository.ok) return sayFailure(terminal, repository.error);
  const { policy: file, defaultBranch } = repository.value;
  if (file === null)
    return sayTrouble(terminal, {
      what: `There is no ${printable(policyPath)} on the branch ${defaultBranch}.`,
      todo: 'Merge a policy first: cohort-guard init writes one.',
    });
  const parsed =
    file.kind === 'text' ? parsePolicy(file.text, policyPath) : fail([problem(policyPath, file.why, 'a policy file')]);
  if (!parsed.ok) return sayProblems(terminal, parsed.error);
  const about = { github, ask, repository: repository.value, policy: parsed.value, policyPath };
  const patient = patientOf(about, terminal);
  const rows = ROWS.filter(({ id }) => options.row === undefined || options.row.includes(id));
  const examined = await examine(rows, patient, terminal);
  print(examined, options, terminal);
  return examined.some(({ diagnoses }) => diagnoses.some(isBad)) ? 1 : 0;
}

async function examine(rows: readonly Row[], patient: Patient, terminal: Terminal): Promise<readonly Examined[]> {
  const examined: Examined[] = [];
  for (const row of rows)
    examined.push({ row, diagnoses: [await withProgress(terminal, row.asks, () => row.examine(patient))].flat() });
  return examined;
}

/** What cannot be read counts as open. */
function isBad({ state }: Diagnosis): boolean {
  return state === 'fault' || state === 'unknown';
}

function print(examined: readonly Examined[], options: Options, terminal: Terminal): void {
  if (options.json === true) {
    const rows = examined.map(({ row: { id, asks }, diagnoses }) => ({ id, asks, diagnoses }));
    terminal.out(JSON.stringify({ rows }, null, 2));
    return;
  }
  if (options.markdown === true) terminal.out(markdownTable(examined));
  else printRows(examined, terminal);
  const count = (state: Diagnosis['state']) =>
    examined.flatMap(({ diagnoses }) => diagnoses).filter((diagnosis) => diagnosis.state === state).length;
  terminal.out(
    `${plural(count('fault'), 'fault')}, ${count('unknown')} unknown, ${plural(count('warning'), 'warning')}, ${count('fine')} fine`,
  );
}
