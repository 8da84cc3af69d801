import { TIME } from '../healthy.ts';
import { type Fault } from './fault.ts';

/* The inventory, and what sites have. */

export const INVENTORY: readonly Fault[] = [
  {
    row: 'inventory-repeat',
    name: 'another answer',
    state: 'fault',
    says: 'two readings in a row differ',
    inventory: {
      edit(body, { nth }) {
        const sites = body['sites'] as readonly { id: string }[];
        return nth % 2 === 1 ? body : { ...body, total: sites.length - 1, sites: sites.slice(1) };
      },
    },
  },
  {
    row: 'inventory-repeat',
    name: 'no answer',
    state: 'unknown',
    says: 'HTTP 500',
    inventory: { fault: () => ({ status: 500 }) },
  },
  {
    row: 'inventory-parameter',
    name: 'passed over',
    state: 'warning',
    says: 'passed over in silence',
    inventory: { fault: null },
  },
  {
    row: 'inventory-time',
    name: 'slow pages',
    state: 'warning',
    says: '9 sites, read in 57 s',
    inventory: {
      pageSize: 3,
      fault() {
        TIME.advance(19_000);
        return undefined;
      },
    },
  },
  {
    row: 'deployed-spread',
    name: 'sites that tell nothing',
    state: 'warning',
    says: '0 commits at 3 sites, 3 sites of which nothing is known',
    policy: (draft) => void (draft.releases['deployed'] = 'sites'),
  },
];
