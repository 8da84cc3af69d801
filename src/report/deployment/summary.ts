import type { Finding } from '../../codes/index.ts';
import type { JudgedRelease } from '../../codes/outcome.ts';
import type { GateOutcome } from '../../codes/outcome.ts';
import { gateOf, type Verdict } from '../../domain/verdict.ts';
import { details, paragraph, phrasing, strong, table, type Block } from '../markdown.ts';
import { plural, printCount } from '../../prose/numbers.ts';
import { resolutionOf } from '../reach.ts';
import { say, words, type Prose } from '../../prose/say.ts';
import { findingsSection, sitesSection } from '../sections/findings.ts';
import { footerSection } from '../sections/footer.ts';
import type { Limits } from '../sections/limits.ts';
import { nextSection } from '../sections/opening.ts';
import { fit } from '../sections.ts';
import { deployment, drift, gateBasis, name } from './basis.ts';
import { gateHeadline, isCounted } from './headline.ts';
import { stepsAtGate, describeAllAtGate } from './described.ts';

/** GitHub takes 1 MiB a step. */
const SUMMARY_LIMIT = 1_000_000;

/** The gate's job summary, in GitHub's Markdown. */
export function gateSummaryOf(outcome: GateOutcome): string {
  return fit((limits) => parts(outcome, limits), SUMMARY_LIMIT, [heading(outcome)]);
}

function parts(outcome: GateOutcome, limits: Limits): Block[][] {
  const { facts, findings } = outcome;
  const moved = facts === null ? null : drift(facts);
  return [
    [heading(outcome), ...(facts === null ? [] : [paragraph(deployment(facts))])],
    nextSection(stepsAtGate(outcome), limits),
    releasesSection(facts?.releases ?? [], limits),
    moved === null ? [] : [paragraph(moved)],
    findingsSection(describeAllAtGate(outcome), limits),
    missingSection(findings, limits),
    sitesSection(findings, limits),
    footerSection(gateBasis(outcome)),
  ];
}

function heading(outcome: GateOutcome): Block {
  const { symbol, verdict, reason } = gateHeadline(outcome);
  return {
    type: 'heading',
    depth: 3,
    children: [
      { type: 'text', value: `${symbol} ` },
      strong(verdict),
      { type: 'text', value: ' — ' },
      ...phrasing(reason),
    ],
  };
}

function releasesSection(releases: readonly JudgedRelease[], limits: Limits): Block[] {
  if (releases.length === 0) return [];
  const rows = inOrder(releases).map((release) => [
    name(release),
    title(release),
    words(verdictCell(release.outcome.verdict)),
    words(release.reaches ? 'yes' : 'no'),
    words(targeted(release)),
    words(release.undone ? 'yes' : 'no'),
  ]);
  return [
    table(
      [
        { head: 'Release' },
        { head: 'Title' },
        { head: 'As it stands now' },
        { head: 'Reaches this cohort' },
        { head: 'Sites targeted', align: 'right' },
        { head: 'Undone' },
      ],
      rows,
      limits.rows,
      '; all in the decision record',
    ),
  ];
}

/** Those that have a say first, and of them those that are refused. */
export function inOrder(releases: readonly JudgedRelease[]): JudgedRelease[] {
  return releases.toSorted((a, b) => weight(a) - weight(b));
}

function weight(release: JudgedRelease): number {
  return isCounted(release) ? (gateOf(release.outcome.verdict) === 'open' ? 1 : 0) : 2;
}

function title({ outcome }: JudgedRelease): Prose {
  return outcome.pull === null ? words('–') : say`${outcome.pull.title}`;
}

export function targeted({ outcome }: JudgedRelease): string {
  const resolution = resolutionOf(outcome.facts);
  if (resolution !== null) return printCount(resolution.targets.length);
  return outcome.verdict === 'skip' ? '–' : 'not known';
}

function verdictCell(verdict: Verdict): string {
  switch (verdict) {
    case 'allow':
      return '✅ allowed';
    case 'hold':
      return '⏳ on hold';
    case 'deny':
      return '⛔ denied';
    case 'error':
      return '❗ could not be judged';
    case 'skip':
      return 'no release';
  }
}

/** Active sites that a release leaves out, by name. */
function missingSection(findings: readonly Finding[], limits: Limits): Block[] {
  return findings
    .filter((finding) => finding.code === 'gate.outside-declaration')
    .slice(0, limits.steps)
    .flatMap(({ number, missing }) => {
      const rows = missing.map((site) => [say`${site.id}`, site.name === null ? words('–') : say`${site.name}`]);
      return details(`${plural(missing.length, 'active site')} that pull request ${number} leaves out`, [
        table([{ head: 'Site' }, { head: 'Name' }], rows, limits.rows, '; all in the decision record'),
      ]);
    });
}
