import { describe, expect, it } from 'vitest';
import { RP_CHANGE } from './scenario.ts';
import { BODY, deployed, RP, TM, TM_CHANGE, type GateScenario } from './gate-scenario.ts';

/* Section 8 of the contract, sentence by sentence. */

const BOTH = `Target-Cohort: ${RP}, ${TM}\n`;
const RP_SITES = ['R1', 'R2', 'R3'];
const TM_SITES = ['T1', 'T2'];
const ADDED = { 'deploy/resource-publisher/b.yml': 'b\n' } as const;

describe.concurrent('each release is judged again as it stands', () => {
  const unapproved = { verdict: 'hold', codes: ['approval.missing', 'gate.release-refused'] };

  it('an owner who lost access, an approval dismissed after the merge', async () => {
    const s = await deployed();
    const pull = s.land();
    s.world.setPermission('alice', 'READ');
    expect(await s.gate()).toMatchObject(unapproved);
    s.world.setPermission('alice', 'WRITE');
    expect(await s.gate()).toMatchObject({ verdict: 'allow' });
    s.world.dismissReview(pull.number, pull.reviews[0]?.id ?? '', { by: 'adam' });
    expect(await s.gate()).toMatchObject(unapproved);
  });

  it('an owner removed from the policy since', async () => {
    const s = await deployed();
    s.land();
    s.landPolicy(['erin'], (draft) => Object.assign(draft.cohorts[RP] ?? {}, { owners: ['bob'] }));
    expect(await s.gate()).toMatchObject(unapproved);
  });
});

describe.concurrent('reach', () => {
  const SHARED = { 'deploy/shared.yml': 'replicas: 3\n' };

  it('by path: what another cohort claims is no affair of this one', async () => {
    const s = await deployed();
    s.land({ approvedBy: [], changes: TM_CHANGE, body: `Target-Cohort: ${TM}\n` });
    const said = await s.gate();
    expect(said).toMatchObject({ verdict: 'allow', codes: [], judged: [], targets: RP_SITES });
    expect(said.outcome.facts?.releases).toHaveLength(1);
    expect((await s.gate({ cohort: TM })).verdict).toBe('hold');
  });

  it('by path: a shared one reaches both', async () => {
    const s = await deployed();
    s.land({ changes: SHARED, body: BOTH, approvedBy: ['alice', 'carol'] });
    expect(await s.gate()).toMatchObject({ verdict: 'allow', targets: RP_SITES });
    expect(await s.gate({ cohort: TM })).toMatchObject({ verdict: 'allow', targets: TM_SITES });
  });

  it('by name', async () => {
    const s = await deployed();
    const pull = s.land({ changes: TM_CHANGE, body: BOTH, approvedBy: ['carol'] });
    expect(await s.gate()).toMatchObject({ verdict: 'hold', judged: [pull.number] });
  });

  it('by a target', async () => {
    const s = await deployed();
    const pull = s.land({
      changes: { ...TM_CHANGE, 'deploy/releases/next.yml': `cohorts: [${TM}]\nsites: [T1, T2, R1]\n` },
      body: '',
      approvedBy: ['carol', 'dave', 'alice'],
    });
    expect(await s.gate()).toMatchObject({
      verdict: 'deny',
      judged: [pull.number],
      codes: expect.arrayContaining(['gate.outside-declaration', 'site.outside-cohort']),
    });
  });

  it('a cohort without paths is reached by every release', async () => {
    const s = await deployed({
      policy: (draft) => {
        delete draft.cohorts[TM]?.['paths'];
      },
    });
    const pull = s.land();
    expect(await s.gate({ cohort: TM })).toMatchObject({
      verdict: 'deny',
      judged: [pull.number],
      codes: ['gate.outside-declaration'],
    });
  });

  it('a range without a release is allowed, and so is one without a commit', async () => {
    const s = await deployed();
    expect(await s.gate()).toMatchObject({ verdict: 'allow', targets: RP_SITES });
    s.land({ approvedBy: [], body: '', changes: { 'docs/guide.md': 'More\n' } });
    expect(await s.gate()).toMatchObject({ verdict: 'allow', codes: [], targets: RP_SITES });
  });

  it('what a revert undid counts for nothing', async () => {
    const method = 'merge' as const;
    const s = await deployed();
    s.land({ approvedBy: [], method });
    s.land({ approvedBy: [], method, changes: { 'deploy/resource-publisher/app.yml': 'image: 1\n' } });
    const said = await s.gate();
    expect(said).toMatchObject({ verdict: 'allow', judged: [] });
    expect(said.outcome.facts?.releases.map((release) => release.undone)).toEqual([true, true]);
  });
});

describe.concurrent('what really changed', () => {
  const evil = (s: GateScenario, signed: 'github' | null) => {
    const pull = s.world.openPullRequest({ author: 'mia', body: BODY, changes: RP_CHANGE });
    s.world.review(pull.number, { author: 'alice' });
    const merge = s.world.mergePullRequest(pull.number, { by: 'mia', method: 'merge' });
    const before = merge.parents[0] ?? '';
    const files = new Map([
      ...merge.files,
      ...s.world.commit({ parent: merge.oid, changes: { 'deploy/template-manager/evil.yml': 'x' } }).files,
    ]);
    const twisted = s.world.commit({
      parents: [before, pull.headRefOid],
      files,
      author: 'mia',
      committer: signed === 'github' ? 'web-flow' : 'mia',
      signature: signed,
    });
    s.world.moveBranch('main', twisted.oid, { by: 'mia' });
    pull.mergeCommit = twisted.oid;
    return twisted;
  };

  it('which the policy may allow, but not what it carries', async () => {
    const s = await deployed({ policy: (draft) => (draft.releases['unsigned-merges'] = 'allow') });
    s.land({ method: 'merge', signed: false, changes: ADDED });
    expect(await s.gate()).toMatchObject({ verdict: 'allow' });
    evil(s, null);
    expect((await s.gate()).codes).toEqual(['gate.unreviewed']);
  });

  it("an unsigned merge inside a pull request's branch is its own affair", async () => {
    const s = await deployed();
    const pull = s.world.openPullRequest({ author: 'mia', body: BODY, changes: RP_CHANGE });
    s.land({ changes: ADDED });
    const files = new Map([
      ...s.world.head().files,
      ...[...s.world.head(pull.headRefName).files].filter(([path]) => path === 'deploy/resource-publisher/app.yml'),
    ]);
    s.world.commit({ branch: pull.headRefName, parents: [pull.headRefOid, s.world.head().oid], files, author: 'mia' });
    s.world.review(pull.number, { author: 'alice' });
    s.world.mergePullRequest(pull.number, { by: 'mia', method: 'merge' });
    expect(await s.gate()).toMatchObject({ verdict: 'allow' });
  });

  it('a rename counts with both its names', async () => {
    const s = await deployed();
    s.land({
      changes: { 'deploy/resource-publisher/app.yml': null, 'deploy/resource-publisher/new.yml': 'image: 1\n' },
      renames: [{ from: 'deploy/resource-publisher/app.yml', to: 'deploy/resource-publisher/new.yml' }] as never,
    });
    expect(await s.gate()).toMatchObject({ verdict: 'allow' });
  });
});
