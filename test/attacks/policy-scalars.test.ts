// Values that YAML readers take for something else: `no` for false, `010` for eight, `1_0`, sexagesimals, `.inf`. A policy that reads stricter than it is.
// Origin: "The Norway Problem" (documentation of StrictYAML); YAML 1.1 against 1.2.
import { expect, it } from 'vitest';
import { parsePolicy } from '../../src/domain/policy/parse.ts';
import { policyInLines } from '../fixtures/policy.ts';
import { judge } from './support.ts';

const POLICY = policyInLines();
const withCount = (written: string) =>
  parsePolicy(POLICY.replace('cross-cohort: 2', `cross-cohort: ${written}`), 'p.yml');
const withOwner = (written: string, head = '') =>
  parsePolicy(`${head}${POLICY.replace('- alice', `- ${written}`)}`, 'p.yml');

it.each([
  '.inf',
  '-.inf',
  '.nan',
  '-2',
  '2.5',
  '1_0',
  '1:30',
  '"2"',
  'two',
  'yes',
  'true',
  '~',
  '[2]',
  '9007199254740993',
  '1e400',
  '010',
  '0x10',
  '1e1',
  '1.9',
])('cross-cohort: %s is no number of people', (written) => {
  expect(withCount(written).ok).toBe(false);
});

it('from outside', async () => {
  expect(await judge({ policy: POLICY.replace('cross-cohort: 2', 'cross-cohort: .inf') })).toMatchObject({
    verdict: 'error',
    gate: 'closed',
    codes: ['policy.invalid'],
  });
});

it.each(['no', 'NO', 'off', 'on', 'yes', 'y'])(
  'an owner called %s is an account, not a truth, whatever version of YAML is asked for',
  (name) => {
    for (const head of ['', '%YAML 1.1\n---\n']) {
      const parsed = withOwner(name, head);
      expect(parsed.ok ? parsed.value.cohorts.get('resource-publisher')?.owners[0] : null).toEqual({
        kind: 'user',
        login: name,
      });
    }
  },
);

it.each(['true', 'null', '~', '7', '0x10', '""'])('an owner %s is none', (name) => {
  expect(withOwner(name).ok).toBe(false);
});

it('the honest form', () => {
  const parsed = withCount('10');
  expect(parsed.ok ? parsed.value.approvals.cross : null).toBe(10);
  expect(withCount('3').ok).toBe(true);
});
