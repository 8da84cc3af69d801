import type { Outcome } from '../../codes/outcome.ts';
import { plural } from '../../prose/numbers.ts';
import { join, phrase, say, words } from '../../prose/say.ts';
import { describeAnswer, type ApprovalsView } from '../approvals.ts';
import { NO_LINKS, type Links } from '../links.ts';
import { MARKER } from '../../domain/approvals/marker.ts';
import { VERDICT_WORDS } from '../verdict-words.ts';
import { viewOf, type CheckView } from '../view.ts';
import { cohortTable } from './cohort-table.ts';
import { approvalsDetails, basisDetails, findingsDetails, reachDetails, sitesDetails } from './details.ts';
import { Draft, MAX_SUMMARY, type Limits, type Parts } from './fit.ts';
import { bullets, paragraph, strong, type Block } from './nodes.ts';
import { stepsSection } from './steps.ts';
import { trialSection } from './trial.ts';

/** GitHub takes 65,536 characters. */
const MAX_COMMENT = 60_000;
const MAX_WARNINGS = 3;

/** The comment on the pull request, in GitHub's Markdown. */
export function commentOf(outcome: Outcome, links: Links = NO_LINKS): string {
  return `${MARKER}\n\n${report(outcome, MAX_COMMENT, links)}`;
}

/** The job summary: the comment without its marker; the same limits of rows hold. */
export function summaryOf(outcome: Outcome, links: Links = NO_LINKS): string {
  return report(outcome, MAX_SUMMARY, links);
}

/** The report as Markdown in at most `bytes` bytes of UTF-8; the same for the comment, the check run and the job summary. */
export function report(outcome: Outcome, bytes: number, links: Links, from: 'verdict' | 'steps' = 'verdict'): string {
  const known = DRAFTS.get(outcome);
  const draft = known?.links === links ? known.draft : draftOf(outcome, links);
  return draft.fit(bytes, from);
}

/** Made once for all that show an outcome with the same links. */
const DRAFTS = new WeakMap<Outcome, { readonly links: Links; readonly draft: Draft }>();

function draftOf(outcome: Outcome, links: Links): Draft {
  const draft = new Draft((limits) => reportParts(viewOf(outcome), limits, links), links);
  DRAFTS.set(outcome, { links, draft });
  return draft;
}

/** What a report is made of, whatever it is drawn on. */
export function reportParts(view: CheckView, limits: Limits, links: Links): Parts {
  const { outcome, reason } = view;
  return {
    heading: { ...VERDICT_WORDS[outcome.verdict], reason: words(reason) },
    open: [
      noteOf(outcome),
      stepsSection(view.steps, limits),
      answersSection(view.approvals),
      cohortTable(view, limits),
      warningsLine(view),
      trialSection(outcome, limits),
    ],
    folded: {
      summary: `Details${countsOf(view)}`,
      parts: [
        findingsDetails(view.findings, limits),
        sitesDetails(view.offenders, limits),
        reachDetails(view.rows, limits),
        approvalsDetails(view.approvals, limits),
        basisDetails(view.basis, links),
      ],
    },
  };
}

/** Why nothing was judged; of what was judged the reason says it. */
function noteOf({ note, facts }: Outcome): Block[] {
  return note === null || facts !== null ? [] : [paragraph(phrase(note))];
}

/** Warnings in a line; what they are about stands in the details. */
function warningsLine({ findings }: CheckView): Block[] {
  const titles = findings
    .filter(({ finding }) => finding.effect === 'warn')
    .map(({ description }) => description.title);
  return titles.length === 0
    ? []
    : [paragraph(strong('Warning'), say`: ${join(titles.map(words), '; ', MAX_WARNINGS)}`)];
}

/** What a reader would open the details for. */
function countsOf({ findings, offenders, approvals }: CheckView): string {
  const discounted = approvals?.discounted.length ?? 0;
  const counts = [
    ...(findings.length > 0 ? [plural(findings.length, 'finding')] : []),
    ...(offenders.length > 0 ? [plural(offenders.length, 'offending site')] : []),
    ...(discounted > 0 ? [`${plural(discounted, 'approval')} not counted`] : []),
  ];
  return counts.length === 0 ? '' : `: ${counts.join(', ')}`;
}

/** Answers to commands that could not be read, and to requests for help. Never folded: their authors wait for them. */
function answersSection(approvals: ApprovalsView | null): Block[] {
  if (approvals === null) return [];
  const { answers, help } = approvals;
  return [
    ...(answers.length === 0
      ? []
      : [
          paragraph(strong('Not understood'), words(':')),
          bullets(answers.map((answer) => [paragraph(describeAnswer(answer))])),
        ]),
    ...(help.length === 0
      ? []
      : [paragraph(strong('What can be said here'), words(':')), bullets(help.map((line) => [paragraph(line)]))]),
  ];
}
