import { say, words } from '../prose/say.ts';
import { next } from './code.ts';
import { AGAIN, failureCode, isRefused } from './failure.ts';

export const inventoryUnavailable = failureCode({
  code: 'inventory.unavailable',
  title: 'The inventory gave no complete answer',
  next: (failure) =>
    isRefused(failure)
      ? next(
          say`Give the action a token that the inventory accepts, as input ${'inventory-token'}, and run the check again:`,
          'inventory-token: ${{ secrets.INVENTORY_TOKEN }}',
        )
      : next(say`Run the check again. If it stays, look at the inventory, and at ${'inventory.url'} in the policy.`),
  docs: {
    when: {
      error: 'the inventory gave no complete answer: refused, not found, too slow, a redirect to another origin',
    },
    next: `401 or 403: set the input \`inventory-token\`. Else look at \`inventory.url\` or \`inventory.path\` in the policy, and ${AGAIN}.`,
  },
});

export const inventoryMalformed = failureCode({
  code: 'inventory.malformed',
  title: 'The answer of the inventory could not be read',
  next: () =>
    next(
      words(
        'Correct the inventory: its maintainers need the two lines of this finding. Nothing of the answer was used.',
      ),
    ),
  docs: {
    when: { error: 'an answer or the file is not in the documented shape' },
    next: 'Correct the inventory: the finding names the place, what was expected and what stood there. Nothing of the answer was used. The shapes are in [inventory.md](inventory.md).',
  },
});

export const inventoryInconsistent = failureCode({
  code: 'inventory.inconsistent',
  title: 'The answer of the inventory contradicts itself',
  next: () =>
    next(
      words(
        'Run the check again: the inventory may have changed while it was read. If it stays, its maintainers need the two lines of this finding.',
      ),
    ),
  docs: {
    when: {
      error:
        'pages or counts contradict each other: two snapshots, a total that is not reached, an id or a cursor twice, an `asOf` in the future',
    },
    next: `The inventory may have changed while it was read: ${AGAIN}. If it stays, its maintainers need the finding.`,
  },
});

export const inventoryStale = failureCode({
  code: 'inventory.stale',
  title: 'The inventory is out of date',
  next: () =>
    next(
      say`Have the inventory refreshed, then run the check again. How old it may be is ${'inventory.max-age'} in the policy.`,
    ),
  docs: {
    when: { error: 'the snapshot is older than `inventory.max-age`' },
    next: `Have the inventory refreshed, then ${AGAIN}.`,
  },
});
