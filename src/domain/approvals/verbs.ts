import { distance } from 'fastest-levenshtein';
import { looksLike } from '../page/characters.ts';

export const VERBS = ['approve', 'reject', 'recheck', 'help', 'emergency'] as const;
export type Verb = (typeof VERBS)[number];

/** Words that people write for a command. */
const SYNONYMS: Readonly<Record<string, Verb>> = {
  accept: 'approve',
  ack: 'approve',
  lgtm: 'approve',
  ok: 'approve',
  yes: 'approve',
  block: 'reject',
  decline: 'reject',
  deny: 'reject',
  hold: 'reject',
  nack: 'reject',
  no: 'reject',
  refuse: 'reject',
  stop: 'reject',
  veto: 'reject',
  wait: 'reject',
  again: 'recheck',
  check: 'recheck',
  refresh: 'recheck',
  rerun: 'recheck',
  retry: 'recheck',
  commands: 'help',
  usage: 'help',
};

/** Whether a word is a name, with at most one letter wrong, missing, too many or in its neighbour's place, or looks like it. */
export function isNearly(word: string, name: string): boolean {
  const written = word.toLowerCase();
  return distance(written, name) <= 1 || isSwapped(written, name) || looksLike(written, name);
}

function isSwapped(written: string, name: string): boolean {
  const at = Array.from(name).findIndex((letter, index) => written[index] !== letter);
  return written === `${name.slice(0, at)}${name.charAt(at + 1)}${name.charAt(at)}${name.slice(at + 2)}`;
}

const ENDINGS = ['', 's', 'd', 'ed', 'es', 'ing', 'er', 'al'];

/** The command that a word is, or nearly is: one letter off, or inflected. */
export function nearlyVerb(word: string): Verb | null {
  const written = word.toLowerCase();
  return (
    VERBS.find((verb) => isNearly(written, verb)) ??
    VERBS.find((verb) =>
      ENDINGS.some(
        (ending) =>
          [verb, verb.replace(/e$/, '')].includes(written.slice(0, written.length - ending.length)) &&
          written.endsWith(ending),
      ),
    ) ??
    null
  );
}

/** The command that a word stands for most likely. */
export function meantVerb(word: string): Verb | null {
  const written = word.toLowerCase();
  const [closest] = VERBS.map((verb) => ({ verb, away: distance(written, verb) })).toSorted((a, b) => a.away - b.away);
  const near =
    closest !== undefined && closest.away <= Math.max(1, Math.floor(closest.verb.length / 3)) ? closest.verb : null;
  return nearlyVerb(written) ?? SYNONYMS[written] ?? near;
}
