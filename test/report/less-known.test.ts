import { describe as group, expect, it, test } from 'vitest';
import type { Finding } from '../../src/codes/index.ts';
import { gateLogOf, gateRecordOf, gateSummaryOf, recordOf } from '../../src/report/index.ts';
import { gateNamed } from './gates.ts';
import { outcomeNamed } from './outcomes.ts';
import { CONTEXT, outcomeWithoutFacts } from './world.ts';

/* What a reader is told where something is not known, not there, or too much to show. */

const UNREADABLE: Finding = {
  effect: 'error',
  code: 'evidence.unavailable',
  asked: 'pull requests of the range',
  expected: 'an answer',
  observed: 'HTTP 502',
};

group('a record', () => {
  it('of no judgement at all is one of a failure: the gate is closed', () => {
    expect(recordOf([], CONTEXT)).toMatchObject({ verdict: 'error', gate: 'closed', judgements: [] });
  });

  it('of a pull request whose author has no account any more', () => {
    const outcome = outcomeNamed('held');
    if (outcome.pull === null) throw new Error('a pull request');
    expect(
      recordOf([{ ...outcome, pull: { ...outcome.pull, author: null } }], CONTEXT).judgements[0]?.pullRequest,
    ).toMatchObject({ number: 42, author: null });
  });
});

group('at the gate', () => {
  const denied = gateNamed('gate-denied');
  const part = gateNamed('gate-part-only');

  test('a release of which nothing could be read has its line, and its finding beside it', () => {
    if (denied.facts === null) throw new Error('facts');
    const unread = {
      outcome: outcomeWithoutFacts([UNREADABLE], null),
      reaches: true,
      undone: false,
      sites: null,
      targets: null,
      mergeCommit: null,
    };
    const outcome = {
      ...denied,
      verdict: 'error' as const,
      findings: [UNREADABLE],
      facts: { ...denied.facts, releases: [unread], rules: [] },
    };
    expect(gateLogOf(outcome)).toMatch(/^not known +could not be judged +not known +–$/m);
    expect(gateSummaryOf(outcome)).toMatch(/^\| not known +\| ❗ could not be judged +\| +not known +\| – +\|$/m);
    expect(gateRecordOf(outcome, CONTEXT)).toMatchObject({
      gate: 'closed',
      deployment: { releases: [{ pullRequest: null, verdict: 'error' }], targets: null },
    });
  });

  test('a refusal of a release that is not among those told of stands by itself', () => {
    const refusal: Finding = {
      code: 'gate.release-refused',
      effect: 'deny',
      number: 99,
      url: 'https://github.example/99',
      verdict: 'deny',
    };
    const summary = gateSummaryOf({ ...denied, findings: [refusal] });
    expect(summary).toContain('Pull request 99 is denied as it stands now');
    expect(summary).toContain('baseline: ');
  });

  test('closed without a reason says that it could not be judged', () => {
    expect(gateSummaryOf({ ...gateNamed('gate-without-facts'), findings: [] })).toContain(
      '**Closed, could not be judged** — it could not be judged',
    );
  });

  test('of more releases than the log shows, the others are counted', () => {
    const { facts } = gateNamed('gate-open');
    const [release] = facts?.releases ?? [];
    if (facts === null || release === undefined) throw new Error('a release');
    const log = gateLogOf({
      ...gateNamed('gate-open'),
      facts: { ...facts, releases: Array.from({ length: 32 }, () => release) },
    });
    expect(log).toContain('… 12 more; all in the decision record');
    expect(log.match(/^#\d+ .* 1,150 /gm)).toHaveLength(20);
  });

  test('a site without a name that a release leaves out', () => {
    const findings = part.findings.map((finding) =>
      finding.code === 'gate.outside-declaration'
        ? {
            ...finding,
            missing: [
              { id: 'A81003', name: null },
              { id: 'A81004', name: 'PRACTICE A81004' },
            ],
          }
        : finding,
    );
    const summary = gateSummaryOf({ ...part, findings });
    expect(summary).toMatch(/^\| `A81003` +\| – +\|$/m);
    expect(summary).toMatch(/^\| `A81004` +\| `PRACTICE A81004` +\|$/m);
  });
});
