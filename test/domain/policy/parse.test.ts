import { fail } from '../../../src/domain/result.ts';
import { describe, expect, it } from 'vitest';
import { parsePolicy } from '../../../src/domain/policy/parse.ts';
import { sameName } from '../../../src/domain/policy/policy.ts';
import { selector, policyFrom, POLICY_PATH, fileSource, httpSource } from '../build.ts';
import { FULL, lines } from './full.ts';

const HOUR = 3_600_000;
const MINIMAL = lines(
  'version: 1',
  'inventory: { provider: http, url: "https://inventory.example.org/v1" }',
  'cohorts:',
  '  rp: { owners: [alice] }',
);
const withRp = (rp: string) => MINIMAL.replace('{ owners: [alice] }', rp);
const withInventory = (inventory: string) => MINIMAL.replace(/inventory: .*/, `inventory: ${inventory}`);

describe('a policy', () => {
  it('is read whole', () => {
    expect(policyFrom(FULL)).toEqual({
      inventory: { ...httpSource('https://inventory.example.org/v1'), maxAge: 12 * HOUR, timeout: 120_000 },
      cohorts: new Map([
        [
          'resource-publisher',
          {
            name: 'resource-publisher',
            dimension: 'template-engine',
            select: selector('template-engine=resource-publisher'),
            owners: [
              { kind: 'user', login: 'alice' },
              { kind: 'user', login: 'bob' },
              { kind: 'team', organization: 'acme', team: 'rp-release' },
            ],
            paths: ['deploy/resource-publisher/**'],
            environments: [
              { name: 'production-rp', job: null, baseline: null, within: HOUR },
              {
                name: 'other-rp',
                job: 'deploy.yml/deploy (rp)',
                baseline: '9f8e7d6c5b4a39281706f5e4d3c2b1a098765432',
                within: 2 * HOUR,
              },
            ],
            waves: [
              {
                name: 'pilot',
                select: { terms: [{ kind: 'in', key: 'ring', values: ['pilot'] }] },
                environments: [{ name: 'pilot-rp', job: null, baseline: null, within: HOUR }],
                bake: 24 * HOUR,
                healthy: { check: 'synthetic-rp', app: 123_456 },
              },
            ],
            formerly: ['rp'],
            limit: 4000,
          },
        ],
        [
          'template-manager',
          {
            name: 'template-manager',
            dimension: 'default',
            select: null,
            owners: [{ kind: 'user', login: 'carol' }],
            paths: [],
            environments: [],
            waves: [],
            formerly: [],
            limit: null,
          },
        ],
      ]),
      releases: {
        branches: ['main', 'release/*'],
        ignore: ['docs/**'],
        guarded: ['scripts/deploy/**'],
        manifests: ['deploy/releases/*.yml'],
        change: 'CHG\\d{7}',
        statuses: ['active', 'pilot'],
        unsignedMerges: 'allow',
        deployed: 'sites',
      },
      approvals: { within: 0, cross: 3, policy: 2, trustedBots: ['dependabot'] },
      policyOwners: [
        { kind: 'user', login: 'erin' },
        { kind: 'team', organization: 'acme', team: 'platform' },
      ],
      freezes: [
        {
          name: 'Friday to Monday',
          zone: 'Europe/London',
          cohorts: ['resource-publisher'],
          when: { kind: 'weekly', from: { weekday: 4, minute: 900 }, to: { weekday: 0, minute: 420 } },
        },
      ],
      limit: 5000,
      emergency: { approvers: [{ kind: 'user', login: 'erin' }], approvals: 3, valid: HOUR },
    });
  });

  it('has its defaults', () => {
    expect(policyFrom(MINIMAL)).toEqual({
      inventory: httpSource('https://inventory.example.org/v1'),
      cohorts: new Map([
        [
          'rp',
          {
            name: 'rp',
            dimension: 'default',
            select: null,
            owners: [{ kind: 'user', login: 'alice' }],
            paths: [],
            environments: [],
            waves: [],
            formerly: [],
            limit: null,
          },
        ],
      ]),
      releases: {
        branches: null,
        ignore: [],
        guarded: [],
        manifests: ['deploy/releases/*.yml'],
        change: null,
        statuses: ['active'],
        unsignedMerges: 'deny',
        deployed: 'environment',
      },
      approvals: { within: 1, cross: 2, policy: 1, trustedBots: [] },
      policyOwners: [],
      freezes: [],
      limit: null,
      emergency: null,
    });
  });

  it('has no limit of age for a file by default', () => {
    expect(policyFrom(withInventory('{ provider: file, path: inventory/sites.csv }')).inventory).toEqual(
      fileSource('inventory/sites.csv'),
    );
  });

  it.each([
    ['30s', 30_000],
    ['5m', 300_000],
    ['24h', 24 * HOUR],
    ['7d', 168 * HOUR],
    ['2w', 336 * HOUR],
  ])('reads the duration %s', (written, milliseconds) => {
    expect(policyFrom(withInventory(`{ provider: file, path: a.csv, max-age: ${written} }`)).inventory.maxAge).toBe(
      milliseconds,
    );
  });

  it.each([
    'http://localhost:8080/v1',
    'http://127.0.0.1/v1',
    'http://127.9.9.9',
    'http://[::1]:1/',
    'https://inventory.example.org:8443/a/b/',
  ])('asks at %s', (url) => {
    expect(policyFrom(withInventory(`{ provider: http, url: "${url}" }`)).inventory).toMatchObject({ url });
  });

  it.each(['a.csv', 'x/a.json', 'x/y/a.ndjson', '.x/a.jsonl'])('reads the file %s', (path) => {
    expect(policyFrom(withInventory(`{ provider: file, path: ${path} }`)).inventory).toMatchObject({ path });
  });

  it.each([
    'rp',
    'constructor',
    'toString',
    'hasOwnProperty',
    'All',
    'policies',
    'a.b_c/d-e',
    '007',
    '1.0',
    '0x10',
    '1e3',
  ])('may have a cohort called %s', (name) => {
    expect([...policyFrom(MINIMAL.replace('rp:', `${name}:`)).cohorts.keys()]).toEqual([name]);
  });

  it('keeps the order of its cohorts', () => {
    expect([...policyFrom(`${MINIMAL}  b: { owners: [bob] }\n  a: { owners: [bob] }\n`).cohorts.keys()]).toEqual([
      'rp',
      'b',
      'a',
    ]);
  });

  it('may repeat itself by anchors', () => {
    const under = policyFrom(MINIMAL.replace('[alice]', '&o [alice, bob]') + '  tm: { owners: *o }\n');
    expect(under.cohorts.get('tm')?.owners).toEqual(under.cohorts.get('rp')?.owners);
  });
});

