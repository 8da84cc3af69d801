import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { blocksOf, read, type Block } from './documents.ts';
import { linesOf, startWalk, type Walk } from './walk.ts';

/* The README's first verdict and the tutorial without GitHub: typed as they stand there, they come to what they say. */

let walk: Walk;
beforeEach(() => {
  walk = startWalk();
});
afterEach(() => walk.end());

const put = (path: string, text: string): void => {
  const file = join(walk.folder(), path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};

/** The verdict in bold and the codes in brackets that a page has behind a block. */
function saidBehind({ page, line, text }: Block): { readonly verdict: string; readonly codes: string[] } | null {
  const after = read(page)
    .split('\n')
    .slice(line + text.split('\n').length - 1);
  const [, verdict = '', codes = ''] =
    /^\*\*([A-Z][a-z ]+)\*\*(?: \(([^)]*)\))?/m.exec(after.slice(0, 3).join('\n')) ?? [];
  return verdict === '' ? null : { verdict, codes: codes.match(/[a-z]+\.[a-z-]+/g) ?? [] };
}

it('the tutorial without GitHub', async () => {
  const page = 'docs/tutorial/without-github.md';
  let manifest = '';
  let verdicts = 0;
  for (const block of blocksOf(page)) {
    if (block.language === 'yaml') put('deploy/releases/tabs.yml', (manifest = block.text));
    if (block.language !== 'sh') continue;
    const said = saidBehind(block);
    const ended = await walk.type(linesOf(block.text));
    if (said === null) continue;
    verdicts += 1;
    const { code, out } = ended.at(-1) ?? { code: null, out: '' };
    expect([block.text, out]).toEqual([block.text, expect.stringContaining(`${said.verdict} — `)]);
    for (const name of said.codes) expect(out).toContain(name);
    expect(code).toBe(said.verdict === 'Denied' ? 1 : 0);
  }
  expect(verdicts).toBe(4);

  put('deploy/releases/tabs.yml', manifest.replace('X0005', 'X0003'));
  const corrected = ['git commit -a -m Correct', 'node ../cohort-guard/dist/cli.js check --body ../body.md'];
  expect(await walk.type(corrected)).toMatchObject([{ code: 0, out: expect.stringContaining('On hold — ') }]);
});

it.each([
  ['deploy/resource-publisher/app.txt', 'On hold — '],
  ['src/app.ts', 'Denied — '],
])('the README, on a branch that changes %s: %s', async (path, verdict) => {
  const [copy, ask] = blocksOf('README.md').filter(({ language }) => language === 'sh');
  await walk.type(['git init -q -b main practice', 'cd practice']);
  put(path, 'version 1\n');
  await walk.type(['git add .', 'git commit -q -m Begin', 'git switch -q -c tabs']);
  put(path, 'version 2\n');
  await walk.type(['git commit -q -a -m Change', ...linesOf(copy?.text ?? '')]);
  expect(await walk.type(linesOf(ask?.text ?? ''))).toMatchObject([{ out: expect.stringMatching(`^${verdict}`) }]);
  const [validated] = await walk.type(['node ../cohort-guard/dist/cli.js validate']);
  expect([validated?.code, validated?.out.match(/^error/gm)]).toEqual([0, null]);
});
