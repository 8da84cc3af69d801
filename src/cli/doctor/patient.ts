import { DAY } from '../../domain/policy/duration.ts';
import { judgeSubject } from '../../check/subject.ts';
import { environmentPlaces, type EnvironmentPlace, type Owner, type Policy } from '../../domain/policy/policy.ts';
import { ok } from '../../domain/result.ts';
import { isReleaseBranch } from '../../domain/scope.ts';
import { judgeDeployment } from '../../gate/gate.ts';
import type { GitHub } from '../../github/client.ts';
import { fetchAllBranches } from '../../github/git/refs.ts';
import { fetchTreeFiles } from '../../github/git/tree-files.ts';
import { fetchMerges, fetchNewestPull } from '../../github/merges.ts';
import { fetchAccess } from '../../github/people.ts';
import type { RepositoryState } from '../../github/repository-state.ts';
import { fetchRetention } from '../../github/settings/actions.ts';
import { noteQueries, type AskedQuery } from '../../github/settings/cost.ts';
import { fetchEnvironment } from '../../github/settings/environments.ts';
import { fetchAdministrators, fetchMembers } from '../../github/settings/members.ts';
import type { Ask } from '../connection.ts';
import type { Terminal } from '../terminal.ts';
import { jobsOf } from '../validate/workflows.ts';
import { fetchGuard } from './guard.ts';
import { once, onceEach } from './once.ts';

/** What is looked at, and how it is asked. */
interface Subject {
  /** By Octokit's own way of waiting: for what takes one request of REST after the other. */
  readonly github: GitHub;
  /** As a judgement asks, within the time of one. */
  readonly ask: Ask;
  readonly repository: RepositoryState;
  readonly policy: Policy;
  readonly policyPath: string;
}

/** A repository and all that is asked about it, each once. */
export type Patient = ReturnType<typeof patientOf>;

const LOOK_BACK = 90 * DAY;
const WORKFLOWS = ['.github/workflows/*.yml', '.github/workflows/*.yaml'];

/** Asks nothing yet: that is done when a row needs it. */
export function patientOf(subject: Subject, terminal: Pick<Terminal, 'now' | 'clock'>) {
  const { github, ask, repository, policy, policyPath } = subject;
  const { tip, defaultBranch } = repository;
  const now = terminal.now();
  const isRelease = (branch: string) => isReleaseBranch(branch, policy, defaultBranch);
  /** Does something, and says how long it took. */
  const timed = async <T>(work: () => Promise<T>): Promise<{ readonly value: T; readonly seconds: number }> => {
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
  return {
    ...subject,
    timed,
    /** Milliseconds since 1970. */
    now: now.getTime(),
    /** The environments of the policy, each with its cohort. */
    places: environmentPlaces(policy),
    isRelease,
    /** The branches that there are releases on. */
    releaseBranches: once(async () => {
      const branches = await ask((ports) => fetchAllBranches(ports.github));
      return branches.ok ? ok(branches.value.map(({ name }) => name).filter(isRelease)) : branches;
    }),
    /** What guards a branch. */
    guard: onceEach((branch: string) => fetchGuard(github, branch)),
    /** The workflow files of the default branch. */
    workflows: once(async () => {
      const files = await ask((ports) => fetchTreeFiles(ports.github, tip, WORKFLOWS));
      return files.ok ? ok(workflowFiles(files.value)) : files;
    }),
    /** Null: there is none of that name. */
    environment: onceEach((name: string) => fetchEnvironment(github, name)),
    /** Days. */
    retention: once(() => fetchRetention(github)),
    /** What was merged in the last 90 days, at most some hundred. */
    merges: once(async () => {
      const since = new Date(now.getTime() - LOOK_BACK).toISOString();
      const page = await ask((ports) => fetchMerges(ports.github, since));
      return page.ok ? ok(page.value.merges) : page;
    }),
    access: onceEach((login: string) => fetchAccess(github, login)),
    /** The logins behind an owner. */
    members: (owner: Owner) => fetchMembers(github, owner),
    administrators: once(() => fetchAdministrators(github)),
    /** What the gate says now of the tip of the default branch. */
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
    /** What the check says of a pull request, and how long it took. */
    checkOf,
    /** What the check says of the newest pull request; null: there is none. */
    check: once(async () => {
      const number = await fetchNewestPull(github);
      if (!number.ok) return number;
      return ok(number.value === null ? null : { number: number.value, outcome: (await checkOf(number.value)).value });
    }),
    /** What the last judgement of a pull request, by its number, or of a place has asked; empty where there was none. */
    queriesOf: (judged: number | EnvironmentPlace): readonly AskedQuery[] => queries.get(judged) ?? [],
  };
}

/** Texts by path, and the jobs of those that can be read. */
function workflowFiles(files: readonly { readonly path: string; readonly text: string | null }[]) {
  const texts = new Map(files.flatMap(({ path, text }) => (text === null ? [] : [[path, text]])));
  const paths = [...texts.keys()];
  const readFile = (path: string) => texts.get(path) ?? '';
  return { paths, readFile, jobs: paths.flatMap((path) => jobsOf(path, { readFile })) };
}

async function checkPull(number: number, ask: Ask, policyPath: string) {
  const subject = { kind: 'pull-request', number, head: null, comment: null } as const;
  const { judged } = await ask((ports) => judgeSubject(subject, { policyPath }, ports));
  const [first] = judged;
  if (first === undefined) throw new Error('a pull request was judged without an outcome');
  return first.outcome;
}
