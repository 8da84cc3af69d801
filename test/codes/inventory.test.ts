import { describe, expect, it } from 'vitest';
import type { Code, Context } from '../../src/codes/code.ts';
import {
  inventoryBounds,
  inventoryInconsistent,
  inventoryMalformed,
  inventoryStale,
  inventoryUnavailable,
  inventoryUnmapped,
} from '../../src/codes/inventory.ts';
import type { AnyFinding, Failure } from '../../src/domain/finding.ts';
import { NOWHERE, readAll } from './build.ts';

/* What the reader does about an inventory that gave no answer: title, and advice by what is wrong. */

function read(code: Code<AnyFinding>, parts: Partial<Failure> = {}, at: Context['at'] = 'check'): string[] {
  const failure = { effect: 'error', asked: 'GET /sites', expected: 'an answer', observed: 'HTTP 500' } as const;
  const found = { ...failure, ...parts, code: code.code };
  return readAll(code, [found], { ...NOWHERE, at }).filter((line) => !/^(?:expected|observed|inventory)/.test(line));
}

describe('inventory.unavailable', () => {
  const TOKEN = [
    'next: Put a token that the inventory accepts in the variable "COHORT_GUARD_INVENTORY_TOKEN" ("inventory.auth" in the policy says how it is sent), then run this command again.',
  ];

  it.each<[string, Partial<Failure>, Context['at'], string | string[]]>([
    [
      'a server',
      {},
      'check',
      'next: Write "/cohort recheck" in a comment on the pull request. If the problem persists, check the inventory, and "inventory.url" in the policy.',
    ],
    [
      'a key of it',
      { key: 'timeout' },
      'gate',
      'next: Run the deploy job again. If the problem persists, check the inventory, and "inventory.timeout" in the policy.',
    ],
    [
      'a refusal, spelt otherwise',
      { observed: 'unauthorised' },
      'check',
      [
        'next: Give the action a token that the inventory accepts, as input "inventory-token" ("inventory.auth" in the policy says how it is sent). Then write "/cohort recheck" in a comment on the pull request:',
        '  inventory-token: ${{ secrets.INVENTORY_TOKEN }}',
      ],
    ],
    [
      'credentials',
      { key: 'auth' },
      'gate',
      [
        'next: Give the action a token that the inventory accepts, as input "inventory-token" ("inventory.auth" in the policy says how it is sent). Then run the deploy job again:',
        '  inventory-token: ${{ secrets.INVENTORY_TOKEN }}',
      ],
    ],
    [
      'no file of a step',
      { key: 'provider' },
      'gate',
      [
        'next: Have an earlier step of this job write the file, in a workflow of the default branch and outside the tree of the commit, and give its path as input "inventory-file":',
        '  inventory-file: ${{ runner.temp }}/sites.json',
      ],
    ],
    [
      'a branch',
      { key: 'branch' },
      'check',
      'next: Check "inventory.branch" in the policy, and the file that it names. Then write "/cohort recheck" in a comment on the pull request.',
    ],
    [
      'a branch that another account has pushed to',
      { key: 'pushed-by' },
      'check',
      'next: Let the account of "inventory.pushed-by" delete the branch and create it again with the file, then write "/cohort recheck" in a comment on the pull request. No other account may push to that branch.',
    ],
    [
      'a refusal of the file',
      { key: 'path', observed: 'HTTP 403' },
      'gate',
      [
        'next: Give the job this permission in the workflow file, then run the deploy job again:',
        '  permissions:',
        '    contents: read',
      ],
    ],
    [
      'a limit',
      { key: 'path', reason: 'limit' },
      'gate',
      'next: Wait until the limit has ended, then run the deploy job again. All workflows of the repository share the limit.',
    ],
    [
      'in a clone',
      {},
      'clone',
      'next: Check the inventory, and "inventory.url" in the policy. If it wants a token, put it in the variable "COHORT_GUARD_INVENTORY_TOKEN".',
    ],
    [
      'in a clone: the file of a further source',
      { key: 'confirm[10].path' },
      'clone',
      'next: Check "inventory.confirm[10].path" in the policy, and the file that it names. A file that is not merged yet, or lies elsewhere, is asked with "--inventory FILE".',
    ],
    ['in a clone: a refusal', { observed: 'HTTP 403' }, 'clone', TOKEN],
    ['in a clone: credentials', { key: 'auth' }, 'clone', TOKEN],
    [
      'in a clone: no file of a step',
      { key: 'provider' },
      'clone',
      ['next: Name the file that the step writes with "--inventory-file FILE".'],
    ],
  ])('%s', (_, parts, at, lines) => {
    expect(read(inventoryUnavailable, parts, at)).toEqual(['The inventory gave no complete answer', lines].flat());
  });
});

describe('the others', () => {
  it.each<[string, Code<AnyFinding>, Partial<Failure>, string]>([
    [
      'malformed',
      inventoryMalformed,
      {},
      'next: Send what was expected and found, below, to the maintainers of the inventory. When it is corrected, write "/cohort recheck" in a comment on the pull request.',
    ],
    [
      'malformed, by a key of the policy',
      inventoryMalformed,
      { key: 'site.status' },
      'next: Correct "inventory.site.status" in the policy, in a pull request of its own, or the inventory. Then write "/cohort recheck" in a comment on the pull request.',
    ],
    [
      'a malformed file',
      inventoryMalformed,
      { key: 'path' },
      'next: Correct "GET /sites": found "HTTP 500", expected "an answer". Then write "/cohort recheck" in a comment on the pull request.',
    ],
    [
      'inconsistent',
      inventoryInconsistent,
      {},
      'next: Write "/cohort recheck" in a comment on the pull request: the inventory may have changed while it was read. If the problem persists, send what was expected and found, below, to its maintainers.',
    ],
    [
      'inconsistent, by a key of the policy',
      inventoryInconsistent,
      { key: 'total' },
      'next: Write "/cohort recheck" in a comment on the pull request: the inventory may have changed while it was read. If the problem persists, check "inventory.total" in the policy, and how the inventory orders and counts its pages.',
    ],
    [
      'an inconsistent file',
      inventoryInconsistent,
      { key: 'branch' },
      'next: Correct "GET /sites": found "HTTP 500", expected "an answer". Then write "/cohort recheck" in a comment on the pull request.',
    ],
    [
      'stale',
      inventoryStale,
      {},
      'next: Refresh the inventory (a file: commit a newer one), then write "/cohort recheck" in a comment on the pull request. "inventory.max-age" in the policy says how old it may be.',
    ],
    [
      'unmapped',
      inventoryUnmapped,
      {},
      'next: Correct "inventory.site" in the policy, in a pull request of its own: it names nothing that a site of this inventory has.',
    ],
    [
      'bounds',
      inventoryBounds,
      {},
      'next: See in the inventory whether sites are missing or too many. If this is the size it has now, write it as "inventory.bounds" in the policy, in a pull request of its own.',
    ],
  ])('%s', (_, code, parts, line) => {
    expect(read(code, parts).slice(1)).toEqual([line]);
  });

  it.each<[Code<AnyFinding>, string]>([
    [inventoryMalformed, 'The answer of the inventory could not be read'],
    [inventoryInconsistent, 'The answer of the inventory contradicts itself'],
    [inventoryStale, 'The inventory is out of date'],
    [inventoryUnmapped, 'The mapping of the inventory finds nothing'],
    [inventoryBounds, 'The inventory has another size than the policy allows'],
  ])('$code', (code, title) => {
    expect(read(code)[0]).toBe(title);
  });
});
