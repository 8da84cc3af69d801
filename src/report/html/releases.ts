import { printCount } from '../../prose/numbers.ts';
import type { Links } from '../links.ts';
import { VERDICT_WORDS } from '../verdict-words.ts';
import { approvalsSection } from './approvals.ts';
import { findingsSection } from './findings.ts';
import { html, link, plain, type Html } from './html.ts';
import type { Release } from '../recorded.ts';
import { present, section, sectionHtml, type Section } from './section.ts';

/** What a gate has judged: every release since the baseline, as it stands now. */
export function releasesSection(
  releases: readonly Release[],
  prefix: string,
  links: Links,
  judgedAt: string,
): Section | null {
  if (releases.length === 0) return null;
  return section(
    `${prefix}-releases`,
    'Releases since the baseline',
    html`${releases.map((release, index) => releaseHtml(release, `${prefix}-${index}`, links, judgedAt))}`,
  );
}

function releaseHtml(release: Release, prefix: string, links: Links, judgedAt: string): Html {
  const { pullRequest, verdict, resolution, findings } = release;
  const { symbol, predicate } = VERDICT_WORDS[verdict];
  const standing = !release.reaches ? 'does not reach this cohort' : release.undone ? 'undone since' : predicate;
  const sections = present([findingsSection(findings, prefix, links), approvalsSection(release, prefix, judgedAt)]);
  return html`<details class="release">
    <summary>
      ${release.reaches && !release.undone ? `${symbol} ` : ''}<b
        >${pullRequest === null ? 'a pull request that could not be read' : `#${pullRequest.number}`}</b
      >
      ${standing}${pullRequest === null ? '' : html`: ${plain(pullRequest.title)}`}
    </summary>
    ${pullRequest === null ? '' : html`<p>${link(`Pull request #${pullRequest.number}`, pullRequest.url)}</p>`}
    <p>
      ${resolution === null ? 'The number of its sites is not known.' : `It targets ${printCount(resolution.targeted)} sites.`}
    </p>
    ${sections.map((made) => sectionHtml(made, 3))}
  </details>`;
}
