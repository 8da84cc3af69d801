import type { Failure } from '../domain/finding.ts';
import { ok, type Result } from '../domain/result.ts';
import type { GitHubOptions } from './client.ts';
import { refused, unavailable } from './failures.ts';
import { refusalOfStatus } from './refusals.ts';

const ASKED = "GitHub's clock";

/**
 * The time in milliseconds since 1970, as GitHub's server writes it on an answer. The clock of a runner is not asked:
 * its owner can set it.
 */
export async function fetchTime({ token, apiUrl, repository, fetch }: GitHubOptions): Promise<Result<number, Failure>> {
  try {
    const response = await fetch(`${apiUrl}/repos/${repository}`, {
      headers: { authorization: `Bearer ${token}`, accept: 'application/vnd.github+json' },
    });
    await response.arrayBuffer();
    const written = response.headers.get('date') ?? 'none';
    const time = Date.parse(written);
    if (!response.ok) return refused(ASKED, 'an answer', refusalOfStatus('GET /repos/{owner}/{repo}', response));
    return Number.isNaN(time) ? unavailable(ASKED, 'a date on an answer', written) : ok(time);
  } catch (error) {
    return unavailable(ASKED, 'an answer', error instanceof Error ? error.message : 'none');
  }
}
