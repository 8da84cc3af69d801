import { describe, expect, it } from 'vitest';
import { BODY, gateScenario, RP, TM } from '../acceptance/gate-scenario.ts';
import { MANIFEST_PATH, RP_CHANGE } from '../acceptance/scenario.ts';
import { judge } from './support.ts';

/* Which manifest counts. */

// Deleted: A pull request does nothing but delete a manifest, or delete one and add ignored files: with no file left to read it is to pass for no release.
// Origin: CWE-636 (not failing securely): a check that finds nothing to look at, and passes.
describe('deleted', () => {
  const world = { files: { [MANIFEST_PATH]: 'cohorts: [resource-publisher]\nsites: [R1]\n' } };

  it('is a release: it needs no declaration, but an owner of the cohort for which the manifest stood', async () => {
    const changes = { [MANIFEST_PATH]: null };
    expect(await judge({ world, body: '', changes, approvedBy: ['carol', 'erin'] })).toMatchObject({
      verdict: 'hold',
      gate: 'closed',
      codes: ['approval.missing'],
    });
    expect(await judge({ world, body: '', changes, approvedBy: ['alice'] })).toMatchObject({ verdict: 'allow' });
  });

  it('also beside ignored files, and where the folder is ignored', async () => {
    const policy = {
      policy: (draft: { releases: Record<string, unknown> }) => {
        draft.releases['ignore'] = ['docs/**', 'deploy/releases/**'];
      },
    };
    const changes = { [MANIFEST_PATH]: null, 'docs/guide.md': 'new\n' };
    expect(await judge({ world, ...policy, body: '', changes, approvedBy: [] })).toMatchObject({
      verdict: 'hold',
      codes: ['approval.missing'],
    });
  });

  it('beside anything that is released it is declared', async () => {
    expect(await judge({ world, body: '', changes: { [MANIFEST_PATH]: null, ...RP_CHANGE } })).toMatchObject({
      verdict: 'deny',
      codes: ['declaration.missing'],
    });
  });

  it('one that stood for nobody knows whom: a policy owner speaks for it', async () => {
    const files = { [MANIFEST_PATH]: 'sites: [R1]\n' };
    expect(await judge({ world: { files }, body: '', changes: { [MANIFEST_PATH]: null } })).toMatchObject({
      verdict: 'hold',
      codes: ['policy.changed'],
    });
  });
});

