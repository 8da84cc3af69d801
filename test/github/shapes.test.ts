import { fail, ok } from '../../src/domain/result.ts';
import { describe, expect, it } from 'vitest';
import { parseAnswer, type GitHub } from '../../src/github/client.ts';
import { fetchCheckRuns } from '../../src/github/check-runs.ts';
import { fetchHistory } from '../../src/github/deployments.ts';
import { watchLimits } from '../../src/github/limit-watch.ts';
import { ExchangeLog, recordingGitHub } from '../../src/github/recorder.ts';
import { Spellings } from '../../src/github/spellings.ts';
import { TIMELINE } from '../../src/github/discussion.ts';
import { fetchBlobTexts, fetchTexts } from '../../src/github/git/blobs.ts';
import { GitHistory, lineOf } from '../../src/github/git/history.ts';
import { fetchNewestMerged, fetchOrigins } from '../../src/github/git/origins.ts';
import { fetchMerged } from '../../src/github/merged.ts';
import { fetchDifferingPaths } from '../../src/github/git/trees.ts';
import { fetchTeams } from '../../src/github/people.ts';
import { landedAt, fetchPolicyHistory } from '../../src/github/policy-history.ts';

/* Answers of the documented shape that a repository seldom gives: each is told from what it is not. */

const ID = 'a'.repeat(40);
const OLD = 'b'.repeat(40);

/** A GitHub that has one answer to all that is asked in one way. */
function saying(data: unknown, list: unknown = data): GitHub {
  return {
    owner: 'acme',
    name: 'rollout',
    query: (asked, _document, _variables, schema) => Promise.resolve(parseAnswer(asked, schema, data)),
    rest: (route, _parameters, schema) => Promise.resolve(parseAnswer(route, schema, list)),
    pages: (route, _parameters, schema) => Promise.resolve(parseAnswer(route, schema, list)),
  };
}

const repository = (content: object) => saying({ repository: content });
const failure = (code: string, observed: string) => fail({ code, observed: expect.stringContaining(observed) });
const compared = (change: object) =>
  saying({
    status: 'ahead',
    merge_base_commit: { sha: OLD },
    total_commits: 1,
    commits: [{ sha: ID, parents: [{ sha: OLD }] }],
    ...change,
  });
const roots = { o0: { oid: OLD, tree: { oid: 'one' } }, o1: { oid: ID, tree: { oid: 'other' } } };
const page = <T>(...nodes: readonly T[]) => ({
  totalCount: nodes.length,
  pageInfo: { hasNextPage: false, endCursor: null },
  nodes: [...nodes],
});
const more = { hasNextPage: true, endCursor: 'more' };
const spelt = {
  createdAt: '2026-01-01T00:00:00Z',
  environment: 'preview',
  originalEnvironment: 'preview',
  latestEnvironment: 'preview',
};
const actions = { __typename: 'Bot', login: 'github-actions' };
const deployment = { ...spelt, commitOid: ID, creator: actions, statuses: null };
const late = { totalCount: 1, nodes: [{ state: 'SUCCESS', createdAt: 'soon', logUrl: null, creator: actions }] };
const production = { names: ['production'], spellings: new Spellings(page<typeof spelt>()), newest: null } as const;
const checkRun = { id: 1, name: 'healthy', external_id: null, conclusion: 'success', app: { id: 5 } };

describe('is no answer', () => {
  const range = (change: object) => new GitHistory(compared(change)).firstParents(OLD, ID);
  const none = repository({});
  const history = (change: object) =>
    fetchHistory(repository({ deployments: page({ ...deployment, ...change }) }), production, () => true);
  const elsewhere = () =>
    new Spellings({ ...page(spelt), pageInfo: more }).ask(
      repository({ deployments: page({ ...spelt, createdAt: 'soon' }) }),
      ['production'],
      () => Promise.resolve(ok({ value: null, since: null })),
    );
  const began = { total_count: 1, check_runs: [{ ...checkRun, started_at: 'soon' }] };
  const merged = repository({ nameWithOwner: 'acme/rollout' });
  const newest = () => fetchNewestMerged(repository({ pullRequests: { ...page(), pageInfo: more } }));
  it.each<[string, () => Promise<unknown>, string]>([
    [
      'commits of a range that does not follow its baseline',
      () => range({ status: 'diverged' }),
      'one that is diverged',
    ],
    [
      'a range without its baseline',
      () => range({ merge_base_commit: { sha: 'HEAD' } }),
      'at merge_base_commit.sha: no commit id',
    ],
    [
      'a range of no known kind',
      () => range({ status: 'aside' }),
      'at status: Invalid option: expected one of "ahead"|',
    ],
    [
      'a range of no number of commits',
      () => range({ total_commits: null }),
      'at total_commits: Invalid input: expected number, received null',
    ],
    [
      'a range of more commits than can be counted',
      () => range({ total_commits: 2 ** 53 }),
      'at total_commits: Invalid input: the number is too large',
    ],
    [
      'an event of a kind that it was not asked for',
      () => Promise.resolve(parseAnswer('events', TIMELINE.node, { __typename: 'PinnedEvent' })),
      'at __typename: an event that was not asked for',
    ],
    ['a commit that it does not tell the origin of', () => fetchOrigins(none, [ID]), 'nothing'],
    ['a pull request that it leaves out', () => fetchMerged(merged, [7]), 'nothing'],
    ['a file that it leaves out', () => fetchTexts(none, [{ path: 'a.yml', commit: ID }]), 'nothing'],
    ['a deployment that was made at no time', () => history({ createdAt: 'soon' }), 'no time'],
    ['a deployment whose status came at no time', () => history({ statuses: late }), 'no time'],
    ['a deployment of another environment that was made at no time', elsewhere, 'no time'],
    ['the newest merged, none of them on a page that is not the last', newest, 'none'],
    ['a check run that began at no time', () => fetchCheckRuns(saying(began), 'healthy', ID), 'no time'],
  ])('%s', async (_, ask, observed) => {
    expect(await ask()).toMatchObject(failure('evidence.unavailable', observed));
  });

  it('a range of too many commits', async () => {
    expect(await range({ total_commits: 10_001 })).toMatchObject(failure('evidence.truncated', '10001 of them'));
  });

  /** Trees answered by what is asked: the roots, then any folder by its id. */
  function trees(entries: (oid: string) => readonly object[] | null): GitHub {
    const github = repository({});
    return {
      ...github,
      query: (asked, document, variables, schema) => {
        const folders = Object.entries(variables).flatMap(([key, oid]) => {
          const own = entries(String(oid));
          return own === null ? [] : [[key.replace('k', 'o'), { entries: own }] as const];
        });
        return Promise.resolve(
          parseAnswer(asked, schema, { repository: document.includes('Trees(') ? roots : Object.fromEntries(folders) }),
        );
      },
    };
  }

  it('a folder of two that it leaves out', async () => {
    expect(
      await fetchDifferingPaths(
        trees((oid) => (oid === 'one' ? [] : null)),
        OLD,
        ID,
      ),
    ).toMatchObject(failure('evidence.unavailable', 'nothing'));
  });

  it('folders that differ without an end', async () => {
    const wide = trees((oid) =>
      Array.from({ length: 80 }, (_, index) => ({
        name: String(index),
        type: 'tree',
        mode: 16384,
        oid: `${oid}/${String(index)}`,
      })),
    );
    expect(await fetchDifferingPaths(wide, OLD, ID)).toMatchObject(failure('evidence.truncated', 'more'));
  });

  it('teams that it leaves out: who is in them is not known', async () => {
    const owner = { kind: 'team', organization: 'acme', team: 'rp-release' } as const;
    const unread = (why: string) => new Map([['acme/rp-release', { readable: false, why }]]);
    expect(await fetchTeams(saying({}), [owner], ['grace'])).toEqual(unread('not-found'));
    expect(await fetchTeams(saying({ t0: { team: null } }), [owner], ['grace'])).toEqual(unread('not-found'));
    expect(await fetchTeams(saying({ t0: { team: {} } }), [owner], ['grace'])).toEqual(unread('refused'));
  });
});

