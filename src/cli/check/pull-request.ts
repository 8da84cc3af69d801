import type { Ports } from '../../check/ports.ts';
import type { CheckResult } from '../../check/result.ts';
import { judgeSubject } from '../../check/subject.ts';
import { mostSevere } from '../../domain/verdict.ts';
import { printable } from '../../prose/printable.ts';
import { Recorder } from '../../record/recorder.ts';
import { recordOf } from '../../report/index.ts';
import { checkTerminalOf } from '../../report/terminal/index.ts';
import { withOtherPolicy } from '../../github/other-policy.ts';
import { NO_POLICY } from '../command.ts';
import { readOrExplain, sayTrouble } from '../trouble.ts';
import { aboutToken, askerOf, connectionToJudge, type Connection, type GitHubOptions } from '../connection.ts';
import { type InventoryOptions } from '../inventory.ts';
import { withProgress } from '../progress.ts';
import { exitCodeOf, printNotes, printRecord, printReport } from '../report.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

/** The options of `check --pr`. */
export interface PullRequestOptions extends GitHubOptions, InventoryOptions {
  readonly pr: string;
  readonly policyPath: string;
  readonly policy?: string;
  readonly details?: true;
  readonly json?: true;
}

/** Judges a pull request of GitHub's as the action would, and publishes nothing. */
export async function checkPullRequest(options: PullRequestOptions, machine: Terminal): Promise<ExitCode> {
  if (!/^[1-9]\d{0,8}$/.test(options.pr))
    return sayTrouble(machine, { what: '--pr is no number of a pull request.', todo: 'Give its number: --pr 12' });
  const connection = connectionToJudge(options, machine);
  return connection === null ? 2 : judge(options, connection);
}

async function judge(options: PullRequestOptions, connection: Connection): Promise<ExitCode> {
  const { terminal, environment } = connection;
  const policy = policyIn(options, terminal);
  if (policy === undefined) return 2;
  const given = { mode: 'check', 'pull-request': options.pr, 'policy-path': options.policyPath, publish: 'false' };
  const evidence = new Recorder();
  const subject = { kind: 'pull-request', number: Number(options.pr), head: null, comment: null } as const;
  const ask = askerOf(connection, given, options);
  const result = await withProgress(terminal, `Judging pull request #${options.pr}`, () =>
    ask((ports, inputs) => judgeSubject(subject, inputs, evidence.of(withPolicy(ports, policy)))),
  );
  const outcomes = result.judged.map(({ outcome }) => outcome);
  if (options.json === true) {
    const { repository, commit, branch } = environment;
    const taken = evidence.value({ repository, subject, commit, branch, gate: null }, true);
    const sharers = result.sharers.map(({ outcome }) => outcome);
    printRecord((context) => recordOf(outcomes, context, sharers), { inputs: given, evidence: taken }, terminal);
  } else print(result, options, terminal);
  return exitCodeOf(mostSevere(outcomes.map(({ verdict }) => verdict)));
}

/** The world with another policy on the default branch; null: with the one that is there. */
function withPolicy(ports: Ports, policy: string | null): Ports {
  return policy === null ? ports : { ...ports, ahead: null, github: withOtherPolicy(ports.github, policy) };
}

/** The policy that is to take the place of the default branch's; null: none; undefined after saying that it cannot be read. */
function policyIn({ policy }: PullRequestOptions, terminal: Terminal): string | null | undefined {
  if (policy === undefined) return null;
  return readOrExplain(terminal, policy, NO_POLICY) ?? undefined;
}

function print(result: CheckResult, { details, policy }: PullRequestOptions, terminal: Terminal): void {
  for (const { outcome } of result.judged) {
    const report = checkTerminalOf(outcome, { width: terminal.width, details: details === true });
    printReport(report, outcome.verdict, terminal);
  }
  const findings = result.judged.flatMap(({ outcome }) => outcome.findings);
  const by = policy === undefined ? [] : [`Judged by the policy in ${printable(policy)}, as if it were merged.`];
  const notes = [...by, ...aboutCheckRun(result), ...aboutToken(findings), 'Nothing was written to GitHub.'];
  printNotes(notes, terminal);
}

/** Where the check run would not carry this verdict, or not this one alone. */
function aboutCheckRun({ check, sharers }: CheckResult): string[] {
  const others = sharers.map(({ outcome }) => `#${outcome.pull?.number ?? ''} (${outcome.verdict})`);
  return [
    ...(others.length === 0
      ? []
      : [`The check run of this head commit carries the worst verdict of this and of ${others.join(', ')}.`]),
    ...(check.kind === 'unfinished' || check.kind === 'successor' ? [check.why] : []),
  ];
}
