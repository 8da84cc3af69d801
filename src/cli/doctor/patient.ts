import type { Ports } from '../../check/ports.ts';
import { judgeSubject } from '../../check/subject.ts';
import type { Access } from '../../domain/approvals/people.ts';
import type { Failure } from '../../domain/finding.ts';
import { type Cohort, type Environment, type Owner, type Policy, environmentsOf } from '../../domain/policy/policy.ts';
import { parsePolicy } from '../../domain/policy/parse.ts';
import type { Problem } from '../../domain/problem.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { isReleaseBranch } from '../../domain/scope.ts';
import type { GateOutcome, Outcome } from '../../codes/outcome.ts';
import { judgeDeployment } from '../../gate/gate.ts';
import type { GitHub } from '../../github/client.ts';
import { fetchAllBranches } from '../../github/git/refs.ts';
import { fetchTreeFiles } from '../../github/git/tree-files.ts';
import { fetchMerges, fetchNewestPull, type Merge } from '../../github/merges.ts';
import { fetchAccess } from '../../github/people.ts';
import { fetchRepositoryState, type RepositoryState } from '../../github/repository-state.ts';
import { fetchEnvironment, type EnvironmentSettings } from '../../github/settings/environments.ts';
import { noteQueries, type AskedQuery } from '../../github/settings/cost.ts';
import { fetchRetention } from '../../github/settings/actions.ts';
import type { Asking } from '../connection.ts';
import type { Terminal } from '../terminal.ts';
import { fetchGuard, type Guard } from './guard.ts';
import { fetchAdministrators, fetchMembers } from '../../github/settings/members.ts';
import { once, onceEach } from './once.ts';

type Answer<T> = Promise<Result<T, Failure>>;

/** A repository and all that is asked about it, each once. */
export interface Patient {
  /** By Octokit's own way of waiting: for what takes one request of REST after the other. */
  readonly github: GitHub;
  /** Asks as a judgement does, within the time of one. */
  readonly ask: <T>(question: (ports: Ports) => Promise<T>) => Promise<T>;
  /** Does something, and says how long it took. */
  readonly timed: <T>(work: () => Promise<T>) => Promise<{ readonly value: T; readonly seconds: number }>;
  readonly repository: RepositoryState;
  readonly policy: Policy;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The environments of the policy, each with its cohort. */
  readonly places: readonly Place[];
  /** The branches that there are releases on. */
  readonly releaseBranches: () => Answer<readonly string[]>;
  readonly isRelease: (branch: string) => boolean;
  /** What guards a branch. */
  readonly guard: (branch: string) => Answer<Guard>;
  /** The workflow files of the default branch: text by path. */
  readonly workflows: () => Answer<ReadonlyMap<string, string>>;
  /** Null: there is none of that name. */
  readonly environment: (name: string) => Answer<EnvironmentSettings | null>;
  /** Days. */
  readonly retention: () => Answer<number>;
  /** What was merged in the last 90 days, at most some hundred. */
  readonly merges: () => Answer<readonly Merge[]>;
  readonly access: (login: string) => Promise<Access>;
  /** The logins behind an owner. */
  readonly members: (owner: Owner) => Answer<readonly string[]>;
  readonly administrators: () => Answer<readonly string[]>;
  /** What the gate says now of the tip of the default branch. */
  readonly gate: (place: Place) => Promise<GateOutcome>;
  /** What the check says of a pull request, and how long it took. */
  readonly checkOf: (number: number) => Promise<{ readonly outcome: Outcome; readonly seconds: number }>;
  /** What the check says of the newest pull request; null: there is none. */
  readonly check: () => Answer<{ readonly number: number; readonly outcome: Outcome } | null>;
  /** What the last judgement of a pull request, by its number, or of a place has asked; empty where there was none. */
  readonly queriesOf: (judged: number | Place) => readonly AskedQuery[];
}

export interface Place {
  readonly cohort: Cohort;
  readonly environment: Environment;
}

/** Why nothing can be looked at. */
export type NoPatient =
  | { readonly kind: 'failure'; readonly failure: Failure }
  | { readonly kind: 'no-policy'; readonly branch: string }
  | { readonly kind: 'invalid-policy'; readonly problems: readonly Problem[] };

const DAY = 24 * 60 * 60 * 1000;
const LOOK_BACK = 90 * DAY;
const WORKFLOWS = ['.github/workflows/*.yml', '.github/workflows/*.yaml'];

