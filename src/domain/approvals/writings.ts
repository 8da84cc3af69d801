import { sameName } from '../policy/policy.ts';
import type { Actor, Comment, Writing } from '../pull-request.ts';
import { readCommands, type Command } from './commands.ts';
import { MARKER } from './marker.ts';
import { mayHoldCommand } from './may-hold-command.ts';

/* What comments and reviews say, and have said. */

/** Former texts, as GitHub renders them now: HTML by Markdown. What is not in it cannot be read. */
export type Renderings = ReadonlyMap<string, string>;

/** Whether the account whose token judges has written our report there. */
export function isReport(writing: Writing | Comment): boolean {
  return 'mine' in writing && writing.mine && writing.body.startsWith(MARKER);
}

const read = new WeakMap<Writing, readonly Command[]>();

/** The commands that a writing shows now, a report none; each is read once. */
export function commandsIn(writing: Writing): readonly Command[] {
  const known = read.get(writing) ?? (isReport(writing) ? [] : readCommands(writing.html));
  read.set(writing, known);
  return known;
}

/** One text that a writing has had, read. */
export interface WrittenCommands {
  /** Null where the text cannot be read. */
  readonly commands: readonly Command[] | null;
  readonly at: string;
  readonly by: Actor | null;
}

/** Every text of a writing, with when and by whom: editing lifts no veto. An edit whose history is empty cannot be read. */
export function everWritten(writing: Writing, createdAt: string, renderings: Renderings): WrittenCommands[] {
  const now = { commands: commandsIn(writing), at: createdAt, by: writing.author };
  if (!writing.edited) return [now];
  if (writing.revisions.length === 0) return [now, { ...now, commands: null }];
  return writing.revisions.map(({ text, at, by }) => ({ commands: commandsOf(writing, text, renderings), at, by }));
}

function commandsOf(writing: Writing, text: string | null, renderings: Renderings): readonly Command[] | null {
  if (text === null) return null;
  if (text === writing.body) return commandsIn(writing);
  if (!mayHoldCommand(text)) return [];
  const html = renderings.get(text);
  return html === undefined ? null : readCommands(html);
}

/** The former texts of a writing that may have held a command: GitHub is asked how they looked. */
export function formerTexts({ body, revisions }: Writing): string[] {
  return revisions
    .map(({ text }) => text)
    .filter((text) => text !== null)
    .filter((text) => text !== body && mayHoldCommand(text));
}

/** Whether any text of a writing holds, or may have held, what can count for or against a release. */
export function mayHoldVote(writing: Writing): boolean {
  return (
    commandsIn(writing).some(({ verb }) => verb !== 'recheck' && verb !== 'help' && verb !== 'in-code') ||
    (writing.edited &&
      (writing.revisions.length === 0 || writing.revisions.some(({ text }) => text === null || mayHoldCommand(text))))
  );
}

export function isBy(actor: Actor | null, login: string): boolean {
  return actor !== null && sameName(actor.login, login);
}
