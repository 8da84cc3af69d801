import { stringify } from 'yaml';
import { describe, expect, it } from 'vitest';
import { RP } from '../../acceptance/gate-scenario.ts';
import { sitesScenario, type SitesScenario } from '../../gate/site-scenario.ts';
import { withoutUnassigned } from '../../warnings.ts';
import { SITES } from '../../fixtures/estate.ts';
import { policyText } from '../../fixtures/policy.ts';
import { command } from '../terminal.ts';

/* `test` with `releases.deployed: sites`: what sites have is part of the case, and the verdict is that of the gate. */

const POLICY = '.github/cohort-guard.yml';
const REST = { 'deploy/resource-publisher/app.yml': 'image: 2\n' };
const SHARED = { 'deploy/shared.yml': 'replicas: 3\n' };

/** A release for Resource Publisher, and one by a shared path that is declared for Template Manager alone. */
const GOOD = { body: 'Target-Cohort: resource-publisher', approvals: ['alice'], changes: REST };
const WRONG = { body: 'Target-Cohort: template-manager', approvals: ['carol'], changes: SHARED };
const LAST = { ...GOOD, changes: { 'deploy/resource-publisher/last.yml': 'x\n' } };

interface Given {
  readonly body: string;
  readonly approvals: readonly string[];
  readonly changes: Readonly<Record<string, string>>;
}

/** What each site has, in the words of a case; the releases are landed in their order, `newer` is one more. */
type Has = Readonly<Record<string, string | number>>;

/** The same world on GitHub: the verdict of the gate at the last release. */
async function onGitHub(releases: readonly Given[], has: Has, rollback: boolean) {
  const s = await sitesScenario({ policy: (draft) => void (draft.releases['branches'] = ['main', 'hotfix/*']) });
  const before = s.tip();
  const land = ({ approvals, ...release }: Given, base = 'main') => s.land({ ...release, approvedBy: approvals, base });
  const landed = releases.map((release) => land(release).landed.oid);
  const now = s.tip();
  const commits: Record<string, string | null> = { before, now, unknown: null };
  if (Object.values(has).includes('apart')) commits['apart'] = apart(s, before);
  if (Object.values(has).includes('newer')) {
    if (rollback) s.deploy({ commit: now });
    commits['newer'] = land({ ...GOOD, changes: { 'deploy/resource-publisher/newer.yml': 'x\n' } }).landed.oid;
    if (rollback) s.deploy();
  }
  const of = (state: string | number) => (typeof state === 'number' ? landed[state - 1] : commits[state]) ?? null;
  s.has(Object.fromEntries(['R1', 'R2', 'R3'].map((id) => [id, of(has[id] ?? 'before')])));
  const { verdict, codes, targets } = await s.gate({ commit: now, rollback });
  return { verdict, codes: withoutUnassigned(codes), sites: targets?.length ?? null };
}

function apart(s: SitesScenario, before: string): string {
  s.world.moveBranch('hotfix/1', before, { by: 'mia' });
  return s.land({ base: 'hotfix/1', changes: { 'deploy/resource-publisher/fix.yml': 'x\n' } }).landed.oid;
}

async function judged(gate: Record<string, unknown>, policy?: string) {
  const keys = ['releases: { deployed: sites, ignore: ["docs/**"], branches: [main, "hotfix/*"] }'];
  const base = policyText({ keys }).replace(
    'owners: [alice, bob]',
    'owners: [alice, bob]\n    environments: [{ name: production-rp, job: deploy.yml/deploy (rp) }]',
  );
  const file = {
    estate: SITES,
    cases: [{ name: 'it', gate: { cohort: RP, environment: 'production-rp', ...gate }, expect: { verdict: 'skip' } }],
  };
  const files = { [POLICY]: policy ?? base, '.github/policy-tests/cases.yml': stringify(file) };
  const { out, err } = await command(['test', '--json'], { files });
  return out === '' ? { err } : JSON.parse(out).cases[0].found;
}

