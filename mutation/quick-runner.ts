import { appendFileSync, readFileSync } from 'node:fs';
import { inject, TestRunner, type RunnerTestCase } from 'vitest';

/*
 * Runs each test as it is, and then again for each mutant that it comes across: the sources have all mutants in them, and
 * which one is active is a variable. Nothing is loaded anew, so that thousands of mutants take a minute.
 *
 * A mutant is caught by a test that passes before and after without it, and fails with it: what a mutant leaves behind in
 * a cache of the process can fail a later test, and is not mistaken for that. A test that does fail without any mutant is
 * left alone from then on, and the next round begins with the mutants that it had come to.
 */

/** What the instrumented sources share with us. */
interface Mutants {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: {
    readonly perTest: Record<string, Record<string, number>>;
    readonly static: Record<string, number>;
  };
}

declare module 'vitest' {
  interface ProvidedContext {
    /** A line of JSON for all that is found out. */
    journal: string;
    /** Milliseconds: tests that take longer are run with mutants in a later round alone. */
    slow: number;
  }
}

export type Entry =
  | { readonly kind: 'covered' | 'static'; readonly mutants: readonly string[] }
  | { readonly kind: 'begun' | 'caught' | 'timeout'; readonly mutant: string; readonly test: string }
  /** It failed where the test may have been broken by a mutant before it. */
  | { readonly kind: 'unsure'; readonly mutant: string; readonly test: string }
  | { readonly kind: 'broken' | 'put-off'; readonly test: string };

const NAMESPACE = '__stryker__';
const shared: { [NAMESPACE]?: Mutants } = globalThis;
const mutants = (shared[NAMESPACE] ??= {});

export default class QuickRunner extends TestRunner {
  readonly #journal = inject('journal');
  readonly #caught = new Set<string>();
  readonly #unsure = new Map<string, Set<string>>();
  /** By test: mutants that it did not catch in an earlier round. */
  readonly #passed = new Map<string, Set<string>>();

  onBeforeRunFiles(): void {
    let last: { mutant: string; test: string } | null = null;
    for (const line of readFileSync(this.#journal, 'utf8').split('\n').filter(Boolean)) {
      const entry: Entry = JSON.parse(line);
      if (entry.kind === 'caught' || entry.kind === 'timeout') this.#caught.add(entry.mutant);
      if (entry.kind === 'begun') {
        if (last !== null) add(this.#passed, last.test, last.mutant);
        last = entry;
      } else if ('mutant' in entry) last = null;
      if (entry.kind === 'unsure') add(this.#unsure, entry.test, entry.mutant);
    }
  }

  async runTask(test: RunnerTestCase): Promise<void> {
    const run = TestRunner.getTestFn(test);
    const name = `${test.file.name} ${test.fullName}`;
    mutants.activeMutant = undefined;
    mutants.currentTestId = test.id;
    const start = performance.now();
    try {
      await run();
    } finally {
      mutants.currentTestId = undefined;
    }
    const took = performance.now() - start;
    const hits = mutants.mutantCoverage?.perTest[test.id] ?? {};
    this.#write({ kind: 'covered', mutants: Object.keys(hits) });
    const first = this.#unsure.get(name) ?? new Set();
    const passed = this.#passed.get(name) ?? new Set();
    const open = Object.keys(hits)
      .filter((id) => !this.#caught.has(id) && !passed.has(id))
      .toSorted((a, b) => Number(first.has(b)) - Number(first.has(a)));
    if (open.length > 0 && took > inject('slow')) return this.#write({ kind: 'put-off', test: name });
    let isClean = true;
    for (const mutant of open) {
      this.#write({ kind: 'begun', mutant, test: name });
      if (await passes(run, mutant, hits[mutant] ?? 0)) {
        isClean = false;
        continue;
      }
      const isWhole = await passes(run, undefined, 0);
      if (isWhole || isClean) {
        this.#caught.add(mutant);
        this.#write({ kind: 'caught', mutant, test: name });
      } else this.#write({ kind: 'unsure', mutant, test: name });
      if (!isWhole) return this.#write({ kind: 'broken', test: name });
      isClean = true;
    }
  }

  /** What runs once when a file is loaded. */
  override onAfterRunFiles(...files: Parameters<TestRunner['onAfterRunFiles']>): void {
    super.onAfterRunFiles(...files);
    this.#write({ kind: 'static', mutants: Object.keys(mutants.mutantCoverage?.static ?? {}) });
  }

  #write(entry: Entry): void {
    appendFileSync(this.#journal, `${JSON.stringify(entry)}\n`);
  }
}

async function passes(run: () => unknown, mutant: string | undefined, hits: number): Promise<boolean> {
  mutants.activeMutant = mutant;
  mutants.hitCount = 0;
  // As Stryker does: what comes by a hundred times as often runs in circles.
  mutants.hitLimit = 100 * hits + 1000;
  try {
    await run();
    return true;
  } catch {
    return false;
  } finally {
    mutants.activeMutant = undefined;
    mutants.hitCount = undefined;
  }
}

function add(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key) ?? new Set();
  sets.set(key, set.add(value));
}
