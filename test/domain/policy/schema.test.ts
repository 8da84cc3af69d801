import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { limitOf } from '../../../src/domain/policy/policy.ts';
import { parsePolicy } from '../../../src/domain/policy/parse.ts';
import { problemsOf } from '../../../src/domain/policy/problems.ts';
import { parseYaml } from '../../../src/domain/policy/yaml.ts';
import { policySchema } from '../../../src/domain/policy/schema.ts';
import { SELECTOR_GRAMMAR } from '../../../src/domain/selector.ts';
import { policyFrom } from '../build.ts';
import { lines } from './full.ts';

const FILE = 'p.yml';
/** A policy in JSON, which is YAML: `parts` over a small one. */
const file = (parts: object) =>
  JSON.stringify({
    version: 1,
    inventory: { provider: 'file', path: 'a.csv' },
    cohorts: { rp: { owners: ['alice'] } },
    ...parts,
  });
const rp = (parts: object) => file({ cohorts: { rp: { owners: ['alice'], ...parts } } });
const inventory = (parts: object) => file({ inventory: parts });
/** What is wrong, each as `path: found: allowed`. */
function problems(text: string) {
  const parsed = parsePolicy(text, FILE);
  return parsed.ok
    ? []
    : parsed.error.map(({ place, found, allowed }) => `${place.split(' ').slice(1).join(' ')}: ${found}: ${allowed}`);
}

it('is what editors are told', () => {
  const { $schema: _, ...schema } = z.toJSONSchema(policySchema, { io: 'input' });
  expect(JSON.parse(readFileSync('schema/policy.schema.json', 'utf8'))).toMatchObject(schema);
});

const frozen = (parts: object) => file({ freezes: [{ name: 'f', zone: 'Europe/London', ...parts }] });
const OFFSET = 'days and a time from the midnight of each day: "-1d 12:00"';
const WEEKLY = 'two days of the week with their times, the second later: "Fri 15:00 - Mon 07:00"';
const ONCE = 'two days with their times, the second later: "2026-12-18 17:00 - 2027-01-04 07:00"';
const DATES = 'the path of a file of this repository with one day a line: ".github/freezes/england.txt"';
const at = 'freezes[0]';
const FREEZES: [string, string, string[]][] = [
  ['freezes', file({ freezes: {} }), ['freezes: {}: a list of freezes']],
  [
    'a zone',
    frozen({ zone: 'Europe/Londn', weekly: 'Fri 15:00 - Mon 07:00' }),
    [`${at}.zone: Europe/Londn: a time zone, as Europe/London`],
  ],
  [
    'a freeze without a time',
    frozen({}),
    [`${at}: {"name":"f","zone":"Europe/London"}: one of the keys dates, weekly and once`],
  ],
  [
    'a freeze of two kinds',
    frozen({ weekly: 'Fri 15:00 - Mon 07:00', once: '2026-12-18 17:00 - 2027-01-04 07:00' }),
    [expect.stringMatching(/: one of the keys dates, weekly and once$/)],
  ],
  [
    'from and to of no dates',
    frozen({ weekly: 'Fri 15:00 - Mon 07:00', to: '+1d 07:00' }),
    [expect.stringMatching(/: `from` and `to` only with `dates`$/)],
  ],
  ...[
    'Fri 15:00',
    'Fri 15:00 - Fri 15:00',
    'Freitag 15:00 - Mon 07:00',
    'Fri 24:00 - Mon 07:00',
    'fri 15:00 - Mon 07:00',
  ].map((weekly): [string, string, string[]] => [
    `weekly ${weekly}`,
    frozen({ weekly }),
    [`${at}.weekly: ${weekly}: ${WEEKLY}`],
  ]),
  ...[
    '2026-12-18',
    '2027-01-04 07:00 - 2026-12-18 17:00',
    '2026-02-30 07:00 - 2026-12-18 17:00',
    '2026-12-18 17:00 - 2026-12-18 16:00',
  ].map((once): [string, string, string[]] => [`once ${once}`, frozen({ once }), [`${at}.once: ${once}: ${ONCE}`]]),
  ...['/etc/days.txt', '../days.txt', 'a//days.txt', 'days.ics'].map((dates): [string, string, string[]] => [
    `dates ${dates}`,
    frozen({ dates }),
    [`${at}.dates: ${dates}: ${DATES}`],
  ]),
  ...['12:00', '-1d', '31d 00:00', '1d 7:00'].map((from): [string, string, string[]] => [
    `from ${from}`,
    frozen({ dates: 'a.txt', from }),
    [`${at}.from: ${from}: ${OFFSET}`],
  ]),
  [
    'to before from',
    frozen({ dates: 'a.txt', from: '1d 00:00', to: '+1d 00:00' }),
    [`${at}.to: +1d 00:00: a time after \`from\``],
  ],
  [
    'a cohort that is not there',
    frozen({ weekly: 'Fri 15:00 - Mon 07:00', cohorts: ['rpp'] }),
    [`${at}.cohorts[0]: rpp: a cohort of this policy`],
  ],
];

