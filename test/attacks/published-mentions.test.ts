// Names that would call people, refer to issues or close them, once the report repeats them in a comment of ours.
// Origin: GitHub Docs, "Mentioning people and teams" and "Autolinked references": any comment that holds them notifies and links.
import { expect, it } from 'vitest';
import { linksIn } from '../acceptance/scenario.ts';
import { judge } from './support.ts';

const CALLS = [
  '@alice',
  '@acme/everybody',
  'fixes #1',
  'GH-1',
  'acme/rollout#1',
  'acme/rollout@0123456789abcdef0123456789abcdef01234567',
  '0123456789abcdef0123456789abcdef01234567',
  ':tada:',
  'https://evil.example/',
  'www.evil.example',
  'mallory@evil.example',
  'http://[::1]/',
];

it('are shown as values and call nobody', async () => {
  const run = await judge({ title: CALLS.join(' '), body: '', manifest: JSON.stringify({ cohorts: CALLS }) });
  expect(run).toMatchObject({
    verdict: 'deny',
    codes: expect.arrayContaining(['cohort.unknown']),
    cohorts: CALLS.toSorted(),
  });
  const comment = run.own.comment();
  // Every line of prose without its code spans and our own link to the run: that nothing else in it is live is part of every run.
  const prose = comment
    .replaceAll(/```[^]*?```/g, '')
    .replaceAll(/(`+)(?!`)[^]*?[^`]\1(?!`)/g, '')
    .replace(`[Workflow run](${linksIn(run.own.world).run})`, '');
  expect(prose).not.toMatch(/@[a-z]|#\d|GH-\d|:tada:|https?:|www\.|[0-9a-f]{40}/);
  expect(comment).toContain('`@acme/everybody`');
});

it('the honest form: an owner who may approve is named, and not called', async () => {
  const run = await judge({ approvedBy: [] });
  expect(run).toMatchObject({ verdict: 'hold' });
  expect(run.own.comment()).toContain('`alice`');
});
