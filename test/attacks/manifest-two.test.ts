// Two manifests, the first for the reviewers; one renamed out of the folder, so that its list no longer counts; one that is renamed within it unchanged.
// Origin: GitHub Docs, "About comparing branches in pull requests": a rename without a change shows an empty diff.
import { expect, it } from 'vitest';
import { MANIFEST_PATH, RP_CHANGE } from '../acceptance/scenario.ts';
import { judge } from './support.ts';

const OTHER = 'deploy/releases/zz.yml';
const LIST = 'cohorts: [resource-publisher]\nsites: [T1]\n';

it('two conflict, even where they agree', async () => {
  expect(
    await judge({ manifest: 'sites: [R1, R2, R3]\n', changes: { ...RP_CHANGE, [OTHER]: 'sites: [R1, R2, R3]\n' } }),
  ).toMatchObject({ verdict: 'deny', codes: ['declaration.conflict'] });
});

it('renamed within its folder it is read, though the diff shows nothing', async () => {
  const run = await judge({
    body: 'Target-Cohort: resource-publisher\n',
    changes: { [MANIFEST_PATH]: null, [OTHER]: LIST },
    world: { files: { [MANIFEST_PATH]: LIST } },
  });
  expect(run).toMatchObject({ verdict: 'deny', codes: ['approval.missing', 'site.outside-cohort'], sites: 1 });
});

it('renamed away it restricts nothing any more: only the owners of the cohorts that it named can let that pass', async () => {
  const away = {
    body: '',
    changes: { [MANIFEST_PATH]: null, 'docs/kept.yml': LIST },
    world: { files: { [MANIFEST_PATH]: LIST } },
  };
  expect(await judge({ ...away, approvedBy: [] })).toMatchObject({ verdict: 'hold', codes: ['approval.missing'] });
  expect(await judge({ ...away, approvedBy: ['carol'] })).toMatchObject({ verdict: 'hold' });
  expect(await judge({ ...away, approvedBy: ['alice'] })).toMatchObject({ verdict: 'allow', codes: [] });
});

it('a manifest of an earlier release that this one does not touch is of no account', async () => {
  expect(await judge({ world: { files: { [OTHER]: LIST } } })).toMatchObject({ verdict: 'allow', sites: 3 });
});