describe('what may stand at each key', () => {
  const OWNER = 'a login (alice) or a team with its organization ("@acme/team")';
  const DURATIONS = 'a number and a unit: 30s, 5m, 24h, 7d or 2w';
  const PATH = 'a path inside the repository that ends in .csv, .json, .ndjson or .jsonl';
  const JOB = 'a workflow file and a job name: "deploy.yml/deploy (rp)"';
  const GLOB = 'a glob, such as "deploy/**"';
  const COHORT =
    'a mapping with some of the keys dimension, select, owners, paths, environments, waves, formerly, limits';
  const NAMES = 'a cohort name of letters, digits, ".", "_", "/" and "-" (`all` and `policy` are reserved)';
  const half = '\ud800';

  it.each<[string, string, string[]]>([
    [
      'a list',
      '[]',
      [
        ': []: a mapping with some of the keys version, inventory, cohorts, releases, approvals, freezes, limits, emergency, policy-owners',
      ],
    ],
    ['version', file({ version: '1' }), ['version: "1" in quotes, which is a text: 1']],
    ['version, left empty', file({ version: null }), ['version: nothing: 1']],
    ['version, no number', file({}).replace('"version":1', '"version": .nan'), ['version: NaN: 1']],
    [
      'no YAML',
      'a: b: c',
      [
        ': b: c: one "key: value" a line; a value that holds ": " stands in quotes, and the lines of a mapping are equally indented',
      ],
    ],
    ['inventory', file({ inventory: { provider: 'x' } }), ['inventory.provider: x: http, file, step or postgres']],
    ['inventory, a text', file({ inventory: 'http' }), ['inventory: http: http, file, step or postgres']],
    [
      'url',
      inventory({ provider: 'http', url: 7 }),
      ['inventory.url: 7: an https address without user, query or fragment (plain http only to a loopback address)'],
    ],
    ['path', inventory({ provider: 'file', path: 7 }), [`inventory.path: 7: ${PATH}`]],
    ['path, of another kind', inventory({ provider: 'file', path: 'a.txt' }), [`inventory.path: a.txt: ${PATH}`]],
    [
      'path, of half a character',
      inventory({ provider: 'file', path: `${half}.csv` }),
      [`inventory.path: ${half}.csv: ${PATH}, without unpaired surrogates`],
    ],
    [
      'max-age of a file',
      inventory({ provider: 'file', path: 'a.csv', 'max-age': 7 }),
      [`inventory.max-age: 7: ${DURATIONS}`],
    ],
    [
      'max-age, no duration',
      inventory({ provider: 'file', path: 'a.csv', 'max-age': '7' }),
      [`inventory.max-age: 7: ${DURATIONS}`],
    ],
    [
      'max-age, too short',
      inventory({ provider: 'file', path: 'a.csv', 'max-age': '0s' }),
      [`inventory.max-age: 0s: ${DURATIONS}; from 1s to 520w`],
    ],
    [
      'max-age, too long',
      inventory({ provider: 'http', url: 'https://a.example', 'max-age': '521w' }),
      [`inventory.max-age: 521w: ${DURATIONS}; from 1s to 520w`],
    ],
    [
      'timeout, too long',
      inventory({ provider: 'http', url: 'https://a.example', timeout: '3601s' }),
      [`inventory.timeout: 3601s: ${DURATIONS}; from 0s to 1h`],
    ],
    ['cohorts', file({ cohorts: [] }), ['cohorts: []: a mapping of cohort names to cohorts']],
    ['no cohort', file({ cohorts: {} }), ['cohorts: {}: at least one cohort']],
    ['a cohort', file({ cohorts: { rp: [] } }), [`cohorts.rp: []: ${COHORT}`]],
    ['dimension', rp({ dimension: 7 }), ['cohorts.rp.dimension: 7: the name of a dimension']],
    ['dimension, blank', rp({ dimension: ' ' }), ['cohorts.rp.dimension:  : the name of a dimension']],
    ['select', rp({ select: 7 }), [`cohorts.rp.select: 7: ${SELECTOR_GRAMMAR}`]],
    [
      'select, none',
      rp({ select: 'a b' }),
      [`cohorts.rp.select: a b: ${SELECTOR_GRAMMAR}; an operator (=, ==, !=, in, notin) expected after "a", "b" found`],
    ],
    ['owners', rp({ owners: 'alice' }), ['cohorts.rp.owners: alice: a list of at least one login or team']],
    ['an owner', rp({ owners: [7] }), [`cohorts.rp.owners[0]: 7: ${OWNER}`]],
    ['an owner of a strange name', rp({ owners: ['a b'] }), [`cohorts.rp.owners[0]: a b: ${OWNER}`]],
    ['paths', rp({ paths: 'a' }), ['cohorts.rp.paths: a: a list of globs']],
    ['a path', rp({ paths: [7] }), [`cohorts.rp.paths[0]: 7: ${GLOB}`]],
    ['a path, empty', rp({ paths: [''] }), [`cohorts.rp.paths[0]: an empty text: ${GLOB}`]],
    ['a path, blank', rp({ paths: [' '] }), [`cohorts.rp.paths[0]:  : ${GLOB}`]],
    [
      'a path from the root',
      rp({ paths: ['/a'] }),
      [
        `cohorts.rp.paths[0]: /a: ${GLOB}; one relative to the root of the repository, without empty steps, "." and ".." (all of a folder: "deploy/**")`,
      ],
    ],
    ['environments', rp({ environments: 'a' }), ['cohorts.rp.environments: a: a list of GitHub environments']],
    [
      'an environment',
      rp({ environments: [7] }),
      ['cohorts.rp.environments[0]: 7: the name of a GitHub environment, or { name, job, baseline, within }'],
    ],
    [
      'an environment, blank',
      rp({ environments: [' '] }),
      ['cohorts.rp.environments[0]:  : the name of a GitHub environment'],
    ],
    [
      'the name of an environment',
      rp({ environments: [{ name: '' }] }),
      ['cohorts.rp.environments[0].name: an empty text: the name of a GitHub environment'],
    ],
    [
      'the name of an environment, missing',
      rp({ environments: [{}] }),
      ['cohorts.rp.environments[0].name: nothing: the name of a GitHub environment'],
    ],
    [
      'the job of an environment',
      rp({ environments: [{ name: 'a', job: 7 }] }),
      [`cohorts.rp.environments[0].job: 7: ${JOB}`],
    ],
    [
      'the job of an environment, none',
      rp({ environments: [{ name: 'a', job: 'b' }] }),
      [`cohorts.rp.environments[0].job: b: ${JOB}`],
    ],
    [
      'an unknown key of an environment',
      rp({ environments: [{ name: 'a', nme: 'b' }] }),
      ['cohorts.rp.environments[0].nme: nme: one of the keys name, job, baseline, within'],
    ],
    [
      'an environment of another cohort',
      file({
        cohorts: {
          a: { owners: ['x'], environments: ['P'] },
          b: { owners: ['x'], environments: ['q', { name: 'p' }] },
        },
      }),
      [
        'cohorts.b.environments[1]: p: an environment of its own, or, as a has this one too, { name, job } in each cohort with the job that deploys to that cohort alone',
      ],
    ],
    [
      'environments beside what is wrong with them',
      file({
        cohorts: {
          a: { owners: [], environments: ['p', 7, ''] },
          b: { owners: ['x'], environments: [{ nme: '' }, 'p', {}] },
        },
      }),
      [
        'cohorts.a.owners: []: a list of at least one login or team',
        'cohorts.a.environments[1]: 7: the name of a GitHub environment, or { name, job, baseline, within }',
        'cohorts.a.environments[2]: an empty text: the name of a GitHub environment',
        'cohorts.b.environments[0].name: nothing: the name of a GitHub environment',
        'cohorts.b.environments[0].nme: nme: one of the keys name, job, baseline, within',
        'cohorts.b.environments[2].name: nothing: the name of a GitHub environment',
        'cohorts.b.environments[1]: p: an environment of its own, or, as a has this one too, { name, job } in each cohort with the job that deploys to that cohort alone',
      ],
    ],
    [
      'an unknown key of a cohort',
      rp({ ownrs: [] }),
      [
        'cohorts.rp.ownrs: ownrs: one of the keys dimension, select, owners, paths, environments, waves, formerly, limits',
      ],
    ],
    [
      'an unknown key of the inventory',
      inventory({ provider: 'file', path: 'a.csv', age: 1 }),
      [expect.stringMatching(/^inventory\.age: age: one of the keys provider, url, /)],
    ],
    [
      'releases',
      file({ releases: 7 }),
      [
        'releases: 7: a mapping with some of the keys branches, ignore, guarded, manifests, change, statuses, unsigned-merges, deployed',
      ],
    ],
    [
      'an unknown key of the releases',
      file({ releases: { ignored: [] } }),
      [
        'releases.ignored: ignored: one of the keys branches, ignore, guarded, manifests, change, statuses, unsigned-merges, deployed',
      ],
    ],
    ['branches', file({ releases: { branches: 'main' } }), ['releases.branches: main: a list of at least one branch']],
    ['no branches', file({ releases: { branches: [] } }), ['releases.branches: []: a list of at least one branch']],
    ['ignore', file({ releases: { ignore: 7 } }), ['releases.ignore: 7: a list of globs']],
    [
      'a change that is no pattern',
      file({ releases: { change: '(' } }),
      [
        `releases.change: (: a simple regular expression, such as "CHG\\\\d{7}": at most 3 of * + ? {n,m}, none after a group`,
      ],
    ],
    [
      'statuses',
      file({ releases: { statuses: 'active' } }),
      ['releases.statuses: active: a list of at least one site status'],
    ],
    ['a status', file({ releases: { statuses: [7] } }), ['releases.statuses[0]: 7: a site status']],
    ['a status, blank', file({ releases: { statuses: [''] } }), ['releases.statuses[0]: an empty text: a site status']],
    [
      'who tells what is deployed',
      file({ releases: { deployed: 'inventory' } }),
      ['releases.deployed: inventory: environment or sites'],
    ],
    [
      'unsigned merges',
      file({ releases: { 'unsigned-merges': true } }),
      ['releases.unsigned-merges: true: allow or deny'],
    ],
    [
      'approvals',
      file({ approvals: [] }),
      ['approvals: []: a mapping with some of the keys within-cohort, cross-cohort, policy, trusted-bots'],
    ],
    [
      'within-cohort',
      file({ approvals: { 'within-cohort': '1' } }),
      ['approvals.within-cohort: "1" in quotes, which is a text: a whole number of at least 0'],
    ],
    [
      'within-cohort, too few',
      file({ approvals: { 'within-cohort': -1 } }),
      ['approvals.within-cohort: -1: a whole number of at least 0'],
    ],
    [
      'cross-cohort',
      file({ approvals: { 'cross-cohort': 1.5 } }),
      ['approvals.cross-cohort: 1.5: a whole number of at least 2'],
    ],
    [
      'cross-cohort, too few',
      file({ approvals: { 'cross-cohort': 1 } }),
      ['approvals.cross-cohort: 1: a whole number of at least 2'],
    ],
    [
      'approvals of policy owners',
      file({ approvals: { policy: -1 } }),
      ['approvals.policy: -1: a whole number of at least 0'],
    ],
    [
      'trusted bots',
      file({ approvals: { 'trusted-bots': 'dependabot' } }),
      ['approvals.trusted-bots: dependabot: a list of logins of bots'],
    ],
    [
      'a trusted bot',
      file({ approvals: { 'trusted-bots': ['@dependabot'] } }),
      ['approvals.trusted-bots[0]: @dependabot: the login of a bot (dependabot)'],
    ],
    [
      'the baseline of an environment',
      rp({ environments: [{ name: 'a', baseline: '9f8e7d6' }] }),
      [
        'cohorts.rp.environments[0].baseline: 9f8e7d6: a full commit id of 40 or 64 lower-case hex digits, in quotes if it has digits only',
      ],
    ],
    [
      'the time that sites have',
      rp({ environments: [{ name: 'a', within: '5w' }] }),
      [`cohorts.rp.environments[0].within: 5w: ${DURATIONS}; from 1s to 4w`],
    ],
    [
      'an environment twice in a cohort',
      rp({ environments: ['p', { name: 'P', job: 'a.yml/b' }] }),
      ['cohorts.rp.environments[1]: P: an environment that rp does not name above; names compare without case'],
    ],
    [
      'an environment of two cohorts with one job',
      file({
        cohorts: {
          a: { owners: ['x'], environments: [{ name: 'p', job: 'd.yml/e' }] },
          b: { owners: ['x'], environments: [{ name: 'p', job: 'd.yml/e' }] },
          c: { owners: ['x'], environments: [{ name: 'p', job: 'd.yml/f' }] },
        },
      }),
      [
        'cohorts.b.environments[0]: p: an environment of its own, or, as a has this one too, { name, job } in each cohort with the job that deploys to that cohort alone',
      ],
    ],
    [
      'former names',
      file({
        cohorts: {
          a: { owners: ['x'], formerly: ['b', 'c', 'all', 'c'] },
          b: { owners: ['x'], formerly: ['c', 7] },
        },
      }),
      [
        `cohorts.a.formerly[2]: all: ${NAMES}`,
        `cohorts.b.formerly[1]: 7: ${NAMES}`,
        'cohorts.a.formerly[0]: b: a name that no cohort has now',
        'cohorts.a.formerly[3]: c: a name that is not a former name of a too',
        'cohorts.b.formerly[0]: c: a name that is not a former name of a too',
      ],
    ],
    ...FREEZES,
    ['waves', rp({ waves: {} }), ['cohorts.rp.waves: {}: a list of waves']],
    [
      'a wave',
      rp({ waves: [{ name: 'a b', select: '', environments: [], bake: '27w', healthy: { check: '', app: 15368 } }] }),
      [
        'cohorts.rp.waves[0].name: a b: the name of a wave: letters, digits, ".", "_" and "-"',
        expect.stringMatching(/^cohorts\.rp\.waves\[0\]\.select: an empty text: /),
        'cohorts.rp.waves[0].environments: []: a list of at least one GitHub environment',
        `cohorts.rp.waves[0].bake: 27w: ${DURATIONS}; from 0s to 26w`,
        'cohorts.rp.waves[0].healthy.check: an empty text: the name of a check run',
        'cohorts.rp.waves[0].healthy.app: 15368: the id of an app that is not GitHub Actions',
      ],
    ],
    [
      'waves that share a name and an environment',
      rp({
        environments: ['p'],
        waves: [
          { name: 'a', select: 'b', environments: ['q'] },
          { name: 'a', select: 'c', environments: ['Q', 'P'] },
        ],
      }),
      [
        'cohorts.rp.waves[1].environments[1]: P: an environment that rp does not name above; names compare without case',
        'cohorts.rp.waves[1].environments[0]: Q: an environment that rp does not name above; names compare without case',
        'cohorts.rp.waves[1].name: a: a name that no wave above it has',
      ],
    ],
    [
      'an emergency',
      file({ emergency: { approvers: [], approvals: 1, valid: '25h', 'may-lift': ['coverage'] } }),
      [
        'emergency.approvers: []: a list of at least one login or team',
        'emergency.approvals: 1: a whole number of at least 2',
        `emergency.valid: 25h: ${DURATIONS}; from 5m to 24h`,
        'emergency.may-lift: may-lift: one of the keys approvers, approvals, valid',
      ],
    ],
    ['limits', file({ limits: 0 }), ['limits: 0: a whole number of at least 1']],
    [
      'limits of a cohort',
      rp({ limits: '5' }),
      ['cohorts.rp.limits: "5" in quotes, which is a text: a whole number of at least 1'],
    ],
    ['policy-owners', file({ 'policy-owners': 'erin' }), ['policy-owners: erin: a list of logins and teams']],
    ['a policy owner', file({ 'policy-owners': ['@'] }), [`policy-owners[0]: @: ${OWNER}`]],
    [
      'an unknown key',
      file({ release: {} }),
      [
        'release: release: one of the keys version, inventory, cohorts, releases, approvals, freezes, limits, emergency, policy-owners',
      ],
    ],
    [
      'a cohort of a strange name',
      file({ cohorts: { 'a b': { owners: ['x'] } } }),
      ['cohorts.a b: a b: a cohort name of letters, digits, ".", "_", "/" and "-" (`all` and `policy` are reserved)'],
    ],
    ['nothing wrong', file({}), []],
  ])('%s', (_, text, wrong) => {
    expect(problems(text)).toEqual(wrong);
  });
});

