import type { Finding } from '../../domain/finding.ts';
import { plural } from '../../prose/numbers.ts';
import { join, line, list, say, words, type Prose } from '../../prose/say.ts';
import { adoption, adoptLines } from './adoption.ts';
import { next, type Description, type Next } from './description.ts';

type Gate<C extends Finding['code']> = Extract<Finding, { readonly code: C }>;

export function describeUnreviewed({ items }: Gate<'gate.unreviewed'>): Description {
  const of = (kind: (typeof items)[number]['kind']) =>
    items.filter((item) => item.kind === kind).map((item) => item.id);
  const [commits, merges, paths] = [of('commit'), of('merge'), of('path')];
  return {
    title: `${plural(items.length, 'change')} since the baseline ${items.length === 1 ? 'comes' : 'come'} from no merged pull request`,
    expected: words(
      'every commit and every changed path from a merged pull request, and merge commits that GitHub signed',
    ),
    observed: [
      ...(commits.length > 0
        ? [say`${words(plural(commits.length, 'commit'))} of no merged pull request: ${list(commits, 3)}`]
        : []),
      ...(merges.length > 0
        ? [say`${words(plural(merges.length, 'merge commit'))} that GitHub did not sign: ${list(merges, 3)}`]
        : []),
      ...(paths.length > 0
        ? [say`${words(plural(paths.length, 'path'))} changed by no pull request: ${list(paths)}`]
        : []),
    ],
    next: unreviewedNext([...commits, ...merges], paths),
  };
}

function unreviewedNext(commits: readonly string[], paths: readonly string[]): Next {
  if (commits.length > 0) return adoption(commits);
  return next(
    say`Find the commits that changed ${list(paths)} (${'git log -m --first-parent --name-only'} shows them; a merge can carry more than its pull request), or undo these changes in a pull request. ${adoption([]).say}`,
    ...adoptLines([]),
  );
}

export function describeSuperseded({ commit, deployed, environment, rollback }: Gate<'gate.superseded'>): Description {
  const tip = words('run the deploy job at the tip of the release branch');
  if (deployed === null) {
    return {
      title: 'The rollback is none: the environment has never had this commit',
      expected: say`with ${'rollback: true'}, a commit that a successful deployment of ${environment} has had`,
      observed: [say`no such deployment of ${commit}`],
      next: next(
        say`To deploy this commit as a release, run the job without ${'rollback'}. To roll back, start the run at a commit that ${environment} has had.`,
      ),
    };
  }
  return {
    title: rollback
      ? 'An older commit than the deployed one, which the environment has never had'
      : 'An older commit than the deployed one',
    expected: say`a commit that is not older than the deployed one, ${deployed}${rollback ? say`, or one that ${environment} has had` : words('')}`,
    observed: [say`${commit}, an ancestor of it`],
    next: rollback
      ? next(
          say`To deploy what is newest, ${tip}. To roll back, start the run at a commit that a successful deployment of ${environment} has had.`,
        )
      : next(
          say`To deploy what is newest, ${tip}. Only if this is a rollback, start the run at ${commit.slice(0, 12)} again with this input (the environment must have had the commit before):`,
          'rollback: true',
        ),
  };
}

const DEFAULT_BRANCH = 'the default branch';

export function describeNotOnBranch({ commit, branches }: Gate<'gate.not-on-branch'>): Description {
  const where = join(
    branches.map((branch) => (branch === DEFAULT_BRANCH ? words(branch) : say`${branch}`)),
    ' or ',
  );
  return {
    title: 'The commit is on no release branch',
    expected: say`a commit on ${where}`,
    observed: [say`${commit}, which is not`],
    next: next(
      say`Bring the change onto ${where} by a pull request (merge the branch, or cherry-pick the commit), then run the deploy job at the tip of that branch.`,
    ),
  };
}

export function describeUnproven({ environment }: Gate<'gate.baseline-unproven'>): Description {
  return {
    title: 'What is deployed is the word of anybody with write access',
    expected: say`the one job that deploys to ${environment}, named in the policy`,
    observed: [
      say`no job: a deployment of ${environment} by any workflow counts as baseline, and a false one hides commits`,
    ],
    next: next(
      say`This alone does not close the gate. Name the job of the environment in the policy, under ${'environments'} of its cohort, by workflow file and job name, as in ${'deploy.yml/deploy (rp)'}:`,
      line`- { name: ${yamlName(environment)}, job: "<workflow file>/<job name>" }`,
    ),
  };
}

function yamlName(name: string): string {
  return /^[a-z][a-z0-9_-]*$/i.test(name) ? name : JSON.stringify(name);
}

export function ofPull(number: number): Prose {
  return say`pull request ${`#${number}`}`;
}
