import type { Failure } from '../domain/finding.ts';
import { freezeFiles, type Policy } from '../domain/policy/policy.ts';
import {
  deployedDimensions,
  estateOf,
  estateQueries,
  unreportedSites,
  type FileMistakes,
  type Trial,
  type TriedEstate,
} from '../domain/sites/trial.ts';
import {
  namedOwners,
  unmatchedBranches,
  unmatchedPaths,
  unmappedDeployed,
  unreportedDeployed,
  type Unmatched,
} from '../domain/policy/unmatched.ts';
import { problem } from '../domain/problem.ts';
import type { PullRequest } from '../domain/pull-request.ts';
import type { Proposed } from '../domain/release.ts';
import { ok } from '../domain/result.ts';
import type { RepositoryState } from '../github/repository-state.ts';
import type { Resolve } from './ports.ts';
import { noSuchFile, readCalendar } from './risk.ts';
import type { CheckSources } from './sources.ts';

/** The most owners whose access is looked up: a pull request may name thousands. */
const MAX_OWNERS = 100;

/**
 * Tries a changed policy or inventory file on the sites, files, branches and people of today. Returns null where a pull
 * request changes neither. `inForce` is the policy of the default branch, null where there is no valid one.
 */
export async function fetchTrial(
  pull: PullRequest,
  inForce: Policy | null,
  change: Proposed | null,
  repository: RepositoryState,
  sources: CheckSources,
  resolve: Resolve,
): Promise<Trial | null> {
  const proposed = change?.policy ?? null;
  const next = proposed ?? inForce;
  if (next === null) return null;
  const touches = (file: string) => pull.changes.some(({ path, previous }) => path === file || previous === file);
  const file = ownFile(next);
  const changesFile = file !== null && touches(file);
  const known = inForce === null ? [] : freezeFiles(inForce);
  const calendars = freezeFiles(next).filter((path) => touches(path) || (proposed !== null && !known.includes(path)));
  if (proposed === null && !changesFile && calendars.length === 0) return null;
  const atHead = changesFile || file !== ownFile(inForce) ? file : null;

  const paths = await sources.paths(pull.head);
  const all = paths.ok && paths.value.complete ? paths.value.paths : null;
  const named = proposed !== null ? await findUnmatched(proposed, all, repository, sources) : NOTHING;
  const tried: Tried =
    atHead !== null && all?.includes(atHead) === false
      ? unread(atHead, 'no such file in this pull request', 'the inventory file that the policy names')
      : await tryEstate({ pull, inForce, next, atHead }, repository, sources, resolve);
  const read = await readCalendars(calendars, pull.head, sources);
  return {
    estate: tried.estate,
    mistakes: [...(tried.mistakes ?? []), ...read.mistakes],
    unmatched: [...named.unmatched, ...unreportedDeployed(next, tried.unreported ?? [])],
    untried: [...named.untried, ...read.untried],
    dimensions: proposed === null ? [] : deployedDimensions(proposed),
  };
}

/** The files of freezes at the head of the pull request. */
async function readCalendars(
  files: readonly string[],
  head: string,
  sources: CheckSources,
): Promise<Pick<Trial, 'mistakes' | 'untried'>> {
  const mistakes: FileMistakes[] = [];
  const untried: string[] = [];
  for (const path of files) {
    const file = await sources.readFile(path, head);
    if (!file.ok && file.error.reason === 'absent') mistakes.push({ path, problems: [noSuchFile(path)] });
    else if (!file.ok) untried.push(`${path}: ${file.error.observed}`);
    else {
      const calendar = readCalendar(file.value, path);
      if (!calendar.ok) mistakes.push({ path, problems: calendar.error });
    }
  }
  return { mistakes, untried };
}

const NOTHING = { unmatched: [], untried: [] };

/** The file of a branch is what the pull request leaves there; one with a branch of its own it does not touch. */
function ownFile(policy: Policy | null): string | null {
  const inventory = policy?.inventory;
  return inventory?.provider === 'file' && inventory.branch === null ? inventory.path : null;
}

