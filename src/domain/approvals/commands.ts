import { visibleParagraphs } from '../declaration/text.ts';

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
   * `in-code`: a command, or nearly one, in a code block; it counts for nothing.
   */
  readonly verb: 'unreadable' | 'in-code';
  /** Null where no command comes near. */
  readonly meant: Verb | null;
  /** The line as the page shows it, shortened. */
  readonly written: string;
}

export type Verb = 'approve' | 'reject' | 'recheck' | 'help' | 'emergency';

const LINE = /^\/cohort[ \t]+(approve|reject|recheck)(?:[ \t](.*))?$/i;
/** What is meant as a digest: hex digits, at least so many that no cohort is called that by chance. */
const DIGEST = /^[0-9a-f]{7,}$/i;

/** The commands of a comment: lines of their own, outside code and HTML comments, that a reader sees as such. */
export function readCommands(body: string): Command[] {
  return visibleParagraphs(body)
    .flat()
    .flatMap((line): Command[] => {
      const match = LINE.exec(line.trimEnd());
      switch (match?.[1]?.toLowerCase()) {
        case 'approve':
          return [readApprove(match?.[2] ?? '')];
        case 'reject':
          return [{ verb: 'reject' }];
        case 'recheck':
          return [{ verb: 'recheck' }];
        default:
          return [];
      }
    });
}

function readApprove(rest: string): Command {
  const words = rest.split(/[\s,]/).filter((word) => word !== '');
  const last = words.at(-1);
  const digest = last !== undefined && DIGEST.test(last) ? last : null;
  return { verb: 'approve', cohorts: digest === null ? words : words.slice(0, -1), digest };
}

/** Digits of the plan's digest that an approval must give, at least. */
export const DIGEST_DIGITS = 16;

/** The line that approves a plan, to be pasted. */
export function approveLine(cohorts: readonly string[], plan: string): string {
  return `/cohort approve ${cohorts.join(' ')} ${plan.slice(0, DIGEST_DIGITS)}`;
}
