import type { AnyFinding } from '../domain/finding.ts';
import { freezeFiles } from '../domain/policy/policy.ts';
import type { Unmatched } from '../domain/policy/unmatched.ts';
import type { Problem } from '../domain/problem.ts';
import { isRollback } from '../domain/deployment/timing.ts';
import { freezesOf } from '../domain/time/freeze.ts';
import { plural } from '../prose/numbers.ts';
import { say, words, type Prose } from '../prose/say.ts';
import { correctAll, define, describeProblem, next } from './code.ts';

interface MissingPolicy extends AnyFinding<'policy.missing', 'error'> {
  readonly path: string;
  readonly branch: string;
}

const SMALLEST_POLICY = [
  'version: 1',
  'inventory:',
  '  provider: file',
  '  path: inventory/sites.csv',
  'cohorts:',
  '  <cohort>:',
  '    select: <attribute>=<value>',
  '    owners: [<login>, <another login>]',
  '    environments: [<GitHub environment>]',
] as const;

export const missingPolicy = define<MissingPolicy>({
  code: 'policy.missing',
  describe: ({ path, branch }) => ({
    title: 'There is no policy',
    expected: say`a policy at ${path} on the default branch, ${branch}`,
    observed: [words('no such file')],
    next: next(
      say`Merge a policy at ${path} into ${branch}, in a pull request that changes nothing else and that an administrator of the repository approves. The smallest one that checks and gates can work with:`,
      ...SMALLEST_POLICY,
    ),
  }),
  when: { error: 'there is no policy at `policy-path` on the default branch' },
  fix: 'Merge a policy first, in a pull request that changes nothing else: an administrator of the repository approves it, and its report says what it would do. The policy of a pull request judges nothing: a release does not bring its own rules.',
});

interface InvalidPolicy extends AnyFinding<'policy.invalid', 'error' | 'deny'> {
  readonly path: string;
  readonly problems: readonly Problem[];
}

export const invalidPolicy = define<InvalidPolicy>({
  code: 'policy.invalid',
  find: ({ proposed, trial }) => {
    const files = [...(proposed === null ? [] : [proposed]), ...(trial?.mistakes ?? [])];
    return files
      .filter(({ problems }) => problems.length > 0)
      .map(({ path, problems }) => ({ code: 'policy.invalid', effect: 'deny', path, problems }));
  },
  findAtGate: (facts) => {
    const { risk, policy, cohort } = facts;
    const paths = freezeFiles({ freezes: freezesOf(policy.freezes, cohort) });
    // A rollback keeps to no freeze.
    const unreadable = risk === null || isRollback(facts) ? [] : risk.unreadable;
    return unreadable
      .filter(({ path }) => paths.includes(path))
      .map(({ path, problems }) => ({ code: 'policy.invalid', effect: 'error', path, problems }));
  },
  describe: ({ effect, path, problems }) => {
    const whose = effect === 'error' ? 'The policy' : 'A file that decides where releases go';
    return {
      title: `${whose} has ${plural(problems.length, 'mistake')}`,
      expected:
        effect === 'error'
          ? say`a valid policy at ${path} on the default branch`
          : say`${path} without mistakes, before it is merged`,
      observed: problems.map(describeProblem),
      next: correctAll(
        effect === 'error'
          ? say`${path} on the default branch, in a pull request that changes nothing else`
          : say`${path} in this pull request`,
        problems,
      ),
    };
  },
  when: {
    error: 'the policy on the default branch has mistakes; each is listed with line, column and what is allowed',
    deny: 'the policy, the inventory file or another file that the policy names has mistakes as the pull request would change it',
  },
  fix: 'Denied: correct the file in this pull request. Error: correct it in a pull request that changes nothing but the policy; that one needs the approval of an administrator of the repository, and every other is an error until it is merged.',
});

interface UnmatchedPolicy extends AnyFinding<'policy.unmatched', 'warn'> {
  readonly items: readonly Unmatched[];
}

export const unmatchedPolicy = define<UnmatchedPolicy>({
  code: 'policy.unmatched',
  find: ({ trial }) =>
    trial === null || trial.unmatched.length === 0
      ? []
      : [{ code: 'policy.unmatched', effect: 'warn', items: trial.unmatched }],
  describe: ({ items }) => ({
    title: `The policy names ${plural(items.length, 'thing')} that nothing matches`,
    expected: words('globs that match something in the repository, and owners with write access'),
    observed: items.map(describeUnmatched),
    next: next(
      words(
        items.some(({ kind }) => kind === 'field' || kind === 'site')
          ? 'Add what is missing, and correct the spelling of others, in this pull request.'
          : 'Correct the spelling in this pull request, or leave it where what it names is still to come.',
      ),
    ),
  }),
  when: {
    warn: 'a glob of `paths`, `guarded`, `manifests` or `branches` in a changed policy matches nothing in the repository, or an owner has no write access, or `releases.deployed` is `sites` while `inventory.site` has no `deployed` or sites tell no commit',
  },
  fix: 'Correct the spelling in the pull request, or give the owner write access. Add `inventory.site.deployed`, the expression that gives the full id of the commit that a site has. Leave a name where what it names is still to come.',
});

function describeUnmatched({ key, value, kind }: Unmatched): Prose {
  switch (kind) {
    case 'path':
      return say`${key}: no path matches ${value}`;
    case 'branch':
      return say`${key}: no branch matches ${value}`;
    case 'owner':
      return say`${key}: ${value} has no write access to this repository`;
    case 'site':
      return say`${key}: no full commit id in ${'deployed'} of ${value}`;
    case 'field':
      return say`${key}: ${value} needs ${'inventory.site.deployed'}, the expression that gives the full id of the commit that a site has`;
  }
}
