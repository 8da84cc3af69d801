import { describe, inReadingOrder, type Finding } from '../../../codes/index.ts';
import type { GateFacts, GateOutcome, Outcome } from '../../../codes/outcome.ts';
import { plainText } from '../../../prose/say.ts';
import { examineEach, fault, fine, remedyFor, unknown, warning, type Diagnosis, type Row } from '../diagnosis.ts';
import { printPlace } from './environments.ts';

/** The requests of a judgement that GitHub did not answer, or not in full. */
export function unanswered(about: string, { findings }: Outcome | GateOutcome): Diagnosis[] {
  return findings.flatMap((finding) =>
    finding.code === 'evidence.unavailable' || finding.code === 'evidence.truncated'
      ? fault(about, {
          found: `${finding.asked}: ${finding.observed}`,
          consequence: 'What GitHub does not answer counts against the release: it can never be allowed.',
          fix: remedyFor(finding),
        })
      : [],
  );
}

/** Whether GitHub answered all that a judgement asked. */
function evidenceOf(about: string, outcome: Outcome | GateOutcome): Diagnosis[] {
  const faults = unanswered(about, outcome);
  return faults.length > 0 ? faults : [fine(about, `judged: ${outcome.verdict}`)];
}

export const checkEvidence: Row = {
  id: 'check-evidence',
  asks: 'Does GitHub answer all that a check asks, of the newest pull request?',
  async examine({ check }) {
    const judged = await check();
    if (!judged.ok) return unknown('pull requests', judged.error);
    if (judged.value !== null) return evidenceOf(`pull request #${judged.value.number}`, judged.value.outcome);
    return warning('pull requests', {
      found: 'there is none yet',
      consequence: 'The first pull request will show whether GitHub answers all of it.',
      fix: 'Open a pull request, and run this again.',
    });
  },
};

export const gateEvidence: Row = {
  id: 'gate-evidence',
  asks: 'Does GitHub answer all that each gate asks, of the tip of the default branch?',
  examine: ({ places, gate }) => examineEach(places, async (place) => evidenceOf(printPlace(place), await gate(place))),
};

export const obstacles: Row = {
  id: 'obstacles',
  asks: 'Could the tip of the default branch be deployed, but for approvals and time?',
  examine: ({ places, gate }) =>
    examineEach(places, async (place) => {
      const { findings, facts } = await gate(place);
      const closing = inReadingOrder(findings).filter(isObstacle);
      return closing.length === 0
        ? fine(printPlace(place), 'nothing is in the way')
        : closing.map((finding) => obstacle(printPlace(place), finding, facts));
    }),
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
    consequence: 'The gate is closed, and stays so.',
    fix: plainText(next.say),
  });
}
