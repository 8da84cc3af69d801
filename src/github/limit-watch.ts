import type { Failure } from '../domain/finding.ts';
import { answering } from './answering.ts';
import type { GitHub } from './client.ts';

/** By the workflow's own token, and by the one that can read teams. */
interface Connections {
  readonly github: GitHub;
  readonly members: GitHub | null;
}

/** Connections that remember the first answer that a limit of GitHub's kept. */
export interface WatchedConnections extends Connections {
  /** Empty where none did. */
  readonly limits: () => readonly Failure[];
}

/**
 * Much about people may stay unknown, and then approvals do not count. Where a limit of GitHub is the reason, the
 * report says so: waiting helps, and no one needs to approve again.
 */
export function watchLimits({ github, members }: Connections): WatchedConnections {
  const limits = new Map<GitHub, Failure>();
  const watched = (connection: GitHub) =>
    answering(connection, async (_, send) => {
      const answer = await send(connection);
      if (!answer.ok && answer.error.reason === 'limit' && !limits.has(connection))
        limits.set(connection, answer.error);
      return answer;
    });
  return {
    github: watched(github),
    members: members === null ? null : watched(members),
    limits: () => [github, members].flatMap((each) => (each === null ? [] : (limits.get(each) ?? []))),
  };
}
