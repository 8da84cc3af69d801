import { describe, expect, it } from 'vitest';
import { judgeFacts } from '../../src/codes/judge.ts';
import type { Finding } from '../../src/codes/index.ts';
import type { Outcome } from '../../src/codes/outcome.ts';
import { joinedDigest } from '../../src/domain/plan.ts';
import { mostSevere } from '../../src/domain/verdict.ts';
import { outputsOf } from '../../src/action/outputs.ts';
import { change, facts, policy, site, type FactsOptions } from '../domain/build.ts';

function outcome(options: FactsOptions = {}, plan = 'a'.repeat(64)): Outcome {
  const known = facts(options);
  return { ...judgeFacts(known), pull: known.pull, facts: known, plan, note: null };
}

const error: Finding = { code: 'evidence.unavailable', effect: 'error', asked: 'x', expected: 'y', observed: 'z' };
const unread: Outcome = { verdict: 'error', findings: [error], pull: null, facts: null, plan: null, note: null };
const skipped: Outcome = {
  verdict: 'skip',
  findings: [],
  pull: null,
  facts: null,
  plan: null,
  note: 'not a pull request',
};
const rp = [1, 2, 3].map((n) => site(`A${n}`, { attributes: { engine: 'rp' } }));

describe('outputs of one outcome', () => {
  const plan = 'a'.repeat(64);
  const undeclared = { pull: { body: '', changes: [change('src/a')] } };
  const ignored = { policy: policy({ releases: { ignore: ['**'] } }) };
  const closed = { gate: 'closed', cohorts: '[]', sites: '', plan: '' };
  it.each<[string, Outcome, object]>([
    ['allow', outcome({ sites: rp }), { gate: 'open', codes: '[]', cohorts: '["rp"]', sites: '3', plan }],
    ['deny', outcome(undeclared), { ...closed, codes: '["declaration.missing"]', plan }],
    ['hold', outcome({ approvals: { needed: 1 } }), { gate: 'closed', codes: '["approval.missing"]', sites: '1' }],
    ['error', unread, { ...closed, codes: '["evidence.unavailable"]' }],
    ['skip', skipped, { ...closed, codes: '[]', sites: '0' }],
    ['skip', outcome(ignored), { gate: 'open', sites: '0', plan }],
  ])('%s', (verdict, one, outputs) => {
    expect(outputsOf([one])).toMatchObject({ verdict, ...outputs });
  });

  it('tells codes sorted, without duplicates', () => {
    const one = outcome({
      pull: { body: 'Target-Cohort: rp, nowhere', changes: [change('src/a')] },
      approvals: { needed: 1 },
    });
    expect(outputsOf([{ ...one, findings: [...one.findings, ...one.findings] }]).codes).toBe(
      '["approval.missing","cohort.unknown","reach.undeclared"]',
    );
  });

  it('tells cohorts sorted', () => {
    expect(outputsOf([outcome({ pull: { body: 'Target-Cohort: tm, rp' } })]).cohorts).toBe('["rp","tm"]');
  });
});

describe('outputs of several outcomes', () => {
  const tm = outcome(
    {
      pull: { body: 'Target-Cohort: tm', changes: [change('deploy/tm/a')] },
      sites: [site('B1', { attributes: { engine: 'tm' } })],
    },
    'b'.repeat(64),
  );

  it('are those of all together', () => {
    expect(outputsOf([tm, outcome({ sites: rp })])).toEqual({
      gate: 'open',
      verdict: 'allow',
      codes: '[]',
      cohorts: '["rp","tm"]',
      sites: '4',
      until: '',
      plan: joinedDigest(['a'.repeat(64), 'b'.repeat(64)]),
    });
  });

  it('leave empty what one of them does not know', () => {
    expect(outputsOf([tm, unread])).toMatchObject({ gate: 'closed', verdict: 'error', sites: '', plan: '' });
  });

  it('are closed by any of them', () => {
    expect(outputsOf([tm, outcome({ approvals: { needed: 1 } })])).toMatchObject({ gate: 'closed', verdict: 'hold' });
  });

  it('are closed when there is none', () => {
    expect(outputsOf([])).toMatchObject({ gate: 'closed', verdict: 'error' });
  });
});

it.each<[Parameters<typeof mostSevere>[0], string]>([
  [['skip', 'allow'], 'allow'],
  [['allow', 'hold'], 'hold'],
  [['hold', 'deny', 'skip'], 'deny'],
  [['deny', 'error'], 'error'],
  [['skip'], 'skip'],
  [[], 'error'],
])('the gravest of %j is %s', (verdicts, verdict) => {
  expect(mostSevere(verdicts)).toBe(verdict);
});
