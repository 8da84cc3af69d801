import { DAY } from '../domain/policy/duration.ts';
import type { AnyFinding } from '../domain/finding.ts';
import type { Elsewhere } from '../domain/deployment/facts.ts';
import { plural } from '../prose/numbers.ts';
import { commitReference, say, words } from '../prose/say.ts';
import { advise, define } from './code.ts';

/** The run seems to be about another commit than the one that is judged. */
interface AnotherCommit extends AnyFinding<'gate.another-commit', 'deny' | 'warn'> {
  readonly commit: string;
  readonly elsewhere: readonly Elsewhere[];
}

const STARTED_BY = 'workflow_run';

export const anotherCommit = define<AnotherCommit>({
  code: 'gate.another-commit',
  findAtGate: ({ commit, elsewhere }) =>
    elsewhere.length === 0
      ? null
      : {
          code: 'gate.another-commit',
          effect: elsewhere.some(({ source }) => source === STARTED_BY) ? 'deny' : 'warn',
          commit,
          elsewhere,
        },
  describe: ({ effect, commit, elsewhere }) => ({
    title:
      effect === 'deny'
        ? 'The run was started for another commit than the one that is judged'
        : 'An input of the run names another commit, tag or branch',
    expected: say`nothing to be deployed but ${commitReference(commit)}, the commit of the run`,
    observed: elsewhere.map(({ source, value }) => say`${source}: ${value}`),
    next:
      effect === 'deny'
        ? advise`A workflow that another one starts runs at the tip of the default branch. Deploy in the workflow that was pushed, or start this one at the commit itself.`
        : advise`Make sure that the deploy step takes ${commitReference(commit)}, the commit of the run. To deploy another commit, start the run at the branch or tag that has it. This alone does not close the gate.`,
  }),
  when: {
    deny: 'the run was started by another workflow (`workflow_run`), for another commit than its own',
    warn: 'an input of the run looks like another commit, tag or branch than its own',
  },
  fix: 'What is judged is the commit of the run. Start the run at the commit that is to be deployed, and let the deploy step take `github.sha`.',
});

/** The commit contains one that the environment was rolled back from. */
interface RolledBack extends AnyFinding<'gate.rolled-back', 'warn'> {
  readonly environment: string;
  readonly from: string;
}

export const rolledBack = define<RolledBack>({
  code: 'gate.rolled-back',
  findAtGate: ({ rolledBack: from, environment }) =>
    from === null ? [] : [{ code: 'gate.rolled-back', effect: 'warn', environment, from }],
  describe: ({ environment, from }) => ({
    title: 'The commit contains one that the environment was rolled back from',
    expected: say`no commit that ${environment} was rolled back from`,
    observed: [say`${commitReference(from)}, deployed before the last deployment and contained in this commit`],
    next: advise`This deployment brings back a change that was rolled back. If its fault is still there, first revert it in a pull request. This alone does not close the gate.`,
  }),
  when: { warn: 'the commit contains one that was deployed and then rolled back' },
  fix: 'If the fault is still in it, revert it in a pull request first. Otherwise there is nothing to do.',
});

/** GitHub soon forgets the run that proves the baseline. */
interface BaselineAging extends AnyFinding<'gate.baseline-aging', 'warn'> {
  readonly environment: string;
  readonly days: number;
  readonly retention: number;
}

export const baselineAging = define<BaselineAging>({
  code: 'gate.baseline-aging',
  findAtGate: ({ baseline, now, retentionDays, environment }) => {
    const deployedAt = baseline?.deployedAt ?? null;
    if (deployedAt === null || retentionDays === null) return [];
    const days = Math.floor((Date.parse(now) - Date.parse(deployedAt)) / DAY);
    return days * 3 <= retentionDays * 2
      ? []
      : [{ code: 'gate.baseline-aging', effect: 'warn', environment, days, retention: retentionDays }];
  },
  describe: ({ environment, days, retention }) => ({
    title: `The deployment that proves the baseline is ${plural(days, 'day')} old`,
    expected: say`a deployment of ${environment} within two thirds of the ${words(plural(retention, 'day'))} for which the repository keeps its runs`,
    observed: [words(plural(days, 'day'))],
    next: advise`This alone does not close the gate. Deploy before GitHub deletes the run: after that every release since the first policy is judged again.`,
  }),
  when: { warn: "the baseline's run is older than two thirds of the repository's retention" },
  fix: 'Deploy again before GitHub forgets the run, or lengthen the retention of the repository. After that, a `baseline` in the policy is the way out.',
});