describe('is an answer', () => {
  const text = { kind: 'text', text: 'sites: []\n' };

  const blob = { __typename: 'Blob', text: text.text, isTruncated: false, isBinary: false };
  const unreadable = (why: string) => ({ kind: 'unreadable', why });
  it.each<[string, object, object]>([
    ['a text', blob, text],
    ['a text too large', { ...blob, isTruncated: true }, unreadable('a file that is too large')],
    ['no text', { ...blob, text: null, isBinary: true }, unreadable('a binary file')],
    ['a folder', { __typename: 'Tree' }, unreadable('a folder')],
  ])('a manifest that is %s', async (_, blob, read) => {
    expect(await fetchTexts(repository({ o0: blob }), [{ path: 'a.yml', commit: ID }])).toEqual(
      ok(new Map([[`${ID}:a.yml`, read]])),
    );
  });

  it('a line that ends with the first commit of all ends nowhere, and not at the commit asked about', () => {
    expect(lineOf([{ oid: ID, parents: [] }], ID)).toMatchObject({ firstParents: [ID], boundary: '' });
  });

  it('an earlier policy that was no text is none', async () => {
    expect(await fetchBlobTexts(repository({ o0: { text: null } }), [ID])).toEqual(ok(new Map([[ID, null]])));
  });

  it('a commit of no pull request has no time at which it landed', () => {
    expect(landedAt({ oid: ID, associatedPullRequests: null }, 'main')).toBeNull();
  });

  it('of pushes only those of the default branch that say to which commit date a policy', async () => {
    const rest = { associatedPullRequests: null, parents: { nodes: [] } };
    const state = (oid: string) => ({ oid, ...rest, file: { object: { text: oid } } });
    const pageInfo = { hasNextPage: false, endCursor: null };
    const pushes = [
      { ref: 'refs/heads/topic', after: ID, timestamp: '2026-01-01T00:00:00Z' },
      { ref: 'refs/heads/main', after: null, timestamp: '2026-01-02T00:00:00Z' },
      { ref: 'refs/heads/main', after: OLD, timestamp: '2026-01-03T00:00:00Z' },
    ];
    const github = saying(
      { repository: { object: { history: { totalCount: 2, pageInfo, nodes: [state(ID), state(OLD)] } } } },
      pushes,
    );
    expect(await fetchPolicyHistory(github, 'p.yml', { tip: ID, defaultBranch: 'main' })).toEqual(
      ok({
        complete: true,
        versions: [
          { since: null, text: ID },
          { since: '2026-01-03T00:00:00Z', text: OLD },
        ],
      }),
    );
  });

  it('of which a record has no more than what was read', async () => {
    const log = new ExchangeLog();
    const recorded = recordingGitHub(compared({ files: [{ patch: '+ a line of code' }] }), log);
    const { github } = watchLimits({ github: recorded, members: null });
    expect(await new GitHistory(github).holds(ID, OLD)).toEqual(ok(true));
    expect(JSON.stringify(log.exchanges())).not.toContain('a line of code');
  });

  it('of check runs only those of the very name', async () => {
    const runs = [checkRun, { ...checkRun, id: 2, name: 'Healthy' }];
    expect(await fetchCheckRuns(saying({ total_count: 2, check_runs: runs }), 'healthy', ID)).toMatchObject(
      ok([{ id: 1 }]),
    );
  });
});
