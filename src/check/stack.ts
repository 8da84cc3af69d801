import { withFinding } from '../codes/judge.ts';
import type { Outcome } from '../codes/outcome.ts';
import type { LayerBelow } from '../codes/stack.ts';
import type { GitHub } from '../github/client.ts';
import type { Layer } from '../github/find-pull-request.ts';
import { fetchHolds } from '../github/git/compare.ts';

/**
 * Holds a pull request of a stack until every one below it would be allowed as well, at the very commit that this one
 * stands on: they are merged together, or one after the other without another look.
 */
export async function judgeStack(
  outcome: Outcome,
  head: string,
  below: readonly Layer[],
  github: GitHub,
  judge: (layer: Layer) => Promise<Outcome>,
): Promise<Outcome> {
  const layers: LayerBelow[] = [];
  let upper = head;
  for (const layer of below) {
    const contained = await fetchHolds(github, upper, layer.head);
    if (!contained.ok) return withFinding(outcome, { effect: 'error', ...contained.error });
    const { verdict } = await judge(layer);
    layers.push({ number: layer.number, verdict, moved: !contained.value });
    upper = layer.head;
  }
  const waiting = layers.filter(({ verdict, moved }) => moved || (verdict !== 'allow' && verdict !== 'skip'));
  return waiting.length === 0
    ? outcome
    : withFinding(outcome, { code: 'stack.waiting', effect: 'hold', layers: waiting });
}
