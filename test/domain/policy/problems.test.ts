import { describe, expect, it } from 'vitest';
import { parsePolicy } from '../../../src/domain/policy/parse.ts';
import { problemsOf } from '../../../src/domain/policy/problems.ts';
import { parseYaml } from '../../../src/domain/policy/yaml.ts';
import { MINIMAL, withRp } from './full.ts';

/* What is wrong with a policy, and where. */

const places = (text: string) => {
  const parsed = parsePolicy(text, 'p.yml');
  return parsed.ok ? [] : parsed.error.map(({ place, found, allowed }) => `${place.slice(6)}: ${found}: ${allowed}`);
};

describe('a policy is refused', () => {
  const NAMES = 'a cohort name of letters, digits, ".", "_", "/" and "-" (`all` and `policy` are reserved)';
  const KEYS = 'version, inventory, cohorts, releases, approvals, freezes, limits, emergency, policy-owners';
  const SHARED = (cohort: string) =>
    `an environment of its own, or, as ${cohort} has this one too, { name, job } in each cohort with the job that deploys to that cohort alone`;
  const both = (rp: string, tm: string) =>
    withRp(`{ owners: [a], environments: [${rp}] }\n  tm: { owners: [b], environments: [${tm}] }`);

  it.each<[string, string, string[]]>([
    ['an empty file', '', [expect.stringMatching(/: a mapping with some of the keys version, /)]],
    ['a cohort left empty', withRp(''), [expect.stringMatching(/: a mapping with some of the keys dimension, /)]],
    ['no YAML', 'a: b: c', [expect.stringMatching(/^1:4: b: c: one "key: value" a line; /)]],
    ['no number', MINIMAL.replace('version: 1', 'version: .nan'), ['1:10 version: NaN: 1']],
    [
      'a key that prototypes have',
      `${MINIMAL}constructor: 1`,
      [`5:1 constructor: constructor: one of the keys ${KEYS}`],
    ],
    ['__proto__', `${MINIMAL}__proto__: { x: 1 }`, [`5:1 __proto__: __proto__: one of the keys ${KEYS}`]],
    ['a cohort __proto__', `${MINIMAL}  __proto__: { owners: [b] }`, [`5:3 cohorts.__proto__: __proto__: ${NAMES}`]],
    ['a cohort of a reserved name', MINIMAL.replace('rp:', 'all:'), [`4:3 cohorts.all: all: ${NAMES}`]],
    ['a cohort twice', `${MINIMAL}  rp: { owners: [bob] }`, ['5:3: the key rp, twice: each key once']],
    [
      'an environment of two cohorts',
      both('Prod', '{ name: prod }'),
      [`5:37 cohorts.tm.environments[0]: prod: ${SHARED('rp')}`],
    ],
    [
      'an environment of two cohorts with one job',
      both('{ name: p, job: d.yml/e }', '{ name: p, job: d.yml/e }'),
      [`5:37 cohorts.tm.environments[0]: p: ${SHARED('rp')}`],
    ],
    [
      'an environment twice in a cohort',
      both('p, P', 'q'),
      ['4:40 cohorts.rp.environments[1]: P: an environment that rp does not name above; names compare without case'],
    ],
    [
      'an environment twice in a cohort, each with a job, below another that has it too',
      both('{ name: p, job: d.yml/a }', '{ name: p, job: d.yml/b }, { name: p, job: d.yml/c }'),
      ['5:64 cohorts.tm.environments[1]: p: an environment that tm does not name above; names compare without case'],
    ],
    [
      'environments beside what is wrong with them',
      both('7, p', '{ nme: x }, p'),
      [
        '4:37 cohorts.rp.environments[0]: 7: the name of a GitHub environment, or { name, job, baseline, within }',
        '5:37 cohorts.tm.environments[0].name: nothing: the name of a GitHub environment',
        '5:39 cohorts.tm.environments[0].nme: nme: one of the keys name, job, baseline, within',
        `5:49 cohorts.tm.environments[1]: p: ${SHARED('rp')}`,
      ],
    ],
    [
      'environments of waves',
      withRp('{ owners: [a], environments: [p], waves: [{ name: w, select: a, environments: [q, P, Q] }] }'),
      [
        '4:89 cohorts.rp.waves[0].environments[1]: P: an environment that rp does not name above; names compare without case',
        '4:92 cohorts.rp.waves[0].environments[2]: Q: an environment that rp does not name above; names compare without case',
      ],
    ],
    [
      'a wave twice',
      withRp(
        '{ owners: [a], waves: [{ name: w, select: a, environments: [q] }, { name: w, select: a, environments: [r] }] }',
      ),
      ['4:81 cohorts.rp.waves[1].name: w: a name that no wave above it has'],
    ],
    [
      'former names',
      withRp('{ owners: [a], formerly: [tm, c, all, c] }\n  tm: { owners: [b], formerly: [c, 7] }'),
      [
        `4:40 cohorts.rp.formerly[2]: all: ${NAMES}`,
        `5:36 cohorts.tm.formerly[1]: 7: ${NAMES}`,
        '4:33 cohorts.rp.formerly[0]: tm: a name that no cohort has now',
        '4:45 cohorts.rp.formerly[3]: c: a name that is not a former name of rp too',
        '5:33 cohorts.tm.formerly[0]: c: a name that is not a former name of rp too',
      ],
    ],
  ])('%s', (_, text, wrong) => {
    expect(places(text)).toEqual(wrong);
  });

  it('above 128 KB, whatever it says', () => {
    const filled = (bytes: number) => `${MINIMAL}#ü`.padEnd(bytes - 1, 'x');
    expect(places(filled(128 * 1024))).toEqual([]);
    expect(places(filled(128 * 1024 + 1))).toEqual([': 129 KB: a policy of at most 128 KB']);
  });
});

