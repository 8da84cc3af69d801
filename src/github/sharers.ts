import { z } from 'zod';
import type { Lookup } from '../domain/facts.ts';
import type { Sharer } from '../domain/pull-request.ts';
import type { GitHub } from './client.ts';
import { truncated, unavailable } from './failures.ts';
import type { Associated } from './pull-request.ts';

const permission = z.object({ permission: z.string() });

/**
 * The other open pull requests with the same head commit whose authors have write access: those of strangers cannot
 * be merged by them, and must not be able to stop a release.
 */
export async function readSharers(github: GitHub, own: { number: number; head: string }, associated: Associated | null): Promise<Lookup<readonly Sharer[]>> {
  const asked = `pull requests with the head of #${own.number}`;
  if (associated === null) return unavailable(asked, 'the pull requests of its head commit', 'nothing');
  if (associated.totalCount > associated.nodes.length) return truncated(asked, `${associated.totalCount} pull requests`, `${associated.nodes.length} of them`);
  const sharers: Sharer[] = [];
  for (const other of associated.nodes) {
    if (other.number === own.number || other.state !== 'OPEN' || other.headRefOid !== own.head) continue;
    const labels = other.labels;
    if (labels === null || labels.totalCount > labels.nodes.length) return truncated(asked, `all labels of #${other.number}`, 'some of them');
    if (!(await canPush(github, other.author?.login ?? null))) continue;
    sharers.push({ number: other.number, base: other.baseRefName, body: other.body, labels: labels.nodes.map((label) => label.name) });
  }
  return { found: true, value: sharers };
}

/** Where it cannot be told, the author counts as one who can. */
async function canPush(github: GitHub, login: string | null): Promise<boolean> {
  if (login === null) return true;
  const answer = await github.rest('GET /repos/{owner}/{repo}/collaborators/{username}/permission', { username: login }, permission);
  return !answer.found || ['admin', 'write'].includes(answer.value.permission);
}