it('suggests what may have been meant only where the words allowed are all there is', () => {
  const near = (text: string) => {
    const parsed = parsePolicy(text, FILE);
    return parsed.ok ? [] : parsed.error.map((one) => one.nearest);
  };
  expect(near(file({ releases: { 'unsigned-merges': 'alow' } }))).toEqual(['allow']);
  expect(near(inventory({ provider: 'htp' }))).toEqual(['http']);
  expect(near(rp({ owners: 'teem' }))).toEqual([undefined]);
});

describe('what was found, of an issue', () => {
  const found = (input: unknown, ...path: string[]) => {
    const yaml = parseYaml('a: 1', FILE, 'core', 'YAML');
    return yaml.ok
      ? problemsOf([{ code: 'custom', path, message: 'x', input }], input, yaml.value.places, () => [])[0]?.found
      : null;
  };

  it.each<[unknown, string[], string]>([
    [{ a: { b: 'c' } }, ['a', 'b'], 'c'],
    [{ a: { b: 5 } }, ['a', 'b'], '5'],
    [{ a: { b: true } }, ['a', 'b'], 'true'],
    [{ a: { b: '' } }, ['a', 'b'], 'an empty text'],
    [{ a: { b: null } }, ['a', 'b'], 'nothing'],
    [{ a: {} }, ['a', 'b'], 'nothing'],
    [{}, ['a', 'b'], 'nothing'],
    [{ a: null }, ['a', 'b'], 'nothing'],
    [{ a: 'text' }, ['a', 'length'], 'nothing'],
    [{ a: 5 }, ['a', 'b'], 'nothing'],
    [{}, ['constructor'], 'nothing'],
    [null, ['a'], 'nothing'],
    ['text', [], 'text'],
  ])('%j at %j is %j', (input, path, text) => {
    expect(found(input, ...path)).toBe(text);
  });
});

