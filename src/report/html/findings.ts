import { CODES } from '../../codes/index.ts';
import { plural } from '../../prose/numbers.ts';
import { printEffect } from '../described.ts';
import type { Links } from '../links.ts';
import { html, NOTHING, type Html } from './html.ts';
import { inlineMarkdown, recorded } from './prose.ts';
import type { RecordedFinding } from '../recorded.ts';
import { section, type Section } from './section.ts';

/** So many things seen stand open. */
const OPEN = 12;

/** What was expected and what was found, finding by finding, and what each code means. */
export function findingsSection(findings: readonly RecordedFinding[], prefix: string, links: Links): Section | null {
  if (findings.length === 0) return null;
  return section(`${prefix}-findings`, 'Findings', html`${findings.map((finding) => findingHtml(finding, links))}`);
}

function findingHtml({ code, effect, title, expected, observed, pullRequest }: RecordedFinding, links: Links): Html {
  const about = pullRequest == null ? '' : ` (pull request #${pullRequest})`;
  const more = observed.slice(OPEN);
  return html`<article class="finding ${effect}">
    <p>
      <span class="effect">${printEffect(effect)}</span> <code>${code}</code> <b>${title}</b>${recorded(about, links)}
    </p>
    <dl>
      <dt>Expected</dt>
      <dd>${recorded(expected, links)}</dd>
      <dt>Found</dt>
      ${observed.slice(0, OPEN).map((line) => html`<dd>${recorded(line, links)}</dd>`)}
    </dl>
    ${
      more.length > 0 &&
      html`<details class="fold">
        <summary>${plural(more.length, 'more', 'more')}</summary>
        <ul>
          ${more.map((line) => html`<li>${recorded(line, links)}</li>`)}
        </ul>
      </details>`
    }${meaning(code, effect)}
  </article>`;
}

/** The page of the docs about a code, in short; nothing of one that this version does not know. */
function meaning(code: string, effect: RecordedFinding['effect']): Html {
  const known = CODES.find((entry) => entry.code === code);
  if (known === undefined) return NOTHING;
  const when = known.docs.when[effect];
  return html`<details class="fold">
    <summary>What <code>${code}</code> means</summary>
    ${when !== undefined && html`<p>Found when ${inlineMarkdown(when)}</p>`}
    <p>${inlineMarkdown(known.docs.next)}</p>
  </details>`;
}
