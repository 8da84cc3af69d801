import { describe, expect, it } from 'vitest';
import { fail, ok } from '../../src/domain/result.ts';
import type { GitHub } from '../../src/github/client.ts';
import { fetchPushers, fetchPushersOf } from '../../src/github/pushers.ts';
import { pull } from '../domain/build.ts';

const HEAD = 'a'.repeat(40);
const FORMER = 'b'.repeat(40);
const FAILURE = { code: 'evidence.unavailable', asked: 'it', expected: 'an answer', observed: 'none' } as const;

const entry = (type: string, before: string, after: string, login: string, ref = 'refs/heads/change') => ({
  ref,
  before,
  after,
  timestamp: '2026-11-22T00:00:00Z',
  activity_type: type,
  actor: { login, type: 'User' },
});

/** A GitHub with an activity, newest first, that knows whether one commit contains another. */
function github(entries: readonly object[] | null, position: string | null = null) {
  const asked: string[] = [];
  const stub: GitHub = {
    owner: 'acme',
    name: 'templates',
    query: () => Promise.reject(new Error('not asked')),
    pages: (route, { ref }, schema) => {
      asked.push(`${route} ${String(ref)}`);
      return Promise.resolve(entries === null ? fail(FAILURE) : ok(schema.parse(entries)));
    },
    rest: (route, _, schema) => {
      asked.push(route);
      const comparison = {
        status: position,
        merge_base_commit: { sha: HEAD },
        total_commits: 1,
        commits: [],
      };
      return Promise.resolve(position === null ? fail(FAILURE) : ok(schema.parse(comparison)));
    },
  };
  return { github: stub, asked };
}

const FORCED = [entry('force_push', FORMER, HEAD, 'mia'), entry('branch_creation', '0'.repeat(40), FORMER, 'peggy')];

describe('who pushed to a head branch', () => {
  it.each<[string, readonly object[] | null, string | null, readonly string[] | null]>([
    ['as the activity of the branch says', [entry('branch_creation', '0', HEAD, 'mia')], null, ['mia']],
    ['not to another branch', [entry('branch_creation', '0', HEAD, 'mia', 'refs/heads/other')], null, null],
    ['is unknown without an answer', null, null, null],
    ['before a forced push that held the oldest commit', FORCED, 'ahead', ['peggy', 'mia']],
    ['before a forced push of that very commit', FORCED, 'identical', ['peggy', 'mia']],
    ['not before a forced push that did not hold it', FORCED, 'diverged', ['mia']],
    ['is unknown where that cannot be asked', FORCED, null, null],
  ])('%s', async (_, entries, position, pushers) => {
    expect(await fetchPushers(github(entries, position).github, pull())).toEqual(pushers);
  });

  it('a fork is not asked', async () => {
    const { github: stub, asked } = github([]);
    expect(await fetchPushers(stub, pull({ headRepository: 'sue/templates' }))).toBeNull();
    expect(asked).toEqual([]);
  });

  it('each branch is asked by itself, however many there are', async () => {
    const { github: stub, asked } = github([entry('branch_creation', '0', HEAD, 'mia')]);
    const pulls = Array.from({ length: 20 }, (_, number) => pull({ number }));
    const found = await fetchPushersOf(stub, pulls);
    expect([...found.values()]).toEqual(pulls.map(() => ['mia']));
    expect(asked).toHaveLength(20);
  });
});
