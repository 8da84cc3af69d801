import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod/mini';
import { parsePolicy } from '../../../src/domain/policy/parse.ts';
import { policySchema } from '../../../src/domain/policy/schema.ts';
import { SELECTOR_GRAMMAR } from '../../../src/domain/selector.ts';

/* What may stand at each key, and what a person reads where it does not. */

type Json = Record<string, unknown>;
const WEEKEND = 'Fri 15:00 - Mon 07:00';
/** Valid; each test changes one value of it. */
const valid = (): Json => ({
  version: 1,
  inventory: { provider: 'file', path: 'a.csv' },
  cohorts: {
    rp: {
      owners: ['alice'],
      environments: [{ name: 'p' }],
      waves: [{ name: 'w', select: 'a', environments: ['q'], healthy: { check: 'c', app: 1 } }],
    },
  },
  releases: {},
  approvals: {},
  freezes: [
    { name: 'f', zone: 'UTC', weekly: WEEKEND },
    { name: 'g', zone: 'UTC', once: '2026-12-18 17:00 - 2027-01-04 07:00' },
    { name: 'h', zone: 'UTC', dates: 'a.txt' },
  ],
  emergency: { approvers: ['erin'] },
});

function problems(policy: Json) {
  // JSON is YAML.
  const parsed = parsePolicy(JSON.stringify(policy), 'p.yml');
  return parsed.ok ? [] : parsed.error.map((problem) => ({ ...problem, place: problem.place.split(' ')[1] ?? '' }));
}
/** Sets the value at a path such as `cohorts.rp.owners[0]`, or takes the key away. */
function set(json: Json, path: string, value: unknown): Json {
  const steps = path.replaceAll(/\[(\d+)\]/g, '.$1').split('.');
  const last = steps.pop() ?? '';
  const parent = steps.reduce<Json>((node, step) => (node[step] ??= {}) as Json, json);
  parent[last] = value;
  return json;
}

const problemsWith = (path: string, value: unknown) => problems(set(valid(), path, value));

it('is what editors are told', () => {
  const { $schema: _, ...schema } = z.toJSONSchema(policySchema, { io: 'input' });
  expect(JSON.parse(readFileSync('schema/policy.schema.json', 'utf8'))).toMatchObject(schema);
});

const OWNER = 'a login (alice) or a team with its organization ("@acme/team")';
const OWNERS = 'a list of at least one login or team';
const DURATION = 'a number and a unit: 30s, 5m, 24h, 7d or 2w';
const PATH = 'a path inside the repository that ends in .csv, .json, .ndjson or .jsonl';
const GLOB = 'a glob, such as "deploy/**"';
const ENVIRONMENT = 'the name of a GitHub environment';
const JOB = 'a workflow file and a job name: "deploy.yml/deploy (rp)"';
const PROVIDERS = 'http, file, step or postgres';
const KINDS = 'one of the keys dates, weekly and once';
const FORMER = 'a list of former names of this cohort';
const PATTERN = 'a simple regular expression, such as "CHG\\\\d{7}": at most 3 of * + ? {n,m}, none after a group';
const COMMIT = 'a full commit id of 40 or 64 lower-case hex digits, in quotes if it has digits only';
const KEYS = 'version, inventory, cohorts, releases, approvals, freezes, limits, emergency, policy-owners';
const COHORT_KEYS = 'dimension, select, owners, paths, environments, waves, formerly, limits';
const RELEASES_KEYS = 'branches, ignore, guarded, manifests, change, statuses, unsigned-merges, deployed';
const INVENTORY_KEYS = expect.stringMatching(/^one of the keys provider, path, /);

