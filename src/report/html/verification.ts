import { printCount } from '../../prose/numbers.ts';
import { commitReference, join, pullReference } from '../../prose/say.ts';
import type { Links } from '../links.ts';
import { printStand } from '../deployment/spread.ts';
import { VERDICT_WORDS } from '../verdict-words.ts';
import { origin } from './basis.ts';
import { findingsSection } from './findings.ts';
import { pageHeader } from './header.ts';
import { html, plain, value, type Html } from './html.ts';
import { pageOf } from './page.ts';
import { proseHtml, recorded } from './prose.ts';
import type { RecordedVerification, ReportedRecord } from '../recorded.ts';
import { present, section, type Section } from './section.ts';
import { spreadSection } from './spread.ts';
import { stepsSection } from './steps.ts';
import { linksOf } from './subject.ts';
import { row, sitesTable } from './table.ts';

/** What a page shows of the record of a verification. */
export type VerificationRecord = Pick<
  ReportedRecord,
  'tool' | 'timestamp' | 'event' | 'run' | 'verdict' | 'reason' | 'steps' | 'findings' | 'verification'
>;

/** The record of a verification as one HTML file: what the sites have, compared with what the gate allowed. */
export function verificationPageOf(record: VerificationRecord): string {
  const { verification = null, steps, findings, verdict } = record;
  const links = linksOf(record, undefined);
  const sections = present([
    stepsSection(steps, 'v', links),
    ...(verification === null
      ? []
      : [sitesSection(verification, links), spreadSection(verification.spread, printStand, 'v', links)]),
    findingsSection(findings, 'v', links),
  ]);
  return pageOf({
    title: `${VERDICT_WORDS[verdict].verification.word}${verification === null ? '' : `: ${verification.cohort}`}`,
    header: header(record, verification, links),
    chapters: [{ title: null, sections }],
    footer: origin(record),
    style: '',
  });
}

function header(record: VerificationRecord, shown: RecordedVerification | null, links: Links): Html {
  return pageHeader(
    record,
    VERDICT_WORDS[record.verdict].verification,
    recorded(record.reason, links),
    html`${
      shown !== null &&
      html`<p>
        ${value(shown.cohort)} in the environment ${value(shown.environment)}: commit
        ${proseHtml(commitReference(shown.commit), links)} at ${printCount(shown.list.length)} sites
      </p>`
    }`,
  );
}

/** Every site that is not as it should be. */
function sitesSection({ missing, unknown, extra }: RecordedVerification, links: Links): Section | null {
  const has = (commit: string | null) =>
    commit === null ? html`not known` : proseHtml(commitReference(commit), links);
  const whyExtra = (site: RecordedVerification['extra'][number]): Html[] => {
    switch (site.kind) {
      case 'unlisted':
        return [has(null), html`is not in the list`];
      case 'uncovered':
        return [
          has(site.commit),
          html`is not covered by ${proseHtml(join(site.pulls.map(pullReference), ', '), links)}`,
        ];
    }
  };
  const rows = [
    ...missing.map(({ id, name, commit }) =>
      row(plain(id), [name === null ? html`–` : plain(name), has(commit), html`does not have the commit`]),
    ),
    ...unknown.map((id) => row(plain(id), [html`–`, html`not known`, html`commit not known`])),
    ...extra.map((site) => row(plain(site.id), [html`–`, ...whyExtra(site)])),
  ];
  return rows.length === 0
    ? null
    : section(
        'v-sites',
        'Sites that are not as they should be',
        sitesTable(
          'Every site that differs',
          ['Site', 'Name', 'Has', 'Why'],
          html`<tbody>
            ${rows}
          </tbody>`,
        ),
      );
}
