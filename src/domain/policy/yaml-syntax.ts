import type { LineCounter, YAMLParseError } from 'yaml';
import { problem, type Problem } from '../problem.ts';
import { MAX_PROBLEMS } from './problems.ts';

/** What the YAML library found, one problem a line and in plain words: what follows on a line is a consequence. */
export function syntaxProblems(
  errors: readonly YAMLParseError[],
  text: string,
  file: string,
  lines: LineCounter,
): Problem[] {
  const tabs = errors.filter(({ code }) => code === 'TAB_AS_INDENT');
  const seen = new Set<number>();
  const problems: Problem[] = [];
  // Where tabs indent, the library misreads all that they hold.
  for (const error of tabs.length > 0 ? tabs : errors) {
    const { line, col } = lines.linePos(error.pos[0]);
    if (problems.length >= MAX_PROBLEMS) break;
    if (seen.has(line)) continue;
    seen.add(line);
    problems.push(problem(`${file}:${line}:${col}`, foundAt(error, text), expected(error)));
  }
  return problems;
}

/** Characters of a line that show where it is: anybody may write a line of a megabyte. */
const MAX_QUOTE = 60;

function foundAt({ code, pos: [start] }: YAMLParseError, text: string): string {
  if (code === 'TAB_AS_INDENT') return 'a tab';
  const line = text
    .slice(start, start + MAX_QUOTE + 1)
    .replace(/\r?\n[^]*/, '')
    .trim();
  if (line === '') return 'the end of the line';
  return line.length > MAX_QUOTE ? `${line.slice(0, MAX_QUOTE)}…` : line;
}

function expected({ code, message }: YAMLParseError): string {
  switch (code) {
    case 'TAB_AS_INDENT':
      return 'spaces: YAML is not indented with tabs';
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'one "key: value" a line; a value that holds ": " stands in quotes, and the lines of a mapping are equally indented';
    case 'MULTILINE_IMPLICIT_KEY':
      return 'a key and a colon; the lines of a mapping or list are equally indented';
    case 'BAD_INDENT':
      return message.startsWith('Flow')
        ? 'the closing bracket of the list or mapping that begins above'
        : 'the indentation of the lines beside it';
    case 'MISSING_CHAR':
      return message.includes('quote') ? 'a closing quote' : 'a key, a colon and a value';
    case 'BAD_SCALAR_START':
      return 'quotes around a text that begins with @, ` or %';
    case 'BAD_DQ_ESCAPE':
      return 'a known escape; a backslash in double quotes is written twice';
    case 'MULTIPLE_DOCS':
      return 'one document, without a line "---" below its first lines';
    case 'BLOCK_IN_FLOW':
      return 'commas between the items in brackets, and quotes around a value that holds ": "';
    case 'ALIAS_PROPS':
    case 'BAD_ALIAS':
    case 'MULTIPLE_ANCHORS':
    case 'MULTIPLE_TAGS':
    case 'TAG_RESOLVE_FAILED':
    case 'BAD_PROP_ORDER':
      return 'a value without tags, with at most one anchor; a text that begins with & * or ! stands in quotes';
    case 'KEY_OVER_1024_CHARS':
      return 'a key of at most 1024 characters';
    case 'UNEXPECTED_TOKEN':
    case 'BAD_COLLECTION_TYPE':
    case 'IMPOSSIBLE':
    case 'BAD_DIRECTIVE':
    case 'DUPLICATE_KEY':
    case 'NON_STRING_KEY':
    case 'RESOURCE_EXHAUSTION':
      return 'nothing more here: look at quotes, brackets and indentation, here and above';
  }
}
