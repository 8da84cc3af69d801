import type { Outcome } from '../../domain/outcome.ts';
import { meaning } from '../headline.ts';
import { paragraph, type Block } from '../markdown.ts';
import { plural, printCount } from '../numbers.ts';
import { resolutionOf } from '../reach.ts';
import { say, words, type Prose } from '../say.ts';

/** What the report rests on: plan, inventory, and what the verdict means. */
export function foundations(outcome: Outcome): Prose[] {
  const resolution = resolutionOf(outcome.facts);
  return [
    ...(outcome.plan === null ? [] : [say`Plan (what an approval approves): ${outcome.plan}`]),
    ...(resolution === null
      ? []
      : [say`Inventory (the estate): ${words(plural(resolution.total, 'site'))}, ${words(printCount(resolution.permitted))} of them of a status that releases may reach; snapshot ${resolution.snapshot}, as of ${resolution.asOf}`]),
    words(meaning(outcome.verdict)),
  ];
}

export function footerSection(outcome: Outcome): Block[] {
  const lines = foundations(outcome);
  return [{ type: 'thematicBreak' }, ...lines.map((line) => paragraph(line))];
}
