import { expect, it } from 'vitest';
import type { GateFacts } from '../../src/codes/outcome.ts';
import { superseded } from '../../src/codes/superseded.ts';
import { atGate, gateFacts } from './build.ts';

const newer = { commit: 'e'.repeat(40), stand: 'newer', finished: true, pulls: [], direct: [] } as const;
const apart = { ...newer, stand: 'apart' } as const;
const asked = { asked: true, applies: false };

it.each<[string, Partial<GateFacts>, string[]]>([
  ['nothing is in the way', {}, []],
  ['the commit is on no branch anyway', { branch: null, inTheWay: [newer] }, []],
  [
    'older than what is half deployed',
    { inTheWay: [{ ...newer, finished: false }] },
    [
      'gate.superseded deny',
      'The commit is older than what is deployed',
      'expected: a commit that contains everything deployed to "production-rp", or a rollback to a commit deployed there before',
      'observed: eeeeeeeeeeee, half deployed: its deployment failed or is under way; cccccccccccc is an ancestor of it',
      'next: To deploy what is newest, run the deploy job at the tip of the release branch. Only if this is a rollback, start the run at cccccccccccc again with this input (the commit must have been deployed there before):',
      '  rollback: true',
    ],
  ],
  [
    'older, and a rollback was asked for',
    { inTheWay: [newer], rollback: asked },
    [
      'gate.superseded deny',
      'The commit is older than what is deployed, and the environment cannot be rolled back to it',
      'expected: a commit that contains everything deployed to "production-rp", or a rollback to a commit deployed there before',
      'observed: eeeeeeeeeeee, deployed; cccccccccccc is an ancestor of it',
      'next: To deploy what is newest, run the deploy job at the tip of the release branch. To roll back, start the run at a commit that was successfully deployed to "production-rp" before the present one.',
    ],
  ],
  [
    'apart from what is deployed',
    { inTheWay: [apart] },
    [
      'gate.superseded deny',
      'The commit lacks changes that are deployed',
      'expected: a commit that contains everything deployed to "production-rp", or a rollback to a commit deployed there before',
      'observed: eeeeeeeeeeee, deployed; would be lost: what it has and this commit lacks',
      'next: Bring what would be lost onto this branch by a pull request, and run the deploy job there. Only to remove it, start the run at cccccccccccc again with this input:',
      '  rollback: true',
    ],
  ],
  [
    'without pull requests that are deployed',
    { inTheWay: [{ ...apart, pulls: [41, 43] }] },
    [
      'gate.superseded deny',
      'The commit lacks changes that are deployed',
      'expected: a commit that contains everything deployed to "production-rp", or a rollback to a commit deployed there before',
      'observed: eeeeeeeeeeee, deployed; would be lost: pull request #41, pull request #43',
      'next: Bring pull request #41, pull request #43 onto this branch by a pull request, and run the deploy job there. Only to remove it, start the run at cccccccccccc again with this input:',
      '  rollback: true',
    ],
  ],
  [
    'without commits of no pull request',
    { inTheWay: [{ ...apart, pulls: [41], direct: ['a', 'b', 'd', 'f'].map((letter) => letter.repeat(40)) }] },
    [
      'gate.superseded deny',
      'The commit lacks changes that are deployed',
      'expected: a commit that contains everything deployed to "production-rp", or a rollback to a commit deployed there before',
      'observed: eeeeeeeeeeee, deployed; would be lost: pull request #41, commits without a pull request aaaaaaaaaaaa, bbbbbbbbbbbb, dddddddddddd and 1 more',
      'next: Bring pull request #41 onto this branch by a pull request, and run the deploy job there. Only to remove it, start the run at cccccccccccc again with this input:',
      '  rollback: true',
    ],
  ],
  [
    'both',
    { inTheWay: [newer, apart] },
    [
      'gate.superseded deny',
      'The commit is older than what is deployed',
      'expected: a commit that contains everything deployed to "production-rp", or a rollback to a commit deployed there before',
      'observed: eeeeeeeeeeee, deployed; cccccccccccc is an ancestor of it',
      'observed: eeeeeeeeeeee, deployed; would be lost: what it has and this commit lacks',
      'next: To deploy what is newest, run the deploy job at the tip of the release branch. Only if this is a rollback, start the run at cccccccccccc again with this input (the commit must have been deployed there before):',
      '  rollback: true',
    ],
  ],
])('gate.superseded: %s', (_, parts, lines) => {
  expect(atGate(superseded, gateFacts(parts))).toEqual(lines);
});
