import { plural } from '../../prose/numbers.ts';
import { spreadMeaning } from '../deployment/spread.ts';
import type { Links } from '../links.ts';
import type { Deployment, ReportedRecord } from '../recorded.ts';
import { VERDICT_WORDS } from '../verdict-words.ts';
import { basisSection, origin } from './basis.ts';
import { cohortsSection } from './cohorts.ts';
import { subjectOfDeployment } from './deployment-subject.ts';
import { findingsSection } from './findings.ts';
import { groupHeader, pageHeader } from './header.ts';
import { html, NOTHING, value, type Html } from './html.ts';
import { pageOf } from './page.ts';
import { recorded } from './prose.ts';
import { releasesSection } from './releases.ts';
import { present } from './section.ts';
import { filterStyle, offendersSection, sitesSection } from './sites.ts';
import { spreadSection } from './spread.ts';
import { stepsSection } from './steps.ts';
import { linksOf } from './subject.ts';

/** What a page shows of the record of a gate. */
export type GateRecord = Pick<
  ReportedRecord,
  | 'tool'
  | 'timestamp'
  | 'event'
  | 'run'
  | 'verdict'
  | 'reason'
  | 'steps'
  | 'plan'
  | 'deployment'
  | 'findings'
  | 'offendingSites'
>;

/** The record of a gate as one HTML file. */
export function gatePageOf(record: GateRecord): string {
  return record.deployment == null ? failurePage(record) : deploymentPage(record, record.deployment);
}

function deploymentPage(record: GateRecord, deployment: Deployment): string {
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
          spreadSection(
            deployment.spread ?? [],
            (group) => spreadMeaning(group, deployment.rollback.applies),
            'd',
            links,
          ),
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
function failurePage(record: GateRecord): string {
  const links = linksOf(record, undefined);
  return pageOf({
    title: `${VERDICT_WORDS[record.verdict].word}: ${plural(0, 'pull request')}`,
    header: groupHeader(record, record.reason),
    chapters: [
      {
        title: null,
        sections: present([stepsSection(record.steps, 'd', links), findingsSection(record.findings, 'd', links)]),
      },
    ],
    footer: origin(record),
    style: '',
  });
}

/** The verdict on a deployment. */
function deploymentHeader(record: GateRecord, deployment: Deployment, links: Links): Html {
  const { cohort, environment, commit, branch, baseline, targets, until, rollback } = deployment;
  return pageHeader(
    record,
    VERDICT_WORDS[record.verdict].gate,
    recorded(record.reason, links),
    html`<p>
        ${value(cohort)} in the environment ${value(environment)}: commit ${recorded(commit.slice(0, 12), links)}
        ${branch === null ? 'on no release branch' : html`on ${value(branch)}`};
        ${
          baseline === null ? 'no baseline' : html`baseline ${recorded(baseline.commit.slice(0, 12), links)}`
        }${rollback.asked ? '; asked for as a rollback' : ''}
      </p>
      <p>
        ${targets === null ? 'No site is handed out: deploy nothing now.' : `${plural(targets.length, 'site')} handed out.`}${until !== null && html` It can be open from ${value(until)}.`}
      </p>`,
  );
}
