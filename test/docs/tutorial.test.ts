import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { gateScenario, RP, TM } from '../acceptance/gate-scenario.ts';
import { scenario, type PolicyDraft } from '../acceptance/scenario.ts';
import { blocksOf, read } from './documents.ts';

/* docs/tutorial/on-github.md, in the GitHub of the tests: its page says what each step comes to. */

const PAGE = blocksOf('docs/tutorial/on-github.md');
const WITH_X0005 = PAGE.find(({ language }) => language === 'yaml')?.text ?? '';
const CORRECTED = WITH_X0005.replace('X0005', 'X0003');
const POLICY = read('examples/alone.yml').replaceAll('alice', 'mia');
const FILES = { 'inventory/sites.csv': read('examples/inventory/sites.csv'), 'deploy/app.txt': 'version 1\n' };
const CHANGES = { 'deploy/app.txt': 'version 2\n' };
const MANIFEST = 'deploy/releases/tabs.yml';
/** What a `gh pr` of the page has for the description. */
const bodyOf = (line: string) =>
  new RegExp(`^${line}.* --body "([^"]+)"$`, 'm').exec(read('docs/tutorial/on-github.md'))?.[1] ?? '';

it('the pull request is denied, allowed, denied with the site by name, and allowed', async () => {
  const own = await scenario({
    policy: POLICY,
    world: { files: FILES },
    changes: CHANGES,
    body: bodyOf('gh pr create'),
  });
  expect(await own.run()).toMatchObject({ verdict: 'deny', codes: ['declaration.missing'] });

  own.world.editBody(own.pull.number, { by: 'mia', body: bodyOf('gh pr edit') });
  expect(await own.run()).toMatchObject({ verdict: 'allow', sites: 3 });
  expect(own.comment()).toContain('X0007');

  const push = (text: string) =>
    own.world.commit({ branch: own.pull.headRefName, author: 'mia', changes: { [MANIFEST]: text } });
  push(WITH_X0005);
  expect(await own.run()).toMatchObject({
    verdict: 'deny',
    codes: expect.arrayContaining(['site.incapable', 'site.outside-cohort']),
  });
  expect(own.comment()).toContain('X0005');
  push(CORRECTED);
  expect(await own.run()).toMatchObject({ verdict: 'allow', sites: 3 });
});

it('after the merge, the gate opens for the one cohort and not for the other', async () => {
  const s = await gateScenario({
    policy: (draft) => void Object.assign(draft, parse(POLICY) as PolicyDraft),
    world: { files: FILES },
  });
  const gate = (cohort: string) => s.gate({ cohort, environment: `production-${cohort}` });
  const job = (cohort: string) => ({ workflow: 'deploy.yml', name: `deploy (${cohort})` });
  for (const cohort of [RP, TM]) {
    expect(await gate(cohort)).toMatchObject({ verdict: 'allow', targets: { length: 3 } });
    s.deploy({ environment: `production-${cohort}`, job: job(cohort) });
  }
  s.land({ changes: { ...CHANGES, [MANIFEST]: CORRECTED }, body: bodyOf('gh pr edit'), approvedBy: [] });
  expect(await gate(RP)).toMatchObject({ verdict: 'allow', targets: ['X0001', 'X0002', 'X0003'] });
  expect((await gate(TM)).codes).toContain('gate.outside-declaration');
});
