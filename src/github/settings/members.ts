import { z } from 'zod/mini';
import type { Failure } from '../../domain/finding.ts';
import type { Owner } from '../../domain/policy/policy.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { GitHub } from '../client.ts';

const logins = z.array(z.object({ login: z.string() }));
const MAX_PAGES = 10;

/** The logins behind an owner: of a person one, of a team its members. */
export async function fetchMembers(github: GitHub, owner: Owner): Promise<Result<readonly string[], Failure>> {
  if (owner.kind === 'user') return ok([owner.login]);
  const answer = await github.pages(
    'GET /orgs/{org}/teams/{team_slug}/members',
    { org: owner.organization, team_slug: owner.team, per_page: 100 },
    logins,
    MAX_PAGES,
  );
  if (answer.ok) return ok(answer.value.map(({ login }) => login));
  return { ok: false, error: { ...answer.error, needs: 'members: read' } };
}

/** The logins of the administrators of the repository. */
export async function fetchAdministrators(github: GitHub): Promise<Result<readonly string[], Failure>> {
  const answer = await github.pages(
    'GET /repos/{owner}/{repo}/collaborators',
    { permission: 'admin', per_page: 100 },
    logins,
    MAX_PAGES,
  );
  return answer.ok ? ok(answer.value.map(({ login }) => login)) : answer;
}
