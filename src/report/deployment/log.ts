import type { GateOutcome, JudgedRelease } from '../../codes/outcome.ts';
import { printCount } from '../../prose/numbers.ts';
import { say, words } from '../../prose/say.ts';
import { wrap } from '../../prose/wrap.ts';
import { blocks, findingLines, nextLines, siteLines } from '../lines.ts';
import { VERDICT_WORDS } from '../verdict-words.ts';
import { printTargets, releaseName } from './basis.ts';
import { spreadLines } from './spread.ts';
import { gateViewOf } from './view.ts';

const MAX_RELEASES = 30;

/** The gate's report for the log of the workflow run. */
export function gateLogOf(outcome: GateOutcome): string {
  const view = gateViewOf(outcome);
  const { word } = VERDICT_WORDS[outcome.verdict].gate;
  return blocks([
    [
      ...wrap('', say`${words(`GATE ${word.toUpperCase()}: `)}${view.reason}`),
      ...(view.deployment === null ? [] : wrap('', view.deployment)),
    ],
    nextLines(view.steps),
    releaseLines(view.releases),
    spreadLines(view.spread),
    findingLines(view.findings),
    siteLines(view.offenders),
    view.basis.flatMap((line) => wrap('', line)),
  ]);
}

function releaseLines(releases: readonly JudgedRelease[]): string[] {
  if (releases.length === 0) return [];
  const more = releases.length - MAX_RELEASES;
  return [
    'Releases since the baseline',
    ...releases.slice(0, MAX_RELEASES).flatMap((release) => {
      const { outcome } = release;
      const title = outcome.pull === null ? words('') : say` ${outcome.pull.title}`;
      return wrap('  ', say`${releaseName(release)}${title}: ${words(standing(release))}`);
    }),
    ...(more > 0 ? [`  … ${printCount(more)} more; all in the decision record`] : []),
  ];
}

function standing(release: JudgedRelease): string {
  const targets = printTargets(release);
  return [
    VERDICT_WORDS[release.outcome.verdict].predicate,
    release.reaches ? 'reaches this cohort' : 'does not reach this cohort',
    ...(targets === null ? [] : [`number of sites: ${targets}`]),
    ...(release.undone ? ['undone since, so it does not count'] : []),
  ].join('; ');
}