/** Reads the repository and its policy; the rest is asked when a row needs it. */
export async function admit(
  github: GitHub,
  asking: () => Asking,
  policyPath: string,
  terminal: Pick<Terminal, 'now' | 'clock'>,
): Promise<Result<Patient, NoPatient>> {
  const ask: Patient['ask'] = async (question) => {
    const { ports, deadline } = asking();
    return question(ports).finally(() => deadline.clear());
  };
  const repository = await ask((ports) => fetchRepositoryState(ports.github, policyPath));
  if (!repository.ok) return fail({ kind: 'failure', failure: repository.error });
  const { policy: file, defaultBranch, tip } = repository.value;
  if (file === null) return fail({ kind: 'no-policy', branch: defaultBranch });
  if (file.kind !== 'text')
    return fail({
      kind: 'invalid-policy',
      problems: [{ place: policyPath, found: file.why, allowed: 'a policy file' }],
    });
  const parsed = parsePolicy(file.text, policyPath);
  if (!parsed.ok) return fail({ kind: 'invalid-policy', problems: parsed.error });
  const policy = parsed.value;
  const now = terminal.now();
  const since = new Date(now.getTime() - LOOK_BACK).toISOString();
  const isRelease = (branch: string) => isReleaseBranch(branch, policy, defaultBranch);
  const merges = once(async (): Answer<readonly Merge[]> => {
    const page = await ask((ports) => fetchMerges(ports.github, since));
    return page.ok ? ok(page.value.merges) : page;
  });
  const timed: Patient['timed'] = async (work) => {
    const begun = terminal.clock.now();
    const value = await work();
    return { value, seconds: (terminal.clock.now() - begun) / 1000 };
  };
  const queries = new Map<number | Place, AskedQuery[]>();
  const noting =
    (judged: number | Place): Patient['ask'] =>
    (question) => {
      const noted: AskedQuery[] = [];
      queries.set(judged, noted);
      return ask((ports) => question({ ...ports, github: noteQueries(ports.github, noted) }));
    };
  const checkOf = async (number: number) => {
    const { value: outcome, seconds } = await timed(() => checkPull(number, noting(number), policyPath));
    return { outcome, seconds };
  };
  return ok({
    github,
    ask,
    timed,
    repository: repository.value,
    policy,
    now: now.getTime(),
    places: [...policy.cohorts.values()].flatMap((cohort) =>
      environmentsOf(cohort).map((environment) => ({ cohort, environment })),
    ),
    isRelease,
    releaseBranches: once(async () => {
      const branches = await ask((ports) => fetchAllBranches(ports.github));
      return branches.ok ? ok(branches.value.map(({ name }) => name).filter(isRelease)) : branches;
    }),
    guard: onceEach((branch) => fetchGuard(github, branch)),
    workflows: once(async () => {
      const files = await ask((ports) => fetchTreeFiles(ports.github, tip, WORKFLOWS));
      return files.ok
        ? ok(new Map(files.value.flatMap(({ path, text }) => (text === null ? [] : [[path, text]]))))
        : files;
    }),
    environment: onceEach((name) => fetchEnvironment(github, name)),
    retention: once(() => fetchRetention(github)),
    merges,
    access: onceEach((login) => fetchAccess(github, login)),
    members: (owner) => fetchMembers(github, owner),
    administrators: once(() => fetchAdministrators(github)),
    gate: gateOf(noting, { tip, defaultBranch, policyPath, now }),
    checkOf,
    check: once(() => checkNewest(github, checkOf)),
    queriesOf: (judged) => queries.get(judged) ?? [],
  });
}

/** Judges a deployment of the tip; each place once. */
function gateOf(
  noting: (place: Place) => Patient['ask'],
  at: { readonly tip: string; readonly defaultBranch: string; readonly policyPath: string; readonly now: Date },
): Patient['gate'] {
  const judged = new Map<Environment, Promise<GateOutcome>>();
  return (place) => {
    const { cohort, environment } = place;
    const known = judged.get(environment);
    if (known !== undefined) return known;
    const request = {
      cohort: cohort.name,
      environment: environment.name,
      rollback: false,
      commit: at.tip,
      runBranch: at.defaultBranch,
      policyPath: at.policyPath,
      elsewhere: [],
      now: at.now.toISOString(),
      retentionDays: null,
    };
    const outcome = noting(place)((ports) => judgeDeployment(request, ports));
    judged.set(environment, outcome);
    return outcome;
  };
}

async function checkNewest(github: GitHub, checkOf: Patient['checkOf']): ReturnType<Patient['check']> {
  const number = await fetchNewestPull(github);
  if (!number.ok || number.value === null) return number.ok ? ok(null) : number;
  const { outcome } = await checkOf(number.value);
  return ok({ number: number.value, outcome });
}

async function checkPull(number: number, ask: Patient['ask'], policyPath: string): Promise<Outcome> {
  const subject = { kind: 'pull-request', number, head: null, comment: null } as const;
  const { judged } = await ask((ports) => judgeSubject(subject, { policyPath }, ports));
  const [first] = judged;
  if (first === undefined) throw new Error('a pull request was judged without an outcome');
  return first.outcome;
}
