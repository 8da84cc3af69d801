import { bytesOf } from '../files.ts';
import type { Problem } from '../../domain/problem.ts';
import { parsePolicy } from '../../domain/policy/parse.ts';
import { DEFAULT_POLICY } from '../command.ts';
import type { Terminal } from '../terminal.ts';
import { codesInReach, mutantsOf, part, type Coverage } from './coverage.ts';
import { differences, type Difference, type Found } from './found.ts';
import { judgeCase } from './judge.ts';
import type { ReadTests } from './read.ts';
import type { TestCase } from './schema.ts';
import type { ReadFolder } from './estate.ts';

/** A case, and what came of it. */
export interface RanCase {
  readonly file: string;
  readonly name: string;
  readonly case: TestCase;
  readonly root: string;
  /** Null where the case itself is wrong. */
  readonly found: Found | null;
  readonly differences: readonly Difference[];
  /** What is wrong with the case itself. */
  readonly problems: readonly Problem[];
}

/** Judges all cases. */
export async function runTests(files: readonly ReadTests[], terminal: Terminal): Promise<readonly RanCase[]> {
  const ran: RanCase[] = [];
  for (const { path, root, cases } of files)
    for (const testCase of cases) ran.push(await run(testCase, path, root, folderAt(root, terminal)));
  return ran;
}

async function run(testCase: TestCase, file: string, root: string, folder: ReadFolder): Promise<RanCase> {
  const judged = await judgeCase(testCase, `${file} "${testCase.name}"`, folder);
  const about = { file, name: testCase.name, case: testCase, root };
  return judged.ok
    ? { ...about, found: judged.value, differences: differences(testCase, judged.value), problems: [] }
    : { ...about, found: null, differences: [], problems: judged.error };
}

function folderAt(root: string, terminal: Pick<Terminal, 'exists' | 'readBytes'>): ReadFolder {
  return (path) => {
    const full = root === '' ? path : `${root}/${path}`;
    return terminal.exists(full) ? bytesOf(full, terminal) : null;
  };
}

/** What no case meets: of the policies that are files, of the codes, and of their keys. */
export async function coverageOf(ran: readonly RanCase[], terminal: Terminal): Promise<Coverage> {
  const policies = policiesOf(ran, terminal);
  const met = (of: (found: Found) => readonly string[]) =>
    new Set(ran.flatMap(({ found }) => (found === null ? [] : of(found))));
  const cohorts = [...policies.values()].flatMap(({ text }) => {
    const parsed = parsePolicy(text, '');
    return parsed.ok ? [...parsed.value.cohorts.keys()] : [];
  });
  const keys = new Map<string, boolean>();
  for (const [path, { text, cases }] of policies)
    for (const [key, mutants] of mutantsOf(text)) {
      const name = policies.size > 1 ? `${path} ${key}` : key;
      keys.set(name, await isNoticed(mutants, cases, terminal));
    }
  return {
    cohorts: part(
      [...new Set(cohorts)],
      met((found) => found.cohorts),
    ),
    codes: part(
      codesInReach(ran.some((ranCase) => ranCase.case.gate?.deployed !== undefined)),
      met((found) => [...found.codes, ...found.warnings]),
    ),
    keys: part([...keys.keys()], new Set([...keys].filter(([, noticed]) => noticed).map(([key]) => key))),
  };
}

interface TestedPolicy {
  readonly text: string;
  readonly cases: readonly RanCase[];
}

/** The policies that are files, with their cases. */
function policiesOf(ran: readonly RanCase[], terminal: Terminal): Map<string, TestedPolicy> {
  const policies = new Map<string, TestedPolicy>();
  for (const ranCase of ran) {
    if (typeof ranCase.case.policy === 'object') continue;
    const path = ranCase.case.policy ?? DEFAULT_POLICY;
    const bytes = folderAt(ranCase.root, terminal)(path);
    const full = ranCase.root === '' ? path : `${ranCase.root}/${path}`;
    if (bytes !== null)
      policies.set(full, {
        text: new TextDecoder().decode(bytes),
        cases: [...(policies.get(full)?.cases ?? []), ranCase],
      });
  }
  return policies;
}

/** Whether some case comes out otherwise under one of these policies. */
async function isNoticed(texts: readonly string[], cases: readonly RanCase[], terminal: Terminal): Promise<boolean> {
  for (const text of texts)
    for (const ranCase of cases) {
      const named = ranCase.case.policy;
      const path = typeof named === 'string' ? named : DEFAULT_POLICY;
      const folder = folderAt(ranCase.root, terminal);
      const changed: ReadFolder = (asked) => (asked === path ? new TextEncoder().encode(text) : folder(asked));
      const judged = await judgeCase(ranCase.case, ranCase.name, changed);
      if (!judged.ok || !isSame(judged.value, ranCase.found)) return true;
    }
  return false;
}

function isSame(a: Found, b: Found | null): boolean {
  const shown = ({ verdict, codes, warnings, sites, until }: Found) =>
    JSON.stringify({ verdict, codes, warnings, sites, until });
  return b !== null && shown(a) === shown(b);
}