describe('names and addresses', () => {
  const allowed = (text: string) => problems(text).length === 0;
  /** What of `yes` is refused, and what of `no` is allowed, by the policy that each is put into. */
  const wrong = (put: (text: string) => string, yes: readonly string[], no: readonly string[]) => [
    ...yes.filter((text) => !allowed(put(text))),
    ...no.filter((text) => allowed(put(text))),
  ];

  it('a cohort', () => {
    const [yes, no] = [
      ['a', 'A0', '0', 'a.b_c/d-e', 'alla', 'ball', 'policyx', 'a-', `a${'b'.repeat(99)}`],
      ['', '-a', '.a', '/a', '_a', 'all', 'policy', 'a b', 'a,b', 'é', `a${'b'.repeat(100)}`, 'a\nb', 'a '],
    ];
    expect(wrong((name) => file({ cohorts: { [name]: { owners: ['alice'] } } }), yes, no)).toEqual([]);
  });

  it('an owner', () => {
    const [yes, no] = [
      [
        'a',
        '@a',
        'A-1',
        'a_b',
        `a${'b'.repeat(99)}`,
        '@acme/rp',
        '@a-c_m/e.r_p-',
        `@a${'b'.repeat(99)}/${'c'.repeat(100)}`,
      ],
      [
        '',
        '@',
        '-a',
        '@-a',
        'a/b',
        '@a/',
        '@/b',
        '@a/b/c',
        'a b',
        '@@a',
        '@-a/b',
        'a.b',
        `a${'b'.repeat(100)}`,
        `@a/${'c'.repeat(101)}`,
        `@a${'b'.repeat(100)}/c`,
        '@a/b c',
        'x@a/b',
        'a@',
      ],
    ];
    expect(wrong((name) => rp({ owners: [name] }), yes, no)).toEqual([]);
  });

  it('a path', () => {
    const [yes, no] = [
      ['a.csv', 'a/b.json', '.a/b.c.ndjson', 'a..b/c.jsonl', '...csv', 'a.csv.json'],
      [
        '',
        '.csv',
        '/a.csv',
        '../a.csv',
        './a.csv',
        'a/../b.csv',
        'a/./b.csv',
        'a.csvx',
        'a.CSV',
        'a.xml',
        'acsv',
        'a.csv/',
      ],
    ];
    expect(wrong((path) => inventory({ provider: 'file', path }), yes, no)).toEqual([]);
  });

  it('a job', () => {
    const [yes, no] = [
      ['a.yml/b', 'a.yaml/b (c)', 'deploy.yml/a/b'],
      ['', 'a.yml', 'a.yml/', '/a.yml/b', 'a/b.yml/c', 'a.yaaml/b', ' a.yml/b', 'ayml/b'],
    ];
    expect(wrong((job) => rp({ environments: [{ name: 'a', job }] }), yes, no)).toEqual([]);
  });

  it('an address', () => {
    const [yes, no] = [
      [
        'https://a.example',
        'https://a.example:8443/b/c',
        'http://localhost',
        'http://localhost:80/a',
        'http://127.0.0.1',
        'http://127.1.22.1',
        'http://127.255.1.22:1',
        'http://[::1]/a',
      ],
      [
        '',
        'a',
        'ftp://a.example',
        'http://a.example',
        'http://128.0.0.1',
        'http://localhost.a',
        'http://a.localhost',
        'http://127.0.0.1.a',
        'http://a127.0.0.1',
        'https://u@a.example',
        'https://:p@a.example',
        'https://a.example?b',
        'https://a.example#b',
        'http://[::2]',
        'ws://localhost',
      ],
    ];
    expect(wrong((url) => inventory({ provider: 'http', url }), yes, no)).toEqual([]);
  });

  it('an age', () => {
    const [yes, no] = [
      ['1s', '24h', '520w'],
      ['0s', '0w', '521w', '999999w', '1', '1y', ' 1s'],
    ];
    expect(wrong((age) => inventory({ provider: 'file', path: 'a.csv', 'max-age': age }), yes, no)).toEqual([]);
    expect(wrong((age) => inventory({ provider: 'http', url: 'https://a.example', 'max-age': age }), yes, no)).toEqual(
      [],
    );
  });

  it('a timeout', () => {
    const [yes, no] = [
      ['0s', '60m', '1h', '3600s'],
      ['2h', '61m', '1d'],
    ];
    expect(wrong((timeout) => inventory({ provider: 'file', path: 'a.csv', timeout }), yes, no)).toEqual([]);
    expect(wrong((timeout) => inventory({ provider: 'http', url: 'https://a.example', timeout }), yes, no)).toEqual([]);
  });
});

