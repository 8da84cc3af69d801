import { Kind, type FragmentDefinitionNode, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';

/** GitHub refuses a query that could return more nodes than this. */
export const nodeLimit = 500_000;

/** How many nodes a query could return at most: each connection's bound, multiplied down the nesting. */
export function possibleNodes(
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  variables: Readonly<Record<string, unknown>>,
): number {
  const count = (selections: SelectionSetNode | undefined, times: number): number => {
    let sum = 0;
    for (const selection of selections?.selections ?? []) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        sum += count(fragments.get(selection.name.value)?.selectionSet, times);
        continue;
      }
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        sum += count(selection.selectionSet, times);
        continue;
      }
      const bound = selection.arguments?.find((argument) => ['first', 'last'].includes(argument.name.value))?.value;
      const value =
        bound?.kind === Kind.VARIABLE
          ? variables[bound.name.value]
          : bound?.kind === Kind.INT
            ? Number(bound.value)
            : undefined;
      const here = typeof value === 'number' ? times * value : times;
      if (typeof value === 'number') sum += here;
      sum += count(selection.selectionSet, here);
    }
    return sum;
  };
  return count(operation.selectionSet, 1);
}
