import { fail } from '../../src/domain/result.ts';
import type { GateOutcome } from '../../src/codes/outcome.ts';
import { change } from '../domain/build.ts';
import {
  COMMIT,
  OLD,
  RP,
  TM,
  UNNAMED,
  release,
  DEPLOYED,
  PULLS,
  IN_THE_WAY,
  NEWER,
  BY_SITES,
  group,
  gate,
  allowed,
  rule,
} from './gate-builder.ts';
import { HOSTILE } from './outcomes.ts';
import { policyOf, review } from './world.ts';

/* Outcomes of a gate, judged by the domain. */

export const GATES: Readonly<Record<string, GateOutcome>> = {
  'gate-open': gate({
    releases: [
      release(48, { ...allowed, title: 'Reverted again' }, { undone: true }),
      release(47, { ...allowed, title: 'New e-mail template' }),
      release(46, { ...allowed, title: 'Fix the template cache' }),
      release(
        45,
        {
          title: 'For the other engine',
          body: TM,
          reviews: [review('carol')],
          changes: [change('deploy/template-manager/x.yml', 'added')],
        },
        { reaches: false },
      ),
    ],
    rules: [{ ...rule(44, 'e', null), pull: { number: 44, url: `${PULLS}/44` } }],
  }),
  'gate-nothing-new': gate({
    policy: policyOf(UNNAMED),
    baseline: { ...DEPLOYED, kind: 'first-policy', deployedAt: null, otherJobs: ['deploy.yml/deploy'] },
  }),
  'gate-rollback': gate({ rollback: { asked: true, applies: true } }),
  'gate-held': gate({
    releases: [release(46, { body: RP, title: 'Fix the template cache' })],
    rules: [rule(46, 'e', { release: 0, policy: 1 }), rule(44, 'f', { release: 1, policy: 1 })],
  }),
  'gate-denied': gate({
    policy: policyOf(UNNAMED),
    unreviewed: [
      { kind: 'commit', id: 'a'.repeat(40) },
      { kind: 'merge', id: 'b'.repeat(40) },
      { kind: 'path', id: 'src/odd.ts' },
    ],
    releases: [
      release(46, { body: '', title: 'Says nothing' }),
      release(47, {
        body: TM,
        title: 'For the other engine, but shared',
        reviews: [review('carol'), review('alice')],
        changes: [change('src/shared.ts')],
      }),
    ],
    rules: [{ ...rule(0, '', null), approved: false, pull: null, commit: 'c'.repeat(40), plan: null }],
  }),
  'gate-paths-only': gate({
    unreviewed: [
      { kind: 'path', id: 'src/odd.ts' },
      { kind: 'path', id: 'src/odder.ts' },
    ],
  }),
  'gate-part-only': gate({
    releases: [
      release(46, {
        ...allowed,
        body: RP,
        title: 'A pilot',
        changes: [change('deploy/releases/2026-11-22.yml', 'added')],
        manifest: { kind: 'file', path: 'deploy/releases/2026-11-22.yml', content: 'sites: [A81001, A81002]\n' },
      }),
    ],
  }),
  'gate-not-on-branch': gate({ branch: null, baseline: null }),
  'gate-superseded': gate({ inTheWay: [{ ...IN_THE_WAY, stand: 'newer' }] }),
  'gate-superseded-rollback': gate({
    inTheWay: [{ ...IN_THE_WAY, stand: 'newer', finished: false }],
    rollback: { asked: true, applies: false },
  }),
  'gate-would-lose': gate({ inTheWay: [{ ...IN_THE_WAY, pulls: [41, 43], direct: ['d'.repeat(40)] }] }),
  'gate-baseline': gate({
    baseline: {
      ...DEPLOYED,
      kind: 'policy',
      deployedAt: null,
      unjudged: { since: 'd'.repeat(40), commits: 3, pulls: [41], direct: ['e'.repeat(40)], complete: true },
    },
    rolledBack: 'f'.repeat(40),
    elsewhere: [{ source: 'input ref', value: 'v1.4' }],
  }),
  'gate-standing': gate({
    standing: [
      {
        path: 'deploy/releases/2026-11-01.yml',
        problems: [],
        offenders: [
          { id: 'A81001', name: 'PRACTICE A81001', why: 'not-covered', reasons: [] },
          { id: 'A81002', name: null, why: 'incapable', reasons: ['region=north'] },
        ],
      },
      {
        path: 'deploy/releases/2026-11-02.yml',
        problems: [{ place: 'deploy/releases/2026-11-02.yml', found: 'no cohorts', allowed: 'cohorts of the policy' }],
        offenders: null,
      },
    ],
    rules: [{ ...rule(44, 'e', { release: 2, policy: 1 }), baseline: true }],
  }),
  'gate-by-sites': gate({
    policy: BY_SITES,
    baseline: { ...DEPLOYED, kind: 'sites', deployedAt: null },
    groups: [
      group(NEWER, 'newer', 0, 2, null),
      group(COMMIT, 'same', 2, 600, null),
      group(OLD, 'older', 600, 1100, OLD),
      group(null, 'unknown', 1100, 1150, 'd'.repeat(40)),
    ],
    releases: [release(46, { ...allowed, title: 'Fix the template cache' })],
  }),
  'gate-everywhere': gate({ policy: BY_SITES, baseline: null, groups: [group(COMMIT, 'same', 0, 1150, null)] }),
  'gate-sites-ahead': gate({
    policy: BY_SITES,
    baseline: null,
    groups: [group(NEWER, 'newer', 0, 1150, null)],
    inTheWay: [{ ...IN_THE_WAY, commit: NEWER, stand: 'newer' }],
  }),
  'gate-inventory-stale': gate({
    members: fail({
      code: 'inventory.stale',
      asked: 'GET https://inventory.example.org/v1/sites',
      expected: 'a snapshot no older than 24 hours',
      observed: 'a snapshot as of 2026-11-19T02:00:00Z, 73 hours old',
    }),
  }),
  'gate-without-facts': {
    verdict: 'error',
    findings: [{ code: 'policy.missing', effect: 'error', path: '.github/cohort-guard.yml', branch: 'main' }],
    facts: null,
    plan: null,
    until: null,
    targets: null,
  },
  // Every name that can come from outside is hostile.
  'gate-hostile': gate({
    cohort: HOSTILE[0],
    environment: HOSTILE[1],
    branch: HOSTILE[2],
    policy: policyOf(UNNAMED),
    unreviewed: HOSTILE.flatMap((id) => (['commit', 'path'] as const).map((kind) => ({ kind, id }))),
    releases: [
      release(46, { body: '', title: HOSTILE[3] }),
      release(47, {
        body: RP,
        title: HOSTILE[0],
        changes: HOSTILE.map((path) => ({ path: `src/${path}`, previous: path, kind: 'renamed' })),
      }),
    ],
    rules: [
      { ...rule(46, 'e', null), paths: HOSTILE, pull: { number: 46, url: HOSTILE[1] }, approved: false },
      { ...rule(46, 'e', null), paths: HOSTILE, pull: null, commit: HOSTILE[2], plan: null, approved: false },
    ],
  }),
};

export function gateNamed(name: string): GateOutcome {
  const outcome = GATES[name];
  if (outcome === undefined) throw new Error(name);
  return outcome;
}
