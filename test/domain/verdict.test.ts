import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgement } from '../../src/domain/verdict.ts';
import { failure } from '../../src/domain/finding.ts';
import type { Finding } from '../../src/codes/index.ts';
import { gateOf, mostSevere, verdictOf, VERDICTS, type Verdict } from '../../src/domain/verdict.ts';

const error: Finding = failure('inventory.unavailable', 'GET /sites', 'an answer', 'none');
const deny: Finding = { code: 'declaration.missing', effect: 'deny', nearMiss: null };
const warn: Finding = { code: 'gate.baseline-unproven', effect: 'warn', environment: 'a' };
const hold: Finding = {
  code: 'approval.missing',
  effect: 'hold',
  needed: 1,
  counted: [],
  without: [],
  unattributed: [],
  unreadableTeams: [],
  eligible: [],
  unreachable: 0,
};

describe('precedence error > deny > hold > allow > skip', () => {
  it.each<[string, Finding[], 'allow' | 'skip', string]>([
    ['nothing', [], 'allow', 'allow'],
    ['nothing, no release', [], 'skip', 'skip'],
    ['a warning', [warn], 'allow', 'allow'],
    ['a warning, no release', [warn], 'skip', 'skip'],
    ['hold', [hold, warn], 'allow', 'hold'],
    ['hold, no release', [hold], 'skip', 'hold'],
    ['deny', [hold, deny], 'allow', 'deny'],
    ['error', [hold, deny, error], 'allow', 'error'],
    ['error first', [error, deny], 'skip', 'error'],
  ])('%s', (_, findings, clear, verdict) => {
    expect(verdictOf(findings, clear)).toBe(verdict);
  });

  const rank = ['skip', 'allow', 'hold', 'deny', 'error'];
  const findings = fc.array(fc.constantFrom(error, deny, hold), { maxLength: 6 });

  it('one more finding never makes it milder, and no order matters', () => {
    fc.assert(
      fc.property(
        findings,
        fc.constantFrom(error, deny, hold),
        fc.constantFrom('allow' as const, 'skip' as const),
        (some, more, clear) => {
          expect(rank.indexOf(verdictOf([...some, more], clear))).toBeGreaterThanOrEqual(
            rank.indexOf(verdictOf(some, clear)),
          );
          expect(verdictOf(some.toReversed(), clear)).toBe(verdictOf(some, clear));
        },
      ),
    );
  });
});

it('tells the gravest first, and within an effect in the order of the rules', () => {
  const other: Finding = { ...deny, nearMiss: { written: 'x', line: 'y' } };
  expect(judgement([warn, hold, deny, other, error], 'allow')).toEqual({
    verdict: 'error',
    findings: [error, deny, other, hold, warn],
  });
  expect(judgement([warn, hold], 'allow')).toEqual({ verdict: 'hold', findings: [hold, warn] });
  expect(judgement([warn], 'allow')).toEqual({ verdict: 'allow', findings: [warn] });
});

it('opens the gate for allow, and for a skip that was judged', () => {
  const gates = (...skipped: Parameters<typeof gateOf>[1][]) =>
    VERDICTS.map((verdict) => `${verdict} ${gateOf(verdict, ...skipped)}`);
  const judged = ['allow open', 'hold closed', 'deny closed', 'error closed'];
  expect(gates()).toEqual([...judged, 'skip closed']);
  expect(gates('not-judged')).toEqual([...judged, 'skip closed']);
  expect(gates('into-release-branch')).toEqual([...judged, 'skip open']);
});

it.each<[Verdict[], Verdict]>([
  [[], 'error'],
  [['skip'], 'skip'],
  [['skip', 'allow'], 'allow'],
  [['allow', 'hold', 'skip'], 'hold'],
  [['deny', 'hold'], 'deny'],
  [['allow', 'error', 'deny'], 'error'],
])('is the most severe of several: %j', (verdicts, together) => {
  expect(mostSevere(verdicts)).toBe(together);
});
