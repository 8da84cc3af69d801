import { parse, tokTypes, type Node, type Property, type Token } from 'acorn';
import { minify } from 'terser';

/** What webpack calls the table of modules: in a file that starts, and in a part. */
const TABLES = ['__webpack_modules__', 'modules'];

/*
 * Takes comments, spare white space, what nothing uses and the names of variables out of a file of the bundle; functions
 * and classes keep their names, so that a stack trace can be read. (The licences are in dist/licenses.txt.) A minifier
 * also takes off the parentheses around webpack's module functions, by which V8 knows that they are called at once:
 * without them it reads each of them twice, which costs more than the bytes saved.
 */
export async function compact(source: string): Promise<string> {
  const { code } = await minify(source, {
    module: true,
    // `evaluate` drops what webpack has found unused: it writes `null && (…)` in its place.
    compress: {
      defaults: false,
      dead_code: true,
      unused: true,
      side_effects: true,
      evaluate: true,
      keep_fnames: true,
      keep_classnames: true,
    },
    mangle: { keep_fnames: true, keep_classnames: true, reserved: TABLES },
    format: { comments: false, semicolons: false },
  });
  if (code === undefined) throw new Error('the bundle could not be compacted');
  const tokens: Token[] = [];
  const program = parse(code, { ecmaVersion: 'latest', sourceType: 'module', onToken: tokens });
  return `${edited(code, [...parenthesesIn(program), ...lateExpressions(code, tokens)])}\n`;
}

/** What stands between two places of a text, and what is to stand there. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function edited(code: string, edits: readonly Edit[]): string {
  let out = '';
  let at = 0;
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start)) {
    out += code.slice(at, start) + text;
    at = end;
  }
  return out + code.slice(at);
}

/** Puts the parentheses back: `{ 123: () => {} }` becomes `{ 123: (() => {}) }` in the table of modules. */
function parenthesesIn(program: Node): Edit[] {
  const functions = modulesOf(program);
  if (functions.length === 0) throw new Error('the bundle has no table of modules');
  return functions.flatMap(({ start, end }) => [
    { start, end: start, text: '(' },
    { start: end, end, text: ')' },
  ]);
}

/**
 * Turns literals with classes of characters (`/\p{L}/u`) into calls of `RegExp`. V8 checks a literal whenever it reads the
 * code around it, even if that never runs, and such a class takes a tenth of a millisecond. What is called is checked when
 * it runs: so the source has these expressions within functions.
 */
function lateExpressions(code: string, tokens: readonly Token[]): Edit[] {
  return tokens.flatMap(({ type, start, end }) => {
    if (type !== tokTypes.regexp) return [];
    const literal = code.slice(start, end);
    const close = literal.lastIndexOf('/');
    const [pattern, flags] = [literal.slice(1, close), literal.slice(close + 1)];
    if (!/\\p\{/i.test(pattern)) return [];
    return { start, end, text: ` RegExp(${JSON.stringify(pattern)},${JSON.stringify(flags)})` };
  });
}

/** The functions of webpack's table: `var __webpack_modules__ = { <id>: <function>, … }`, or `export const modules = …`. */
function modulesOf(program: Node): Node[] {
  if (!('body' in program) || !Array.isArray(program.body)) return [];
  const statements = (program.body as Node[]).map((statement) =>
    'declaration' in statement && statement.declaration !== null ? (statement.declaration as Node) : statement,
  );
  const declarations = statements.flatMap((statement) =>
    'declarations' in statement
      ? (statement.declarations as (Node & { id: { name?: string }; init: Node | null })[])
      : [],
  );
  const table = declarations.find(({ id: { name = '' } }) => TABLES.includes(name))?.init;
  if (table === null || table === undefined || !('properties' in table)) return [];
  return (table.properties as Property[])
    .filter((property) => !property.method && /^(?:Arrow)?Function/.test(property.value.type))
    .map((property) => property.value);
}
