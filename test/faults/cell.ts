import { LOG_LIMITS } from '../../src/report/log.ts';
import { TOKENS } from '../acceptance/scenario.ts';
import type { Asked, Class, Failure } from './failures.ts';
import type { Came } from './run.ts';
import type { Seen } from './tape.ts';

/* What one run with one thing gone wrong must come to. By rule, and not by what it came to last time. */

export interface Cell {
  /** Verdict and codes, by which cells of a row are compared. */
  readonly outcome: string;
  /** Whether it used up the time of the judgement. */
  readonly late: boolean;
  readonly problems: readonly string[];
}

/** Milliseconds. */
export const JUDGING_TIME = 120_000;
/** Claim, check run, comment. */
export const TELLING_TIME = 20_000 + 180_000 + 40_000;
export const MOST_TRIES = 3;

/** The codes by which a judgement says that it could not be made, by what was to be had. */
const CODES: Readonly<Record<'github' | 'inventory', Readonly<Record<Class, readonly string[]>>>> = {
  github: {
    // A file of the repository is asked for as the inventory, where the policy says so.
    none: ['evidence.unavailable', 'inventory.unavailable'],
    limit: ['evidence.unavailable', 'inventory.unavailable'],
    shape: ['evidence.unavailable', 'inventory.unavailable'],
    // A file that the policy names and that is not there is a mistake of the policy.
    absent: ['evidence.unavailable', 'inventory.unavailable', 'policy.missing', 'policy.invalid'],
    cut: ['evidence.truncated'],
    pages: ['evidence.unavailable', 'evidence.truncated'],
    passing: [],
  },
  inventory: {
    none: ['inventory.unavailable'],
    limit: ['inventory.unavailable'],
    absent: ['inventory.unavailable'],
    shape: ['inventory.malformed'],
    cut: ['inventory.inconsistent'],
    pages: ['inventory.inconsistent'],
    passing: [],
  },
};

/** What follows at the gate from a release that could not be judged: it is refused, and answers for no commit. */
const BESIDE = ['gate.release-refused', 'gate.unreviewed'];

export function judgeCell(failure: Failure, asked: Asked, honest: Came, came: Came): Cell {
  const same = sameAs(honest, came);
  const problems = [...promises(came), ...bounds(failure, honest, came)];
  const problem = (holds: boolean, text: string) => void (holds || problems.push(text));
  const { verdict = '', gate } = came.outputs;
  const beside = verdict === 'error' ? BESIDE : [];
  const added = codesOf(came).filter((code) => !codesOf(honest).includes(code) && !beside.includes(code));

  problem(
    same || gate === 'closed',
    `the gate is ${String(gate)}, and the outcome another: ${verdict} ${came.outputs['codes'] ?? ''}`,
  );
  problem(!added.some((code) => ['internal', 'input.invalid'].includes(code)), `codes ${added.join(', ')}`);
  if (failure.class === 'passing') problem(same, `what passes changes the outcome: ${verdict} ${added.join(', ')}`);
  if (verdict === 'error' && !same) {
    const allowed = CODES[asked.kind.host][failure.class];
    // A host that stays away takes with it what else it would have told; a limit is told beside what it costs.
    problem(
      added.some((code) => allowed.includes(code)) &&
        (added.length === 1 || failure.name === 'refused' || failure.class === 'limit'),
      `codes ${added.join(', ')}, not one of ${allowed.join(', ')}`,
    );
  }
  if (!same) problems.push(...advice(came));
  if (asked.kind.writes) {
    // The claim comes before what else is asked: a host that stays away from there on takes that with it.
    problem(same || failure.name === 'refused', 'what cannot be published changes the verdict');
    problem(
      warnings(came) > 0 || learnt(failure) || toldOtherwise(honest, came) || wasWritten(asked, failure, came),
      'no warning of what could not be told',
    );
  }
  if (failure.name !== 'refused') problems.push(...told(asked, honest, came));
  return {
    late: came.took >= JUDGING_TIME,
    outcome: `${verdict} ${came.outputs['codes'] ?? ''}`,
    problems,
  };
}

/** The first try failed and was made again, or GitHub did as it was told and only said it oddly. */
function learnt({ class: of }: Failure): boolean {
  return of === 'passing' || of === 'cut';
}

export const isCheckRun = (text: string): boolean => text.includes('/check-runs');

/** A check run that could not be published is an error of the step, what may be given up is a warning. */
const warnings = ({ log }: Came): number => log.split(/::(?:warning|error)::/).length - 1;

/** Of two writes side by side the second is on its way already when the host goes. */
function wasWritten(asked: Pick<Seen, 'kind'>, { name }: Failure, { seen }: Came): boolean {
  return name === 'refused' && seen.some(({ kind }) => kind.id === asked.kind.id);
}

/** In place of what could not be updated there is something new. */
function toldOtherwise(honest: Came, came: Came): boolean {
  const before = writesOf(honest.seen);
  return [...writesOf(came.seen)].some((id) => !before.has(id));
}

const writesOf = (seen: readonly Seen[]): ReadonlySet<string> =>
  new Set(seen.filter((one) => one.kind.writes).map((one) => one.kind.id));

