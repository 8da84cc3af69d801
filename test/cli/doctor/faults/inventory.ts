import { TIME } from '../healthy.ts';
import { fault, unknown, warning, faultsOf } from './fault.ts';

/* The inventory, and what sites have. */

export const INVENTORY = faultsOf({
  'inventory-repeat': [
    fault('another answer', 'two readings in a row differ', {
      inventory: {
        edit(body, { nth }) {
          const sites = body['sites'] as readonly { id: string }[];
          return nth % 2 === 1 ? body : { ...body, total: sites.length - 1, sites: sites.slice(1) };
        },
      },
    }),
    unknown('no answer', 'HTTP 500', { inventory: { fault: () => ({ status: 500 }) } }),
  ],
  'inventory-parameter': [warning('passed over', 'passed over in silence', { inventory: { fault: null } })],
  'inventory-time': [
    warning('slow pages', '9 sites, read in 57 s', {
      inventory: {
        pageSize: 3,
        fault() {
          TIME.advance(19_000);
          return undefined;
        },
      },
    }),
  ],
  'deployed-spread': [
    warning('sites that tell nothing', '0 commits at 3 sites, 3 sites of which nothing is known', {
      policy: (draft) => void (draft.releases['deployed'] = 'sites'),
    }),
  ],
});
