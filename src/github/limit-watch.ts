import type { Failure } from '../domain/finding.ts';
import type { Result } from '../domain/result.ts';
import type { GitHub } from './client.ts';

/** A connection that remembers the first answer that a limit of GitHub's kept. */
export interface WatchedGitHub {
  readonly github: GitHub;
  /** Null where none did. */
  readonly limit: () => Failure | null;
}

/**
 * Much about people may stay unknown, and then approvals do not count. Where a limit of GitHub is the reason, the
 * report says so: waiting helps, and no one needs to approve again.
 */
export function watchLimit(github: GitHub): WatchedGitHub {
  let limit: Failure | null = null;
  const seen = <T>(answer: Result<T, Failure>): Result<T, Failure> => {
    if (!answer.ok && answer.error.reason === 'limit') limit ??= answer.error;
    return answer;
  };
  return {
    limit: () => limit,
    github: {
      owner: github.owner,
      name: github.name,
      query: async (...asked) => seen(await github.query(...asked)),
      rest: async (...asked) => seen(await github.rest(...asked)),
      pages: async (...asked) => seen(await github.pages(...asked)),
    },
  };
}
