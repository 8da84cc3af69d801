import { describe, expect, it } from 'vitest';
import { readPushers, type BranchAct, type PushersReading } from '../../../src/domain/approvals/pushers.ts';
import type { PullRequest } from '../../../src/domain/pull-request.ts';
import { pull } from '../build.ts';
import { at, user } from './support.ts';

/* Who pushed what is to be approved: since its oldest commit came to the branch, and until the merge. */

const NOTHING = '0'.repeat(40);
const oid = (name: string) => name.repeat(40);
const FIRST = oid('1');
const HEAD = oid('2');
const FORMER = oid('e');

let minute = 0;
function act(kind: BranchAct['kind'], by: string | null, before: string, after: string): BranchAct {
  minute += 1;
  const actor = by === null ? null : by.endsWith('[bot]') ? { login: by, kind: 'bot' as const } : user(by);
  return { kind, by: actor, before, after, at: at(minute) };
}

function read(acts: readonly BranchAct[], parts: Partial<PullRequest> = {}, held: Record<string, boolean> = {}) {
  const commits = [FIRST, HEAD].map((commit) => ({ oid: commit, people: [user('mia')], signed: false }));
  return readPushers(pull({ head: HEAD, commits, ...parts }), acts, new Map(Object.entries(held)));
}

const known = (...pushers: string[]): PushersReading => ({ kind: 'known', pushers });
const UNKNOWN: PushersReading = { kind: 'known', pushers: null };
const created = (by: string | null, after = FIRST) => act('creation', by, NOTHING, after);
const pushed = (by: string | null) => act('push', by, FIRST, HEAD);

describe('who pushed', () => {
  it.each<[string, BranchAct[], PushersReading]>([
    ['created it, then pushed', [created('mia'), pushed('peggy')], known('mia', 'peggy')],
    ['all in one', [created('mia', HEAD)], known('mia')],
    ['each once', [created('mia'), pushed('mia')], known('mia')],
    ['nothing is told', [], UNKNOWN],
    ['the list lags behind the head', [created('mia')], UNKNOWN],
    ['an account that is gone', [created(null), pushed('mia')], UNKNOWN],
    ['bots alone', [created('renovate[bot]'), pushed('renovate[bot]')], UNKNOWN],
    ['a bot and a person', [created('renovate[bot]'), pushed('mia')], known('renovate[bot]', 'mia')],
    ['a deletion is no push', [created('mia', HEAD), act('deletion', 'peggy', HEAD, NOTHING)], known('mia')],
    ['a merge by the button is no push', [created('mia'), act('merge', 'peggy', FIRST, HEAD)], known('mia')],
    [
      'whoever restored the branch',
      [created('mia', HEAD), act('deletion', 'mia', HEAD, NOTHING), act('creation', 'peggy', NOTHING, HEAD)],
      known('mia', 'peggy'),
    ],
    [
      'not who pushed before the oldest commit came',
      [created('peggy', oid('d')), act('push', 'peggy', oid('d'), FORMER), act('push', 'mia', FORMER, HEAD)],
      known('mia'),
    ],
  ])('%s', (_, acts, reading) => {
    expect(read(acts)).toEqual(reading);
  });

  it('not after the merge', () => {
    const acts = [created('mia', HEAD), act('force-push', 'peggy', HEAD, FORMER), act('push', 'peggy', FORMER, HEAD)];
    expect(read(acts, { mergedAt: acts[0]?.at ?? null })).toEqual(known('mia'));
    expect(read(acts)).toEqual(known('mia', 'peggy'));
  });
});

describe('a list that does not go back to where the commits came from', () => {
  it.each<[string, BranchAct[]]>([
    ['begins with a push onto them', [pushed('mia')]],
    ['begins with a merge onto them', [act('merge', 'peggy', FIRST, oid('3')), act('push', 'mia', oid('3'), HEAD)]],
    ['has a gap before a push onto them', [created('mia', oid('d')), pushed('mia')]],
    ['begins with a forced push over them', [act('force-push', 'mia', FIRST, HEAD)]],
  ])('%s', (_, acts) => {
    expect(read(acts)).toEqual(UNKNOWN);
  });

  it('begins with a forced push over what may have held them', () => {
    const acts = [act('force-push', 'mia', FORMER, HEAD)];
    expect(read(acts)).toEqual({ kind: 'ask', commit: FORMER });
    expect(read(acts, {}, { [FORMER]: true })).toEqual(UNKNOWN);
    expect(read(acts, {}, { [FORMER]: false })).toEqual(known('mia'));
  });

  it('begins with a forced push that took them away, before they came again', () => {
    const acts = [act('force-push', 'mia', FORMER, oid('d')), act('push', 'mia', oid('d'), HEAD)];
    expect(read(acts)).toEqual({ kind: 'ask', commit: FORMER });
    expect(read(acts, {}, { [FORMER]: true })).toEqual(UNKNOWN);
    expect(read(acts, {}, { [FORMER]: false })).toEqual(known('mia'));
  });

  it('begins with a push onto what cannot have held them', () => {
    expect(read([act('push', 'mia', oid('d'), HEAD)])).toEqual(known('mia'));
    expect(read([act('push', 'mia', oid('d'), FIRST), act('force-push', 'peggy', FIRST, HEAD)])).toEqual(
      known('mia', 'peggy'),
    );
  });
});

describe('what a forced push hides, and an earlier life of the branch', () => {
  const forced = () => [created('peggy', FORMER), act('force-push', 'mia', FORMER, HEAD)];
  const reborn = () => [
    created('peggy', oid('d')),
    act('push', 'peggy', oid('d'), FORMER),
    act('deletion', 'peggy', FORMER, NOTHING),
    act('creation', 'mia', NOTHING, HEAD),
  ];

  it.each([
    ['a forced push', forced],
    ['an earlier life', reborn],
  ])('%s: whether it held the oldest commit is asked first', (_, acts) => {
    expect(read(acts())).toEqual({ kind: 'ask', commit: FORMER });
    expect(read(acts(), {}, { [FORMER]: true })).toEqual(known('peggy', 'mia'));
    expect(read(acts(), {}, { [FORMER]: false })).toEqual(known('mia'));
  });

  it('is asked again of what came before that', () => {
    const acts = [
      created('erin', oid('c')),
      act('force-push', 'peggy', oid('c'), FORMER),
      act('force-push', 'mia', FORMER, HEAD),
    ];
    expect(read(acts, {}, { [FORMER]: true })).toEqual({ kind: 'ask', commit: oid('c') });
    expect(read(acts, {}, { [FORMER]: true, [oid('c')]: false })).toEqual(known('peggy', 'mia'));
    expect(read(acts, {}, { [FORMER]: true, [oid('c')]: true })).toEqual(known('erin', 'peggy', 'mia'));
  });

  it('is asked of what came before a push, where a later forced push hides what it brought', () => {
    const acts = [act('push', 'peggy', oid('c'), FORMER), act('force-push', 'mia', FORMER, HEAD)];
    expect(read(acts, {}, { [FORMER]: true })).toEqual({ kind: 'ask', commit: oid('c') });
  });

  it('is not asked of a name that was used again, whose earlier life is of no account', () => {
    const acts = [...reborn(), act('push', 'mia', HEAD, oid('3'))];
    const commits = [HEAD, oid('3')].map((commit) => ({ oid: commit, people: [user('mia')], signed: false }));
    expect(read(acts, { head: oid('3'), commits }, { [FORMER]: false })).toEqual(known('mia'));
  });
});
