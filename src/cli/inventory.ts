import type { Command } from 'commander';
import { resolveWithin } from '../action/ports.ts';
import { INVENTORY_TOKEN } from '../codes/code.ts';
import type { Resolve } from '../check/ports.ts';
import type { InventoryPolicy } from '../domain/policy/inventory.ts';
import { parseInventory } from '../domain/policy/inventory-block.ts';
import { problem, type Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Query } from '../domain/sites/resolution.ts';
import { boundedFetch } from '../http/bounded-fetch.ts';
import type { Deadline } from '../http/deadline.ts';
import { unavailable, type InventoryError } from '../inventory/error.ts';
import type { InventoryDeps } from '../inventory/index.ts';
import type { StepFile } from '../inventory/step.ts';
import { folderFile, isReadable, piecesOf } from './files.ts';
import { withinTime, withProgress } from './progress.ts';
import { tokensOf } from './quiet.ts';
import type { Terminal } from './terminal.ts';

/* The inventory as commands ask it: the policy's own, or what is given in its place. */

/** What the options say about it. */
export interface InventoryOptions {
  /** A list of sites, or a YAML that says where they come from. */
  readonly inventory?: string;
  /** What a step writes, for `provider: step`. */
  readonly inventoryFile?: string;
}

const LIST = /\.(?:csv|json|ndjson|jsonl)$/;
const MAPPING = /\.ya?ml$/;

/** Where sites come from in place of what the policy says; `given` where nothing takes its place. */
export function readInventoryOption(
  { inventory: path }: InventoryOptions,
  given: InventoryPolicy | null,
  terminal: Terminal,
): Result<InventoryPolicy | null, readonly Problem[]> {
  if (path === undefined) return ok(given);
  const unread = problem('--inventory', path, 'a list of sites (.csv, .json, .ndjson, .jsonl) or a YAML (.yml, .yaml)');
  if (!LIST.test(path) && !MAPPING.test(path)) return fail([unread]);
  if (!terminal.exists(path)) return fail([problem('--inventory', path, 'a file that is there')]);
  if (!isReadable(path, terminal)) return fail([problem('--inventory', path, 'a file that can be read')]);
  return MAPPING.test(path) ? parseInventory(terminal.readFile(path), path) : ok(listAt(path, given));
}

/** A list of sites; a JSON file is read by the mapping of the policy, where that maps one. */
export function listAt(path: string, given: InventoryPolicy | null): InventoryPolicy {
  const maps = given?.provider === 'file' || given?.provider === 'step' ? given.mapping : null;
  return {
    provider: 'file',
    path,
    branch: null,
    mapping: path.endsWith('.json') ? maps : null,
    maxAge: null,
    bounds: new Map(),
    timeout: 0,
    confirm: [],
  };
}

/** Asks an inventory from this machine; `findFile` finds one that is a file. */
export function localResolve(
  terminal: Terminal,
  deadline: Deadline,
  { inventoryFile }: InventoryOptions,
  findFile: (tip: string) => InventoryDeps['findFile'],
): Resolve {
  const fetch = boundedFetch({ signal: deadline.signal, remaining: () => deadline.remaining(), clock: deadline.clock });
  return resolveWithin(deadline, tokensOf(terminal), (tip) => ({
    token: terminal.variables[INVENTORY_TOKEN] ?? null,
    fetchIdentity: () =>
      Promise.resolve(fail(unavailable('the identity token of a workflow', 'none: this is no workflow', 'auth'))),
    fetch,
    now: () => terminal.now(),
    findStepFile: () => Promise.resolve(findStepFile(inventoryFile, terminal)),
    findFile: findFile(tip),
  }));
}

/** Asks the inventory several questions at once; one that is a file is read in this folder. */
export function readInventory(
  queries: readonly Query[],
  options: InventoryOptions,
  terminal: Terminal,
): ReturnType<Resolve> {
  const ask = (deadline: Deadline) =>
    localResolve(terminal, deadline, options, () => folderFile(terminal))(queries, '');
  return withProgress(terminal, 'Reading the inventory', () => withinTime(terminal, ask));
}

/** What a step of the workflow writes, as an option names it. */
export function findStepFile(path: string | undefined, terminal: Terminal): Result<StepFile, InventoryError> {
  const expected = 'the file that a step of the workflow writes';
  if (path === undefined) return fail(unavailable(expected, 'no such option', 'provider'));
  if (!terminal.exists(path)) return fail(unavailable(expected, `no file ${path}`, 'provider'));
  if (!isReadable(path, terminal)) return fail(unavailable(expected, `${path}, which cannot be read`, 'provider'));
  return ok({ read: piecesOf(path, terminal), writtenAt: terminal.now().toISOString() });
}

/** Asks what an option puts in the place of the policy's inventory; null: nothing does. The option was read without a problem. */
export function resolveInPlace(options: InventoryOptions, deadline: Deadline, terminal: Terminal): Resolve | null {
  if (options.inventory === undefined) return null;
  const resolve = localResolve(terminal, deadline, options, () => folderFile(terminal));
  return (queries, tip) => {
    const given = readInventoryOption(options, queries[0]?.policy.inventory ?? null, terminal);
    if (!given.ok || given.value === null) throw new Error('the option --inventory has changed while it was used');
    const inventory = given.value;
    return resolve(
      queries.map((query) => ({ ...query, policy: { ...query.policy, inventory } })),
      tip,
    );
  };
}

/** Adds the options by which a command is told where sites come from. */
export function inventoryOptions(command: Command): Command {
  return command
    .option(
      '--inventory <file>',
      'in place of what the policy says: a list of sites (.csv, .json, .ndjson), or a YAML with an `inventory:` block',
    )
    .option('--inventory-file <file>', 'what a step of the workflow writes, for `provider: step`')
    .addHelpText('after', `\nThe token of the inventory is read from ${INVENTORY_TOKEN}.`);
}
