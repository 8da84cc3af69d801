import { InvalidArgumentError } from 'commander';
import { DURATION, toMilliseconds } from '../../domain/policy/duration.ts';
import { fetchRepositoryState } from '../../github/repository-state.ts';
import { VERSION } from '../../version.ts';
import { DEFAULT_POLICY, type DefineCommand } from '../command.ts';
import { readPolicyOrExplain, sayFailure, sayTrouble } from '../trouble.ts';
import { askerOf, gitHubOptions, patientGitHub, readConnection, type GitHubOptions } from '../connection.ts';
import { inventoryOptions, type InventoryOptions } from '../inventory.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { differs, type Compared } from './differences.ts';
import { runLive, type LiveAnswer } from './live.ts';
import { printLive, printRecords, type LiveReport } from './print.ts';
import { runRecords } from './records.ts';
import { left, questionOf } from './state.ts';

interface Options extends GitHubOptions, InventoryOptions {
  readonly since: string;
  readonly policy: string;
  readonly policyPath: string;
  readonly records?: string;
  readonly state: string;
  readonly fresh?: true;
  readonly json?: true;
}

const STATE = '.cohort-guard-backtest.json';

/** `backtest`: what another policy would have said of what was merged. */
export const defineBacktest: DefineCommand = (program, terminal, end) => {
  const command = program
    .command('backtest')
    .summary('compare another policy with that of today, on what was merged')
    .description(
      "Judges what was merged by today's policy and by another one, on what the inventory and GitHub say now, and shows only what differs. It uses at most 30 % of the hour's requests; run it again, and it goes on where it ended. With --records it judges kept decision records instead, on the evidence of then and without a network. 0: nothing differs; 1: something does; 2: not all could be judged.",
    )
    .option('--since <time>', 'how far back: 90d, 12w, or a day as 2026-08-01', since, '90d')
    .option('--policy <file>', 'the other policy', DEFAULT_POLICY)
    .option('--policy-path <path>', "where today's policy is in the repository", DEFAULT_POLICY)
    .option('--records <folder>', 'judge the decision records in this folder instead')
    .option('--state <file>', 'the file that progress is kept in', STATE)
    .option('--fresh', 'start over, whatever the file of --state says');
  inventoryOptions(gitHubOptions(command))
    .option('--json', 'print the differences as JSON')
    .action(async (options: Options) => end(await backtest(options, terminal)));
};

function since(value: string): string {
  if (DURATION.test(value) || (/^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value)))) return value;
  throw new InvalidArgumentError('Expected a time such as 90d or 12w, or a day as 2026-08-01.');
}

async function backtest(options: Options, terminal: Terminal): Promise<ExitCode> {
  const proposed = readPolicyOrExplain(terminal, options.policy);
  if (proposed === null) return 2;
  return options.records === undefined
    ? live(options, proposed.text, terminal)
    : ofRecords(options.records, proposed.text, options, terminal);
}

async function ofRecords(folder: string, text: string, { json }: Options, terminal: Terminal): Promise<ExitCode> {
  const paths = (terminal.filesBelow(folder) ?? []).filter((path) => path.endsWith('.json'));
  if (paths.length === 0)
    return sayTrouble(terminal, {
      what: `--records: there is no decision record in ${folder}.`,
      todo: 'Name the folder with the files that the output record-file names.',
    });
  const answer = await runRecords(paths, text, terminal);
  printRecords(answer, json === true, terminal);
  if (answer.unjudged.length > 0) return 2;
  return answer.compared.some(differs) ? 1 : 0;
}

async function live(options: Options, text: string, machine: Terminal): Promise<ExitCode> {
  const connection = readConnection(options, machine);
  if (!connection.ok) return sayTrouble(machine, connection.error);
  const { terminal, environment } = connection.value;
  const ask = askerOf(connection.value, { mode: 'check', 'policy-path': options.policyPath }, options);
  const repository = await ask((ports) => fetchRepositoryState(ports.github, options.policyPath));
  if (!repository.ok) return sayFailure(terminal, repository.error);
  const today = repository.value.policy;
  if (today?.kind !== 'text')
    return sayTrouble(terminal, {
      what: `There is no ${options.policyPath} on the branch ${repository.value.defaultBranch} to compare with.`,
      todo: 'Merge a policy first. Records can be judged without one: --records.',
    });
  const question = questionOf([environment.repository, options.since, options.policyPath, today.text, text, VERSION]);
  const answer = await runLive(
    {
      ask,
      patient: patientGitHub(connection.value),
      repository: repository.value,
      policies: { today, proposed: { kind: 'text', text } },
      policyPath: options.policyPath,
      from: new Date(beginning(options.since, terminal)).toISOString(),
      question,
      stateFile: options.state,
      fresh: options.fresh === true,
    },
    terminal,
  );
  if (!answer.ok) return sayFailure(terminal, answer.error);
  const report = reportOf(answer.value, environment.links.repository ?? '');
  printLive(report, options.state, options.json === true, terminal);
  if (report.ended !== null || report.unread.length > 0) return 2;
  return report.differences.length > 0 ? 1 : 0;
}

function beginning(text: string, { now }: Pick<Terminal, 'now'>): number {
  return DURATION.test(text) ? now().getTime() - toMilliseconds(text) : Date.parse(text);
}

function reportOf({ state, ended }: LiveAnswer, repository: string): LiveReport {
  const compared = state.pulls.flatMap(({ number, at }): Compared[] => {
    const both = state.done[String(number)];
    return both === undefined ? [] : [{ name: `#${number}`, url: `${repository}/pull/${number}`, at, ...both }];
  });
  return {
    from: state.from,
    merged: state.pulls.length,
    judged: state.pulls.length - left(state).length - state.unread.length,
    differences: compared.filter(differs),
    unread: state.unread,
    ended,
  };
}
