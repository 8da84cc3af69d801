import type { Approvals } from '../domain/approvals/approvals.ts';
import type { Owner } from '../domain/policy/policy.ts';
import { plural } from '../prose/numbers.ts';
import { list, say, words } from '../prose/say.ts';
import { define, type Context, type Description, type Next } from './code.ts';
import { describeRuleChange, type Origin } from './rules.ts';
import {
  approvalLines,
  askForApproval,
  describeEligibleFor,
  obstacles,
  shortfallOf,
  type Shortfall,
} from './shortfall.ts';

export interface ChangedPolicy extends Shortfall {
  readonly code: 'policy.changed';
  readonly effect: 'hold' | 'deny';
  readonly paths: readonly string[];
  readonly owners: readonly Owner[];
  readonly administrators: boolean;
  readonly origin?: Origin;
}

export const changedPolicy = define<ChangedPolicy>({
  code: 'policy.changed',
  find: ({ scope, policy, approvals, changed }) => {
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
  },
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
  describe: (finding, context) =>
    finding.origin === undefined
      ? describeOwnChange(finding, context)
      : describeRuleChange(finding, finding.origin, context.gate),
  docs: {
    when: {
      hold: 'the pull request changes the policy, the inventory file, something under `.github/` or a guarded path, and no policy owner has approved it',
      deny: 'such a change came without a pull request (gate)',
    },
    next: 'Ask one of `policy-owners` for an approving review on the head commit, or for `/cohort approve policy <digest>`. Where the policy names none, or none of them has write access, ask an administrator of the repository. At the gate: a merged pull request is approved by that comment still; a commit without one is answered for with a `baseline` of the environment in the policy.',
  },
});

const NOBODY_ASKED = {
  administrators: false,
  needed: 1,
  counted: [],
  unattributed: [],
  unreadableTeams: [],
  eligible: [],
  unreachable: 0,
};

/** Of whom the gate asks an approval: of policy owners, and of owners of cohorts for which a manifest stands otherwise. */
function askedAtGate(approvals: Approvals, baseline: boolean): Shortfall & { administrators: boolean } {
  const { administrators, policyNeeded, needed, counted, eligible, missing, unapproved } = approvals;
  const cohorts = baseline || missing.release > 0 ? eligible.filter(({ cohort }) => cohort !== 'policy') : [];
  const lacking = cohorts.filter(({ cohort }) => unapproved.some((one) => one.cohort === cohort));
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
  const lines = approvalLines(['policy'], release);
  if (finding.administrators)
    return askForApproval(
      words(
        finding.owners.length === 0
          ? 'an administrator of the repository, since the policy names no policy owners'
          : 'an administrator of the repository, since no policy owner has write access',
      ),
      lines,
      release?.pull ?? null,
      { ...finding, unreadableTeams: [] },
    );
  return askForApproval(
    say`a policy owner (${describeEligibleFor(finding.eligible, false)})`,
    lines,
    release?.pull ?? null,
    finding,
  );
}
