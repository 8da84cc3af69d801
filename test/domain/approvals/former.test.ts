import { describe, expect, it } from 'vitest';
import { formerTextsOf, heldTo, withoutApprovals } from '../../../src/domain/approvals/channels.ts';
import { comments } from '../../../src/domain/approvals/comments.ts';
import { FormerBodies, unrendered } from '../../../src/domain/approvals/former.ts';
import { unreachable } from '../../../src/domain/approvals/eligible.ts';
import { everWritten, mayHoldVote } from '../../../src/domain/approvals/writings.ts';
import type { Eligible } from '../../../src/domain/approvals/approvals.ts';
import { Revisions } from '../../../src/domain/declaration/revisions.ts';
import type { PullRequest } from '../../../src/domain/pull-request.ts';
import { render } from '../../loopback/github/rendering/render.ts';
import { pull } from '../build.ts';
import { at, comment, deletion, OLD_HEAD, rebased, review, revision, user, edits } from './support.ts';

/* What texts were before: which of them have to be looked at, and what they come to. */

const [FIRST, SECOND, NOW] = ['Target-Cohort: tm', 'Target-Cohort: rp\n\nMore.', 'Target-Cohort: rp'] as const;
const rendered = (...texts: string[]) => new Map(texts.map((text) => [text, render(text, 'bodyHTML')]));
const edited = (...revisions: PullRequest['revisions']) => pull({ body: NOW, revisions });

describe('former descriptions that GitHub has to render', () => {
  const HISTORY = [revision('gina', 0, FIRST), revision('alice', 10, SECOND), revision('gina', 20, NOW)];
  const asked = (moments: number[], given = edited(...HISTORY), known: string[] = [], speakers: string[] = []) =>
    unrendered(given, speakers, moments.map(at), { renderings: rendered(...known), change: false });

  it.each<[string, () => string[], string[]]>([
    ['none, where nothing depends on a moment', () => asked([]), []],
    ['the one at a moment, and today’s', () => asked([5]), [NOW, FIRST]],
    ['that which came at this very moment, and the one before', () => asked([10]), [NOW, FIRST, SECOND]],
    ['none at a moment at which it was as it is', () => asked([25]), []],
    ['none that is known', () => asked([5], edited(...HISTORY), [NOW, FIRST]), []],
    ['those of them that are not', () => asked([5, 15], edited(...HISTORY), [NOW, FIRST]), [SECOND]],
    ['none, where it was never edited', () => asked([5], edited()), []],
  ])('%s', (_, texts, expected) => {
    expect(texts()).toEqual(expected);
  });

  it.each<[string, () => string[], string[]]>([
    ['the last that is not known', () => asked([], edited(...HISTORY), [], ['Alice']), [SECOND]],
    ['then the one before', () => asked([], edited(...HISTORY), [SECOND], ['alice']), [FIRST]],
    [
      'none of before it changed',
      () => asked([], edited(revision('gina', 0, 'x'), ...HISTORY), [SECOND, FIRST], ['alice']),
      [],
    ],
    ['none where others have edited it', () => asked([], edited(...HISTORY), [], ['bob']), []],
    [
      'the one before a deleted one',
      () =>
        asked(
          [],
          edited(revision('gina', 0, FIRST), revision('alice', 1, null), revision('gina', 2, NOW)),
          [],
          ['alice'],
        ),
      [FIRST],
    ],
    [
      'not by an account that is gone',
      () => asked([], edited(...HISTORY.slice(0, 1), { at: at(5), by: null, text: SECOND }), [], ['alice']),
      [],
    ],
  ])('where somebody who speaks has edited it: %s', (_, texts, expected) => {
    expect(texts()).toEqual(expected);
  });
});

describe('a former description', () => {
  const bodies = (renderings: ReadonlyMap<string, string>, html = render(NOW, 'bodyHTML')) =>
    new FormerBodies({ body: NOW, html }, { renderings, change: false });

  it.each<[string, ReadonlyMap<string, string>, string, string]>([
    ['is today’s', new Map(), NOW, 'same'],
    ['declares the same', rendered(NOW, SECOND), SECOND, 'same'],
    ['declares another', rendered(NOW, FIRST), FIRST, 'changed'],
    ['was not rendered', rendered(NOW), FIRST, 'unreadable'],
    ['was rendered where today’s was not', rendered(FIRST), FIRST, 'unreadable'],
  ])('%s', (_, renderings, text, compared) => {
    expect(bodies(renderings).compare(text)).toBe(compared);
  });

  it('is not known where the one who renders it reads not even today’s alike', () => {
    expect(bodies(rendered(NOW, SECOND), '<p>Target-Cohort: tm</p>').compare(SECOND)).toBe('changed');
    const other = new Map([...rendered(SECOND), [NOW, '<p>Target-Cohort: tm</p>']]);
    expect(bodies(other).compare(SECOND)).toBe('changed');
  });

  it('is read as it is shown today, and else as it is rendered', () => {
    const read = bodies(rendered(FIRST), '<p>Target-Cohort: x</p>');
    expect(read.fingerprint(NOW)).toContain('"x"');
    expect(read.fingerprint(FIRST)).toContain('"tm"');
    expect(read.fingerprint(SECOND)).toBeNull();
  });
});

