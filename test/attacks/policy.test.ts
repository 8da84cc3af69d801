import { expect, it } from 'vitest';
import { parseInputs } from '../../src/action/inputs.ts';
import { parsePolicy } from '../../src/domain/policy/parse.ts';
import { changedPolicy, POLICY_PATH, RP_CHANGE, type PolicyDraft, type Scenario } from '../acceptance/scenario.ts';
import { reading } from '../domain/build.ts';
import { policyInLines } from '../fixtures/policy.ts';
import { fail } from '../../src/domain/result.ts';
import { quietScenario } from './support-live.ts';
import { judge, timed } from './support.ts';

/* What a policy says otherwise than it looks, and which file is the policy. */

const POLICY = policyInLines();
const isPolicy = (text: string) => parsePolicy(text, 'p.yml').ok;
const withOwner = (written: string) => POLICY.replace('- alice', `- ${written}`);
const withCount = (written: string) => POLICY.replace('cross-cohort: 2', `cross-cohort: ${written}`);
const REFUSED = { verdict: 'error', gate: 'closed', codes: ['policy.invalid'] };

const LAUGHS = [
  'a: &a [x,x,x,x,x,x,x,x,x]',
  ...Array.from('bcdefghi', (name, at) => `${name}: &${name} [${`*${'abcdefgh'[at] ?? ''},`.repeat(9)}]`),
].join('\n');

// Alias bomb: A policy or a manifest in which aliases multiply: a few hundred bytes become gigabytes, or hold themselves.
// Origin: CVE-2019-11253 (Kubernetes API server, "billion laughs" in YAML).
it.each([
  ['policy', { policy: `${LAUGHS}\n` }, REFUSED],
  ['manifest', { manifest: `${LAUGHS}\nsites: *i\n` }, { verdict: 'deny', codes: ['declaration.invalid'] }],
])('alias bomb: in a %s', async (_, options, refused) => {
  const { value, took } = await timed(() => judge(options));
  expect(value).toMatchObject(refused);
  expect(took).toBeLessThan(5000);
});

it.each(['&a [*a]', '&a { x: *a }', 'x: &a [[*a]]', '? &a [*a]\n: x', `a: &a x\n${'- *a\n'.repeat(10)}`])(
  'alias bomb: %j',
  (text) => {
    expect(isPolicy(text)).toBe(false);
  },
);

it('alias bomb: an anchor that is used once more is none', () => {
  const twice = POLICY.replace(
    'owners:\n      - alice\n      - bob\n',
    'owners: &o\n      - alice\n      - bob\n',
  ).replace('owners:\n      - carol\n      - dave\n', 'owners: *o\n');
  expect(twice).toContain('owners: *o');
  expect(isPolicy(twice)).toBe(true);
});

const NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty'];
const manifest = (content: string) => reading({ manifest: { kind: 'file', path: 'm.yml', content } });

// Prototype: Keys of the policy, of manifests and of inventories are called like what every object has: `__proto__`, `constructor`, `toString`. They are to change objects that others use, or to be found where nothing is.
// Origin: CVE-2019-10744 and CVE-2018-3721 (lodash: prototype pollution); CVE-2025-64718 (js-yaml).
it.each(NAMES)('prototype: %s is no key of a policy or manifest', (name) => {
  for (const changed of [
    `${POLICY}${name}: { policy-owners: [mia] }\n`,
    POLICY.replace('dimension:', `${name}: { owners: [mia] }\n    dimension:`),
    POLICY.replace('approvals:', `approvals:\n  ${name}: { within-cohort: 0 }`),
  ]) {
    expect(changed).not.toBe(POLICY);
    expect(isPolicy(changed)).toBe(false);
  }
  expect(manifest(`{"cohorts": ["rp"], "${name}": {"sites": ["T1"]}}`).kind).toBe('invalid');
  expect(manifest(`{"cohorts": ["rp"], "expect": {"min": 1, "max": 2, "${name}": {}}}`).kind).toBe('invalid');
  expect(isPolicy(POLICY.replace('template-manager:', `${name}:`))).toBe(name !== '__proto__');
});

