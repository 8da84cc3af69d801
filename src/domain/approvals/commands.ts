import { printable } from '../../prose/printable.ts';
import { shorten } from '../problem.ts';
import { hasUnseen, splitLines, withoutUnseen } from '../page/characters.ts';
import { readPage, type Line } from '../page/page.ts';
import { isNearly, meantVerb, nearlyVerb, type Verb } from './verbs.ts';

export type { Verb };

/** What a line of a comment or a review asks for, or was probably meant to ask for. */
export type Command =
  | {
      readonly verb: 'approve';
      /** Cohorts, or `policy`. */ readonly cohorts: readonly string[];
      /** As written; null where there is none. */ readonly digest: string | null;
    }
  /** A veto, whatever follows the word. */
  | { readonly verb: 'reject' }
  | { readonly verb: 'recheck' }
  | { readonly verb: 'help' }
  | {
      readonly verb: 'emergency';
      /** What follows the word: `<cohort> <digest> because …`. */ readonly words: string;
    }
  | Unheard;

/** A line that says nothing that counts, and has to be answered. */
export interface Unheard {
  /**
   * `unreadable`: nearly a command; an owner's counts as a veto, but where an approval was meant.
   * `in-code`: a command, or nearly one, in a code block; it does not count.
   */
  readonly verb: 'unreadable' | 'in-code';
  /** Null where no command comes near. */
  readonly meant: Verb | null;
  /** The line as the page shows it, shortened. */
  readonly written: string;
}

/**
 * The commands of a comment or a review, from GitHub's rendering of it: every line that the page shows as its author's
 * own.
 */
export function readCommands(html: string): Command[] {
  const page = readPage(html);
  if (page === null) return [{ verb: 'unreadable', meant: null, written: '' }];
  return page
    .filter((block) => block.within !== 'quotation')
    .flatMap(({ within, lines }) =>
      lines.flatMap((line) =>
        splitLines(line.text).flatMap((text) => {
          const command = readLine({ ...line, text });
          if (command === null) return [];
          return within === 'code' ? inCode(command, text) : command;
        }),
      ),
    );
}

const COMMAND = /^\/cohort(?:\s+(.*))?$/isu;
const VERB = /^(\S+)(?:\s+(.*))?$/su;

function readLine(line: Line): Command | null {
  const text = line.text.trim();
  const match = COMMAND.exec(text);
  if (match === null || hasUnseen(text)) return readNearly(text);
  const [, word = '', rest = ''] = VERB.exec(match[1] ?? '') ?? [];
  const unreadable = (meant: Verb | null): Command => ({ verb: 'unreadable', meant, written: shorten(text) });
  switch (word.toLowerCase().replace(/[^\p{L}\p{N}]+$/u, '')) {
    case 'reject':
      return { verb: 'reject' };
    case 'recheck':
      return { verb: 'recheck' };
    case 'help':
      return { verb: 'help' };
    case 'approve':
      // Text that is struck out is withdrawn; text next to the word or the digest may change its meaning.
      return (
        (line.oddities.includes('struck') || word.length > 'approve'.length ? null : readApprove(rest)) ??
        unreadable('approve')
      );
    case 'emergency':
      return line.oddities.includes('struck') ? unreadable('emergency') : { verb: 'emergency', words: rest };
    default:
      return unreadable(meantVerb(word));
  }
}

/** What is meant as a digest: hex digits, at least so many that no cohort is called that by chance. */
const DIGEST = /^[0-9a-f]{7,}$/i;

/** Null: a digest stands before the end. */
function readApprove(rest: string): Command | null {
  const words = rest.split(/[\s,]/).filter((word) => word !== '');
  const last = words.at(-1);
  const digest = last !== undefined && DIGEST.test(last) ? last : null;
  const cohorts = digest === null ? words : words.slice(0, -1);
  const early = cohorts.some((word) => word.length >= DIGEST_DIGITS && DIGEST.test(word));
  return early ? null : { verb: 'approve', cohorts, digest };
}

/** What stands before the first word of a text, the word up to what is no letter, and what follows it. */
function firstWord(text: string): readonly string[] {
  const [, ...parts] = /^([^\p{L}\p{N}]*)([\p{L}\p{N}]+)(.*)$/su.exec(text) ?? [];
  return parts;
}

const GLUED = /^cohort(approve|reject|recheck|help|emergency)/i;

/**
 * A line that begins with a word that is nearly `/cohort`. Without a slash it is prose, but where nearly a command
 * comes next. A reject is one however it is written.
 */
function readNearly(written: string): Command | null {
  const text = withoutUnseen(written.normalize('NFKC')).trim();
  const [before = '', first = '', after = ''] = firstWord(text);
  // Marks of lists stand as they are in an e-mail, and so do those of quotations.
  if (/\s/.test(before) && (before.includes('>') || !/[/\\]\s*$/.test(before))) return null;
  const glued = GLUED.exec(first);
  if (glued === null && !isNearly(first, 'cohort')) return null;
  const rest = glued === null ? after.replace(/^-guard\b/i, '') : first.slice('cohort'.length);
  const [, word = ''] = firstWord(rest);
  // A slash that stands alone may be a mark of prose.
  const slashed = /[/\\]/.test(before) && !/\s$/.test(before);
  if (!slashed && nearlyVerb(word) === null) return null;
  return { verb: 'unreadable', meant: meantVerb(word), written: shorten(written) };
}

function inCode(command: Command, text: string): Command {
  const meant = 'meant' in command ? command.meant : command.verb;
  return { verb: 'in-code', meant, written: shorten(text.trim()) };
}

/** Digits of the plan's digest that an approval must give, at least. */
export const DIGEST_DIGITS = 16;

/** The line that approves a plan, to be pasted. */
export function approveLine(cohorts: readonly string[], plan: string): string {
  return `/cohort approve ${cohorts.map((cohort) => printable(cohort)).join(' ')} ${plan.slice(0, DIGEST_DIGITS)}`;
}
