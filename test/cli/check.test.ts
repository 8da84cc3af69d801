import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { htmlReportOf } from '../../src/report/index.ts';
import { afterAll, describe, expect, it } from 'vitest';
import { policyText, POLICY_PATH, type PolicyParts } from '../fixtures/policy.ts';
import { SITES } from '../fixtures/estate.ts';
import { startInventory, type LoopbackInventory } from '../loopback/inventory.ts';
import { clone, clonedAt, type Clone, type RunOptions } from './clone.ts';
import { command } from './terminal.ts';

/* What the check would say of a branch, before there is a pull request. */

const CSV = `id,name,status,template-engine
R1,Fernbank Surgery,active,resource-publisher
R2,Alderbrook Practice,active,resource-publisher
R4,Oakmere Doctors,closed,resource-publisher
T1,Hollyfield Surgery,active,template-manager
`;
const KEYS = ['releases: { ignore: ["docs/**"] }'];
const policyFile = (parts: PolicyParts = {}) =>
  policyText({ keys: KEYS, ...parts }).replace(
    /inventory: .*/,
    'inventory: { provider: file, path: inventory/sites.csv }',
  );
const FILES = {
  [POLICY_PATH]: policyFile(),
  'inventory/sites.csv': CSV,
  'deploy/resource-publisher/app.yml': 'image: 1\n',
  'deploy/template-manager/app.yml': 'image: 1\n',
  'docs/guide.md': 'Read me\n',
};
const RP = { 'deploy/resource-publisher/app.yml': 'image: 2\n' };
const BODY = 'Fixes the cache.\n\nTarget-Cohort: resource-publisher\nExpect-Sites: 2\n';

/** A clone whose branch changes something, with a description in `body.md`, which is not committed. */
function changed(
  changes: Readonly<Record<string, string | null>> = RP,
  files: Readonly<Record<string, string>> = FILES,
): Clone {
  const made = clone(files, { changes, message: 'Fix the cache' });
  made.write({ 'body.md': BODY });
  return made;
}

const check = (made: Clone, words: readonly string[] = ['--body', 'body.md'], options?: RunOptions) =>
  made.run(['check', ...words], options);
const record = async (made: Clone, words: readonly string[] = ['--body', 'body.md'], options?: RunOptions) => {
  const { code, out } = await check(made, [...words, '--json'], options);
  return { code, record: JSON.parse(out), judgement: JSON.parse(out).judgements[0] };
};

