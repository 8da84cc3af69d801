import { expect, test } from 'vitest';
import { describe as describeIn, inReadingOrder, type Finding } from '../../src/codes/index.ts';
import type { ReleaseFacts } from '../../src/domain/facts.ts';
import type { Failure } from '../../src/domain/finding.ts';
import type { Violation } from '../../src/domain/sites/resolution.ts';
import { commentOf } from '../../src/report/index.ts';
import { plainText } from '../../src/prose/say.ts';
import { GATES } from './gates.ts';
import { OUTCOMES } from './outcomes.ts';

const FAILURES: readonly Failure['code'][] = [
  'inventory.unavailable',
  'inventory.malformed',
  'inventory.inconsistent',
  'inventory.stale',
  'evidence.unavailable',
  'evidence.truncated',
];
const describe = (finding: Finding, release: ReleaseFacts | null = null) =>
  describeIn(finding, { at: 'check', release, gate: null });

type SiteFinding = Extract<Finding, { readonly sites: unknown }>;
const KINDS: Readonly<Record<SiteFinding['code'], Violation['kind']>> = {
  'cohort.ambiguous': 'ambiguous',
  'site.unknown': 'unknown',
  'site.inactive': 'inactive',
  'site.outside-cohort': 'outside-cohort',
  'site.incapable': 'incapable',
  'site.unproven': 'unproven',
  'site.disputed': 'disputed',
};
const problems = [{ place: 'input mode', found: 'chekc', allowed: 'check or gate', nearest: 'check' }];

const FINDINGS: readonly Finding[] = [
  ...Object.values(OUTCOMES).flatMap((outcome) => outcome.findings),
  ...Object.values(GATES).flatMap((outcome) => outcome.findings),
  ...FAILURES.flatMap((code) =>
    ['HTTP 403', 'nothing'].map((observed): Finding => ({
      effect: 'error',
      code,
      asked: 'GET /orgs/acme/teams/x/members',
      expected: 'an answer',
      observed,
    })),
  ),
  ...Object.entries(KINDS).map(([code, kind]) => ({
    code: code as SiteFinding['code'],
    effect: 'deny' as const,
    sites: [{ kind, site: { id: 'A1', name: null, status: null, cohorts: [] }, reasons: ['x'] }],
  })),
  { code: 'input.invalid', effect: 'error', problems },
  { code: 'policy.invalid', effect: 'deny', path: 'p.yml', problems },
  { code: 'cohort.unknown', effect: 'deny', where: 'inventory', names: [{ name: 'a', nearest: null }], known: [] },
  {
    code: 'policy.changed',
    effect: 'hold',
    paths: ['p.yml'],
    owners: [],
    administrators: false,
    needed: 1,
    counted: [],
    unattributed: [],
    unreadableTeams: [],
    eligible: [],
    unreachable: 0,
  },
  {
    code: 'policy.changed',
    effect: 'deny',
    paths: ['p.yml'],
    owners: [],
    administrators: true,
    needed: 2,
    counted: ['erin'],
    unattributed: [],
    unreadableTeams: [],
    eligible: [],
    unreachable: 0,
  },
];

test('every finding says what was expected, what was found and what to do next', () => {
  for (const finding of FINDINGS)
    for (const release of [null, OUTCOMES['wrong-sites-denied']?.facts ?? null]) {
      const { title, expected, observed, next } = describe(finding, release);
      expect({
        code: finding.code,
        title,
        expected: plainText(expected),
        observed: observed.map((line) => plainText(line)),
        say: plainText(next.say),
        linesFollow: next.lines.length + (next.items ?? []).length > 0,
      }).toEqual({
        code: finding.code,
        title: expect.stringMatching(/^[A-Z0-9][A-Za-z0-9 ,;:()-]*[a-z)]$/),
        expected: expect.stringMatching(/\w{2}/),
        observed: observed.length > 0 ? observed.map(() => expect.stringMatching(/\w/)) : 'at least a line',
        say: expect.stringMatching(/^[A-Z][^]*[.:]$/),
        linesFollow: plainText(next.say).endsWith(':'),
      });
    }
});

test('the gravest comes first: errors, denials, holds, warnings', () => {
  const effects = inReadingOrder(FINDINGS).map((finding) => finding.effect);
  expect(effects).toEqual(
    ['error', 'deny', 'hold', 'warn'].flatMap((effect) => effects.filter((one) => one === effect)),
  );
});

test('nobody is sent for approvals while something else is wrong', () => {
  for (const outcome of Object.values(OUTCOMES).filter(({ verdict }) => verdict === 'deny' || verdict === 'error')) {
    expect(commentOf(outcome)).not.toMatch(/\/cohort approve|Get an approving review/);
  }
});
