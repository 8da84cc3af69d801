import { describe, expect, it } from 'vitest';
import { anotherCommit, baselineAging, rolledBack } from '../../src/codes/gate-warnings.ts';
import type { GateFacts } from '../../src/codes/outcome.ts';
import { atGate, gateFacts } from './build.ts';

const OLD = 'b'.repeat(40);

describe('gate.another-commit', () => {
  it.each<[string, GateFacts['elsewhere'], string[]]>([
    ['nothing', [], []],
    [
      'an input',
      [{ source: 'input ref', value: 'v1.4' }],
      [
        'gate.another-commit warn',
        'An input of the run names another commit, tag or branch',
        'expected: nothing to be deployed but cccccccccccc, the commit of the run',
        'observed: "input ref": "v1.4"',
        'next: Make sure that the deploy step takes cccccccccccc, the commit of the run. To deploy another commit, start the run at the branch or tag that has it. This alone does not close the gate.',
      ],
    ],
    [
      'the run that started this one, too',
      [
        { source: 'input ref', value: 'v1.4' },
        { source: 'workflow_run', value: OLD },
      ],
      [
        'gate.another-commit deny',
        'The run was started for another commit than the one that is judged',
        'expected: nothing to be deployed but cccccccccccc, the commit of the run',
        'observed: "input ref": "v1.4"',
        'observed: "workflow_run": "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"',
        'next: A workflow that another one starts runs at the tip of the default branch. Deploy in the workflow that was pushed, or start this one at the commit itself.',
      ],
    ],
  ])('%s', (_, elsewhere, lines) => {
    expect(atGate(anotherCommit, gateFacts({ elsewhere }))).toEqual(lines);
  });
});

describe('gate.rolled-back', () => {
  it.each<[string, string | null, string[]]>([
    ['nothing', null, []],
    [
      'a commit',
      OLD,
      [
        'gate.rolled-back warn',
        'The commit contains one that the environment was rolled back from',
        'expected: no commit that "production-rp" was rolled back from',
        'observed: bbbbbbbbbbbb, deployed before the last deployment and contained in this commit',
        'next: This deployment brings back a change that was rolled back. If its fault is still there, first revert it in a pull request. This alone does not close the gate.',
      ],
    ],
  ])('%s', (_, commit, lines) => {
    expect(atGate(rolledBack, gateFacts({ rolledBack: commit }))).toEqual(lines);
  });
});

describe('gate.baseline-aging', () => {
  const baseline = { commit: OLD, kind: 'deployment', otherJobs: [], unjudged: null } as const;
  const at = (deployedAt: string | null) => ({
    baseline: { ...baseline, deployedAt },
    now: '2026-11-30T12:00:00Z',
    retentionDays: 90,
  });

  it.each<[string, Partial<GateFacts>, string[]]>([
    ['two thirds', at('2026-10-01T12:00:00Z'), []],
    ['a moment less than a day more', at('2026-09-30T12:00:01Z'), []],
    [
      'a retention of a day',
      { ...at('2026-11-29T12:00:00Z'), retentionDays: 1 },
      [
        'gate.baseline-aging warn',
        'The deployment that proves the baseline is 1 day old',
        'expected: a deployment of "production-rp" within two thirds of the 1 day for which the repository keeps its runs',
        'observed: 1 day',
        'next: This alone does not close the gate. Deploy before GitHub deletes the run: after that every release since the first policy is judged again.',
      ],
    ],
    ['no deployment', at(null), []],
    ['no baseline', { ...at(null), baseline: null }, []],
    ['no retention', { ...at('2026-01-01T12:00:00Z'), retentionDays: null }, []],
  ])('%s', (_, parts, lines) => {
    expect(atGate(baselineAging, gateFacts(parts))).toEqual(lines);
  });
});
