import { plural } from '../../prose/numbers.ts';
import type { Judgement, ReportedRecord } from '../recorded.ts';
import { VERDICT_WORDS } from '../verdict-words.ts';
import { approvalsSection } from './approvals.ts';
import { basisSection, origin } from './basis.ts';
import { cohortsSection, notesOf } from './cohorts.ts';
import { findingsSection } from './findings.ts';
import { groupHeader, judgementHeader } from './header.ts';
import { html } from './html.ts';
import { pageOf, type Chapter } from './page.ts';
import { present, section } from './section.ts';
import { filterStyle, offendersSection, sitesSection } from './sites.ts';
import { stepsSection } from './steps.ts';
import { linksOf, subjectOfJudgement, type Subject } from './subject.ts';
import { trialSection } from './trial.ts';

/** What a page shows of the record of a check. */
export type CheckRecord = Pick<
  ReportedRecord,
  'tool' | 'timestamp' | 'event' | 'run' | 'verdict' | 'judgements' | 'sharedHead'
>;

/** The record of a check as one HTML file. */
export function checkPageOf(record: CheckRecord): string {
  const { judgements = [] } = record;
  const subjects = judgements.map((judgement, index) =>
    subjectOfJudgement(judgement, `p${index}`, linksOf(record, judgement.pullRequest?.url)),
  );
  const [only, ...more] = judgements;
  const isOne = only !== undefined && more.length === 0;
  return pageOf({
    title: `${VERDICT_WORDS[record.verdict].word}: ${isOne ? subjectName(only) : plural(judgements.length, 'pull request')}`,
    header: isOne
      ? judgementHeader(only, subjects[0], record)
      : groupHeader(record, `${plural(judgements.length, 'pull request')} judged together`),
    chapters: [
      ...judgements.map((judgement, index) => chapterOf(judgement, subjects[index], record, isOne)),
      ...shared(record),
    ],
    footer: origin(record),
    style: subjects.map(filterStyle).join('\n'),
  });
}

function subjectName({ pullRequest }: Judgement): string {
  if (pullRequest === null) return 'a pull request';
  return pullRequest.number === 0 ? 'a branch' : `pull request ${pullRequest.number}`;
}

function chapterOf(
  judgement: Judgement,
  subject: Subject | undefined,
  { timestamp }: CheckRecord,
  isOne: boolean,
): Chapter {
  if (subject === undefined) return { title: null, sections: [] };
  const { prefix, links } = subject;
  const { pullRequest, verdict, reason, steps, findings, plan, resolution } = judgement;
  const title = html`${VERDICT_WORDS[verdict].symbol}
  ${pullRequest === null ? 'Pull request' : `#${pullRequest.number}`}: ${VERDICT_WORDS[verdict].predicate}, ${reason}`;
  return {
    title: isOne ? null : { id: prefix, text: title },
    sections: present([
      stepsSection(steps, prefix, links),
      trialSection(judgement, prefix),
      cohortsSection(subject, notesOf(judgement)),
      findingsSection(findings, prefix, links),
      approvalsSection(judgement, prefix, timestamp),
      offendersSection(subject),
      basisSection(plan, resolution, prefix),
      sitesSection(subject),
    ]),
  };
}

/** The check run carries the worst verdict of all pull requests with its head. */
function shared({ sharedHead }: CheckRecord): Chapter[] {
  if (sharedHead.length === 0) return [];
  const items = sharedHead.map(
    ({ number, verdict, reason }) =>
      html`<li>
        ${VERDICT_WORDS[verdict].symbol} ${number === null ? 'a pull request that could not be read' : `#${number}`}:
        ${VERDICT_WORDS[verdict].predicate}, ${reason}
      </li>`,
  );
  const sentence = 'The check run on this head commit carries the worst of their verdicts and of this one.';
  return [
    {
      title: null,
      sections: [
        section(
          'shared',
          'Other pull requests with this head commit',
          html`<p>${sentence}</p>
            <ul>
              ${items}
            </ul>`,
        ),
      ],
    },
  ];
}
