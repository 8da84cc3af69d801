// Tags ask the reader of a policy for functions, binaries, dates or merges: values that run, or that are not what stands there.
// Origin: CVE-2013-4660 (js-yaml: `!!js/function` ran code); CVE-2022-1471 (SnakeYAML: constructors by tag).
import { expect, it } from 'vitest';
import { parsePolicy } from '../../src/domain/policy/parse.ts';
import { policyInLines } from '../fixtures/policy.ts';
import { judge } from './support.ts';

const POLICY = policyInLines();
const withOwner = (owner: string) => POLICY.replace('- alice', `- ${owner}`);

it('is refused, and nothing of it has run', async () => {
  const run = await judge({ policy: withOwner('!!js/function "function () { globalThis.owned = true }"') });
  expect(run).toMatchObject({ verdict: 'error', gate: 'closed', codes: ['policy.invalid'] });
  expect(Reflect.get(globalThis, 'owned')).toBeUndefined();
});

it('so is a merge by tag, in words and not as a bug of ours', async () => {
  expect(await judge({ policy: withOwner('!!merge alice') })).toMatchObject({
    verdict: 'error',
    codes: ['policy.invalid'],
  });
});

it.each([
  '!!binary YWxpY2U=',
  '!!timestamp 2001-01-01',
  '!!set { alice }',
  '!!omap [alice: 1]',
  '!!python/object/apply:os.system [id]',
  '!ruby/object:Gem::Requirement [x]',
  '!local alice',
  '!<tag:evil.example,2000:x> alice',
  '!!merge alice',
  '!!js/undefined alice',
  '!!js/regexp /a/',
])('%s', (owner) => {
  expect(parsePolicy(withOwner(owner), 'p.yml').ok).toBe(false);
});

it('a merge that a tag or a directive brings back', () => {
  for (const text of [
    `${POLICY}!!merge <<: { policy-owners: [mia] }\n`,
    `%YAML 1.1\n---\n${POLICY}<<: { policy-owners: [mia] }\n`,
    `%TAG !e! tag:yaml.org,2002:\n---\n${withOwner('!e!merge alice')}`,
  ])
    expect(parsePolicy(text, 'p.yml').ok).toBe(false);
});

it('the honest form: a tag that says that a text is a text', () => {
  expect(parsePolicy(withOwner('!!str alice'), 'p.yml').ok).toBe(true);
});
