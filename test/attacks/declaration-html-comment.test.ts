// The author hides another declaration in HTML comments, which no reviewer sees on the page: the machine is to read it, the people are not.
// Origin: "Remote Prompt Injection in GitLab Duo" (Legit Security, May 2025: hidden comments steer a reviewer's tool); CommonMark 4.6, HTML blocks.
import { expect, it } from 'vitest';
import { declaration, reading } from '../domain/build.ts';
import { judge } from './support.ts';

it('declares nothing', async () => {
  expect(
    await judge({ body: 'A small fix.\n\n<!--\nTarget-Cohort: resource-publisher\nExpect-Sites: 3\n-->\n' }),
  ).toMatchObject({ verdict: 'deny', gate: 'closed', codes: ['declaration.missing'] });
});

it('does not widen what is declared in sight', async () => {
  const run = await judge({
    body: 'Target-Cohort: resource-publisher\nExpect-Sites: 3 <!--\n-->\n<!-- Target-Cohort: all -->\n',
    changes: { 'deploy/shared.yml': 'replicas: 3\n' },
  });
  expect(run).toMatchObject({
    verdict: 'deny',
    cohorts: ['resource-publisher'],
    codes: expect.arrayContaining(['reach.undeclared']),
  });
});

it.each([
  ['that ends early', '<!--> -->\nTarget-Cohort: rp\n<!-- \nTarget-Cohort: tm\n-->'],
  ['within a comment', '<!-- <!-- -->\nTarget-Cohort: rp\n\n<!--\n<!--\nTarget-Cohort: tm\n-->'],
  ['that is never closed', 'Target-Cohort: rp\n\n<!--\nTarget-Cohort: tm'],
  ['that holds a fence', '<!--\n```\n-->\nTarget-Cohort: rp\n\n<!--\n```\nTarget-Cohort: tm\n-->'],
])('a comment %s hides no declaration of another cohort', (_, body) => {
  const read = reading(body);
  expect(read.kind === 'read' ? read.declaration.cohorts : []).not.toContain('tm');
});

it('the honest form: a comment beside the declaration', () => {
  expect(reading('<!-- Please fill in. -->\nTarget-Cohort: rp')).toMatchObject({
    kind: 'read',
    declaration: declaration(),
  });
});
