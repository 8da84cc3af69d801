// A release is carried past the ignored paths: a file of another cohort is moved into a folder that makes no release, or comes out of one.
// Origin: GitHub Docs, "Workflow syntax": `paths-ignore`, by which a required check is skipped; CWE-636.
import { expect, it } from 'vitest';
import { judge } from './support.ts';

const TM = 'deploy/template-manager/queue.yml';
const CONTENT = 'workers: 4\n'.repeat(20);

it('moved into an ignored folder it has left the cohort that it was in', async () => {
  const run = await judge({
    body: '',
    changes: { [TM]: null, 'docs/queue.yml': CONTENT },
    world: { files: { [TM]: CONTENT } },
  });
  expect(run.own.world.changedFiles(run.own.pull.number)).toMatchObject([{ path: 'docs/queue.yml', previous: TM }]);
  expect(run).toMatchObject({ verdict: 'deny', gate: 'closed', codes: ['declaration.missing'] });
});

it('with another cohort declared, the former name still reaches its own', async () => {
  const run = await judge({ changes: { [TM]: null, 'docs/queue.yml': CONTENT }, world: { files: { [TM]: CONTENT } } });
  expect(run).toMatchObject({ verdict: 'deny', codes: expect.arrayContaining(['reach.undeclared']) });
});

it('moved out of one it reaches where it lands', async () => {
  const run = await judge({
    changes: { 'docs/queue.yml': null, [TM]: CONTENT },
    world: { files: { 'docs/queue.yml': CONTENT } },
  });
  expect(run).toMatchObject({ verdict: 'deny', codes: expect.arrayContaining(['reach.undeclared']) });
});

it('the honest form: moved within what makes no release', async () => {
  expect(
    await judge({
      body: '',
      changes: { 'docs/a.yml': null, 'docs/b.yml': CONTENT },
      world: { files: { 'docs/a.yml': CONTENT } },
    }),
  ).toMatchObject({ verdict: 'skip' });
});
