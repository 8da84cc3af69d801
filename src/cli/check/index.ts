import { Option } from 'commander';
import type { Outcome } from '../../codes/outcome.ts';
import { describeEligible } from '../../codes/shortfall.ts';
import { plural } from '../../prose/numbers.ts';
import { join, say, words, type Prose } from '../../prose/say.ts';
import { wrap } from '../../prose/wrap.ts';
import { recordOf } from '../../report/index.ts';
import { checkTerminalOf } from '../../report/terminal/index.ts';
import { DEFAULT_POLICY, type DefineCommand } from '../command.ts';
import { gitHubOptions, type GitHubOptions } from '../connection.ts';
import { inventoryOptions } from '../inventory.ts';
import { exitCodeOf, printNotes, printRecord, printReport } from '../report.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { checkPullRequest } from './pull-request.ts';
import { checkClone, type CloneOptions } from './clone.ts';

interface CheckOptions extends CloneOptions, GitHubOptions {
  readonly pr?: string;
  readonly details?: true;
  readonly json?: true;
}

/** `check`: what the check would say. */
export const defineCheck: DefineCommand = (program, terminal, end) => {
  inventoryOptions(
    gitHubOptions(
      program
        .command('check')
        .summary('judge the branch in this clone, or a pull request, as the check would')
        .description(
          'Judges the branch in this clone before there is a pull request. Approvals cannot be judged yet: it says who would be asked. It needs no token, and no network but for an inventory over http. With --pr it judges a pull request on GitHub, approvals too. 0: nothing but approvals is missing; 1: it would be refused; 2: it cannot be judged.',
        )
        .option('--base <branch>', 'the branch that the pull request would go into (default: the default branch)')
        .option('--head <ref>', 'the branch or commit that it would bring', 'HEAD')
        .option('--body <file>', 'its description, in Markdown; - is standard input (default: an empty one)')
        .option('--label <name...>', 'its labels')
        .option('--author <login>', 'who would open it, and so cannot approve it')
        .option('--policy <file>', 'the policy in place of the one at the tip of the default branch')
        .option('--policy-path <path>', 'where the policy is in the repository', DEFAULT_POLICY)
        .addOption(
          new Option('--pr <number>', 'judge a pull request on GitHub, in place of a branch').conflicts(OF_A_BRANCH),
        ),
    ),
  )
    .option('--details', 'also print what the comment folds away')
    .option('--json', 'print the decision record')
    .action(async (options: CheckOptions) => end(await runCheck(options, terminal)));
};

/** Options that say what would be in a pull request. */
const OF_A_BRANCH = ['base', 'head', 'body', 'label', 'author'];

async function runCheck(options: CheckOptions, terminal: Terminal): Promise<ExitCode> {
  const { pr } = options;
  return pr === undefined ? runInClone(options, terminal) : checkPullRequest({ ...options, pr }, terminal);
}

async function runInClone(options: CheckOptions, terminal: Terminal): Promise<ExitCode> {
  const outcome = await checkClone(options, terminal);
  if (outcome === null) return 2;
  const onlyApprovals = isOnlyApprovals(outcome);
  if (options.json === true)
    printRecord((context) => recordOf([outcome], context), { inputs: inputsOf(options) }, terminal);
  else print(outcome, options, terminal);
  if (outcome.findings.some(({ code }) => code === 'policy.missing')) hintAtPolicy(options, terminal);
  return onlyApprovals ? 0 : exitCodeOf(outcome.verdict);
}

/** Approvals are given to a pull request: that they are missing before there is one stands against nothing. */
function isOnlyApprovals({ verdict, findings }: Outcome): boolean {
  const against = findings.filter(({ effect }) => effect !== 'warn');
  return verdict === 'hold' && against.every(({ code }) => code === 'approval.missing' || code === 'policy.changed');
}

function print(outcome: Outcome, { details, policy }: CheckOptions, terminal: Terminal): void {
  const report = checkTerminalOf(outcome, { width: terminal.width, details: details === true });
  printReport(report, outcome.verdict, terminal);
  const notes = [...askedLater(outcome), ...codesOf(outcome), ...judgedOf(outcome, policy), words(NOT_KNOWN)];
  printNotes(notes, terminal);
}

const NOT_KNOWN =
  'Only GitHub knows who may write, whose e-mail addresses belong to an account, and what other pull requests there are.';

/** Who would be asked to approve, where the report does not say it because something else comes first. */
function askedLater(outcome: Outcome): Prose[] {
  if (isOnlyApprovals(outcome)) return [words('Nothing but approvals is missing.')];
  const eligible = outcome.facts?.approvals.eligible ?? [];
  const asked = eligible.map((entry) => say`${describeEligible(entry)} for ${entry.cohort}`);
  return asked.length === 0 ? [] : [say`Who would be asked to approve: ${join(asked, ', and ')}.`];
}

function codesOf({ findings }: Outcome): Prose[] {
  const codes = [...new Set(findings.map(({ code }) => code))];
  return codes.length === 0 ? [] : [words(`Codes: ${codes.join(', ')}. --details shows each; explain CODE says more.`)];
}

function judgedOf({ pull }: Outcome, policy: string | undefined): Prose[] {
  if (pull === null) return [];
  const by = policy === undefined ? words('') : say`, by the policy in ${policy}`;
  return [
    say`Judged: ${pull.headBranch} at ${pull.head.slice(0, 12)}, into ${pull.base} (${words(plural(pull.changes.length, 'changed file'))})${by}, as this clone knows them.`,
  ];
}

function hintAtPolicy({ policyPath }: CheckOptions, terminal: Terminal): void {
  const hint = terminal.exists(policyPath)
    ? say`To judge by the policy in this folder, before it is merged: ${`--policy ${policyPath}`}`
    : say`To write a first policy from what this clone shows: ${'cohort-guard init'}`;
  terminal.err(wrap('', hint, terminal.width).join('\n'));
}

/** Options that do not decide what is judged. */
const OF_PRINTING = ['json', 'details', 'repo'];

/** What was judged, for the record: by the names of the options. */
function inputsOf(options: CheckOptions): Record<string, string> {
  return Object.fromEntries(
    Object.entries(options)
      .filter(([name]) => !OF_PRINTING.includes(name))
      .map(([name, value]) => [
        name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
        [value].flat().join(', '),
      ]),
  );
}
