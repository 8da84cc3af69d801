import type { Outcome } from '../../domain/outcome.ts';
import { headline } from '../headline.ts';
import { code, numbered, paragraph, strong, type Block } from '../markdown.ts';
import { plural } from '../numbers.ts';
import type { Next } from '../prose/description.ts';
import { byGravity, describe } from '../prose.ts';
import { phrase, say, words } from '../say.ts';
import type { Limits } from './limits.ts';

/** The verdict in one line. */
export function opening(outcome: Outcome): Block[] {
  const { symbol, verdict, reason } = headline(outcome);
  const first: Block = { type: 'heading', depth: 3, children: [{ type: 'text', value: `${symbol} ` }, strong(verdict), { type: 'text', value: ` — ${reason}` }] };
  return outcome.note === null ? [first] : [first, paragraph(phrase(outcome.note))];
}

/** What to do next, the gravest first. */
export function nextSteps(outcome: Outcome): Next[] {
  if (outcome.verdict === 'allow') return [{ say: words('Merge it when you are ready. A new commit or a changed declaration is judged afresh and needs new approvals.'), lines: [] }];
  const findings = byGravity(outcome.findings);
  const firstHold = findings.findIndex((finding) => finding.effect === 'hold');
  return findings.map((finding, index) => {
    const { next } = describe(finding, outcome.facts);
    return index === firstHold && index > 0 ? { ...next, say: say`Only when that is done, and as far as it is still needed: ${next.say}` } : next;
  });
}

export function nextSection(outcome: Outcome, limits: Limits): Block[] {
  const steps = nextSteps(outcome);
  if (steps.length === 0) return [];
  const shown = steps.slice(0, limits.steps).map((step) => [paragraph(step.say), ...(step.lines.length > 0 ? [code('text', step.lines)] : [])]);
  const more = steps.length - shown.length;
  const rest = more > 0 ? [paragraph(words(`${plural(more, 'more step')} in the decision record.`))] : [];
  return [paragraph(strong('What to do next')), numbered(shown), ...rest];
}
