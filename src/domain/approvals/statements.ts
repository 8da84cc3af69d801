import type { Actor, Writing } from '../pull-request.ts';
import { everWritten, isBy, type Renderings } from './writings.ts';

/** What a person has said that stands against a release, or lifts what they said before. */
export interface Statement {
  readonly login: string;
  /**
   * `approve` lifts a veto of the same person. `doubt`: what was said cannot be read any more; it counts as a veto until
   * the person says anything else. `command`: anything else that was said to us.
   */
  readonly kind: 'approve' | 'veto' | 'doubt' | 'command';
  readonly at: string;
  readonly url: string;
}

/** Later than any time: what has none may have come after everything. */
export const UNDATED = '~';

/** The statements of human accounts that stand against the release: the latest of each person. Of two in one second the veto counts. */
export function standingVetoes(statements: readonly Statement[]): Statement[] {
  const byPerson = Map.groupBy(statements, ({ login }) => login.toLowerCase());
  return [...byPerson.values()].flatMap((statementsOfPerson) => {
    const firm = latest(statementsOfPerson.filter(({ kind }) => kind === 'approve' || kind === 'veto'));
    if (firm?.kind === 'veto') return [firm];
    const doubt = latest(statementsOfPerson.filter(({ kind }) => kind === 'doubt'));
    return doubt !== undefined && statementsOfPerson.every(({ at }) => at <= doubt.at) ? [doubt] : [];
  });
}

function latest(statements: readonly Statement[]): Statement | undefined {
  return statements.reduce<Statement | undefined>(
    (last, statement) =>
      last === undefined || statement.at > last.at || (statement.at === last.at && statement.kind === 'veto')
        ? statement
        : last,
    undefined,
  );
}

/** A statement of an account; bots and accounts that are gone say nothing that counts. */
export function stated(author: Actor | null, kind: Statement['kind'], at: string, url: string): Statement[] {
  return author?.kind === 'user' ? [{ login: author.login, kind, at, url }] : [];
}

/**
 * What every text that a writing has had says for or against the release.
 * @param approve what a line that approves says: in a comment as much as any other command, in a review nothing.
 */
export function statementsOfTexts(
  writing: Writing,
  createdAt: string,
  renderings: Renderings,
  approve: 'command' | null,
): Statement[] {
  const { author, url } = writing;
  return everWritten(writing, createdAt, renderings).flatMap(({ commands, at, by }) => {
    // A text that another account wrote is not the word of the author.
    if (author === null || (by !== null && !isBy(by, author.login))) return [];
    if (commands === null) return stated(author, 'doubt', at, url);
    return commands.flatMap((command): Statement[] => {
      switch (command.verb) {
        case 'reject':
          return stated(author, 'veto', at, url);
        case 'unreadable':
          return command.meant === 'approve' ? [] : stated(author, 'veto', at, url);
        case 'approve':
          return approve === null ? [] : stated(author, approve, at, url);
        case 'recheck':
        case 'help':
        case 'emergency':
          return stated(author, 'command', at, url);
        case 'in-code':
          return [];
      }
    });
  });
}
