import { expect, test } from 'vitest';
import { checkRunOf, commentOf, logOf, recordOf, summaryOf } from '../../src/report/index.ts';
import { outcomeNamed, OUTCOMES } from './outcomes.ts';
import { CONTEXT, LINKS } from './world.ts';

for (const [name, outcome] of Object.entries(OUTCOMES)) {
  test(`comment: ${name}`, () => expect(commentOf(outcome, LINKS)).toMatchFileSnapshot(`../golden/${name}.comment.md`));
}

// A log has the blocks of the comment: these show how each kind of them is laid out.
test.each(['allowed', 'hostile', 'many-problems-denied', 'skip'])('log: %s', (name) =>
  expect(logOf(outcomeNamed(name))).toMatchFileSnapshot(`../golden/${name}.log.txt`),
);

test('check runs', () => {
  const runs = Object.entries(OUTCOMES).map(([name, outcome]) => {
    const { conclusion, title, summary } = checkRunOf(outcome);
    return `${name}\n  ${conclusion}\n  ${title}\n  ${summary}`;
  });
  return expect(runs.join('\n')).toMatchFileSnapshot('../golden/check-runs.txt');
});

test('a record has the declaration, what it resolves to, approvals and every finding with what to do', () => {
  const record = recordOf([outcomeNamed('many-problems-denied'), outcomeNamed('allowed')], CONTEXT);
  expect(record).toMatchObject({
    version: 1,
    tool: { name: 'cohort-guard', version: '0.1.0' },
    timestamp: '2026-11-22T04:00:00.000Z',
    verdict: 'deny',
    gate: 'closed',
    evidence: null,
  });
  const [denied, allowed] = record.judgements;
  expect(denied).toMatchObject({
    pullRequest: { repository: 'acme/gp-templates', number: 42, base: 'main', author: 'mallory' },
    declaration: { cohorts: ['resource-publisher'] },
    resolution: { targeted: 5, snapshot: '2026-11-22T02:00Z#51' },
    offendingSites: { length: 5 },
  });
  for (const { title, expected, observed, next } of denied?.findings ?? [])
    expect([title, expected, next.say, ...observed]).not.toContain('');
  expect(allowed).toMatchObject({
    verdict: 'allow',
    reason: '1,150 sites covered, 1 approval',
    steps: { steps: [{ lines: [] }], after: null },
    findings: [],
    cohorts: [{ cohort: 'resource-publisher', standing: 'declared', paths: 1 }],
    resolution: { targeted: 1150 },
    approvals: {
      needed: 1,
      counted: [{ login: 'alice', cohorts: ['resource-publisher'], at: '2026-11-22T03:00:00Z' }],
    },
  });
  expect(allowed?.resolution?.groups.map(({ sites, ...alike }) => [alike, sites?.length])).toEqual([
    [{ cohorts: ['resource-publisher'], status: 'active', covered: true, targeted: true, count: 1150 }, 1150],
    [{ cohorts: ['template-manager'], status: 'active', covered: false, targeted: false, count: 5473 }, 5473],
    [{ cohorts: ['template-manager'], status: 'closed', covered: false, targeted: false, count: 14 }, 14],
  ]);
});

test('the summary is the comment without its marker', () => {
  for (const outcome of Object.values(OUTCOMES))
    expect(commentOf(outcome, LINKS)).toBe(`<!-- cohort-guard -->\n\n${summaryOf(outcome, LINKS)}`);
});

test('the check run has all of the comment but its marker and its verdict', () => {
  for (const outcome of Object.values(OUTCOMES)) {
    const { text } = checkRunOf(outcome, LINKS);
    const [, heading, ...rest] = commentOf(outcome, LINKS).split('\n\n');
    expect(heading).toMatch(/^### \S+ \*\*/);
    expect(text).toBe(rest.join('\n\n'));
  }
});
