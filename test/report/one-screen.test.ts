import { describe, expect, it } from 'vitest';
import { commentOf, gateSummaryOf } from '../../src/report/index.ts';
import { GATES } from './gates.ts';
import { outcomeNamed, OUTCOMES } from './outcomes.ts';
import { LINKS, outcomeOf, review } from './world.ts';

/* A report is read on one screen: what nobody has to act on is folded. */

const MAX_HELD = 120;
const MAX_WORDS = 300;

/** The words that a reader sees before opening anything; a chart is a picture, an address is not read. */
function words(markdown: string): string[] {
  return markdown
    .replace(/^<!--.*-->$/m, '')
    .replace(/<details>[^]*$/, '')
    .replace(/```mermaid\n[^]*?\n```/g, '')
    .replaceAll(/\]\([^)]*\)/g, ']')
    .split(/[^\p{L}\p{N}/@#.'-]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** Outcomes whose texts are made to be long. */
const isHostile = (name: string) => name.includes('hostile');

describe('before the fold', () => {
  it(`a held pull request is read in under ${MAX_HELD} words`, () => {
    expect(words(commentOf(outcomeNamed('held'), LINKS)).length).toBeLessThan(MAX_HELD);
  });

  it(`every pull request and every gate in under ${MAX_WORDS}`, () => {
    const texts = [
      ...Object.entries(OUTCOMES).map(([name, outcome]) => [name, commentOf(outcome, LINKS)] as const),
      ...Object.entries(GATES).map(([name, outcome]) => [name, gateSummaryOf(outcome, LINKS)] as const),
    ];
    const long = texts.filter(([name, text]) => !isHostile(name) && words(text).length >= MAX_WORDS);
    expect(long.map(([name]) => name)).toEqual([]);
  });
});

it('there is one fold, and a picture only where something is red', () => {
  for (const outcome of Object.values(OUTCOMES)) {
    const comment = commentOf(outcome, LINKS);
    expect(comment.match(/<details>/g)).toHaveLength(1);
    if (comment.includes('```mermaid')) expect(comment).toMatch(/^\|.*❌/m);
  }
});

it('a line to paste is never in a block that a phone cuts off, but where it has several lines', () => {
  for (const outcome of Object.values(OUTCOMES))
    for (const [, block = ''] of commentOf(outcome, LINKS).matchAll(/```text\n([^]*?)\n *```/g))
      expect(block.split('\n').length).toBeGreaterThan(1);
});

it('nothing is a link while no address is known', () => {
  expect(gateSummaryOf(GATES['gate-denied'] ?? expect.fail())).not.toContain('](');
});

describe('Expect-Sites is proposed', () => {
  const body = 'Target-Cohort: resource-publisher\n';
  const proposed = (comment: string) => comment.split('\n').findIndex((line) => line.includes('`Expect-Sites: 1150`'));

  it('before the line that approves, since it changes the plan', () => {
    const comment = commentOf(outcomeOf({ body }), LINKS);
    const approve = comment.split('\n').findIndex((line) => line.includes('/cohort approve'));
    expect(proposed(comment)).toBeGreaterThan(0);
    expect(proposed(comment)).toBeLessThan(approve);
  });

  it('to nobody who has approvals to lose, and for no release that is denied', () => {
    expect(proposed(commentOf(outcomeOf({ body, reviews: [review('alice')] }), LINKS))).toBe(-1);
    expect(commentOf(outcomeNamed('wrong-sites-denied'), LINKS)).not.toContain('`Expect-Sites');
  });
});
