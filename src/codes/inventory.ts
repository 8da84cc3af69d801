import type { Failure } from '../domain/finding.ts';
import { say } from '../prose/say.ts';
import { advise, again, INVENTORY_TOKEN, next, retry, type Context, type Next } from './code.ts';
import { afterLimit, AGAIN, failureCode, isRefused } from './failure.ts';

/** The key of the policy that decides about a failure, as it is written there. */
const keyOf = ({ key }: Failure, otherwise: string) => `inventory.${key ?? otherwise}`;

/** A mistake in a file is mended in the file, by the program or person that writes it. */
const FILE_KEYS = ['path', 'branch', 'pushed-by'];
/** The key within its source: the inventory, or one of those that confirm it. */
const nameOf = ({ key = '' }: Failure) => key.replace(/^confirm\[\d+\]\./, '');
const isFile = (failure: Failure) => FILE_KEYS.includes(nameOf(failure));

export const inventoryUnavailable = failureCode({
  code: 'inventory.unavailable',
  title: 'The inventory gave no complete answer',
  next: (failure, context) => (isFile(failure) ? nextOfFile(failure, context) : nextOfServer(failure, context)),
  when: {
    error:
      'the inventory gave no complete answer: refused, not found, too slow, a redirect to another origin; a file that is not there, or a branch that another account has pushed to',
  },
  fix: `401 or 403: set the input \`inventory-token\`, and \`inventory.auth\` in the policy. Else look at the key of the policy that the finding names, and ${AGAIN}.`,
});

function nextOfServer(failure: Failure, context: Context): Next {
  if (context.at === 'clone') return nextInClone(failure, context);
  if (nameOf(failure) === 'provider')
    return next(
      say`Have an earlier step of this job write the file, in a workflow of the default branch and outside the tree of the commit, and give its path as input ${'inventory-file'}:`,
      'inventory-file: ${{ runner.temp }}/sites.json',
    );
  if (nameOf(failure) === 'auth' || isRefused(failure))
    return next(
      say`Give the action a token that the inventory accepts, as input ${'inventory-token'} (${keyOf(failure, 'auth')} in the policy says how it is sent). Then ${again(context)}:`,
      'inventory-token: ${{ secrets.INVENTORY_TOKEN }}',
    );
  return advise`${retry(context)}. If the problem persists, check the inventory, and ${keyOf(failure, 'url')} in the policy.`;
}

/** On a machine of one's own there is no action that could be given anything. */
function nextInClone(failure: Failure, context: Context): Next {
  if (nameOf(failure) === 'provider')
    return advise`Name the file that the step writes with ${'--inventory-file FILE'}.`;
  const refused = nameOf(failure) === 'auth' || isRefused(failure);
  return next(
    refused
      ? say`Put a token that the inventory accepts in the variable ${INVENTORY_TOKEN} (${keyOf(failure, 'auth')} in the policy says how it is sent), then ${again(context)}.`
      : say`Check the inventory, and ${keyOf(failure, 'url')} in the policy. If it wants a token, put it in the variable ${INVENTORY_TOKEN}.`,
  );
}

function nextOfFile(failure: Failure, context: Context): Next {
  if (failure.reason === 'limit') return afterLimit(context);
  if (isRefused(failure))
    return next(
      say`Give the job this permission in the workflow file, then ${again(context)}:`,
      'permissions:',
      '  contents: read',
    );
  if (nameOf(failure) === 'pushed-by')
    return advise`Let the account of ${keyOf(failure, 'pushed-by')} delete the branch and create it again with the file, then ${again(context)}. No other account may push to that branch.`;
  const check = say`Check ${keyOf(failure, 'path')} in the policy, and the file that it names.`;
  return next(
    context.at === 'clone'
      ? say`${check} A file that is not merged yet, or lies elsewhere, is asked with ${'--inventory FILE'}.`
      : say`${check} Then ${again(context)}.`,
  );
}

function correctFile(failure: Failure, context: Context): Next {
  return advise`Correct ${failure.asked}: found ${failure.observed}, expected ${failure.expected}. Then ${again(context)}.`;
}

export const inventoryMalformed = failureCode({
  code: 'inventory.malformed',
  title: 'The answer of the inventory could not be read',
  next: (failure, context) => {
    if (isFile(failure)) return correctFile(failure, context);
    return failure.key === undefined
      ? advise`Send what was expected and found, below, to the maintainers of the inventory. When it is corrected, ${again(context)}.`
      : advise`Correct ${keyOf(failure, 'url')} in the policy, in a pull request of its own, or the inventory. Then ${again(context)}.`;
  },
  when: { error: 'an answer or the file is not in the documented shape, or not in that of the mapping' },
  fix: 'Correct the file, the inventory, or the key of the policy that the finding names: it gives the place, what was expected and what was found. Nothing of the answer was used. The shapes are in [inventory.md](inventory.md).',
});

export const inventoryInconsistent = failureCode({
  code: 'inventory.inconsistent',
  title: 'The answer of the inventory contradicts itself',
  next: (failure, context) => {
    if (isFile(failure)) return correctFile(failure, context);
    return failure.key === undefined
      ? advise`${retry(context)}: the inventory may have changed while it was read. If the problem persists, send what was expected and found, below, to its maintainers.`
      : advise`${retry(context)}: the inventory may have changed while it was read. If the problem persists, check ${keyOf(failure, 'url')} in the policy, and how the inventory orders and counts its pages.`;
  },
  when: {
    error:
      'pages or counts contradict each other: two snapshots, a total that is not reached, an id or a page twice, an `asOf` in the future, another list at the second reading',
  },
  fix: `The inventory may have changed while it was read: ${AGAIN}. If the problem persists, send the finding to its maintainers, or correct the key of the policy that it names. Correct a file at the place that the finding names.`,
});

export const inventoryStale = failureCode({
  code: 'inventory.stale',
  title: 'The inventory is out of date',
  next: (failure, context) =>
    advise`Refresh the inventory (a file: commit a newer one), then ${again(context)}. ${keyOf(failure, 'max-age')} in the policy says how old it may be.`,
  when: { error: 'the snapshot is older than `inventory.max-age`' },
  fix: `Refresh the inventory (a file: commit a newer one), then ${AGAIN}.`,
});

export const inventoryUnmapped = failureCode({
  code: 'inventory.unmapped',
  title: 'The mapping of the inventory finds nothing',
  next: (failure) =>
    advise`Correct ${keyOf(failure, 'site')} in the policy, in a pull request of its own: it names nothing that a site of this inventory has.`,
  when: { error: 'an expression of the mapping gives nothing for every site' },
  fix: 'Correct the expression that the finding names; it lists the keys that the first item has, and the nearest one.',
});

export const inventoryBounds = failureCode({
  code: 'inventory.bounds',
  title: 'The inventory has another size than the policy allows',
  next: (failure) =>
    advise`See in the inventory whether sites are missing or too many. If this is the size it has now, write it as ${keyOf(failure, 'bounds')} in the policy, in a pull request of its own.`,
  when: { error: 'the number of sites, in all or of a cohort, is outside `inventory.bounds`' },
  fix: 'See in the inventory whether sites are missing or too many. If the estate has changed, change `inventory.bounds` in the policy.',
});