describe('a policy is refused', () => {
  const OWNER = 'a login (alice) or a team with its organization ("@acme/team")';
  const URLS = 'an https address without user, query or fragment (plain http only to a loopback address)';
  const NAMES = 'a cohort name of letters, digits, ".", "_", "/" and "-" (`all` and `policy` are reserved)';

  it.each<[string, string, string, object]>([
    ['an unknown key', `${MINIMAL}relaeses: {}`, '5:1 relaeses', { found: 'relaeses', nearest: 'releases' }],
    [
      'an unknown key of a cohort',
      withRp('{ owners: [alice], path: [a] }'),
      '4:26 cohorts.rp.path',
      { nearest: 'paths' },
    ],
    [
      'an unknown key of the inventory',
      withInventory('{ provider: http, url: "https://x.example", maxage: 5h }'),
      '2:56 inventory.maxage',
      { nearest: 'max-age' },
    ],
    [
      'a key of the other provider',
      withInventory('{ provider: file, path: a.csv, url: "https://x.example" }'),
      '2:43 inventory.url',
      {},
    ],
    [
      'an unknown key of an environment',
      withRp('{ owners: [alice], environments: [{ name: a, jop: b/c }] }'),
      '4:52 cohorts.rp.environments[0].jop',
      { nearest: 'job' },
    ],
    [
      'an unknown key of the releases',
      `${MINIMAL}releases: { ignored: [a] }`,
      '5:13 releases.ignored',
      { nearest: 'ignore' },
    ],
    ['an unknown key of the approvals', `${MINIMAL}approvals: { within: 1 }`, '5:14 approvals.within', {}],
    ['a key that prototypes have', `${MINIMAL}constructor: 1`, '5:1 constructor', {}],
    ['__proto__', `${MINIMAL}__proto__: { x: 1 }`, '5:1 __proto__', {}],
    [
      'a cohort called __proto__',
      `${MINIMAL}  __proto__: { owners: [bob] }`,
      '5:3 cohorts.__proto__',
      { allowed: NAMES },
    ],
    ['another version', MINIMAL.replace('version: 1', 'version: 2'), '1:10 version', { found: '2', allowed: '1' }],
    ['a version that is a text', MINIMAL.replace('version: 1', 'version: "1"'), '1:10 version', { allowed: '1' }],
    ['no version', MINIMAL.replace('version: 1\n', ''), '1:1 version', { found: 'nothing' }],
    [
      'no inventory',
      MINIMAL.replace(/inventory: .*\n/, ''),
      '1:1 inventory',
      { found: 'nothing', allowed: 'http, file, step or postgres' },
    ],
    [
      'no cohorts',
      lines('version: 1', 'inventory: { provider: file, path: a.csv }'),
      '1:1 cohorts',
      { found: 'nothing' },
    ],
    [
      'an empty mapping of cohorts',
      lines('version: 1', 'inventory: { provider: file, path: a.csv }', 'cohorts: {}'),
      '3:10 cohorts',
      { allowed: 'at least one cohort' },
    ],
    ['a cohort called all', MINIMAL.replace('rp:', 'all:'), '4:3 cohorts.all', { found: 'all', allowed: NAMES }],
    ['a cohort called policy', MINIMAL.replace('rp:', 'policy:'), '4:3 cohorts.policy', { allowed: NAMES }],
    ['a cohort with a blank', MINIMAL.replace('rp:', 'r p:'), '4:3 cohorts.r p', { allowed: NAMES }],
    ['a cohort with a comma', MINIMAL.replace('rp:', '"r,p":'), '4:3 cohorts.r,p', { allowed: NAMES }],
    [
      'no owners',
      withRp('{}'),
      '4:7 cohorts.rp.owners',
      { found: 'nothing', allowed: 'a list of at least one login or team' },
    ],
    [
      'an empty list of owners',
      withRp('{ owners: [] }'),
      '4:17 cohorts.rp.owners',
      { found: '[]', allowed: 'a list of at least one login or team' },
    ],
    [
      'an owner with a blank',
      withRp('{ owners: [a b] }'),
      '4:18 cohorts.rp.owners[0]',
      { found: 'a b', allowed: OWNER },
    ],
    ['a team without its @', withRp('{ owners: [acme/team] }'), '4:18 cohorts.rp.owners[0]', { allowed: OWNER }],
    [
      'an owner that is a number',
      withRp('{ owners: [alice, 7] }'),
      '4:25 cohorts.rp.owners[1]',
      { found: '7', allowed: OWNER },
    ],
    [
      'a selector that is none',
      withRp('{ owners: [alice], select: "a b" }'),
      '4:34 cohorts.rp.select',
      { found: 'a b' },
    ],
    ['a blank selector', withRp('{ owners: [alice], select: " " }'), '4:34 cohorts.rp.select', {}],
    ['a blank dimension', withRp('{ owners: [alice], dimension: " " }'), '4:37 cohorts.rp.dimension', {}],
    [
      'an empty glob',
      withRp('{ owners: [alice], paths: [""] }'),
      '4:34 cohorts.rp.paths[0]',
      { found: 'an empty text', allowed: 'a glob, such as "deploy/**"' },
    ],
    [
      'a glob that is no list',
      withRp('{ owners: [alice], paths: a/** }'),
      '4:33 cohorts.rp.paths',
      { allowed: 'a list of globs' },
    ],
    [
      'an environment without a name',
      withRp('{ owners: [alice], environments: [{ job: a.yml/b }] }'),
      '4:41 cohorts.rp.environments[0].name',
      {},
    ],
    [
      'a job without a workflow',
      withRp('{ owners: [alice], environments: [{ name: a, job: deploy }] }'),
      '4:57 cohorts.rp.environments[0].job',
      { found: 'deploy' },
    ],
    [
      'an environment of two cohorts',
      `${withRp('{ owners: [alice], environments: [Prod] }')}  tm: { owners: [bob], environments: [{ name: prod }] }`,
      '5:39 cohorts.tm.environments[0]',
      { found: 'prod', allowed: expect.stringContaining('rp') },
    ],
    [
      'an environment twice',
      withRp('{ owners: [alice], environments: [a, A] }'),
      '4:44 cohorts.rp.environments[1]',
      { found: 'A' },
    ],
    [
      'another provider',
      withInventory('{ provider: ftp }'),
      '2:24 inventory.provider',
      { found: 'ftp', allowed: 'http, file, step or postgres' },
    ],
    [
      'plain http',
      withInventory('{ provider: http, url: "http://inventory.example.org" }'),
      '2:35 inventory.url',
      { allowed: URLS },
    ],
    [
      'plain http to what only looks like a loopback',
      withInventory('{ provider: http, url: "http://localhost.example.org" }'),
      '2:35 inventory.url',
      { allowed: URLS },
    ],
    [
      'plain http to 127 in a name',
      withInventory('{ provider: http, url: "http://127.0.0.1.example.org" }'),
      '2:35 inventory.url',
      { allowed: URLS },
    ],
    [
      'a user in the address',
      withInventory('{ provider: http, url: "https://a:b@x.example" }'),
      '2:35 inventory.url',
      { allowed: URLS },
    ],
    [
      'a query in the address',
      withInventory('{ provider: http, url: "https://x.example/?a=b" }'),
      '2:35 inventory.url',
      { allowed: URLS },
    ],
    [
      'a fragment in the address',
      withInventory('{ provider: http, url: "https://x.example/#a" }'),
      '2:35 inventory.url',
      { allowed: URLS },
    ],
    ['no address', withInventory('{ provider: http, url: inventory }'), '2:35 inventory.url', { found: 'inventory' }],
    ['a file outside the repository', withInventory('{ provider: file, path: ../a.csv }'), '2:36 inventory.path', {}],
    ['a file from the root', withInventory('{ provider: file, path: /a.csv }'), '2:36 inventory.path', {}],
    ['a file by a detour', withInventory('{ provider: file, path: x/./a.csv }'), '2:36 inventory.path', {}],
    ['a file behind an empty step', withInventory('{ provider: file, path: x//a.csv }'), '2:36 inventory.path', {}],
    ['a file of another kind', withInventory('{ provider: file, path: a.xml }'), '2:36 inventory.path', {}],
    [
      'a duration without a unit',
      withInventory('{ provider: file, path: a.csv, max-age: 24 }'),
      '2:52 inventory.max-age',
      { found: '24' },
    ],
    [
      'a duration of another unit',
      withInventory('{ provider: file, path: a.csv, timeout: 1y }'),
      '2:52 inventory.timeout',
      { found: '1y' },
    ],
    ['no branches', `${MINIMAL}releases: { branches: [] }`, '5:23 releases.branches', { found: '[]' }],
    [
      'no statuses',
      `${MINIMAL}releases: { statuses: [] }`,
      '5:23 releases.statuses',
      { allowed: 'a list of at least one site status' },
    ],
    ['a blank status', `${MINIMAL}releases: { statuses: [" "] }`, '5:24 releases.statuses[0]', {}],
    [
      'another word for unsigned merges',
      `${MINIMAL}releases: { unsigned-merges: denny }`,
      '5:30 releases.unsigned-merges',
      { allowed: 'allow or deny', nearest: 'deny' },
    ],
    [
      'fewer than two for a cross-cohort release',
      `${MINIMAL}approvals: { cross-cohort: 1 }`,
      '5:28 approvals.cross-cohort',
      { found: '1', allowed: 'a whole number of at least 2' },
    ],
    [
      'fewer than none within a cohort',
      `${MINIMAL}approvals: { within-cohort: -1 }`,
      '5:29 approvals.within-cohort',
      { allowed: 'a whole number of at least 0' },
    ],
    [
      'half an approval',
      `${MINIMAL}approvals: { within-cohort: 1.5 }`,
      '5:29 approvals.within-cohort',
      { found: '1.5' },
    ],
    [
      'policy owners that are no list',
      `${MINIMAL}policy-owners: erin`,
      '5:16 policy-owners',
      { found: 'erin', allowed: 'a list of logins and teams' },
    ],
    ['a key twice', `${MINIMAL}version: 1`, '5:1', { found: 'the key version, twice' }],
    ['a cohort twice', `${MINIMAL}  rp: { owners: [bob] }`, '5:3', { found: 'the key rp, twice' }],
    ['a tab', MINIMAL.replace('  rp', '\trp'), '4:1', {}],
    [
      'a parameter without a name',
      withInventory('{ provider: http, url: "https://x.example", query: { " ": a } }'),
      '2:65 inventory.query. ',
      { found: ' ', allowed: 'the name of a parameter of the query' },
    ],
  ])('%s', (_, text, place, problem) => {
    const parsed = parsePolicy(text, POLICY_PATH);
    expect(parsed).toMatchObject(
      fail(expect.arrayContaining([expect.objectContaining({ place: `${POLICY_PATH}:${place}`, ...problem })])),
    );
  });

  it.each<[string, string, string]>([
    ['an empty file', '', 'mapping'],
    ['a list', '[1]', 'mapping'],
    ['releases left empty', `${MINIMAL}releases:`, 'mapping'],
    ['a cohort left empty', withRp(''), 'mapping'],
  ])('%s, in words of ours', (_, text, word) => {
    const parsed = parsePolicy(text, POLICY_PATH);
    expect(parsed.ok ? [] : parsed.error.map((one) => one.allowed)).toContainEqual(expect.stringContaining(word));
  });

  it.each([
    [131_072, true],
    [131_073, false],
  ])('with %i bytes or not: %s', (bytes, accepted) => {
    expect(parsePolicy(`${MINIMAL}#`.padEnd(bytes, 'x'), POLICY_PATH).ok).toBe(accepted);
  });

  it('with what stands there, where its lines end in a way of their own', () => {
    const place = {
      place: POLICY_PATH,
      found: 'a carriage return by itself',
      allowed: 'YAML; lines end in LF or CRLF',
    };
    expect(parsePolicy('a: 1\rb: 2', POLICY_PATH)).toEqual(fail([place]));
  });

  it.each<[string, string]>([
    ['two documents', `${MINIMAL}---\n${MINIMAL}`],
    [
      'aliases that multiply',
      lines(
        'a: &a [x,x,x,x,x,x,x,x,x]',
        'b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]',
        'c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]',
        'd: [*c,*c,*c,*c,*c,*c,*c,*c]',
      ),
    ],
    ['an alias of nothing', `${MINIMAL}releases: *nowhere`],
    ['an alias of itself', '&a [*a]'],
    ['a mapping in itself', '&a { version: *a }'],
    ['a merge key', `${MINIMAL}<<: { policy-owners: [erin] }`],
    ['great depth', '['.repeat(5000)],
  ])('%s', (_, text) => {
    expect(parsePolicy(text, POLICY_PATH)).toMatchObject(
      fail(expect.arrayContaining([expect.objectContaining({ place: expect.stringContaining(POLICY_PATH) })])),
    );
  });

  it('with all its problems at once', () => {
    const parsed = parsePolicy(
      lines(
        'version: 2',
        'inventory: { provider: ftp }',
        'cohorts:',
        '  rp: { owners: [], environments: [x], select: "" }',
        '  tm: { owners: [bob], environments: [X] }',
        'nonsense: 1',
        'approvals: { cross-cohort: 0 }',
      ),
      POLICY_PATH,
    );
    const places = parsed.ok ? [] : parsed.error.map((one) => one.place.split(' ')[1]);
    expect(places.toSorted()).toEqual([
      'approvals.cross-cohort',
      'cohorts.rp.owners',
      'cohorts.rp.select',
      'cohorts.tm.environments[0]',
      'inventory.provider',
      'nonsense',
      'version',
    ]);
  });
});

