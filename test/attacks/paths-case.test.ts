// A path in other case, in other letters or with other separators: on the machine that deploys it is the guarded script or the other cohort's file, for the globs it is not.
// Origin: CVE-2014-9390 (git: `.GIT` on file systems without case); CVE-2021-21300 (the same with symbolic links).
import { expect, it } from 'vitest';
import { RP_CHANGE } from '../acceptance/scenario.ts';
import { judge } from './support.ts';

it("what no glob claims is shared: it reaches everybody, and is never nobody's", async () => {
  const paths = [
    'Docs/guide.txt',
    'DOCS/x',
    'deploy/x.MD',
    'deploy/Resource-Publisher/x',
    'scripts/Deploy/run.sh',
    '.GitHub/workflows/x.yml',
    'docs\\x',
    'deploy/resource-publisher\\x',
    'deploy/resource-publ\u0456sher/x',
    'do\u0441s/x',
    'deploy/resource-publisher\u200B/x',
    'docs /x',
    '.github',
    'deploy/releases/x.YML',
  ];
  const run = await judge({ changes: { ...RP_CHANGE, ...Object.fromEntries(paths.map((path) => [path, 'x\n'])) } });
  expect(run).toMatchObject({ verdict: 'deny', codes: ['approval.missing', 'reach.undeclared'] });
  const [{ evidence }] = run.judgement.findings;
  for (const path of paths) expect(JSON.stringify(evidence)).toContain(JSON.stringify(path).slice(1, -1));
});

it('the honest form: the same changes under the names that the policy knows', async () => {
  expect(
    await judge({
      changes: { ...RP_CHANGE, 'docs/guide.txt': 'x\n', 'deploy/resource-publisher/x': 'x\n', 'deploy/x.md': 'x\n' },
    }),
  ).toMatchObject({ verdict: 'allow' });
});
