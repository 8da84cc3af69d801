import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Comment, Review, TimelineEvent } from '../../../src/domain/pull-request.ts';
import { gateOf } from '../../../src/domain/verdict.ts';
import { commit, judge, labelled, rebased, rejecting, review, RP, user, type Given, edits } from './support.ts';
import { aCase, login } from './cases.ts';
import { samples } from '../../samples.ts';

/*
 * What must hold for whatever people say and do. (That it holds with less evidence of every kind is a property of all
 * rules: test/properties/less.test.ts.)
 */

const gate = (given: Given) => gateOf(judge(given).verdict);
type Change = (given: Given, pick: fc.GeneratorValue) => Given;
const oneOf = <T>(pick: fc.GeneratorValue, items: readonly T[]): T | undefined =>
  items.length === 0 ? undefined : pick(fc.constantFrom, ...items);
const isApproval = (one: Comment): boolean => one.body.startsWith('/cohort approve');

/** Each makes a case worse in one way. */
const CHANGES: readonly (readonly [string, Change])[] = [
  [
    'when somebody vetoes last',
    (given, pick) => {
      const by = pick(() => login);
      return pick(fc.boolean)
        ? { ...given, comments: [...(given.comments ?? []), rejecting(by, { minute: 121 })] }
        : { ...given, reviews: [...(given.reviews ?? []), review(by, { state: 'changes-requested', minute: 121 })] };
    },
  ],
  [
    'when an approving comment is edited or hidden',
    (given, pick) => {
      const touched = oneOf(pick, (given.comments ?? []).filter(isApproval));
      return {
        ...given,
        comments: (given.comments ?? []).map((one) =>
          one === touched ? { ...one, ...(pick(fc.boolean) ? { hidden: true } : { edited: true }) } : one,
        ),
      };
    },
  ],
  [
    'when somebody turns out to have a hand in the change',
    (given, pick) => {
      const by = pick(() => login);
      switch (pick(fc.constantFrom, 'author', 'commit', 'co-author', 'push', 'label', 'base', 'body')) {
        case 'author':
          return { ...given, author: user(by) };
        case 'commit':
          return { ...given, commits: [...(given.commits ?? []), commit([by, by])] };
        case 'co-author':
          return { ...given, commits: [...(given.commits ?? []), commit(['mia', by, 'mia'])] };
        case 'push':
          return { ...given, pushers: given.pushers === null ? null : [...(given.pushers ?? []), by] };
        case 'label':
          return { ...given, timeline: [...(given.timeline ?? []), labelled(`cohort:${RP}`, by, 122)] };
        case 'base':
          return { ...given, timeline: [...(given.timeline ?? []), rebased(by, 122)] };
        default:
          return { ...given, revisions: edits(['mia', 0, 'Nothing.'], [by, 122, given.body ?? '']) };
      }
    },
  ],
];

describe('a closed gate stays closed', () => {
  it('the cases are open and closed often enough to say something', () => {
    const gates = fc.sample(aCase, { numRuns: 120, seed: 7 }).map(gate);
    expect(gates.filter((one) => one === 'open').length).toBeGreaterThan(6);
    expect(gates.filter((one) => one === 'closed').length).toBeGreaterThan(40);
  });

  it.each(CHANGES)('%s', (_, change) => {
    fc.assert(
      fc.property(aCase, fc.gen(), (given, pick) => {
        fc.pre(gate(given) === 'closed');
        expect(gate(change(given, pick))).toBe('closed');
      }),
      { numRuns: samples(100) },
    );
  });
});

const lower = (names: readonly string[]) => names.map((name) => name.toLowerCase()).toSorted();
const told = (given: Given) => {
  const { codes, counted, reasons, vetoes, verdict: found } = judge(given);
  return { found, codes, counted: lower(counted), reasons: reasons.toSorted(), vetoes: lower(vetoes) };
};
/** GitHub lists what one person says in one second in the order in which it was said; nothing else tells. */
const distinct = (given: Given): boolean => {
  const times = (given.reviews ?? []).map((one) => `${one.author?.login ?? ''} ${one.submittedAt ?? ''}`);
  return new Set(times).size === times.length;
};
const cased = (name: string, pick: fc.GeneratorValue): string => (pick(fc.boolean) ? name.toUpperCase() : name);

describe('what makes no difference', () => {
  it('the order of reviews and comments', () => {
    fc.assert(
      fc.property(aCase, fc.gen(), (given, pick) => {
        fc.pre(distinct(given));
        const shuffled = {
          ...given,
          reviews: pick(fc.shuffledSubarray, [...(given.reviews ?? [])], { minLength: given.reviews?.length ?? 0 }),
          comments: pick(fc.shuffledSubarray, [...(given.comments ?? [])], { minLength: given.comments?.length ?? 0 }),
        };
        expect(told(shuffled)).toEqual(told(given));
      }),
      { numRuns: samples(100) },
    );
  });

  it('the order of approvals and vetoes within a second', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            login: fc.constantFrom('alice', 'bob'),
            state: fc.constantFrom<Review['state']>('approved', 'changes-requested'),
          }),
          { maxLength: 4 },
        ),
        (said) => {
          const reviews = said.map(({ login: by, ...parts }) => review(by, parts));
          expect(gate({ reviews: reviews.toReversed() })).toBe(gate({ reviews }));
        },
      ),
      { numRuns: samples(100) },
    );
  });

  it('the case of logins', () => {
    fc.assert(
      fc.property(aCase, fc.gen(), (given, pick) => {
        const actor = <T extends { readonly author: Review['author'] }>(one: T): T =>
          one.author === null ? one : { ...one, author: { ...one.author, login: cased(one.author.login, pick) } };
        const event = (one: TimelineEvent): TimelineEvent => ({
          ...one,
          by: one.by === null ? null : { ...one.by, login: cased(one.by.login, pick) },
        });
        const other: Given = {
          ...given,
          author: user(cased('mia', pick)),
          reviews: (given.reviews ?? []).map(actor),
          comments: (given.comments ?? []).map(actor),
          timeline: (given.timeline ?? []).map(event),
          commits: (given.commits ?? []).map((one) => ({
            ...one,
            people: one.people.map((person) =>
              person === null ? null : { ...person, login: cased(person.login, pick) },
            ),
          })),
          pushers: given.pushers?.map((name) => cased(name, pick)) ?? null,
        };
        expect(told(other)).toEqual(told(given));
      }),
      { numRuns: samples(100) },
    );
  });
});
