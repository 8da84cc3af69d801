import type { Baseline } from '../../domain/deployment/facts.ts';
import { isEverywhere } from '../../domain/deployment/groups.ts';
import type { GateFacts, GateOutcome } from '../../codes/outcome.ts';
import { plural, printCount } from '../../prose/numbers.ts';
import { commitReference, join, list, pullReference, say, words, type Prose } from '../../prose/say.ts';
import { inventoryLine } from '../basis.ts';

/** What is deployed where, and what it is compared to. */
export function deploymentLine(facts: GateFacts): Prose {
  const { cohort, environment, commit, branch, baseline, rollback } = facts;
  const from =
    baseline === null
      ? words(isEverywhere(facts) ? 'every active site has it' : 'no baseline')
      : say`baseline ${commitReference(baseline.commit)}, ${baselineKind(baseline)}`;
  return say`${cohort} in the environment ${environment}: commit ${commitReference(commit)} ${branch === null ? words('on no release branch') : say`on ${branch}`}; ${from}${words(rollback.asked ? '; asked for as a rollback' : '')}`;
}

function baselineKind({ kind, otherJobs }: Baseline): Prose {
  switch (kind) {
    case 'deployment':
      return words('the newest successful deployment before it');
    case 'sites':
      return words('from which the sites that are furthest behind are judged');
    case 'policy':
      return say`the ${'baseline'} of the environment in the policy`;
    case 'first-policy':
      return otherJobs.length === 0
        ? words('the commit that first added the policy')
        : say`the commit that first added the policy (the policy names another job than those that have deployed here: ${list(otherJobs, 3)})`;
  }
}

/** What the owners answer for with a `baseline` of the policy, by name. */
function unjudgedLine({ baseline }: GateFacts): Prose[] {
  const left = baseline?.unjudged ?? null;
  if (left === null) return [];
  const named = [
    ...(left.pulls.length === 0 ? [] : [say`pull requests ${join(left.pulls.map(pullReference), ', ', 20)}`]),
    ...(left.direct.length === 0 ? [] : [say`commits without a pull request ${list(left.direct, 10)}`]),
  ];
  return [
    say`Not judged, because those who approved the baseline answer for it: ${words(plural(left.commits, 'commit'))} since ${commitReference(left.since)}${named.length === 0 ? words('') : say` (${join(named, '; ')})`}${words(left.complete ? '' : ', of which GitHub does not list all')}`,
  ];
}

/** What the gate rests on. */
export function gateBasis(outcome: GateOutcome): Prose[] {
  const { facts, plan } = outcome;
  return [
    words(explanation(outcome)),
    ...(plan === null ? [] : [say`Plan of what is deployed: ${plan}`]),
    ...(facts === null
      ? []
      : [
          ...unjudgedLine(facts),
          ...ruleLine(facts),
          ...(facts.members.ok
            ? [
                say`Active sites of ${facts.cohort}: ${facts.members.value.targets.length}`,
                inventoryLine(facts.members.value, facts.policy.releases.statuses),
              ]
            : []),
        ]),
  ];
}

function ruleLine({ rules }: GateFacts): Prose[] {
  if (rules.length === 0) return [];
  const approved = rules.filter((rule) => rule.approved).length;
  const paths = [...new Set(rules.flatMap((rule) => rule.paths))];
  return [
    say`Changes of the rules: ${words(plural(rules.length, 'change'))}, ${words(approved === rules.length ? 'approved by policy owners' : `${printCount(approved)} of them approved by policy owners`)} (${list(paths, 4)})`,
  ];
}

function explanation({ verdict, targets, facts }: GateOutcome): string {
  if (targets !== null)
    return facts?.rollback.applies === true
      ? 'Open: this commit was deployed here before. A rollback judges no releases. It goes to the sites that are active now.'
      : facts?.groups === null || facts === null
        ? 'Open: every release since the baseline that reaches this cohort is allowed as it stands now, and targets all of its active sites.'
        : 'Open: every release that is new to a site and reaches this cohort is allowed as it stands now, and targets that site.';
  switch (verdict) {
    case 'hold':
      return 'Closed, on hold: deploy nothing now. An approval on the merged pull request, or waiting, can open the gate.';
    case 'error':
      return 'Closed: deploy nothing now. Facts are missing, and what is not known counts against the deployment.';
    case 'skip':
      return 'Closed: there is nothing to deploy. Every active site has this commit.';
    case 'allow':
    case 'deny':
      return 'Closed: deploy nothing now. As things stand, this commit may not go to this cohort.';
  }
}
