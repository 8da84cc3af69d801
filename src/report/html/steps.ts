import type { Links } from '../links.ts';
import { html, joinHtml, NOTHING, type Html } from './html.ts';
import { recorded } from './prose.ts';
import type { RecordedSteps } from '../recorded.ts';
import { section, type Section } from './section.ts';

/** So many things to do stand open; a reader does one after the other. */
const OPEN = 3;

/** What to do next, the first three things open. */
export function stepsSection({ steps, after }: RecordedSteps, prefix: string, links: Links): Section | null {
  if (steps.length === 0 && after === null) return null;
  const item = ({ say, lines }: Pick<RecordedSteps['steps'][number], 'say' | 'lines'>) =>
    html`<p>${recorded(say, links)}</p>
      ${pasteable(lines)}`;
  const items = steps.map(
    ({ items: points = [], ...step }) =>
      html`<li>
        ${item(step)}
        ${
          points.length > 0 &&
          html`<ul>
            ${points.map((point) => html`<li>${item(point)}</li>`)}
          </ul>`
        }
      </li>`,
  );
  const more = items.slice(OPEN);
  return section(
    `${prefix}-next`,
    'What to do next',
    html`<ol class="steps">
        ${items.slice(0, OPEN)}
      </ol>
      ${
        more.length > 0 &&
        html`<details class="fold">
          <summary>${more.length} more</summary>
          <ol class="steps" start="${OPEN + 1}">
            ${more}
          </ol>
        </details>`
      }${after !== null && html`<p>${recorded(after, links)}</p>`}`,
  );
}

/** Lines to copy: they wrap on a narrow screen, and keep their line ends when they are copied. */
function pasteable(lines: readonly string[]): Html {
  return lines.length === 0
    ? NOTHING
    : html`<pre><code>${joinHtml(
        lines.map((line) => html`${line}`),
        '\n',
      )}</code></pre>`;
}
