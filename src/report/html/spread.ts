import { commitReference, type Prose } from '../../prose/say.ts';
import { printCount, printShare } from '../../prose/numbers.ts';
import type { Links } from '../links.ts';
import { html, type Html } from './html.ts';
import { proseHtml } from './prose.ts';
import type { RecordedGroup } from '../recorded.ts';
import { section, type Section } from './section.ts';
import { row, table } from './table.ts';

/** How many sites have which commit, the newest first, and what this deployment does about it. */
export function spreadSection<Group extends RecordedGroup>(
  spread: readonly Group[],
  meaningOf: (group: Group) => Prose,
  prefix: string,
  links: Links,
): Section | null {
  if (spread.length === 0) return null;
  const total = spread.reduce((sum, { sites }) => sum + sites, 0);
  const rows = spread.map((group) =>
    row(group.commit === null ? html`not known` : proseHtml(commitReference(group.commit), links), [
      html`${share(group.sites, total)}${printCount(group.sites)} (${printShare(group.sites, total)})`,
      proseHtml(meaningOf(group), links),
    ]),
  );
  return section(
    `${prefix}-spread`,
    'What sites have',
    table('plain', 'How many sites have which commit', ['Commit', 'Sites', 'For this deployment'], html`${rows}`),
  );
}

function share(sites: number, total: number): Html {
  const width = `${((sites / total) * 100).toFixed(2)}%`;
  return html`<svg class="bar" width="100%" height="8" aria-hidden="true">
    <rect x="0" width="${width}" height="8" class="targeted"></rect>
  </svg>`;
}
