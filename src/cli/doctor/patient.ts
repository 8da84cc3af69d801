import { judgeSubject } from '../../check/subject.ts';
import type { Access } from '../../domain/approvals/people.ts';
import type { Failure } from '../../domain/finding.ts';
import { environmentPlaces, type EnvironmentPlace, type Owner, type Policy } from '../../domain/policy/policy.ts';
import { parsePolicy } from '../../domain/policy/parse.ts';
import { problem, type Problem } from '../../domain/problem.ts';
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
import type { Ask } from '../connection.ts';
import { jobsOf, type PlacedJob } from '../validate/workflows.ts';
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
  readonly ask: Ask;
  /** Does something, and says how long it took. */
  readonly timed: <T>(work: () => Promise<T>) => Promise<Timed<T>>;
  readonly repository: RepositoryState;
  readonly policy: Policy;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The environments of the policy, each with its cohort. */
  readonly places: readonly EnvironmentPlace[];
  /** The branches that there are releases on. */
  readonly releaseBranches: () => Answer<readonly string[]>;
  readonly isRelease: (branch: string) => boolean;
  /** What guards a branch. */
  readonly guard: (branch: string) => Answer<Guard>;
  /** The workflow files of the default branch. */
  readonly workflows: () => Answer<WorkflowFiles>;
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
  readonly gate: (place: EnvironmentPlace) => Promise<GateOutcome>;
  /** What the check says of a pull request, and how long it took. */
  readonly checkOf: (number: number) => Promise<Timed<Outcome>>;
  /** What the check says of the newest pull request; null: there is none. */
  readonly check: () => Answer<{ readonly number: number; readonly outcome: Outcome } | null>;
  /** What the last judgement of a pull request, by its number, or of a place has asked; empty where there was none. */
  readonly queriesOf: (judged: number | EnvironmentPlace) => readonly AskedQuery[];
}

interface Timed<T> {
  readonly value: T;
  readonly seconds: number;
}

interface WorkflowFiles {
  readonly paths: readonly string[];
  /** The text of one of them. */
  readonly readFile: (path: string) => string;
  /** Of those that can be read. */
  readonly jobs: readonly PlacedJob[];
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
  ask: Ask,
  policyPath: string,
  terminal: Pick<Terminal, 'now' | 'clock'>,
): Promise<Result<Patient, NoPatient>> {
  const repository = await ask((ports) => fetchRepositoryState(ports.github, policyPath));
  if (!repository.ok) return fail({ kind: 'failure', failure: repository.error });
  const { policy: file, defaultBranch, tip } = repository.value;
  if (file === null) return fail({ kind: 'no-policy', branch: defaultBranch });
  if (file.kind !== 'text')
    return fail({ kind: 'invalid-policy', problems: [problem(policyPath, file.why, 'a policy file')] });
  const parsed = parsePolicy(file.text, policyPath);
  if (!parsed.ok) return fail({ kind: 'invalid-policy', problems: parsed.error });
  const policy = parsed.value;
  const now = terminal.now();
  const since = new Date(now.getTime() - LOOK_BACK).toISOString();
  const isRelease = (branch: string) => isReleaseBranch(branch, policy, defaultBranch);
  const timed: Patient['timed'] = async (work) => {
    const begun = terminal.clock.now();
    const value = await work();
    return { value, seconds: (terminal.clock.now() - begun) / 1000 };
  };
  const queries = new Map<number | EnvironmentPlace, AskedQuery[]>();
  const noting =
    (judged: number | EnvironmentPlace): Ask =>
    (question) => {
      const noted: AskedQuery[] = [];
      queries.set(judged, noted);
      return ask((ports, inputs) => question({ ...ports, github: noteQueries(ports.github, noted) }, inputs));
    };
  const checkOf = (number: number) => timed(() => checkPull(number, noting(number), policyPath));
  return ok({
    github,
    ask,
    timed,
    repository: repository.value,
    policy,
    now: now.getTime(),
    places: environmentPlaces(policy),
    isRelease,
    releaseBranches: once(async () => {
      const branches = await ask((ports) => fetchAllBranches(ports.github));
      return branches.ok ? ok(branches.value.map(({ name }) => name).filter(isRelease)) : branches;
    }),
    guard: onceEach((branch: string) => fetchGuard(github, branch)),
    workflows: once(async () => {
      const files = await ask((ports) => fetchTreeFiles(ports.github, tip, WORKFLOWS));
      return files.ok ? ok(workflowFiles(files.value)) : files;
    }),
    environment: onceEach((name: string) => fetchEnvironment(github, name)),
    retention: once(() => fetchRetention(github)),
    merges: once(async () => {
      const page = await ask((ports) => fetchMerges(ports.github, since));
      return page.ok ? ok(page.value.merges) : page;
    }),
    access: onceEach((login: string) => fetchAccess(github, login)),
    members: (owner) => fetchMembers(github, owner),
    administrators: once(() => fetchAdministrators(github)),
    gate: onceEach((place: EnvironmentPlace) => {
      const request = {
        cohort: place.cohort.name,
        environment: place.environment.name,
        rollback: false,
        commit: tip,
        runBranch: defaultBranch,
        policyPath,
        elsewhere: [],
        now: now.toISOString(),
        retentionDays: null,
      };
      return noting(place)((ports) => judgeDeployment(request, ports));
    }),
    checkOf,
    check: once(async () => {
      const number = await fetchNewestPull(github);
      if (!number.ok) return number;
      return ok(number.value === null ? null : { number: number.value, outcome: (await checkOf(number.value)).value });
    }),
    queriesOf: (judged) => queries.get(judged) ?? [],
  });
}

function workflowFiles(files: readonly { readonly path: string; readonly text: string | null }[]): WorkflowFiles {
  const texts = new Map(files.flatMap(({ path, text }) => (text === null ? [] : [[path, text]])));
  const paths = [...texts.keys()];
  const readFile = (path: string) => texts.get(path) ?? '';
  return { paths, readFile, jobs: paths.flatMap((path) => jobsOf(path, { readFile })) };
}

async function checkPull(number: number, ask: Ask, policyPath: string): Promise<Outcome> {
  const subject = { kind: 'pull-request', number, head: null, comment: null } as const;
  const { judged } = await ask((ports) => judgeSubject(subject, { policyPath }, ports));
  const [first] = judged;
  if (first === undefined) throw new Error('a pull request was judged without an outcome');
  return first.outcome;
}
