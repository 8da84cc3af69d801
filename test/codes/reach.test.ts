import { expect, it } from 'vitest';
import { undeclaredReach } from '../../src/codes/reach.ts';
import { change, COHORTS, facts, policy, type FactsOptions } from '../domain/build.ts';
import { atCheck, readAll } from './build.ts';

const three = policy({
  cohorts: { ...COHORTS, third: { dimension: 'engine', select: 'engine=third', paths: ['deploy/third/**'] } },
  approvals: { cross: 1 },
});
const both = [change('deploy/rp/a'), change('deploy/tm/a')];

it.each<[string, FactsOptions, string[]]>([
  ['what is declared', {}, []],
  ['nothing is declared', { pull: { body: '', changes: both } }, []],
  [
    'all, by a shared path',
    { policy: three, pull: { changes: [change('src/a')] } },
    [
      'reach.undeclared deny',
      'Changed paths reach 2 cohorts that the declaration does not cover',
      'expected: changes that reach only "rp"',
      'observed: "tm" is reached by 1 path: "src/a"',
      'observed: "third" is reached by 1 path: "src/a"',
      'next: Move the changes of "src/a" to a pull request of their own. If "tm", "third" are meant to receive this change too, declare them (several cohorts of one dimension need 1 approval). The line for the description:',
      '  Target-Cohort: rp, third, tm',
    ],
  ],
  ['declared for all', { pull: { body: 'Target-Cohort: all', changes: both } }, []],
  [
    'several paths of what is merged',
    { pull: { state: 'merged', changes: ['a', 'b', 'c', 'd'].map((name) => change(`deploy/tm/${name}`)) } },
    [
      'reach.undeclared deny',
      'Changed paths reach 1 cohort that the declaration does not cover',
      'expected: changes that reach only "rp"',
      'observed: "tm" is reached by 4 paths: "deploy/tm/a", "deploy/tm/b", "deploy/tm/c" and 1 more',
      'next: If "tm" is meant to receive this change too, declare it (several cohorts of one dimension need 2 approvals). The line for the description:',
      '  Target-Cohort: rp, tm',
    ],
  ],
  ['a cohort that does not exist', { pull: { body: 'Target-Cohort: nowhere', changes: both } }, []],
])('%s', (_, options, lines) => {
  expect(atCheck(undeclaredReach, facts(options))).toEqual(lines);
});

it('is read where the release is not known', () => {
  const reached = [{ cohort: 'rp', paths: ['a'] }];
  expect(readAll(undeclaredReach, [{ code: 'reach.undeclared', effect: 'deny', declared: ['tm'], reached }])).toEqual([
    'reach.undeclared deny',
    'Changed paths reach 1 cohort that the declaration does not cover',
    'expected: changes that reach only "tm"',
    'observed: "rp" is reached by 1 path: "a"',
    'next: Move the changes of "a" to a pull request of their own. If "rp" is meant to receive this change too, declare it (several cohorts of one dimension need 2 approvals). The line for the description:',
    '  Target-Cohort: rp, tm',
  ]);
});