it('prototype: declared, it is a cohort that there is not, and no object has got anything of it', async () => {
  const before = Object.getOwnPropertyNames(Object.prototype).toSorted();
  // In a description underscores are escaped: `__proto__` is shown as a bold "proto", and what is shown is what is read.
  const written = NAMES.map((name) => name.replaceAll('_', String.raw`\_`)).join(', ');
  expect(reading('Target-Cohort: __proto__')).toMatchObject({ declaration: { cohorts: ['proto'] } });
  const content = `cohorts: [${NAMES.join(', ')}]`;
  const labels = NAMES.map((name) => `cohort:${name}`);
  expect(await judge({ body: `Target-Cohort: ${written}\n`, labels, manifest: `${content}\n` })).toMatchObject({
    verdict: 'deny',
    codes: expect.arrayContaining(['cohort.unknown']),
    cohorts: NAMES.toSorted(),
    sites: null,
  });
  expect(Object.getOwnPropertyNames(Object.prototype).toSorted()).toEqual(before);
});

// Scalars: Values that YAML readers take for something else: `no` for false, `010` for eight, `1_0`, sexagesimals, `.inf`. A policy that reads stricter than it is.
// Origin: "The Norway Problem" (documentation of StrictYAML); YAML 1.1 against 1.2.
it('scalars: no number of people but one that is written plainly', async () => {
  const odd = '.inf -.inf .nan -2 2.5 1_0 1:30 "2" two yes true ~ [2] 9007199254740993 1e400 010 0x10 1e1 1.9';
  expect(odd.split(' ').filter((written) => isPolicy(withCount(written)))).toEqual([]);
  expect(['3', '10'].map((written) => isPolicy(withCount(written)))).toEqual([true, true]);
  expect(await judge({ policy: withCount('.inf') })).toMatchObject(REFUSED);
});

it('scalars: an owner called no is an account, not a truth, whatever version of YAML is asked for', () => {
  for (const name of ['no', 'NO', 'off', 'on', 'yes', 'y'])
    for (const head of ['', '%YAML 1.1\n---\n']) {
      const parsed = parsePolicy(`${head}${withOwner(name)}`, 'p.yml');
      expect(parsed.ok ? parsed.value.cohorts.get('resource-publisher')?.owners[0] : null).toEqual({
        kind: 'user',
        login: name,
      });
    }
  expect(['true', 'null', '~', '7', '0x10', '""'].filter((name) => isPolicy(withOwner(name)))).toEqual([]);
});

// Tags: Tags ask the reader of a policy for functions, binaries, dates or merges: values that run, or that are not what stands there.
// Origin: CVE-2013-4660 (js-yaml: `!!js/function` ran code); CVE-2022-1471 (SnakeYAML: constructors by tag).
it('tags: refused, and nothing of it has run', async () => {
  const run = await judge({ policy: withOwner('!!js/function "function () { globalThis.owned = true }"') });
  expect(run).toMatchObject(REFUSED);
  expect(Reflect.get(globalThis, 'owned')).toBeUndefined();
  expect(isPolicy(withOwner('!!str alice'))).toBe(true);
});

it.each([
  withOwner('!!binary YWxpY2U='),
  withOwner('!!timestamp 2001-01-01'),
  withOwner('!!set { alice }'),
  withOwner('!!omap [alice: 1]'),
  withOwner('!!python/object/apply:os.system [id]'),
  withOwner('!local alice'),
  withOwner('!<tag:evil.example,2000:x> alice'),
  withOwner('!!merge alice'),
  withOwner('!!js/undefined alice'),
  `${POLICY}!!merge <<: { policy-owners: [mia] }\n`,
  `%YAML 1.1\n---\n${POLICY}<<: { policy-owners: [mia] }\n`,
  `%TAG !e! tag:yaml.org,2002:\n---\n${withOwner('!e!merge alice')}`,
])('tags: example %#', (text) => {
  expect(isPolicy(text)).toBe(false);
});

/* Which file is the policy. */

function usurp(draft: PolicyDraft): void {
  draft.approvals['within-cohort'] = 0;
  draft.releases['ignore'] = ['**'];
  draft['policy-owners'] = ['mia'];
  for (const cohort of Object.values(draft.cohorts)) Object.assign(cohort, { owners: ['mia'] });
}
const mine = (own: Scenario) => ({ [POLICY_PATH]: changedPolicy(own.inventory.url, usurp) });

