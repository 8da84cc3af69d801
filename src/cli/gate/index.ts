import { z } from 'zod/mini';
import { gateRequest } from '../../action/gate.ts';
import { judgeDeployment } from '../../gate/gate.ts';
import type { GateRun } from '../../gate/request.ts';
import type { GateOutcome } from '../../codes/outcome.ts';
import type { Ports } from '../../check/ports.ts';
import type { Problem } from '../../domain/problem.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { plural } from '../../prose/numbers.ts';
import { printable } from '../../prose/printable.ts';
import { Recorder } from '../../record/recorder.ts';
import { gateRecordOf } from '../../report/index.ts';
import { gateTerminalOf } from '../../report/terminal/index.ts';
import { DEFAULT_POLICY, type DefineCommand } from '../command.ts';
import { sayProblems, sayTrouble, type Trouble } from '../trouble.ts';
import {
  aboutToken,
  askerOf,
  gitHubOptions,
  connectionToJudge,
  type Connection,
  type GitHubOptions,
} from '../connection.ts';
import { inventoryOptions, type InventoryOptions } from '../inventory.ts';
import { withProgress } from '../progress.ts';
import { exitCodeOf, printNotes, printRecord, printReport } from '../report.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

interface Options extends GitHubOptions, InventoryOptions {
  readonly cohort: string;
  readonly environment: string;
  readonly commit?: string;
  readonly rollback?: true;
  readonly policyPath: string;
  readonly details?: true;
  readonly ids?: true;
  readonly json?: true;
}

/** `gate`: what the gate would say of a commit. */
export const defineGate: DefineCommand = (program, terminal, end) => {
  const command = program
    .command('gate')
    .summary('judge the deployment of a commit, as the gate would')
    .description(
      'Judges a deployment of this commit now, as the gate would. 0: it would open, or there is nothing left to deploy; 1: it would stay closed; 2: it cannot be judged.',
    )
    .requiredOption('--cohort <name>', 'the cohort that would be reached')
    .requiredOption('--environment <name>', 'the GitHub environment that would be deployed to')
    .option('--commit <ref>', 'a commit, branch or tag (default: the tip of the default branch)')
    .option('--rollback', 'allow an older commit that was deployed there before')
    .option('--policy-path <path>', 'where the policy is in the repository', DEFAULT_POLICY);
  inventoryOptions(gitHubOptions(command))
    .option('--details', 'also print what the summary folds away')
    .option('--ids', 'print only the ids of the sites that an open gate would hand out, one a line')
    .option('--json', 'print the decision record')
    .action(async (options: Options) => end(await gate(options, terminal)));
};

async function gate(options: Options, machine: Terminal): Promise<ExitCode> {
  const connection = connectionToJudge(options, machine);
  return connection === null ? 2 : judge(options, connection);
}

async function judge(options: Options, connection: Connection): Promise<ExitCode> {
  const { terminal, environment } = connection;
  const given = {
    mode: 'gate',
    cohort: options.cohort,
    environment: options.environment,
    rollback: String(options.rollback === true),
    'policy-path': options.policyPath,
  };
  const ask = askerOf(connection, given, options);
  return ask(async (ports, inputs) => {
    const commit = await fetchCommit(ports, options.commit ?? 'HEAD');
    if (!commit.ok) return sayTrouble(terminal, commit.error);
    const started: GateRun = { elsewhere: [], now: terminal.now().toISOString(), retentionDays: null };
    const run = { commit: commit.value, branch: null };
    const request = gateRequest(inputs, run, started);
    if (!request.ok) return sayProblems(terminal, request.error);
    const evidence = new Recorder();
    const outcome = await withProgress(terminal, 'Judging the deployment', () =>
      judgeDeployment(request.value, evidence.of(ports)),
    );
    const wrong = wrongOptions(outcome);
    if (wrong.length > 0 && options.json !== true) return sayProblems(terminal, wrong);
    if (options.json === true) {
      const about = { repository: environment.repository, subject: null, ...run, gate: started };
      const judged = { inputs: given, evidence: evidence.value(about, true) };
      printRecord((context) => gateRecordOf(outcome, context), judged, terminal);
    } else print(outcome, options, terminal);
    return exitCodeOf(outcome.verdict);
  });
}

/** What the policy does not have is an option of the wrong value here. */
function wrongOptions({ findings }: GateOutcome): Problem[] {
  return findings
    .flatMap((finding) => (finding.code === 'input.invalid' ? finding.problems : []))
    .map((problem) => ({ ...problem, place: problem.place.replace(/^input /, '--') }));
}

/** The full id of what an option names. */
async function fetchCommit({ github }: Pick<Ports, 'github'>, reference: string): Promise<Result<string, Trouble>> {
  if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(reference)) return ok(reference);
  const route = 'GET /repos/{owner}/{repo}/commits/{ref}';
  const answer = await github.rest(route, { ref: reference }, z.object({ sha: z.string() }));
  if (answer.ok) return ok(answer.value.sha);
  return fail({
    what: `--commit: GitHub has no commit for ${printable(reference)} (${printable(answer.error.observed)}).`,
    todo: 'Give a commit, branch or tag that is at GitHub, and see that the token may read the repository.',
  });
}

function print(outcome: GateOutcome, { details, ids }: Options, terminal: Terminal): void {
  const { targets, verdict } = outcome;
  if (ids === true && targets !== null) return targets.forEach((id) => terminal.out(id));
  printReport(gateTerminalOf(outcome, { width: terminal.width, details: details === true }), verdict, terminal);
  const notes = [
    ...(targets === null ? [] : [`${plural(targets.length, 'site')} would be handed out: --ids prints them.`]),
    ...aboutToken(outcome.findings),
    'Nothing was written to GitHub.',
  ];
  printNotes(notes, terminal);
}
