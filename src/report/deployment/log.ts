import type { GateOutcome } from '../../codes/outcome.ts';
import type { JudgedRelease } from '../../codes/outcome.ts';
import { blocks, findingLines, nextLines } from '../lines.ts';
import { siteLines } from '../log.ts';
import { printCount } from '../../prose/numbers.ts';
import { say, words } from '../../prose/say.ts';
import { wrap } from '../../prose/wrap.ts';
import { deployment, drift, gateBasis, name } from './basis.ts';
import { gateHeadline } from './headline.ts';
import { inOrder, targeted } from './summary.ts';
import { stepsAtGate, describeAllAtGate } from './described.ts';

const RELEASES = 30;

/** The gate's report for the log of the workflow run. */
export function gateLogOf(outcome: GateOutcome): string {
  const { facts } = outcome;
  const { verdict, reason } = gateHeadline(outcome);
  const moved = facts === null ? null : drift(facts);
  return blocks([
    [
      ...wrap('', say`${words(`GATE ${verdict.toUpperCase()}: `)}${reason}`),
      ...(facts === null ? [] : wrap('', deployment(facts))),
    ],
    nextLines(stepsAtGate(outcome)),
    releaseLines(facts?.releases ?? []),
    moved === null ? [] : wrap('', moved),
    findingLines(describeAllAtGate(outcome)),
    siteLines(outcome.findings),
    gateBasis(outcome).flatMap((line) => wrap('', line)),
  ]);
}

function releaseLines(releases: readonly JudgedRelease[]): string[] {
  if (releases.length === 0) return [];
  const more = releases.length - RELEASES;
  return [
    'Releases since the baseline',
    ...inOrder(releases)
      .slice(0, RELEASES)
      .flatMap((release) => {
        const { outcome, reaches, undone } = release;
        const what = `${outcome.verdict}, ${reaches ? 'reaches' : 'does not reach'} this cohort, ${targeted(release)} sites targeted${undone ? ', undone' : ''}`;
        return wrap(
          '  ',
          say`${name(release)} ${words(what)}${outcome.pull === null ? words('') : say`: ${outcome.pull.title}`}`,
        );
      }),
    ...(more > 0 ? [`  … ${printCount(more)} more; all in the decision record`] : []),
  ];
}
