// A policy or a manifest in which aliases multiply: a few hundred bytes become gigabytes, or hold themselves.
// Origin: CVE-2019-11253 (Kubernetes API server, "billion laughs" in YAML).
import { expect, it } from 'vitest';
import { parsePolicy } from '../../src/domain/policy/parse.ts';
import { policyInLines } from '../fixtures/policy.ts';
import { judge, timed } from './support.ts';

const LAUGHS = [
  'a: &a [x,x,x,x,x,x,x,x,x]',
  ...Array.from(
    'bcdefghi',
    (name, index) => `${name}: &${name} [${Array.from({ length: 9 }, () => `*${'abcdefgh'[index] ?? ''}`).join(',')}]`,
  ),
].join('\n');

it('in the policy', async () => {
  const { value, took } = await timed(() => judge({ policy: `${LAUGHS}\n` }));
  expect(value).toMatchObject({ verdict: 'error', gate: 'closed', codes: ['policy.invalid'] });
  expect(took).toBeLessThan(5000);
});

it('in the manifest', async () => {
  const { value, took } = await timed(() => judge({ manifest: `${LAUGHS}\nsites: *i\n` }));
  expect(value).toMatchObject({ verdict: 'deny', codes: ['declaration.invalid'] });
  expect(took).toBeLessThan(5000);
});

it.each([
  '&a [*a]',
  '&a { x: *a }',
  'x: &a [[*a]]',
  '? &a [*a]\n: x',
  `a: &a x\n${'- *a\n'.repeat(10)}`,
  `&a a: [${'*a,'.repeat(500)}]`,
])('%j', (text) => {
  expect(parsePolicy(text, 'p.yml').ok).toBe(false);
});

it('the honest form: an anchor that is used once more', async () => {
  const policy = (url: string) =>
    policyInLines(url)
      .replace('owners:\n      - alice\n      - bob\n', 'owners: &o\n      - alice\n      - bob\n')
      .replace('owners:\n      - carol\n      - dave\n', 'owners: *o\n');
  expect(policy('https://x.example/')).toContain('owners: *o');
  expect(parsePolicy(policy('https://x.example/'), 'p.yml').ok).toBe(true);
});