interface Tried {
  readonly estate: TriedEstate;
  readonly mistakes?: readonly FileMistakes[];
  /** Ids of sites for which the inventory should give `deployed`, and does not. */
  readonly unreported?: readonly string[];
}

interface EstateQuestion {
  readonly pull: PullRequest;
  readonly inForce: Policy | null;
  readonly next: Policy;
  /** The inventory file to read at the head; null: the inventory in force is asked, whatever the pull request names. */
  readonly atHead: string | null;
}

async function tryEstate(
  { pull, inForce, next, atHead }: EstateQuestion,
  { tip }: RepositoryState,
  sources: CheckSources,
  resolve: Resolve,
): Promise<Tried> {
  const author = pull.author === null ? 'none' : await sources.access(pull.author.login);
  const isShown = author === 'write' || author === 'admin';
  const ofHead = atHead === null ? null : await resolve(estateQueries(next), pull.head);
  if (atHead !== null && ofHead?.ok === false) return unreadFile(atHead, ofHead.error);
  if (!isShown) return { estate: { kind: 'hidden' } };
  if (ofHead === null && inForce === null)
    return { estate: { kind: 'untried', why: 'no policy is in force whose inventory could be asked' } };
  const before = inForce === null ? [] : estateQueries(inForce);
  // Its own inventory is an address that a stranger may have written: the one in force is asked.
  const after = ofHead !== null || inForce === null ? [] : estateQueries({ ...next, inventory: inForce.inventory });
  const ofTip = before.length === 0 ? ok([]) : await resolve([...before, ...after], tip);
  if (!ofTip.ok) return untried(ofTip.error);
  const answers = ofHead?.ok === true ? ofHead.value : ofTip.value.slice(before.length);
  // Another inventory may say what this one does not.
  const isItsOwn = ofHead !== null || JSON.stringify(next.inventory) === JSON.stringify(inForce?.inventory);
  return {
    estate: {
      kind: 'counted',
      before: inForce === null ? null : estateOf(inForce, ofTip.value.slice(0, before.length)),
      after: estateOf(next, answers),
    },
    unreported: isItsOwn ? unreportedSites(next, answers) : [],
  };
}

/**
 * A file of the pull request that cannot be read is its mistake; where GitHub did not give it, that is said and no
 * more.
 */
function unreadFile(file: string, failure: Failure): Tried {
  const isOfFile =
    failure.code === 'inventory.malformed' ||
    failure.code === 'inventory.inconsistent' ||
    failure.code === 'inventory.unmapped';
  return isOfFile ? unread(file, failure.observed, failure.expected) : untried(failure);
}

function unread(path: string, found: string, allowed: string): Tried {
  return {
    estate: { kind: 'untried', why: 'the inventory file of this pull request cannot be read' },
    mistakes: [{ path, problems: [problem(path, found, allowed)] }],
  };
}

function untried({ asked, observed }: Failure): Tried {
  return { estate: { kind: 'untried', why: `${asked}: ${observed}` } };
}

async function findUnmatched(
  policy: Policy,
  paths: readonly string[] | null,
  { defaultBranch }: RepositoryState,
  sources: CheckSources,
): Promise<Pick<Trial, 'unmatched' | 'untried'>> {
  const unmatched: Unmatched[] = [
    ...unmappedDeployed(policy),
    ...(paths === null ? [] : unmatchedPaths(policy, paths)),
  ];
  const untried: string[] = paths === null ? ['the paths of the repository: GitHub did not list them all'] : [];
  if (unmatchedBranches(policy, [defaultBranch]).length > 0) {
    const branches = await sources.branches();
    if (branches.ok) unmatched.push(...unmatchedBranches(policy, branches.value));
    else untried.push(`its branches: ${branches.error.observed}`);
  }
  const owners = namedOwners(policy);
  for (const { login, key } of owners.slice(0, MAX_OWNERS)) {
    if ((await sources.access(login)) === 'none') unmatched.push({ key, value: login, kind: 'owner' });
  }
  if (owners.length > MAX_OWNERS) untried.push(`owners beyond the first ${MAX_OWNERS}`);
  return { unmatched, untried };
}
