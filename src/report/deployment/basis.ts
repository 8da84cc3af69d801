import type { GateFacts, JudgedRelease } from '../../codes/outcome.ts';
import type { GateOutcome } from '../../codes/outcome.ts';
import { plural, printCount } from '../../prose/numbers.ts';
import { resolutionOf } from '../reach.ts';
import { join, list, say, words, type Prose } from '../../prose/say.ts';
import { inventoryLine } from '../sections/footer.ts';
import { gateExplanation, isCounted } from './headline.ts';

/** What is deployed where, and what it is compared to. */
export function deployment({ cohort, environment, commit, branch, baseline, rollback }: GateFacts): Prose {
  const from =
    baseline === null
      ? words('no baseline')
      : say`baseline ${baseline.commit}, ${words(baseline.kind === 'deployment' ? 'the newest successful deployment before it' : 'the commit that first added the policy')}`;
  return say`${cohort} in the environment ${environment}: commit ${commit} ${branch === null ? words('on no release branch') : say`on ${branch}`}; ${from}${words(rollback.asked ? '; asked for as a rollback' : '')}`;
}

/** Releases whose check had told another number of sites than they target now; null where there is none. */
export function drift({ releases }: GateFacts): Prose | null {
  const moved = releases.filter(isCounted).flatMap((release) => {
    const now = resolutionOf(release.outcome.facts)?.targets.length;
    return release.announced === null || now === undefined || now === release.announced
      ? []
      : [say`${name(release)} ${words(`${printCount(release.announced)} at its check, ${printCount(now)} now`)}`];
  });
  return moved.length === 0 ? null : say`The number of targeted sites has moved: ${join(moved, '; ', 6)}`;
}

export function name({ outcome }: JudgedRelease): Prose {
  return outcome.pull === null ? words('not known') : say`${`#${outcome.pull.number}`}`;
}

/** What the gate rests on. */
export function gateBasis(outcome: GateOutcome): Prose[] {
  const { facts, plan } = outcome;
  return [
    ...(facts === null
      ? []
      : [
          ...ruleLine(facts),
          ...(facts.members.ok
            ? [
                say`Active sites of ${facts.cohort}: ${facts.members.value.targets.length}`,
                inventoryLine(facts.members.value, facts.policy.releases.statuses),
              ]
            : []),
        ]),
    ...(plan === null ? [] : [say`Plan of what is deployed: ${plan}`]),
    words(gateExplanation(outcome)),
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