const asCase = ({ body, approvals, changes }: Given) => ({
  declaration: { body },
  approvals,
  files: Object.keys(changes),
});

describe.concurrent('a case has the verdict of the gate', () => {
  it.each<[string, readonly Given[], Has, boolean?]>([
    ['nobody has anything of it', [GOOD, LAST], {}],
    ['a release that does not cover a site that lacks it', [WRONG, LAST], { R1: 1, R2: 1 }],
    ['a release that all have', [WRONG, LAST], { R1: 1, R2: 1, R3: 1 }],
    ['a site of which nothing is known', [WRONG, LAST], { R1: 1, R2: 1, R3: 'unknown' }],
    ['half a deployment: a second try is a resume', [GOOD, LAST], { R1: 'now', R3: 'now' }],
    ['everybody has it', [WRONG, LAST], { R1: 'now', R2: 'now', R3: 'now' }],
    ['a site is ahead', [GOOD, LAST], { R2: 'newer' }],
    ['none is left, because sites are ahead', [GOOD, LAST], { R1: 'newer', R2: 'newer', R3: 'now' }],
    ['a site would lose what it has', [GOOD, LAST], { R3: 'apart' }],
    ['a rollback takes back those that are ahead', [GOOD, LAST], { R1: 'newer', R2: 'now' }, true],
  ])('%s', async (_, releases, has, rollback = false) => {
    const { codes, warnings, ...found } = await judged({
      releases: releases.map(asCase),
      deployed: has,
      ...(rollback && { rollback }),
    });
    expect({ ...found, codes: withoutUnassigned([...codes, ...warnings].toSorted()) }).toMatchObject(
      await onGitHub(releases, has, rollback),
    );
  });
});

describe('waves', () => {
  const waves = policyText({ keys: ['releases: { deployed: sites }'] }).replace(
    'owners: [alice, bob]',
    'owners: [alice, bob]\n    environments: [production-rp]\n    waves: [{ name: pilot, select: ring=beta, environments: [pilot-rp] }]',
  );
  const at = (deployed: Has) =>
    judgedAt({ releases: [asCase(GOOD)], waves: { pilot: { since: '2026-11-20T00:00:00Z' } }, deployed });
  const judgedAt = async (gate: Record<string, unknown>) => {
    const file = {
      estate: SITES,
      time: '2026-11-25T12:00:00Z',
      cases: [{ name: 'it', gate: { cohort: RP, environment: 'production-rp', ...gate }, expect: { verdict: 'skip' } }],
    };
    const files = { [POLICY]: waves, '.github/policy-tests/cases.yml': stringify(file) };
    return JSON.parse((await command(['test', '--json'], { files })).out).cases[0].found;
  };

  it('sites of an earlier wave that has it have it, unless the case says otherwise', async () => {
    expect(await at({})).toMatchObject({ verdict: 'allow', sites: 2 });
    expect(await at({ R2: 'before' })).toMatchObject({ verdict: 'deny', codes: ['wave.skipped'] });
  });
});

describe('what sites cannot have', () => {
  it.each<[string, Record<string, unknown>, string]>([
    ['a site that the cohort does not have', { deployed: { T1: 'now' } }, 'an active site of resource-publisher'],
    ['more releases than there are', { releases: [asCase(GOOD)], deployed: { R1: 1 } }, 'fewer than the 1 releases'],
    ['a word of its own', { deployed: { R1: 'old' } }, 'before, now, newer, apart'],
  ])('%s', async (_, gate, said) => {
    expect((await judged(gate)).err).toContain(said);
  });

  it('anything, where the environment tells', async () => {
    const policy = policyText().replace(
      'owners: [alice, bob]',
      'owners: [alice, bob]\n    environments: [production-rp]',
    );
    expect((await judged({ deployed: { R1: 'now' } }, policy)).err).toContain('releases.deployed: sites');
  });
});
