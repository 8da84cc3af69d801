// Paths of a stranger's pull request against globs with many stars, and globs with braces in braces: minutes, or hours, for a few letters.
// Origin: CVE-2024-4068 (braces), CVE-2022-3517 and CVE-2016-10540 (minimatch).
import { expect, it } from 'vitest';
import { parsePolicy } from '../../src/domain/policy/parse.ts';
import { globs } from '../../src/domain/globs.ts';
import { changedPolicy, RP_CHANGE } from '../acceptance/scenario.ts';
import { judge, timed } from './support.ts';

it.each([
  ['stars', '*a'.repeat(200) + 'b', 'a'.repeat(20_000)],
  ['stars over folders', '**/a/'.repeat(90) + 'b', 'a/'.repeat(5000) + 'c'],
  ['question marks and stars', '?*'.repeat(200), 'a'.repeat(20_000)],
  ['braces', '{a,b}'.repeat(90), 'ab'.repeat(45)],
  ['braces in braces', '{a,'.repeat(120) + 'b' + '}'.repeat(120), 'b'],
  ['braces that stay open', '{a,'.repeat(160), 'a'],
  ['commas', `{${','.repeat(490)}}`, ''],
  ['backslashes', `{${'\\,'.repeat(240)}}`, 'a'],
  ['brackets', '['.repeat(480), '['],
  ['characters', '[a-z]'.repeat(90) + '!', 'a'.repeat(20_000)],
])('%s', async (_, glob, path) => {
  expect((await timed(() => globs([glob])(path))).took).toBeLessThan(1000);
});

it('a policy with more combinations than anybody means is refused', () => {
  const text = changedPolicy('https://x.example/', (draft) => {
    draft.releases['ignore'] = ['{a,b}'.repeat(20)];
  });
  expect(parsePolicy(text, 'p.yml')).toMatchObject({ ok: false });
});

it('from outside, and judged all the same', async () => {
  const { value, took } = await timed(() =>
    judge({
      policy: (draft) => {
        draft.releases['ignore'] = ['*a*a*a*a*a*a*a*a*a*a*a*a*b', '**/**/**/**/**/x/**/**/**/y'];
      },
      changes: { ...RP_CHANGE, ['a'.repeat(4000)]: 'x\n', [`${'x/'.repeat(1000)}z`]: 'x\n' },
    }),
  );
  expect(value).toMatchObject({ verdict: 'deny', codes: ['approval.missing', 'reach.undeclared'] });
  expect(took).toBeLessThan(5000);
});

it('the honest form: such a glob still says what it means', () => {
  expect(globs(['*a*a*b'])('xaxaxb')).toBe(true);
  expect(globs(['{a,{b,c}}/*'])('c/x')).toBe(true);
});
