import { compare } from '../sites/order.ts';
import type { CommandAnswer, Counted, HeardCommand } from './approvals.ts';
import { concerns, type ApprovalQuestion } from './case.ts';
import { commandPlaces } from './channels.ts';
import type { CommandPlace } from './channel.ts';
import { approveLine, type Command, type Verb } from './commands.ts';
import { accessOf } from './people.ts';
import { commandsIn } from './writings.ts';

/** Answers to the newest so many commands that could not be read. */
const MAX_ANSWERS = 10;

/** What became of every command in what people write now, and the answers to those that could not be read. */
export function hearCommands(
  given: ApprovalQuestion,
  outcome: { readonly counted: readonly Counted[]; readonly vetoes: readonly { readonly url: string }[] },
): { heard: HeardCommand[]; answers: CommandAnswer[] } {
  const taken = new Set([...outcome.counted, ...outcome.vetoes].map(({ url }) => url));
  const spoken = commandPlaces(given.pull).flatMap((place) =>
    commandsIn(place.writing).map((command) => ({ place, command })),
  );
  const answers = spoken
    .toSorted((a, b) => compare(b.place.at, a.place.at))
    .flatMap(({ place, command }) => answerTo(place, command, given));
  return {
    heard: spoken.map(({ place, command }) => ({
      login: place.writing.author?.login ?? 'ghost',
      url: place.writing.url,
      at: place.at,
      verb: command.verb,
      effect: effectOf(command, place, taken),
    })),
    answers: answers.slice(0, MAX_ANSWERS),
  };
}

function effectOf(command: Command, place: CommandPlace, taken: ReadonlySet<string>): HeardCommand['effect'] {
  switch (command.verb) {
    case 'recheck':
    case 'help':
    case 'emergency':
      return 'taken';
    case 'approve':
      if (!place.approves) return 'misread';
      return taken.has(place.writing.url) ? 'taken' : 'idle';
    case 'reject':
      return taken.has(place.writing.url) ? 'taken' : 'idle';
    case 'unreadable':
    case 'in-code':
      return 'misread';
  }
}

function answerTo(
  { writing: { author, url }, approves }: CommandPlace,
  command: Command,
  given: ApprovalQuestion,
): CommandAnswer[] {
  const why = whyMisread(command, approves);
  if (why === null || author?.kind !== 'user' || accessOf(given.people, author.login) === 'none') return [];
  const owned = concerns(author.login, given);
  if (owned.length === 0) return [];
  const meant = command.verb === 'unreadable' || command.verb === 'in-code' ? command.meant : command.verb;
  const written = command.verb === 'unreadable' || command.verb === 'in-code' ? command.written : '/cohort approve';
  return [{ login: author.login, url, why, written, line: lineFor(meant, owned, given.plan) }];
}

function whyMisread({ verb }: Command, approves: boolean): CommandAnswer['why'] | null {
  switch (verb) {
    case 'unreadable':
    case 'in-code':
      return verb;
    case 'approve':
      return approves ? null : 'in-review';
    case 'reject':
    case 'recheck':
    case 'help':
    case 'emergency':
      return null;
  }
}

function lineFor(meant: Verb | null, owned: readonly string[], plan: string): string {
  switch (meant) {
    case 'approve':
      return approveLine(owned, plan);
    case 'reject':
    case 'recheck':
      return `/cohort ${meant}`;
    case 'help':
    case 'emergency':
    case null:
      return '/cohort help';
  }
}
