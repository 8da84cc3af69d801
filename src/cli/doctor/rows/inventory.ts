import type { Failure } from '../../../domain/finding.ts';
import type { Policy } from '../../../domain/policy/policy.ts';
import { membersQuery } from '../../../domain/risk/waves.ts';
import type { Result } from '../../../domain/result.ts';
import type { Resolution } from '../../../domain/sites/resolution.ts';
import { fault, fine, unknown, warning, type Row } from '../diagnosis.ts';
import type { Patient } from '../patient.ts';

/** What the inventory says of every cohort. */
function readCohorts({ ask, repository }: Patient, policy: Policy): Promise<Result<readonly Resolution[], Failure>> {
  const queries = [...policy.cohorts.values()].map((cohort) => membersQuery(policy, cohort));
  return ask((ports) => ports.resolve(queries, repository.tip));
}

function sites(answers: readonly Resolution[]): string {
  return JSON.stringify(answers.map(({ targets, total }) => ({ targets, total })));
}

export const inventoryRepeat: Row = {
  id: 'inventory-repeat',
  asks: 'Does the inventory give the same answer twice?',
  async examine(patient) {
    const first = await readCohorts(patient, patient.policy);
    if (!first.ok) return unknown('inventory', first.error);
    const second = await readCohorts(patient, patient.policy);
    if (!second.ok) return unknown('inventory', second.error);
    const total = first.value[0]?.total ?? 0;
    if (sites(first.value) === sites(second.value)) return fine('inventory', `${total} sites, twice the same`);
    return fault('inventory', {
      found: 'two readings in a row differ',
      consequence:
        'A site may be missing from the one that is believed, and get what does not cover it, or the other way round.',
      fix: 'Where the inventory is an API: sort by a field that is unique, and page by it. Run this again when no site is being changed.',
    });
  },
};

/** Seconds after which a reading is worth a look: a judgement ends after two minutes, and what `inventory.timeout` adds. */
const SLOW = 40;

export const inventoryTime: Row = {
  id: 'inventory-time',
  asks: 'Is the inventory read well within the time of a judgement?',
  async examine(patient) {
    const { policy, timed } = patient;
    const { value: answer, seconds } = await timed(() => readCohorts(patient, policy));
    if (!answer.ok) return unknown('inventory', answer.error);
    const found = `${answer.value[0]?.total ?? 0} sites, read in ${Math.ceil(seconds)} s`;
    return seconds < SLOW + policy.inventory.timeout / 1000
      ? fine('inventory', found)
      : warning('inventory', {
          found,
          consequence:
            'A judgement that does not get its answer in time is an error: nothing is merged, and no gate opens.',
          fix: 'Ask for larger pages where the inventory has them (inventory.query), or give it more time: inventory.timeout.',
        });
  },
};

/** A parameter that no inventory has. */
const NONSENSE = ['cohort-guard-doctor', 'nonsense'] as const;

export const inventoryParameter: Row = {
  id: 'inventory-parameter',
  asks: 'Does the inventory refuse a parameter that it does not know?',
  async examine(patient) {
    const { policy } = patient;
    if (policy.inventory.provider !== 'http' || policy.inventory.mapping === null) return [];
    const plain = await readCohorts(patient, policy);
    if (!plain.ok) return unknown('inventory', plain.error);
    const asked = { ...policy, inventory: { ...policy.inventory, query: [...policy.inventory.query, NONSENSE] } };
    const answer = await readCohorts(patient, asked);
    if (!answer.ok) return fine('inventory', `refuses it: ${answer.error.observed}`);
    if (sites(answer.value) !== sites(plain.value)) return fine('inventory', 'answers something else');
    return warning('inventory', {
      found: 'a parameter that it does not know is passed over in silence',
      consequence: 'A misspelt filter under inventory.query would bring every site, and no one would notice.',
      fix: 'Keep filters out of inventory.query: an expression may describe a site, never choose sites. Give bounds.',
    });
  },
};
