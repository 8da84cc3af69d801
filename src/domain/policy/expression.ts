import jmespath from 'jmespath';

/*
 * JMESPath in the policy: an expression says what a field of a site is made of. (The types of the package leave
 * `compile` out.)
 */

declare module 'jmespath' {
  export function compile(expression: string): unknown;
}

const FUNCTIONS = [
  'abs', 'avg', 'ceil', 'contains', 'ends_with', 'floor', 'join', 'keys', 'length', 'map', 'max', 'max_by', 'merge',
  'min', 'min_by', 'not_null', 'reverse', 'sort', 'sort_by', 'starts_with', 'sum', 'to_array', 'to_number', 'to_string',
  'type', 'values',
]; // prettier-ignore

/** What is wrong with an expression, as a phrase; null: nothing. */
export function expressionProblem(text: string): string | null {
  let tree: unknown;
  try {
    tree = jmespath.compile(text);
    // As it will be asked, among others.
    jmespath.compile(`[*].[(${text})]`);
  } catch (error) {
    return error instanceof Error ? error.message : 'unreadable';
  }
  const unknown = functionsOf(tree).find((name) => !FUNCTIONS.includes(name));
  return unknown === undefined ? null : `there is no function ${unknown}`;
}

function functionsOf(tree: unknown): string[] {
  if (!(tree instanceof Object)) return [];
  const called = 'type' in tree && tree.type === 'Function' && 'name' in tree ? [String(tree.name)] : [];
  return [...called, ...Object.values(tree).flatMap(functionsOf)];
}