describe('a policy as it is used', () => {
  it('has the cohorts in the order of the file, those with numbers for names as well', () => {
    const under = policyFrom(
      lines(
        'version: 1',
        'inventory: { provider: file, path: a.csv }',
        'cohorts:',
        '  z: { owners: [x] }',
        '  7: { owners: [x] }',
        '  a: { owners: [x], select: "b,a" }',
      ),
    );
    expect([...under.cohorts.keys()]).toEqual(['z', '7', 'a']);
    expect([...under.cohorts.values()].map((one) => [one.name, one.select])).toEqual([
      ['z', null],
      ['7', null],
      [
        'a',
        {
          terms: [
            { kind: 'exists', key: 'b' },
            { kind: 'exists', key: 'a' },
          ],
        },
      ],
    ]);
  });

  it('has its freezes, those of a file with their default', () => {
    const { freezes } = policyFrom(
      file({
        freezes: [
          { name: 'a', zone: 'Europe/London', dates: '.github/a.txt', from: '-1d 12:00', to: '+1d 07:00' },
          { name: 'b', zone: 'UTC', dates: '.github/b.txt' },
          { name: 'c', zone: 'UTC', once: '2026-12-18 17:00 - 2027-01-04 07:00', cohorts: ['rp'] },
        ],
      }),
    );
    expect(freezes).toMatchObject([
      { cohorts: null, when: { path: '.github/a.txt', from: { days: -1, minute: 720 }, to: { days: 1, minute: 420 } } },
      { when: { kind: 'dates', from: { days: 0, minute: 0 }, to: { days: 1, minute: 0 } } },
      { cohorts: ['rp'], when: { kind: 'once', from: { minute: 1020 }, to: { minute: 420 } } },
    ]);
  });

  it('has its emergency, with what it takes by default', () => {
    expect(policyFrom(file({ emergency: { approvers: ['@erin'] } })).emergency).toEqual({
      approvers: [{ kind: 'user', login: 'erin' }],
      approvals: 2,
      valid: 14_400_000,
    });
  });

  it('has limits, of which the smaller counts', () => {
    const under = policyFrom(
      file({ limits: 9, cohorts: { rp: { owners: ['alice'], limits: 4 }, tm: { owners: ['carol'] } } }),
    );
    expect(['rp', 'tm', 'nobody'].map((cohort) => limitOf(under, cohort))).toEqual([4, 9, 9]);
    expect(limitOf(policyFrom(file({})), 'rp')).toBeNull();
  });

  it('has owners without their @, but for teams', () => {
    expect(policyFrom(file({ 'policy-owners': ['@erin', 'frank', '@Acme/Rp.1'] })).policyOwners).toEqual([
      { kind: 'user', login: 'erin' },
      { kind: 'user', login: 'frank' },
      { kind: 'team', organization: 'Acme', team: 'Rp.1' },
    ]);
  });

  it('has environments with the job that deploys, where it says so', () => {
    expect(
      policyFrom(
        rp({
          environments: ['a', { name: 'b', within: '2h' }, { name: 'c', job: 'd.yml/e', baseline: 'a'.repeat(40) }],
        }),
      ).cohorts.get('rp')?.environments,
    ).toEqual([
      { name: 'a', job: null, baseline: null, within: 3_600_000 },
      { name: 'b', job: null, baseline: null, within: 7_200_000 },
      { name: 'c', job: 'd.yml/e', baseline: 'a'.repeat(40), within: 3_600_000 },
    ]);
  });

  it('lets cohorts share an environment where each names a job of its own', () => {
    const shared = file({
      cohorts: {
        a: { owners: ['x'], environments: [{ name: 'production', job: 'd.yml/a' }] },
        b: { owners: ['x'], environments: [{ name: 'Production', job: 'd.yml/b' }] },
      },
    });
    expect([...policyFrom(shared).cohorts.values()].map((one) => one.environments[0]?.job)).toEqual([
      'd.yml/a',
      'd.yml/b',
    ]);
  });

  it('has the bots that are trusted, however they are written', () => {
    const written = file({ approvals: { 'trusted-bots': ['dependabot', 'renovate[bot]'], policy: 0 } });
    expect(policyFrom(written).approvals).toMatchObject({ policy: 0, trustedBots: ['dependabot', 'renovate'] });
  });

  it('is refused above 128 KB, whatever it says', () => {
    const filler = (bytes: number) => `${file({})}\n# ${'ü'.repeat(bytes / 2)}`;
    expect(problems(filler(128 * 1024))).toEqual([': 129 KB: a policy of at most 128 KB']);
    expect(problems(filler(127 * 1024))).toEqual([]);
  });

  it('has its durations in milliseconds, and what they are by default', () => {
    const times = (source: Record<string, unknown>) => {
      const { maxAge, timeout } = policyFrom(inventory(source)).inventory;
      return { maxAge, timeout };
    };
    const http = { provider: 'http', url: 'https://a.example' };
    const csv = { provider: 'file', path: 'a.csv' };
    expect(times(http)).toEqual({ maxAge: 86_400_000, timeout: 0 });
    expect(times({ ...http, 'max-age': '1m', timeout: '2s' })).toEqual({ maxAge: 60_000, timeout: 2000 });
    expect(times(csv)).toEqual({ maxAge: null, timeout: 0 });
    expect(times({ ...csv, 'max-age': '1h', timeout: '1m' })).toEqual({ maxAge: 3_600_000, timeout: 60_000 });
  });
});