describe('very many problems', () => {
  const count = (cohorts: string) => {
    const parsed = parsePolicy(MINIMAL.replace(/ {2}rp: .*\n/, cohorts), 'p.yml');
    return parsed.ok ? 0 : parsed.error.length;
  };
  const times = (most: number, line: (index: number) => string) =>
    Array.from({ length: most }, (_, index) => line(index)).join('\n');

  it.each<[string, string]>([
    ['wrong values', times(150, (index) => `  c${index}: { owners: [alice], dimension: 7 }`)],
    ['unknown keys in one place', `  rp:\n    owners: [alice]\n${times(150, (index) => `    k${index}: 1`)}`],
    ['several at a time', times(60, (index) => `  c${index}: { owners: [alice], a: 1, b: 2, c: 3 }`)],
    ['shared environments', times(151, (index) => `  c${index}: { owners: [alice], environments: [production] }`)],
    ['keys twice', times(151, () => '  rp: { owners: [alice] }')],
    ['faults of YAML', times(150, () => '  rp: { owners: "\\q" }')],
  ])('%s: the first hundred are told', (_, cohorts) => {
    expect(count(cohorts)).toBe(100);
  });
});

describe('what was found, of an issue', () => {
  const found = (input: unknown, ...path: string[]) => {
    const yaml = parseYaml('a: 1', 'p.yml', 'core', 'YAML');
    if (!yaml.ok) return null;
    const issue = { code: 'custom', path, message: 'x', input } as const;
    return problemsOf([issue], input, yaml.value.places)[0]?.found;
  };

  it.each<[unknown, string[], string]>([
    [{ a: { b: 'c' } }, ['a', 'b'], 'c'],
    [{ a: { b: null } }, ['a', 'b'], 'nothing'],
    [{ a: {} }, ['a', 'b'], 'nothing'],
    [{ a: null }, ['a', 'b'], 'nothing'],
    [{ a: 'text' }, ['a', 'length'], 'nothing'],
    [{}, ['constructor'], 'nothing'],
    ['text', [], 'text'],
  ])('%j at %j is %j', (input, path, text) => {
    expect(found(input, ...path)).toBe(text);
  });
});

describe('names that are missing or the same', () => {
  const FREEZE = 'freezes: [{ name: f, zone: UTC, weekly: Fri 15:00 - Mon 07:00, cohorts:';
  const wave = (name: string) => `{ name: "${name}", select: a=b, environments: [e${name}] }`;
  const waves = (...names: string[]) => withRp(`{ owners: [x], waves: [${names.map(wave).join(', ')}] }`);
  const many = (count: number, text: string) => Array.from({ length: count }, () => text);
  const formerly = (...names: string[]) =>
    withRp(`{ owners: [x], formerly: [${names.join(', ')}] }\n  tm: { owners: [x], formerly: [""] }`);
  const environments = (first: string, ...more: string[]) =>
    withRp(`{ owners: [x], environments: [${first}] }`) +
    more.map((name, index) => `  c${index}: { owners: [x], environments: [${name}] }\n`).join('');

  it.each<[string, string, string, number]>([
    ['waves of one name', waves('a', 'b', 'a', 'a'), 'a name that no wave above it has', 2],
    ['waves without a name', waves('', ''), 'a name that no wave above it has', 0],
    ['more waves than are told', waves(...many(111, 'a')), 'a name that no wave above it has', 100],
    ['cohorts that had no name', formerly('""', '""'), 'former name of', 0],
    ['former names that are taken', formerly(...many(15, 'tm')), 'a name that no cohort has now', 15],
    ['more than are told', formerly(...many(110, 'tm')), 'a name that no cohort has now', 100],
    ['a freeze for no cohort', `${MINIMAL}${FREEZE} [""] }]`, 'a cohort of this policy', 0],
    ['freezes for many', `${MINIMAL}${FREEZE} [${many(110, 'tm').join()}] }]`, 'a cohort of this policy', 100],
    ['environments as letters have it', environments('stra\u00DFe', 'STRASSE'), 'of its own', 0],
    ['environments where the first has a job', environments('{ name: e, job: w.yml/x }', 'e', 'e'), 'as rp has', 2],
  ])('%s', (_, text, words, count) => {
    expect(places(text).filter((line) => line.includes(words))).toHaveLength(count);
  });
});
