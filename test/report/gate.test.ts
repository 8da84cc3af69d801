import { expect, test } from 'vitest';
import { gateLogOf, gateRecordOf, gateSummaryOf } from '../../src/report/index.ts';
import { gateNamed, GATES } from './gates.ts';
import { CONTEXT, LINKS } from './world.ts';

test.each(Object.entries(GATES))('summary: %s', (name, outcome) =>
  expect(gateSummaryOf(outcome, LINKS)).toMatchFileSnapshot(`../golden/${name}.summary.md`),
);
// A log has the blocks of the summary: these show how each kind of them is laid out.
test.each(['gate-by-sites', 'gate-denied', 'gate-hostile'])('log: %s', (name) =>
  expect(gateLogOf(gateNamed(name))).toMatchFileSnapshot(`../golden/${name}.log.txt`),
);

test('a record has the deployment, its releases and every finding with what to do', () => {
  const record = gateRecordOf(gateNamed('gate-denied'), CONTEXT);
  expect(record).toMatchObject({
    version: 1,
    tool: { name: 'cohort-guard', version: '0.1.0' },
    verdict: 'deny',
    gate: 'closed',
    deployment: { cohort: 'resource-publisher', environment: 'production-rp', members: 1150, targets: null },
  });
  expect(record.deployment?.releases.map((release) => [release.pullRequest?.number, release.verdict])).toEqual([
    [46, 'deny'],
    [47, 'deny'],
  ]);
  expect(record.findings.map(({ code, pullRequest }) => [code, pullRequest])).toContainEqual([
    'declaration.missing',
    46,
  ]);
  for (const { next } of record.findings) expect(next.say).not.toBe('');
});

test('a record without facts has no deployment', () => {
  expect(gateRecordOf(gateNamed('gate-without-facts'), CONTEXT)).toMatchObject({
    verdict: 'error',
    codes: ['policy.missing'],
    deployment: null,
    evidence: null,
  });
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
