import type { Finding } from '../../codes/index.ts';
import type { GateOutcome, JudgedRelease } from '../../codes/outcome.ts';
import { plural, printCount } from '../../prose/numbers.ts';
import { pullReference, say, words, type Prose } from '../../prose/say.ts';
import { gateViewOf, type GateView } from '../deployment/view.ts';
import { NO_LINKS, type Links } from '../links.ts';
import { resolutionOf } from '../reach.ts';
import { VERDICT_WORDS } from '../verdict-words.ts';
import { basisDetails, findingsDetails, sitesDetails, spreadTable } from './details.ts';
import { Draft, MAX_SUMMARY, type Limits, type Parts } from './fit.ts';
import { paragraph, table, type Block } from './nodes.ts';
import { stepsSection } from './steps.ts';

/** The gate's job summary, in GitHub's Markdown. */
export function gateSummaryOf(outcome: GateOutcome, links: Links = NO_LINKS): string {
  const view = gateViewOf(outcome);
  return new Draft((limits) => gateParts(view, limits, links), links).fit(MAX_SUMMARY);
}

/** What the report of a gate is made of, whatever it is drawn on. */
export function gateParts(view: GateView, limits: Limits, links: Links): Parts {
  const { outcome, findings, offenders, deployment, steps, releases, spread, basis } = view;
  return {
    heading: { ...VERDICT_WORDS[outcome.verdict].gate, reason: view.reason },
    open: [
      deployment === null ? [] : [paragraph(deployment)],
      stepsSection(steps, limits),
      releasesTable(releases, limits),
      spreadTable(spread, limits),
    ],
    folded: {
      summary: findings.length === 0 ? 'Details' : `Details: ${plural(findings.length, 'finding')}`,
      parts: [
        findingsDetails(findings, limits),
        ...missingDetails(outcome.findings, limits),
        sitesDetails(offenders, limits),
        basisDetails(basis, links),
      ],
    },
  };
}

function releasesTable(releases: readonly JudgedRelease[], limits: Limits): Block[] {
  if (releases.length === 0) return [];
  return [
    table(
      [{ head: 'Release' }, { head: 'Now' }, { head: 'Sites', align: 'right' }, { head: 'Title' }],
      releases.map((release) => [
        release.outcome.pull === null ? words('not known') : pullReference(release.outcome.pull.number),
        words(standing(release)),
        words(printTargets(release)),
        titleOf(release),
      ]),
      limits.rows,
      '; all in the decision record',
    ),
  ];
}

function standing({ outcome, reaches, undone }: JudgedRelease): string {
  if (!reaches) return 'does not reach this cohort';
  if (undone) return 'undone since';
  const { symbol, predicate } = VERDICT_WORDS[outcome.verdict];
  return `${symbol} ${predicate}`;
}

/** The number of sites that it targets; a dash where there is nothing to count. */
function printTargets({ outcome }: JudgedRelease): string {
  const resolution = resolutionOf(outcome.facts);
  if (resolution !== null) return printCount(resolution.targets.length);
  return outcome.verdict === 'skip' ? '–' : 'not known';
}

function titleOf({ outcome }: JudgedRelease): Prose {
  return outcome.pull === null ? words('–') : say`${outcome.pull.title}`;
}

/** Active sites that a release leaves out, by name. */
function missingDetails(findings: readonly Finding[], limits: Limits): Block[][] {
  return findings
    .filter((finding) => finding.code === 'gate.outside-declaration')
    .slice(0, limits.steps)
    .map(({ number, missing }) => [
      paragraph(words(`${plural(missing.length, 'active site')} left out by pull request ${number}`)),
      table(
        [{ head: 'Site' }, { head: 'Name' }],
        missing.map((site) => [say`${site.id}`, site.name === null ? words('–') : say`${site.name}`]),
        limits.rows,
        '; all in the decision record',
      ),
    ]);
}
