// Keys of the policy, of manifests and of inventories are called like what every object has: `__proto__`, `constructor`, `toString`. They are to change objects that others use, or to be found where nothing is.
// Origin: CVE-2019-10744 and CVE-2018-3721 (lodash: prototype pollution); CVE-2025-64718 (js-yaml).
import { expect, it } from 'vitest';
import { parsePolicy } from '../../src/domain/policy/parse.ts';
import { policyInLines } from '../fixtures/policy.ts';
import { reading } from '../domain/build.ts';
import { judge } from './support.ts';

const NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty'];
/** In a description underscores are escaped: `__proto__` is shown as a bold "proto", and what is shown is what is read. */
const written = (name: string) => name.replaceAll('_', String.raw`\_`);
const own = Object.getOwnPropertyNames(Object.prototype).toSorted();

it.each(NAMES)('%s declared is a cohort that there is not', async (name) => {
  const read = reading({
    body: `Target-Cohort: ${written(name)}`,
    labels: [`cohort:${name}`],
    manifest: { kind: 'file', path: 'm.yml', content: `cohorts: [${name}]` },
  });
  expect(read).toMatchObject({ kind: 'read', declaration: { cohorts: [name] } });
});

it('unescaped it is what the page shows, a bold word, and no key of any object', () => {
  expect(reading({ body: 'Target-Cohort: __proto__' })).toMatchObject({ declaration: { cohorts: ['proto'] } });
});

it('and is told so', async () => {
  expect(await judge({ body: `Target-Cohort: ${NAMES.map(written).join(', ')}\n` })).toMatchObject({
    verdict: 'deny',
    codes: expect.arrayContaining(['cohort.unknown']),
    cohorts: NAMES.toSorted(),
    sites: null,
  });
});

it.each(NAMES)('%s is no key of a manifest', (name) => {
  for (const content of [
    `{"cohorts": ["rp"], "${name}": {"sites": ["T1"]}}`,
    `{"cohorts": ["rp"], "expect": {"min": 1, "max": 2, "${name}": {}}}`,
    `cohorts: [rp]\n? ${name}\n: x`,
  ])
    expect(reading({ manifest: { kind: 'file', path: 'm.yml', content } }).kind).toBe('invalid');
});

it.each(NAMES)('%s is no key of a policy', (name) => {
  const text = policyInLines();
  for (const changed of [
    `${text}${name}: { policy-owners: [mia] }\n`,
    text.replace('dimension:', `${name}: { owners: [mia] }\n    dimension:`),
    text.replace('approvals:', `approvals:\n  ${name}: { within-cohort: 0 }`),
  ]) {
    expect(changed).not.toBe(text);
    expect(parsePolicy(changed, 'p.yml').ok).toBe(false);
  }
});

it('the honest form: a cohort may be called so, but for one, and is then like any other', () => {
  const named = (name: string) => parsePolicy(policyInLines().replace('template-manager:', `${name}:`), 'p.yml');
  for (const name of NAMES.slice(1)) expect(named(name)).toMatchObject({ ok: true });
  expect(named('__proto__').ok).toBe(false);
});

it('no other object has got anything of it', () => {
  expect(Object.getOwnPropertyNames(Object.prototype).toSorted()).toEqual(own);
});
