// A file whose name begins with a dot: many glob libraries pass over it, and so a cohort's settings change without reaching the cohort.
// Origin: minimatch and picomatch, whose option `dot` is off by default.
import { expect, it } from 'vitest';
import { RP_CHANGE } from '../acceptance/scenario.ts';
import { judge } from './support.ts';

it('reaches the cohort that claims it', async () => {
  for (const path of ['deploy/template-manager/.env', 'deploy/template-manager/.config/settings.json']) {
    const run = await judge({ changes: { ...RP_CHANGE, [path]: 'x\n' } });
    expect(run).toMatchObject({
      verdict: 'deny',
      codes: ['approval.missing', 'reach.undeclared'],
      judgement: { scope: { reach: { 'template-manager': [path] } } },
    });
  }
});

it('is guarded where its folder is', async () => {
  expect(
    await judge({ changes: { ...RP_CHANGE, 'scripts/deploy/.profile': 'curl evil\n', '.github/.hidden': 'x\n' } }),
  ).toMatchObject({ verdict: 'hold', codes: ['policy.changed'] });
});

it('the honest form: one of the declared cohort, one in an ignored folder', async () => {
  expect(await judge({ changes: { 'deploy/resource-publisher/.env': 'x\n', 'docs/.hidden': 'x\n' } })).toMatchObject({
    verdict: 'allow',
  });
});
