import type { Failure } from '../domain/finding.ts';
import type { InventoryPolicy } from '../domain/policy/inventory.ts';
import { freezeFiles, type Policy } from '../domain/policy/policy.ts';
import {
  deployedDimensions,
  estateOf,
  estateQueries,
  untoldSites,
  type FileMistakes,
  type Trial,
  type TriedEstate,
} from '../domain/sites/trial.ts';
import {
  namedOwners,
  unmatchedBranches,
  unmatchedPaths,
  untoldDeployed,
  untoldOf,
  type Unmatched,
} from '../domain/policy/unmatched.ts';
import { problem } from '../domain/problem.ts';
import type { PullRequest } from '../domain/pull-request.ts';
import type { Proposed } from '../domain/release.ts';
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
  const file = ownFile(next.inventory);
  const changesFile = file !== null && pull.changes.some(({ path, previous }) => path === file || previous === file);
  const calendars = freezeFiles(next).filter(
    (path) =>
      pull.changes.some((entry) => entry.path === path || entry.previous === path) ||
      (proposed !== null && (inForce === null || !freezeFiles(inForce).includes(path))),
  );
  if (proposed === null && !changesFile && calendars.length === 0) return null;
  const atHead = file !== null && (changesFile || file !== (inForce === null ? null : ownFile(inForce.inventory)));

  const paths = await sources.paths(pull.head);
  const known = paths.ok && paths.value.complete ? paths.value.paths : null;
  const missing = atHead && known !== null && !known.includes(file);
  const named = proposed !== null ? await findUnmatched(proposed, known, repository, sources) : NOTHING;
  const tried: Tried = missing
    ? {
        estate: UNREAD,
        mistakes: [mistake(file, 'no such file in this pull request', 'the inventory file that the policy names')],
      }
    : await tryEstate({ pull, inForce, next, atHead: atHead ? file : null }, repository, sources, resolve);
  const read = await readCalendars(calendars, pull.head, sources);
  return {
    estate: tried.estate,
    mistakes: [...tried.mistakes, ...read.mistakes],
    unmatched: [...named.unmatched, ...untoldOf(next, tried.untold ?? [])],
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

const UNREAD: TriedEstate = { kind: 'untried', why: 'the inventory file of this pull request cannot be read' };
const NOTHING = { unmatched: [], untried: [] };

/** The file of a branch is what the pull request leaves there; one with a branch of its own it does not touch. */
function ownFile(inventory: InventoryPolicy): string | null {
  return inventory.provider === 'file' && inventory.branch === null ? inventory.path : null;
}

interface Tried {
  readonly estate: TriedEstate;
  readonly mistakes: readonly FileMistakes[];
  /** Ids of sites for which the inventory should give `deployed`, and does not. */
  readonly untold?: readonly string[];
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
  const shown = author === 'write' || author === 'admin';
  const before = inForce === null || !shown ? null : estateQueries(inForce);
  if (atHead !== null) {
    const after = await resolve(estateQueries(next), pull.head);
    if (!after.ok) return unreadFile(atHead, after.error);
    if (!shown) return { estate: { kind: 'hidden' }, mistakes: [] };
    const held = before === null ? null : await resolve(before, tip);
    if (held?.ok === false) return untried(held.error);
    return {
      estate: {
        kind: 'counted',
        before: held === null || inForce === null ? null : estateOf(inForce, held.value),
        after: estateOf(next, after.value),
      },
      mistakes: [],
      untold: untoldSites(next, after.value),
    };
  }
  if (!shown) return { estate: { kind: 'hidden' }, mistakes: [] };
  if (before === null || inForce === null)
    return { estate: { kind: 'untried', why: 'no policy is in force whose inventory could be asked' }, mistakes: [] };
  // Its own inventory is an address that a stranger may have written: the one in force is asked.
  const after = estateQueries({ ...next, inventory: inForce.inventory });
  const answers = await resolve([...before, ...after], tip);
  if (!answers.ok) return untried(answers.error);
  return {
    estate: {
      kind: 'counted',
      before: estateOf(inForce, answers.value.slice(0, before.length)),
      after: estateOf(next, answers.value.slice(before.length)),
    },
    mistakes: [],
    // Another inventory may say what this one does not.
    untold:
      JSON.stringify(next.inventory) === JSON.stringify(inForce.inventory)
        ? untoldSites(next, answers.value.slice(before.length))
        : [],
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
  return isOfFile
    ? { estate: UNREAD, mistakes: [mistake(file, failure.observed, failure.expected)] }
    : untried(failure);
}

function mistake(path: string, found: string, allowed: string): FileMistakes {
  return { path, problems: [problem(path, found, allowed)] };
}

function untried({ asked, observed }: Failure): Tried {
  return { estate: { kind: 'untried', why: `${asked}: ${observed}` }, mistakes: [] };
}

async function findUnmatched(
  policy: Policy,
  paths: readonly string[] | null,
  { defaultBranch }: RepositoryState,
  sources: CheckSources,
): Promise<Pick<Trial, 'unmatched' | 'untried'>> {
  const unmatched: Unmatched[] = [...untoldDeployed(policy), ...(paths === null ? [] : unmatchedPaths(policy, paths))];
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
