import type { Resolve } from '../../check/ports.ts';
import type { InventoryPolicy } from '../../domain/policy/inventory.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import { problem, type Problem } from '../../domain/problem.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { heldBytes } from '../../inventory/file-reading.ts';
import { createInventory } from '../../inventory/index.ts';
import type { TestCase } from './schema.ts';
import { listAt } from '../inventory.ts';
import type { Failure } from '../../domain/finding.ts';

/* The sites of a case, asked as any inventory is. */

/** Where the sites of a case come from, and what the source holds. */
export interface Estate {
  /** Null: as the policy says. */
  readonly source: InventoryPolicy | null;
  readonly read: (path: string) => Uint8Array<ArrayBuffer> | null;
}

/** The sites that a case gives, or the file that its policy names. */
export function estateOf(
  estate: TestCase['estate'],
  policy: Policy,
  where: string,
  folder: ReadFolder,
): Result<Estate, readonly Problem[]> {
  if (estate === undefined) {
    const { inventory } = policy;
    return inventory.provider === 'file' && inventory.confirm.length === 0
      ? ok({ source: null, read: folder })
      : fail([
          problem(`${where} estate`, 'nothing', 'the sites: the policy names an inventory that a test cannot ask'),
        ]);
  }
  if (typeof estate === 'object') {
    const rows = new TextEncoder().encode(JSON.stringify(estate));
    return ok({ source: listAt('estate.json', null), read: () => rows });
  }
  return /\.(?:csv|json|ndjson|jsonl)$/.test(estate) && folder(estate) !== null
    ? ok({ source: listAt(estate, null), read: folder })
    : fail([problem(`${where} estate`, estate, 'a list of sites that is there: .csv, .json, .ndjson or .jsonl')]);
}

/** Answers questions from the sites of a case. */
export function resolveIn({ source, read }: Estate, time: string): Resolve {
  return async (queries) => {
    const [first] = queries;
    if (first === undefined) return ok([]);
    const inventory = createInventory(source ?? first.policy.inventory, {
      token: null,
      now: () => new Date(time),
      fetch: () => Promise.reject(new Error('a test asks no network')),
      fetchIdentity: () => Promise.reject(new Error('a test has no identity')),
      findStepFile: () => Promise.reject(new Error('a test has no steps')),
      findFile: ({ path }) => {
        const content = read(path);
        return Promise.resolve(content === null ? absent(path) : ok({ read: heldBytes(content), changedAt: time }));
      },
    });
    const asked =
      source === null
        ? queries
        : queries.map((query) => ({ ...query, policy: { ...query.policy, inventory: source } }));
    return inventory.resolve(asked, AbortSignal.timeout(INVENTORY_TIME));
  };
}

/** Milliseconds: only files are read. */
const INVENTORY_TIME = 60_000;

/** Reads the files of a repository as they lie in a folder; null where there is none. */
export type ReadFolder = (path: string) => Uint8Array<ArrayBuffer> | null;

/** That a case has no file of this path. */
export function absent(path: string): Result<never, Failure> {
  return fail({
    code: 'evidence.unavailable',
    asked: path,
    expected: 'a file',
    observed: 'none in this case',
    reason: 'absent',
  });
}
