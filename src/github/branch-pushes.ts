import type { Failure } from '../domain/finding.ts';
import { sameName } from '../domain/policy/policy.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { z } from 'zod/mini';
import type { GitHub } from './client.ts';

const activity = z.object({
  ref: z.string(),
  after: z.nullish(z.string()),
  timestamp: z.string(),
  activity_type: z.nullish(z.string()),
  actor: z.nullish(z.object({ login: z.string() })),
});

/** Pages of 100 pushes: more than 13 years of one a day. */
const MAX_PAGES = 50;

/**
 * That everything that moved a branch since it was last created, its creation included, was done by one account, by the
 * repository's activity; and when the newest of it was (ISO 8601).
 */
export async function fetchOnlyPusher(
  github: GitHub,
  { name, pushedBy }: { readonly name: string; readonly pushedBy: string },
  tip: string,
): Promise<Result<{ readonly newest: string }, Failure>> {
  const asked = `activity of inventory branch ${name}`;
  const ref = `refs/heads/${name}`;
  const answer = await github.pages(
    'GET /repos/{owner}/{repo}/activity',
    { ref, per_page: 100 },
    z.array(activity),
    MAX_PAGES,
  );
  if (!answer.ok) return answer;
  const entries = answer.value.filter((entry) => entry.ref === ref);
  const created = entries.findIndex((entry) => entry.activity_type === 'branch_creation');
  const refuse = (observed: string) =>
    fail<Failure>({
      code: 'evidence.unavailable',
      asked,
      expected: `the creation of the branch and every push since, all by ${pushedBy}`,
      observed,
      key: 'pushed-by',
    });
  if (created < 0) return refuse('no creation of the branch that GitHub remembers');
  const pushes = entries.slice(0, created + 1);
  const [newest] = pushes;
  if (newest === undefined || newest.after !== tip)
    return refuse('a list that does not have the newest push yet: GitHub is some seconds behind');
  const stranger = pushes.find((entry) => !sameName(entry.actor?.login ?? '', pushedBy));
  return stranger === undefined
    ? ok({ newest: newest.timestamp })
    : refuse(
        `a ${(stranger.activity_type ?? 'push').replaceAll('_', ' ')} by ${stranger.actor?.login ?? 'an account that is gone'} at ${stranger.timestamp}`,
      );
}