describe('what may stand at each key', () => {
  it.each<[path: string, value: unknown, found: string, allowed: string]>([
    ['version', '1', '"1" in quotes, which is a text', '1'],
    ['version', '+1.0', '"+1.0" in quotes, which is a text', '1'],
    ['version', 'v1', 'v1', '1'],
    ['version', '1x', '1x', '1'],
    ['version', undefined, 'nothing', '1'],
    ['inventory', 'http', 'http', PROVIDERS],
    ['inventory', undefined, 'nothing', PROVIDERS],
    ['inventory.provider', 'x', 'x', PROVIDERS],
    ['inventory.path', 7, '7', PATH],
    ['inventory.path', '\ud800.csv', '\ud800.csv', `${PATH}, without unpaired surrogates`],
    ['inventory.max-age', 7, '7', DURATION],
    ['inventory.max-age', '0s', '0s', `${DURATION}; from 1s to 520w`],
    ['inventory.url', 'https://x.example', 'url', INVENTORY_KEYS],
    ['cohorts', [], '[]', 'a mapping of cohort names to cohorts'],
    ['cohorts', {}, '{}', 'at least one cohort'],
    ['cohorts', undefined, 'nothing', 'a mapping of cohort names to cohorts'],
    ['cohorts.rp', [], '[]', `a mapping with some of the keys ${COHORT_KEYS}`],
    ['cohorts.rp.ownrs', [], 'ownrs', `one of the keys ${COHORT_KEYS}`],
    ['cohorts.rp.dimension', 7, '7', 'the name of a dimension'],
    ['cohorts.rp.dimension', ' ', ' ', 'the name of a dimension'],
    ['cohorts.rp.select', 7, '7', SELECTOR_GRAMMAR],
    ['cohorts.rp.select', 'a b', 'a b', expect.stringContaining(`${SELECTOR_GRAMMAR}; an operator (=, ==, `)],
    ['cohorts.rp.owners', 'alice', 'alice', OWNERS],
    ['cohorts.rp.owners', [], '[]', OWNERS],
    ['cohorts.rp.owners', undefined, 'nothing', OWNERS],
    ['cohorts.rp.owners[0]', 7, '7', OWNER],
    ['cohorts.rp.paths', 'a', 'a', 'a list of globs'],
    ['cohorts.rp.paths', [''], 'an empty text', GLOB],
    ['cohorts.rp.paths', [' '], ' ', GLOB],
    ['cohorts.rp.paths', ['/a'], '/a', expect.stringContaining(`${GLOB}; one relative to the root`)],
    ['cohorts.rp.environments', 'a', 'a', 'a list of GitHub environments'],
    ['cohorts.rp.environments[0]', 7, '7', `${ENVIRONMENT}, or { name, job, baseline, within }`],
    ['cohorts.rp.environments[0]', ' ', ' ', ENVIRONMENT],
    ['cohorts.rp.environments[0].name', undefined, 'nothing', ENVIRONMENT],
    ['cohorts.rp.environments[0].nme', 'b', 'nme', 'one of the keys name, job, baseline, within'],
    ['cohorts.rp.environments[0].job', 7, '7', JOB],
    ['cohorts.rp.environments[0].baseline', '9f8e7d6', '9f8e7d6', COMMIT],
    ['cohorts.rp.environments[0].within', '5w', '5w', `${DURATION}; from 1s to 4w`],
    ['cohorts.rp.waves', {}, '{}', 'a list of waves'],
    ['cohorts.rp.waves[0].name', 'a b', 'a b', 'the name of a wave: letters, digits, ".", "_" and "-"'],
    ['cohorts.rp.waves[0].select', '', 'an empty text', expect.stringContaining(SELECTOR_GRAMMAR)],
    ['cohorts.rp.waves[0].environments', [], '[]', 'a list of at least one GitHub environment'],
    ['cohorts.rp.waves[0].bake', '27w', '27w', `${DURATION}; from 0s to 26w`],
    ['cohorts.rp.waves[0].healthy.check', '', 'an empty text', 'the name of a check run'],
    ['cohorts.rp.waves[0].healthy.app', 15_368, '15368', 'the id of an app that is not GitHub Actions'],
    ['cohorts.rp.formerly', 'a', 'a', FORMER],
    ['cohorts.rp.limits', '5', '"5" in quotes, which is a text', 'a whole number of at least 1'],
    ['releases', 7, '7', `a mapping with some of the keys ${RELEASES_KEYS}`],
    ['releases.ignored', [], 'ignored', `one of the keys ${RELEASES_KEYS}`],
    ['releases.branches', 'main', 'main', 'a list of at least one branch'],
    ['releases.branches', [], '[]', 'a list of at least one branch'],
    ['releases.change', '(', '(', PATTERN],
    ['releases.statuses', 'active', 'active', 'a list of at least one site status'],
    ['releases.statuses', [' '], ' ', 'a site status'],
    ['releases.deployed', 'inventory', 'inventory', 'environment or sites'],
    ['releases.unsigned-merges', true, 'true', 'allow or deny'],
    ['approvals.within', 1, 'within', 'one of the keys within-cohort, cross-cohort, policy, trusted-bots'],
    ['approvals.within-cohort', -1, '-1', 'a whole number of at least 0'],
    ['approvals.cross-cohort', 1, '1', 'a whole number of at least 2'],
    ['approvals.cross-cohort', 2.5, '2.5', 'a whole number of at least 2'],
    ['approvals.policy', -1, '-1', 'a whole number of at least 0'],
    ['approvals.trusted-bots', 'dependabot', 'dependabot', 'a list of logins of bots'],
    ['approvals.trusted-bots', ['@dependabot'], '@dependabot', 'the login of a bot (dependabot)'],
    ['freezes', {}, '{}', 'a list of freezes'],
    ['freezes[0].zone', 'Europe/Londn', 'Europe/Londn', 'a time zone, as Europe/London'],
    ['freezes[0]', { name: 'f', zone: 'UTC' }, '{"name":"f","zone":"UTC"}', KINDS],
    ['freezes[0]', { name: 'f', zone: 'UTC', weekly: WEEKEND, dates: 'a.txt' }, expect.any(String), KINDS],
    ['freezes[2].dates', '/etc/days.txt', '/etc/days.txt', expect.stringContaining('one day a line')],
    ['freezes[2].dates', '../days.txt', '../days.txt', expect.stringContaining('one day a line')],
    ['freezes[2].dates', 'a//days.txt', 'a//days.txt', expect.stringContaining('one day a line')],
    ['freezes[2].dates', 'days.ics', 'days.ics', expect.stringContaining('one day a line')],
    ['freezes[2].from', '12:00', '12:00', 'days and a time from the midnight of each day: "-1d 12:00"'],
    ['freezes[2].to', '-1d 00:00', '-1d 00:00', 'a time after `from`'],
    ['freezes[0].cohorts', ['rpp'], 'rpp', 'a cohort of this policy'],
    ['limits', 0, '0', 'a whole number of at least 1'],
    ['emergency.approvers', [], '[]', OWNERS],
    ['emergency.approvals', 1, '1', 'a whole number of at least 2'],
    ['emergency.valid', '25h', '25h', `${DURATION}; from 5m to 24h`],
    ['emergency.may-lift', [], 'may-lift', 'one of the keys approvers, approvals, valid'],
    ['policy-owners', 'erin', 'erin', 'a list of logins and teams'],
    ['policy-owners', ['@'], '@', OWNER],
    ['release', {}, 'release', `one of the keys ${KEYS}`],
  ])('%s: %j', (path, value, found, allowed) => {
    const wrong = problemsWith(path, value);
    expect(wrong).toEqual([expect.objectContaining({ found, allowed })]);
    expect(wrong[0]?.place).toContain(path);
  });

  it('is wrong in several ways at once, each of which is said', () => {
    const cohorts = {
      rp: { owners: [], environments: ['x'], select: '' },
      tm: { owners: ['bob'], environments: ['X'] },
    };
    const policy = {
      version: 2,
      inventory: { provider: 'ftp' },
      cohorts,
      nonsense: 1,
      approvals: { 'cross-cohort': 0 },
    };
    expect(
      problems(policy)
        .map(({ place }) => place)
        .toSorted(),
    ).toEqual([
      'approvals.cross-cohort',
      'cohorts.rp.owners',
      'cohorts.rp.select',
      'cohorts.tm.environments[0]',
      'inventory.provider',
      'nonsense',
      'version',
    ]);
  });

  it.each<[string, unknown, string | undefined]>([
    ['releases.unsigned-merges', 'alow', 'allow'],
    ['inventory.provider', 'htp', 'http'],
    ['relaeses', {}, 'releases'],
    ['cohorts.rp.path', [], 'paths'],
    ['cohorts.rp.environments[0].jop', 'b', 'job'],
    ['cohorts.rp.owners', 'teem', undefined],
  ])('%s %j may have been meant as %s', (path, value, nearest) => {
    expect(problemsWith(path, value).map((problem) => problem.nearest)).toEqual([nearest]);
  });
});

