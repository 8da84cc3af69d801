import { plural, printCount } from '../../prose/numbers.ts';
import { html, value, type Html } from './html.ts';
import { moment } from './prose.ts';
import type { RecordedInventory, ReportedRecord } from '../recorded.ts';
import { section, type Section } from './section.ts';

/** What a judgement rests on. */
export function basisSection(plan: string | null, inventory: RecordedInventory | null, prefix: string): Section | null {
  if (plan === null && inventory === null) return null;
  return section(
    `${prefix}-basis`,
    'What this rests on',
    html`<dl>
      ${
        plan !== null &&
        html`<dt>Plan (what an approval approves)</dt>
          <dd>${value(plan)}</dd>`
      }${
        inventory !== null &&
        html`<dt>Inventory</dt>
          <dd>
            ${plural(inventory.total, 'site')}, ${printCount(inventory.permitted)} of them of a permitted status;
            snapshot ${value(inventory.snapshot)}, as of ${moment(inventory.asOf)}
          </dd>`
      }
    </dl>`,
  );
}

/** Who judged, when and where: the last line of the page. */
export function origin({
  tool,
  timestamp,
  event,
  run,
}: Pick<ReportedRecord, 'tool' | 'timestamp' | 'event' | 'run'>): Html {
  return html`<p>
    Judged ${moment(timestamp)} by cohort-guard
    ${tool.version === null ? 'of an unknown version' : value(tool.version)}${event !== null && html`, on the event ${value(event)}`}${run !== null && html`, in ${value(run)}`}.
    Made from the decision record alone; the record has all that was asked and answered.
  </p>`;
}
