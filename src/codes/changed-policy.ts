import type { AnyFinding } from '../domain/finding.ts';
import type { Approvals } from '../domain/approvals/approvals.ts';
import type { ReleaseFacts } from '../domain/facts.ts';
import type { Owner } from '../domain/policy/policy.ts';
import { plural } from '../prose/numbers.ts';
import { list, say, words } from '../prose/say.ts';
import { define, type Context, type Description, type Next } from './code.ts';
import { describeRuleChange, people, type Origin } from './rules.ts';
import {
  approvalLines,
  askForApproval,
  describeEligibleFor,
  obstacles,
  shortfallOf,
  type Shortfall,
} from './shortfall.ts';

export interface ChangedPolicy extends AnyFinding<'policy.changed', 'hold' | 'deny'>, Shortfall {
  readonly paths: readonly string[];
  readonly owners: readonly Owner[];
  readonly administrators: boolean;
  readonly origin?: Origin;
  /** The environment to which a pull request gives a `baseline`: that takes those of a release across cohorts. */
  readonly sets?: { readonly cohort: string; readonly environment: string };
}

export const changedPolicy = define<ChangedPolicy>({
  code: 'policy.changed',
  find: (facts) => [...ownChange(facts), ...settingsIn(facts)],
  findAtGate: ({ rules }) =>
    rules
      .filter(({ approved }) => !approved)
      .map(({ pull, paths, commit, plan, baseline, approvals }) => ({
        code: 'policy.changed',
        effect: pull === null ? 'deny' : 'hold',
        paths,
        origin: pull === null ? { commit: commit ?? '' } : { pull: pull.number, plan, baseline },
        owners: [],
        ...(approvals === null ? NOBODY_ASKED : askedAtGate(approvals, baseline)),
      })),
  describe: (finding, context) => {
    if (finding.origin !== undefined) return describeRuleChange(finding, finding.origin, context.gate);
    return finding.sets === undefined
      ? describeOwnChange(finding, context)
      : describeSetting(finding, finding.sets, context.release);
  },
  when: {
    hold: 'the pull request changes the policy, the inventory file, something under `.github/` or a guarded path, and no policy owner has approved it; or it sets or moves a `baseline` without the approvals of a release across cohorts, a policy owner and an owner of that cohort among them',
    deny: 'such a change came without a pull request (gate)',
  },
  fix: 'Ask one of `policy-owners` for an approving review on the head commit, or for `/cohort approve policy <digest>`. Where the policy names none, or none of them has write access, ask an administrator of the repository. At the gate: a merged pull request is approved by that comment still; a commit without one is answered for with a `baseline` of the environment in the policy.',
});

function ownChange({ scope, policy, approvals, changed }: ReleaseFacts): ChangedPolicy[] {
  const { policyNeeded, administrators } = approvals;
  const counted = approvals.counted.filter(({ forPolicy }) => forPolicy).map(({ login }) => login);
  if (counted.length >= policyNeeded) return [];
  return [
    {
      code: 'policy.changed',
      effect: 'hold',
      paths: [...scope.guarded, ...changed.unreadable],
      owners: policy.policyOwners,
      administrators,
      needed: policyNeeded,
      counted,
      eligible: approvals.eligible.filter(({ cohort }) => cohort === 'policy'),
      ...shortfallOf(approvals),
    },
  ];
}

/** Each `baseline` that lacks its approvals: merged without them it would not count. */
function settingsIn({ baselines, proposed }: ReleaseFacts): ChangedPolicy[] {
  return baselines
    .filter(({ approved }) => !approved)
    .map(({ cohort, environment, approvals }) => ({
      code: 'policy.changed',
      effect: 'hold',
      paths: proposed === null ? [] : [proposed.path],
      owners: [],
      sets: { cohort, environment },
      ...askedAtGate(approvals, true),
    }));
}

function describeSetting(
  finding: ChangedPolicy,
  { cohort, environment }: NonNullable<ChangedPolicy['sets']>,
  release: ReleaseFacts | null,
): Description {
  const { needed, counted, eligible } = finding;
  return {
    title: 'The pull request gives an environment a baseline, which takes the approvals of a release across cohorts',
    expected: say`approvals by ${words(`${needed} different people`)}, among them a policy owner and an owner of ${cohort}, by the rules up to which all was approved`,
    observed: [
      say`in ${environment} its approvers will answer for everything up to the commit that it names`,
      counted.length === 0 ? words('none of them has approved') : say`approved by ${list(counted)}`,
      ...obstacles(finding),
    ],
    next: askForApproval(people(eligible), approvalLines([cohort, 'policy'], release), release?.pull ?? null, finding),
  };
}

const NOBODY_ASKED = {
  administrators: false,
  needed: 1,
  counted: [],
  unattributed: [],
  unreadableTeams: [],
  eligible: [],
  unreachable: 0,
};

/**
 * Of whom the gate asks an approval: of policy owners, and of owners of cohorts for which a manifest stands otherwise.
 */
function askedAtGate(approvals: Approvals, baseline: boolean): Shortfall & { administrators: boolean } {
  const { administrators, policyNeeded, needed, counted, eligible, missing, unapproved } = approvals;
  const cohorts = baseline || missing.release > 0 ? eligible.filter(({ cohort }) => cohort !== 'policy') : [];
  const lacking = cohorts.filter(({ cohort }) => unapproved.some((gap) => gap.cohort === cohort));
  const policy = baseline || missing.policy > 0 ? eligible.filter(({ cohort }) => cohort === 'policy') : [];
  return {
    administrators,
    needed: Math.max(policyNeeded, needed),
    counted: counted.map(({ login }) => login),
    eligible: [...(lacking.length > 0 && !baseline ? lacking : cohorts), ...policy],
    ...shortfallOf(approvals),
  };
}

function describeOwnChange(finding: ChangedPolicy, context: Context): Description {
  const { paths, needed, counted } = finding;
  return {
    title: `The pull request changes ${plural(paths.length, 'file')} that ${paths.length === 1 ? 'decides' : 'decide'} where releases go`,
    expected: words(needed > 1 ? `the approval of ${needed} policy owners` : 'the approval of a policy owner'),
    observed: [
      say`changed: ${list(paths)}`,
      counted.length === 0 ? words('no policy owner has approved') : say`approved by ${list(counted)}`,
      ...obstacles(finding),
    ],
    next: ownChangeNext(finding, context),
  };
}

function ownChangeNext(finding: ChangedPolicy, { release }: Context): Next {
  const { administrators, owners, eligible } = finding;
  const lines = approvalLines(['policy'], release);
  const pull = release?.pull ?? null;
  if (!administrators)
    return askForApproval(say`a policy owner (${describeEligibleFor(eligible, false)})`, lines, pull, finding);
  const why = owners.length === 0 ? 'the policy names no policy owners' : 'no policy owner has write access';
  const who = words(`an administrator of the repository, since ${why}`);
  return askForApproval(who, lines, pull, { ...finding, unreadableTeams: [] });
}