describe('check in a clone', () => {
  it('nothing but approvals is missing: who would be asked, what would be reached, exit code 0', async () => {
    const { code, out, err } = await check(changed());
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^On hold — 1 more approval is needed/);
    expect(out).toContain('get an approving review of its head commit from\n"alice" or "bob".');
    expect(out).toMatch(/^resource-publisher {2}✓ yes {5}from alice or bob +2 of 2 +50 %$/m);
    expect(out).toContain('Nothing but approvals is missing.');
    // Neither can be done before there is a pull request.
    expect(out).not.toMatch(/\/cohort|[0-9a-f]{16}/);
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('without a declaration it would be refused: the line to paste, and who would be asked', async () => {
    const { code, out } = await check(changed(), []);
    expect(code).toBe(1);
    expect(out).toMatch(/^Denied — /);
    expect(out).toContain('\n    Target-Cohort: resource-publisher\n');
    expect(out).toContain('declaration.missing');
  });

  it('a refusal names the sites, and what has to change', async () => {
    const made = changed();
    made.write({ 'body.md': BODY.replace('publisher', 'manager').replace('-manager', '-publisher').replace('2', '7') });
    const { code, out } = await check(made, ['--body', 'body.md', '--details']);
    expect(code).toBe(1);
    expect(out).toContain('Expect-Sites: 2');
    expect(out).toContain('- deny · declaration.expectation: ');
    expect(out).toContain('Who would be asked to approve: "alice" or "bob" for');
  });

  it('nothing to release is no refusal', async () => {
    const { code, out } = await check(changed({ 'docs/guide.md': 'Read me twice\n' }));
    expect(code).toBe(0);
    expect(out).toMatch(/^Not a release — /);
  });

  it('where nobody has to approve it is allowed', async () => {
    const policy = policyFile({ keys: ['approvals: { within-cohort: 0 }'] });
    const { code, out } = await check(changed(RP, { ...FILES, [POLICY_PATH]: policy }));
    expect(code).toBe(0);
    expect(out).toMatch(/^Allowed — /);
    expect(out).toContain('Open the pull request. No approval is needed.');
  });

  it('the record says what the check would say, of no pull request', async () => {
    const { code, record: written, judgement } = await record(changed());
    expect(code).toBe(0);
    expect(written).toMatchObject({ version: 1, verdict: 'hold', gate: 'closed', inputs: { body: 'body.md' } });
    expect(judgement).toMatchObject({
      plan: null,
      codes: ['approval.missing'],
      pullRequest: { number: 0, state: 'unopened', title: 'Fix the cache', base: 'main', headBranch: 'work' },
      resolution: { targeted: 2 },
    });
    // And it can be drawn as the page that the check would write.
    const page = htmlReportOf(JSON.stringify(written));
    expect(page.ok && page.value).toContain('A branch without a pull request');
  });

  it('a renamed file counts with both names', async () => {
    const made = clone(FILES);
    made.git('mv', 'deploy/resource-publisher/app.yml', 'deploy/template-manager/moved.yml');
    made.commit({});
    const { judgement } = await record(made, []);
    expect(Object.keys(judgement.scope.reach)).toEqual(['resource-publisher', 'template-manager']);
    expect(judgement.pullRequest.changes[0]).toMatchObject({ kind: 'renamed' });
  });

  it('the manifest of the branch is read at its head', async () => {
    const manifest = 'cohorts: [resource-publisher]\nsites: [R1, T1]\n';
    const { code, judgement } = await record(changed({ ...RP, 'deploy/releases/next.yml': manifest }), []);
    expect(code).toBe(1);
    expect(judgement.codes).toContain('site.outside-cohort');
    expect(judgement.offendingSites).toMatchObject([{ id: 'T1' }]);
  });

  it('a manifest that would close a gate is warned of, be it of the default branch', async () => {
    const policy = policyFile().replace(
      'owners: [alice, bob]',
      'owners: [alice, bob]\n    environments: [production-rp]',
    );
    const standing = { 'deploy/releases/1.yml': 'cohorts: [resource-publisher]\nsites: [R1]\n' };
    const { code, judgement } = await record(changed(RP, { ...FILES, ...standing, [POLICY_PATH]: policy }));
    expect([code, judgement.codes]).toEqual([0, expect.arrayContaining(['gate.standing-condition'])]);
  });

  it('policy and inventory are those of the default branch, and what a change of them would do is shown', async () => {
    const made = changed({
      'inventory/sites.csv': `${CSV}R5,Mossdale,active,resource-publisher\n`,
      [POLICY_PATH]: policyFile({ rp: 'zoe' }),
    });
    const { code, out } = await check(made, []);
    expect(code).toBe(0);
    expect(out).toContain('"erin"');
    expect(out).toMatch(/resource-publisher +2 +3\n/);
  });

  it('a mistake in a changed policy is found before the pull request', async () => {
    const { code, out } = await check(changed({ [POLICY_PATH]: policyFile().replace('owners', 'owner') }), []);
    expect(code).toBe(1);
    expect(out).toContain('policy.invalid');
  });
});

it('its record can be explained by the name of the branch, and why it cannot be judged again is said', async () => {
  const made = changed();
  const { out } = await check(made, ['--body', 'body.md', '--json']);
  made.write({ 'record.json': out });
  expect((await made.run(['explain', 'record.json'])).out).toContain('├─ branch work: hold');
  expect(await made.run(['replay', 'record.json'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('check made it in a clone'),
  });
});

describe('check in a clone, by another policy or inventory', () => {
  const WITHOUT = Object.fromEntries(Object.entries(FILES).filter(([path]) => path !== POLICY_PATH));

  it('without a policy it cannot be judged, and the one in the folder is pointed at', async () => {
    const made = changed(RP, WITHOUT);
    made.write({ [POLICY_PATH]: policyFile() });
    const { code, out, err } = await check(made);
    expect(code).toBe(2);
    expect(out).toContain('policy.missing');
    expect(err).toContain(`--policy ${POLICY_PATH}`);
    expect(await check(made, ['--body', 'body.md', '--policy', POLICY_PATH])).toMatchObject({ code: 0 });
  });

  it('policy, list and days of a freeze on the branch alone: they are judged by as if they were merged', async () => {
    const policy = policyFile({
      keys: [...KEYS, 'freezes: [{ name: holidays, dates: .github/freezes/days.txt, zone: Europe/London }]'],
    });
    const days = { '.github/freezes/days.txt': '2026-12-25\nuntil 2028-12-31\n' };
    const made = changed({ ...FILES, [POLICY_PATH]: policy, ...days }, { 'docs/guide.md': 'Read me\n' });
    const { code, out, err } = await check(made, ['--body', 'body.md', '--policy', POLICY_PATH]);
    expect([code, out.replaceAll('\n', ' ')]).toEqual([
      1,
      expect.stringContaining(`by the policy in "${POLICY_PATH}"`),
    ]);
    expect(out).toContain('Codes: reach.undeclared, approval.missing, policy.changed, freeze.soon.');
    for (const path of ['inventory/sites.csv', '.github/freezes/days.txt'])
      expect(err).toContain(`${path}: the default branch has no such file yet; the one in this folder is taken.`);
  });

  it('a policy with a mistake: each with its line, in the file that was given', async () => {
    const made = changed();
    made.write({ 'new.yml': policyFile().replace('owners', 'owner') });
    const { code, out, err } = await check(made, ['--policy', 'new.yml']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('new.yml:');
    expect(err).toContain('did you mean owners?');
  });

  it('a branch that brings nothing is said to, since it may be the wrong one', async () => {
    const made = changed();
    const { code, err } = await check(made, ['--head', 'main']);
    expect([code, err]).toEqual([0, expect.stringContaining('main changes nothing in main')]);
  });

  it('a list that is nowhere: what it advises works', async () => {
    const made = changed({ ...FILES, 'inventory/sites.csv': '' }, { 'docs/guide.md': 'Read me\n' });
    const other = policyFile().replace('inventory/sites.csv', 'inventory/none.csv');
    made.write({ 'sites.csv': CSV, 'policy.yml': other });
    const words = ['--body', 'body.md', '--policy', 'policy.yml'];
    expect(await check(made, words)).toMatchObject({ code: 2, out: expect.stringContaining('--inventory FILE') });
    const { judgement } = await record(made, [...words, '--inventory', 'sites.csv']);
    expect(judgement.codes).not.toContain('inventory.unavailable');
  });

  it('an invalid policy on the default branch cannot be judged by', async () => {
    expect(await check(changed(RP, { ...FILES, [POLICY_PATH]: 'version: 2\n' }))).toMatchObject({ code: 2 });
  });

  it('a list of sites in place of the inventory', async () => {
    const made = changed();
    made.write({ 'more.csv': `${CSV}R5,Mossdale,active,resource-publisher\n` });
    const { code, judgement } = await record(made, ['--body', 'body.md', '--inventory', 'more.csv']);
    expect([code, judgement.codes, judgement.resolution.targeted]).toEqual([
      1,
      expect.arrayContaining(['declaration.expectation']),
      3,
    ]);
  });

  const open: LoopbackInventory[] = [];
  afterAll(() => Promise.all(open.map((server) => server.close())));

  it('an API is asked with the token of the environment; without it the judgement cannot be made', async () => {
    const inventory = await startInventory({
      sites: SITES,
      token: 'inv_NobodyMaySeeThis',
      asOf: '2029-12-31T23:00:00Z',
    });
    open.push(inventory);
    const made = changed(RP, { ...FILES, [POLICY_PATH]: policyText({ url: inventory.url }) });
    made.write({ 'body.md': BODY.replace('2', '3') });
    const variables = { COHORT_GUARD_INVENTORY_TOKEN: 'inv_NobodyMaySeeThis' };
    expect(await check(made, ['--body', 'body.md'], { variables })).toMatchObject({ code: 0 });
    const refused = await check(made);
    expect(refused).toMatchObject({ code: 2, out: expect.stringContaining('COHORT_GUARD_INVENTORY_TOKEN') });
  });
});

describe('check in a clone, who would be asked', () => {
  const eligible = async (made: Clone, words: readonly string[] = []) => {
    const { judgement } = await record(made, ['--body', 'body.md', ...words]);
    return judgement.approvals.eligible.map(({ owners }: { owners: readonly string[] }) => owners);
  };

  it('not who opens it', async () => {
    expect(await eligible(changed(), ['--author', 'Alice'])).toEqual([['bob']]);
  });

  it('not who has committed with an address of GitHub’s', async () => {
    const made = changed();
    made.commit({ 'deploy/resource-publisher/b.yml': 'b\n' }, { email: '7+bob@users.noreply.github.com' });
    expect(await eligible(made)).toEqual([['alice']]);
  });

  it('a team, whose members only GitHub knows', async () => {
    const policy = policyFile({ rp: '"@acme/publishing"' });
    expect(await eligible(changed(RP, { ...FILES, [POLICY_PATH]: policy }))).toEqual([['@acme/publishing']]);
  });
});

describe('check in a clone, of what', () => {
  it('labels declare', async () => {
    const { code, judgement } = await record(changed(), ['--label', 'cohort:resource-publisher']);
    expect([code, judgement.declaration.sources]).toEqual([0, ['labels']]);
  });

  it('the description comes from standard input, too, and is read as GitHub shows it', async () => {
    const made = changed();
    made.write({
      'body.md': '```\nTarget-Cohort: template-manager\n```\n\nTarget-Cohort: resource-publisher\nExpect-Sites: 2\n',
    });
    expect((await record(made)).judgement.declaration).toMatchObject({
      cohorts: ['resource-publisher'],
      expect: { min: 2 },
    });
  });

  it('a branch that is no release branch is not judged', async () => {
    const made = changed();
    made.git('branch', 'hotfix', 'main');
    const { code, out } = await check(made, ['--base', 'hotfix']);
    expect(code).toBe(0);
    expect(out).toContain('the base branch is not a release branch');
  });

  it('what the remote has goes before the branch here, and nothing in the clone changes', async () => {
    const made = changed();
    made.git('update-ref', 'refs/remotes/origin/main', 'work');
    made.git('remote', 'add', 'origin', 'https://github.com/acme/app.git');
    made.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/main');
    const before = made.git('for-each-ref') + made.git('status', '--porcelain');
    const { judgement } = await record(made);
    expect(judgement.pullRequest).toMatchObject({ repository: 'acme/app', changes: [] });
    expect(made.git('for-each-ref') + made.git('status', '--porcelain')).toBe(before);
  });

  it('what is not committed is not judged, and that is said', async () => {
    const made = changed();
    made.write({ 'deploy/template-manager/app.yml': 'image: 9\n' });
    expect(await check(made)).toMatchObject({
      code: 0,
      err: expect.stringContaining('1 file has changes that are not committed'),
    });
  });

  it.each([
    ['a head that is not there', ['--head', 'nope'], 'no commit for nope'],
    ['a base that is not there', ['--base', 'nope'], 'Give a branch of this clone'],
    ['a description that is not there', ['--body', 'nope.md'], 'there is no such file'],
    ['a policy that is not there', ['--policy', 'nope.yml'], 'there is no such file'],
    ['an inventory that is not there', ['--inventory', 'nope.csv'], 'a file that is there'],
    ['an inventory that is a folder', ['--inventory', 'folder.csv'], 'a file that can be read'],
  ] as const)('%s: exit code 2, nothing on standard output', async (_, words, text) => {
    const made = changed();
    made.write({ 'folder.csv/sites.csv': CSV });
    expect(await check(made, words)).toMatchObject({ code: 2, out: '', err: expect.stringContaining(text) });
  });

  it('histories without a common commit: another base is asked for', async () => {
    const made = changed();
    made.git('checkout', '-q', '--orphan', 'apart');
    made.commit({});
    expect(await check(made)).toMatchObject({ code: 2, err: expect.stringContaining('--base BRANCH') });
  });

  it.each([
    ['of one branch, which does not know the default branch', ['--single-branch']],
    ['of one commit', ['--depth', '1']],
    ['of one commit of each branch', ['--depth', '1', '--no-single-branch']],
  ] as const)('a clone %s is judged once it has done what it is told', async (_, options) => {
    const made = changed();
    made.git('branch', 'head', 'work');
    made.git('checkout', '-q', 'main');
    made.git('clone', '-q', ...options, '--branch', 'head', `file://${made.folder}`, 'copy');
    const copy = join(made.folder, 'copy');
    const judged = () => clonedAt(copy).run(['check', '--body', '../body.md']);
    let ended = await judged();
    expect(ended.code).toBe(2);
    for (let tries = 0; tries < 2 && ended.code === 2; tries += 1) {
      const advised = ended.err.split('\n').find((line) => line.startsWith('   git '));
      execFileSync('sh', ['-c', advised ?? 'false'], { cwd: copy, stdio: 'ignore' });
      ended = await judged();
    }
    expect(ended).toMatchObject({ code: 0, err: '' });
  });

  it('a clone without a remote whose default branch has another name says how to name it', async () => {
    const made = changed();
    made.git('branch', '-m', 'main', 'trunk');
    expect(await check(made)).toMatchObject({ code: 2, err: expect.stringContaining('--base BRANCH') });
    expect(await check(made, ['--body', 'body.md', '--base', 'trunk'])).toMatchObject({ code: 0, err: '' });
  });

  it('a repository without a commit says so', async () => {
    const made = changed();
    made.git('init', '-q', '-b', 'main', 'empty');
    const ended = await clonedAt(join(made.folder, 'empty')).run(['check']);
    expect(ended).toMatchObject({ code: 2, out: '', err: expect.stringContaining('has no commit yet') });
  });

  it('outside a clone there is nothing to judge', async () => {
    const ended = await command(['check'], { branches: [] });
    expect(ended).toMatchObject({ code: 2, out: '', err: expect.stringContaining('no clone of a repository') });
  });
});