describe('very many problems', () => {
  const policy = (cohorts: string) =>
    parsePolicy(
      `version: 1\ninventory: { provider: http, url: "https://inventory.example.org/v1" }\ncohorts:\n${cohorts}`,
      'p.yml',
    );
  const count = (result: ReturnType<typeof policy>) => (result.ok ? 0 : result.error.length);
  const times = (most: number, line: (index: number) => string) =>
    Array.from({ length: most }, (_, index) => line(index)).join('\n');

  it.each<[string, string]>([
    ['wrong values', times(150, (index) => `  c${index}: { owners: [alice], dimension: 7 }`)],
    ['unknown keys here and there', times(150, (index) => `  c${index}: { owners: [alice], wner: [bob] }`)],
    ['unknown keys in one place', `  rp:\n    owners: [alice]\n${times(150, (index) => `    k${index}: 1`)}`],
    ['several at a time', times(60, (index) => `  c${index}: { owners: [alice], a: 1, b: 2, c: 3 }`)],
    [
      'environments that are not their own',
      times(151, (index) => `  c${index}: { owners: [alice], environments: [production] }`),
    ],
    ['keys twice', times(151, () => '  rp: { owners: [alice] }')],
    ['faults of YAML', times(150, () => '  rp: { owners: "\\q" }')],
  ])('%s: the first hundred are told', (_, cohorts) => {
    expect(count(policy(cohorts))).toBe(100);
  });
});

it.each<[string, string, boolean]>([
  ['frank', 'Frank', true],
  ['frank', 'frances', false],
  // The sign of the kelvin is a k in small letters alone, and a sharp s two letters in capitals alone.
  ['frank', 'fran\u212A', false],
  ['stra\u00DFe', 'STRASSE', false],
])('%j and %j are one name: %s', (one, other, same) => {
  expect(sameName(one, other)).toBe(same);
});
