// The author declares one thing in the description, which reviewers read, and another by labels or manifest, and hopes that the wider one wins. Look-alike labels feign agreement.
// Origin: two sources of truth (CWE-436, interpretation conflict); GitHub Docs, "Managing labels": anybody with triage access sets them.
import { expect, it } from 'vitest';
import { MANIFEST_PATH } from '../acceptance/scenario.ts';
import { judge } from './support.ts';

it.each([
  ['one more by label', { labels: ['cohort:resource-publisher', 'cohort:template-manager'] }],
  ['everything by label', { labels: ['COHORT:all'] }],
  ['another cohort by manifest', { manifest: 'cohorts: [resource-publisher, template-manager]\n' }],
])('%s: nobody wins', async (_, options) => {
  expect(await judge(options)).toMatchObject({
    verdict: 'deny',
    gate: 'closed',
    codes: ['declaration.conflict'],
    sites: null,
  });
});

it.each(['cohort\u200B:template-manager', 'cohort\uFF1Aall', 'c\u043Ehort:all'])(
  '%j only looks like one of ours: it is refused, whatever its reader takes it for',
  async (label) => {
    expect(await judge({ labels: [label] })).toMatchObject({ verdict: 'deny', codes: ['declaration.invalid'] });
  },
);

it('other labels change nothing', async () => {
  const { judgement } = await judge();
  expect(await judge({ labels: ['cohort', 'size:L', 'my-cohort:all'] })).toMatchObject({
    verdict: 'allow',
    judgement: { declaration: judgement.declaration },
  });
});

it('the honest form: all three agree', async () => {
  const run = await judge({
    labels: ['cohort:resource-publisher'],
    manifest: 'cohorts: [resource-publisher]\nexpect: 3\n',
  });
  expect(run).toMatchObject({ verdict: 'allow', sites: 3 });
  expect(run.own.world.changedFiles(run.own.pull.number).map((file) => file.path)).toContain(MANIFEST_PATH);
});
