import { expect, test } from 'vitest';
import { checkRunOf, commentOf, logOf, recordOf, summaryOf } from '../../src/report/index.ts';
import { outcomeNamed, OUTCOMES } from './outcomes.ts';

const CONTEXT = {
  version: '0.1.0',
  timestamp: '2026-11-22T04:00:00.000Z',
  event: 'pull_request_target',
  run: null,
  inputs: { mode: 'check', 'fail-on': 'deny,hold,error' },
};

for (const [name, outcome] of Object.entries(OUTCOMES)) {
  test(`comment: ${name}`, () => expect(commentOf(outcome)).toMatchFileSnapshot(`../golden/${name}.comment.md`));
  test(`log: ${name}`, () => expect(logOf(outcome)).toMatchFileSnapshot(`../golden/${name}.log.txt`));
}

test('check runs', () => {
  const runs = Object.entries(OUTCOMES).map(([name, outcome]) => {
    const { conclusion, title, summary } = checkRunOf(outcome);
    return `${name}\n  ${conclusion}\n  ${title}\n  ${summary}`;
  });
  return expect(runs.join('\n')).toMatchFileSnapshot('../golden/check-runs.txt');
});

for (const name of ['many-problems-denied', 'allowed', 'evidence-unavailable', 'hostile']) {
  test(`record: ${name}`, () => {
    const record = recordOf([outcomeNamed(name)], CONTEXT);
    const text = JSON.stringify({ ...record, judgements: record.judgements.map(shorten) }, null, 2);
    return expect(`${text}\n`).toMatchFileSnapshot(`../golden/${name}.record.json`);
  });
}

/** The golden file need not hold every id of a large estate. */
function shorten<T extends { resolution: { targets: readonly string[] } | null }>(judgement: T): T {
  if (judgement.resolution === null) return judgement;
  const { targets } = judgement.resolution;
  return {
    ...judgement,
    resolution: {
      ...judgement.resolution,
      targets: targets.length > 20 ? [...targets.slice(0, 3), `… ${targets.length}`] : targets,
    },
  };
}

test('the summary is the comment without its marker', () => {
  for (const outcome of Object.values(OUTCOMES))
    expect(commentOf(outcome)).toBe(`<!-- cohort-guard -->\n\n${summaryOf(outcome)}`);
});
