import { heldBytes } from '../../../src/inventory/file-reading.ts';
import { ok } from '../../../src/domain/result.ts';
import { createInventory } from '../../../src/inventory/index.ts';
import { serveList } from '../lists.ts';
import { depsOf, FRESH, queryOf } from '../support.ts';
import { policyOfPage } from './page.ts';
import { PRACTICES, type Estate, type Recipe } from './servers.ts';

/** Asks what a step of a page has written. */
export async function askStep(
  page: string,
  shape: unknown,
  statuses: readonly string[] = ['active'],
  writtenAt = FRESH,
) {
  const policy = policyOfPage(page, { statuses });
  const content = new TextEncoder().encode(typeof shape === 'string' ? shape : JSON.stringify(shape));
  const inventory = createInventory(
    policy.inventory,
    depsOf({ findStepFile: () => Promise.resolve(ok({ read: heldBytes(content), writtenAt })) }),
  );
  return inventory.resolve([queryOf(policy, ['rp'])], new AbortController().signal);
}

/** Asks a server of the shape of a page, by the mapping of the page. */
export async function askRecipe(
  page: string,
  { serve, statuses }: Recipe,
  estate: Estate = () => PRACTICES,
  changes: Record<string, unknown> = {},
) {
  const list = await serveList((request) => serve(request, estate(request)));
  const policy = policyOfPage(page, {
    changes: { url: `${list.origin}/list`, ...changes },
    ...(statuses && { statuses }),
  });
  const inventory = createInventory(policy.inventory, depsOf({ token: 'user:secret' }));
  const answer = await inventory.resolve([queryOf(policy, ['rp'])], new AbortController().signal);
  return { answer, requests: list.requests };
}
