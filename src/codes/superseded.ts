import type { AnyFinding } from '../domain/finding.ts';
import type { InTheWay } from '../domain/deployment/facts.ts';
import { commitReference, join, pullName, say, words, type Prose } from '../prose/say.ts';
import { advise, define, next, type Next } from './code.ts';

/** What is deployed, or half deployed, would be taken away. */
interface Superseded extends AnyFinding<'gate.superseded', 'deny'> {
  readonly commit: string;
  readonly environment: string;
  /** Whether a rollback was asked for; then it is not a permitted one. */
  readonly rollback: boolean;
  readonly inTheWay: readonly InTheWay[];
}

export const superseded = define<Superseded>({
  code: 'gate.superseded',
  findAtGate: ({ branch, commit, inTheWay, rollback, environment }) =>
    branch === null || inTheWay.length === 0
      ? []
      : [{ code: 'gate.superseded', effect: 'deny', commit, environment, rollback: rollback.asked, inTheWay }],
  describe: (finding) => {
    const { commit, environment, rollback, inTheWay } = finding;
    const isOlder = inTheWay.some(({ stand }) => stand === 'newer');
    return {
      title: isOlder
        ? `The commit is older than what is deployed${rollback ? ', and the environment cannot be rolled back to it' : ''}`
        : 'The commit lacks changes that are deployed',
      expected: say`a commit that contains everything deployed to ${environment}, or a rollback to a commit deployed there before`,
      observed: inTheWay.map((found) => observe(found, commit)),
      next: isOlder ? olderNext(finding) : lackingNext(finding),
    };
  },
  when: {
    deny: 'the commit is older than what is deployed or half deployed, or lacks pull requests of it, and this is no permitted rollback',
  },
  fix: 'Run the deploy job at the tip of the release branch. To roll back, start the run at a commit that the environment has had, with `rollback: true`. Where the commit lacks deployed pull requests, merge them into its branch first; `rollback: true` lets them go.',
});

function observe({ commit, stand, finished, pulls, direct }: InTheWay, runCommit: string): Prose {
  const state = words(finished ? 'deployed' : 'half deployed: its deployment failed or is under way');
  if (stand === 'newer')
    return say`${commitReference(commit)}, ${state}; ${commitReference(runCommit)} is an ancestor of it`;
  const lost = [
    ...pulls.map((number) => pullName(number)),
    ...(direct.length === 0 ? [] : [say`commits without a pull request ${join(direct.map(commitReference), ', ', 3)}`]),
  ];
  return say`${commitReference(commit)}, ${state}; would be lost: ${lost.length === 0 ? words('what it has and this commit lacks') : join(lost, ', ', 10)}`;
}

const TIP = words('run the deploy job at the tip of the release branch');

function olderNext({ commit, environment, rollback }: Superseded): Next {
  return rollback
    ? advise`To deploy what is newest, ${TIP}. To roll back, start the run at a commit that was successfully deployed to ${environment} before the present one.`
    : next(
        say`To deploy what is newest, ${TIP}. Only if this is a rollback, start the run at ${commitReference(commit)} again with this input (the commit must have been deployed there before):`,
        'rollback: true',
      );
}

function lackingNext({ commit, inTheWay }: Superseded): Next {
  const pulls = [...new Set(inTheWay.flatMap((found) => found.pulls))];
  const lost = pulls.length === 0 ? words('what would be lost') : join(pulls.map(pullName), ', ', 5);
  return next(
    say`Bring ${lost} onto this branch by a pull request, and run the deploy job there. Only to remove it, start the run at ${commitReference(commit)} again with this input:`,
    'rollback: true',
  );
}
