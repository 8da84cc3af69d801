import type { Reached, UnknownName } from '../../domain/finding.ts';
import { plural } from '../../prose/numbers.ts';
import { line, list, say, words } from '../../prose/say.ts';
import { next, type Context, type Description, type Next } from './description.ts';

export function describeUnknownCohort(
  where: 'policy' | 'inventory',
  names: readonly UnknownName[],
  known: readonly string[],
  facts: Context,
): Description {
  return {
    title: `${plural(names.length, 'declared cohort is', 'declared cohorts are')} not known to the ${where}`,
    expected: say`cohorts that the ${words(where)} knows: ${list(known, 12)}`,
    observed: names.map(({ name, nearest }) =>
      nearest === null ? say`${name}` : say`${name}; did you mean ${nearest}?`,
    ),
    next:
      where === 'policy'
        ? correctNames(names, facts)
        : next(
            say`Correct the name in the policy or in the inventory, or give the cohort a ${'select'} in the policy.`,
          ),
  };
}

function correctNames(names: readonly UnknownName[], facts: Context): Next {
  const meant = new Map(names.map(({ name, nearest }) => [name, nearest]));
  const declared = facts?.declaration.kind === 'read' ? facts.declaration.declaration.cohorts : [...meant.keys()];
  const corrected = declared
    .map((name) => (meant.has(name) ? (meant.get(name) ?? null) : name))
    .filter((name) => name !== null);
  if (corrected.length < declared.length)
    return next(
      words(
        'Name a cohort of the policy in the declaration, or add the cohort to the policy in a pull request of its own.',
      ),
    );
  return next(
    words('Correct the names in the declaration, if this is what you mean:'),
    `Target-Cohort: ${[...new Set(corrected)].map((name) => line`${name}`).join(', ')}`,
  );
}

export function describeEmpty(cohorts: readonly string[], statuses: readonly string[]): Description {
  return {
    title: 'The release targets no site at all',
    expected: say`at least one site of ${list(cohorts)} with status ${list(statuses)}`,
    observed: [words('no site')],
    next: next(
      say`Check the declared cohorts and the ${'select'} of the manifest against the inventory: nothing may be released to nobody by mistake.`,
    ),
  };
}

export function describeUndeclared(
  declared: readonly string[],
  reached: readonly Reached[],
  facts: Context,
): Description {
  const all = [...declared, ...reached.map((one) => one.cohort)].toSorted();
  const cross = facts?.policy.approvals.cross ?? 2;
  return {
    title: `Changed paths reach ${plural(reached.length, 'cohort')} that the declaration does not cover`,
    expected: say`changes that reach only ${list(declared)}`,
    observed: reached.map(
      ({ cohort, paths }) => say`${cohort} is reached by ${words(plural(paths.length, 'path'))}: ${list(paths, 3)}`,
    ),
    next: next(
      say`Move these paths to a release of their own. Only if ${list(reached.map((one) => one.cohort))} is meant to receive this change too, declare it as well (several cohorts of one dimension need ${words(plural(cross, 'approval'))}):`,
      `Target-Cohort: ${all.map((name) => line`${name}`).join(', ')}`,
    ),
  };
}

export function describeShared(
  others: readonly { readonly number: number; readonly base: string; readonly differs: string }[],
): Description {
  return {
    title: `${plural(others.length, 'other open pull request has', 'other open pull requests have')} the same head commit`,
    expected: words(
      'a head commit of its own: the result of a check belongs to the commit, so the other pull request would wear this verdict',
    ),
    observed: others.map(
      ({ number, base, differs }) =>
        say`pull request ${`#${number}`} into ${base}, with another ${words(differs === 'base branch' ? 'base branch' : 'declaration')}`,
    ),
    next: next(
      words('Close the other pull request, or give this one a commit of its own:'),
      'git commit --allow-empty -m "Own head commit" && git push',
    ),
  };
}
