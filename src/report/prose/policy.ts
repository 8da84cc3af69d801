import type { Problem } from '../../domain/problem.ts';
import { plural } from '../../prose/numbers.ts';
import { say, words } from '../../prose/say.ts';
import { describeProblem, next, type Description } from './description.ts';

const SMALLEST_POLICY = [
  'version: 1',
  'inventory:',
  '  provider: file',
  '  path: inventory/sites.csv',
  'cohorts:',
  '  <cohort>:',
  '    select: <attribute>=<value>',
  '    owners: [<login>]',
] as const;

export function describeNoPolicy(path: string, branch: string): Description {
  return {
    title: 'There is no policy',
    expected: say`a policy at ${path} on the default branch, ${branch}`,
    observed: [words('no such file')],
    next: next(
      say`Merge a policy at ${path} into ${branch}. The smallest one (one in a pull request is not read: a release must not bring its own rules):`,
      ...SMALLEST_POLICY,
    ),
  };
}

export function describeBadPolicy(effect: 'error' | 'deny', path: string, problems: readonly Problem[]): Description {
  const whose = effect === 'error' ? 'The policy' : 'The policy as this pull request changes it';
  return {
    title: `${whose} has ${plural(problems.length, 'mistake')}`,
    expected: say`a valid policy at ${path}${words(effect === 'error' ? ' on the default branch' : ', also after the merge')}`,
    observed: problems.map(describeProblem),
    next: next(
      effect === 'error'
        ? say`Correct the policy on the default branch in a pull request that changes only ${path}.`
        : say`Correct ${path} in this pull request.`,
    ),
  };
}

export function describeBadInput(problems: readonly Problem[]): Description {
  return {
    title: `${plural(problems.length, 'input is', 'inputs are')} invalid`,
    expected: words('valid inputs of the action'),
    observed: problems.map(describeProblem),
    next: next(say`Correct the inputs under ${'with:'} in the workflow file.`),
  };
}
