import { ok, type Result } from '../../domain/result.ts';
import { plural } from '../../prose/numbers.ts';
import type { Links } from '../links.ts';
import { readRecord } from '../read-record.ts';
import { VERDICT_WORDS } from '../verdict-words.ts';
import { approvalsSection } from './approvals.ts';
import { basisSection, origin } from './basis.ts';
import { cohortsSection, notesOf } from './cohorts.ts';
import { findingsSection } from './findings.ts';
import { deploymentHeader, groupHeader, judgementHeader } from './header.ts';
import { html, NOTHING } from './html.ts';
import { pageOf, type Chapter } from './page.ts';
import { reportedRecord, type Deployment, type Judgement, type ReportedRecord } from '../recorded.ts';
import { releasesSection } from './releases.ts';
import { section, type Section } from './section.ts';
import { filterStyle, offendersSection, sitesSection } from './sites.ts';
import { spreadMeaning } from '../deployment/spread.ts';
import { spreadSection } from './spread.ts';
import { stepsSection } from './steps.ts';
import { trialSection } from './trial.ts';
import { verificationReport } from './verification.ts';
import { subjectOfDeployment, subjectOfJudgement, type Subject } from './subject.ts';

/** The report of a decision record as one HTML file; or why the text is no record that can be shown. */
export function htmlReportOf(recordText: string): Result<string, string> {
  const read = readRecord(recordText, reportedRecord);
  if (!read.ok) return read;
  const record = read.value;
  if (record.verification !== undefined) return ok(verificationReport(record, linksOf(record, undefined)));
  return ok(record.deployment == null ? checkReport(record) : gateReport(record, record.deployment));
}

function checkReport(record: ReportedRecord): string {
  const judgements = record.judgements ?? [];
  const subjects = judgements.map((judgement, index) =>
    subjectOfJudgement(judgement, `p${index}`, linksOf(record, judgement.pullRequest?.url)),
  );
  const [only, ...more] = judgements;
  const isOne = only !== undefined && more.length === 0;
  return pageOf({
    title: `${VERDICT_WORDS[record.verdict].word}: ${isOne ? subjectName(only) : plural(judgements.length, 'pull request')}`,
    header: isOne ? judgementHeader(only, subjects[0], record) : groupHeader(record, judgements.length),
    chapters:
      judgements.length === 0
        ? gateFailure(record)
        : [
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
  { timestamp }: ReportedRecord,
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
function shared({ sharedHead }: ReportedRecord): Chapter[] {
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

function gateReport(record: ReportedRecord, deployment: Deployment): string {
  const links = linksOf(record, deployment.releases[0]?.pullRequest?.url);
  const subject = subjectOfDeployment(record, deployment, links);
  const notes = {
    cohorts: [deployment.cohort],
    noteOf: (cohort: string) => (cohort === deployment.cohort ? html`<p>to be deployed</p>` : NOTHING),
  };
  return pageOf({
    title: `Gate ${VERDICT_WORDS[record.verdict].gate.word}: ${deployment.cohort}`,
    header: deploymentHeader(record, deployment, links),
    chapters: [
      {
        title: null,
        sections: present([
          stepsSection(record.steps, 'd', links),
          releasesSection(deployment.releases, 'd', links, record.timestamp),
          spreadSection(deployment.spread, (group) => spreadMeaning(group, deployment.rollback.applies), 'd', links),
          cohortsSection(subject, notes),
          findingsSection(record.findings, 'd', links),
          offendersSection(subject),
          basisSection(record.plan ?? null, deployment.inventory, 'd'),
          sitesSection(subject),
        ]),
      },
    ],
    footer: origin(record),
    style: filterStyle(subject),
  });
}

/** Where nothing could be judged, the findings are all there is. */
function gateFailure(record: ReportedRecord): Chapter[] {
  const links = linksOf(record, undefined);
  return [
    {
      title: null,
      sections: present([stepsSection(record.steps, 'd', links), findingsSection(record.findings, 'd', links)]),
    },
  ];
}

function present(sections: readonly (Section | null)[]): Section[] {
  return sections.filter((section) => section !== null);
}

/** Where references lead, by what the record says of itself. */
function linksOf({ run }: ReportedRecord, pullRequest: string | undefined): Links {
  const repository = /^(?<address>https?:\/\/[^/\s]+\/[^/\s]+\/[^/\s]+)\/(?:pull|actions)\//.exec(
    pullRequest ?? run ?? '',
  );
  return { repository: repository?.groups?.['address'] ?? null, codes: null, run };
}
