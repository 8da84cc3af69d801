import { htmlReportOf } from '../../src/report/index.ts';
import { describe, expect, it, onTestFinished } from 'vitest';
import { policyText, POLICY_PATH } from '../fixtures/policy.ts';
import { SITES } from '../fixtures/estate.ts';
import { startInventory } from '../loopback/inventory.ts';
import {
  BODY,
  changed,
  check,
  DESCRIBED,
  FILES,
  KEYS,
  LIST,
  MISTAKEN,
  MORE,
  CSV,
  policyFile,
  record,
  RP,
  sharedClone,
} from './changed-clone.ts';
import { clone, type Clone } from './clone.ts';

/* What the check would say of a branch, before there is a pull request. */

const DOCS = { 'docs/guide.md': 'Read me twice\n' };
const plain = sharedClone();

describe('check in a clone', () => {
  it('nothing but approvals is missing: who would be asked, what would be reached, exit code 0', async () => {
    const { code, out, err } = await check(plain());
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^On hold — 1 more approval is needed/);
    expect(out).toContain('get an approving review of its head commit from\n"alice" or "bob".');
    expect(out).toMatch(/^resource-publisher {2}✓ yes {5}from alice or bob +2 of 2 +50 %$/m);
    expect(out).toContain('Nothing but approvals is missing.');
    // Neither can be done before there is a pull request.
    expect(out).not.toMatch(/\/cohort|[0-9a-f]{16}/);
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  const standing = { 'deploy/releases/1.yml': 'cohorts: [resource-publisher]\nsites: [R1]\n' };
  const gated = policyFile().replace('owners: [alice, bob]', 'owners: [alice, bob]\n    environments: [production-rp]');
  it.each<[string, () => Clone, readonly string[], number, RegExp]>([
    ['without a declaration', plain, [], 1, /^Denied — [^]*\n {4}Target-Cohort: resource-publisher\n[^]*\.missing/],
    ['of nothing to release', () => changed(DOCS), DESCRIBED, 0, /^Not a release — /],
    [
      'where nobody has to approve',
      () => changed(RP, { [POLICY_PATH]: policyFile({ keys: ['approvals: { within-cohort: 0 }'] }) }),
      DESCRIBED,
      0,
      /^Allowed — [^]*Open the pull request\. No approval is needed\./,
    ],
    ['by an invalid policy', () => changed(RP, { [POLICY_PATH]: 'version: 2\n' }), [], 2, /policy\.invalid/],
    ['of a mistake in a changed policy', () => changed({ [POLICY_PATH]: MISTAKEN }), [], 1, /policy\.invalid/],
    [
      'by policy and inventory of the default branch, and what a change of them would do',
      () => changed({ [LIST]: MORE, [POLICY_PATH]: policyFile({ rp: 'zoe' }) }),
      [],
      0,
      /"erin"[^]*resource-publisher +2 +3\n/,
    ],
    [
      'of a manifest that would close a gate, be it of the default branch',
      () => changed(RP, { ...standing, [POLICY_PATH]: gated }),
      [...DESCRIBED, '--details'],
      0,
      /gate\.standing-condition/,
    ],
    [
      'of a manifest of the branch, which is read at its head',
      () => changed({ ...RP, 'deploy/releases/2.yml': 'cohorts: [resource-publisher]\nsites: [R1, T1]\n' }),
      ['--details'],
      1,
      /site\.outside-cohort[^]*T1/,
    ],
  ])('%s: said with its exit code', async (_, made, words, code, text) => {
    expect(await check(made(), words)).toMatchObject({ code, out: expect.stringMatching(text) });
  });

  it('a refusal names the sites, and what has to change', async () => {
    plain().write({ 'seven.md': BODY.replace('2', '7') });
    const { code, out } = await check(plain(), ['--body', 'seven.md', '--details']);
    expect(code).toBe(1);
    expect(out).toContain('Expect-Sites: 2');
    expect(out).toContain('- deny · declaration.expectation: ');
    expect(out).toContain('Who would be asked to approve: "alice" or "bob" for');
  });

  it('the record says what the check would say, of no pull request; it is drawn and explained, not judged again', async () => {
    const { code, record: written, judgement } = await record(plain());
    expect(code).toBe(0);
    expect(written).toMatchObject({ version: 1, verdict: 'hold', gate: 'closed', inputs: { body: 'body.md' } });
    expect(judgement).toMatchObject({
      plan: null,
      codes: ['approval.missing'],
      pullRequest: { number: 0, state: 'unopened', title: 'Fix the cache', base: 'main', headBranch: 'work' },
      resolution: { targeted: 2 },
    });
    const page = htmlReportOf(JSON.stringify(written));
    expect(page.ok && page.value).toContain('A branch without a pull request');
    plain().write({ 'record.json': JSON.stringify(written) });
    expect((await plain().run(['explain', 'record.json'])).out).toContain('├─ branch work: hold');
    const err = expect.stringContaining('check made it in a clone');
    expect(await plain().run(['replay', 'record.json'])).toMatchObject({ code: 2, err });
  });

  it('a renamed file counts with both names', async () => {
    const made = clone(FILES);
    made.git('mv', 'deploy/resource-publisher/app.yml', 'deploy/template-manager/moved.yml');
    made.commit({});
    const { judgement } = await record(made, []);
    expect(Object.keys(judgement.scope.reach)).toEqual(['resource-publisher', 'template-manager']);
    expect(judgement.pullRequest.changes[0]).toMatchObject({ kind: 'renamed' });
  });
});

describe('check in a clone, by another policy or inventory', () => {
  const { [POLICY_PATH]: _, ...WITHOUT } = FILES;

  it('without a policy it cannot be judged, and the one in the folder is pointed at', async () => {
    const made = clone(WITHOUT, { changes: RP, message: 'x' });
    made.write({ 'body.md': BODY, [POLICY_PATH]: policyFile() });
    const { code, out, err } = await check(made);
    expect(code).toBe(2);
    expect(out).toContain('policy.missing');
    expect(err).toContain(`--policy ${POLICY_PATH}`);
    expect(await check(made, [...DESCRIBED, '--policy', POLICY_PATH])).toMatchObject({ code: 0 });
  });

  it('policy, list and days of a freeze on the branch alone: they are judged by as if they were merged', async () => {
    const days = '.github/freezes/days.txt';
    const keys = [...KEYS, `freezes: [{ name: holidays, dates: ${days}, zone: Europe/London }]`];
    const changes = { ...FILES, [POLICY_PATH]: policyFile({ keys }), [days]: '2026-12-25\nuntil 2028-12-31\n' };
    const made = clone({ 'docs/guide.md': 'Read me\n' }, { changes, message: 'x' });
    made.write({ 'body.md': BODY });
    const { code, out, err } = await check(made, [...DESCRIBED, '--policy', POLICY_PATH]);
    expect([code, out.replaceAll('\n', ' ')]).toEqual([
      1,
      expect.stringContaining(`by the policy in "${POLICY_PATH}"`),
    ]);
    expect(out).toContain('Codes: reach.undeclared, approval.missing, policy.changed, freeze.soon.');
    for (const path of [LIST, days])
      expect(err).toContain(`${path}: the default branch has no such file yet; the one in this folder is taken.`);
  });

  it('a list that is nowhere: what it advises works', async () => {
    plain().write({ 'sites.csv': CSV, 'policy.yml': policyFile().replace(LIST, 'inventory/none.csv') });
    const words = [...DESCRIBED, '--policy', 'policy.yml'];
    expect(await check(plain(), words)).toMatchObject({ code: 2, out: expect.stringContaining('--inventory FILE') });
    expect(await check(plain(), [...words, '--inventory', 'sites.csv'])).toMatchObject({ code: 0 });
  });

  it('a list of sites in place of the inventory', async () => {
    plain().write({ 'more.csv': MORE });
    const { code, judgement } = await record(plain(), [...DESCRIBED, '--inventory', 'more.csv']);
    expect([code, judgement.resolution.targeted]).toEqual([1, 3]);
  });

  it('an API is asked with the token of the environment; without it the judgement cannot be made', async () => {
    const token = 'inv_NobodyMaySeeThis';
    const inventory = await startInventory({ sites: SITES, token, asOf: '2029-12-31T23:00:00Z' });
    onTestFinished(() => inventory.close());
    const made = changed(RP, { [POLICY_PATH]: policyText({ url: inventory.url }) });
    made.write({ 'body.md': BODY.replace('2', '3') });
    const variables = { COHORT_GUARD_INVENTORY_TOKEN: token };
    expect(await check(made, DESCRIBED, { variables })).toMatchObject({ code: 0 });
    const out = expect.stringContaining('COHORT_GUARD_INVENTORY_TOKEN');
    expect(await check(made)).toMatchObject({ code: 2, out });
  });
});
