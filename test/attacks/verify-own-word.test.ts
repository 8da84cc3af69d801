// Whoever writes a release puts a list of the sites that "have it" into the repository, and has the verification read that instead of what a step wrote.
// Origin: `provider: step` has the same door; GitHub's guide to script injection: a file of the checkout is an untrusted input.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { sitesScenario } from '../gate/site-scenario.ts';

it.each(['deployed-file', 'targets-file'])(
  '%s: a file of the commit is refused, one that a step wrote is read',
  async (input) => {
    const workspace = mkdtempSync(join(tmpdir(), 'cohort-guard-workspace-'));
    onTestFinished(() => rmSync(workspace, { recursive: true }));
    mkdirSync(join(workspace, 'out'));
    for (const path of ['deployed.json', 'out/deployed.json']) writeFileSync(join(workspace, path), '["R1","R2","R3"]');
    const s = await sitesScenario({ world: { files: { 'deployed.json': '["R1","R2","R3"]\n' } } });
    s.deploy();
    s.land();
    s.allHave(s.tip());
    const verify = (path: string) =>
      s.run({}, { with: { mode: 'verify', [input]: path }, env: { ...s.step().env, GITHUB_WORKSPACE: workspace } });
    expect(await verify('deployed.json')).toMatchObject({ verdict: 'error', codes: ['input.invalid'], exitCode: 1 });
    expect(await verify('out/../deployed.json')).toMatchObject({ verdict: 'error', codes: ['input.invalid'] });
    expect(await verify('out/deployed.json')).toMatchObject({ verdict: 'allow', exitCode: 0 });
  },
);
