import type { Outcome } from '../../codes/outcome.ts';
import type { Resolution } from '../../domain/sites/resolution.ts';
import { explanation } from '../headline.ts';
import { paragraph, type Block } from '../markdown.ts';
import { plural, printCount } from '../../prose/numbers.ts';
import { resolutionOf } from '../reach.ts';
import { either, say, words, type Prose } from '../../prose/say.ts';

/** What the report rests on: plan, inventory, and what the verdict means. */
export function basis(outcome: Outcome): Prose[] {
  const { facts } = outcome;
  const resolution = resolutionOf(facts);
  return [
    ...(outcome.plan === null ? [] : [say`Plan (what an approval approves): ${outcome.plan}`]),
    ...(facts === null || resolution === null
      ? []
      : [
          words(`Targeted: ${plural(resolution.targets.length, 'site')}`),
          inventoryLine(resolution, facts.policy.releases.statuses),
        ]),
    words(explanation(outcome.verdict)),
  ];
}

export function inventoryLine({ total, permitted, snapshot, asOf }: Resolution, statuses: readonly string[]): Prose {
  return say`Inventory (the estate): ${words(plural(total, 'site'))}, ${words(printCount(permitted))} of them ${either(statuses)}; snapshot ${snapshot}, as of ${asOf}`;
}

export function footerSection(lines: readonly Prose[]): Block[] {
  return [{ type: 'thematicBreak' }, ...lines.map((line) => paragraph(line))];
}