function sameAs(honest: Came, came: Came): boolean {
  const { 'record-file': _record, 'report-file': _report, 'targets-file': _targets, ...outputs } = came.outputs;
  return (
    Object.entries(outputs).every(([name, value]) => honest.outputs[name] === value) &&
    JSON.stringify(came.targets) === JSON.stringify(honest.targets) &&
    (came.exitCode === honest.exitCode || unpublished(came))
  );
}

/** Whether the check run could not be published, which fails the step. */
function unpublished({ log }: Came): boolean {
  return log.includes('so this step fails');
}

function codesOf(came: Came): readonly string[] {
  return JSON.parse(came.outputs['codes'] ?? '["none"]') as string[];
}

/** What is true of every run. */
function promises(came: Came): string[] {
  const { outputs, record, exitCode, targets } = came;
  const { verdict = '', gate = '' } = outputs;
  const tells = JSON.stringify([
    outputs,
    record,
    came.log,
    came.summary,
    targets,
    ...came.seen.filter((one) => one.kind.writes).map((one) => one.body),
  ]);
  return [
    [['allow', 'hold', 'deny', 'error', 'skip'].includes(verdict), `verdict ${verdict}`],
    [gate === 'closed' || ['allow', 'skip'].includes(verdict), `gate ${gate} with verdict ${verdict}`],
    [exitCode === (gate === 'open' && !unpublished(came) ? 0 : 1), `exit code ${String(exitCode)} with gate ${gate}`],
    [gate === 'open' || targets === null, 'a list of targets at a closed gate'],
    [record?.version === 1, 'no decision record'],
    [came.summary.trim() !== '' && came.log.trim() !== '', 'nothing is said'],
    [came.strays === 0, 'a request went to another origin'],
    [Object.values(TOKENS).every((token) => !tells.includes(token)), 'a token is told'],
  ]
    .filter(([holds]) => holds !== true)
    .map(([, text]) => String(text));
}

/** A claim that is refused is made again when the verdict is there; a newer one is looked for again after what took long; two walks side by side may ask for one folder. */
function mayComeTwice(key: string): boolean {
  return isCheckRun(key) || key.includes('query Folders(');
}

function bounds({ name }: Failure, honest: Came, came: Came): string[] {
  const most = countsOf(honest.seen);
  const often = [...countsOf(came.seen)].filter(
    ([key, count]) => count > MOST_TRIES * (most.get(key) ?? 1) * (mayComeTwice(key) ? 2 : 1),
  );
  return [
    ...(came.took <= JUDGING_TIME + TELLING_TIME ? [] : [`it took ${String(came.took)} ms`]),
    ...(often.length === 0 ? [] : [`asked ${String(often[0]?.[1])} times: ${often[0]?.[0] ?? ''}`]),
    ...(came.seen.length <=
    honest.seen.length + (name === 'endless' || name === 'empty' ? 60 : 2 * honest.seen.length + 6)
      ? []
      : [`${String(came.seen.length)} requests instead of ${String(honest.seen.length)}`]),
  ];
}

function countsOf(seen: readonly Seen[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { host, method, path, body, kind } of seen) {
    const key = `${host} ${method} ${path} ${kind.writes ? '' : body}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** What to do, and what was asked: in the log, which is there whatever could be published. */
function advice(came: Came): string[] {
  const log = flat(came.log);
  const findings: readonly { evidence?: { asked?: string } }[] =
    came.record.findings ?? came.record.judgements.flatMap((one: any) => one.findings);
  const asked = findings.map((finding) => finding.evidence?.asked).filter((one) => one !== undefined);
  const next: readonly { readonly say: string }[] = [came.record, ...(came.record.judgements ?? [])]
    .flatMap(({ steps }: any) => steps?.steps ?? [])
    .slice(0, LOG_LIMITS.steps);
  return [
    ...(next.length > 0 && next.every((step) => log.includes(flat(step.say).slice(0, 60)))
      ? []
      : ['the log does not say what to do next']),
    ...(came.outputs['verdict'] !== 'error' ||
    codesOf(came).some((code) => ['policy.missing', 'policy.invalid'].includes(code)) ||
    (asked.length > 0 && asked.every((one) => log.includes(flat(one))))
      ? []
      : [`the log does not name what was asked: ${asked.join(', ')}`]),
  ];
}

const flat = (text: string): string => text.replaceAll(/[^A-Za-z0-9]+/g, '');

/** What can be told is told, whatever else cannot; and where there is no judgement, an earlier green check does not stand. */
function told({ kind }: Asked, honest: Came, came: Came): string[] {
  const attempted = writesOf(came.seen);
  // What was not made is not completed.
  const missing = kind.writes
    ? [...writesOf(honest.seen)].filter((id) => !attempted.has(id) && !(isCheckRun(kind.name) && isCheckRun(id)))
    : [];
  const red =
    came.outputs['verdict'] !== 'error' ||
    honest.seen.every((one) => !one.kind.writes) ||
    came.seen.some(
      (one) => one.kind.writes && one.kind.name.includes('check-runs') && one.body.includes('"conclusion":"failure"'),
    );
  return [
    ...(missing.length < warnings(came) || missing.length === 0
      ? []
      : [`not told any more, without a warning: ${missing.join(', ')}`]),
    ...(red ? [] : ['an earlier green check stands']),
  ];
}
