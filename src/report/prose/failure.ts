import type { Failure } from '../../domain/finding.ts';
import { say, words } from '../../prose/say.ts';
import { next, type Description, type Next } from './description.ts';

const PERMISSIONS = ['permissions:', '  contents: read', '  pull-requests: write', '  checks: write'] as const;

export function describeFailure(failure: Failure): Description {
  return {
    title: titleOf(failure.code),
    expected: say`${failure.expected}, when asked for ${failure.asked}`,
    observed: [say`${failure.observed}`],
    next: nextOf(failure),
  };
}

function titleOf(code: Failure['code']): string {
  switch (code) {
    case 'inventory.unavailable':
      return 'The inventory gave no complete answer';
    case 'inventory.malformed':
      return 'The answer of the inventory could not be read';
    case 'inventory.inconsistent':
      return 'The answer of the inventory contradicts itself';
    case 'inventory.stale':
      return 'The inventory is out of date';
    case 'evidence.unavailable':
      return 'GitHub did not give the evidence that a judgement needs';
    case 'evidence.truncated':
      return 'GitHub cut a list short that a judgement needs in full';
  }
}

function nextOf({ code, observed, asked }: Failure): Next {
  const refused = /\b(?:401|403|forbidden|unauthori[sz]ed|not accessible)\b/i.test(observed);
  switch (code) {
    case 'inventory.unavailable':
      return refused
        ? next(
            say`Give the action a token that the inventory accepts, as input ${'inventory-token'}, and run the check again:`,
            'inventory-token: ${{ secrets.INVENTORY_TOKEN }}',
          )
        : next(say`Run the check again. If it stays, look at the inventory, and at ${'inventory.url'} in the policy.`);
    case 'inventory.malformed':
      return next(
        words(
          'Correct the inventory: its maintainers need the two lines of this finding. Nothing of the answer was used.',
        ),
      );
    case 'inventory.inconsistent':
      return next(
        words(
          'Run the check again: the inventory may have changed while it was read. If it stays, its maintainers need the two lines of this finding.',
        ),
      );
    case 'inventory.stale':
      return next(
        say`Have the inventory refreshed, then run the check again. How old it may be is ${'inventory.max-age'} in the policy.`,
      );
    case 'evidence.unavailable':
      if (/\/teams\/|\bteams?\b/i.test(asked))
        return next(
          say`Give the action a token that may read the members of teams, as input ${'members-token'} (the token of a workflow may not):`,
          'members-token: ${{ secrets.MEMBERS_TOKEN }}',
        );
      return refused
        ? next(
            words('Give the token of the job these permissions in the workflow file, then run the check again:'),
            ...PERMISSIONS,
          )
        : next(
            words(
              'Run the check again. If it stays, see whether GitHub has an incident, and whether the job has these permissions:',
            ),
            ...PERMISSIONS,
          );
    case 'evidence.truncated':
      return next(
        words('Split the pull request: GitHub does not list all of it, and what is not listed cannot be judged.'),
      );
  }
}

export function describeInternal(id: string): Description {
  return {
    title: 'The check itself failed: this is a bug in it',
    expected: words('a judgement'),
    observed: [say`an internal error with id ${id}`],
    next: next(say`Run the check again. If it stays, report the lines with id ${id} in the log of this run.`),
  };
}
