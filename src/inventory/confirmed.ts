import type { Failure } from '../domain/finding.ts';
import { printSource, type Confirmation, type InventorySource } from '../domain/policy/inventory.ts';
import { fail, ok } from '../domain/result.ts';
import { compare, type Query, type Resolution, type Violation } from '../domain/sites/resolution.ts';
import type { Inventory } from './port.ts';

/** One further source, and how to ask it. */
export interface Confirming extends Confirmation {
  readonly inventory: Inventory;
}

/** An inventory whose targeted sites must be in each further source too, with a status that is expected there. */
export function confirmedInventory(inventory: Inventory, confirming: readonly Confirming[]): Inventory {
  if (confirming.length === 0) return inventory;
  return {
    async resolve(queries, signal) {
      const answers = await inventory.resolve(queries, signal);
      if (!answers.ok) return answers;
      let resolutions = answers.value;
      for (const [index, further] of confirming.entries()) {
        const asked = queries.map((query, at) => confirmationQuery(query, resolutions[at]?.targets ?? [], further));
        const confirmed = await further.inventory.resolve(asked, signal);
        if (!confirmed.ok) return fail(ofConfirmation(confirmed.error, index));
        resolutions = resolutions.map((resolution, at) => dispute(resolution, confirmed.value[at], further.source));
      }
      return ok(resolutions);
    },
  };
}

/** Asks for the targets by their ids alone: cohorts and conditions are the inventory's affair. */
function confirmationQuery({ policy, declaration }: Query, ids: readonly string[], { expect }: Confirmation): Query {
  return {
    policy: { ...policy, cohorts: new Map(), releases: { ...policy.releases, statuses: expect } },
    declaration: { ...declaration, cohorts: [], requires: [], forbids: [], targets: { kind: 'sites', ids } },
    coverage: { kind: 'named', dimensions: new Map() },
  };
}

function dispute(resolution: Resolution, confirmed: Resolution | undefined, source: InventorySource): Resolution {
  const unknown = new Set(resolution.violations.filter(({ kind }) => kind === 'unknown').map(({ site }) => site.id));
  const disputed = (confirmed?.violations ?? [])
    .filter(({ kind, site }) => (kind === 'unknown' || kind === 'inactive') && !unknown.has(site.id))
    .map(({ kind, site }): Violation => ({
      kind: 'disputed',
      site: { ...site, name: resolution.names.get(site.id) ?? site.name, cohorts: [] },
      reasons: [printSource(source), kind === 'unknown' ? 'not there' : `status ${site.status ?? ''}`],
    }));
  return {
    ...resolution,
    violations: [...resolution.violations, ...disputed].toSorted((a, b) => compare(a.site.id, b.site.id)),
  };
}

function ofConfirmation(failure: Failure, index: number): Failure {
  return failure.key === undefined ? failure : { ...failure, key: `confirm[${index}].${failure.key}` };
}
