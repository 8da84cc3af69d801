import { describe, expect, it } from 'vitest';
import { policyText } from '../../fixtures/policy.ts';
import { judge, review, revision, RP_BODY } from './support.ts';

/*
 * What anybody can add to a pull request must not cost more than its share: with so many, what grows by the square would
 * take a minute, and what grows as they do a second.
 */

const MANY = 10_000;
const logins = Array.from({ length: MANY }, (_, at) => `owner-${String(at)}`);
const reviews = logins.map((login, at) => review(login, { minute: at }));

/** Milliseconds of the processor that something takes. */
function cost(act: () => void): number {
  const before = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

describe(`${MANY.toLocaleString('en')} of each`, () => {
  it('reviews by as many people', () => {
    expect(cost(() => judge({ reviews }))).toBeLessThan(1_500);
  });

  it('edits of the description and reviews', () => {
    const revisions = logins.map((login, at) => revision(login, at, at % 2 === 0 ? RP_BODY : `${RP_BODY}\n`));
    expect(cost(() => judge({ reviews, revisions }))).toBeLessThan(1_500);
  });

  it('edits of one second, and reviews in it', () => {
    const revisions = logins.map((login) => revision(login, 60, RP_BODY));
    const at = logins.map((login) => review(login, { minute: 60 }));
    expect(cost(() => judge({ reviews: at, revisions }))).toBeLessThan(1_500);
  });

  it('owners who have all approved', () => {
    const owners = logins.slice(0, 5_000);
    const policy = policyText({ rp: owners.join(', ') });
    const approving = owners.map((login) => review(login));
    expect(cost(() => judge({ policy, reviews: approving }))).toBeLessThan(1_500);
  });
});
