import type { AnyFinding } from '../domain/finding.ts';
import { jobOf } from '../domain/policy/policy.ts';
import type { GateFactsOf, Unreviewed } from '../domain/deployment/facts.ts';
import { plural } from '../prose/numbers.ts';
import { commitReference, join, line, list, pullName, say, words } from '../prose/say.ts';
import { advise, define, next, type Next } from './code.ts';
import { answerFor, baselineLine, yamlName } from './way-out.ts';

interface UnreviewedChanges extends AnyFinding<'gate.unreviewed', 'deny'> {
  readonly items: readonly Unreviewed[];
}

export const unreviewed = define<UnreviewedChanges>({
  code: 'gate.unreviewed',
  findAtGate: ({ unreviewed: items }) =>
    items.length === 0 ? [] : [{ code: 'gate.unreviewed', effect: 'deny', items }],
  describe: ({ items }, { gate }) => {
    const of = (kind: Unreviewed['kind']) => items.filter((item) => item.kind === kind).map((item) => item.id);
    const [commits, merges, paths] = [of('commit'), of('merge'), of('path')];
    return {
      title: `${plural(items.length, 'change')} since the baseline ${items.length === 1 ? 'comes' : 'come'} from no merged pull request`,
      expected: say`every commit and every changed path from a merged pull request, and merge commits that GitHub signed`,
      observed: [
        ...(commits.length > 0
          ? [
              say`${words(plural(commits.length, 'commit'))} of no merged pull request: ${join(commits.map(commitReference), ', ', 3)}`,
            ]
          : []),
        ...strayPulls(items).map(
          ({ pull, branch }) =>
            say`${pullName(pull)} was merged into ${branch}, no release branch: give a layer of a stack the release branch as base before it is merged`,
        ),
        ...(merges.length > 0
          ? [
              say`${words(plural(merges.length, 'merge commit'))} that GitHub did not sign: ${join(merges.map(commitReference), ', ', 3)}`,
            ]
          : []),
        ...(paths.length > 0
          ? [say`${words(plural(paths.length, 'path'))} changed by no pull request: ${list(paths)}`]
          : []),
      ],
      next: unreviewedNext([...commits, ...merges], paths, gate),
    };
  },
  when: {
    deny: 'a commit or a changed path since the baseline comes from no merged pull request, or a merge commit is not one that GitHub made',
  },
  fix: 'Give the environment a `baseline` in the policy, in a pull request: its approvers answer for the commits. It needs as many approvals as a release across cohorts, among them a policy owner and an owner of the cohort. Where a pull request is named that went into another branch: change the base of such a layer to the release branch before it is merged. Where only paths are named, `git log -m --first-parent --name-only` shows which commit carried them.',
});

/** The merged pull requests that went elsewhere, each once, at most three. */
function strayPulls(items: readonly Unreviewed[]): NonNullable<Unreviewed['into']>[] {
  const found = items.flatMap(({ into }) => (into === undefined ? [] : [[into.pull, into] as const]));
  return [...new Map(found).values()].slice(0, 3);
}

function unreviewedNext(commits: readonly string[], paths: readonly string[], gate: GateFactsOf | null): Next {
  if (commits.length > 0) return answerFor(words(commits.length === 1 ? 'this commit' : 'these commits'), gate);
  return next(
    say`Undo the changes of ${list(paths)} in a pull request (a merge can carry more than its pull request; ${'git log -m --first-parent --name-only'} shows the commits). Or give this environment a ${'baseline'} in the policy:`,
    baselineLine(gate),
  );
}

interface NotOnBranch extends AnyFinding<'gate.not-on-branch', 'deny'> {
  readonly commit: string;
  readonly branches: readonly string[];
}

const DEFAULT_BRANCH = 'the default branch';

export const notOnBranch = define<NotOnBranch>({
  code: 'gate.not-on-branch',
  findAtGate: ({ branch, commit, policy }) =>
    branch === null
      ? {
          code: 'gate.not-on-branch',
          effect: 'deny',
          commit,
          branches: policy.releases.branches ?? [DEFAULT_BRANCH],
        }
      : null,
  describe: ({ commit, branches }) => {
    const where = join(
      branches.map((branch) => (branch === DEFAULT_BRANCH ? words(branch) : say`${branch}`)),
      ' or ',
    );
    return {
      title: 'The commit is on no release branch',
      expected: say`a commit on ${where}`,
      observed: [say`${commitReference(commit)}, which is on none`],
      next: advise`Bring the change to ${where} in a pull request (merge the branch, or cherry-pick the commit). Then run the deploy job at the tip of that branch.`,
    };
  },
  when: { deny: 'the commit of the run is on none of `releases.branches`' },
  fix: 'Bring the change onto a release branch by a pull request (merge the branch, or cherry-pick the commit), and run the deploy job there.',
});

interface BaselineUnproven extends AnyFinding<'gate.baseline-unproven', 'warn'> {
  readonly environment: string;
}

export const baselineUnproven = define<BaselineUnproven>({
  code: 'gate.baseline-unproven',
  findAtGate: ({ policy, cohort, environment }) => {
    return jobOf(policy, cohort, environment) === null
      ? [{ code: 'gate.baseline-unproven', effect: 'warn', environment }]
      : [];
  },
  describe: ({ environment }) => ({
    title: 'Anyone with write access can fake the baseline: the policy names no deploy job',
    expected: say`a policy that names the job that deploys to ${environment}`,
    observed: [
      say`no job, so a deployment of ${environment} by any workflow counts as the baseline, and a false one hides commits`,
    ],
    next: next(
      say`Name the deploy job in the policy, under ${'environments'} of the cohort (this alone does not close the gate):`,
      line`- { name: ${yamlName(environment)}, job: "<workflow file>/<job name>" }`,
    ),
  }),
  when: {
    warn: 'the policy names no job for the environment, so anyone with write access can fake the baseline',
  },
  fix: 'Name the job in the policy, as workflow file and job name: `environments: [{ name: production-rp, job: "deploy.yml/deploy (rp)" }]`.',
});
