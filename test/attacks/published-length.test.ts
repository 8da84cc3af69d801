// Texts so long that GitHub would refuse the comment and the check: a verdict that nobody can see, and an earlier, greener one that stays.
// Origin: GitHub's API, "body is too long (maximum is 65536 characters)", which many commenting actions have met.
import { expect, it } from 'vitest';
import { judge } from './support.ts';

const LONG = 80;

it('is cut, counted and published', async () => {
  // Nearly twice what a comment holds, and less than the 128 KB of a manifest.
  const cohorts = Array.from({ length: LONG }, (_, index) => `${String(index)}${'|`'.repeat(700)}`);
  const changes = Object.fromEntries(
    Array.from({ length: LONG }, (_, index) => [
      `deploy/template-manager/${'\u0301'.repeat(60)}${'x'.repeat(150)}${String(index)}`,
      'x\n',
    ]),
  );
  const run = await judge({ body: '', title: 'T'.repeat(60_000), changes, manifest: JSON.stringify({ cohorts }) });
  expect(run).toMatchObject({ verdict: 'deny', codes: expect.arrayContaining(['cohort.unknown']) });
  expect(run.own.comment().length).toBeLessThanOrEqual(65_536);
  expect(run.own.check().text?.length ?? 0).toBeLessThanOrEqual(65_535);
  expect(run.own.check().conclusion).toBe('FAILURE');
  expect(run.own.comment()).toContain('…(+');
  // The record keeps all of it.
  expect(
    run.judgement.findings.find((each: { code: string }) => each.code === 'cohort.unknown').evidence.names,
  ).toHaveLength(LONG);
});

it('the honest form: what is short is told whole', async () => {
  expect((await judge({ body: 'Target-Cohort: nowhere\n' })).own.comment()).not.toContain('…(+');
});
