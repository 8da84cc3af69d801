import { judgeVerification } from '../../src/codes/judge.ts';
import type { Verification } from '../../src/codes/outcome.ts';
import { waitsUntil, type VerificationFacts } from '../../src/domain/verification/facts.ts';
import { HOSTILE } from './outcomes.ts';
import { POLICY, policyOf } from './world.ts';

/* What sites have after a deployment, judged by the domain. */

const COMMIT = '0123456789abcdef0123456789abcdef01234567';
const OLD = 'fedcba9876543210fedcba9876543210fedcba98';
const NEWER = 'f'.repeat(40);
const NOW = Date.parse('2026-11-22T05:00:00Z');
const HOUR = 3_600_000;
const LIST = Array.from({ length: 1150 }, (_, index) => `A${String(81001 + index)}`);

function verification(more: Partial<VerificationFacts> = {}): Verification {
  const facts: VerificationFacts = {
    policy: policyOf(POLICY),
    cohort: 'resource-publisher',
    environment: 'production-rp',
    commit: COMMIT,
    since: OLD,
    deployedAt: NOW - HOUR / 2,
    now: NOW,
    within: HOUR,
    listed: 'active',
    reportedBy: 'inventory',
    list: LIST,
    missing: [],
    unknown: [],
    extra: [],
    names: new Map(LIST.map((id) => [id, `PRACTICE ${id}`])),
    groups: [{ commit: COMMIT, stand: 'same', sites: LIST, baseline: null }],
    ...more,
  };
  const { verdict, findings } = judgeVerification(facts);
  return { verdict, findings, facts, until: verdict === 'hold' ? waitsUntil(facts) : null };
}

const missing = LIST.slice(0, 12).map((id) => ({ id, commit: OLD }));
const groups = [
  { commit: NEWER, stand: 'newer', sites: LIST.slice(12, 13), baseline: null },
  { commit: COMMIT, stand: 'same', sites: LIST.slice(13), baseline: null },
  { commit: OLD, stand: 'older', sites: LIST.slice(0, 12), baseline: null },
] as const;

export const VERIFICATIONS: Readonly<Record<string, Verification>> = {
  'verify-equal': verification(),
  'verify-waiting': verification({ missing, groups }),
  'verify-missing': verification({ missing, groups, deployedAt: NOW - 2 * HOUR }),
  'verify-extra': verification({
    extra: [
      { kind: 'uncovered', id: 'B83152', commit: COMMIT, pulls: [46, 47] },
      { kind: 'uncovered', id: 'B83153', commit: COMMIT, pulls: [46, 47] },
      { kind: 'uncovered', id: 'B83154', commit: NEWER, pulls: [47] },
    ],
  }),
  'verify-by-the-tool': verification({
    listed: 'targets-file',
    reportedBy: 'deployed-file',
    since: null,
    deployedAt: null,
    list: LIST.slice(0, 1),
    missing: [{ id: LIST[0] ?? '', commit: null }],
    extra: [{ kind: 'unlisted', id: 'B83152' }],
    groups: [],
    names: new Map(),
  }),
  'verify-unknown': verification({ unknown: LIST.slice(0, 2), missing }),
  'verify-without-facts': {
    verdict: 'error',
    findings: [{ code: 'policy.missing', effect: 'error', path: '.github/cohort-guard.yml', branch: 'main' }],
    facts: null,
    until: null,
  },
  // Every name that can come from outside is hostile.
  'verify-hostile': verification({
    cohort: HOSTILE[0],
    environment: HOSTILE[1],
    list: HOSTILE,
    missing: HOSTILE.map((id) => ({ id, commit: HOSTILE[2] })),
    unknown: HOSTILE,
    extra: HOSTILE.map((id) => ({ kind: 'uncovered', id, commit: HOSTILE[3], pulls: [46] })),
    names: new Map(HOSTILE.map((id) => [id, id])),
    groups: HOSTILE.map((commit) => ({ commit, stand: 'older', sites: HOSTILE, baseline: null })),
  }),
};