// Name taken over: A manifest is renamed, and another release takes over its name, for more cohorts. The older release would be judged by the newcomer's manifest, and go to cohorts whose owners never heard of it.
// Origin: a name is no identity (CWE-706); dangling references that somebody else registers.
describe('name taken over', () => {
  const NEXT = 'deploy/releases/next.yml';
  const OLD = 'deploy/releases/old.yml';
  const of = (...cohorts: string[]) => `cohorts: [${cohorts.join(', ')}]\n`;

  /** No cohort has paths: what a release is for, its declaration alone says. */
  async function renamed() {
    const s = await gateScenario({
      policy: (draft) => {
        for (const cohort of Object.values(draft.cohorts)) delete cohort['paths'];
      },
    });
    s.deploy();
    s.deploy({ environment: 'production-tm' });
    const first = s.land({ body: '', changes: { 'src/first.ts': 'x\n', [NEXT]: of(RP) } });
    const rename = () =>
      s.land({ body: '', changes: { [NEXT]: null, [OLD]: of(RP) }, renames: [{ from: NEXT, to: OLD }] });
    const takeOver = () =>
      s.land({ body: '', approvedBy: ['alice', 'carol'], changes: { 'src/second.ts': 'x\n', [NEXT]: of(RP, TM) } });
    return { s, first, rename, takeOver };
  }

  it('what was for one cohort goes by its own manifest, under whatever name', async () => {
    const { s, first, rename, takeOver } = await renamed();
    rename();
    takeOver();
    const said = await s.gate({ cohort: TM });
    expect(said).toMatchObject({ verdict: 'deny', targets: null });
    expect(said.findings).toContainEqual(
      expect.objectContaining({ code: 'gate.outside-declaration', number: first.number }),
    );
    expect(await s.gate()).toMatchObject({ verdict: 'allow' });
  });

  it('where the name was given up before, the release goes by the manifest that it brought', async () => {
    const { s, rename, takeOver } = await renamed();
    rename();
    s.deploy();
    s.land({ approvedBy: ['alice'], body: '', changes: { [OLD]: of(RP, TM) } });
    const second = takeOver();
    const said = await s.gate();
    expect(said.outcome.facts?.releases.find(({ outcome }) => outcome.pull?.number === second.number)).toMatchObject({
      outcome: { verdict: 'allow' },
    });
  });

  it('nor where all of it is merged in one second, as a merge queue does', async () => {
    const { s, first, rename, takeOver } = await renamed();
    const second = rename();
    const { mergedAt } = takeOver();
    for (const pull of [first, second]) Object.assign(pull, { mergedAt });
    const said = await s.gate({ cohort: TM });
    expect(said).toMatchObject({ verdict: 'deny', targets: null });
    expect(said.findings).toContainEqual(
      expect.objectContaining({ code: 'gate.outside-declaration', number: first.number }),
    );
    expect(await s.gate()).toMatchObject({ verdict: 'allow' });
  });

  it('a name that was given up in the same second, before a release took it, leads nowhere else', async () => {
    const { s, first, rename, takeOver } = await renamed();
    const second = rename();
    const third = takeOver();
    for (const pull of [first, second]) Object.assign(pull, { mergedAt: third.mergedAt });
    const said = await s.gate({ cohort: TM });
    expect(said.outcome.facts?.releases.find(({ outcome }) => outcome.pull?.number === third.number)).toMatchObject({
      outcome: { verdict: 'allow' },
    });
  });

  it.each([
    ['renamed', { [NEXT]: null, [OLD]: of(RP) }, [{ from: NEXT, to: OLD }], 'reach.undeclared'],
    ['deleted', { [NEXT]: null }, [], 'declaration.missing'],
  ])('nor is it excused for what it reaches and did not declare: %s', async (_, changes, renames, code) => {
    const s = await gateScenario();
    s.deploy({ environment: 'production-tm' });
    const both = { body: '', approvedBy: ['alice', 'carol'] };
    s.land({ ...both, changes: { 'deploy/shared.yml': 'replicas: 3\n', [NEXT]: of(RP) } });
    s.land({ ...both, changes, renames });
    s.land({ ...both, changes: { 'deploy/other.yml': 'x\n', [NEXT]: of(RP, TM) } });
    expect(await s.gate({ cohort: TM })).toMatchObject({
      verdict: 'deny',
      codes: expect.arrayContaining([code]),
      targets: null,
    });
  });

  it('what was deleted by mistake and is there again stands as before', async () => {
    const { s } = await renamed();
    s.land({ body: '', changes: { [NEXT]: null } });
    s.land({ body: '', changes: { [NEXT]: of(RP) } });
    expect(await s.gate()).toMatchObject({ verdict: 'allow' });
  });

  it('what was reverted and comes back for more cohorts goes out once its description declares it', async () => {
    const s = await gateScenario();
    s.deploy();
    const app = (version: number) => ({ 'deploy/resource-publisher/app.yml': `image: ${String(version)}\n` });
    const { number } = s.land({ body: '', changes: { ...app(2), [NEXT]: of(RP) } });
    s.land({ changes: { ...app(1), [NEXT]: null } });
    const both = { ...app(2), 'deploy/template-manager/app.yml': 'image: 2\n', [NEXT]: of(RP, TM) };
    s.land({ body: '', approvedBy: ['alice', 'carol'], changes: both });
    expect(await s.gate()).toMatchObject({ codes: ['declaration.missing', 'gate.release-refused'] });
    s.world.editBody(number, { by: 'mia', body: BODY });
    const { codes, outcome } = await s.gate();
    expect(codes).toEqual(['approval.missing', 'gate.release-refused']);
    const plan = outcome.facts?.releases[0]?.outcome.plan ?? '';
    s.world.comment(number, { author: 'alice', body: `/cohort approve ${RP} ${plan}` });
    expect(await s.gate()).toMatchObject({ verdict: 'allow' });
  });
});

// Two: Two manifests, the first for the reviewers; one renamed out of the folder, so that its list no longer counts; one that is renamed within it unchanged.
// Origin: GitHub Docs, "About comparing branches in pull requests": a rename without a change shows an empty diff.
describe('two', () => {
  const OTHER = 'deploy/releases/zz.yml';
  const LIST = 'cohorts: [resource-publisher]\nsites: [T1]\n';

  it('two conflict, even where they agree', async () => {
    expect(
      await judge({ manifest: 'sites: [R1, R2, R3]\n', changes: { ...RP_CHANGE, [OTHER]: 'sites: [R1, R2, R3]\n' } }),
    ).toMatchObject({ verdict: 'deny', codes: ['declaration.conflict'] });
  });

  it('renamed within its folder it is read, though the diff shows nothing', async () => {
    const run = await judge({
      body: 'Target-Cohort: resource-publisher\n',
      changes: { [MANIFEST_PATH]: null, [OTHER]: LIST },
      world: { files: { [MANIFEST_PATH]: LIST } },
    });
    expect(run).toMatchObject({ verdict: 'deny', codes: ['approval.missing', 'site.outside-cohort'], sites: 1 });
  });

  it('renamed away it restricts nothing any more: only the owners of the cohorts that it named can let that pass', async () => {
    const away = {
      body: '',
      changes: { [MANIFEST_PATH]: null, 'docs/kept.yml': LIST },
      world: { files: { [MANIFEST_PATH]: LIST } },
    };
    expect(await judge({ ...away, approvedBy: [] })).toMatchObject({ verdict: 'hold', codes: ['approval.missing'] });
    expect(await judge({ ...away, approvedBy: ['carol'] })).toMatchObject({ verdict: 'hold' });
    expect(await judge({ ...away, approvedBy: ['alice'] })).toMatchObject({ verdict: 'allow', codes: [] });
  });

  it('a manifest of an earlier release that this one does not touch is of no account', async () => {
    expect(await judge({ world: { files: { [OTHER]: LIST } } })).toMatchObject({ verdict: 'allow', sites: 3 });
  });
});
