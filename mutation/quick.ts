import { spawn } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, globSync, mkdirSync, mkdtempSync } from 'node:fs';
import { readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { PARTS } from './parts.ts';
import type { Entry } from './quick-runner.ts';

/*
 * `npm run mutation:quick -- [part]…`: measures parts of the sources with the mutants of Stryker, each part in one process
 * (`quick-runner.ts`), and writes a report a part as Stryker does: reports/mutation/<part>.report.json. What was caught in
 * a file that has not changed since is not tried again; `QUICK_FORCE=1` tries all.
 */

const ROOT = resolve(import.meta.dirname, '..');
const REPORTS = join(ROOT, 'reports/mutation');
/** Milliseconds after which a mutant runs in circles. */
const HANGS = 15_000;
/** Runs of the tests of a part; what is unsure by then counts as not caught. */
const ROUNDS = 8;
/** Tests that take longer are tried in a later round, with what is left. */
const QUICK = 20;

interface Mutant {
  readonly id: string;
  readonly mutatorName: string;
  readonly replacement: string;
  readonly location: Record<'start' | 'end', { readonly line: number; readonly column: number }>;
  readonly status: string;
}
interface Report {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;
}

for (const name of process.argv.length > 2 ? process.argv.slice(2) : Object.keys(PARTS)) {
  const part = PARTS[name];
  if (part === undefined) throw new Error(`no part ${name}: ${Object.keys(PARTS).join(', ')}`);
  if (process.env['QUICK_FORCE']) rmSync(join(REPORTS, `${name}.report.json`), { force: true });
  // First the tests of its own: what they catch need not be tried with all that comes across it.
  for (const tests of [part.own, part.wide]) if (tests !== undefined) await measure(name, part.sources, tests);
}

async function measure(name: string, sources: readonly string[], tests: readonly string[]): Promise<void> {
  const sandbox = copyOfAll();
  const output = join(REPORTS, `${name}.report.json`);
  const contents = new Map(
    globSync(sources, { cwd: ROOT })
      .filter((file) => file.endsWith('.ts'))
      .toSorted()
      .map((file) => [file, readFileSync(join(ROOT, file), 'utf8')]),
  );
  const mutants = await instrument(sandbox, contents);
  const journal = join(sandbox, 'journal.jsonl');
  const known = statusBefore(output, contents);
  const again = mutants.flatMap(({ file, mutant }) => entryFor(mutant.id, known.get(keyOf(file, mutant))));
  writeFileSync(journal, again.map(line).join(''));
  await runAll(sandbox, journal, tests);
  const statusOf = readStatus(entriesOf(journal));
  const files = Object.fromEntries(
    [...contents].map(([file, source]) => [
      file,
      {
        language: 'typescript',
        source,
        mutants: mutants
          .filter((each) => each.file === file)
          .map(({ mutant }) => ({ ...mutant, status: statusOf(mutant.id) })),
      },
    ]),
  );
  mkdirSync(REPORTS, { recursive: true });
  writeFileSync(output, JSON.stringify({ schemaVersion: '2', thresholds: { high: 98, low: 96 }, files }));
  rmSync(sandbox, { recursive: true, force: true });
  const states = Object.values(files).flatMap((file) => file.mutants.map(({ status }) => status));
  const count = (...wanted: string[]) => states.filter((state) => wanted.includes(state)).length;
  const [caught, alive] = [count('Killed', 'Timeout'), count('Survived', 'NoCoverage')];
  console.log(`${name}: ${((100 * caught) / (caught + alive)).toFixed(2)} %, ${caught} caught, ${alive} not`);
}

/** What the tests need, without what is large. */
function copyOfAll(): string {
  mkdirSync(join(ROOT, '.stryker-tmp'), { recursive: true });
  const sandbox = mkdtempSync(join(ROOT, '.stryker-tmp/quick-'));
  for (const entry of [
    'src',
    'test',
    'schema',
    'scripts',
    'demo',
    'bench',
    'examples',
    'docs',
    'package.json',
    'action.yml',
  ])
    cpSync(join(ROOT, entry), join(sandbox, entry), { recursive: true });
  mkdirSync(join(sandbox, 'mutation'));
  for (const file of ['quick-runner.ts', 'quick.config.ts'])
    cpSync(join(ROOT, 'mutation', file), join(sandbox, 'mutation', file));
  symlinkSync(join(ROOT, 'node_modules'), join(sandbox, 'node_modules'));
  return sandbox;
}

/** Writes the sources with all of their mutants. Lines and columns count from 1. */
async function instrument(sandbox: string, contents: ReadonlyMap<string, string>) {
  const quiet = { isDebugEnabled: () => false, debug: () => undefined, info: () => undefined, warn: console.warn };
  const files = [...contents].map(([file, content]) => ({ name: join(sandbox, file), content, mutate: true }));
  const options = { plugins: null, excludedMutations: [], ignorers: [] };
  const written = await new Instrumenter(quiet).instrument(files, options);
  for (const { name, content } of written.files) writeFileSync(name, content);
  return written.mutants.map(({ id, fileName, mutatorName, replacement, location: { start, end } }) => ({
    file: fileName.slice(sandbox.length + 1),
    mutant: { id, mutatorName, replacement, location: { start: next(start), end: next(end) } },
  }));
}

function next({ line: row, column }: { line: number; column: number }) {
  return { line: row + 1, column: column + 1 };
}

function keyOf(file: string, { mutatorName, replacement, location }: Omit<Mutant, 'id' | 'status'>): string {
  return JSON.stringify([file, mutatorName, replacement, location]);
}

/** What became of each mutant of files that are as they were. */
function statusBefore(output: string, contents: ReadonlyMap<string, string>): Map<string, string> {
  if (!existsSync(output)) return new Map();
  const last: Report = JSON.parse(readFileSync(output, 'utf8'));
  return new Map(
    Object.entries(last.files)
      .filter(([file, { source }]) => contents.get(file) === source)
      .flatMap(([file, { mutants }]) => mutants.map((mutant) => [keyOf(file, mutant), mutant.status] as const)),
  );
}

/** The same as if it had just been found out. */
function entryFor(mutant: string, status: string | undefined): Entry[] {
  switch (status) {
    case 'Killed':
      return [{ kind: 'caught', mutant, test: '' }];
    case 'Timeout':
      return [{ kind: 'timeout', mutant, test: '' }];
    case 'Survived':
      return [{ kind: 'covered', mutants: [mutant] }];
    case 'Ignored':
      return [{ kind: 'static', mutants: [mutant] }];
    default:
      return [];
  }
}

/** Runs the tests until nothing is left to be tried. */
async function runAll(sandbox: string, journal: string, tests: readonly string[]): Promise<void> {
  let slow = QUICK;
  for (let round = 1; round <= ROUNDS;) {
    const before = entriesOf(journal).length;
    const ended = await run(sandbox, journal, tests, slow);
    if (!ended) continue;
    const found = entriesOf(journal).slice(before);
    round += 1;
    if (found.some(({ kind }) => kind === 'broken')) continue;
    if (!found.some(({ kind }) => kind === 'put-off')) return;
    slow *= 10;
  }
}

/** Runs the tests once; false where a mutant ran in circles, which is noted. */
async function run(sandbox: string, journal: string, tests: readonly string[], slow: number): Promise<boolean> {
  const child = spawn(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--config', 'mutation/quick.config.ts'],
    {
      cwd: sandbox,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        ...process.env,
        QUICK_JOURNAL: journal,
        QUICK_SLOW: String(slow),
        QUICK_TESTS: JSON.stringify(tests),
      },
    },
  );
  return new Promise((done) => {
    const watch = setInterval(() => {
      const last = entriesOf(journal).at(-1);
      if (last?.kind !== 'begun' || Date.now() - statSync(journal).mtimeMs < HANGS) return;
      clearInterval(watch);
      child.kill('SIGKILL');
      appendFileSync(journal, line({ ...last, kind: 'timeout' }));
      done(false);
    }, 1000);
    child.on('exit', () => {
      clearInterval(watch);
      done(true);
    });
  });
}

function readStatus(entries: readonly Entry[]): (mutant: string) => string {
  const of = (...kinds: Entry['kind'][]) =>
    new Set(
      entries
        .filter(({ kind }) => kinds.includes(kind))
        .flatMap((entry) => ('mutants' in entry ? entry.mutants : 'mutant' in entry ? [entry.mutant] : [])),
    );
  const [caught, circles, covered, loaded] = [of('caught'), of('timeout'), of('covered'), of('static')];
  return (mutant) => {
    if (caught.has(mutant)) return 'Killed';
    if (circles.has(mutant)) return 'Timeout';
    if (covered.has(mutant)) return 'Survived';
    return loaded.has(mutant) ? 'Ignored' : 'NoCoverage';
  };
}

function entriesOf(journal: string): Entry[] {
  return (
    readFileSync(journal, 'utf8')
      .split('\n')
      // The last may still be being written.
      .slice(0, -1)
      .map((text): Entry => JSON.parse(text))
  );
}

function line(entry: Entry): string {
  return `${JSON.stringify(entry)}\n`;
}
