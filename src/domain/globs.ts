/**
 * Globs over paths: `*` and `?` stay within a folder, `**` as a whole step crosses folders, `{a,b}` is either, `[a-c]`
 * one of some characters, `\` takes the next character as it is; dotfiles match, and everything else matches itself.
 * Syntax that other glob libraries know and this one does not is refused. They are matched without backtracking
 * expressions: the paths are a stranger's, and a few stars can make those take hours.
 */

type Character = (character: string) => boolean;
/** A star, or what one character must be. */
type Piece = '*' | Character;
type Step = '**' | readonly Piece[];

const MAX_LENGTH = 500;
/** Combinations of braces. */
const MAX_ALTERNATIVES = 100;

/** Syntax of other readers of globs, in text whose escapes are taken out. */
const FOREIGN: readonly (readonly [RegExp, string])[] = [
  [/^!/, 'without "!" in front, which takes nothing out (a name that begins so: "\\!name")'],
  [/[@+?*!]\(/, 'without "@(", "+(", "?(", "*(" and "!(" (either of two: "{a,b}"; such a name: "@\\(name)")'],
  [/\{[^{},]*\.\.[^{},]*\}/, 'without ranges in braces (written out: "{1,2,3}")'],
  [/\[[^\]]*\[:/, 'without classes such as "[[:digit:]]" (a digit: "[0-9]")'],
];

/** What is wrong with a glob, as a phrase that completes "expected a glob …"; undefined where nothing is. */
export function globProblem(glob: string): string | undefined {
  if (glob.length > MAX_LENGTH) return `of at most ${MAX_LENGTH} characters`;
  if (alternatives(glob).length > MAX_ALTERNATIVES) return `with at most ${MAX_ALTERNATIVES} combinations of braces`;
  if (/(?:^|[^\\])(?:\\\\)*\\$/.test(glob)) return 'that does not end in a backslash';
  const plain = [glob, ...alternatives(glob)].map((pattern) => pattern.replaceAll(/\\[^]/g, '_'));
  const foreign = FOREIGN.find(([syntax]) => plain.some((pattern) => syntax.test(pattern)));
  if (foreign !== undefined) return foreign[1];
  if (alternatives(glob).some((pattern) => pattern.split('/').some((step) => ['', '.', '..'].includes(step)))) {
    return 'relative to the root of the repository, without empty steps, "." and ".." (all of a folder: "deploy/**")';
  }
  return undefined;
}

/** A test of paths by any of some globs. */
export function globs(patterns: readonly string[]): (path: string) => boolean {
  return matchAny(stepsOf(patterns));
}

/** The same, where a glob that names a folder matches everything below it. */
export function folderGlobs(patterns: readonly string[]): (path: string) => boolean {
  return matchAny(
    stepsOf(patterns).flatMap((steps): Step[][] => (namesAFolder(steps) ? [steps, [...steps, '**']] : [steps])),
  );
}

/**
 * The same, where a closing `**` needs a step: what takes paths out must not take a file for the folder that it names.
 */
export function ignoreGlobs(patterns: readonly string[]): (path: string) => boolean {
  return matchAny(stepsOf(patterns).map((steps): Step[] => (steps.at(-1) === '**' ? [...steps, ['*']] : steps)));
}

function stepsOf(patterns: readonly string[]): Step[][] {
  return patterns.flatMap(alternatives).map((glob) => glob.split('/').map(readStep));
}

/** What ends in a star names what lies in a folder, and goes no deeper. */
function namesAFolder(steps: readonly Step[]): boolean {
  return steps.at(-1)?.includes('*') === false;
}

function matchAny(tests: readonly (readonly Step[])[]): (path: string) => boolean {
  return (path) => {
    const steps = path.split('/').map((step) => Array.from(step));
    return tests.some((test) => matches(test, steps, (step) => step === '**', matchesStep));
  };
}

/** The glob once for each choice of its braces; braces that do not close, or offer no choice, match themselves. */
function alternatives(glob: string): string[] {
  const braces = innermost(glob);
  if (braces === null) return [glob];
  const { start, end, choices } = braces;
  const all: string[] = [];
  for (const choice of choices) {
    all.push(...alternatives(glob.slice(0, start) + choice + glob.slice(end)));
    if (all.length > MAX_ALTERNATIVES) break;
  }
  return all;
}

/** The first braces that hold a comma and no braces. */
function innermost(
  glob: string,
): { readonly start: number; readonly end: number; readonly choices: readonly string[] } | null {
  if (!glob.includes('{')) return null;
  const match = /(?<!\\)\{(?:[^{}\\]|\\[^])*,(?:[^{}\\]|\\[^])*\}/.exec(glob);
  if (match === null) return null;
  const [whole] = match;
  return { start: match.index, end: match.index + whole.length, choices: whole.slice(1, -1).split(/(?<!\\),/) };
}

const PIECE = /\\([^])|\[([!^]?)(\]?[^\]]+)\]|[^]/gu;

function readStep(step: string): Step {
  if (step === '**') return '**';
  return [...step.matchAll(PIECE)].map(([whole, escaped, not, set]): Piece => {
    if (escaped !== undefined) return is(escaped);
    if (set !== undefined) return oneOf(set, not !== '');
    if (whole === '*') return '*';
    return whole === '?' ? () => true : is(whole);
  });
}

function is(wanted: string): Character {
  return (character) => character === wanted;
}

function oneOf(set: string, not: boolean): Character {
  const ranges = [...set.matchAll(/([^])-([^])|[^]/gu)].map(
    ([written, from = written, to = written]) => [from, to] as const,
  );
  return (character) => ranges.some(([from, to]) => from <= character && character <= to) !== not;
}

function matchesStep(step: readonly Piece[], characters: readonly string[]): boolean {
  return matches<Character, '*', string>(
    step,
    characters,
    (piece) => piece === '*',
    (piece, character) => piece(character),
  );
}

/**
 * Whether a pattern with stars matches a whole list. Only the latest star need ever be tried again: time grows with
 * both lengths alone.
 */
function matches<P, S extends string, T>(
  pattern: readonly (P | S)[],
  list: readonly T[],
  isStar: (piece: P | S) => piece is S,
  fits: (piece: P, item: T) => boolean,
): boolean {
  let at = 0;
  let star = -1;
  let from = 0;
  for (let index = 0; index < list.length;) {
    const piece = pattern[at];
    const item = list[index];
    if (piece !== undefined && isStar(piece)) {
      star = at;
      from = index;
      at += 1;
    } else if (piece !== undefined && item !== undefined && fits(piece, item)) {
      at += 1;
      index += 1;
    } else if (star >= 0) {
      from += 1;
      index = from;
      at = star + 1;
    } else return false;
  }
  return pattern.slice(at).every(isStar);
}