// In head: The pull request brings a policy of its own: its author owns every cohort, no approval is needed, every path is ignored. It is to judge itself by it.
// Origin: GitHub Security Lab, "Keeping your GitHub Actions and workflows secure, part 1: preventing pwn requests".
it('in head: it does not apply, on another base branch neither; merged, it does', async () => {
  const own = await quietScenario({ changes: { ...RP_CHANGE, 'deploy/template-manager/app.yml': 'image: 2\n' } });
  own.world.commit({ author: 'mia', branch: own.pull.headRefName, changes: mine(own) });
  own.world.review(own.pull.number, { author: 'mia' });
  expect(await own.run()).toMatchObject({
    verdict: 'deny',
    gate: 'closed',
    codes: ['approval.missing', 'policy.changed', 'reach.undeclared'],
    judgement: { policy: { policyOwners: ['erin'] } },
  });
  own.world.commit({ branch: 'topic', parent: 'main', changes: mine(own) });
  own.world.changeBase(own.pull.number, 'topic', { by: 'mia' });
  expect(await own.run()).toMatchObject({ judgement: { policy: { policyOwners: ['erin'] } } });
  own.world.commit({ branch: 'main', changes: mine(own) });
  expect(await own.run()).toMatchObject({ judgement: { policy: { policyOwners: ['mia'] } } });
});

// Moved: The pull request deletes the policy, moves it aside, or moves another file into its place, so that no line of it seems to change.
// Origin: GitHub Docs, "About code owners": a file that is moved away protects nothing any more; CWE-284.
it.each([
  ['deleted', () => ({ [POLICY_PATH]: null }), ['policy.changed']],
  [
    'moved into an ignored folder',
    ({ world }: Scenario) => ({ [POLICY_PATH]: null, 'docs/guard.yml': world.readFile(POLICY_PATH) ?? '' }),
    ['policy.changed'],
  ],
  [
    'replaced by a file that was there under another name',
    () => ({ 'docs/other.yml': null, [POLICY_PATH]: 'version: 1\n' }),
    ['policy.changed', 'policy.invalid'],
  ],
])('moved: %s', async (_, changes, codes) => {
  const files = { 'docs/other.yml': 'version: 1\n' };
  const own = await quietScenario({ body: '', changes: { 'docs/guide.md': 'x\n' }, world: { files } });
  own.world.commit({ author: 'mia', branch: own.pull.headRefName, changes: changes(own) });
  expect(await own.run()).toMatchObject({ gate: 'closed', codes });
});

// Path: The input that names the policy leads out of the repository, to another branch or to another question to the API: the attacker's file is read for the policy.
// Origin: CVE-2022-24348 (Argo CD: path traversal by a values file); CWE-22.
it('path: out of the repository is no input, and what the default branch has not is no file', async () => {
  const own = await quietScenario({ approvedBy: ['alice'] });
  own.world.commit({ branch: 'evil', parent: 'main', changes: { 'x.yml': mine(own)[POLICY_PATH] ?? '' } });
  own.world.commit({ branch: 'main', changes: { 'config/guard.yml': changedPolicy(own.inventory.url, () => {}) } });
  const run = (path: string) => own.run({ with: { 'policy-path': path } });
  expect(await run('.github/../../evil/guard.yml')).toMatchObject({ gate: 'closed', codes: ['input.invalid'] });
  expect(own.github.requests.filter((request) => request.path.includes('evil'))).toEqual([]);
  for (const path of [
    'main:.github/cohort-guard.yml',
    'x.yml?ref=evil',
    '..%2fx.yml',
    '.GITHUB/cohort-guard.yml',
    'x\0',
  ]) {
    const { gate, verdict, codes } = await run(path);
    expect({ gate, verdict }).toEqual({ gate: 'closed', verdict: 'error' });
    expect(['policy.missing', 'evidence.unavailable', 'input.invalid']).toContain(codes[0]);
  }
  expect(await run('config/guard.yml')).toMatchObject({ verdict: 'allow' });
});

it.each(['/etc/passwd', '../x.yml', 'a/../x.yml', './x.yml', 'a/./x.yml', '..', '.', 'a/..'])('path: %s', (path) => {
  const input = (name: string) => (name === 'policy-path' ? path : name === 'github-token' ? 'x' : '');
  expect(parseInputs(input)).toMatchObject(fail([{ place: 'input policy-path' }]));
});
