import { parse, type Node, type Property } from 'acorn';
import { minify } from 'terser';

/*
 * Takes comments and spare white space out of the bundle; all names stay, so that a stack trace can be read. (The licences
 * are in dist/licenses.txt.) A minifier also takes off the parentheses around webpack's module functions, by which V8
 * knows that they are called at once: without them it reads each of them twice, which costs more than the bytes saved.
 */
export async function compact(source: string): Promise<string> {
  const { code } = await minify(source, {
    module: true,
    compress: false,
    mangle: false,
    format: { comments: false, semicolons: false },
  });
  if (code === undefined) throw new Error('the bundle could not be compacted');
  return withParentheses(code);
}

/** Puts the parentheses back: `{ 123: () => {} }` becomes `{ 123: (() => {}) }` in the table of modules. */
function withParentheses(code: string): string {
  const functions = modulesOf(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }));
  if (functions.length === 0) throw new Error('the bundle has no table of modules');
  let out = '';
  let at = 0;
  for (const { start, end } of functions) {
    out += `${code.slice(at, start)}(${code.slice(start, end)})`;
    at = end;
  }
  return `${out}${code.slice(at)}\n`;
}

/** The functions of webpack's table: `var __webpack_modules__ = { <id>: <function>, … }`. */
function modulesOf(program: Node): Node[] {
  if (!('body' in program) || !Array.isArray(program.body)) return [];
  const declarations = (program.body as Node[]).flatMap((statement) =>
    'declarations' in statement
      ? (statement.declarations as (Node & { id: { name?: string }; init: Node | null })[])
      : [],
  );
  const table = declarations.find((declaration) => declaration.id.name === '__webpack_modules__')?.init;
  if (table === null || table === undefined || !('properties' in table)) return [];
  return (table.properties as Property[])
    .filter((property) => !property.method && /^(?:Arrow)?Function/.test(property.value.type))
    .map((property) => property.value);
}
