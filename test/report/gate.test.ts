import { expect, test } from 'vitest';
import { commentOf, gateLogOf, gateRecordOf, gateSummaryOf, readCount } from '../../src/report/index.ts';
import { gateNamed, GATES } from './gates.ts';
import { outcomeNamed } from './outcomes.ts';

const CONTEXT = {
  version: '0.1.0',
  timestamp: '2026-11-22T04:00:00.000Z',
  event: 'push',
  run: null,
  inputs: { mode: 'gate', cohort: 'resource-publisher', environment: 'production-rp' },
};

test.each(Object.entries(GATES))('summary: %s', (name, outcome) =>
  expect(gateSummaryOf(outcome)).toMatchFileSnapshot(`../golden/${name}.summary.md`),
);
test.each(Object.entries(GATES))('log: %s', (name, outcome) =>
  expect(gateLogOf(outcome)).toMatchFileSnapshot(`../golden/${name}.log.txt`),
);

test.each(['gate-open', 'gate-denied', 'gate-without-facts'])('record: %s', (name) => {
  const record = gateRecordOf(gateNamed(name), CONTEXT);
  // The golden file need not hold every id of a large estate.
  const text = JSON.stringify(
    record,
    (_, value: unknown) =>
      Array.isArray(value) && value.length > 20 ? [...value.slice(0, 3), `… ${value.length}`] : value,
    2,
  );
  return expect(`${text}\n`).toMatchFileSnapshot(`../golden/${name}.record.json`);
});

test('the record of an open gate has every site', () => {
  expect(gateRecordOf(gateNamed('gate-open'), CONTEXT)).toMatchObject({
    verdict: 'allow',
    gate: 'open',
    codes: [],
    deployment: { members: 1150, targets: { length: 1150 } },
  });
  expect(gateRecordOf(gateNamed('gate-held'), CONTEXT)).toMatchObject({
    verdict: 'hold',
    gate: 'closed',
    deployment: { targets: null },
  });
});

test('the number of targeted sites is read back from a comment of ours, and from nothing else', () => {
  const comment = commentOf(outcomeNamed('allowed'));
  expect(readCount(comment)).toBe(1150);
  expect(readCount(comment.replaceAll('\n', '\r\n'))).toBe(1150);
  expect(readCount(comment.replace('<!-- cohort-guard -->', ''))).toBeNull();
  expect(readCount(commentOf(outcomeNamed('policy-missing')))).toBeNull();
});