describe('names and paths', () => {
  const at = (path: string) => (text: string) => set(valid(), path, text);

  it.each<[string, (text: string) => Json, yes: string[], no: string[]]>([
    [
      'a cohort',
      (name) => ({
        version: 1,
        inventory: { provider: 'file', path: 'a.csv' },
        cohorts: { [name]: { owners: ['a'] } },
      }),
      ['a', 'A0', '007', '1e3', 'constructor', 'a.b_c/d-e', 'alla', 'ball', 'policyx', 'All', `a${'b'.repeat(99)}`],
      ['', '-a', '.a', '/a', '_a', 'all', 'policy', 'a b', 'a,b', 'é', `a${'b'.repeat(100)}`, 'a\nb', 'a '],
    ],
    [
      'an owner',
      at('cohorts.rp.owners[0]'),
      ['a', '@a', 'A-1', 'a_b', '@acme/rp', '@a-c_m/e.r_p-', `@a${'b'.repeat(99)}/${'c'.repeat(100)}`],
      ['', '@', '-a', '@-a', 'a/b', '@a/', '@/b', '@a/b/c', 'a b', '@@a', '@-a/b', 'a.b', '@a/b c', 'x@a/b', 'a@'],
    ],
    ['a login or team of too many letters', at('cohorts.rp.owners[0]'), [], ['a'.repeat(101), `@a/${'c'.repeat(101)}`]],
    [
      'a path',
      at('inventory.path'),
      ['a.csv', 'a/b.json', '.a/b.c.ndjson', 'a..b/c.jsonl', '...csv', 'a.csv.json'],
      ['', '.csv', '/a.csv', '../a.csv', 'a/../b.csv', 'a/./b.csv', 'a//b.csv', 'a.csvx', 'a.CSV', 'acsv', 'a.csv/'],
    ],
    [
      'a job',
      at('cohorts.rp.environments[0].job'),
      ['a.yml/b', 'a.yaml/b (c)', 'deploy.yml/a/b'],
      ['', 'a.yml', 'a.yml/', '/a.yml/b', 'a/b.yml/c', 'a.yaaml/b', ' a.yml/b', 'ayml/b'],
    ],
    ['an age', at('inventory.max-age'), ['1s', '24h', '520w'], ['0w', '521w', '999999w', '1', '1y', ' 1s']],
    ['a timeout', at('inventory.timeout'), ['0s', '60m', '1h', '3600s'], ['2h', '61m', '1d']],
  ])('%s', (_, put, yes, no) => {
    expect(yes.filter((text) => problems(put(text)).length > 0)).toEqual([]);
    expect(no.filter((text) => problems(put(text)).length === 0)).toEqual([]);
  });
});