describe('the texts of a description at a moment', () => {
  const written = [
    revision('gina', 30, 'd'),
    revision('gina', 10, 'b'),
    revision('gina', 0, 'a'),
    revision('alice', 10, 'c'),
  ];
  const shown = (minute: number) => {
    const { before, within } = new Revisions(written).at(at(minute));
    return [before?.text, within.map(({ text }) => text).join(' ')];
  };

  it.each([
    [-1, undefined, ''],
    [0, undefined, 'a'],
    [5, 'a', ''],
    [10, 'a', 'b c'],
    [20, 'c', ''],
    [30, 'c', 'd'],
    [40, 'd', ''],
  ])('in minute %i', (minute, before, within) => {
    expect(shown(minute)).toEqual([before, within]);
  });
});

describe('former texts of comments and reviews that may have held a command', () => {
  const vetoed = { edited: true, revisions: edits(['alice', 1, '/cohort reject'], ['alice', 2, 'Fine.']) };
  const given = pull({
    comments: [
      comment('alice', 'Fine.', vetoed),
      comment('bob', 'Fine.', {
        ...vetoed,
        revisions: edits(['bob', 1, '/cohort reject now'], ['bob', 2, null]),
      }),
      comment('carol', '/cohort help', {
        edited: true,
        revisions: edits(['carol', 1, '/cohort help'], ['carol', 2, 'words']),
      }),
      comment('gone', 'Fine.', { ...vetoed, by: null }),
    ],
    reviews: [review('alice', { body: 'Good.', edited: true, revisions: edits(['alice', 1, '/cohort rejekt']) })],
  });

  it.each<[string[], string[]]>([
    [[], []],
    [['Alice'], ['/cohort rejekt', '/cohort reject']],
    [['bob'], ['/cohort reject now']],
    [['carol'], []],
    [
      ['alice', 'bob'],
      ['/cohort rejekt', '/cohort reject', '/cohort reject now'],
    ],
  ])('of %j', (speakers, texts) => {
    expect(formerTextsOf(given, speakers)).toEqual(texts);
  });
});

describe('the texts that a comment has had', () => {
  const texts = (now: string, ...former: (string | null)[]) => {
    const revisions = [...former, now].map((text, minute) => revision('alice', minute, text));
    return everWritten(comment('alice', now, { edited: true, revisions }), at(0), new Map()).map(
      ({ commands }) => commands?.map(({ verb }) => verb) ?? null,
    );
  };

  it('are read where they can hold a command and somebody has rendered them', () => {
    expect(texts('/cohort reject', 'Fine.', '/cohort help', null)).toEqual([[], null, null, ['reject']]);
  });

  it('have to be looked at where one of them may have held a vote', () => {
    const harmless = { edited: true, revisions: edits(['alice', 1, 'Fine.'], ['alice', 2, 'Good.']) };
    const silent = ['/cohort help', '```\n/cohort reject\n```', '/cohort recheck'].map((body) =>
      comment('alice', body),
    );
    expect([...silent, comment('alice', 'Good.', harmless)].map((written) => mayHoldVote(written))).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(mayHoldVote(comment('alice', 'Good.', { edited: true }))).toBe(true);
  });
});

it('an account is asked about by a deleted comment, and by nothing else that happened', () => {
  const given = pull({ timeline: [rebased('mia', 1), deletion('alice', 'mia')] });
  expect(comments.voters(given)).toEqual([user('alice')]);
});

describe('approvals that hold for what was declared then', () => {
  it('are those of reviews of the head commit', () => {
    const reviews = [
      review('alice', { minute: 1 }),
      review('bob', { minute: 2, commit: OLD_HEAD }),
      review('carol', { minute: 3, state: 'changes-requested' }),
      review('dave', { submittedAt: null }),
    ];
    expect(heldTo(pull({ reviews, comments: [comment('alice', '/cohort approve rp 0123456789abcdef')] }))).toEqual([
      at(1),
      '',
    ]);
  });

  it('can be thought away, and nothing else', () => {
    const kept = [review('carol', { state: 'changes-requested' }), review('dave', { state: 'commented' })];
    const words = [comment('bob', '/cohort reject'), comment('bob', 'Fine.')];
    const given = pull({
      reviews: [review('alice'), ...kept],
      comments: [comment('alice', '/cohort approve rp 0123456789abcdef'), ...words],
    });
    expect(withoutApprovals(given)).toEqual({ ...given, reviews: kept, comments: words });
  });
});

describe('more approvals than there are people', () => {
  const may = (cohort: string, owners: Eligible['owners'], administrators = false): Eligible => ({
    cohort,
    owners,
    administrators,
    excluded: [],
  });
  const person = (login: string) => ({ kind: 'user', login }) as const;
  const team = { kind: 'team', organization: 'acme', team: 'rp' } as const;

  it.each<[string, Eligible[], { release: number; policy: number }, number]>([
    ['enough', [may('rp', [person('alice'), person('bob')])], { release: 2, policy: 0 }, 0],
    ['one too few', [may('rp', [person('alice')])], { release: 2, policy: 0 }, 1],
    ['a team may be enough', [may('rp', [person('alice'), team]), may('tm', [])], { release: 9, policy: 0 }, 0],
    ['administrators may be enough', [may('policy', [], true)], { release: 0, policy: 9 }, 0],
    [
      'owners of cohorts are no policy owners',
      [may('rp', [person('alice'), team]), may('policy', [])],
      { release: 1, policy: 2 },
      2,
    ],
    ['nothing is missing', [may('rp', [person('alice')])], { release: 0, policy: 0 }, 0],
  ])('%s', (_, eligibles, missing, more) => {
    expect(unreachable(eligibles, missing)).toBe(more);
  });
});
