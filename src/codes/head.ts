import { declarationFingerprint } from '../domain/declaration/fingerprint.ts';
import type { Sharer } from '../domain/pull-request.ts';
import { isReleaseBranch } from '../domain/scope.ts';
import { plural } from '../prose/numbers.ts';
import { say, words } from '../prose/say.ts';
import { pullName } from './names.ts';
import { define, next } from './code.ts';

interface SharedHead {
  readonly code: 'head.shared';
  readonly effect: 'deny';
  readonly others: readonly { readonly number: number; readonly base: string; readonly differs: string }[];
}

/** A check belongs to a commit, so another pull request with this head would show this one's verdict. */
export const sharedHead = define<SharedHead>({
  code: 'head.shared',
  find: ({ scope, pull, policy, defaultBranch }) => {
    if (!scope.onReleaseBranch) return [];
    const declared = ({ body, labels }: Pick<Sharer, 'body' | 'labels'>) =>
      declarationFingerprint(body, labels, [...policy.cohorts.keys()]);
    const others = pull.sharers
      .filter((sharer) => isReleaseBranch(sharer.base, policy, defaultBranch))
      .flatMap((sharer) => {
        const differs =
          sharer.base !== pull.base ? 'base branch' : declared(sharer) !== declared(pull) ? 'declaration' : null;
        return differs === null ? [] : [{ number: sharer.number, base: sharer.base, differs }];
      });
    return others.length === 0 ? [] : [{ code: 'head.shared', effect: 'deny', others }];
  },
  describe: ({ others }) => ({
    title: `${plural(others.length, 'other open pull request has', 'other open pull requests have')} the same head commit`,
    expected: words(
      'a head commit of its own: a check run belongs to a commit, so it would show on the other pull request too',
    ),
    observed: others.map(
      ({ number, base, differs }) =>
        say`${pullName(number)} into ${base}, with another ${words(differs === 'base branch' ? 'base branch' : 'declaration')}`,
    ),
    next: next(
      words('Close the other pull request, or give this one a commit of its own:'),
      'git commit --allow-empty -m "Own head commit" && git push',
    ),
  }),
  docs: {
    when: {
      deny: 'another open pull request into a release branch, by an author with write access, has the same head commit and another base or declaration',
    },
    next: 'Close the other pull request, or give this one a commit of its own: a check run belongs to a commit, so it shows on both.',
  },
});
