import { describe, inReadingOrder, type Finding } from '../../../codes/index.ts';
import type { GateFacts } from '../../../codes/outcome.ts';
import { plainText } from '../../../prose/say.ts';
import { fine, warning, type Diagnosis } from '../diagnosis.ts';
import type { Row } from '../row.ts';
import { printPlace } from './places.ts';

export const obstacles: Row = {
  id: 'obstacles',
  asks: 'Could the tip of the default branch be deployed, but for approvals and time?',
  async examine({ places, gate }) {
    const diagnoses: Diagnosis[] = [];
    for (const place of places) {
      const { findings, facts } = await gate(place);
      const closing = inReadingOrder(findings).filter(isObstacle);
      diagnoses.push(
        ...(closing.length === 0
          ? [fine(printPlace(place), 'nothing is in the way')]
          : closing.map((finding) => obstacle(printPlace(place), finding, facts))),
      );
    }
    return diagnoses;
  },
};

/** What waiting and approvals do not lift; what GitHub or the inventory did not answer has a row of its own. */
function isObstacle({ code, effect }: Finding): boolean {
  return effect === 'deny' && !code.startsWith('evidence.') && !code.startsWith('inventory.');
}

function obstacle(about: string, finding: Finding, facts: GateFacts | null): Diagnosis {
  const { title, observed, next } = describe(finding, { at: 'gate', release: null, gate: facts });
  const [first] = observed.map((line) => plainText(line));
  return warning(about, {
    found: `${finding.code}: ${title}${first === undefined ? '' : ` (${first})`}`,
    means: 'The gate is closed, and stays so.',
    fix: plainText(next.say),
  });
}
